"""Asks for a name; nothing else of the window is blocked for longer than that takes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from toggl_desktop.ui.blocks.controls import STEP, caption, muted
from toggl_desktop.ui.texts.translate import translate


class NameDialog(QDialog):
    """One field. What is wrong with the name is said below it while it is typed.

    Args:
        title: of the dialog.
        name: what stands in the field at first.
        problem: what keeps a name from being taken, in words; empty when nothing does.
        on_named: gets the name.
        parent: the window.
    """

    def __init__(
        self,
        title: str,
        name: str,
        problem: Callable[[str], str],
        on_named: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("nameDialog")
        self.setWindowTitle(title)
        self._problem = problem
        self._on_named = on_named
        self.field = QLineEdit(name, self)
        self.field.setObjectName("nameField")
        self.field.selectAll()
        self.problem_label = muted()
        self.problem_label.setObjectName("nameProblem")
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.ok_button = self.buttons.button(kinds.Ok)
        self.ok_button.setObjectName("nameOkButton")
        self.ok_button.setText(translate("Saved", "Save"))
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        self.field.textChanged.connect(self._check)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(STEP)
        layout.addWidget(caption(translate("Saved", "&Name"), self.field))
        layout.addWidget(self.field)
        layout.addWidget(self.problem_label)
        layout.addWidget(self.buttons)
        self.field.setMinimumWidth(350)
        self._check()

    def _check(self) -> None:
        problem = self._problem(self.field.text().strip())
        self.problem_label.setText(problem)
        self.ok_button.setEnabled(not problem and bool(self.field.text().strip()))

    def _take(self) -> None:
        if self.ok_button.isEnabled():
            self.accept()
            self._on_named(self.field.text().strip())
