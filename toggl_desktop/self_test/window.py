"""The window on sample data, from the sign-in page to a workbook that is read back."""

from __future__ import annotations

import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QLocale, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from toggl_desktop.self_test.demands import CheckFailed, Facts, application, demand

if TYPE_CHECKING:
    from toggl_desktop.core.choices.options import ExportRequest
    from toggl_desktop.ui.parts import WindowParts
    from toggl_desktop.ui.window.main_window import MainWindow

WAIT_SECONDS = 60.0
LEAST_COLORS = 6
GRID = 97


def check_window_and_export(folder: Path) -> Facts:
    """Show the window, open the sample data, press Export, and compare the workbook with what the window says."""
    from toggl_desktop.app.exporting import RunPhase
    from toggl_desktop.app.reading import ReadingPhase
    from toggl_desktop.app.session import SessionPhase

    target = folder / "self-test.xlsx"
    with _window(folder, target) as (window, parts):
        sign_in_colors = _colors(window)
        _wait(lambda: not parts.runner.is_busy, "the window at rest")
        parts.session.open_sample()
        _wait(lambda: parts.session.state.phase is not SessionPhase.SIGNING_IN, "answer of the sample data")
        if parts.session.state.error is not None:
            raise parts.session.state.error
        _wait(lambda: parts.reading.state.phase in (ReadingPhase.READY, ReadingPhase.FAILED), "a preview")
        demand(parts.reading.state.phase is ReadingPhase.READY, f"no preview: {parts.reading.state}")
        preview_colors = _colors(window)
        button = window.findChild(QPushButton, "exportButton")
        if button is None:
            raise CheckFailed("there is no exportButton")
        _wait(button.isEnabled, "an export button to press")
        button.click()
        ended = (RunPhase.DONE, RunPhase.FAILED, RunPhase.QUOTA_SPENT, RunPhase.CANCELLED)
        _wait(lambda: parts.export.state.phase in ended, "the end of the export")
        state = parts.export.state
        if state.error is not None:
            raise state.error
        summary, request = state.summary, state.request
        if summary is None or request is None:
            raise CheckFailed(f"the export ended as {state.phase}")
        workbook = read_back(target)
        demand(workbook["tracked_seconds"] == summary.tracked_seconds, f"{workbook} is not {summary}")
        again = read_back(_written_in_child(parts, request, folder))
        demand(again == workbook | {"bytes": again["bytes"]}, f"a child process wrote {again}, this one {workbook}")
        updated = _updated(parts, request, target)
        demand(read_back(target)["tracked_seconds"] == workbook["tracked_seconds"], "the update has other hours")
        period = request.question.period
        totals = {
            "tracked_seconds": summary.tracked_seconds,
            "people": summary.user_count,
            "projects": summary.project_count,
            "sheets": workbook["sheets"],
            "from": period.start_date.isoformat(),
            "to": period.end_date.isoformat(),
        }
    return {
        "totals": totals,
        "platform": QGuiApplication.platformName(),
        "sign_in_colors": sign_in_colors,
        "preview_colors": preview_colors,
        "charts": workbook["charts"],
        "bytes": workbook["bytes"],
        "renewed": updated,
    }


def _updated(parts: WindowParts, request: ExportRequest, path: Path) -> int:
    """Update the workbook with its own hours; returns how many sheets were renewed."""
    from toggl_desktop.core.progress import CancellableContext

    signed_in = parts.session.signed_in
    if signed_in is None or signed_in.services.updater is None:
        raise CheckFailed("nothing to update workbooks with")
    context = CancellableContext(threading.Event())
    report = signed_in.sitting.read_report(request.question, request.report, context)
    updated = signed_in.services.updater.update(report, request.workbook, path, path, context)
    demand(updated.comparison is not None and not updated.comparison.changes, "hours changed by themselves")
    return len(updated.renewed)


def _written_in_child(parts: WindowParts, request: ExportRequest, folder: Path) -> Path:
    """The same report, written by a child process as large ones are; everything is loaded, so nothing is fetched."""
    from toggl_desktop import __version__
    from toggl_desktop.core.progress import CancellableContext
    from toggl_desktop.excel.child_process import ChildProcessWriter

    signed_in = parts.session.signed_in
    if signed_in is None:
        raise CheckFailed("signed out")
    context = CancellableContext(threading.Event())
    report = signed_in.sitting.read_report(request.question, request.report, context)
    writer = ChildProcessWriter(__version__, signed_in.services.writer, from_row_count=0)
    target = folder / "self-test-child.xlsx"
    return writer.save(report, request.workbook, target, overwrite=False, context=context).path


def read_back(path: Path) -> dict[str, Any]:
    """What a reader finds in a workbook: seconds of the data sheet, sheets, charts."""
    import openpyxl

    with zipfile.ZipFile(path) as archive:
        demand(archive.testzip() is None, "the workbook's archive is damaged")
        charts = [name for name in archive.namelist() if name.startswith("xl/charts/chart")]
    demand(charts, "the workbook has no chart")
    workbook = openpyxl.load_workbook(path, data_only=True)
    rows = workbook["Data"].iter_rows(values_only=True)
    hours = next(rows).index("Hours")
    durations = [value for row in rows if isinstance(value := row[hours], timedelta)]
    return {
        "tracked_seconds": round(sum(duration.total_seconds() for duration in durations)),
        "sheets": len(workbook.sheetnames),
        "charts": len(charts),
        "bytes": path.stat().st_size,
    }


@contextmanager
def _window(folder: Path, target: Path) -> Iterator[tuple[MainWindow, WindowParts]]:
    """The window as the program builds it, in English, with one difference: the file dialog answers by itself."""
    from toggl_desktop import __version__
    from toggl_desktop.app.resources import resources_folder
    from toggl_desktop.app.settings import Settings
    from toggl_desktop.app.translations import SOURCE_LANGUAGE, Translations
    from toggl_desktop.bootstrap import make_outside
    from toggl_desktop.ui.window.application import build_parts
    from toggl_desktop.ui.window.content import WindowContent
    from toggl_desktop.ui.window.main_window import MainWindow

    program = application()
    quits = program.quitOnLastWindowClosed()
    locale = QLocale()
    outside = make_outside(demo=True)
    demand(outside.version == __version__, "two versions")
    home = QObject()
    with ExitStack() as at_end:
        at_end.callback(program.setQuitOnLastWindowClosed, quits)
        at_end.callback(QLocale.setDefault, locale)
        program.setQuitOnLastWindowClosed(False)
        Translations(program, resources_folder() / "translations").use(SOURCE_LANGUAGE)
        at_end.callback(outside.opener.close)
        parts = build_parts(
            outside,
            Settings(folder / "settings.json"),
            home,
            log_folder=folder,
            first_folder=folder,
            dialogs=_Answering(target),
        )
        at_end.callback(parts.runner.shutdown)
        window = MainWindow(parts.settings)
        WindowContent(window, parts)
        at_end.callback(_drop, window)
        window.show()
        yield window, parts
        at_end.callback(window.close)


class _Answering:
    """`Dialogs` of somebody who always saves to the same file and never agrees to anything else."""

    def __init__(self, target: Path) -> None:
        self._target = target

    def ask_for_file(self, parent: QWidget, suggested: Path, on_chosen: Callable[[Path], None]) -> None:  # noqa: ARG002
        """Choose the file."""
        on_chosen(self._target)

    def ask_for_folder(self, parent: QWidget, suggested: Path, on_chosen: Callable[[Path], None]) -> None:
        """Choose nothing."""

    def ask_for_existing(self, parent: QWidget, folder: Path, on_chosen: Callable[[Path], None]) -> None:
        """Choose nothing."""

    def notify(self, title: str, text: str) -> None:
        """Tell nobody."""

    def ask_where_to_copy(self, *_: object) -> None:
        """Nobody copies a saved export."""

    def ask_for_saved_file(self, *_: object) -> None:
        """Nobody has one to take."""

    def ask(self, *_: object) -> Callable[[], None]:
        """Say no."""
        return lambda: None


def _drop(window: QWidget) -> None:
    window.hide()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def _colors(window: QWidget) -> int:
    """How many colours a grid of the window's points has; fails when it is as good as blank."""
    QCoreApplication.processEvents()
    image = window.grab().toImage()
    demand(window.isVisible() and not image.isNull(), "the window is not shown")
    columns, rows = max(1, image.width() // GRID), max(1, image.height() // GRID)
    points = [(x, y) for x in range(0, image.width(), columns) for y in range(0, image.height(), rows)]
    found = len({image.pixel(x, y) for x, y in points})
    demand(found >= LEAST_COLORS, f"the window is blank: {found} colours")
    return found


def _wait(condition: Callable[[], bool], what: str) -> None:
    """Let the event loop run until `condition` holds."""
    deadline = time.monotonic() + WAIT_SECONDS
    ticks = QTimer()
    ticks.start(20)
    while not condition():
        demand(time.monotonic() < deadline, f"no {what} within {WAIT_SECONDS:.0f} s")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
