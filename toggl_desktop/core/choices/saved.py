"""Saved exports: choices with a name, and what becomes of the file.

They hold rules and not today's result; what the ids in them are called is kept beside them, so that a person can read
the file and be told what no longer exists.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.schedule import Schedule
from toggl_desktop.core.errors import BadSavedName, NamedThing, SavedNameTaken, UnknownName
from toggl_desktop.core.toggl.names import match_key, sort_key

FILE_NAME_PATTERN = "{workspace} {name} {period}"
LONGEST_NAME = 80
_NEAREST = 5


@dataclass(frozen=True, slots=True)
class KnownNames:
    """What the ids of a rule were called when it was saved."""

    workspace: str = ""
    clients: Mapping[int, str] = field(default_factory=dict)
    projects: Mapping[int, str] = field(default_factory=dict)
    users: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SavedExport:
    """One export that is made again and again.

    Attributes:
        folder: where the file goes; empty for the folder of the last export.
        file_name: pattern of the file's name, see `file_names.patterned_file_name`.
        overwrite: a file of the same name is replaced; else the new one gets a number.
        into: path of the workbook that gets the hours each time, instead of a new file; empty for a new file.
        schedule: when it runs by itself; None for never.
        names: of what the rules name by id.
        unclear: choices of its file that mean nothing to this version, by key; nothing is exported until somebody
            looked.
    """

    name: str
    choices: ExportChoices
    folder: str = ""
    file_name: str = FILE_NAME_PATTERN
    overwrite: bool = False
    into: str = ""
    schedule: Schedule | None = None
    names: KnownNames = field(default_factory=KnownNames)
    unclear: Mapping[str, Any] = field(default_factory=dict)

    def with_choices(self, choices: ExportChoices, names: KnownNames) -> SavedExport:
        """The same export of other choices."""
        return replace(self, choices=choices, names=names, unclear={})


@dataclass(frozen=True, slots=True)
class SavedExports:
    """All of them, in the order in which they are shown.

    Attributes:
        default: name of the one that the window opens with; empty for none.
    """

    exports: tuple[SavedExport, ...] = ()
    default: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Their names in order."""
        return tuple(one.name for one in self.exports)

    def find(self, name: str) -> SavedExport:
        """The one of this name; case and blanks at the ends do not count.

        Raises:
            UnknownName: with the nearest names.
        """
        for one in self.exports:
            if match_key(one.name) == match_key(name):
                return one
        raise UnknownName(NamedThing.SAVED_EXPORT, name, self._nearest(name))

    def has(self, name: str) -> bool:
        """Whether there is one of this name."""
        return any(match_key(one.name) == match_key(name) for one in self.exports)

    def with_export(self, saved: SavedExport) -> SavedExports:
        """With this one, in place of what had its name.

        Raises:
            BadSavedName.
        """
        check_name(saved.name)
        others = [one for one in self.exports if match_key(one.name) != match_key(saved.name)]
        return replace(self, exports=tuple(sorted([*others, saved], key=lambda one: sort_key(one.name))))

    def without(self, name: str) -> SavedExports:
        """Without the one of this name."""
        gone = match_key(name)
        kept = tuple(one for one in self.exports if match_key(one.name) != gone)
        return SavedExports(kept, "" if match_key(self.default) == gone else self.default)

    def renamed(self, name: str, new_name: str) -> SavedExports:
        """With another name for one of them.

        Raises:
            UnknownName, BadSavedName, SavedNameTaken.
        """
        saved, new_name = self.find(name), new_name.strip()
        if self.has(new_name) and match_key(new_name) != match_key(name):
            raise SavedNameTaken(new_name)
        was_default = match_key(self.default) == match_key(name)
        others = self.without(name).with_export(replace(saved, name=new_name))
        return replace(others, default=new_name) if was_default else others

    def with_default(self, name: str) -> SavedExports:
        """Opening with this one; with none for an empty name."""
        return replace(self, default=self.find(name).name if name else "")

    def free_name(self, wanted: str) -> str:
        """`wanted`, or with a number behind it where it is taken."""
        name, number = wanted, 2
        while self.has(name):
            name = f"{wanted[: LONGEST_NAME - 6]} ({number})"
            number += 1
        return name

    def _nearest(self, name: str) -> tuple[str, ...]:
        by_key = {match_key(one): one for one in self.names}
        close = difflib.get_close_matches(match_key(name), by_key, n=_NEAREST, cutoff=0.5)
        close += [key for key in by_key if match_key(name) in key and key not in close]
        return tuple(by_key[key] for key in close[:_NEAREST]) or self.names


def check_name(name: str) -> None:
    """Refuse a name that could not be typed, shown or scheduled.

    Raises:
        BadSavedName.
    """
    is_good = name == name.strip() and name.isprintable() and not name.startswith("-")
    if not name or not is_good or len(name) > LONGEST_NAME:
        raise BadSavedName(name)
