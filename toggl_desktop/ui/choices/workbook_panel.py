"""How the workbook is laid out: the few choices of the first window, and the door to more."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from toggl_desktop.core.choices.export_choices import Detail, ExportChoices
from toggl_desktop.core.choices.period import Split
from toggl_desktop.ui.blocks.controls import STEP, caption, muted, title
from toggl_desktop.ui.blocks.selector import Selector, select_data
from toggl_desktop.ui.choices.money import Money, changes_of_money, money_of
from toggl_desktop.ui.choices.section import Difference
from toggl_desktop.ui.texts.periods import split_name
from toggl_desktop.ui.texts.translate import translate


class WorkbookPanel(QFrame):
    """Split, money, and "More" with what differs from the usual in words. Emits changed fields of `ExportChoices`.

    Signals:
        changed: a mapping from fields to values.
        more_wanted: the sheet shall open or close.
        difference_chosen: its control shall be shown.
    """

    changed = Signal(object)
    more_wanted = Signal()
    difference_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._differences: list[Difference] = []
        self._grid = QGridLayout()
        self._captions: list[QLabel] = []
        self._rows: list[QWidget] = []
        self.detail_selector = Selector(self)
        self.detail_selector.setObjectName("detailSelector")
        self.detail_selector.addItem(translate("Options", "Hours"), Detail.HOURS.value)
        self.detail_selector.addItem(translate("Options", "Every time entry"), Detail.ENTRIES.value)
        self.detail_cost = muted()
        self.detail_cost.setObjectName("detailCost")
        self.detail_cost.hide()
        self.split_selector = Selector(self)
        self.split_selector.setObjectName("splitSelector")
        for split in Split:
            self.split_selector.addItem(split_name(split), split.value)
        self.money_selector = Selector(self)
        self.money_selector.setObjectName("moneySelector")
        for money in Money:
            self.money_selector.addItem("", money.value)
        self.more_button = QPushButton(translate("Options", "More…"), self)
        self.more_button.setObjectName("moreOptionsButton")
        self.more_button.setAccessibleDescription(
            translate("Options", "Sheets, rounding, files and what happens after the export")
        )
        self.words = QLabel(self)
        self.words.setObjectName("moreOptionsWords")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.words.setWordWrap(True)
        self._lay_out()
        self.detail_selector.currentIndexChanged.connect(
            lambda: self.changed.emit({"detail": Detail(self.detail_selector.currentData())})
        )
        self.split_selector.currentIndexChanged.connect(
            lambda: self.changed.emit({"split": Split(self.split_selector.currentData())})
        )
        self.money_selector.currentIndexChanged.connect(
            lambda: self.changed.emit(changes_of_money(Money(self.money_selector.currentData())))
        )
        self.more_button.clicked.connect(self.more_wanted)
        self.words.linkActivated.connect(lambda link: self.difference_chosen.emit(self._differences[int(link)].control))
        self.show_amount_requests(None)

    def show_choices(self, choices: ExportChoices, differences: list[Difference]) -> None:
        """Show what is chosen, and what of it stands in the sheet."""
        select_data(self.detail_selector, choices.detail.value)
        self.detail_cost.setVisible(choices.detail is Detail.ENTRIES)
        select_data(self.split_selector, choices.split.value)
        select_data(self.money_selector, money_of(choices).value)
        self.money_selector.setEnabled(not choices.client_copy)
        self._differences = differences
        links = (f"<a href='{number}'>{escape(one.words)}</a>" for number, one in enumerate(differences))
        self.words.setText(" · ".join(links))
        self.words.setVisible(bool(differences))
        self.words.setAccessibleName(", ".join(one.words for one in differences))

    def show_detail_cost(self, words: str) -> None:
        """Say what every time entry costs; empty for nothing to say."""
        self.detail_cost.setText(words)

    def show_amount_requests(self, requests: int | None) -> None:
        """Say what rates and amounts would cost; None while that is not known."""
        amounts = translate("Options", "With rates and amounts (one request per project)")
        if requests is not None:
            amounts = translate("Options", "With rates and amounts (%n request(|s))", None, requests)
        for place, words in enumerate(
            (translate("Options", "Hours only"), translate("Options", "Hours and billable"), amounts)
        ):
            self.money_selector.setItemText(place, words)

    def add_row(self, place: int, words: str, control: QWidget) -> None:
        """Put one more choice among the few of the first window.

        Args:
            place: 0 for the top.
            words: its caption, with a mnemonic.
            control: what the person changes.
        """
        self._rows.insert(place, control)
        self._captions.insert(place, caption(words, control))
        for row, pair in enumerate(zip(self._captions, self._rows, strict=True)):
            for column, widget in enumerate(pair):
                self._grid.addWidget(widget, row, column)

    def tab_chain(self) -> list[QWidget]:
        """The controls in reading order."""
        return [self.more_button, *self._rows]

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(title(translate("Options", "Workbook")))
        head.addStretch(1)
        head.addWidget(self.more_button)
        layout.addLayout(head)
        self._grid.setHorizontalSpacing(STEP)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        layout.addLayout(self._grid)
        layout.addWidget(self.detail_cost)
        self.add_row(0, translate("Options", "Detail"), self.detail_selector)
        self.add_row(1, translate("Options", "&Split"), self.split_selector)
        self.add_row(2, translate("Options", "Mone&y"), self.money_selector)
        layout.addWidget(self.words)
        layout.addStretch(1)
