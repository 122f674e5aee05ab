"""What counts as an open point: a list to tick, with the limits of what has some."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from toggl_desktop.core.choices.open_points import POINT_TABLE, PointKind, PointNeed, PointRules
from toggl_desktop.ui.blocks.controls import STEP, muted
from toggl_desktop.ui.texts.open_points import describe_kind, describe_need
from toggl_desktop.ui.texts.translate import translate

_MOST_HOURS = 168
_QUIET_NEEDS = (PointNeed.HOURS, PointNeed.PROJECT_LIST, PointNeed.DAYS)


class PointsDialog(QDialog):
    """One line for each kind: a tick, its limits, and what it needs to be read.

    Args:
        rules: as they are.
        parent: its owner.
    """

    def __init__(self, rules: PointRules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pointsDialog")
        self.setWindowTitle(translate("OpenPoints", "What counts as open?"))
        self.boxes: dict[PointKind, QCheckBox] = {}
        self.limits: dict[str, DurationField] = {}
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setHorizontalSpacing(STEP)
        grid.setColumnStretch(2, 1)
        for number, (kind, row) in enumerate(POINT_TABLE.items()):
            box = self.boxes[kind] = QCheckBox(describe_kind(kind), lines)
            box.setObjectName(f"point-{kind.value}")
            grid.addWidget(box, number, 0)
            for place, name in enumerate(row.limits):
                field = self.limits[name] = DurationField(lines)
                field.setObjectName(f"limit-{name}")
                field.setAccessibleName(f"{describe_kind(kind)} {place + 1}")
                grid.addWidget(field, number, 1 + place)
            if row.need not in _QUIET_NEEDS:
                note = muted()
                note.setWordWrap(False)
                note.setText(describe_need(row.need))
                grid.addWidget(note, number, 3)
        self.today_box = QCheckBox(translate("OpenPoints", "Today counts as a day that is over"), lines)
        self.today_box.setObjectName("pointsTodayBox")
        grid.addWidget(self.today_box, len(POINT_TABLE), 0, 1, 4)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(lines)
        usual = QPushButton(translate("OpenPoints", "&Usual"), self)
        usual.setObjectName("usualPointsButton")
        usual.clicked.connect(lambda: self.show_rules(PointRules()))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        buttons.addButton(usual, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(translate("OpenPoints", "Tick what should be looked at before a month is closed.")))
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        self.resize(680, 560)
        self.show_rules(rules)

    def show_rules(self, rules: PointRules) -> None:
        """Show which kinds count, and from where on."""
        for kind, box in self.boxes.items():
            box.setChecked(kind in rules.kinds)
        for name, field in self.limits.items():
            field.set_seconds(getattr(rules, name))
        self.today_box.setChecked(rules.with_today)

    def rules(self) -> PointRules:
        """What is ticked and typed."""
        kinds = frozenset(kind for kind, box in self.boxes.items() if box.isChecked())
        limits: dict[str, Any] = {name: field.seconds() for name, field in self.limits.items()}
        return replace(PointRules(kinds=kinds, with_today=self.today_box.isChecked()), **limits)


_MOST_DIGITS = 6


class DurationField(QSpinBox):
    """Hours and minutes, typed as ``10:00``; in steps of a quarter of an hour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, _MOST_HOURS * 60)
        self.setSingleStep(15)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)  # the arrow keys do the same
        self._odd_seconds = 0

    def seconds(self) -> int:
        """What is shown; seconds that it cannot show are kept while the minutes are."""
        return self.value() * 60 + self._odd_seconds

    def set_seconds(self, seconds: int) -> None:
        """Show a duration."""
        self._odd_seconds = seconds % 60
        self.setValue(seconds // 60)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Digits and one colon may be typed."""
        is_fine = all(char.isdecimal() or char == ":" for char in text.strip()) and text.count(":") <= 1
        return (QValidator.State.Acceptable if is_fine else QValidator.State.Invalid), text, position

    def textFromValue(self, value: int) -> str:
        """``10:00``."""
        return f"{value // 60}:{value % 60:02d}"

    def valueFromText(self, text: str) -> int:
        """``10:00``, ``10``; anything else leaves the value as it was, and what is too long is the most there is."""
        hours, colon, minutes = text.strip().partition(":")
        if not hours.isdecimal() or (colon and not (minutes.isdecimal() and int(minutes[:_MOST_DIGITS]) < 60)):
            return self.value()
        if len(hours) > _MOST_DIGITS or len(minutes) > _MOST_DIGITS:
            return self.maximum()
        return min(int(hours) * 60 + (int(minutes) if colon else 0), self.maximum())
