"""A world around the window that does only what a test tells it: jobs by hand, time by hand, dialogs that answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tests.fakes.toggl import FakeClock, FakeEntry, FakeToggl
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.errors import ConnectionFailed
from toggl_desktop.core.ports import NoWorkingHours
from toggl_desktop.core.progress import JobContext, Progress, Stage
from toggl_desktop.core.reading.journal import EntryJournals, NoJournals
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Project, Secret, User
from toggl_desktop.core.workbooks import SavedWorkbook, WorkbookUpdater


class ManualExecutor:
    """Keeps jobs until a test runs them, on the test's own thread."""

    def __init__(self) -> None:
        self.calls: list[Callable[[], None]] = []

    def submit(self, call: Callable[[], None], /) -> object:
        self.calls.append(call)
        return None

    def shutdown(self) -> None:
        self.calls.clear()

    def run_next(self) -> None:
        self.calls.pop(0)()

    def run_all(self) -> None:
        while self.calls:
            self.run_next()


class ManualDelay:
    """Keeps what shall happen later until a test lets it happen."""

    def __init__(self) -> None:
        self.call: Callable[[], None] | None = None
        self.milliseconds: int | None = None

    def start(self, milliseconds: int, call: Callable[[], None]) -> None:
        self.milliseconds, self.call = milliseconds, call

    def stop(self) -> None:
        self.call = None

    def elapse(self) -> None:
        call, self.call = self.call, None
        if call is not None:
            call()


class FakeTokenStore:
    """A key store in memory; `works` False is a computer without one."""

    def __init__(self, token: str | None = None, *, works: bool = True) -> None:
        self.token = token
        self.works = works

    def load(self, context: JobContext) -> Secret | None:
        return Secret(self.token) if self.token else None

    def save(self, token: Secret, context: JobContext) -> bool:
        if self.works:
            self.token = token.reveal()
        return self.works

    def delete(self, context: JobContext) -> None:
        self.token = None


@dataclass
class FakeWriter:
    """Writes the report's total into a text file; fails or calls back when told to."""

    error: Exception | None = None
    on_save: Callable[[JobContext], None] | None = None
    saved: list[tuple[Path, Report, WorkbookOptions]] = field(default_factory=list)

    def save(
        self, report: Report, options: WorkbookOptions, path: Path, *, overwrite: bool, context: JobContext
    ) -> SavedWorkbook:
        context.report(Progress(Stage.WRITING_SHEETS, 1, 2))
        if self.on_save is not None:
            self.on_save(context)
        if self.error is not None:
            raise self.error
        path.write_text(str(report.tracked_seconds), encoding="utf-8")
        self.saved.append((path, report, options))
        return SavedWorkbook(path, 3)

    @contextmanager
    def together(self) -> Iterator[FakeWriter]:
        yield self


@dataclass
class FakeServices:
    working_hours: NoWorkingHours = field(default_factory=NoWorkingHours, kw_only=True)
    letter_paper: bool = field(default=False, kw_only=True)
    updater: WorkbookUpdater | None = field(default=None, kw_only=True)
    connector: FakeToggl
    writer: FakeWriter
    clock: FakeClock
    token_store: FakeTokenStore | None
    preset_token: Secret | None = None
    journals: EntryJournals = field(default_factory=NoJournals)

    def load_token(self, context: JobContext) -> Secret | None:
        if self.preset_token is not None:
            return self.preset_token
        return self.token_store.load(context) if self.token_store is not None else None


@dataclass
class FakeOpener:
    """Opens the same services for the real Toggl and the sample data."""

    services: FakeServices
    opened: list[bool] = field(default_factory=list)
    error: Exception | None = None

    def open(self, *, demo: bool) -> FakeServices:
        self.opened.append(demo)
        if self.error is not None:
            raise self.error
        return self.services

    def close(self) -> None:
        self.opened.clear()


@dataclass
class FakeDialogs:
    """Answers at once with `path` (None: the person gives up) and `answer`; writes down what was asked."""

    path: Path | None = None
    answer: bool = True
    suggested: list[Path] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    taken_back: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)

    def ask_for_file(self, parent: QWidget, suggested: Path, on_chosen: Callable[[Path], None]) -> None:
        self.suggested.append(suggested)
        if self.path is not None:
            on_chosen(self.path)

    def ask_for_folder(self, parent: QWidget, suggested: Path, on_chosen: Callable[[Path], None]) -> None:
        self.ask_for_file(parent, suggested, on_chosen)

    def ask_for_existing(self, parent: QWidget, folder: Path, on_chosen: Callable[[Path], None]) -> None:
        self.ask_for_file(parent, folder, on_chosen)

    def ask_where_to_copy(self, parent: QWidget, suggested: Path, on_chosen: Callable[[Path], None]) -> None:
        self.ask_for_file(parent, suggested, on_chosen)

    def ask_for_saved_file(self, parent: QWidget, folder: Path, on_chosen: Callable[[Path], None]) -> None:
        self.ask_for_file(parent, folder, on_chosen)

    def ask(
        self, parent: QWidget, question: str, advice: str, yes: str, no: str, on_yes: Callable[[], None]
    ) -> Callable[[], None]:
        self.questions.append(question)
        if self.answer:
            on_yes()
        return lambda: self.taken_back.append(question)

    def notify(self, title: str, text: str) -> None:
        self.notices.append(text)


class FakeDesktop:
    """Writes down what it was asked to open."""

    def __init__(self) -> None:
        self.opened: list[tuple[str, str]] = []

    def open_file(self, path: Path) -> bool:
        return self._note("file", str(path))

    def open_folder(self, path: Path) -> bool:
        return self._note("folder", str(path))

    def show_in_folder(self, path: Path) -> bool:
        return self._note("show", str(path))

    def open_page(self, address: str, /) -> bool:
        return self._note("page", address)

    def copy(self, text: str) -> None:
        self._note("copy", text)

    def _note(self, what: str, where: str) -> bool:
        self.opened.append((what, where))
        return True


def no_document(address: str, context: JobContext) -> bytes:
    """There is nobody to ask about newer versions."""
    raise ConnectionFailed("no network in tests")


def small_agency(clock: FakeClock | None = None) -> FakeToggl:
    """Two clients, four projects (one archived), three people (one deactivated); hours in October 2026."""
    projects = [
        Project(10, "Website", 5, "Acme", color="#0b83d9"),
        Project(11, "Newsletter", 5, "Acme", color="#d94182"),
        Project(12, "Old shop", 5, "Acme", is_active=False),
        Project(20, "App", 6, "Birch", color="#e36a00"),
    ]
    users = [User(1, "Ann", "ann@example.com"), User(2, "Bob", "bob@example.com"), User(3, "Cy", is_active=False)]
    october = date(2026, 10, 14)
    entries = [
        FakeEntry(october, 1, 10, 3600, 3600),
        FakeEntry(october, 1, None, 1800),
        FakeEntry(october, 2, 20, 7200, 3600),
        FakeEntry(date(2026, 10, 20), 3, 12, 900),
        FakeEntry(date(2026, 9, 2), 2, 10, 600),
    ]
    return FakeToggl(entries=entries, users=users, projects=projects, clock=clock or FakeClock())


def make_opener(toggl: FakeToggl | None = None, *, token: str | None = None, keeps: bool = True) -> FakeOpener:
    """An opener over the small agency."""
    toggl = toggl or small_agency()
    return FakeOpener(FakeServices(toggl, FakeWriter(), toggl.clock, FakeTokenStore(token, works=keeps)))


class Owner(QObject):
    """Parent of what a test makes."""
