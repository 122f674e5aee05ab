"""``toggl-desktop list``: the saved exports."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from toggl_desktop.app.paths import find_paths
from toggl_desktop.app.run_log import RunLog, RunRecord
from toggl_desktop.cli.output import print_json, print_line
from toggl_desktop.cli.saved_file import folder_of, read_saved_exports
from toggl_desktop.core.choices.codec import CUSTOM, encode_choices
from toggl_desktop.core.choices.saved import SavedExport
from toggl_desktop.core.choices.schedule import Every, Schedule


def list_saved(*, as_json: bool) -> None:
    """Print them by name: what each exports, where to, and when it runs by itself.

    Raises:
        SavedExportsUnreadable.
    """
    saved = read_saved_exports()
    if as_json:
        print_json({"default": saved.default or None, "saved": [_plain(one) for one in saved.exports]})
        return
    for one in saved.exports:
        print_line(f"{one.name}\t{_period(one)}\t{folder_of(one)}\t{_when(one.schedule)}".rstrip())


def _plain(saved: SavedExport) -> dict[str, Any]:
    schedule, last = saved.schedule, RunLog(find_paths().run_log_file).last(saved.name)
    return {
        "name": saved.name,
        "workspace": saved.names.workspace or None,
        "choices": encode_choices(saved.choices),
        "unclear": sorted(saved.unclear),
        "folder": str(folder_of(saved)),
        "file_name": saved.file_name,
        "overwrite": saved.overwrite,
        "into": saved.into or None,
        "next_run": schedule.next_run(_now()).isoformat() if schedule is not None else None,
        "last_run": _plain_run(last) if last is not None else None,
    }


def _plain_run(record: RunRecord) -> dict[str, Any]:
    return {
        "started_at": record.started_at.isoformat(),
        "scheduled": record.is_scheduled,
        "path": record.path or None,
        "problem": record.title or None,
    }


def _period(saved: SavedExport) -> str:
    choices = saved.choices
    if choices.preset is not None:
        return choices.preset.value
    days = choices.custom_period
    return f"{days.start_date} to {days.end_date}" if days is not None else CUSTOM


def _when(schedule: Schedule | None) -> str:
    if schedule is None:
        return ""
    day = {
        Every.DAY: "",
        Every.WEEK: f" on day {schedule.weekday}",
        Every.MONTH: f" on day {schedule.month_day}",
    }[schedule.every]
    return f"each {schedule.every}{day} at {schedule.at:%H:%M}, next {schedule.next_run(_now()):%Y-%m-%d %H:%M}"


def _now() -> datetime:
    return datetime.now()
