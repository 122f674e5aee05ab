"""The file of saved exports as plain values and back. A file for a colleague is the same with one export in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, time
from typing import Any, NamedTuple, TypeVar

from toggl_desktop.core.choices.codec import decode_choices, encode_choices
from toggl_desktop.core.choices.saved import FILE_NAME_PATTERN, KnownNames, SavedExport, SavedExports, check_name
from toggl_desktop.core.choices.schedule import Every, MonthDay, Schedule
from toggl_desktop.core.errors import InputError

VERSION = 1
_KINDS = ("clients", "projects", "users")
_T = TypeVar("_T")


class SavedFileNewer(ValueError):
    """The file was written by a later version of this program and stays as it is."""


class DecodedSaved(NamedTuple):
    """What a file holds.

    Attributes:
        exports: what could be understood; `SavedExport.unclear` tells what not.
        damaged: how many entries are none at all.
    """

    exports: SavedExports
    damaged: int


def encode_saved(saved: SavedExports) -> dict[str, Any]:
    """The whole file."""
    document: dict[str, Any] = {"version": VERSION}
    if saved.default:
        document["default"] = saved.default
    return document | {"export": [_encode_export(one) for one in saved.exports]}


def encode_for_others(saved: SavedExport) -> dict[str, Any]:
    """One export for a colleague: without schedule, folders and files, which belong to this computer."""
    choices = replace(saved.choices, working_hours="")
    return encode_saved(SavedExports((replace(saved, choices=choices, folder="", into="", schedule=None),)))


def decode_saved(document: Mapping[str, Any]) -> DecodedSaved:
    """Read a whole file.

    Raises:
        SavedFileNewer: it must not be written over.
        ValueError: it is no such file at all.
    """
    version = document.get("version")
    if not isinstance(version, int) or isinstance(version, bool):
        raise ValueError("no version")
    if version > VERSION:
        raise SavedFileNewer(version)
    entries = document.get("export", [])
    if not isinstance(entries, list):
        raise ValueError("no list of exports")
    saved, damaged = SavedExports(), 0
    for entry in entries:
        try:
            one = _decode_export(entry)
        except (ValueError, InputError):
            damaged += 1
            continue
        if saved.has(one.name):
            damaged += 1
        else:
            saved = saved.with_export(one)
    default = document.get("default")
    if isinstance(default, str) and saved.has(default):
        saved = saved.with_default(default)
    return DecodedSaved(saved, damaged)


def _encode_export(saved: SavedExport) -> dict[str, Any]:
    entry: dict[str, Any] = {"name": saved.name}
    if saved.folder:
        entry["folder"] = saved.folder
    entry |= {"file_name": saved.file_name, "overwrite": saved.overwrite}
    if saved.into:
        entry["into"] = saved.into
    entry["choices"] = encode_choices(saved.choices) | dict(saved.unclear)
    names: dict[str, Any] = {"workspace": saved.names.workspace} if saved.names.workspace else {}
    for kind in _KINDS:
        by_id: Mapping[int, str] = getattr(saved.names, kind)
        if by_id:
            names[kind] = {str(one): by_id[one] for one in sorted(by_id)}
    if names:
        entry["names"] = names
    if saved.schedule is not None:
        entry["schedule"] = _encode_schedule(saved.schedule)
    return entry


def _decode_export(entry: object) -> SavedExport:
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
        raise ValueError("no name")
    check_name(entry["name"])
    values = entry.get("choices")
    if not isinstance(values, dict):
        raise ValueError("no choices")
    choices, unclear, unknown = decode_choices(values)
    has_schedule = "schedule" in entry
    return SavedExport(
        name=entry["name"],
        choices=choices,
        folder=_or(entry.get("folder"), str, ""),
        file_name=_or(entry.get("file_name"), str, FILE_NAME_PATTERN),
        overwrite=_or(entry.get("overwrite"), bool, False),
        into=_or(entry.get("into"), str, ""),
        schedule=_quietly(_decode_schedule, entry["schedule"]) if has_schedule else None,
        names=_decode_names(entry.get("names")),
        unclear={key: values[key] for key in (*unclear, *unknown)},
    )


def _encode_schedule(schedule: Schedule) -> dict[str, Any]:
    entry: dict[str, Any] = {"every": schedule.every.value, "at": f"{schedule.at:%H:%M}"}
    if schedule.every is Every.WEEK:
        entry["weekday"] = schedule.weekday
    if schedule.every is Every.MONTH:
        day = schedule.month_day
        entry["day"] = day.value if isinstance(day, MonthDay) else day
    return entry | {"since": schedule.since.isoformat(timespec="seconds")}


def _decode_schedule(value: object) -> Schedule:
    if not isinstance(value, dict):
        raise ValueError("no schedule")
    day = value.get("day", 1)
    return Schedule(
        every=Every(str(value.get("every"))),
        at=_moment(value.get("at"), time),
        weekday=_number(value.get("weekday", 1)),
        month_day=MonthDay(day) if isinstance(day, str) else _number(day),
        since=_moment(value["since"], datetime) if "since" in value else datetime(2000, 1, 1),
    )


def _moment(value: object, kind: type[Any]) -> Any:
    """A time or a date and time, as text or as TOML's own."""
    moment: Any = kind.fromisoformat(value) if isinstance(value, str) else value
    if type(moment) is not kind or moment.tzinfo is not None:
        raise ValueError(value)
    return moment


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(value)
    return value


def _decode_names(value: object) -> KnownNames:
    values = value if isinstance(value, dict) else {}
    by_kind = {kind: _decode_name_list(values.get(kind)) for kind in _KINDS}
    return KnownNames(workspace=_or(values.get("workspace"), str, ""), **by_kind)


def _decode_name_list(value: object) -> dict[int, str]:
    pairs = value.items() if isinstance(value, dict) else ()
    return {int(key): name for key, name in pairs if str(key).isdecimal() and isinstance(name, str)}


def _or(value: object, kind: type[_T], default: _T) -> _T:
    return value if isinstance(value, kind) else default


def _quietly(decode: Callable[[object], _T], value: object) -> _T | None:
    """A schedule that makes no sense is none: the export itself still can be made."""
    try:
        return decode(value)
    except ValueError:
        return None
