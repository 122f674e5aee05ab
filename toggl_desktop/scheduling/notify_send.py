"""Desktop messages on Linux, through ``notify-send``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from toggl_desktop.core.schedulers import DesktopMessage, Programs

SHOWN_MS = 20_000
LONGEST_SECONDS = 300
ICON = "toggl-desktop"
APP_NAME = "Toggl Export"


class NotifySendNotifier:
    """`Notifier` over ``notify-send``.

    Args:
        programs: runs it.
        open_path: opens what a message is about.
    """

    def __init__(self, programs: Programs, open_path: Callable[[Path], object]) -> None:
        self._programs = programs
        self._open_path = open_path

    def show(self, message: DesktopMessage) -> bool:
        """See `Notifier.show`; with a path it waits for the person, but not for long."""
        command = ["notify-send", f"--app-name={APP_NAME}", f"--icon={ICON}", f"--expire-time={SHOWN_MS}"]
        words = ["--", message.title, _plain(message.text)]
        if message.path is not None:
            button = f"--action=open={message.open_word}"
            asked = self._programs.run([*command, button, *words], timeout_seconds=LONGEST_SECONDS)
            if asked.worked:
                if asked.text.strip() == "open":
                    self._open_path(message.path)
                return True
            if asked.code is None and "took too long" in asked.problem:
                return True
        return self._programs.run([*command, *words]).worked


def _plain(text: str) -> str:
    """Desktops read the text as markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
