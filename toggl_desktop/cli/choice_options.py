"""The options of ``export`` that say what an export is: one entry for each, over the fields of `ExportChoices`."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from toggl_desktop.core.choices.comparison import Compare
from toggl_desktop.core.choices.export_choices import Detail, EntryColumn, ExportChoices, FilePer, Times
from toggl_desktop.core.choices.open_points import USUAL_KINDS, PointKind, PointRules
from toggl_desktop.core.choices.period import Period, Preset, Split, check_reportable, parse_date
from toggl_desktop.core.choices.resolve import resolve_preset
from toggl_desktop.core.choices.rounding import ROUNDING_MINUTES, RoundingDirection, RoundingRule, RoundPer
from toggl_desktop.core.errors import HalfAPeriod


@dataclass(frozen=True, slots=True)
class ChoiceOption:
    """One option of the command line.

    Attributes:
        flag: what is typed.
        arguments: of ``add_argument``.
        read: from all that was typed to fields of `ExportChoices`; no field where this option was not used. None for
            names, which mean something only once the account is known (`export_command`).
    """

    flag: str
    arguments: Mapping[str, Any]
    read: Callable[[argparse.Namespace], Mapping[str, Any]] | None = None


def add_choice_options(parser: argparse.ArgumentParser) -> None:
    """Let `parser` take every option that says what an export is."""
    for option in CHOICE_OPTIONS:
        parser.add_argument(option.flag, **option.arguments)


def read_choices(options: argparse.Namespace) -> ExportChoices:
    """What was typed, except for names; checks everything that can be checked before anything is sent.

    Raises:
        InputError: dates or a preset that mean nothing.
    """
    fields: dict[str, Any] = {}
    for option in CHOICE_OPTIONS:
        if option.read is not None:
            fields |= option.read(options)
    return replace(ExportChoices(), **fields)


def _switch(flag: str, field: str, value: object, help_text: str) -> ChoiceOption:
    """A truth value that differs from the usual when `flag` is typed."""
    dest = flag.removeprefix("--").replace("-", "_")
    return ChoiceOption(
        flag,
        {"action": "store_true", "help": help_text},
        lambda options: {field: value} if getattr(options, dest) else {},
    )


def _selector(flag: str, field: str, kind: type[StrEnum], help_text: str) -> ChoiceOption:
    """One of the values of an enumeration."""
    dest = flag.removeprefix("--").replace("-", "_")
    usual = str(getattr(ExportChoices(), field))
    return ChoiceOption(
        flag,
        {"choices": [str(one) for one in kind], "default": usual, "help": help_text},
        lambda options: {field: kind(getattr(options, dest))},
    )


def _names(flag: str, help_text: str) -> ChoiceOption:
    """Names or ids, as often as one likes."""
    return ChoiceOption(
        flag, {"action": "append", "default": [], "metavar": "NAME_OR_ID", "help": f"only this {help_text}; repeatable"}
    )


def _read_period(options: argparse.Namespace) -> Mapping[str, Any]:
    start, end, preset = options.start_date, options.end_date, options.period
    if start is None and end is None:
        return {} if preset is None else {"preset": resolve_preset(preset)}
    if start is None or end is None or preset is not None:
        raise HalfAPeriod
    period = Period(parse_date(start), parse_date(end))
    check_reportable(period)
    return {"preset": None, "custom_period": period}


def _read_working_hours(options: argparse.Namespace) -> Mapping[str, Any]:
    path = options.working_hours
    return {} if path is None else {"working_hours": str(Path(path).absolute())}


LIMITS = {
    field.name.removesuffix("_seconds").replace("_", "-"): field.name
    for field in fields(PointRules)
    if field.name.endswith("_seconds")
}
"""By what is typed, fields of `PointRules`."""


def _read_points(options: argparse.Namespace) -> Mapping[str, Any]:
    if options.points is None and options.limits is None:
        return {}
    rules = PointRules() if options.points is None else PointRules(kinds=options.points)
    return {"points": replace(rules, **(options.limits or {}))}


def _points(text: str) -> frozenset[PointKind]:
    words = [word.strip() for word in text.split(",") if word.strip()]
    kinds = set(USUAL_KINDS) if any(word[0] in "+-" for word in words) else set()
    for word in words:
        name = word.lstrip("+-")
        if name == "all":
            kinds |= set(PointKind)
        elif name not in set(PointKind):
            raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(PointKind)}")
        elif word[0] == "-":
            kinds.discard(PointKind(name))
        else:
            kinds.add(PointKind(name))
    return frozenset(kinds)


def _limits(text: str) -> dict[str, int]:
    limits = {}
    for part in filter(None, map(str.strip, text.split(","))):
        name, _, value = part.partition("=")
        hours, colon, minutes = value.partition(":")
        is_clock = colon and hours.isdecimal() and minutes.isdecimal() and len(minutes) == 2 and int(minutes) < 60
        if name.strip() not in LIMITS or not is_clock:
            raise argparse.ArgumentTypeError(f"{part!r} is not like day=10:00; there are {', '.join(LIMITS)}")
        limits[LIMITS[name.strip()]] = int(hours) * 3600 + int(minutes) * 60
    return limits


def _read_rounding(options: argparse.Namespace) -> Mapping[str, Any]:
    rule: RoundingRule | None = options.rounding
    return {} if rule is None else {"rounding_direction": rule.direction, "rounding_minutes": rule.minutes}


def _read_round_per(options: argparse.Namespace) -> Mapping[str, Any]:
    per = RoundPer(options.round_per)
    return {"round_per": per} | ({"detail": Detail.ENTRIES} if per is RoundPer.ENTRY else {})


def _read_columns(options: argparse.Namespace) -> Mapping[str, Any]:
    return {} if options.columns is None else {"entry_columns": options.columns, "detail": Detail.ENTRIES}


def _columns(text: str) -> tuple[EntryColumn, ...]:
    try:
        columns = tuple(EntryColumn(word.strip()) for word in text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not like date,start,end,hours") from None
    if len(set(columns)) < len(columns):
        raise argparse.ArgumentTypeError(f"{text!r} names a column twice")
    return columns


def _read_entry_lines(options: argparse.Namespace) -> Mapping[str, Any]:
    return {"entry_lines": True, "detail": Detail.ENTRIES} if options.entry_lines else {}


def _rounding(text: str) -> RoundingRule:
    direction, _, minutes = text.partition(":")
    try:
        return RoundingRule(RoundingDirection(direction), int(minutes))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not like up:15") from None


CHOICE_OPTIONS = (
    ChoiceOption(
        "--workspace",
        {
            "action": "append",
            "default": [],
            "metavar": "NAME_OR_ID",
            "help": "default: the profile's; repeatable, for one workbook each in a folder",
        },
    ),
    ChoiceOption("--period", {"metavar": "PRESET", "help": f"{', '.join(Preset)} (default: last-month)"}, _read_period),
    ChoiceOption(
        "--from",
        {"dest": "start_date", "metavar": "YYYY-MM-DD", "help": "first day, instead of a preset"},
        _read_period,
    ),
    ChoiceOption("--to", {"dest": "end_date", "metavar": "YYYY-MM-DD", "help": "last day"}, _read_period),
    _selector("--split", "split", Split, "cut the period into columns"),
    _names("--project", "project"),
    _names("--client", "client's projects"),
    _names("--user", "person"),
    _switch("--no-user-sheets", "user_sheets", False, "leave out the sheet of each person"),
    _switch("--no-project-sheets", "project_sheets", False, "leave out the sheet of each project"),
    _switch(
        "--project-details",
        "project_details",
        True,
        "load rates, amounts and days: one more request per project",
    ),
    _switch("--include-idle", "include_idle", True, "list people with no time"),
    _switch("--hours-only", "with_billable", False, "leave out billable figures"),
    _switch(
        "--client-copy",
        "client_copy",
        True,
        "a copy for a client: no money, no billable figures, no warnings; with one --client (or projects of one), "
        "or with --file-per client",
    ),
    ChoiceOption(
        "--rounding",
        {
            "type": _rounding,
            "metavar": "DIRECTION:MINUTES",
            "help": f"a rounded column: {', '.join(RoundingDirection)} to {', '.join(map(str, ROUNDING_MINUTES))} "
            "minutes, e.g. up:15",
        },
        _read_rounding,
    ),
    _switch("--entries", "detail", Detail.ENTRIES, "read every time entry as well: one request for each page of them"),
    ChoiceOption(
        "--round-per",
        {
            "choices": [str(one) for one in RoundPer],
            "default": str(RoundPer.ROW),
            "help": "what --rounding rounds: each person, project and period (row), or each entry (reads them all)",
        },
        _read_round_per,
    ),
    ChoiceOption(
        "--entry-lines",
        {"action": "store_true", "help": "list each entry on the sheet of its person (reads them all)"},
        _read_entry_lines,
    ),
    ChoiceOption(
        "--columns",
        {
            "type": _columns,
            "metavar": "LIST",
            "help": f"columns of the sheet Entries, in their order (reads them all): {','.join(EntryColumn)}",
        },
        _read_columns,
    ),
    _switch("--no-descriptions", "with_descriptions", False, "leave out what people wrote into their entries"),
    _switch("--no-people", "with_people", False, "leave out people's names: everybody's time is added up"),
    _selector(
        "--file-per",
        "file_per",
        FilePer,
        "one file for all (report), or a folder with one for each person or client",
    ),
    _selector(
        "--compare",
        "compare",
        Compare,
        "show the hours of the period before, or of the same period a year ago, beside these: one more request",
    ),
    ChoiceOption(
        "--working-hours",
        {"metavar": "FILE", "help": "the file with contracts, holidays and absences that Toggl Export wrote once"},
        _read_working_hours,
    ),
    ChoiceOption(
        "--points",
        {
            "type": _points,
            "metavar": "LIST",
            "help": "what counts as an open point: kinds with commas, or added to and taken from the usual ones with "
            f"+ and - (--points=+short-break,-over-midnight), or all: {', '.join(PointKind)}",
        },
        _read_points,
    ),
    ChoiceOption(
        "--limits",
        {
            "type": _limits,
            "metavar": "LIST",
            "help": f"from where on: {', '.join(f'{name}=H:MM' for name in LIMITS)}",
        },
        _read_points,
    ),
    _selector(
        "--times",
        "times",
        Times,
        "hours and minutes (hm), with seconds (hms), or with seconds where there are any (auto)",
    ),
    _switch("--open", "open_when_done", True, "open the workbook when it is done"),
)
