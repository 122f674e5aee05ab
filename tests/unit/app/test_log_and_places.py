"""Log, paths and resources."""

from __future__ import annotations

import logging
import os
import stat
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from tests.fakes.files import fill, windows_error
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
from toggl_desktop.app.log_file import LogFile
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


def lines_of(folder: Path) -> list[str]:
    return [line.split()[-1] for path in sorted(folder.iterdir()) for line in path.read_text("utf-8").splitlines()]


def test_a_full_disk_is_nobodys_failure(small_disk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    handler = open_log(small_disk)
    logger = logging.getLogger("toggl_desktop.test")
    logger.info("first")
    fill(small_disk)
    for _ in range(200):
        logger.info("x" * 100)
    close_log(handler)
    close_log(handler)
    assert capsys.readouterr().err == ""


def test_a_log_is_its_owners(tmp_path: Path) -> None:
    handler = open_log(tmp_path / "logs")
    logging.getLogger("toggl_desktop.test").info("private")
    close_log(handler)
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "logs").stat().st_mode) == 0o700
        assert stat.S_IMODE((tmp_path / "logs" / LOG_FILE_NAME).stat().st_mode) == 0o600


def say(log: LogFile, *words: str) -> None:
    for word in words:
        log.emit(logging.LogRecord("toggl_desktop.test", logging.INFO, "", 0, word, (), None))


def test_a_log_begins_anew_and_keeps_the_last_ones(tmp_path: Path) -> None:
    log = LogFile(tmp_path / "log", most_bytes=20, count=3)
    say(log, *(f"line-{number}" for number in range(10)))
    log.close()
    assert {path.name for path in tmp_path.iterdir()} == {"log", "log.1", "log.2", "log.3"}
    assert sorted(lines_of(tmp_path)) == [f"line-{number}" for number in range(3, 10)] or len(lines_of(tmp_path)) >= 7


def test_a_log_that_another_program_holds_goes_on_and_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, where an open file cannot be renamed: each try used to shift the numbers and drop lines."""
    log = LogFile(tmp_path / "log", most_bytes=40, count=3)
    say(log, *(f"line-{number}" for number in range(10)))
    kept = lines_of(tmp_path)
    real = Path.replace

    def refuse_the_log(path: Path, target: Path) -> Path:
        if path == tmp_path / "log":
            raise windows_error(32)
        return real(path, target)

    monkeypatch.setattr(Path, "replace", refuse_the_log)
    more = [f"held-{number}" for number in range(50)]
    say(log, *more)
    assert lines_of(tmp_path).count("held-49") == 1
    assert set(lines_of(tmp_path)) == {*kept, *more}
    monkeypatch.undo()
    say(log, *(f"free-{number}" for number in range(200)))
    log.close()
    assert "free-199" in lines_of(tmp_path)
    assert (tmp_path / "log").stat().st_size < 100


def test_a_rotation_that_was_cut_in_the_middle_loses_nothing(tmp_path: Path) -> None:
    (tmp_path / "log.0").write_text("cut\n")
    (tmp_path / "log.1").write_text("before\n")
    log = LogFile(tmp_path / "log", most_bytes=20, count=4)
    say(log, "a" * 15, "b" * 15)
    log.close()
    assert sorted(lines_of(tmp_path)) == sorted(["a" * 15, "b" * 15, "before", "cut"])


def test_two_programs_write_into_one_log(tmp_path: Path) -> None:
    logs = [LogFile(tmp_path / "log", most_bytes=200, count=50) for _ in range(2)]
    for number in range(100):
        say(logs[number % 2], f"line-{number}")
    for log in logs:
        log.close()
    assert sorted(lines_of(tmp_path)) == sorted(f"line-{number}" for number in range(100))
    assert all(path.stat().st_size <= 210 for path in tmp_path.iterdir())


def test_a_log_that_was_removed_is_made_again(tmp_path: Path) -> None:
    log = LogFile(tmp_path / "log", most_bytes=200, count=2)
    say(log, "before")
    (tmp_path / "log").unlink()
    say(log, "after")
    log.close()
    assert lines_of(tmp_path) == ["after"]


def test_what_libraries_remark_has_neither_a_traceback_nor_words_from_the_network(tmp_path: Path) -> None:
    handler = open_log(tmp_path)
    try:
        raise ValueError("Set-Cookie: session=very-secret")
    except ValueError as error:
        logging.getLogger("urllib3.connectionpool").warning("odd headers: %s", error, exc_info=True)
    close_log(handler)
    text = (tmp_path / LOG_FILE_NAME).read_text("utf-8")
    assert "odd headers" in text
    assert "ValueError" in text
    assert "Traceback" not in text
    assert "session" not in text


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
