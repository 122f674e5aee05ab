"""Sheet names: legal for Excel, readable, unique, and the same next month for the same workspace."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from toggl_desktop.core.toggl.models import Project, User
from toggl_desktop.core.toggl.shortening import collision_key, shortened, told_apart, utf16_units
from toggl_desktop.excel.cell_text import clean_text
from toggl_desktop.excel.layouts.keeping import Keeping, person_key, project_key
from toggl_desktop.excel.limits import MAX_SHEET_NAME_UNITS
from toggl_desktop.excel.texts import SHEET_TITLES, Texts

RESERVED_BY_EXCEL = "History"

_REPLACED = str.maketrans("[]:/\\*?［］：／＼＊？＇", "()---__()---__'")
"""What Excel refuses, and the full-width twins that a Japanese Excel refuses too."""

_SHORTEST_STEM = 18
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""Excel reads ``_x0041_`` in a sheet name as "A", and openpyxl writes names as they are."""


@lru_cache(maxsize=32_768)
def legal_text(text: str) -> str:
    """The text with nothing in it that Excel refuses in a sheet name, however long; empty when nothing is visible."""
    text = clean_text(text).translate(_REPLACED)
    text = "".join(character if _is_visible(character) else " " for character in text if not _is_formatting(character))
    text = _trim(re.sub(r"\s+", " ", text))
    text = _ESCAPE.sub("-", text)
    return _trim(text) if any(map(str.isprintable, text)) else ""


def legal_name(text: str) -> str:
    """The text as a sheet name of at most 31 UTF-16 units; empty when nothing visible is left of it."""
    return _fit(legal_text(text), MAX_SHEET_NAME_UNITS)


def _fit(text: str, units: int) -> str:
    return _trim(shortened(text, units))


def _is_visible(character: str) -> bool:
    return unicodedata.category(character) not in {"Cc", "Zl", "Zp"}


def _is_formatting(character: str) -> bool:
    return unicodedata.category(character) == "Cf" and character not in "\u200c\u200d"


def _trim(text: str) -> str:
    return text.strip(" '\u200c\u200d")


class SheetNames:
    """Gives out names; none twice, none of the fixed ones, never ``History``. Whoever comes first has the better name.

    Args:
        texts: the language of the fixed names; all of them are taken, also those of sheets that this workbook lacks,
            so that a project's name does not depend on the split.
        keeping: names that the sheets have already in the file that is renewed, and those that are not ours.
    """

    def __init__(self, texts: Texts, keeping: Keeping | None = None) -> None:
        self._given = keeping.names if keeping else {}
        self._taken = {collision_key(RESERVED_BY_EXCEL), *map(collision_key, self._given.values())}
        if keeping:
            self._taken.update(map(collision_key, keeping.taken))
        self._numbers: dict[str, int] = {}
        self.fixed: dict[str, str] = {}
        for title in SHEET_TITLES:
            self.fixed[title] = self._given.get(title) or self._take(legal_name(texts(title)) or title)

    def name_users(self, users: Iterable[User]) -> dict[int, str]:
        """A name for each person, by id; people of one name are numbered by id."""
        full = {user.id: legal_text(user.name) or f"User {user.id}" for user in users}
        return {
            user_id: self._given.get(person_key(user_id)) or self._take(name)
            for user_id, name in _in_order(_told_apart(full))
        }

    def name_projects(self, projects: Iterable[Project], without_project: str | None) -> dict[int | None, str]:
        """A name for each project, by id, and for time without a project (id None) if `without_project` is given.

        Projects of one name take their clients' names, those that still are alike a number in the order of their ids.
        """
        names: dict[int | None, str] = {}
        if without_project is not None:
            given = self._given.get(project_key(None))
            names[None] = given or self._take(legal_name(without_project) or "Without project")
        projects = list(projects)
        full = {project.id: legal_text(project.name) or f"Project {project.id}" for project in projects}
        clients = {project.id: legal_text(project.client_name or "") for project in projects}
        count = Counter(map(collision_key, full.values()))
        for project_id, name in _in_order(_told_apart(full)):
            is_alone = count[collision_key(full[project_id])] == 1 and collision_key(name) not in self._taken
            wanted = (name,) if is_alone else (full[project_id], clients[project_id])
            names[project_id] = self._given.get(project_key(project_id)) or self._take(*wanted)
        return names

    def _take(self, wanted: str, addition: str = "") -> str:
        base = _with_additions(wanted, addition)
        name, number = base, self._numbers.get(base, 1)
        while collision_key(name) in self._taken:
            number += 1
            name = _with_additions(wanted, addition, str(number))
        self._numbers[base] = number
        self._taken.add(collision_key(name))
        return name


def _told_apart(full: dict[int, str]) -> dict[int, str]:
    return dict(zip(full, map(_trim, told_apart(list(full.values()), MAX_SHEET_NAME_UNITS)), strict=True))


def _in_order(names: dict[int, str]) -> list[tuple[int, str]]:
    return sorted(names.items(), key=lambda item: (collision_key(item[1]), item[0]))


@lru_cache(maxsize=32_768)
def _with_additions(name: str, *additions: str) -> str:
    """``name (addition) (2)``; where it gets too long, the name keeps 18 units and the first addition is cut."""
    first, *others = [addition for addition in additions if addition] or [""]
    if not first:
        return _fit(name, MAX_SHEET_NAME_UNITS)
    end = "".join(f" ({addition})" for addition in others)
    room = MAX_SHEET_NAME_UNITS - len(" ()") - len(end)
    stem = _fit(name, max(room - utf16_units(first), min(_SHORTEST_STEM, utf16_units(name))))
    return f"{stem} ({shortened(first, room - utf16_units(stem))}){end}"
