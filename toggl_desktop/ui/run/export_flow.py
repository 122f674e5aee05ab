"""From the button to the file: asking where to, replacing, repeating, and what to do with the result."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from toggl_desktop.app.exporting import RunPhase
from toggl_desktop.app.lines import LineKind
from toggl_desktop.core.choices.export_choices import FilePer
from toggl_desktop.core.errors import InputError
from toggl_desktop.ui.parts import WindowParts
from toggl_desktop.ui.run.problems import Problems
from toggl_desktop.ui.texts.subject import describe_subject
from toggl_desktop.ui.texts.translate import translate

SUFFIX = ".xlsx"


class ExportFlow:
    """What the run area's buttons do.

    Args:
        window: parent of the dialogs.
        parts: controllers, dialogs, desktop.
    """

    def __init__(self, window: QWidget, parts: WindowParts) -> None:
        self._window = window
        self._parts = parts

    def export(self, problems: Problems) -> None:
        """Ask where to, then export; says so when there is nothing to export."""
        if not self._can_start(problems):
            return
        suggested = self._suggested_target()
        if self._makes_one_file:
            self._parts.dialogs.ask_for_file(self._window, suggested, self._start_chosen)
        else:
            self._parts.dialogs.ask_for_folder(self._window, suggested, self._start)

    def update(self, path: Path, problems: Problems, *, is_signed: bool = False) -> None:
        """Bring what is chosen into an existing workbook; asks before a digital signature becomes invalid."""
        if not self._can_start(problems):
            return
        if not is_signed:
            self._update(path)
            return
        self._parts.dialogs.ask(
            self._window,
            translate("Window", "“{name}” is digitally signed.").format(name=path.name),
            translate("Window", "With new hours in it, the signature is no longer valid. Update it all the same?"),
            translate("Window", "&Update"),
            translate("Window", "&Leave it as it is"),
            lambda: self._update(path, breaks_signature=True),
        )

    def _update(self, path: Path, *, breaks_signature: bool = False) -> None:
        request = self._parts.choices.request(path, self._parts.texts(), overwrite=True)
        if request is not None:
            request = replace(request, into=path, file_per=FilePer.REPORT, breaks_signature=breaks_signature)
            self._parts.export.start(request)

    def repeat(self, problems: Problems) -> None:
        """The last export again, into the same folder."""
        choices = self._parts.choices
        if self._parts.export.state.is_busy or not choices.can_repeat:
            return
        choices.repeat()
        if not self._can_start(problems):
            return
        target = choices.repeated_target(self._suggested_target())
        if self._makes_one_file and target.exists():
            self._ask_to_replace(target)
        else:
            self._start(target)

    def finish(self) -> None:
        """After a run that worked: remember it, open the file if that is wanted."""
        summary, choices = self._parts.export.state.summary, self._parts.choices
        if self._parts.export.state.phase is not RunPhase.DONE or summary is None:
            return
        choices.remember_export(summary.path)
        if choices.state is not None and choices.state.choices.open_when_done:
            self.open_result()

    def open_result(self) -> None:
        """Open the workbook, or the folder of several."""
        summary = self._parts.export.state.summary
        if summary is None:
            return
        if summary.is_folder:
            self._parts.desktop.open_folder(summary.path)
        else:
            self._parts.desktop.open_file(summary.path)

    def show_in_folder(self) -> None:
        """Open the folder of the result."""
        summary = self._parts.export.state.summary
        if summary is None:
            return
        if summary.is_folder:
            self._parts.desktop.open_folder(summary.path)
        else:
            self._parts.desktop.show_in_folder(summary.path)

    def copy_path(self) -> None:
        """Put the result's path on the clipboard."""
        summary = self._parts.export.state.summary
        if summary is not None:
            self._parts.desktop.copy(str(summary.path))

    def suggested_name(self) -> str:
        """Name of the workbook, or of the folder, that an export would propose."""
        return self._suggested_target().name if self._parts.choices.state is not None else ""

    @property
    def _makes_one_file(self) -> bool:
        state = self._parts.choices.state
        return state is None or state.choices.file_per is FilePer.REPORT

    def _can_start(self, problems: Problems) -> bool:
        if self._parts.export.state.is_busy:
            return False
        question = self._parts.choices.question()
        try:
            self._parts.choices.check(self._parts.reading.report_of(question) if question else None)
        except InputError as error:
            problems.show(error)
            return False
        return True

    def _suggested_target(self) -> Path:
        of_saved = self._parts.saved.target(self._parts.first_folder)
        if of_saved is not None:
            return of_saved
        hours = translate("Window", "hours", "in a file name, e.g. Acme hours 2026-10.xlsx")
        return self._parts.choices.suggested_target(self._parts.first_folder, hours, self._subject())

    def _subject(self) -> str:
        state, answer = self._parts.choices.state, self._parts.reading.state.answer
        if state is None or answer is None or answer.question.workspace.id != state.workspace.id:
            return ""
        names: dict[LineKind, dict[int | None, str]] = {kind: {} for kind in LineKind}
        for line in (*answer.project_lines, *answer.user_lines):
            names[line.kind][line.id] = line.name
        return describe_subject(state.choices, names[LineKind.CLIENT], names[LineKind.PROJECT], names[LineKind.USER])

    def _start_chosen(self, target: Path) -> None:
        """The dialog has asked before replacing a file, but not where a suffix makes it another file."""
        whole = target if target.suffix.lower() == SUFFIX else target.with_name(f"{target.name}{SUFFIX}")
        if whole != target and whole.exists():
            self._ask_to_replace(whole)
        else:
            self._start(whole)

    def _ask_to_replace(self, target: Path) -> None:
        self._parts.dialogs.ask(
            self._window,
            translate("Window", "“{name}” exists already.").format(name=target.name),
            translate("Window", "Replace it with the new figures?"),
            translate("Window", "&Replace"),
            translate("Window", "&Keep it"),
            lambda: self._start(target),
        )

    def _start(self, target: Path) -> None:
        request = self._parts.choices.request(target, self._parts.texts(), overwrite=self._makes_one_file)
        if request is not None:
            self._parts.export.start(request)
