"""Which message and which ways out go with a failure of the preview or the export."""

from __future__ import annotations

from collections.abc import Callable

from toggl_desktop.app.exporting import ExportController, RunPhase
from toggl_desktop.app.preview import Preview
from toggl_desktop.app.reading import ReadingController
from toggl_desktop.core.errors import InputError, QuotaSpent, WorkbookError, WorkbookExists
from toggl_desktop.ui.blocks.message_panel import Action, Message, MessagePanel
from toggl_desktop.ui.texts.errors import describe_error
from toggl_desktop.ui.texts.translate import translate


class Problems:
    """Fills the message panel.

    Args:
        panel: where messages stand.
        export: whose failures can be tried again.
        reading: likewise.
        save_elsewhere: asks for another place and exports there.
    """

    def __init__(
        self,
        panel: MessagePanel,
        export: ExportController,
        reading: ReadingController[Preview],
        save_elsewhere: Callable[[], None],
    ) -> None:
        self._panel = panel
        self._export = export
        self._reading = reading
        self._save_elsewhere = save_elsewhere
        self.shown: BaseException | None = None

    def show(self, error: BaseException) -> None:
        """Show a failure with its ways out."""
        self.shown = error
        text = describe_error(error)
        tone = "warning" if isinstance(error, QuotaSpent | InputError | WorkbookExists) else "problem"
        details = "" if isinstance(error, InputError) else text.details
        self._panel.show_message(Message(tone, text.title, text.advice, details), self._ways_out(error))

    def show_quota_back(self, error: QuotaSpent) -> None:
        """The message about a spent quota is out of date: new requests are there."""
        self.shown = error
        title = translate("Window", "New requests are there.")
        advice = translate("Window", "What was read is kept; only what is missing is asked for.")
        actions = [
            ("continueButton", translate("Window", "Continue"), self._then(self._go_on(error))),
            ("stopButton", translate("Window", "Cancel"), self.dismiss),
        ]
        self._panel.show_message(Message("calm", title, advice), actions, primary="continueButton")

    def show_message(self, message: Message) -> None:
        """Show something else that can only be closed."""
        self.shown = None
        self._panel.show_message(message, [self._close()])

    def clear(self) -> None:
        """Nothing to say any more."""
        self.shown = None
        self._panel.show_message(None)

    def dismiss(self) -> None:
        """The person closes the message."""
        self.clear()
        if self._export.state.phase is RunPhase.QUOTA_SPENT:
            self._export.cancel()
        elif self._export.state.phase is RunPhase.FAILED:
            self._export.dismiss()
        if self._reading.state.error is not None:
            self._reading.dismiss_error()

    def _ways_out(self, error: BaseException) -> list[Action]:
        run, reading = self._export, self._reading
        is_run = run.state.error is error
        if isinstance(error, QuotaSpent):
            return [
                ("waitButton", translate("Window", "Wait and continue"), self._then(self._go_on(error))),
                ("stopButton", translate("Window", "Cancel"), self.dismiss),
            ]
        if isinstance(error, InputError):
            return [self._close()]
        elsewhere: Action = ("saveElsewhereButton", translate("Window", "Save elsewhere…"), self._save_elsewhere)
        if isinstance(error, WorkbookExists):
            replace = self._then(lambda: run.retry(overwrite=True))
            return [("replaceButton", translate("Window", "Replace"), replace), elsewhere, self._close()]
        again = self._then(run.retry if is_run else reading.retry)
        try_again: Action = ("tryAgainButton", translate("Window", "Try again"), again)
        return [try_again, elsewhere, self._close()] if isinstance(error, WorkbookError) else [try_again, self._close()]

    def _go_on(self, error: QuotaSpent) -> Callable[[], None]:
        if self._export.state.error is error:
            return self._export.wait_and_continue
        return lambda: self._reading.retry(wait_for_quota=True)

    def _then(self, call: Callable[[], None]) -> Callable[[], None]:
        def run() -> None:
            self.clear()
            call()

        return run

    def _close(self) -> Action:
        return "dismissButton", translate("Window", "Close message"), self.dismiss
