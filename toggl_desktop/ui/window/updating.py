"""Updating an existing workbook: from the menu or a dropped file, over what it is and what has changed, to the run."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from toggl_desktop.app.exporting import RunPhase, RunState
from toggl_desktop.app.preview import Preview
from toggl_desktop.app.reading import ReadingState
from toggl_desktop.app.updating import UpdateController, UpdatePhase, UpdateState
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.ui.parts import WindowParts
from toggl_desktop.ui.preview.presenter import PreviewPresenter
from toggl_desktop.ui.run.presenter import RunPresenter
from toggl_desktop.ui.texts.translate import translate

SUFFIXES = (".xlsx", ".xlsm")


class UpdatePresenter(QObject):
    """Between the chosen workbook and the areas that show it.

    Args:
        window: parent of the dialogs.
        parts: every controller.
        preview: gets the card and the tab `Changes`.
        run: gets an entry in its menu.
        parent: its owner.
    """

    def __init__(
        self,
        window: QWidget,
        parts: WindowParts,
        preview: PreviewPresenter,
        run: RunPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._parts = parts
        self._run = run
        self._column = preview.column
        self._own: ExportChoices | None = None
        self.controller = UpdateController(parts.runner, self)
        self.action = QAction(translate("Run", "Update a workbook…"), run.area)
        self.action.setObjectName("updateButton")
        self.action.triggered.connect(self.choose)
        run.area.add_to_menu(self.action)
        card = self._column.update_card
        card.update_wanted.connect(self.update)
        card.dropped.connect(self.controller.forget)
        card.own_choices_wanted.connect(self._take_choices)
        self.controller.changed.connect(self._show)
        parts.reading.changed.connect(self._follow_reading)
        parts.export.changed.connect(self._follow_export)

    def open(self) -> None:
        """Begin with the account that is signed in, or with none."""
        signed_in = self._parts.session.signed_in
        self.controller.open(signed_in.services.updater if signed_in is not None else None)

    def choose(self) -> None:
        """Ask which workbook, then look into it."""
        folder = self._parts.choices.suggested_target(self._parts.first_folder, "").parent
        self._parts.dialogs.ask_for_existing(self._window, folder, self.look)

    def look(self, path: Path) -> None:
        """See what a workbook is; nothing of it is changed."""
        if not self._parts.export.state.is_busy:
            self._run.problems.clear()
            self.controller.look(path)

    def update(self) -> None:
        """Bring the hours into the chosen workbook."""
        state = self.controller.state
        if state.path is not None and state.phase is UpdatePhase.CHOSEN:
            is_signed = state.earlier is not None and state.earlier.is_signed
            self._run.flow.update(state.path, self._run.problems, is_signed=is_signed)

    def takes(self, urls: Sequence[QUrl]) -> bool:
        """Whether something that is dragged over the window is one workbook."""
        return _workbook_of(urls) is not None and self._parts.session.signed_in is not None

    def drop(self, urls: Sequence[QUrl]) -> None:
        """A workbook was dropped on the window: that means "update this"."""
        path = _workbook_of(urls)
        if path is not None and self.takes(urls):
            self.look(path)

    def _take_choices(self, is_wanted: bool) -> None:
        choices, earlier = self._parts.choices, self.controller.state.earlier
        if earlier is None or earlier.choices is None or choices.state is None:
            return
        if is_wanted:
            self._own = choices.state.choices
            choices.take(earlier.choices)
        elif self._own is not None:
            choices.take(self._own)
            self._own = None

    def _show(self, state: UpdateState) -> None:
        self._column.update_card.show_state(state)
        if state.phase is UpdatePhase.NONE:
            self._own = None
        if state.phase is UpdatePhase.REFUSED and state.error is not None:
            self._run.problems.show(state.error)
        if state.phase is UpdatePhase.CHOSEN:
            self._compare()
        earlier = state.earlier
        has_hours = earlier is not None and earlier.hours is not None
        self._column.panel.offer_changes(has_hours)
        if earlier is not None and has_hours:
            self._column.panel.changes.show_comparison(state.comparison, earlier.made_at, is_done=state.is_compared)

    def _follow_reading(self, _: ReadingState[Preview]) -> None:
        if self.controller.state.phase is UpdatePhase.CHOSEN:
            self._compare()

    def _compare(self) -> None:
        question = self._parts.choices.question()
        self.controller.compare(self._parts.reading.report_of(question) if question else None)

    def _follow_export(self, state: RunState) -> None:
        self.action.setEnabled(not state.is_busy)
        self._column.update_card.setEnabled(not state.is_busy)
        is_ours = state.request is not None and state.request.into is not None
        if state.phase is RunPhase.DONE and is_ours:
            self.controller.forget()


def _workbook_of(urls: Sequence[QUrl]) -> Path | None:
    """The one workbook among what is dragged; None for anything else."""
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    if len(urls) != 1 or len(paths) != 1 or paths[0].suffix.lower() not in SUFFIXES:
        return None
    return paths[0]
