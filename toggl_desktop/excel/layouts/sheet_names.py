"""Sheet names: legal for Excel, readable, unique, and the same next month for the same workspace."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from toggl_desktop.core.toggl.models import Project, User
from toggl_desktop.excel.cell_text import clean_text, cut_text, utf16_units
from toggl_desktop.excel.limits import MAX_SHEET_NAME_UNITS
from toggl_desktop.excel.texts import SHEET_TITLES, Texts

RESERVED_BY_EXCEL = "History"

_REPLACED = str.maketrans({"[": "(", "]": ")", ":": "-", "/": "-", "\\": "-", "*": "_", "?": "_", "：": "-"})
_SHORTEST_STEM = 12
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""Excel reads ``_x0041_`` in a sheet name as "A", and openpyxl writes names as they are."""


@lru_cache(maxsize=32_768)
def legal_name(text: str) -> str:
    """The text as a sheet name of at most 31 UTF-16 units; empty when nothing visible is left of it."""
    text = clean_text(text).translate(_REPLACED)
    text = "".join(character if _is_visible(character) else " " for character in text if not _is_formatting(character))
    text = _trim(re.sub(r"\s+", " ", text))
    text = _ESCAPE.sub("-", text)
    return _trim(cut_text(text, MAX_SHEET_NAME_UNITS)) if any(map(str.isprintable, text)) else ""


def _is_visible(character: str) -> bool:
    return unicodedata.category(character) not in {"Cc", "Zl", "Zp"}


def _is_formatting(character: str) -> bool:
    return unicodedata.category(character) == "Cf" and character not in "\u200c\u200d"


def _trim(text: str) -> str:
    return text.strip(" '\u200c\u200d")


@lru_cache(maxsize=32_768)
def name_key(name: str) -> str:
    """Two names with one key cannot stand in one workbook; stricter than Excel, which only ignores case."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold()).casefold()


class SheetNames:
    """Gives out names; none twice, none of the fixed ones, never ``History``. Whoever comes first has the better name.

    Args:
        texts: the language of the fixed names; all of them are taken, also those of sheets that this workbook lacks,
            so that a project's name does not depend on the split.
    """

    def __init__(self, texts: Texts) -> None:
        self._taken = {name_key(RESERVED_BY_EXCEL)}
        self._numbers: dict[str, int] = {}
        self.fixed: dict[str, str] = {}
        for title in SHEET_TITLES:
            self.fixed[title] = self._take(legal_name(texts(title)) or title)

    def name_users(self, users: Iterable[User]) -> dict[int, str]:
        """A name for each person, by id; people of one name are numbered by id."""
        names: dict[int, str] = {}
        for user in sorted(users, key=lambda user: (name_key(legal_name(user.name)), user.id)):
            names[user.id] = self._take(legal_name(user.name) or f"User {user.id}")
        return names

    def name_projects(self, projects: Iterable[Project], without_project: str | None) -> dict[int | None, str]:
        """A name for each project, by id, and for time without a project (id None) if `without_project` is given.

        Projects of one name take their clients' names, those that still are alike a number in the order of their ids.
        """
        names: dict[int | None, str] = {}
        if without_project is not None:
            names[None] = self._take(legal_name(without_project) or "Without project")
        projects = list(projects)
        plain = {project.id: legal_name(project.name) or f"Project {project.id}" for project in projects}
        ordered = sorted(projects, key=lambda project: (name_key(plain[project.id]), project.id))
        count: dict[str, int] = {}
        for name in plain.values():
            count[name_key(name)] = count.get(name_key(name), 0) + 1
        for project in ordered:
            name = plain[project.id]
            key = name_key(name)
            if (count[key] > 1 or key in self._taken) and project.client_name:
                name = _with_addition(name, legal_name(project.client_name)) or name
            names[project.id] = self._take(name)
        return names

    def _take(self, wanted: str) -> str:
        name, number = wanted, self._numbers.get(wanted, 1)
        while name_key(name) in self._taken:
            number += 1
            name = _with_addition(wanted, str(number))
        self._numbers[wanted] = number
        self._taken.add(name_key(name))
        return name


@lru_cache(maxsize=32_768)
def _with_addition(name: str, addition: str) -> str:
    """``name (addition)``; where it gets too long, the name keeps at least 12 units and the addition is cut."""
    room = MAX_SHEET_NAME_UNITS - len(" ()")
    stem_room = max(room - utf16_units(addition), min(_SHORTEST_STEM, utf16_units(name)))
    stem = _trim(cut_text(name, stem_room))
    return f"{stem} ({cut_text(addition, room - utf16_units(stem))})"
