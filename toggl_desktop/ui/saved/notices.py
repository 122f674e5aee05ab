"""What is told about saved exports in the place for messages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from toggl_desktop.app.run_log import RunRecord
from toggl_desktop.app.saved_state import SavedState
from toggl_desktop.core.choices.missing import Missing
from toggl_desktop.core.choices.saved import SavedExport
from toggl_desktop.ui.blocks.message_panel import Action, Message, MessagePanel
from toggl_desktop.ui.parts import WindowParts
from toggl_desktop.ui.texts.errors import describe_error
from toggl_desktop.ui.texts.names import shown_name
from toggl_desktop.ui.texts.runs import message_failed
from toggl_desktop.ui.texts.saved_errors import describe_missing
from toggl_desktop.ui.texts.translate import translate


class SavedNotices:
    """Failures, what is missing, what was deleted, and the offer to save.

    Args:
        panel: shows one message at a time.
        parts: saved exports, choices, export.
    """

    def __init__(self, panel: MessagePanel, parts: WindowParts) -> None:
        self.panel = panel
        self._parts = parts
        self._offer: Message | None = None
        self._told_missing: tuple[Missing, ...] = ()

    def take_offer_back(self, state: SavedState) -> None:
        """Not when what was exported is saved by now, or something else is chosen."""
        if self._offer is None or self.panel.message is not self._offer or self._parts.export.state.is_busy:
            return
        request, question = self._parts.export.state.request, self._parts.choices.question()
        is_same = question is not None and request is not None and request.workbook.choices == question.choices
        if not is_same or (state.current is not None and not state.is_changed):
            self.panel.show_message(None)

    def _tell(self, message: Message, *actions: Action) -> None:
        close = ("closeSavedNoticeButton", translate("Window", "Close message"), lambda: self.panel.show_message(None))
        self.panel.show_message(message, [*actions, close])

    def tell_failure(self, error: BaseException) -> None:
        """What did not work."""
        text = describe_error(error)
        self._tell(Message("problem", text.title, text.advice, text.details))

    def tell_of_missing(self, state: SavedState) -> None:
        """What the chosen one takes in and no longer exists; once, until it is something else."""
        if state.missing == self._told_missing:
            return
        self._told_missing = state.missing
        if not state.missing:
            return
        things = describe_missing([(one.thing, one.name) for one in state.missing])
        self._tell(
            Message(
                "warning",
                translate("Saved", "No longer at Toggl: {things}.").format(things=things),
                translate("Saved", "Nothing was left out yet."),
            ),
            ("leaveOutButton", translate("Saved", "Leave it out"), self._leave_out),
        )

    def _leave_out(self) -> None:
        self.panel.show_message(None)
        self._parts.saved.leave_out_missing()

    def tell_of_damage(self, path: Path) -> None:
        """Where damaged saved exports are kept."""
        self._tell(
            Message(
                "warning",
                translate("Saved", "Some saved exports were damaged."),
                translate("Saved", "What was there is kept in the file “{name}”.").format(name=path.name),
                str(path),
            )
        )

    def tell_of_runs(self, records: tuple[RunRecord, ...]) -> None:
        """Runs by themselves that made nothing."""
        first = message_failed(records[0].name, records[0].title, records[0].advice)
        others = ", ".join(shown_name(record.name) for record in records[1:])
        text = f"{first.text} {others}".strip()
        self._tell(Message("warning", first.title, text))
        self._parts.saved.run_log.mark_seen(records)

    def offer_saving(self, save: Callable[[], None]) -> None:
        """Once for each run; gone as soon as something else is chosen."""
        words = translate("Saved", "Do you make this export again and again? Then it can have a name.")
        self._offer = Message("calm", words)
        self._tell(self._offer, ("saveChoicesButton", translate("Saved", "Save these choices…"), save))

    def offer_undo(self, saved: SavedExport) -> None:
        """A deleted one can be brought back."""

        def bring_back() -> None:
            self.panel.show_message(None)
            self._parts.saved.bring_back(saved)

        self._tell(
            Message("calm", translate("Saved", "“{name}” was deleted.").format(name=shown_name(saved.name))),
            ("undoDeleteButton", translate("Window", "Undo"), bring_back),
        )
