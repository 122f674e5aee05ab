"""Failures that nobody caught: from slots, paint events and threads into one dialog, without secrets."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from toggl_desktop.app.crash import (
    FAULT_FILE_BYTES,
    FAULT_FILE_NAME,
    MOST_REPORTS,
    CrashReport,
    CrashReporter,
    FaultLog,
    build_crash_report,
)
from toggl_desktop.app.log import log_unhandled
from toggl_desktop.ui.dialogs.crash_dialog import CrashDialog, show_crashes

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has none

TOKEN = "0123456789abcdef0123456789abcdef"


def raised(error: Exception) -> Exception:
    try:
        raise error
    except Exception as caught:
        return caught


@pytest.fixture
def reporter(qapp: object) -> CrashReporter:
    return CrashReporter("1.2.3")


@pytest.fixture
def hooked(reporter: CrashReporter) -> Iterator[CrashReporter]:
    """The hooks as the program installs them."""
    before = sys.excepthook, threading.excepthook
    log_unhandled(reporter.take)
    yield reporter
    sys.excepthook, threading.excepthook = before


def test_a_report_names_versions_and_place_and_masks_secrets() -> None:
    error = raised(ValueError(f"api_token={TOKEN} and Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="))
    report = build_crash_report(error, "1.2.3")
    assert "Toggl Export 1.2.3" in report.details
    assert "Qt 6." in report.details
    assert report.place.startswith("ValueError at test_crash.py:")
    assert "in raised" in report.details
    assert TOKEN not in report.details
    assert "QWxhZGRpbjpvcGVuIHNlc2FtZQ" not in report.details


def test_a_failure_is_announced_from_the_event_loop_and_only_once(reporter: CrashReporter, qtbot: QtBot) -> None:
    announced: list[CrashReport] = []
    reporter.crashed.connect(announced.append)
    for _ in range(60):
        reporter.take(raised(ValueError("same place")))
    assert not announced, "a dialog must not open inside a paint event"
    qtbot.waitUntil(lambda: bool(announced))
    QCoreApplication.processEvents()
    assert len(announced) == 1


def test_there_is_an_end_to_reports(reporter: CrashReporter, qtbot: QtBot) -> None:
    announced: list[CrashReport] = []
    reporter.crashed.connect(announced.append)
    for number in range(MOST_REPORTS + 3):
        kind = type(f"Failure{number}", (Exception,), {})
        reporter.take(raised(kind()))
    qtbot.waitUntil(lambda: len(announced) >= MOST_REPORTS)
    QCoreApplication.processEvents()
    assert len(announced) == MOST_REPORTS


def test_a_failure_on_another_thread_is_announced_on_the_gui_thread(hooked: CrashReporter, qtbot: QtBot) -> None:
    threads: list[int] = []
    hooked.crashed.connect(lambda report: threads.append(threading.get_ident()))

    def fail() -> None:
        raise ValueError("in a thread")

    worker = threading.Thread(target=fail)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.get_ident()]


PAINTING = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from toggl_desktop.app.crash import CrashReporter
from toggl_desktop.app.log import log_unhandled
from toggl_desktop.ui.dialogs.crash_dialog import CrashDialog, show_crashes
import logging
logging.getLogger().addHandler(logging.NullHandler())
class Broken(QWidget):
    def paintEvent(self, event):
        raise ValueError("cannot paint")
program = QApplication([])
reporter = CrashReporter("1")
log_unhandled(reporter.take)
window = Broken()
show_crashes(reporter, lambda: None, window)
window.show()
counts = []
def look():
    window.update()
    dialogs = [widget for widget in program.topLevelWidgets() if isinstance(widget, CrashDialog)]
    counts.append(len(dialogs))
    if len(counts) > 20:
        program.quit()
    elif len(counts) == 10:
        [dialog.close() for dialog in dialogs]
timer = QTimer(); timer.timeout.connect(look); timer.start(10)
program.exec()
print("as expected" if 1 in counts and max(counts) == 1 and counts[-1] == 0 else counts)
"""


def test_a_broken_paint_event_shows_one_dialog_and_the_program_goes_on() -> None:
    # In a process of its own, because pytest-qt takes the exceptions of Qt's virtual methods for itself.
    done = subprocess.run(
        [sys.executable, "-c", PAINTING],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "as expected\n"), done.stderr


@pytest.fixture
def dialog(qtbot: QtBot) -> CrashDialog:
    opened: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    dialog = CrashDialog(CrashReport("here", "line one\nline two"), lambda: opened.append("folder"), window)
    dialog.opened = opened  # type: ignore[attr-defined]
    dialog.window_kept = window  # type: ignore[attr-defined]
    dialog.show()
    return dialog


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_dialog_copies_the_details(dialog: CrashDialog) -> None:
    edit = dialog.findChild(QPlainTextEdit, "crashDetails")
    button = dialog.findChild(QPushButton, "copyDetailsButton")
    assert edit is not None
    assert button is not None
    assert edit.isReadOnly()
    button.click()
    assert QGuiApplication.clipboard().text() == edit.toPlainText() == "line one\nline two"


def test_the_dialog_opens_the_log_folder_and_closes(dialog: CrashDialog, qtbot: QtBot) -> None:
    folder = dialog.findChild(QPushButton, "openLogFolderButton")
    close = dialog.findChild(QPushButton, "closeCrashButton")
    assert folder is not None
    assert close is not None
    folder.click()
    assert dialog.opened == ["folder"]  # type: ignore[attr-defined]
    with qtbot.waitSignal(dialog.finished):
        close.click()


def test_after_closing_another_failure_may_be_shown(reporter: CrashReporter, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    show_crashes(reporter, lambda: None, window)
    reporter.take(raised(ValueError("one")))
    qtbot.waitUntil(lambda: window.findChild(CrashDialog) is not None)
    reporter.take(raised(KeyError("while it is up")))
    QCoreApplication.processEvents()
    (dialog,) = window.findChildren(CrashDialog)
    qtbot.mouseClick(dialog.findChild(QPushButton, "closeCrashButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(CrashDialog) is None)
    reporter.take(raised(TypeError("afterwards")))
    qtbot.waitUntil(lambda: window.findChild(CrashDialog) is not None)
    again = window.findChild(CrashDialog)
    assert again is not None
    assert "TypeError" in again.findChild(QPlainTextEdit).toPlainText()  # type: ignore[union-attr]


def test_a_fault_of_the_interpreter_is_written_to_a_file(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from toggl_desktop.app.crash import FaultLog;"
        "fault_log = FaultLog(Path(sys.argv[1])); import ctypes; ctypes.string_at(0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], cwd=Path(__file__).parents[3], capture_output=True, check=False
    )
    assert done.returncode != 0
    # Windows speaks of an exception where others have a signal.
    assert ("Windows fatal exception" if sys.platform == "win32" else "Fatal Python error") in (
        tmp_path / FAULT_FILE_NAME
    ).read_text(encoding="utf-8")


def test_the_fault_file_does_not_grow_for_ever_and_may_be_impossible(tmp_path: Path) -> None:
    (tmp_path / FAULT_FILE_NAME).write_bytes(b"x" * (FAULT_FILE_BYTES + 1))
    log = FaultLog(tmp_path)
    log.close()
    assert (tmp_path / FAULT_FILE_NAME).stat().st_size == 0
    (tmp_path / "file").touch()
    FaultLog(tmp_path / "file").close()
