"""What the run area says about a run, in words."""

from __future__ import annotations

from datetime import UTC, datetime

from toggl_desktop.app.exporting import RunSummary
from toggl_desktop.core.progress import Progress, Stage
from toggl_desktop.ui.texts.formats import format_duration
from toggl_desktop.ui.texts.progress import describe_progress
from toggl_desktop.ui.texts.translate import translate
from toggl_desktop.ui.texts.updates import describe_updated


def progress_text(progress: Progress) -> str:
    """What is happening; while waiting, how long still."""
    text = describe_progress(progress)
    if progress.stage is not Stage.WAITING_FOR_QUOTA or progress.resumes_at is None:
        return text
    seconds = max(0, round((progress.resumes_at - datetime.now(UTC)).total_seconds()))
    left = translate("Run", "{time} left", "a countdown in minutes and seconds")
    return f"{text} {left.format(time=f'{seconds // 60}:{seconds % 60:02d}')}"


def result_text(summary: RunSummary) -> str:
    """What was saved."""
    if summary.is_folder:
        text = translate("Run", "%n workbook(|s) saved in {folder}", None, summary.file_count)
        return text.format(folder=summary.path.name)
    if summary.came_late:
        return translate("Run", "{name} was already saved when you cancelled").format(name=summary.path.name)
    if summary.updated is not None:
        return translate("Run", "Updated {name}").format(name=summary.path.name)
    return translate("Run", "Saved {name}").format(name=summary.path.name)


def figures_text(summary: RunSummary) -> str:
    """What is in it, and what it cost; of an updated workbook, what has become of it."""
    if summary.updated is not None:
        return describe_updated(summary.updated)
    return " · ".join(
        (
            translate("Run", "{hours} hours").format(hours=format_duration(summary.tracked_seconds)),
            translate("Run", "%n (person|people)", None, summary.user_count),
            translate("Run", "%n project(|s)", None, summary.project_count),
            translate("Run", "%n request(|s)", None, summary.requests),
        )
    )
