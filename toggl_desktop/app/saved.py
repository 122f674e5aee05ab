"""The saved exports of the window: which one is chosen, whether it was changed since, and what is done with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from toggl_desktop.app.automatic import AutomaticRuns
from toggl_desktop.app.choosing import ChoiceController
from toggl_desktop.app.jobs import JobRunner
from toggl_desktop.app.run_log import RunLog, RunRecord
from toggl_desktop.app.saved_exports import SavedExportFile, read_from_others, write_for_others
from toggl_desktop.app.saved_state import SavedState, added, meaning, mends_runs, missing_folder, names_now, target_of
from toggl_desktop.app.session import SignedIn, SignInWay
from toggl_desktop.core.choices.missing import leave_out
from toggl_desktop.core.choices.options import ExportRequest
from toggl_desktop.core.choices.saved import SavedExport, SavedExports
from toggl_desktop.core.choices.schedule import Schedule
from toggl_desktop.core.errors import NotWritable, SavedExportUnclear, TogglDesktopError
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.saved_request import missing_today, updates, workspace_of

Result = TypeVar("Result")


class SavedController(QObject):
    """Holds the saved exports of the person, for one signed-in account.

    Args:
        file: keeps them.
        run_log: what became of their last runs.
        make_runs: for jobs: their tasks on the system's scheduler; gets whether this is sample data.
        choices: what is chosen on the window.
        runner: where the system is asked.

    Signals:
        changed: with the new `SavedState`.
        failed: with the error.
        deleted: with the saved export that is gone, so that it can be brought back.
        set_aside: with the path at which damaged ones are kept.
        runs_failed: with the records of runs by themselves that the person has not seen.
    """

    changed = Signal(object)
    failed = Signal(object)
    deleted = Signal(object)
    set_aside = Signal(object)
    runs_failed = Signal(object)

    def __init__(
        self,
        file: SavedExportFile,
        run_log: RunLog,
        make_runs: Callable[[bool], AutomaticRuns],
        choices: ChoiceController,
        runner: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self.run_log = run_log
        self._make_runs = make_runs
        self._choices = choices
        self._runner = runner
        self._signed_in: SignedIn | None = None
        self._exports = SavedExports()
        self.state = SavedState()
        choices.changed.connect(lambda _: self._show())

    def open(self, signed_in: SignedIn | None) -> None:
        """Begin with an account, or with none; the one that the person wants first is chosen."""
        self._signed_in = signed_in
        self.state = SavedState()
        if signed_in is None:
            self._show()
            return
        self._read()
        self._show()
        if self._exports.default:
            self.choose(self._exports.default, is_first=True)
        if mends_runs(signed_in):
            self.run_log.block_sign_in(False)
        failures = self.run_log.unseen_failures()
        if failures:
            self.runs_failed.emit(failures)

    def choose(self, name: str, *, is_first: bool = False) -> None:
        """Choose what was saved; what of it is unclear or gone is told. The first choice cannot be taken back."""
        if self._choices.state is None:
            return
        try:
            saved = self._exports.find(name)
            workspace = workspace_of(saved, self._choices.state.account)
        except TogglDesktopError as error:
            self.failed.emit(error)
            self.changed.emit(self.state)
            return
        self.state = replace(self.state, current=saved, missing=())
        take = self._choices.begin_with if is_first else self._choices.take
        take(replace(saved.choices, workspace_id=workspace.id))
        self._show()
        gone = missing_folder(saved)
        if gone is not None:
            self.failed.emit(NotWritable(path=str(gone), reason="the folder does not exist"))
        if saved.unclear:
            self.failed.emit(SavedExportUnclear(saved.name, tuple(saved.unclear)))

    def take_back(self) -> None:
        """Choose again what is saved."""
        if self.state.current is not None:
            self.choose(self.state.current.name)

    def look_for_missing(self, report: Report) -> None:
        """Find what the chosen one takes in and Toggl no longer has, now that names and hours are read."""
        saved, state = self.state.current, self._choices.state
        if saved is None or state is None or self._signed_in is None or report.workspace.id != state.workspace.id:
            return
        store = self._signed_in.sitting.store_of(state.workspace.id)
        missing = missing_today(state.choices, saved.names, store, report)
        if missing != self.state.missing:
            self.state = replace(self.state, missing=missing)
            self.changed.emit(self.state)

    def leave_out_missing(self) -> None:
        """Go on without what no longer exists."""
        if self._choices.state is not None:
            choices = leave_out(self._choices.state.choices, self.state.missing)
            self.state = replace(self.state, missing=())
            self._choices.take(choices)

    # --- what is done with them --------------------------------------------------------------------------------------

    def save(self) -> None:
        """Keep what is chosen now under the same name."""
        saved, state = self.state.current, self._choices.state
        if saved is not None and state is not None:
            self._change(
                lambda exports: exports.with_export(
                    saved.with_choices(state.choices, names_now(state, self._signed_in, self.state.current))
                ),
                saved.name,
            )

    def save_as(self, name: str, folder: str = "", into: str | None = None) -> None:
        """Keep what is chosen now under a name of its own.

        Args:
            name: must not be taken.
            folder: where its files shall go; empty for that of the one that is chosen.
            into: the workbook that shall get the hours each time; empty for new ones, None as with the chosen one.
        """
        state, current = self._choices.state, self.state.current
        if state is None:
            return
        name = name.strip()
        base = replace(current, schedule=None) if current is not None else SavedExport("", state.choices)
        base = replace(base, folder=folder or base.folder, into=base.into if into is None else into)
        saved = replace(
            base.with_choices(state.choices, names_now(state, self._signed_in, self.state.current)), name=name
        )
        self._change(lambda exports: added(exports, saved), name)

    def duplicate(self) -> None:
        """A second one like the chosen one, which does not run by itself."""
        saved = self.state.current
        if saved is not None:
            copy = replace(saved, name=self._exports.free_name(saved.name), schedule=None)
            self._change(lambda exports: added(exports, copy), copy.name)

    def set_default(self, is_default: bool) -> None:
        """Open the window with the chosen one, or with none."""
        saved = self.state.current
        if saved is not None:
            self._change(lambda exports: exports.with_default(saved.name if is_default else ""), saved.name)

    def rename(self, new_name: str) -> None:
        """Give the chosen one another name."""
        saved = self.state.current
        if saved is not None:
            old = saved.name
            self._work(lambda runs: runs.rename(old, new_name), lambda _: self._follow(new_name.strip()))

    def delete(self) -> None:
        """Delete the chosen one, with its task."""
        saved = self.state.current
        if saved is not None:
            name = saved.name
            self._work(lambda runs: runs.delete(name), self._has_deleted)

    def bring_back(self, saved: SavedExport) -> None:
        """Undo `delete`."""
        self._work(lambda runs: runs.bring_back(saved), lambda _: self._follow(saved.name))

    def set_schedule(self, schedule: Schedule | None, folder: str, *, overwrite: bool) -> None:
        """Let the chosen one run by itself, or never.

        Args:
            schedule: when.
            folder: where its files go.
            overwrite: a file of the same name is replaced.
        """
        saved = self.state.current
        if saved is None:
            return
        name = saved.name
        placed = replace(saved, folder=folder, overwrite=overwrite)
        if self._change(lambda exports: exports.with_export(placed), name):
            self._work(lambda runs: runs.set_schedule(name, schedule), lambda _: self._follow(name))

    def copy_to(self, path: Path) -> None:
        """Write the chosen one into a file for a colleague."""
        saved = self.state.current
        if saved is not None:
            self._attempt(lambda: write_for_others(saved, path))

    def take_from(self, path: Path) -> None:
        """Take what a colleague has copied; a name that is taken gets a number."""
        taken = self._attempt(lambda: read_from_others(path))
        for saved in taken or ():
            named = replace(saved, name=self._exports.free_name(saved.name))
            if self._change(lambda exports, named=named: added(exports, named), None):  # type: ignore[misc]
                self.choose(named.name)

    # --- for exports -------------------------------------------------------------------------------------------------

    def last_run(self) -> RunRecord | None:
        """What became of the chosen one's last run."""
        return self.run_log.last(self.state.current.name) if self.state.current is not None else None

    def target(self, fallback_folder: Path) -> Path | None:
        """Where the chosen one's next file goes."""
        saved, state = self.state.current, self._choices.state
        return target_of(saved, state, fallback_folder) if saved is not None and state is not None else None

    def request(self, fallback_folder: Path, texts: Mapping[str, str]) -> ExportRequest | None:
        """The export of the chosen one as it is saved."""
        self.take_back()
        saved, target = self.state.current, self.target(fallback_folder)
        if saved is None or target is None:
            return None
        if updates(saved):
            request = self._choices.request(Path(saved.into), texts, overwrite=True)
            return replace(request, into=Path(saved.into)) if request is not None else None
        return self._choices.request(target, texts, overwrite=saved.overwrite)

    # --- inside ------------------------------------------------------------------------------------------------------

    def _attempt(self, call: Callable[[], Result]) -> Result | None:
        try:
            return call()
        except TogglDesktopError as error:
            self.failed.emit(error)
            return None

    def _read(self) -> None:
        read = self._attempt(self._file.read)
        self._exports = read.exports if read is not None else SavedExports()
        if read is not None and read.set_aside is not None:
            self.set_aside.emit(read.set_aside)

    def _change(self, change: Callable[[SavedExports], SavedExports], name: str | None) -> bool:
        """Change the file; `name` is the chosen one then. Whether it worked."""
        read = self._attempt(lambda: self._file.change(change))
        if read is None:
            self.changed.emit(self.state)
            return False
        self._exports = read.exports
        if name is not None:
            self.state = replace(self.state, current=self._exports.find(name))
        self._show()
        return True

    def _work(self, work: Callable[[AutomaticRuns], Result], on_success: Callable[[Result], None]) -> None:
        """Something that concerns the system's scheduler too, which may take its time."""
        is_demo = self._signed_in is not None and self._signed_in.way is SignInWay.SAMPLE
        make_runs = self._make_runs
        self._runner.start(lambda _: work(make_runs(is_demo)), on_success, self._has_failed)

    def _has_failed(self, error: BaseException) -> None:
        self._read()
        self._show()
        self.failed.emit(error)

    def _has_deleted(self, saved: SavedExport) -> None:
        self._follow(None)
        self.deleted.emit(saved)

    def _follow(self, name: str | None) -> None:
        """The file was changed by a job; `name` is the chosen one now."""
        self._read()
        is_there = name is not None and self._exports.has(name)
        self.state = replace(self.state, current=self._exports.find(name) if is_there and name is not None else None)
        self._show()

    def _show(self) -> None:
        current, chosen = self.state.current, self._choices.state
        is_changed = False
        if current is not None and chosen is not None:
            saved = replace(current.choices, workspace_id=current.choices.workspace_id or chosen.workspace.id)
            is_changed = bool(current.unclear) or meaning(saved) != meaning(chosen.choices)
        self.state = replace(
            self.state, names=self._exports.names, default=self._exports.default, is_changed=is_changed
        )
        self.changed.emit(self.state)
