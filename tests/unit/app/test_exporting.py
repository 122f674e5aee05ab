"""Every outcome of a run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.app.conftest import Desk
from toggl_desktop.app.exporting import RunPhase
from toggl_desktop.core.choices.export_choices import FilePer
from toggl_desktop.core.choices.options import ExportRequest
from toggl_desktop.core.errors import DiskFull, QuotaSpent, WorkbookExists
from toggl_desktop.core.progress import JobContext, Stage

TOTAL = 3600 + 1800 + 7200 + 900


@pytest.fixture
def request_for(desk: Desk, tmp_path: Path) -> Callable[..., ExportRequest]:
    desk.sign_in()

    def make(target: Path | None = None, *, overwrite: bool = True) -> ExportRequest:
        request = desk.choices.request(target or tmp_path / "out.xlsx", {}, overwrite=overwrite)
        assert request is not None
        return request

    return make


def phases(desk: Desk) -> list[RunPhase]:
    seen: list[RunPhase] = []
    desk.export.changed.connect(lambda state: seen.append(state.phase) if seen[-1:] != [state.phase] else None)
    return seen


def test_success(desk: Desk, request_for: Callable[..., ExportRequest], tmp_path: Path) -> None:
    seen = phases(desk)
    desk.export.start(request_for())
    desk.work()
    summary = desk.export.state.summary
    assert seen == [RunPhase.RUNNING, RunPhase.DONE]
    assert summary is not None
    assert (summary.path, summary.tracked_seconds, summary.user_count) == (tmp_path / "out.xlsx", TOTAL, 3)
    assert summary.requests == 3
    assert not summary.came_late
    assert summary.path.read_text() == str(TOTAL)


def test_one_file_for_each_client(desk: Desk, request_for: Callable[..., ExportRequest], tmp_path: Path) -> None:
    desk.choices.change(file_per=FilePer.CLIENT)
    desk.export.start(request_for(tmp_path))
    desk.work()
    summary = desk.export.state.summary
    assert summary is not None
    assert summary.is_folder
    assert summary.file_count == 3 == len(list(tmp_path.glob("*.xlsx")))


@pytest.mark.parametrize("error", [DiskFull(path="x"), RuntimeError("bug")])
def test_failures_known_and_unknown(desk: Desk, request_for: Callable[..., ExportRequest], error: Exception) -> None:
    desk.opener.services.writer.error = error
    desk.export.start(request_for())
    desk.work()
    assert desk.export.state.phase is RunPhase.FAILED
    assert desk.export.state.error is error
    desk.opener.services.writer.error = None
    desk.export.retry()
    desk.work()
    assert desk.export.state.phase is RunPhase.DONE


def test_cancelled(desk: Desk, request_for: Callable[..., ExportRequest], tmp_path: Path) -> None:
    def cancel(context: JobContext) -> None:
        desk.export.cancel()
        assert desk.export.state.phase is RunPhase.CANCELLING
        context.checkpoint()

    desk.opener.services.writer.on_save = cancel
    desk.export.start(request_for())
    desk.work()
    assert desk.export.state.phase is RunPhase.CANCELLED
    assert list(tmp_path.glob("*.xlsx")) == []


def test_cancelled_too_late(desk: Desk, request_for: Callable[..., ExportRequest]) -> None:
    desk.opener.services.writer.on_save = lambda context: desk.export.cancel()
    desk.export.start(request_for())
    desk.work()
    assert desk.export.state.phase is RunPhase.DONE
    assert desk.export.state.summary is not None
    assert desk.export.state.summary.came_late
    assert desk.export.state.summary.path.exists()


def test_a_failure_after_cancel_is_a_cancel(desk: Desk, request_for: Callable[..., ExportRequest]) -> None:
    desk.opener.services.writer.on_save = lambda context: desk.export.cancel()
    desk.opener.services.writer.error = DiskFull(path="x")
    desk.export.start(request_for())
    desk.work()
    assert desk.export.state.phase is RunPhase.CANCELLED
    assert desk.export.state.error is None


def test_progress_is_shown_while_it_runs(desk: Desk, request_for: Callable[..., ExportRequest]) -> None:
    stages: list[Stage] = []
    desk.export.changed.connect(lambda state: stages.append(state.progress.stage) if state.progress else None)
    desk.export.start(request_for())
    desk.work()
    assert stages[0] is Stage.READING_PROJECTS
    assert Stage.READING_HOURS in stages
    assert stages[-1] is Stage.WRITING_SHEETS


def test_a_spent_quota_is_an_offer(desk: Desk, request_for: Callable[..., ExportRequest]) -> None:
    toggl = desk.opener.services.connector
    toggl.quota_size = 2
    desk.export.start(request_for())
    desk.work()
    assert desk.export.state.phase is RunPhase.QUOTA_SPENT
    assert isinstance(desk.export.state.error, QuotaSpent)
    toggl.quota_size, toggl._window = 30, None
    desk.export.wait_and_continue()
    desk.work()
    assert desk.export.state.phase is RunPhase.DONE
    assert desk.export.state.summary is not None
    assert desk.export.state.summary.requests == 1


def test_the_offer_can_be_declined(desk: Desk, request_for: Callable[..., ExportRequest]) -> None:
    desk.opener.services.connector.quota_size = 1
    desk.export.start(request_for())
    desk.work()
    desk.export.cancel()
    assert desk.export.state.phase is RunPhase.CANCELLED


def test_existing_files_are_replaced_only_when_asked(
    desk: Desk, request_for: Callable[..., ExportRequest], tmp_path: Path
) -> None:
    (tmp_path / "out.xlsx").write_text("old")
    desk.export.start(request_for(overwrite=False))
    desk.work()
    assert isinstance(desk.export.state.error, WorkbookExists)
    assert (tmp_path / "out.xlsx").read_text() == "old"
    desk.export.retry(overwrite=True)
    desk.work()
    assert (tmp_path / "out.xlsx").read_text() == str(TOTAL)


def test_a_second_export_while_one_runs_is_ignored(desk: Desk, request_for: Callable[..., ExportRequest]) -> None:
    desk.export.start(request_for())
    desk.export.start(request_for())
    assert len(desk.executor.calls) == 1


def test_an_export_of_an_account_that_was_left_is_told_to_nobody(
    desk: Desk, request_for: Callable[..., ExportRequest]
) -> None:
    desk.export.start(request_for())
    desk.export.open(None, None)
    desk.work()
    assert desk.export.state.phase is RunPhase.IDLE
