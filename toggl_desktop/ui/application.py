"""Starting the window: a readable list of steps, and the same steps backwards at the end."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QIcon, QSessionManager
from PySide6.QtWidgets import QApplication

from toggl_desktop.app.choosing import ChoiceController
from toggl_desktop.app.crash import CrashReporter, FaultLog
from toggl_desktop.app.delay import TimerDelay
from toggl_desktop.app.desktop import SystemDesktop
from toggl_desktop.app.display import find_display_problem
from toggl_desktop.app.exporting import ExportController
from toggl_desktop.app.jobs import JobExecutor, JobRunner
from toggl_desktop.app.log import close_log, log_qt_messages, log_unhandled, open_log
from toggl_desktop.app.paths import documents_folder, find_paths
from toggl_desktop.app.preview import build_preview
from toggl_desktop.app.reading import ReadingController
from toggl_desktop.app.resources import resources_folder
from toggl_desktop.app.session import ServicesOpener, SessionController
from toggl_desktop.app.settings import Settings
from toggl_desktop.app.single_instance import SingleInstance, instance_key
from toggl_desktop.app.termination import TerminationRequest
from toggl_desktop.app.translations import LANGUAGES, Translations
from toggl_desktop.app.update_hint import FetchDocument, UpdateCheck, find_update_address
from toggl_desktop.core.ports import SystemClock
from toggl_desktop.ui.crash_dialog import show_crashes
from toggl_desktop.ui.dialogs import Dialogs, NativeDialogs
from toggl_desktop.ui.main_window import MainWindow
from toggl_desktop.ui.parts import Desktop, WindowParts
from toggl_desktop.ui.settings_dialog import SettingsDialog
from toggl_desktop.ui.texts.notes import describe_note
from toggl_desktop.ui.texts.workbook import workbook_texts
from toggl_desktop.ui.theme import Theme, ThemeController
from toggl_desktop.ui.update_label import UpdateLabel

log = logging.getLogger(__name__)

THEME = "theme"
LANGUAGE = "language"
UPDATE_CHECK_DELAY_MS = 5000
SWITCH_INTERVAL_SECONDS = 0.001  # a busy worker lets the window paint; see docs/performance.md


@dataclass(frozen=True, slots=True)
class Outside:
    """What the composition root hands to the window.

    Attributes:
        opener: opens the real Toggl or the sample data.
        workbook_words: every English text of the workbook.
        is_demo: begin with the sample data instead of the remembered account.
        fetch_document: gets the document about the latest version.
    """

    opener: ServicesOpener
    workbook_words: Callable[[], Iterable[str]]
    version: str
    fetch_document: FetchDocument
    is_demo: bool = False


def build_parts(
    outside: Outside,
    settings: Settings,
    parent: QObject,
    *,
    log_folder: Path,
    first_folder: Path | None = None,
    executor: JobExecutor | None = None,
    dialogs: Dialogs | None = None,
    desktop: Desktop | None = None,
    progress_interval_ms: int | None = None,
) -> WindowParts:
    """Controllers and services of one window; tests give their own executor, dialogs and desktop."""
    runner = JobRunner(executor, parent=parent)
    if progress_interval_ms is not None:
        runner.progress_interval_ms = progress_interval_ms
    return WindowParts(
        runner=runner,
        session=SessionController(runner, outside.opener, parent),
        choices=ChoiceController(settings, TimerDelay(parent), parent),
        reading=ReadingController(runner, TimerDelay(parent), build_preview, parent),
        export=ExportController(runner, describe_note, parent),
        settings=settings,
        dialogs=dialogs if dialogs is not None else NativeDialogs(),
        desktop=desktop if desktop is not None else SystemDesktop(),
        texts=lambda: workbook_texts(outside.workbook_words()),
        first_folder=first_folder if first_folder is not None else documents_folder(),
        log_folder=log_folder,
        version=outside.version,
    )


def run_window(outside: Outside) -> int:
    """Open the window and return when it is closed, or at once when it is open already.

    Returns:
        the exit code: 0, or 1 when there is no screen to show a window on.
    """
    problem = find_display_problem()
    if problem is not None:
        sys.stderr.write(problem)
        return 1
    paths = find_paths()
    with ExitStack() as at_end:
        handler = open_log(paths.log_folder)
        at_end.callback(close_log, handler)
        at_end.callback(FaultLog(paths.log_folder).close)
        log_qt_messages()
        sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
        application = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(application, QApplication)  # noqa: S101
        _name(application)
        instance = SingleInstance(instance_key(paths.settings_file, demo=outside.is_demo))
        at_end.callback(instance.release)
        if not instance.claim():
            return 0
        settings = Settings(paths.settings_file)
        Translations(application, resources_folder() / "translations").use(settings.text(LANGUAGE))
        theme = ThemeController(application, settings.choice(THEME, Theme, Theme.SYSTEM))
        home = QObject()
        parts = build_parts(outside, settings, home, log_folder=paths.log_folder)
        at_end.callback(outside.opener.close)
        at_end.callback(parts.runner.shutdown)
        window = MainWindow(parts)
        reporter = CrashReporter(outside.version, home)
        show_crashes(reporter, lambda: parts.desktop.open_folder(paths.log_folder), window)
        log_unhandled(reporter.take)
        updates = _make_update_check(outside, settings, window, parts.desktop, home)
        at_end.callback(updates.runner.shutdown)
        window.settings_wanted.connect(lambda: _open_settings(window, settings, theme, updates))
        instance.show_requested.connect(lambda: _bring_to_front(window))
        instance.quit_requested.connect(window.close)
        termination = TerminationRequest(home)
        at_end.callback(termination.close)
        termination.received.connect(window.close_without_asking)
        application.commitDataRequest.connect(lambda manager: _end_session(window, manager))
        application.setQuitOnLastWindowClosed(True)
        window.show()
        QTimer.singleShot(0, instance.listen)
        QTimer.singleShot(UPDATE_CHECK_DELAY_MS, updates.start)
        # After the first paint: the worker's imports would keep the interpreter from painting.
        QTimer.singleShot(0, parts.session.open_sample if outside.is_demo else parts.session.start)
        log.info("Toggl Export %s started", outside.version)
        application.exec()
        window.hide()
    return 0


def _name(application: QApplication) -> None:
    application.setApplicationName("toggl-desktop")
    application.setApplicationDisplayName("Toggl Export")
    application.setDesktopFileName("toggl-desktop")
    icon = resources_folder() / "icons" / "toggl_export.svg"
    if icon.exists():
        application.setWindowIcon(QIcon(str(icon)))


def _make_update_check(
    outside: Outside, settings: Settings, window: MainWindow, desktop: Desktop, home: QObject
) -> UpdateCheck:
    check = UpdateCheck(
        outside.version,
        find_update_address(),
        settings,
        SystemClock(),
        outside.fetch_document,
        JobRunner(parent=home),  # its own, so that a slow answer keeps no export waiting
        home,
    )
    label = UpdateLabel(desktop.open_page)
    window.statusBar().addPermanentWidget(label)
    check.found.connect(label.show_hint)
    return check


def _bring_to_front(window: MainWindow) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _open_settings(window: MainWindow, settings: Settings, theme: ThemeController, updates: UpdateCheck) -> None:
    dialog = SettingsDialog(
        theme.theme,
        settings.text(LANGUAGE),
        tuple(LANGUAGES.items()),
        window,
        asks_for_updates=updates.is_enabled if updates.is_possible else None,
    )

    def choose_theme(chosen: Theme) -> None:
        theme.choose(chosen)
        settings.change({THEME: chosen.value})

    dialog.theme_chosen.connect(choose_theme)
    dialog.language_chosen.connect(lambda code: settings.change({LANGUAGE: code}))
    dialog.updates_chosen.connect(updates.set_enabled)
    window.open_dialog(dialog)


def _end_session(window: MainWindow, manager: QSessionManager) -> None:
    manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
    window.close_without_asking()
