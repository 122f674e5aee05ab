"""Words for a file of working hours that cannot be read, and for each of its wrong cells."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath
from typing import Any

from toggl_desktop.core.errors import CellProblem, WorkingHoursUnreadable, WorkingHoursWrong, WrongCell
from toggl_desktop.ui.texts.translate import translate


def describe_cell(wrong: WrongCell) -> str:
    """One line: sheet and cell, what stands there, and what is wrong with it."""
    place = f"{wrong.sheet} {wrong.cell}".strip()
    reason = _reason(wrong.problem).format(text=wrong.text)
    if wrong.text and wrong.problem not in _NAMES_ITSELF:
        return translate("WorkingHours", "{place}: “{text}” – {reason}").format(
            place=place, text=wrong.text, reason=reason
        )
    return f"{place}: {reason}"


_NAMES_ITSELF = {CellProblem.COLUMN_MISSING, CellProblem.COLUMN_TWICE}


def _reason(problem: CellProblem) -> str:  # noqa: PLR0912 - one line for each
    match problem:
        case CellProblem.SHEET_MISSING:
            return translate("WorkingHours", "this sheet is missing")
        case CellProblem.COLUMN_MISSING:
            return translate("WorkingHours", "the column “{text}” is missing")
        case CellProblem.COLUMN_TWICE:
            return translate("WorkingHours", "the column “{text}” stands here twice")
        case CellProblem.NO_DATE:
            return translate("WorkingHours", "is no date")
        case CellProblem.DATE_MISSING:
            return translate("WorkingHours", "a date is missing")
        case CellProblem.ENDS_BEFORE_START:
            return translate("WorkingHours", "ends before it starts")
        case CellProblem.NO_HOURS:
            return translate("WorkingHours", "are no hours; 8:00 or 8 would be")
        case CellProblem.TOO_MANY_HOURS:
            return translate("WorkingHours", "are more than 24 hours")
        case CellProblem.NEGATIVE_HOURS:
            return translate("WorkingHours", "are less than no hours")
        case CellProblem.UNKNOWN_PERSON:
            return translate("WorkingHours", "nobody of this name stands among the people")
        case CellProblem.AMBIGUOUS_PERSON:
            return translate("WorkingHours", "several people have this name; write the user ID instead")
        case CellProblem.NO_USER_ID:
            return translate("WorkingHours", "is no user ID")
        case CellProblem.OVERLAPPING_CONTRACT:
            return translate("WorkingHours", "this person has another row from the same day on")
        case CellProblem.UNKNOWN_REGION:
            return translate("WorkingHours", "is no known region; DE-BY, AT-9 or FR would be")
        case CellProblem.UNKNOWN_KIND:
            return translate("WorkingHours", "is no kind of absence; choose one from the list")
        case CellProblem.NO_ANSWER:
            return translate("WorkingHours", "is neither yes nor no")
        case CellProblem.UNKNOWN_RULE:
            return translate("WorkingHours", "is no rule")
        case CellProblem.UNKNOWN_PROJECT:
            return translate("WorkingHours", "no project in Toggl has this name")


def _wrong(error: WorkingHoursWrong) -> tuple[str, str]:
    count = len(error.cells)
    title = translate("WorkingHours", "%n cell(|s) of “{file}” cannot be understood.", None, count)
    return title.format(file=PurePath(error.path).name), "\n".join(map(describe_cell, error.cells))


def _unreadable(error: WorkingHoursUnreadable) -> tuple[str, str]:
    return (
        translate("WorkingHours", "“{file}” cannot be read.").format(file=PurePath(error.path).name),
        translate(
            "WorkingHours",
            "Please choose the file of working hours again, or save it in Excel as an .xlsx file without a password.",
        ),
    )


WORDS: dict[type[BaseException], Callable[[Any], tuple[str, str]]] = {
    WorkingHoursWrong: _wrong,
    WorkingHoursUnreadable: _unreadable,
}
