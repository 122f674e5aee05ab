"""Log, paths and resources."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from toggl_desktop.app.log import (
    LOG_FILE_BYTES,
    LOG_FILE_NAME,
    close_log,
    hold_log,
    log_qt_messages,
    log_unhandled,
    mask_secrets,
    open_log,
)
from toggl_desktop.app.paths import find_paths
from toggl_desktop.app.resources import read_text, resource_path

TOKEN = "0123456789abcdef0123456789abcdef"


@pytest.mark.parametrize(
    "text",
    [
        f"token {TOKEN} refused",
        "Authorization: Basic YWJjOmFwaV90b2tlbg==",
        "{'api_token': 'YWJjOmFwaV90b2tlbg=='}",
        "password=YWJjOmFwaV90b2tlbg==&x=1",
        "https://name:YWJjOmFwaV90b2tlbg==@proxy.example.com:8080/",
    ],
)
def test_secrets_are_masked(text: str) -> None:
    masked = mask_secrets(text)
    assert TOKEN not in masked
    assert "YWJjOmFwaV90b2tlbg" not in masked
    assert "***" in masked


def test_tracebacks_and_arguments_are_masked_too(tmp_path: Path) -> None:
    handler = open_log(tmp_path / "logs")
    logger = logging.getLogger("toggl_desktop.test")
    try:
        raise ValueError(f"bad {TOKEN}")
    except ValueError:
        logger.exception("with %s", TOKEN)
    close_log(handler)
    text = (tmp_path / "logs" / LOG_FILE_NAME).read_text(encoding="utf-8")
    assert "ValueError" in text
    assert TOKEN not in text


def test_what_is_said_before_the_log_is_open_comes_first_and_once(tmp_path: Path) -> None:
    stop_holding = hold_log()
    logger = logging.getLogger("toggl_desktop.test")
    logger.info("early %s", TOKEN)
    handler = open_log(tmp_path / "logs")
    logger.info("late")
    close_log(handler)
    stop_holding()
    lines = (tmp_path / "logs" / LOG_FILE_NAME).read_text(encoding="utf-8").splitlines()
    assert [line.split()[-1] for line in lines] == ["***", "late"]


def test_holding_ends_without_a_log(tmp_path: Path) -> None:
    before = list(logging.getLogger().handlers)
    stop_holding = hold_log()
    logging.getLogger("toggl_desktop.test").warning("never read")
    stop_holding()
    assert logging.getLogger().handlers == before


def test_without_a_writable_folder_logging_is_silent(tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("")
    handler = open_log(blocker)
    logging.getLogger("toggl_desktop.test").info("into the void")
    close_log(handler)
    assert handler not in logging.getLogger().handlers


@pytest.mark.parametrize("in_the_way", [LOG_FILE_NAME, f"{LOG_FILE_NAME}.1"])
def test_a_log_that_cannot_be_opened_or_rotated_is_silent(
    tmp_path: Path, in_the_way: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / in_the_way / "occupied").mkdir(parents=True)
    if in_the_way != LOG_FILE_NAME:
        (tmp_path / LOG_FILE_NAME).write_text("x" * LOG_FILE_BYTES)
    handler = open_log(tmp_path)
    for _ in range(3):
        logging.getLogger("toggl_desktop.test").info("into the void")
    close_log(handler)
    assert capsys.readouterr().err == ""


@pytest.mark.qt_no_exception_capture
def test_unhandled_exceptions_are_logged_and_told(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    told: list[BaseException] = []

    def tell(error: BaseException) -> None:
        told.append(error)
        sys.excepthook(RuntimeError, RuntimeError("while telling"), None)

    log_unhandled(tell)
    error = ValueError("nobody caught me")
    sys.excepthook(ValueError, error, None)
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    assert told[0] is error
    assert isinstance(told[1], ZeroDivisionError)
    assert len(told) == 2
    assert caplog.text.count("while telling") == 2


@pytest.mark.no_qt_log
def test_qt_messages_reach_the_log(qapp: object, caplog: pytest.LogCaptureFixture) -> None:
    log_qt_messages()
    try:
        qWarning("something odd in Qt")
    finally:
        qInstallMessageHandler(None)
    assert ("toggl_desktop.qt", logging.WARNING, "something odd in Qt") in caplog.record_tuples


def test_everything_lives_in_the_given_home(tmp_path: Path) -> None:
    paths = find_paths({"TOGGL_DESKTOP_HOME": str(tmp_path)})
    assert paths.settings_file == tmp_path / "settings.json"
    assert paths.log_folder == tmp_path / "logs"


def test_without_a_given_home_the_platform_decides_and_nothing_is_created() -> None:
    paths = find_paths({})
    assert "toggl-desktop" in str(paths.settings_file)
    assert paths.settings_file.name == "settings.json"
    assert paths.log_folder.is_absolute()


def test_shipped_files_are_found_and_others_refused() -> None:
    assert "QPushButton" in read_text("styles/window.qss")
    with pytest.raises(FileNotFoundError):
        resource_path("styles/missing.qss")
    for name in ("../pyproject.toml", "/etc/passwd", "styles/../../LICENSE"):
        with pytest.raises(ValueError, match="leads out"):
            resource_path(name)
