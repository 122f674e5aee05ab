"""The right-hand column: heading with age and cost, the preview, notes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from toggl_desktop.app.answering import Answer
from toggl_desktop.app.preview import Preview
from toggl_desktop.app.reading import ReadingPhase, ReadingState
from toggl_desktop.core.choices.export_choices import Detail
from toggl_desktop.core.choices.period import Split
from toggl_desktop.core.report.notes import NoteKind
from toggl_desktop.ui.blocks.controls import STEP, ElidedLabel, link_button, muted
from toggl_desktop.ui.blocks.plain_tip import set_tip
from toggl_desktop.ui.preview.notes_panel import NotesPanel
from toggl_desktop.ui.preview.panel import PreviewPanel
from toggl_desktop.ui.preview.update_card import UpdateCard
from toggl_desktop.ui.texts.formats import format_time
from toggl_desktop.ui.texts.notes import describe_note
from toggl_desktop.ui.texts.periods import describe_period
from toggl_desktop.ui.texts.translate import translate

_SHOWN_ELSEWHERE = (NoteKind.NOT_ADMIN, NoteKind.NO_TIME)


class PreviewColumn(QFrame):
    """Shows a `ReadingState`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.panel = PreviewPanel()
        self.title = ElidedLabel()
        self.title.setObjectName("previewTitle")
        self.title.setProperty("role", "title")
        self.cost = muted()
        self.cost.setObjectName("previewCost")
        self.refresh_button = link_button(translate("Window", "Refresh"), "refreshButton")
        self.refresh_button.setToolTip(translate("Window", "Read the hours from Toggl again (F5)"))
        self.split_button = QPushButton()
        self.split_button.setObjectName("loadSplitButton")
        self.panel.add_to_missing_time(self.split_button)
        self.entries_button = QPushButton()
        self.entries_button.setObjectName("loadEntriesButton")
        self.panel.entries.add_to_absence(self.entries_button)
        self.notes = NotesPanel()
        self.update_card = UpdateCard()
        self._answer: Answer[Preview] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(STEP)
        head = QHBoxLayout()
        head.setSpacing(STEP)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.cost)
        head.addLayout(words, 1)
        head.addWidget(self.refresh_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        layout.addWidget(self.update_card)
        layout.addWidget(self.panel, 1)
        layout.addWidget(self.notes)

    def show_state(self, state: ReadingState[Preview]) -> None:
        """Show figures, or why there are none."""
        answer = state.answer if state.is_current else None
        if answer is None:
            self._show_absence(state)
            self.notes.show_texts(())
        elif answer is not self._answer:
            self._show_preview(answer)
            notes = [note for note in answer.report.notes if note.kind not in _SHOWN_ELSEWHERE]
            self.notes.show_texts(tuple(describe_note(note) for note in notes))
        self._answer = answer
        self._show_head(state, answer)
        self._show_split_offer(answer)
        self._show_entries_offer(answer)

    def _show_preview(self, answer: Answer[Preview]) -> None:
        choices = answer.question.choices
        if answer.preview.is_empty and not choices.selects_projects:
            self.panel.show_problem(
                translate("Window", "No project is selected"),
                translate("Window", "Tick projects in the list, or press “All” above it."),
            )
        elif answer.preview.is_empty and not choices.selects_users:
            self.panel.show_problem(
                translate("Window", "Nobody is selected"),
                translate("Window", "Tick people in the list, or press “All” above it."),
            )
        else:
            has_billable = choices.with_billable and not choices.client_copy
            self.panel.show_preview(answer.preview if has_billable else answer.preview.without_billable())

    def _show_absence(self, state: ReadingState[Preview]) -> None:
        match state.phase:
            case ReadingPhase.READING:
                self.panel.show_loading(describe_period(state.question.period) if state.question else "")
            case ReadingPhase.STOPPED | ReadingPhase.FAILED:  # what failed stands in the message below
                self.panel.show_problem(
                    translate("Window", "Not read yet"),
                    translate("Window", "Press “Refresh” to read the hours of this period."),
                )
            case _:
                self.panel.show_preview(None)

    def _show_head(self, state: ReadingState[Preview], answer: Answer[Preview] | None) -> None:
        question = state.question
        if question is None:
            self.title.setText(translate("Window", "Preview"))
        else:
            self.title.setText(f"{describe_period(question.period)} · {question.workspace.name}")
        set_tip(self.title, self.title.text())
        words = []
        if answer is not None and answer.read_at is not None:
            words.append(translate("Window", "Read at {time}").format(time=format_time(answer.read_at)))
            if state.requests:
                words.append(translate("Window", "%n request(|s)", None, state.requests))
        self.cost.setText(", ".join(words))
        self.refresh_button.setVisible(question is not None)

    def _show_split_offer(self, answer: Answer[Preview] | None) -> None:
        is_offered = (
            answer is not None and answer.question.choices.split is not Split.NONE and answer.split_requests > 0
        )
        self.split_button.setVisible(is_offered)
        if answer is not None and is_offered:
            self.split_button.setText(
                translate("Window", "Show o&ver time (%n request(|s))", None, answer.split_requests)
            )
            self.panel.explain_missing_time(
                translate("Window", "Not read yet"),
                translate("Window", "The export reads it by itself. “Show over time” reads it now."),
            )

    def _show_entries_offer(self, answer: Answer[Preview] | None) -> None:
        is_wanted = answer is not None and answer.question.choices.detail is Detail.ENTRIES
        self.panel.offer_entries(is_wanted)
        if answer is None or not is_wanted or answer.preview.entries is not None:
            return
        denied = next((note for note in answer.report.notes if note.kind is NoteKind.ENTRIES_UNAVAILABLE), None)
        self.entries_button.setVisible(denied is None and answer.split_requests > 0)
        self.entries_button.setText(
            translate("Window", "Show entries (about %n request(|s))", None, answer.split_requests)
        )
        title = translate("Window", "Not read yet")
        text = translate("Window", "The export reads every time entry by itself. “Show entries” reads them now.")
        if denied is not None:
            title, text = translate("Window", "No time entries"), describe_note(denied)
        self.panel.entries.explain_absence(title, text)
