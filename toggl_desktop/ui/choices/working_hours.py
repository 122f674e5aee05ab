"""Between the section about working hours and the file: begins it, chooses it, opens it, adds people to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from toggl_desktop.core.progress import JobContext
from toggl_desktop.ui.choices.month_end_sections import WorkingHoursSection
from toggl_desktop.ui.parts import WindowParts
from toggl_desktop.ui.texts.errors import describe_error
from toggl_desktop.ui.texts.translate import translate

Result = TypeVar("Result")


class WorkingHoursPresenter(QObject):
    """Does what the section wants; files are touched on the worker thread.

    Args:
        section: shows the file and takes wishes.
        parts: choices, session, dialogs, desktop, worker.
    """

    def __init__(self, section: WorkingHoursSection, parts: WindowParts) -> None:
        super().__init__(section)
        self._section = section
        self._parts = parts
        section.new_wanted.connect(self.begin)
        section.choose_wanted.connect(self.choose)
        section.open_wanted.connect(self.open)
        section.people_wanted.connect(self.add_people)

    def begin(self) -> None:
        """Ask where to, write a file with everybody's name in it, use it, and open it to be filled in."""
        state, signed_in = self._parts.choices.state, self._parts.session.signed_in
        if state is None or signed_in is None:
            return
        sitting, files, workspace = signed_in.sitting, signed_in.services.working_hours, state.workspace

        def write(path: Path) -> None:
            def work(context: JobContext) -> None:
                users = sitting.read_names(workspace, context).all_users()
                files.create(path, [user for user in users if user.is_active])

            self._start(work, lambda _: self._use(path, is_new=True))

        suggested = self._folder() / f"{translate('WorkingHours', 'Working hours')}.xlsx"
        self._parts.dialogs.ask_for_file(self._section, suggested, write)

    def choose(self) -> None:
        """Ask for a file that is there, and use it."""
        self._parts.dialogs.ask_for_existing(self._section, self._folder(), lambda path: self._use(path, is_new=False))

    def open(self) -> None:
        """Open the file in the program for it."""
        path = self._path()
        if path is not None:
            self._parts.desktop.open_file(path)

    def add_people(self) -> None:
        """Add a row for everybody who is not in the file."""
        path, state, signed_in = self._path(), self._parts.choices.state, self._parts.session.signed_in
        if path is None or state is None or signed_in is None:
            return
        sitting, files, workspace = signed_in.sitting, signed_in.services.working_hours, state.workspace

        def work(context: JobContext) -> int:
            users = sitting.read_names(workspace, context).all_users()
            return files.add_people(path, [user for user in users if user.is_active])

        self._start(
            work,
            lambda count: self._section.say(translate("WorkingHours", "%n (person|people) added.", None, count)),
        )

    def _use(self, path: Path, *, is_new: bool) -> None:
        self._parts.choices.change(working_hours=str(path))
        if is_new:
            self._parts.desktop.open_file(path)

    def _path(self) -> Path | None:
        state = self._parts.choices.state
        return Path(state.choices.working_hours) if state is not None and state.choices.working_hours else None

    def _folder(self) -> Path:
        path = self._path()
        return path.parent if path is not None else self._parts.first_folder

    def _start(self, work: Callable[[JobContext], Result], done: Callable[[Result], None]) -> None:
        self._parts.runner.start(work, done, self._say_failure)

    def _say_failure(self, error: BaseException) -> None:
        text = describe_error(error)
        self._section.say(f"{text.title} {text.advice}")
