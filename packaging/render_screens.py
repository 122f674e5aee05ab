"""Renders every screen and state of the window to PNG files, for docs/images and for looking at them.

    python packaging/render_screens.py FOLDER [--theme dark] [--size 1024x640] [--language de] [--only NAME ...]

Run it once for each scale (``QT_SCALE_FACTOR=1.5``) and platform (offscreen by default, or under Xvfb with
``QT_QPA_PLATFORM=xcb``).
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from toggl_desktop.app.exporting import RunPhase, RunState
from toggl_desktop.app.reading import ReadingPhase
from toggl_desktop.app.resources import resources_folder
from toggl_desktop.app.session import SessionPhase, SessionState, SignInWay
from toggl_desktop.app.settings import Settings
from toggl_desktop.app.translations import LANGUAGES, Translations
from toggl_desktop.bootstrap import Services, build_services, count_sheets
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.errors import ConnectionFailed, QuotaSpent, SignInRefused, WorkbookInUse
from toggl_desktop.core.progress import CancellableContext, JobContext, Progress, Stage
from toggl_desktop.core.toggl.models import Secret
from toggl_desktop.demo.behaviour import Behaviour
from toggl_desktop.demo.company import Company
from toggl_desktop.demo.large import large_company
from toggl_desktop.demo.records import Client, Person, Project, TimeEntry, Workspace
from toggl_desktop.demo.sample import sample_company
from toggl_desktop.demo.server import DemoServer
from toggl_desktop.excel.writer import ExcelWorkbookWriter
from toggl_desktop.ui.blocks.theme import Theme, ThemeController
from toggl_desktop.ui.dialogs.help_dialog import AboutDialog, HelpDialog
from toggl_desktop.ui.dialogs.settings_dialog import SettingsDialog
from toggl_desktop.ui.window.application import Outside, build_parts
from toggl_desktop.ui.window.content import WindowContent
from toggl_desktop.ui.window.main_window import MainWindow

LONG_NAME = ("Brand strategy, naming, packaging, launch and everything that comes after it " * 4)[:300]
ODD_NAMES = (
    LONG_NAME,
    "مشروع التصميم الداخلي",
    "עיצוב אריזה חדשה",
    "=SUM(A1:A9)",
    "A/B: Test & more?",
    "Zürich 🚀 東京",
)
TODAY = date.today()
LAST_MONTH = TODAY.replace(day=1) - timedelta(days=14)


class CompanyOpener:
    """Serves one company to one window."""

    def __init__(self, company: Company, behaviour: Behaviour | None = None) -> None:
        self._company = company
        self._behaviour = behaviour
        self._stack = ExitStack()

    def open(self, *, demo: bool) -> Services:  # noqa: ARG002
        """See `ServicesOpener.open`."""
        server = self._stack.enter_context(DemoServer(self._company, behaviour=self._behaviour))
        return build_services(server.url, preset_token=Secret(server.token), token_store=None)

    def close(self) -> None:
        """See `ServicesOpener.close`."""
        self._stack.close()


class Scene:
    """One window on one company."""

    def __init__(self, opener: CompanyOpener, size: tuple[int, int]) -> None:
        self._folder = tempfile.TemporaryDirectory()
        home = Path(self._folder.name)
        self._owner = QObject()
        self._opener = opener
        self.parts = build_parts(
            Outside(
                opener=opener,
                workbook_words=tuple,
                version="1.0.0",
                fetch_document=no_document,
                is_demo=True,
                count_sheets=count_sheets,
            ),
            Settings(home / "settings.json"),
            self._owner,
            log_folder=home / "logs",
            first_folder=home,
        )
        self.target = home / "Papierboot Studio hours.xlsx"
        self.window = MainWindow(self.parts.settings)
        self.content = WindowContent(self.window, self.parts)
        self.window.resize(*size)
        self.window.show()
        settle()

    def sign_in(self) -> MainWindow:
        """Open the account and wait for the preview."""
        self.parts.session.open_sample()
        self.wait()
        return self.window

    def wait(self) -> None:
        """Wait until nothing is read or written any more."""
        clock = QElapsedTimer()
        clock.start()
        settle(120)
        while self.parts.runner.is_busy or self.parts.reading.state.phase is ReadingPhase.READING:
            if clock.elapsed() > 60_000:
                raise TimeoutError
            settle(120)

    def export(self) -> None:
        """Write a workbook."""
        request = self.parts.choices.request(self.target, {}, overwrite=True)
        if request is not None:
            self.parts.export.start(request)
        self.wait()

    def show_run(self, state: RunState) -> None:
        """Show a state of the run as if it happened."""
        self.parts.export.state = state
        self.parts.export.changed.emit(state)
        settle()

    def close(self) -> None:
        """Leave nothing behind."""
        self.parts.export.state = RunState()
        self.window.close()
        self.parts.runner.shutdown()
        self._opener.close()
        self.window.deleteLater()
        self._owner.deleteLater()
        settle()
        self._folder.cleanup()


def no_document(address: str, context: JobContext) -> bytes:  # noqa: ARG001
    """Nobody is asked about newer versions."""
    raise ConnectionFailed("not while rendering")


def settle(milliseconds: int = 60) -> None:
    """Let pending paints happen."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def welcome(scene: Scene) -> QWidget:
    return scene.window


def welcome_password(scene: Scene) -> QWidget:
    scene.content.sign_in.page.tabs.setCurrentIndex(1)
    return scene.window


def welcome_busy(scene: Scene) -> QWidget:
    scene.content.sign_in.page.show_state(SessionState(SessionPhase.SIGNING_IN, SignInWay.TOKEN))
    return scene.window


def welcome_refused(scene: Scene) -> QWidget:
    scene.content.sign_in.page.show_state(SessionState(way=SignInWay.TOKEN, error=SignInRefused(remaining_attempts=3)))
    return scene.window


def ready(scene: Scene) -> QWidget:
    return scene.sign_in()


def by_person(scene: Scene) -> QWidget:
    scene.sign_in()
    scene.content.page.preview.tabs.setCurrentIndex(1)
    return scene.window


def open_points(scene: Scene) -> QWidget:
    scene.sign_in()
    preview = scene.content.page.preview
    preview.tabs.setCurrentWidget(preview.points)
    return scene.window


def over_time(scene: Scene) -> QWidget:
    scene.sign_in()
    scene.parts.choices.pick_dates(date(TODAY.year - 1, 1, 1), date(TODAY.year - 1, 12, 31))
    scene.parts.choices.change(split=Split.MONTH)
    scene.wait()
    scene.parts.reading.load_split()
    scene.wait()
    scene.content.page.preview.tabs.setCurrentIndex(2)
    return scene.window


def split_offered(scene: Scene) -> QWidget:
    scene.sign_in()
    scene.parts.choices.change(split=Split.WEEK)
    scene.wait()
    scene.content.page.preview.tabs.setCurrentIndex(2)
    return scene.window


def filtered(scene: Scene) -> QWidget:
    scene.sign_in()
    scene.content.page.projects.filter.setText("br")
    scene.content.page.projects.all_button.click()
    scene.content.page.projects.none_button.click()
    scene.content.page.people.filter.setText("zzz")
    scene.wait()
    return scene.window


def nothing_selected(scene: Scene) -> QWidget:
    scene.sign_in()
    scene.content.page.projects.none_button.click()
    scene.wait()
    scene.content.export()
    return scene.window


def no_time(scene: Scene) -> QWidget:
    scene.sign_in()
    scene.parts.choices.pick_dates(date(2012, 1, 1), date(2012, 1, 31))
    scene.wait()
    settle(500)
    scene.wait()
    return scene.window


def dates_reversed(scene: Scene) -> QWidget:
    scene.sign_in()
    scene.parts.choices.pick_dates(date(2026, 2, 1), date(2026, 1, 1))
    scene.content.export()
    return scene.window


def running(scene: Scene) -> QWidget:
    scene.sign_in()
    period = Period(date(2026, 3, 1), date(2026, 3, 31))
    scene.show_run(RunState(RunPhase.RUNNING, progress=Progress(Stage.READING_HOURS, 3, 12, period=period)))
    return scene.window


def done(scene: Scene) -> QWidget:
    scene.sign_in()
    scene.export()
    return scene.window


def updating(scene: Scene) -> QWidget:
    """A workbook of last month is chosen; since it was written, people have tracked more and less."""
    scene.sign_in()
    question = scene.parts.choices.question()
    report = scene.parts.reading.report_of(question) if question else None
    if report is None:
        raise SystemExit("no hours were read")
    shifts = {number: seconds for number, seconds in ((3, 1800), (20, -5400), (41, 2700)) if number < len(report.rows)}
    rows = tuple(
        row._replace(tracked_seconds=max(60, row.tracked_seconds + shifts.get(number, 0)))
        for number, row in enumerate(report.rows)
    )
    earlier = replace(report, rows=rows, made_at=report.made_at - timedelta(days=20))
    path = scene.target.with_name("Invoices.xlsx")
    context = CancellableContext(threading.Event())
    ExcelWorkbookWriter("1.0").save(earlier, WorkbookOptions(), path, overwrite=True, context=context)
    scene.content.update.look(path)
    scene.wait()
    settle(600)
    return scene.window


def file_in_use(scene: Scene) -> QWidget:
    scene.sign_in()
    scene.show_run(RunState(RunPhase.FAILED, error=WorkbookInUse(path=str(scene.target))))
    return scene.window


def no_network(scene: Scene) -> QWidget:
    scene.sign_in()
    error = ConnectionFailed("name or service not known", endpoint="POST /reports/api/v3")
    scene.show_run(RunState(RunPhase.FAILED, error=error))
    scene.content.page.message.findChild(QWidget, "messagePanelDetailsButton").click()
    return scene.window


def quota_spent(scene: Scene) -> QWidget:
    scene.sign_in()
    resets_at = datetime.now(UTC) + timedelta(minutes=37)
    scene.show_run(RunState(RunPhase.QUOTA_SPENT, error=QuotaSpent(organization_id=1, resets_at=resets_at)))
    return scene.window


def quota_wait(scene: Scene) -> QWidget:
    scene.sign_in()
    resumes_at = datetime.now(UTC) + timedelta(minutes=37)
    scene.show_run(RunState(RunPhase.RUNNING, progress=Progress(Stage.WAITING_FOR_QUOTA, resumes_at=resumes_at)))
    return scene.window


def help_page(scene: Scene) -> QWidget:
    dialog = HelpDialog(scene.window)
    dialog.show()
    return dialog


def about(scene: Scene) -> QWidget:
    dialog = AboutDialog("1.0.0", lambda: None, scene.window)
    dialog.show()
    return dialog


def settings(scene: Scene) -> QWidget:
    dialog = SettingsDialog(Theme.SYSTEM, "", tuple(LANGUAGES.items()), scene.window)
    dialog.show()
    return dialog


def odd_company() -> Company:
    """Names as long and as strange as Toggl lets them be."""
    clients = [Client(100 + n, 1, name) for n, name in enumerate((LONG_NAME, "شركة النور للتجارة"))]
    projects = [
        Project(200 + n, 1, name, client_id=100 + n % 2 if n < 4 else None, color=("#ffff00", "#111111", "")[n % 3])
        for n, name in enumerate(ODD_NAMES)
    ]
    people = [Person(1, "Ann", "ann@example.com", is_admin=True)]
    people += [Person(2 + n, name, f"p{n}@example.com") for n, name in enumerate(ODD_NAMES)]
    entries = [
        TimeEntry(n, 1, 1 + n % len(people), [*(p.id for p in projects), None][n % 7], LAST_MONTH, 1800 + 977 * n)
        for n in range(40)
    ]
    workspace = Workspace(1, LONG_NAME[:120], 10)
    return Company([workspace], people, clients, projects, entries, signed_in_id=1)


def empty_company() -> Company:
    """A workspace made a minute ago."""
    return Company([Workspace(1, "New workspace", 10)], [Person(1, "Ann", "ann@example.com", is_admin=True)])


def many_projects() -> Company:
    """As many projects as a large agency has."""
    return large_company(end=TODAY, people=120, projects=5000, pairs=9000, days=60)


def studio() -> Company:
    return sample_company(TODAY)


Source = Callable[[], CompanyOpener]
SOURCES: dict[str, Source] = {
    "studio": lambda: CompanyOpener(studio()),
    "member": lambda: CompanyOpener(studio(), replace(Behaviour(), role="user", members_may_list_users=False)),
    "odd": lambda: CompanyOpener(odd_company()),
    "empty": lambda: CompanyOpener(empty_company()),
    "many": lambda: CompanyOpener(many_projects()),
}
SCENES: dict[str, tuple[str, Callable[[Scene], QWidget]]] = {
    **{
        scene.__name__: ("studio", scene)
        for scene in (
            welcome,
            welcome_password,
            welcome_busy,
            welcome_refused,
            ready,
            by_person,
            over_time,
            split_offered,
            filtered,
            nothing_selected,
            no_time,
            dates_reversed,
            running,
            done,
            updating,
            file_in_use,
            no_network,
            quota_spent,
            quota_wait,
            help_page,
            about,
            settings,
        )
    },
    "open-points": ("studio", open_points),
    "member": ("member", ready),
    "odd_names": ("odd", ready),
    "odd_names_by_person": ("odd", by_person),
    "no_projects": ("empty", ready),
    "many_projects": ("many", ready),
}


def main() -> int:
    """Render what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", choices=["light", "dark"], default="light")
    parser.add_argument("--size", default="1280x900")
    parser.add_argument("--language", default="en")
    parser.add_argument("--only", nargs="*", choices=list(SCENES), default=list(SCENES))
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    width, height = (int(part) for part in options.size.split("x"))
    application = QApplication(sys.argv[:1])
    Translations(application, resources_folder() / "translations").use(options.language)
    ThemeController(application, Theme(options.theme))
    for name in options.only:
        source, show = SCENES[name]
        scene = Scene(SOURCES[source](), (width, height))
        try:
            widget = show(scene)
            settle()
            widget.grab().save(str(options.folder / f"{name}-{options.theme}.png"))
            print(name)
        finally:
            scene.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
