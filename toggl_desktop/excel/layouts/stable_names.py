"""Names of sheets, titles and headings: the same next month and in every file that is cut out of one report.

So they are made for everything that the workspace's lists hold, whether it has time or not. What stands in no list,
deleted people for instance, appears only in some months: it is named last and changes no other name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Project
from toggl_desktop.core.toggl.shortening import collision_key, shortened, told_apart
from toggl_desktop.excel.cell_text import clean_text
from toggl_desktop.excel.layouts.keeping import Keeping, person_key, project_key
from toggl_desktop.excel.layouts.sheet_names import SheetNames
from toggl_desktop.excel.texts import Texts

_LONGEST_NAME = 60
"""UTF-16 units of a name in a heading, so that it can be read as a whole; the limit of Excel is 255."""


class StableNames:
    """The names of one workbook.

    Attributes:
        fixed: name of a fixed sheet by its English title.
        user_sheets: sheet name by user id, of people with time; empty when people have no sheets.
        project_sheets: sheet name by project id (None for time without a project); empty without project sheets.
        project_titles: a project's name, with its client where several projects have that name.
    """

    def __init__(
        self,
        report: Report,
        options: WorkbookOptions,
        texts: Texts,
        checkpoint: Callable[[], None] = lambda: None,
        keeping: Keeping | None = None,
    ) -> None:
        self._texts = texts
        self._without_project = texts("Without project")
        self._project_ids = report.project_ids
        self._listed = sorted(report.listed_projects, key=lambda project: project.id)
        listed_ids = {project.id for project in self._listed}
        self._others = [project for project in report.projects if project.id not in listed_ids]
        self.project_titles = self._titles()
        names = SheetNames(texts, keeping)
        self.fixed = names.fixed
        user_sheets: dict[int, str] = {}
        project_sheets: dict[int | None, str] = {}
        if options.user_sheets:
            user_sheets = names.name_users(report.listed_users)
            checkpoint()
        if options.project_sheets:
            project_sheets = names.name_projects(self._listed, self._without_project)
            checkpoint()
        if options.user_sheets:
            user_sheets |= names.name_users(user for user in report.users if user.id not in user_sheets)
        if options.project_sheets:
            project_sheets |= names.name_projects(self._others, None)
        checkpoint()
        with_time = {pair.user_id for pair in report.pairs}
        self.user_sheets = {user_id: name for user_id, name in user_sheets.items() if user_id in with_time}
        shown = set(self._project_ids)
        self.project_sheets = {one: name for one, name in project_sheets.items() if one in shown}

    def keys(self) -> dict[str, str]:
        """What tells each sheet apart, whatever it is called: name → key, see `Keeping`."""
        keys = {name: title for title, name in self.fixed.items()}
        keys.update({name: person_key(user_id) for user_id, name in self.user_sheets.items()})
        keys.update({name: project_key(project_id) for project_id, name in self.project_sheets.items()})
        return keys

    def project_headers(self, taken: Sequence[str]) -> list[str]:
        """Table headings of the report's projects, in their order, time without a project last.

        Args:
            taken: the table's other headings.
        """
        headers: dict[int | None, str] = {}
        for ids, wanted in (
            ([None], [(self._without_project, "")]),
            _wanted_headers(self._listed),
            _wanted_headers(self._others),
        ):
            used = [*taken, *headers.values()]
            headers.update(zip(ids, unique_headers(wanted, used, self._texts), strict=True))
        return [headers[project_id] for project_id in self._project_ids]

    def _titles(self) -> dict[int | None, str]:
        titles: dict[int | None, str] = {None: self._without_project}
        count = Counter([collision_key(self._without_project)])
        for projects in (self._listed, self._others):
            count.update(collision_key(project.name) for project in projects)
            for project in projects:
                is_alone = count[collision_key(project.name)] == 1 or not project.client_name
                titles[project.id] = project.name if is_alone else f"{project.name} ({project.client_name})"
        return titles


def _wanted_headers(projects: Iterable[Project]) -> tuple[list[int | None], list[tuple[str, str]]]:
    ids: list[int | None] = []
    wanted = []
    for project in projects:
        ids.append(project.id)
        wanted.append((project.name.strip() or f"Project {project.id}", project.client_name or ""))
    return ids, wanted


def unique_headers(wanted: Iterable[tuple[str, str]], taken: Iterable[str], texts: Texts) -> list[str]:
    """Table headers that differ without regard to case.

    Args:
        wanted: names and what to add to a name that is there more than once, e.g. the client of a project.
        taken: headers of the same table.
        texts: says how a number is added.
    """
    full = [(_spaced(name), _spaced(addition)) for name, addition in wanted]
    short = told_apart([name for name, _ in full], _LONGEST_NAME)
    count = Counter(collision_key(name) for name, _ in full)
    seen = set(map(collision_key, taken))
    numbers: dict[str, int] = {}
    headers = []
    for (name, addition), cut in zip(full, short, strict=True):
        base = cut
        if addition and (count[collision_key(name)] > 1 or collision_key(base) in seen):
            base = f"{cut} ({shortened(addition, _LONGEST_NAME // 2)})"
        header, number = base, numbers.get(collision_key(base), 1)
        while collision_key(header) in seen:
            number += 1
            header = texts("{name} ({number})", name=base, number=number)
        numbers[collision_key(base)] = number
        seen.add(collision_key(header))
        headers.append(header)
    return headers


@lru_cache(maxsize=32_768)
def _spaced(text: str) -> str:
    return re.sub(r"\s+", " ", clean_text(text)).strip()
