"""What the window shows of saved exports, and what two states of choices have in common."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from toggl_desktop.app.choosing import ChoiceState
from toggl_desktop.app.session import SignedIn, SignInWay
from toggl_desktop.core.choices.export_choices import ExportChoices, FilePer
from toggl_desktop.core.choices.file_names import numbered_path, patterned_file_name
from toggl_desktop.core.choices.missing import Missing, names_of
from toggl_desktop.core.choices.saved import KnownNames, SavedExport, SavedExports
from toggl_desktop.core.errors import SavedNameTaken


@dataclass(frozen=True, slots=True)
class SavedState:
    """What the window shows of saved exports.

    Attributes:
        names: all of them, in order.
        default: the one that the window opens with; empty for none.
        current: the one that is chosen, as it is saved.
        is_changed: whether something else is chosen by now.
        missing: what it takes in and Toggl no longer has.
    """

    names: tuple[str, ...] = ()
    default: str = ""
    current: SavedExport | None = None
    is_changed: bool = False
    missing: tuple[Missing, ...] = ()


def missing_folder(saved: SavedExport) -> Path | None:
    """The folder of its files, if it has one that is not there any more."""
    place = str(Path(saved.into).parent) if saved.into else saved.folder
    return Path(place) if place and not Path(place).is_dir() else None


def names_now(state: ChoiceState | None, signed_in: SignedIn | None, former: SavedExport | None) -> KnownNames:
    """What the ids in what is chosen are called today, or were when it was saved."""
    if state is None or signed_in is None:
        return KnownNames()
    store = signed_in.sitting.store_of(state.workspace.id)
    names = former.names if former is not None else None
    return names_of(state.choices, state.workspace, store.projects(), store.all_users(), names)


def target_of(saved: SavedExport, state: ChoiceState, fallback_folder: Path) -> Path:
    """Where its next file goes, under a name that nothing has yet unless it may be replaced."""
    folder = Path(saved.folder) if saved.folder and Path(saved.folder).is_dir() else fallback_folder
    if state.choices.file_per is not FilePer.REPORT:
        return folder
    path = folder / patterned_file_name(saved.file_name, state.workspace.name, saved.name, state.period)
    return path if saved.overwrite else numbered_path(path)


def meaning(choices: ExportChoices) -> ExportChoices:
    """Without what has no effect."""
    usual = ExportChoices()
    if choices.preset is not None:
        choices = replace(choices, custom_period=None)
    if choices.rounding_direction is None:
        choices = replace(choices, rounding_minutes=usual.rounding_minutes)
    return choices


def added(exports: SavedExports, saved: SavedExport) -> SavedExports:
    """With one more.

    Raises:
        SavedNameTaken, BadSavedName.
    """
    if exports.has(saved.name):
        raise SavedNameTaken(saved.name)
    return exports.with_export(saved)


def mends_runs(signed_in: SignedIn) -> bool:
    """Whether runs by themselves can sign in again: the key store has a token that works."""
    is_from_key_store = signed_in.way is SignInWay.REMEMBERED and signed_in.services.preset_token is None
    return is_from_key_store or signed_in.token_was_kept is True
