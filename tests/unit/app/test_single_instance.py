"""Two starts, one window: with real sockets, real lock files and a killed process."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from toggl_desktop.app.single_instance import SingleInstance, Wish, instance_key

KEY = "a test's own key"

FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from toggl_desktop.app.single_instance import SingleInstance
program = QCoreApplication([])
instance = SingleInstance(sys.argv[1], Path(sys.argv[2]))
assert instance.claim()
if "deaf" not in sys.argv:
    instance.listen()
    instance.quit_requested.connect(program.quit)
    instance.show_requested.connect(lambda: print("shown", flush=True))
print("running", flush=True)
program.exec()
instance.release()
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    # Sockets need a short path, which pytest's own folders are not on every platform.
    with tempfile.TemporaryDirectory(prefix="tx") as name:
        yield Path(name)


@pytest.fixture
def instance(folder: Path, qapp: object) -> Iterator[SingleInstance]:
    first = SingleInstance(KEY, folder)
    yield first
    first.release()


@pytest.fixture
def other_process(folder: Path, qtbot: QtBot) -> Iterator[QProcess]:
    process = QProcess()
    process.setProgram(sys.executable)
    process.setArguments(["-c", FIRST, KEY, str(folder)])
    process.setWorkingDirectory(str(Path(__file__).parents[3]))
    yield process
    if process.state() is not QProcess.ProcessState.NotRunning:
        process.kill()
        process.waitForFinished(5000)


def start(process: QProcess, *more: str) -> None:
    process.setArguments([*process.arguments(), *more])
    process.start()
    assert read_line(process) == "running"


def read_line(process: QProcess) -> str:
    """The next whole line without its end, which may come in pieces."""
    while not process.canReadLine():
        assert process.waitForReadyRead(20_000), process.readAllStandardError().data().decode()
    return process.readLine().data().decode().rstrip("\r\n")


def test_the_first_start_may_open_a_window(instance: SingleInstance) -> None:
    assert instance.claim()


def test_without_anybody_running_nobody_answers(instance: SingleInstance) -> None:
    assert not instance.ask(Wish.SHOW)


def test_a_second_start_is_told_no_and_the_first_comes_to_the_front(
    instance: SingleInstance, other_process: QProcess
) -> None:
    start(other_process)
    assert not instance.claim()
    assert read_line(other_process) == "shown"


def test_a_second_start_takes_over_after_a_kill(instance: SingleInstance, other_process: QProcess) -> None:
    start(other_process)
    assert not instance.claim()
    other_process.kill()
    assert other_process.waitForFinished(5000)
    assert instance.claim()
    instance.listen()
    assert instance._server is not None


def test_a_lock_left_by_an_ended_program_of_the_same_number_is_taken_over(
    folder: Path, instance: SingleInstance
) -> None:
    assert instance.claim()
    (lock,) = folder.glob("*.lock")
    left = lock.read_bytes()
    instance.release()
    lock.write_bytes(left)
    assert instance.claim()
    instance.listen()
    assert instance.is_listening


def test_a_program_that_does_not_answer_blocks_nobody(
    instance: SingleInstance, other_process: QProcess, caplog: pytest.LogCaptureFixture
) -> None:
    start(other_process, "deaf")
    assert instance.claim()
    assert "does not answer" in caplog.text


def test_a_program_that_ends_while_it_is_asked_leaves_its_place(
    instance: SingleInstance, other_process: QProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    start(other_process, "deaf")

    def ask(wish: Wish) -> bool:
        other_process.kill()
        assert other_process.waitForFinished(5000)
        return False

    monkeypatch.setattr(instance, "ask", ask)
    assert instance.claim()
    instance.listen()
    assert instance.is_listening, "without the lock nobody would hear the next start"


def test_an_installer_can_ask_for_the_end(instance: SingleInstance, other_process: QProcess) -> None:
    start(other_process)
    assert instance.ask_to_quit(10_000)
    assert other_process.waitForFinished(5000)
    assert instance.claim(), "the lock must be free again"


def test_asking_for_the_end_of_nobody_is_fine(instance: SingleInstance) -> None:
    assert instance.ask_to_quit(0)


def test_the_one_that_listens_tells_who_asked(instance: SingleInstance, folder: Path, qtbot: QtBot) -> None:
    assert instance.claim()
    instance.listen()
    question = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from toggl_desktop.app.single_instance import SingleInstance, Wish;"
        "program = QCoreApplication([]);"
        "sys.exit(0 if SingleInstance(sys.argv[1], Path(sys.argv[2])).ask(Wish(sys.argv[3])) else 1)"
    )
    for wish, signal in ((Wish.SHOW, instance.show_requested), (Wish.QUIT, instance.quit_requested)):
        asking = QProcess()
        asking.setWorkingDirectory(str(Path(__file__).parents[3]))
        with qtbot.waitSignals([signal, asking.finished], timeout=20_000):
            asking.start(sys.executable, ["-c", question, KEY, str(folder), wish.value])
        assert asking.exitCode() == 0, asking.readAllStandardError().data().decode()


@pytest.mark.qt_log_ignore("unexpected locking error", extend=True)  # what Qt says of it on Windows
def test_a_folder_that_cannot_be_written_does_not_keep_the_window_away(
    tmp_path: Path, qapp: object, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    instance = SingleInstance(KEY, tmp_path / "file")
    assert instance.claim()
    assert "no lock file" in caplog.text
    instance.listen()
    instance.release()


@pytest.mark.parametrize("named", ["there", "gone", "relative", ""])
def test_the_lock_lies_where_the_system_keeps_what_ends_with_the_session(
    named: str, folder: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, temporary = folder / "s", folder / "t"
    session.mkdir()
    temporary.mkdir()
    places = {"there": str(session), "gone": str(folder / "gone"), "relative": "s", "": ""}
    with monkeypatch.context() as patch:
        patch.chdir(folder)
        patch.setattr(tempfile, "tempdir", str(temporary))
        patch.setenv("XDG_RUNTIME_DIR", places[named])
        instance = SingleInstance(KEY)
    assert instance.claim()
    (lock,) = folder.rglob("*.lock")
    instance.release()
    assert lock.parent == (session if named == "there" else temporary)


def test_sample_data_and_other_settings_are_windows_of_their_own() -> None:
    keys = {
        instance_key(Path("one"), demo=False),
        instance_key(Path("one"), demo=True),
        instance_key(Path("two"), demo=False),
    }
    assert len(keys) == 3


def test_claiming_does_not_load_the_network_module() -> None:
    code = (
        "import sys; from pathlib import Path; from toggl_desktop.app.single_instance import SingleInstance;"
        "instance = SingleInstance('x', Path(sys.argv[1])); assert instance.claim();"
        "assert 'PySide6.QtNetwork' not in sys.modules; instance.release()"
    )
    with tempfile.TemporaryDirectory() as name:
        subprocess.run([sys.executable, "-c", code, name], check=True, cwd=Path(__file__).parents[3], timeout=60)
