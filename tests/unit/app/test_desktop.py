"""What is handed to other programs, and with which environment."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from toggl_desktop.app.desktop import SystemDesktop

BUILT_ENVIRONMENT = {
    "HOME": "/home/anna",
    "LD_LIBRARY_PATH": "/opt/toggl-export/_internal",
    "LD_LIBRARY_PATH_ORIG": "/opt/mine",
    "QT_PLUGIN_PATH": "/opt/toggl-export/_internal/PySide6/Qt/plugins",
    "QML2_IMPORT_PATH": "/opt/toggl-export/_internal/PySide6/Qt/qml",
    "_PYI_ARCHIVE_FILE": "/opt/toggl-export/toggl-desktop",
}


class Recorder:
    def __init__(self, works: bool = True) -> None:
        self.commands: list[list[str]] = []
        self.environments: list[dict[str, str]] = []
        self.addresses: list[str] = []
        self.works = works

    def start(self, command: Sequence[str], environment: Mapping[str, str]) -> bool:
        self.commands.append(list(command))
        self.environments.append(dict(environment))
        return self.works

    def open_address(self, address: str) -> bool:
        self.addresses.append(address)
        return self.works

    def desktop(self, platform: str, *, is_built: bool) -> SystemDesktop:
        return SystemDesktop(
            platform=platform,
            is_built=is_built,
            environment=BUILT_ENVIRONMENT,
            start=self.start,
            open_address=self.open_address,
        )


def test_the_built_program_on_linux_gives_others_the_persons_library_path(tmp_path: Path) -> None:
    recorder = Recorder()
    (tmp_path / "März 50 %.xlsx").touch()
    assert recorder.desktop("linux", is_built=True).open_file(tmp_path / "März 50 %.xlsx")
    assert recorder.commands == [["xdg-open", (tmp_path / "März 50 %.xlsx").as_uri()]]
    assert recorder.environments == [{"HOME": "/home/anna", "LD_LIBRARY_PATH": "/opt/mine"}]
    assert not recorder.addresses


def test_without_an_original_library_path_there_is_none() -> None:
    environment = {"LD_LIBRARY_PATH": "/opt/toggl-export/_internal", "HOME": "/home/anna"}
    assert SystemDesktop(is_built=True, environment=environment).environment_for_others() == {"HOME": "/home/anna"}


def test_from_source_the_environment_is_the_persons_already() -> None:
    environment = {"LD_LIBRARY_PATH": "/opt/mine"}
    assert SystemDesktop(is_built=False, environment=environment).environment_for_others() == environment


@pytest.mark.parametrize("is_built", [True, False])
def test_no_other_program_gets_the_token(is_built: bool) -> None:
    environment = {"TOGGL_API_TOKEN": "t", "HOME": "/home/anna"}
    others = SystemDesktop(is_built=is_built, environment=environment).environment_for_others()
    assert others == {"HOME": "/home/anna"}
    assert environment["TOGGL_API_TOKEN"] == "t"


@pytest.mark.parametrize(("platform", "is_built"), [("linux", False), ("win32", True), ("darwin", True)])
def test_elsewhere_the_platform_itself_opens(tmp_path: Path, platform: str, is_built: bool) -> None:
    recorder = Recorder()
    assert recorder.desktop(platform, is_built=is_built).open_folder(tmp_path)
    assert recorder.addresses == [tmp_path.as_uri()]
    assert not recorder.commands


def test_the_file_is_picked_where_the_platform_can(tmp_path: Path) -> None:
    recorder = Recorder()
    path = tmp_path / "march.xlsx"
    path.touch()
    assert recorder.desktop("win32", is_built=True).show_in_folder(path)
    assert recorder.desktop("darwin", is_built=True).show_in_folder(path)
    assert recorder.commands == [["explorer.exe", "/select,", str(path)], ["open", "-R", str(path)]]
    assert recorder.desktop("linux", is_built=False).show_in_folder(path)
    assert recorder.addresses == [path.parent.as_uri()]


def test_what_is_gone_is_not_opened_but_its_folder_is(tmp_path: Path) -> None:
    recorder = Recorder()
    desktop = recorder.desktop("win32", is_built=True)
    assert not desktop.open_file(tmp_path / "gone.xlsx")
    assert not desktop.show_in_folder(tmp_path / "gone" / "gone.xlsx")
    assert not recorder.addresses
    assert desktop.show_in_folder(tmp_path / "gone.xlsx")
    assert desktop.show_in_folder(tmp_path)
    assert recorder.addresses == [tmp_path.as_uri()] * 2
    assert not recorder.commands


def test_a_text_is_copied(qapp: object) -> None:
    SystemDesktop().copy("path of a workbook")
    assert QGuiApplication.clipboard().text() == "path of a workbook"


@pytest.mark.parametrize("address", ["http://example.com", "file:///etc/passwd", "javascript:alert(1)", "", "C:\\x"])
def test_only_secure_pages_are_opened(address: str, caplog: pytest.LogCaptureFixture) -> None:
    recorder = Recorder()
    assert not recorder.desktop("linux", is_built=True).open_page(address)
    assert not recorder.commands
    assert not recorder.addresses
    assert "not https" in caplog.text


def test_a_link_is_opened(tmp_path: Path) -> None:
    recorder = Recorder()
    assert recorder.desktop("win32", is_built=True).open_page("https://track.toggl.com/profile")
    assert recorder.addresses == ["https://track.toggl.com/profile"]


def test_what_cannot_be_opened_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    for built in (True, False):
        assert not Recorder(works=False).desktop("linux", is_built=built).open_file(tmp_path)
    assert "xdg-open cannot be started" in caplog.text


@pytest.mark.skipif(sys.platform != "linux", reason="needs a shell script as xdg-open")
def test_a_real_program_is_started_with_that_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, make_tool: Callable[[str, str], Path]
) -> None:
    seen = tmp_path / "seen.txt"
    folder = make_tool("xdg-open", f'echo "$1|$LD_LIBRARY_PATH|$QT_PLUGIN_PATH" > {seen}.part; mv {seen}.part {seen}')
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/ours")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/theirs")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/ours/plugins")
    assert SystemDesktop(is_built=True).open_page("https://example.com/")
    qtbot.waitUntil(seen.exists, timeout=10_000)
    assert seen.read_text() == "https://example.com/|/theirs|\n"


@pytest.fixture
def make_tool(tmp_path: Path) -> Callable[[str, str], Path]:
    def make(name: str, script: str) -> Path:
        folder = tmp_path / "bin"
        folder.mkdir()
        tool = folder / name
        tool.write_text(f"#!/bin/sh\n{script}\n")
        tool.chmod(tool.stat().st_mode | stat.S_IXUSR)
        return folder

    return make
