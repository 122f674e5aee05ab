"""Controllers over a fake Toggl, with jobs and time by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.fakes.window import FakeOpener, ManualDelay, ManualExecutor, Owner, make_opener
from toggl_desktop.app.choosing import ChoiceController
from toggl_desktop.app.exporting import ExportController
from toggl_desktop.app.jobs import JobRunner
from toggl_desktop.app.preview import Preview, build_preview
from toggl_desktop.app.reading import ReadingController
from toggl_desktop.app.session import SessionController
from toggl_desktop.app.settings import Settings


@dataclass
class Desk:
    """Everything below the widgets; `work` runs what waits, `later` lets time pass."""

    opener: FakeOpener
    settings: Settings
    executor: ManualExecutor
    delay: ManualDelay
    runner: JobRunner
    session: SessionController
    choices: ChoiceController
    reading: ReadingController[Preview]
    export: ExportController
    states: list[object] = field(default_factory=list)

    def work(self) -> None:
        self.executor.run_all()

    def later(self) -> None:
        self.delay.elapse()
        self.executor.run_all()

    def sign_in(self) -> None:
        self.session.open_sample()
        self.work()
        signed_in = self.session.signed_in
        assert signed_in is not None
        self.choices.open(signed_in)
        self.reading.open(signed_in.sitting)
        self.export.open(signed_in.sitting, signed_in.services.writer)

    def ask(self) -> None:
        question = self.choices.question()
        assert question is not None
        self.reading.ask(question)


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[Desk]:
    owner, executor, delay = Owner(), ManualExecutor(), ManualDelay()
    runner = JobRunner(executor, progress_interval_ms=0, parent=owner)
    opener, settings = make_opener(), Settings(tmp_path / "settings.json")
    yield Desk(
        opener,
        settings,
        executor,
        delay,
        runner,
        SessionController(runner, opener, owner),
        ChoiceController(settings, ManualDelay(), owner),
        ReadingController(runner, delay, build_preview, owner),
        ExportController(runner, lambda note: note.kind.value, owner),
    )
    runner.shutdown()
    owner.deleteLater()
