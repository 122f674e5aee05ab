"""Building the report of 100,000 rows against the least that any report needs: two dicts of sums over the same rows."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.benchmarks.measuring import Result, compared, in_turn
from tests.benchmarks.setting import YEAR, Setting, context, read_report, serving, sign_in
from toggl_desktop.app.preview import build_preview
from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions
from toggl_desktop.core.report.build import build_report
from toggl_desktop.core.toggl.models import HoursRow


def run(setting: Setting) -> list[Result]:
    """The report, and the preview made of it."""
    size = setting.largest
    with serving(size) as access:
        sitting, _ = sign_in(access)
        report = read_report(sitting)
    workspace = sitting.account.workspaces[0]
    store = sitting.store_of(workspace.id)
    rows = store.hours[YEAR]
    question, now = HoursQuestion(workspace, YEAR), datetime.now(UTC)
    runs = setting.runs(9)
    built = in_turn(
        runs,
        lambda: build_report(question, ReportOptions(), sitting.profile, store, now, context()),
        lambda: sum_plainly(rows),
    )
    shown = in_turn(runs, lambda: build_preview(report), lambda: sum_plainly(rows))
    return [
        *compared(f"build a report of {len(rows):,} rows", "two dicts of sums", built),
        *compared(f"build a preview of {len(rows):,} rows", "two dicts of sums", shown),
    ]


def sum_plainly(rows: tuple[HoursRow, ...]) -> tuple[dict[int, int], dict[int | None, int]]:
    """Tracked seconds by user and by project; nothing sorted, named, checked or kept."""
    by_user: dict[int, int] = {}
    by_project: dict[int | None, int] = {}
    for row in rows:
        by_user[row.user_id] = by_user.get(row.user_id, 0) + row.tracked_seconds
        by_project[row.project_id] = by_project.get(row.project_id, 0) + row.tracked_seconds
    return by_user, by_project
