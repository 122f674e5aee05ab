"""One window per person: a second start brings the first window to the front instead of opening another.

A lock file decides who is first; QtNetwork is imported only where somebody has to be spoken to, for it costs start
time. Both survive a killed program: Qt takes over the lock of a process that is gone, and the socket's leftover is
removed before listening.
"""

from __future__ import annotations

import logging
import os
import sys
import tempfile
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QCryptographicHash, QDeadlineTimer, QLockFile, QObject, Signal, Slot

from toggl_desktop.app.paths import find_paths

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

_CLAIM_MS = 4000
"""How long a program that runs already, but does not answer, keeps the next start waiting."""
_TRY_MS = 100
_ANSWER_MS = 1000
_ANSWER = b"ok"


class Wish(StrEnum):
    """What one start can ask of the program that runs already."""

    SHOW = "show"
    QUIT = "quit"


class SingleInstance(QObject):
    """The claim to be the only window of this person (and of this settings folder).

    Signals:
        show_requested: somebody started the program again.
        quit_requested: the installer wants to replace the program.
    """

    show_requested = Signal()
    quit_requested = Signal()

    def __init__(self, key: str, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder = folder if folder is not None else _runtime_folder(os.environ)
        self._address = _address(key, folder)
        self._lock = QLockFile(str(folder / f"{_name(key)}.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Whether this process should open a window.

        False when another one runs and has answered that it comes to the front. One that does not answer (it hangs, or
        runs on another computer with the same home folder) is no reason to show nothing at all.
        """
        if self._lock.tryLock(0) or self._takes_over():
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            log.warning("no lock file can be made: a second start will open a second window")
            return True
        deadline = QDeadlineTimer(_CLAIM_MS)
        while not deadline.hasExpired():
            if self.ask(Wish.SHOW):
                return False
            if self._lock.tryLock(_TRY_MS):
                return True
        log.warning("the program that runs already does not answer: opening a second window")
        return True

    def _takes_over(self) -> bool:
        """Whether the lock is an ended program's, whose number is this program's now: Windows gives numbers again."""
        left_by, *_ = self._lock.getLockInfo() or (0,)
        if self._lock.error() is not QLockFile.LockError.LockFailedError or left_by != os.getpid():
            return False
        from toggl_desktop.core.files.disk import Disk  # here, for it would delay every start's empty window

        Disk().remove(Path(self._lock.fileName()), is_patient=False)
        return self._lock.tryLock(0)

    def listen(self) -> None:
        """Hear other starts from now on; does nothing in a process that does not hold the claim."""
        if not self._lock.isLocked() or self._server is not None:
            return
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._address)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(self._address):
            log.warning("other starts will not be heard: %s", server.errorString())
            return
        server.newConnection.connect(self._take_connections)
        self._server = server

    @property
    def is_listening(self) -> bool:
        """Whether other starts are heard."""
        return self._server is not None

    def ask(self, wish: Wish) -> bool:
        """Ask the program that runs already; False when there is none, or it does not answer."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._address)
        if not socket.waitForConnected(_TRY_MS):
            return False
        _allow_foreground()
        socket.write(f"{wish}\n".encode())
        answered = socket.waitForBytesWritten(_ANSWER_MS) and socket.waitForReadyRead(_ANSWER_MS)
        return bool(answered) and bytes(socket.readLine().data()).strip() == _ANSWER

    def ask_to_quit(self, wait_ms: int) -> bool:
        """Ask the program that runs already to quit, and wait for it.

        Returns:
            Whether none is running any more.
        """
        if not self._lock.tryLock(0):
            if not self.ask(Wish.QUIT):
                return False
            if not self._lock.tryLock(wait_ms):
                return False
        self._lock.unlock()
        return True

    def release(self) -> None:
        """Stop listening and give the claim back."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        if self._lock.isLocked():
            self._lock.unlock()

    @Slot()
    def _take_connections(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._answer(socket)

    @Slot()
    def _read(self) -> None:
        socket: QLocalSocket = self.sender()  # type: ignore[assignment]
        if socket is not None and socket.canReadLine():
            self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        wish = bytes(socket.readLine().data()).decode("ascii", "replace").strip()
        if wish not in set(Wish):
            socket.abort()
            return
        socket.write(_ANSWER + b"\n")
        socket.flush()
        socket.disconnectFromServer()
        if wish == Wish.SHOW:
            self.show_requested.emit()
        else:
            self.quit_requested.emit()


def quit_running(wait_ms: int = 20_000) -> bool:
    """Ask the open windows of this person to quit; whether none is open any more."""
    application = QCoreApplication.instance() or QCoreApplication([])
    settings_file = find_paths().settings_file
    instances = [SingleInstance(instance_key(settings_file, demo=demo)) for demo in (False, True)]
    are_gone = [instance.ask_to_quit(wait_ms) for instance in instances]
    del application
    return all(are_gone)


def instance_key(settings_file: Path, *, demo: bool) -> str:
    """What makes two starts the same program: person, settings, and sample data or not."""
    person = os.environ.get("USERNAME") or os.environ.get("USER") or str(Path.home())
    return f"{person}|{settings_file}|{'demo' if demo else 'toggl'}"


def _name(key: str) -> str:
    digest = QCryptographicHash.hash(key.encode(), QCryptographicHash.Algorithm.Sha256)  # Python's own loads OpenSSL
    return f"toggl-export-{bytes(digest.toHex().data()).decode()[:16]}"


def _address(key: str, folder: Path) -> str:
    """A pipe's name on Windows, a socket's path elsewhere."""
    return _name(key) if sys.platform == "win32" else str(folder / _name(key))


def _runtime_folder(environment: Mapping[str, str]) -> Path:
    """A folder on this computer that is emptied when it restarts; sockets need a short path."""
    folder = Path(environment.get("XDG_RUNTIME_DIR", ""))
    return folder if folder.is_absolute() and folder.is_dir() else Path(tempfile.gettempdir())


def _allow_foreground() -> None:
    """Windows lets only the process that the person just started bring a window to the front; hand that on."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
