"""Words for what goes wrong with saved exports."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from toggl_desktop.core.errors import (
    BadSavedName,
    BadSchedule,
    NamedThing,
    SavedExportOutdated,
    SavedExportsUnreadable,
    SavedExportUnclear,
    SavedNameTaken,
    SchedulingFailed,
    SeveralExportsOneFile,
)
from toggl_desktop.ui.texts.names import shown_name
from toggl_desktop.ui.texts.translate import translate

_SHOWN = 10


def describe_missing(missing: Sequence[tuple[NamedThing, str]]) -> str:
    """``Project “Website”, Person “Ann”``: what is no longer there."""
    words = {
        NamedThing.WORKSPACE: lambda: translate("Saved", "Workspace “{name}”"),
        NamedThing.CLIENT: lambda: translate("Saved", "Client “{name}”"),
        NamedThing.PROJECT: lambda: translate("Saved", "Project “{name}”"),
        NamedThing.USER: lambda: translate("Saved", "Person “{name}”"),
    }
    shown = [words[thing]().format(name=shown_name(name)) for thing, name in missing[:_SHOWN]]
    return ", ".join([*shown, "…"] if len(missing) > _SHOWN else shown)


def _bad_saved_name(_: BadSavedName) -> tuple[str, str]:
    return (
        translate("Errors", "A saved export cannot have this name."),
        translate("Errors", "Please choose a name of 1 to 80 characters in one line that does not begin with a dash."),
    )


def _saved_name_taken(error: SavedNameTaken) -> tuple[str, str]:
    return (
        translate("Errors", "There is a saved export “{name}” already.").format(name=shown_name(error.name)),
        translate("Errors", "Please choose another name, or delete the other one first."),
    )


def _bad_schedule(_: BadSchedule) -> tuple[str, str]:
    return (
        translate("Errors", "It is not clear when this shall run."),
        translate("Errors", "Please choose each day, a day of the week, or a day of the month from 1 to 28."),
    )


def _several_exports_one_file(error: SeveralExportsOneFile) -> tuple[str, str]:
    return (
        translate("Errors", "Several exports cannot go into the one file “{name}”.").format(
            name=shown_name(Path(error.path).name)
        ),
        translate("Errors", "Please give a folder, or one saved export only."),
    )


def _saved_export_outdated(error: SavedExportOutdated) -> tuple[str, str]:
    return (
        translate("Errors", "“{name}” takes in what no longer exists at Toggl: {things}.").format(
            name=shown_name(error.name), things=describe_missing(error.missing)
        ),
        translate(
            "Errors",
            "Nothing was left out on its own. Please open the saved export, look at its projects and people, and save "
            "it again.",
        ),
    )


def _saved_export_unclear(error: SavedExportUnclear) -> tuple[str, str]:
    return (
        translate("Errors", "“{name}” holds choices that this version does not understand: {keys}.").format(
            name=shown_name(error.name), keys=", ".join(error.keys)
        ),
        translate("Errors", "Please open the saved export, look at what is chosen, and save it again."),
    )


def _scheduling_failed(error: SchedulingFailed) -> tuple[str, str]:
    return (
        translate("Errors", "This computer’s scheduler ({scheduler}) did not accept that.").format(
            scheduler=error.scheduler
        ),
        translate("Errors", "Please try again. If it happens again, ask whoever looks after this computer for you."),
    )


def _saved_exports_unreadable(error: SavedExportsUnreadable) -> tuple[str, str]:
    name = shown_name(Path(error.path).name)
    if error.is_newer:
        return (
            translate("Errors", "The file “{name}” was written by a later version of Toggl Export.").format(name=name),
            translate("Errors", "Please install the newest version. The file was not changed."),
        )
    return (
        translate("Errors", "Saved exports cannot be read from or written to the file “{name}”.").format(name=name),
        translate("Errors", "Please check that the file and its folder belong to you and that the disk has space."),
    )


WORDS: dict[type[BaseException], Callable[[Any], tuple[str, str]]] = {
    BadSavedName: _bad_saved_name,
    SavedNameTaken: _saved_name_taken,
    BadSchedule: _bad_schedule,
    SeveralExportsOneFile: _several_exports_one_file,
    SavedExportOutdated: _saved_export_outdated,
    SavedExportUnclear: _saved_export_unclear,
    SchedulingFailed: _scheduling_failed,
    SavedExportsUnreadable: _saved_exports_unreadable,
}
