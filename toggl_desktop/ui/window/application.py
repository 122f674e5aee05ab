"""What goes into the window when it is on the screen: a readable list of steps, undone backwards at the end."""

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

from toggl_desktop.app.automatic import AutomaticRuns, run_arguments
from toggl_desktop.app.choosing import ChoiceController
from toggl_desktop.app.crash import CrashReporter, FaultLog
from toggl_desktop.app.delay import TimerDelay
from toggl_desktop.app.desktop import SystemDesktop
from toggl_desktop.app.exporting import ExportController
from toggl_desktop.app.jobs import JobExecutor, JobRunner
from toggl_desktop.app.log import close_log, log_unhandled, open_log
from toggl_desktop.app.paths import documents_folder, find_paths
from toggl_desktop.app.preview import build_preview
from toggl_desktop.app.reading import ReadingController
from toggl_desktop.app.resources import resources_folder
from toggl_desktop.app.run_log import RunLog
from toggl_desktop.app.saved import SavedController
from toggl_desktop.app.saved_exports import SavedExportFile
from toggl_desktop.app.session import ServicesOpener, SessionController
from toggl_desktop.app.settings import Settings
from toggl_desktop.app.single_instance import SingleInstance
from toggl_desktop.app.termination import TerminationRequest
from toggl_desktop.app.translations import LANGUAGES, Translations
from toggl_desktop.app.update_hint import FetchDocument, UpdateCheck, find_update_address
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.ports import SystemClock
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.schedulers import TaskScheduler
from toggl_desktop.ui.blocks.theme import Theme, ThemeController
from toggl_desktop.ui.dialogs.asking import Dialogs, NativeDialogs
from toggl_desktop.ui.dialogs.crash_dialog import show_crashes
from toggl_desktop.ui.dialogs.settings_dialog import SettingsDialog
from toggl_desktop.ui.parts import Desktop, WindowParts
from toggl_desktop.ui.texts.notes import describe_note
from toggl_desktop.ui.texts.workbook import workbook_texts
from toggl_desktop.ui.window.content import WindowContent
from toggl_desktop.ui.window.main_window import THEME, MainWindow
from toggl_desktop.ui.window.update_label import UpdateLabel

log = logging.getLogger(__name__)

LANGUAGE = "language"
UPDATE_CHECK_DELAY_MS = 5000
SWITCH_INTERVAL_SECONDS = 0.001  # a busy worker lets the window paint; see docs/performance.md


@dataclass(frozen=True, slots=True)
class Outside:
    """What the composition root hands to the window.

    Attributes:
        opener: opens the real Toggl or the sample data.
        workbook_words: every English text of the workbook.
        find_scheduler: looks for what runs saved exports by themselves; takes its time.
        is_demo: begin with the sample data instead of the remembered account.
        fetch_document: gets the document about the latest version.
        count_sheets: how many sheets a workbook of a report has; None when it cannot be one.
    """

    opener: ServicesOpener
    workbook_words: Callable[[], Iterable[str]]
    version: str
    fetch_document: FetchDocument
    find_scheduler: Callable[[], TaskScheduler | None] = lambda: None
    is_demo: bool = False
    count_sheets: Callable[[Report, ExportChoices], int | None] = lambda *_: None


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
    choices = ChoiceController(settings, TimerDelay(parent), parent)
    paths = find_paths()._replace(settings_file=settings.path)  # what is saved lies beside the settings
    saved_file, run_log = SavedExportFile(paths.saved_exports_file), RunLog(paths.run_log_file)

    def make_runs(is_demo: bool) -> AutomaticRuns:
        return AutomaticRuns(saved_file, run_log, outside.find_scheduler(), run_arguments(is_demo=is_demo))

    return WindowParts(
        runner=runner,
        session=SessionController(runner, outside.opener, parent),
        choices=choices,
        saved=SavedController(saved_file, run_log, make_runs, choices, runner, parent),
        reading=ReadingController(runner, TimerDelay(parent), build_preview, parent, count_sheets=outside.count_sheets),
        export=ExportController(runner, describe_note, parent),
        settings=settings,
        dialogs=dialogs if dialogs is not None else NativeDialogs(),
        desktop=desktop if desktop is not None else SystemDesktop(),
        texts=lambda: workbook_texts(outside.workbook_words()),
        first_folder=first_folder if first_folder is not None else documents_folder(),
        log_folder=log_folder,
        version=outside.version,
    )


def furnish(
    application: QApplication,
    window: MainWindow,
    instance: SingleInstance,
    settings: Settings,
    outside: Outside,
    at_end: ExitStack,
) -> None:
    """Build everything that belongs into a window that is on the screen already, and sign in.

    Args:
        at_end: gets what has to be undone when the window is gone.
    """
    log_folder = find_paths().log_folder
    handler = open_log(log_folder)
    at_end.callback(close_log, handler)
    at_end.callback(FaultLog(log_folder).close)
    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
    _name(application)
    Translations(application, resources_folder() / "translations").use(settings.text(LANGUAGE))
    home = QObject(window)
    parts = build_parts(outside, settings, home, log_folder=log_folder)
    at_end.callback(outside.opener.close)
    at_end.callback(parts.runner.shutdown)
    reporter = CrashReporter(outside.version, home)
    show_crashes(reporter, lambda: parts.desktop.open_folder(log_folder), window)
    log_unhandled(reporter.take)
    content = WindowContent(window, parts)
    window.setPalette(application.palette())
    # Last, for building widgets under a style sheet takes more than twice as long.
    theme = ThemeController(application, settings.choice(THEME, Theme, Theme.SYSTEM))
    updates = _make_update_check(outside, settings, window, parts.desktop, home)
    at_end.callback(updates.runner.shutdown)
    content.settings_wanted.connect(lambda: _open_settings(content, settings, theme, updates))
    instance.show_requested.connect(lambda: _bring_to_front(window))
    instance.quit_requested.connect(window.close)
    termination = TerminationRequest(home)
    at_end.callback(termination.close)
    termination.received.connect(content.close_without_asking)
    application.commitDataRequest.connect(lambda manager: _end_session(content, manager))
    QTimer.singleShot(0, instance.listen)
    QTimer.singleShot(UPDATE_CHECK_DELAY_MS, updates.start)
    # After the first paint: the worker's imports would keep the interpreter from painting.
    QTimer.singleShot(0, parts.session.open_sample if outside.is_demo else parts.session.start)
    log.info("Toggl Export %s started", outside.version)


def _name(application: QApplication) -> None:
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


def _open_settings(content: WindowContent, settings: Settings, theme: ThemeController, updates: UpdateCheck) -> None:
    dialog = SettingsDialog(
        theme.theme,
        settings.text(LANGUAGE),
        tuple(LANGUAGES.items()),
        content.window,
        asks_for_updates=updates.is_enabled if updates.is_possible else None,
    )

    def choose_theme(chosen: Theme) -> None:
        theme.choose(chosen)
        settings.change({THEME: chosen.value})

    dialog.theme_chosen.connect(choose_theme)
    dialog.language_chosen.connect(lambda code: settings.change({LANGUAGE: code}))
    dialog.updates_chosen.connect(updates.set_enabled)
    content.open_dialog(dialog)


def _end_session(content: WindowContent, manager: QSessionManager) -> None:
    manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
    content.close_without_asking()
