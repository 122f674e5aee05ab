"""Saved exports and the system's tasks for them, kept in step."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace

from toggl_desktop.app.paths import HOME_VARIABLE
from toggl_desktop.app.run_log import RunLog
from toggl_desktop.app.saved_exports import SavedExportFile
from toggl_desktop.core.choices.saved import SavedExport, SavedExports
from toggl_desktop.core.choices.schedule import Schedule
from toggl_desktop.core.errors import SchedulingFailed
from toggl_desktop.core.schedulers import Task, TaskScheduler


class AutomaticRuns:
    """Lets the system run saved exports, and no longer run them.

    Args:
        file: the saved exports.
        run_log: their last runs.
        scheduler: the system's own; None where there is none.
        arguments: of every run beside its name.
    """

    def __init__(
        self,
        file: SavedExportFile,
        run_log: RunLog,
        scheduler: TaskScheduler | None,
        arguments: tuple[str, ...] = (),
    ) -> None:
        self.file = file
        self.run_log = run_log
        self._scheduler = scheduler
        self._arguments = arguments

    @property
    def is_possible(self) -> bool:
        """Whether this computer has a scheduler."""
        return self._scheduler is not None

    def set_schedule(self, name: str, schedule: Schedule | None) -> SavedExport:
        """Run it by itself from now on, or never.

        Raises:
            UnknownName, SchedulingFailed, SavedExportsUnreadable: all is as it was.
        """
        saved = self.file.read().exports.find(name)
        if schedule is None:
            self._store(saved.name, None)
            self.remove_task(saved.name)
            return replace(saved, schedule=None)
        self._install(saved.name, schedule)
        try:
            return self._store(saved.name, schedule)
        except BaseException:
            self.remove_task(saved.name)
            raise

    def delete(self, name: str) -> SavedExport:
        """Delete a saved export with its task; gives what was there, for an undo.

        Raises:
            UnknownName, SavedExportsUnreadable, SchedulingFailed.
        """
        saved = self.file.read().exports.find(name)
        self.remove_task(saved.name)
        self.file.change(lambda exports: exports.without(saved.name))
        self.run_log.forget(saved.name)
        return saved

    def bring_back(self, saved: SavedExport) -> None:
        """Undo `delete`.

        Raises:
            SavedExportsUnreadable, SchedulingFailed.
        """
        self.file.change(lambda exports: exports if exports.has(saved.name) else exports.with_export(saved))
        if saved.schedule is not None:
            self._install(saved.name, saved.schedule)

    def rename(self, name: str, new_name: str) -> SavedExports:
        """Give it another name, and its task too.

        Raises:
            UnknownName, BadSavedName, SavedNameTaken, SavedExportsUnreadable, SchedulingFailed.
        """
        saved = self.file.read().exports.find(name)
        exports = self.file.change(lambda exports: exports.renamed(name, new_name)).exports
        if saved.schedule is not None:
            self.remove_task(saved.name)
            self._install(new_name.strip(), saved.schedule)
        return exports

    def remove_task(self, name: str) -> None:
        """Let the system no longer run it.

        Raises:
            SchedulingFailed.
        """
        if self._scheduler is not None:
            self._scheduler.remove(name)

    def _install(self, name: str, schedule: Schedule) -> None:
        if self._scheduler is None:
            raise SchedulingFailed("", "none")
        self._scheduler.install(Task(name, schedule, self._arguments))

    def _store(self, name: str, schedule: Schedule | None) -> SavedExport:
        def change(exports: SavedExports) -> SavedExports:
            return exports.with_export(replace(exports.find(name), schedule=schedule))

        return self.file.change(change).exports.find(name)


def run_arguments(*, is_demo: bool, environment: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """What a run needs to know of this one: the sample data, and where settings are when that is unusual."""
    environment = os.environ if environment is None else environment
    home = environment.get(HOME_VARIABLE, "").strip()
    return (*(("--demo",) if is_demo else ()), *(("--home", os.path.abspath(home)) if home else ()))  # noqa: PTH100
