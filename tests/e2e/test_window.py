"""The whole way: the real window, runner, client and writer, a Toggl on the loopback interface, a file read back."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from tests.fakes.window import FakeDesktop, FakeDialogs, no_document
from toggl_desktop.app.exporting import RunPhase
from toggl_desktop.app.reading import ReadingPhase
from toggl_desktop.app.settings import Settings
from toggl_desktop.bootstrap import Services, WindowServices, build_services
from toggl_desktop.core.toggl.models import Secret
from toggl_desktop.demo.behaviour import Behaviour
from toggl_desktop.demo.sample import sample_company
from toggl_desktop.demo.server import DemoServer
from toggl_desktop.ui.parts import WindowParts
from toggl_desktop.ui.window.application import Outside, build_parts
from toggl_desktop.ui.window.content import WindowContent
from toggl_desktop.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TODAY = date(2026, 11, 20)
LIMIT_MS = 60_000


class OneServer:
    """Opens the account of one demo server, with the token typed by the person."""

    def __init__(self, server: DemoServer) -> None:
        self._url = server.url

    def open(self, *, demo: bool) -> Services:
        return build_services(self._url, preset_token=None, token_store=None)

    def close(self) -> None:
        """The server belongs to the test."""


class Journey:
    """One window with everything real but the dialogs and the desktop."""

    def __init__(self, qtbot: QtBot, opener: OneServer | WindowServices, folder: Path) -> None:
        self.qtbot = qtbot
        self.owner = QObject()
        self.dialogs, self.desktop = FakeDialogs(folder / "hours.xlsx"), FakeDesktop()
        self.parts: WindowParts = build_parts(
            Outside(opener=opener, workbook_words=tuple, version="1.0", fetch_document=no_document),
            Settings(folder / "settings.json"),
            self.owner,
            log_folder=folder / "logs",
            first_folder=folder,
            dialogs=self.dialogs,
            desktop=self.desktop,
        )
        self.opener = opener
        self.window = MainWindow(self.parts.settings)
        self.content = WindowContent(self.window, self.parts)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def find(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        assert found is not None
        return found

    def click(self, name: str) -> None:
        button = self.find(name)
        assert button.isVisible()
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def wait_for_preview(self) -> None:
        self.qtbot.waitUntil(
            lambda: self.parts.reading.state.phase in (ReadingPhase.READY, ReadingPhase.FAILED), timeout=LIMIT_MS
        )
        assert self.parts.reading.state.error is None

    def wait_for_run(self) -> RunPhase:
        self.qtbot.waitUntil(lambda: not self.parts.export.state.is_busy, timeout=LIMIT_MS)
        return self.parts.export.state.phase

    def close(self) -> None:
        self.window.close()
        self.parts.runner.shutdown()
        self.opener.close()
        self.owner.deleteLater()


@pytest.fixture
def server() -> Iterator[DemoServer]:
    with DemoServer(sample_company(TODAY)) as server:
        yield server


@pytest.fixture
def journey(qtbot: QtBot, server: DemoServer, tmp_path: Path) -> Iterator[Journey]:
    journey = Journey(qtbot, OneServer(server), tmp_path)
    yield journey
    journey.close()


def sign_in(journey: Journey, server: DemoServer) -> None:
    field = journey.find("tokenField")
    assert isinstance(field, QLineEdit)
    journey.qtbot.keyClicks(field, server.token)
    journey.click("signInButton")
    journey.qtbot.waitUntil(lambda: journey.find("workspacePage").isVisible(), timeout=LIMIT_MS)
    journey.wait_for_preview()


def exported_seconds(path: Path) -> int:
    """The total of the workbook's `Data` sheet, read by somebody who did not write it."""
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Data").to_python()
    column = rows[0].index("Tracked seconds")
    return round(sum(row[column] for row in rows[1:]))


def test_from_the_token_to_the_workbook(journey: Journey, server: DemoServer, tmp_path: Path) -> None:
    sign_in(journey, server)
    answer = journey.parts.reading.state.answer
    assert answer is not None
    expected = answer.report.toggl_tracked_seconds
    assert expected > 0
    split = journey.find("splitSelector")
    assert isinstance(split, QComboBox)
    split.setFocus()
    journey.qtbot.keyClick(split, Qt.Key.Key_Down)
    journey.wait_for_preview()
    journey.click("exportButton")
    assert journey.wait_for_run() is RunPhase.DONE
    result = journey.find("resultLabel")
    assert isinstance(result, QLabel)
    assert result.text() == "Saved hours.xlsx"
    workbook = CalamineWorkbook.from_path(str(tmp_path / "hours.xlsx"))
    assert {"Summary", "People", "Projects", "Data", "About"} <= set(workbook.sheet_names)
    assert exported_seconds(tmp_path / "hours.xlsx") == expected
    journey.wait_for_preview()
    assert journey.parts.reading.state.answer is not None
    assert journey.parts.reading.state.answer.report.split.value == "month"


def test_a_wrong_token_is_refused_beside_the_field(journey: Journey, server: DemoServer) -> None:
    field = journey.find("tokenField")
    assert isinstance(field, QLineEdit)
    journey.qtbot.keyClicks(field, "0" * 32)
    journey.click("signInButton")
    journey.qtbot.waitUntil(lambda: journey.find("signInError").isVisible(), timeout=LIMIT_MS)
    title = journey.find("signInErrorTitle")
    assert isinstance(title, QLabel)
    assert "does not accept this API token" in title.text()


def test_email_and_password_open_the_account(journey: Journey, server: DemoServer) -> None:
    journey.content.sign_in.page.tabs.setCurrentIndex(1)
    for name, text in (("emailField", server.email), ("passwordField", server.password)):
        field = journey.find(name)
        assert isinstance(field, QLineEdit)
        journey.qtbot.keyClicks(field, text)
    journey.click("signInButton")
    journey.qtbot.waitUntil(lambda: journey.find("workspacePage").isVisible(), timeout=LIMIT_MS)
    journey.wait_for_preview()


def test_every_workspace_of_the_account_can_be_chosen(journey: Journey, server: DemoServer) -> None:
    sign_in(journey, server)
    selector = journey.find("workspaceSelector")
    assert isinstance(selector, QComboBox)
    assert selector.count() == 2
    first = journey.parts.reading.state.answer
    selector.setFocus()
    journey.qtbot.keyClick(selector, Qt.Key.Key_Down)
    journey.wait_for_preview()
    second = journey.parts.reading.state.answer
    assert first is not None
    assert second is not None
    assert second.report.workspace.id != first.report.workspace.id


def test_sample_data_needs_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    journey = Journey(qtbot, WindowServices(), tmp_path)
    try:
        journey.click("sampleDataButton")
        qtbot.waitUntil(lambda: journey.find("workspacePage").isVisible(), timeout=LIMIT_MS)
        journey.wait_for_preview()
        journey.click("exportButton")
        assert journey.wait_for_run() is RunPhase.DONE
        assert exported_seconds(tmp_path / "hours.xlsx") > 0
    finally:
        journey.close()


def test_cancel_while_the_server_keeps_us_waiting(qtbot: QtBot, tmp_path: Path) -> None:
    behaviour = Behaviour(calls_per_second=None)
    with DemoServer(sample_company(TODAY), behaviour=behaviour) as server:
        journey = Journey(qtbot, OneServer(server), tmp_path)
        try:
            sign_in(journey, server)
            journey.parts.choices.pick_dates(TODAY - timedelta(days=400), TODAY)
            journey.parts.choices.change(split=journey.parts.choices.state.choices.split.DAY)  # type: ignore[union-attr]
            journey.wait_for_preview()
            journey.click("exportButton")
            qtbot.waitUntil(lambda: journey.parts.export.state.progress is not None, timeout=LIMIT_MS)
            journey.click("cancelButton")
            assert journey.wait_for_run() is RunPhase.CANCELLED
            assert list(tmp_path.glob("*.xlsx")) == []
        finally:
            journey.close()


def test_closing_while_an_export_runs_leaves_no_thread_and_no_file(
    qtbot: QtBot, server: DemoServer, tmp_path: Path
) -> None:
    journey = Journey(qtbot, OneServer(server), tmp_path)
    sign_in(journey, server)
    journey.parts.choices.pick_dates(TODAY - timedelta(days=400), TODAY)
    journey.parts.choices.change(split=journey.parts.choices.state.choices.split.DAY)  # type: ignore[union-attr]
    journey.wait_for_preview()
    journey.click("exportButton")
    qtbot.waitUntil(lambda: journey.parts.export.state.progress is not None, timeout=LIMIT_MS)
    journey.window.close()
    assert journey.dialogs.questions == ["An export is running."]
    qtbot.waitUntil(lambda: not journey.window.isVisible(), timeout=LIMIT_MS)
    journey.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("job")]
    assert [one.name for one in tmp_path.iterdir() if one.suffix in (".xlsx", ".tmp")] == []


def test_the_token_stands_in_no_file_and_no_title(journey: Journey, server: DemoServer, tmp_path: Path) -> None:
    sign_in(journey, server)
    journey.window.close()
    assert Secret(server.token).reveal()
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert server.token.encode() not in path.read_bytes(), path
    titles = [widget.windowTitle() for widget in QApplication.topLevelWidgets()]
    assert not any(server.token in title for title in titles)
    assert isinstance(journey.find("exportButton"), QPushButton)
