"""Updating workbooks in tests."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

from tests.fakes.workbooks import context
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.workbooks import UpdatedWorkbook
from toggl_desktop.excel.update.updater import ExcelWorkbookUpdater

UPDATER = ExcelWorkbookUpdater("1.2.3")


def update(
    path: Path, report: Report, options: WorkbookOptions | None = None, target: Path | None = None
) -> UpdatedWorkbook:
    """Bring a report into a workbook."""
    return UPDATER.update(report, options or WorkbookOptions(), path, target or path, context())


def without(report: Report, *user_ids: int) -> Report:
    """The report without some people."""
    return replace(
        report,
        users=tuple(user for user in report.users if user.id not in user_ids),
        rows=tuple(row for row in report.rows if row.user_id not in user_ids),
        pairs=tuple(pair for pair in report.pairs if pair.user_id not in user_ids),
        toggl_sums={pair: hours for pair, hours in report.toggl_sums.items() if pair[0] not in user_ids},
    )


def longer(report: Report, user_id: int, seconds: int) -> Report:
    """The report with more time of somebody on the first of their projects."""
    row = next(row for row in report.rows if row.user_id == user_id)
    pair = next(one for one in report.pairs if one.user_id == user_id and one.project_id == row.project_id)
    tracked, billable = report.toggl_sums[user_id, row.project_id]
    return replace(
        report,
        rows=tuple(
            one._replace(tracked_seconds=one.tracked_seconds + seconds) if one is row else one for one in report.rows
        ),
        pairs=tuple(
            one._replace(tracked_seconds=one.tracked_seconds + seconds) if one is pair else one for one in report.pairs
        ),
        toggl_sums={**report.toggl_sums, (user_id, row.project_id): (tracked + seconds, billable)},
    )


def parts_of(path: Path) -> dict[str, bytes]:
    """Every part's content, in the order of the zip."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {entry.filename: archive.read(entry) for entry in archive.infolist()}


def raw_bytes_of(path: Path) -> dict[str, bytes]:
    """Every part's compressed bytes, as they lie in the file."""
    content = path.read_bytes()
    raw = {}
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            start = entry.header_offset
            lengths = content[start + 26 : start + 30]
            start += 30 + int.from_bytes(lengths[:2], "little") + int.from_bytes(lengths[2:], "little")
            raw[entry.filename] = content[start : start + entry.compress_size]
    return raw
