"""Between the preview and the reading of its figures."""

from __future__ import annotations

from PySide6.QtCore import QObject

from toggl_desktop.ui.parts import WindowParts
from toggl_desktop.ui.preview.column import PreviewColumn


class PreviewPresenter(QObject):
    """Shows what was read; reads again, or more, when that is wanted.

    Args:
        parts: the reading; the export, for nothing is read beside it.
        parent: its owner.
    """

    def __init__(self, parts: WindowParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.column = PreviewColumn()
        self._reading = parts.reading
        self.column.refresh_button.clicked.connect(self.refresh)
        self.column.split_button.clicked.connect(parts.reading.load_split)
        self.column.entries_button.clicked.connect(parts.reading.load_split)
        parts.reading.changed.connect(self.column.show_state)

    def set_enabled(self, is_enabled: bool) -> None:
        """Let figures be read, or not while an export runs; looking at them is always possible."""
        self.column.refresh_button.setEnabled(is_enabled)
        self.column.split_button.setEnabled(is_enabled)
        self.column.entries_button.setEnabled(is_enabled)

    def refresh(self) -> None:
        """Read the figures from Toggl again."""
        if self.column.refresh_button.isEnabled():
            self._reading.refresh()
