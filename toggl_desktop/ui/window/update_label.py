"""The line in the status bar about a newer version."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from toggl_desktop.app.update_hint import UpdateHint
from toggl_desktop.ui.blocks.plain_tip import set_tip
from toggl_desktop.ui.texts.translate import translate


class UpdateLabel(QLabel):
    """Hidden until there is something to say; a click opens the page in the browser and nothing else.

    Args:
        open_page: opens an https address.
    """

    def __init__(self, open_page: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("updateLabel")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByKeyboard | self.textInteractionFlags())
        self._link = ""
        self.linkActivated.connect(lambda _: open_page(self._link))
        self.hide()

    def show_hint(self, hint: UpdateHint) -> None:
        """Say that there is a newer version; its number holds digits and dots only."""
        self._link = hint.link
        words = translate("Update", "Version {version} is available").format(version=hint.version)
        self.setText(f'<a href="#">{words}</a>')
        set_tip(self, hint.link)
        self.show()
