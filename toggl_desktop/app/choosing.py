"""What the person has chosen, kept valid, remembered, and turned into questions and requests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from toggl_desktop.app.answering import Question
from toggl_desktop.app.delay import Delay
from toggl_desktop.app.history import History
from toggl_desktop.app.remembered import load_choices, save_choices, with_rules_of
from toggl_desktop.app.session import SignedIn
from toggl_desktop.app.settings import Settings, Values
from toggl_desktop.core.choices.codec import decode_choices, encode_choices
from toggl_desktop.core.choices.export_choices import ExportChoices, FilePer
from toggl_desktop.core.choices.file_names import pattern_of, patterned_file_name, safe_subject, suggested_file_name
from toggl_desktop.core.choices.options import ExportRequest
from toggl_desktop.core.choices.period import Period, Preset, check_reportable, move_period, resolve_preset, today_in
from toggl_desktop.core.choices.resolve import default_workspace
from toggl_desktop.core.errors import InputError, NothingSelected
from toggl_desktop.core.report.client_copy import check_one_client
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Account, Workspace

SAVE_DELAY_MS = 500
LAST_EXPORT = "last_export"
FOLDER = "folder"
FILE_NAME = "file_name"


@dataclass(frozen=True, slots=True)
class ChoiceState:
    """What the panels show.

    Attributes:
        period: the days that are meant; the latest valid ones while `error` is set.
        error: why the dates on the window cannot be reported.
    """

    choices: ExportChoices
    account: Account
    workspace: Workspace
    today: date
    period: Period
    error: InputError | None = None
    picked: tuple[date, date] | None = None


class ChoiceController(QObject):
    """Holds the choices of one signed-in account.

    Args:
        settings: remembers them.
        delay: collects quick changes into one write.

    Signals:
        changed: with the new `ChoiceState`.
        much_changed: after `changed`, when one click has replaced what may have taken many.
    """

    changed = Signal(object)
    much_changed = Signal()

    def __init__(self, settings: Settings, delay: Delay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._delay = delay
        self._signed_in: SignedIn | None = None
        self._latest_preset: Preset | None = None
        self._history: History[ExportChoices] = History()
        self.state: ChoiceState | None = None

    def open(self, signed_in: SignedIn | None) -> None:
        """Begin with an account; the account must have a workspace."""
        self.flush()
        self._history.clear()
        self._signed_in = signed_in
        if signed_in is None or not signed_in.sitting.account.workspaces:
            self.state = None
            return
        account = signed_in.sitting.account
        choices = load_choices(self._settings)
        known = {workspace.id: workspace for workspace in account.workspaces}
        workspace = known.get(choices.workspace_id or 0) or default_workspace(account)
        if workspace.id != choices.workspace_id:
            choices = with_rules_of(self._settings, choices, workspace.id)
        self._show(choices)

    def choose_workspace(self, workspace_id: int) -> None:
        """Another workspace, with its own rules over projects and people."""
        if self.state is None or workspace_id == self.state.workspace.id:
            return
        self.flush()
        self._show(with_rules_of(self._settings, self.state.choices, workspace_id))

    def choose_preset(self, preset: Preset | None) -> None:
        """A named period; None keeps the days as picked dates."""
        if self.state is None:
            return
        if preset is None:
            self._show(replace(self.state.choices, preset=None, custom_period=self.state.period))
        else:
            self._show(replace(self.state.choices, preset=preset))

    def pick_dates(self, start_date: date, end_date: date) -> None:
        """Two days; when they make no period, the state says why and the former period stays."""
        if self.state is None:
            return
        try:
            period = Period(start_date, end_date)
            check_reportable(period)
        except InputError as error:
            self.state = replace(self.state, error=error, picked=(start_date, end_date))
            self.changed.emit(self.state)
            return
        if period == self.state.period and self.state.error is None:
            return
        self._show(replace(self.state.choices, preset=None, custom_period=period))

    def move(self, steps: int) -> None:
        """The neighbouring period of the same kind."""
        if self.state is None:
            return
        try:
            period = move_period(self.state.period, steps)
            check_reportable(period)
        except (InputError, OverflowError, ValueError):
            return
        self._show(replace(self.state.choices, preset=self._preset_of(period), custom_period=period))

    def change(self, **changes: Any) -> None:
        """Other values for some fields of `ExportChoices` that are not about workspace or period."""
        if self.state is not None:
            self._show(replace(self.state.choices, **changes))

    def change_much(self, **changes: Any) -> None:
        """As `change`, where one click replaces what may have taken many."""
        before = self.state
        self.change(**changes)
        if before is not None and self.state is not None and before.choices != self.state.choices:
            self.much_changed.emit()

    @property
    def can_undo(self) -> bool:
        """Whether something was chosen since signing in."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back."""
        return self._history.can_redo

    def undo(self) -> None:
        """Take back the latest change of anything that is chosen."""
        if self.state is not None and self.can_undo:
            self._show(self._history.undo(self.state.choices), is_new=False)

    def redo(self) -> None:
        """Change again what was taken back."""
        if self.state is not None and self.can_redo:
            self._show(self._history.redo(self.state.choices), is_new=False)

    def question(self) -> Question | None:
        """What the preview is about."""
        if self.state is None or self._signed_in is None:
            return None
        return Question(
            workspace=self.state.workspace,
            period=self.state.period,
            first_weekday=self._signed_in.sitting.profile.first_weekday,
            choices=self.state.choices,
        )

    def check(self, report: Report | None = None) -> None:
        """Refuse what cannot be exported.

        Args:
            report: with the hours of these choices, where they are known already.

        Raises:
            InputError: dates that are no period, nothing selected, or several clients in a copy for one.
        """
        if self.state is None:
            raise NothingSelected
        if self.state.error is not None:
            raise self.state.error
        if not self.state.choices.selects_projects or not self.state.choices.selects_users:
            raise NothingSelected
        choices = self.state.choices
        if report is not None and choices.client_copy and choices.file_per is not FilePer.CLIENT:
            check_one_client(report)

    def suggested_target(self, fallback_folder: Path, hours_word: str, subject: str = "") -> Path:
        """Where the export would go: a workbook, or a folder for one file per person or client.

        Args:
            fallback_folder: when no export was made yet, or its folder is gone.
            hours_word: "hours" in the person's language.
            subject: what of the workspace it is about; empty for everything.
        """
        remembered = Path(self._settings.text(FOLDER))
        folder = remembered if self._settings.text(FOLDER) and remembered.is_dir() else fallback_folder
        if self.state is None or self.state.choices.file_per is not FilePer.REPORT:
            return folder
        workspace = self.state.workspace.name
        if subject:
            pattern = f"{{workspace}} – {safe_subject(subject)}, {{period}}"
            return folder / patterned_file_name(pattern, safe_subject(workspace), "", self.state.period)
        return folder / suggested_file_name(safe_subject(workspace), self.state.period, hours_word)

    def repeated_target(self, suggested: Path) -> Path:
        """Where the last export would go again: its name is kept as a rule.

        Args:
            suggested: what is taken where that export had no name of its own.
        """
        pattern = self._last_export().text(FILE_NAME)
        if self.state is None or self.state.choices.file_per is not FilePer.REPORT or not pattern:
            return suggested
        workspace = safe_subject(self.state.workspace.name)
        return suggested.parent / patterned_file_name(pattern, workspace, "", self.state.period)

    def last_choices(self) -> ExportChoices | None:
        """What repeating would choose; None when there is nothing to repeat."""
        if self.state is None or not self.can_repeat:
            return None
        choices = decode_choices(self._last_export().plain()).choices
        return replace(choices, custom_period=self.state.period) if choices.preset is None else choices

    def last_target(self) -> tuple[str, Period] | None:
        """File name, or an empty one, and days of what repeating would export now."""
        choices = self.last_choices()
        if choices is None or self.state is None:
            return None
        period = choices.period(self.state.today, self.state.account.profile.first_weekday)
        pattern = self._last_export().text(FILE_NAME)
        known = {one.id: one.name for one in self.state.account.workspaces}
        workspace = safe_subject(known.get(choices.workspace_id or 0, ""))
        return patterned_file_name(pattern, workspace, "", period) if pattern else "", period

    def request(self, target: Path, texts: Mapping[str, str], *, overwrite: bool) -> ExportRequest | None:
        """The export of what is chosen now."""
        question = self.question()
        if question is None:
            return None
        return ExportRequest.of(question.choices, question.full, target, texts=texts, overwrite=overwrite)

    def remember_export(self, target: Path) -> None:
        """Keep the choices and the folder of an export that worked, for `repeat`."""
        if self.state is None:
            return
        folder = target if self.state.choices.file_per is not FilePer.REPORT else target.parent
        last = encode_choices(replace(self.state.choices, custom_period=None)) | {FOLDER: str(folder)}
        if folder != target:
            last |= {FILE_NAME: pattern_of(target.stem, self.state.workspace.name, self.state.period)}
        self._settings.change({FOLDER: str(folder), LAST_EXPORT: last})

    @property
    def can_repeat(self) -> bool:
        """Whether there was an export from a workspace of this account."""
        last = self._last_export()
        return self.state is not None and any(
            workspace.id == last.number("workspace") for workspace in self.state.account.workspaces
        )

    def repeat(self) -> None:
        """Choose what was chosen for the last export; picked dates are those on the window now."""
        choices = self.last_choices()
        if self.state is None or choices is None:
            return
        before = self.state.choices
        self._show(choices)
        if self.state.choices != before:
            self.much_changed.emit()

    def begin_with(self, choices: ExportChoices) -> None:
        """Choose all of this as the first thing, with nothing to take back."""
        self._show(choices, is_new=False)

    def take(self, choices: ExportChoices) -> None:
        """Choose all that these choices say, as one step that can be taken back."""
        before = self.state
        self._show(choices)
        if before is not None and self.state is not None and before.choices != self.state.choices:
            self.much_changed.emit()

    def flush(self) -> None:
        """Write what is to be remembered."""
        self._delay.stop()
        if self.state is not None:
            preset = self.state.choices.preset or self._latest_preset
            save_choices(self._settings, replace(self.state.choices, preset=preset))

    def _preset_of(self, period: Period) -> Preset | None:
        """The named period that means these days today."""
        if self.state is None:
            return None
        today, first_weekday = self.state.today, self.state.account.profile.first_weekday
        return next((one for one in Preset if resolve_preset(one, today, first_weekday) == period), None)

    def _last_export(self) -> Values:
        return self._settings.group(LAST_EXPORT)

    def _show(self, choices: ExportChoices, *, is_new: bool = True) -> None:
        if self._signed_in is None:
            return
        self._latest_preset = choices.preset or self._latest_preset
        account = self._signed_in.sitting.account
        workspace = next((one for one in account.workspaces if one.id == choices.workspace_id), None)
        workspace = workspace or default_workspace(account)
        today = today_in(account.profile.timezone, self._signed_in.services.clock.now())
        period = choices.period(today, account.profile.first_weekday)
        choices = replace(choices, workspace_id=workspace.id)
        if is_new and self.state is not None and self.state.choices != choices:
            self._history.note(self.state.choices)
        self.state = ChoiceState(
            choices=choices,
            account=account,
            workspace=workspace,
            today=today,
            period=period,
        )
        self._delay.start(SAVE_DELAY_MS, self.flush)
        self.changed.emit(self.state)
