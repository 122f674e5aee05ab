"""Print every message of the program with its advice, as the table in docs/user-guide.md.

python packaging/list_messages.py --write puts it into the guide; a test fails while the two differ.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QLocale

from toggl_desktop.cli.advice import ADVICE, describe_on_command_line
from toggl_desktop.core import errors as e
from toggl_desktop.ui.texts.errors import ERROR_WORDS, ErrorText, describe_error

GUIDE = Path(__file__).resolve().parents[1] / "docs" / "user-guide.md"
BEGIN, END = "<!-- messages: begin -->", "<!-- messages: end -->"
FILE = "March.xlsx"
TOO_LARGE = {
    e.WorkbookLimit.ROWS: (2_000_000, 1_048_576),
    e.WorkbookLimit.COLUMNS: (20_000, 16_384),
    e.WorkbookLimit.SHEETS: (12_000, 10_000),
}

SPENT = e.QuotaSpent(organization_id=1, resets_at=datetime(2026, 3, 2, 15, 0).astimezone())
SECTIONS: dict[str, list[BaseException]] = {
    "Signing in": [
        e.SignInMissing(),
        e.SignInRefused(),
        e.SignInRefused(with_password=True, remaining_attempts=3),
        e.TokenNotInAnswer(),
        e.KeyStoreSilent(),
    ],
    "Toggl and the way to it": [
        e.ConnectionFailed(""),
        e.ProxyFailed(""),
        e.CertificateFailed("", places=("Windows",)),
        e.TimedOut(""),
        e.ServerFailed(status=500),
        e.TooManyRequests(""),
        SPENT,
        e.QuotaStaysSpent(10, SPENT),
        e.AccessDenied(""),
        e.PlanFeatureMissing(""),
        e.NotFound(""),
        e.Rejected("", status=400),
        e.UnexpectedAnswer(endpoint="", field="", problem=""),
        e.EndpointGone(""),
        e.TogglError(""),
    ],
    "Saving": [
        e.WorkbookInUse(path=FILE),
        e.WorkbookExists(path=FILE),
        e.NotWritable(path=FILE, reason=""),
        e.NameNotAllowed(path=FILE),
        e.DiskFull(path=FILE),
        *[
            e.WorkbookTooLarge(path=FILE, limit=limit, needed=needed, allowed=allowed)
            for limit, (needed, allowed) in TOO_LARGE.items()
        ],
        e.WorkbookError("", path=FILE),
    ],
    "Updating a workbook": [
        e.UpdateRefused(path=FILE, refusal=refusal, reason="Data" if refusal is e.UpdateRefusal.NAME_TAKEN else "")
        for refusal in e.UpdateRefusal
    ],
    "Dates and choices": [
        e.NothingSelected(),
        e.SeveralClients(),
        e.PeriodReversed(date(2026, 3, 31), date(2026, 3, 1)),
        e.PeriodOutOfRange(date(2001, 1, 1), date(2001, 1, 31)),
        e.InputError(),
    ],
    "Saved exports": [
        e.SavedExportOutdated("Payroll", ((e.NamedThing.PROJECT, "Website"), (e.NamedThing.USER, "Ann"))),
        e.SavedExportUnclear("Payroll", ("split",)),
        e.BadSavedName(""),
        e.SavedNameTaken("Payroll"),
        e.SavedExportsUnreadable("saved-exports.toml", ""),
        e.SavedExportsUnreadable("saved-exports.toml", "", is_newer=True),
        e.SchedulingFailed("systemd", ""),
    ],
    "Working hours": [
        e.WorkingHoursWrong("Working hours.xlsx", (e.WrongCell("People", "H7", e.CellProblem.TOO_MANY_HOURS, "25"),)),
        e.WorkingHoursUnreadable("Working hours.xlsx", ""),
    ],
    "On the command line only": [
        e.BadDate("31.3.2026"),
        *[kind() for kind in ERROR_WORDS if kind.__name__ == "HalfAPeriod"],
        e.UnknownName(e.NamedThing.PROJECT, "Websit", ("Website", "Webshop")),
        e.AmbiguousName(e.NamedThing.USER, "Anna", ("17 Anna Meier", "21 Anna Roth")),
        e.UnknownName(e.NamedThing.SAVED_EXPORT, "Payrol", ("Payroll",)),
        e.UnknownName(e.NamedThing.SAVED_EXPORT, ""),
        e.SeveralExportsOneFile("March.xlsx"),
        e.BadSchedule("31"),
        e.BadServerAddress("does not start with https://"),
        e.PortUnavailable(8080, ""),
        e.StrayQuotationMark("C:\\reports"),
    ],
    "Everything else": [e.Cancelled(), e.TogglDesktopError(), RuntimeError()],
}
OTHER_ADVICE = "Other advice on the command line"


def messages() -> str:
    """The sections with their tables, in Markdown."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    parts = [_table(title, map(describe_error, samples)) for title, samples in SECTIONS.items()]
    advised = [
        sample
        for samples in SECTIONS.values()
        for sample in samples
        if type(sample) in ADVICE and describe_on_command_line(sample) != describe_error(sample)
    ]
    parts.append(_table(OTHER_ADVICE, map(describe_on_command_line, advised)))
    return "\n\n".join(parts)


def _table(title: str, texts: Iterable[ErrorText]) -> str:
    rows = [f"| {_cell(text.title)} | {_cell(text.advice)} |" for text in texts]
    return "\n".join([f"### {title}", "", "| It says | What to do |", "| --- | --- |", *rows])


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def left_out() -> set[str]:
    """Classes with words that no sample shows."""
    shown = {type(sample) for samples in SECTIONS.values() for sample in samples}
    return {kind.__name__ for kind in ERROR_WORDS if kind not in shown and kind is not e.SignInError}


def written(guide: str) -> str:
    """The guide with the messages of now between its two marks."""
    before, rest = guide.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}\n\n{messages()}\n\n{END}{after}"


if __name__ == "__main__":
    if "--write" in sys.argv[1:]:
        GUIDE.write_text(written(GUIDE.read_text(encoding="utf-8")), encoding="utf-8")
    else:
        print(messages())
