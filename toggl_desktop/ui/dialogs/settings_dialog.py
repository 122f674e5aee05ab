"""Language and theme."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from toggl_desktop.ui.blocks.controls import STEP, form_caption, muted
from toggl_desktop.ui.blocks.selector import Selector
from toggl_desktop.ui.blocks.theme import Theme
from toggl_desktop.ui.texts.translate import translate


class SettingsDialog(QDialog):
    """Takes effect at once; the language with the next start.

    Args:
        theme: what is chosen now.
        language: code of the chosen language, empty for the system's.
        languages: code and own name of each language that there is.
        asks_for_updates: whether newer versions are looked for; None when this build cannot.
    """

    theme_chosen = Signal(object)
    language_chosen = Signal(str)
    updates_chosen = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        language: str,
        languages: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        asks_for_updates: bool | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(translate("Settings", "Settings"))
        self.theme_selector = Selector(self)
        self.theme_selector.setObjectName("themeSelector")
        for words, value in (
            (translate("Settings", "Like the system"), Theme.SYSTEM),
            (translate("Settings", "Light"), Theme.LIGHT),
            (translate("Settings", "Dark"), Theme.DARK),
        ):
            self.theme_selector.addItem(words, value.value)
        self.theme_selector.setCurrentIndex(self.theme_selector.findData(theme.value))
        self.language_selector = Selector(self)
        self.language_selector.setObjectName("languageSelector")
        self.language_selector.addItem(translate("Settings", "Like the system"), "")
        for code, name in languages:
            self.language_selector.addItem(name, code)
        self.language_selector.setCurrentIndex(max(0, self.language_selector.findData(language)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setSpacing(STEP)
        form.addRow(form_caption(translate("Settings", "&Theme"), self.theme_selector), self.theme_selector)
        form.addRow(form_caption(translate("Settings", "&Language"), self.language_selector), self.language_selector)
        form.addRow("", muted(translate("Settings", "Another language shows after the next start.")))
        if asks_for_updates is not None:
            updates_box = QCheckBox(translate("Settings", "Look for &newer versions once a day"), self)
            updates_box.setObjectName("updatesBox")
            updates_box.setChecked(asks_for_updates)
            updates_box.toggled.connect(self.updates_chosen)
            form.addRow("", updates_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.theme_selector.currentIndexChanged.connect(
            lambda: self.theme_chosen.emit(Theme(self.theme_selector.currentData()))
        )
        self.language_selector.currentIndexChanged.connect(
            lambda: self.language_chosen.emit(self.language_selector.currentData())
        )
