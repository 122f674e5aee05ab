"""Opening files, folders and links in other programs."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from urllib.parse import urlsplit

log = logging.getLogger(__name__)

Start = Callable[[Sequence[str], Mapping[str, str]], bool]


class SystemDesktop:
    """The desktop around the program.

    A program built on Linux runs with a library path of its own; another program started from it must get the
    person's, or it loads our libraries and fails. Without a window there is no Qt that opens things; the system's own
    program for it does.
    """

    def __init__(
        self,
        *,
        platform: str = sys.platform,
        is_built: bool | None = None,
        has_window: bool = True,
        environment: Mapping[str, str] | None = None,
        start: Start | None = None,
        open_address: Callable[[str], bool] | None = None,
    ) -> None:
        self._platform = platform
        self._is_built = bool(getattr(sys, "frozen", False)) if is_built is None else is_built
        self._has_window = has_window
        self._environment = os.environ if environment is None else environment
        self._start = start if start is not None else _start
        self._open_address = open_address if open_address is not None else _open_address

    def open_file(self, path: Path) -> bool:
        """Open a file with the program that the person chose for its kind; False when that did not work."""
        return path.exists() and self._open(_file_address(path))

    def open_folder(self, path: Path) -> bool:
        """Open a folder; False when that did not work."""
        return path.is_dir() and self._open(_file_address(path))

    def show_in_folder(self, path: Path) -> bool:
        """Open the folder of a file, with the file picked where the platform can do so; or open a folder."""
        if not path.is_file():
            return self.open_folder(path if path.is_dir() else path.parent)
        if self._platform == "win32":
            return self._try_to_start(["explorer.exe", "/select,", str(path)])
        if self._platform == "darwin":
            return self._try_to_start(["open", "-R", str(path)])
        return self.open_folder(path.parent)

    def open_page(self, address: str) -> bool:
        """Open a web page; False for anything that is no https address."""
        if urlsplit(address).scheme != "https":
            log.warning("not opened: an address that is not https")
            return False
        return self._open(address)

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(text)

    def _open(self, address: str) -> bool:
        if self._has_window and not (self._platform == "linux" and self._is_built):
            return self._open_address(address)
        opener = {"win32": "explorer.exe", "darwin": "open"}.get(self._platform, "xdg-open")
        return self._try_to_start([opener, address])

    def _try_to_start(self, command: Sequence[str]) -> bool:
        has_started = self._start(command, self.environment_for_others())
        if not has_started:
            log.warning("%s cannot be started", command[0])
        return has_started

    def environment_for_others(self) -> dict[str, str]:
        """The environment for a program that is not ours."""
        environment = dict(self._environment)
        environment.pop("TOGGL_API_TOKEN", None)
        if not self._is_built:
            return environment
        for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
            original = environment.pop(f"{name}_ORIG", None)
            if original is not None:
                environment[name] = original
            else:
                environment.pop(name, None)
        for name in [name for name in environment if name.startswith(("_PYI_", "_MEI"))]:
            del environment[name]
        # PyInstaller points these into our folder; another program's Qt would look for its plugins there.
        for name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"):
            environment.pop(name, None)
        return environment


def open_path(path: Path, desktop: SystemDesktop | None = None) -> bool:
    """Open a workbook, or a folder of several, where there is no window; False when that did not work."""
    desktop = desktop if desktop is not None else SystemDesktop(has_window=False)
    return desktop.open_folder(path) if path.is_dir() else desktop.open_file(path)


def _file_address(path: Path) -> str:
    return path.absolute().as_uri()


def _open_address(address: str) -> bool:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl(address))


def _start(command: Sequence[str], environment: Mapping[str, str]) -> bool:
    """Start a program that outlives ours, without its output."""
    from PySide6.QtCore import QProcess, QProcessEnvironment

    process = QProcess()
    process.setProgram(command[0])
    process.setArguments(list(command[1:]))
    variables = QProcessEnvironment()
    for name, value in environment.items():
        variables.insert(name, value)
    process.setProcessEnvironment(variables)
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    outcome: object = process.startDetached()
    return bool(outcome[0] if isinstance(outcome, tuple) else outcome)  # 6.11 gives a bool, its stubs say a tuple
