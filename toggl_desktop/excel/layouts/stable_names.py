"""Names of sheets, titles and headings: the same next month and in every file that is cut out of one report.

So they are made for everything that the workspace's lists hold, whether it has time or not. What stands in no list,
deleted people for instance, appears only in some months: it is named last and changes no other name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from toggl_desktop.core.models import Project
from toggl_desktop.core.options import WorkbookOptions
from toggl_desktop.core.report import Report
from toggl_desktop.excel.layouts.columns import unique_headers
from toggl_desktop.excel.sheet_names import SheetNames
from toggl_desktop.excel.texts import Texts


class StableNames:
    """The names of one workbook.

    Attributes:
        fixed: name of a fixed sheet by its English title.
        user_sheets: sheet name by user id, of people with time; empty when people have no sheets.
        project_sheets: sheet name by project id (None for time without a project); empty without project sheets.
        project_titles: a project's name, with its client where several projects have that name.
    """

    def __init__(
        self, report: Report, options: WorkbookOptions, texts: Texts, checkpoint: Callable[[], None] = lambda: None
    ) -> None:
        self._texts = texts
        self._without_project = texts("Without project")
        self._project_ids = report.project_ids
        self._listed = sorted(report.listed_projects, key=lambda project: project.id)
        listed_ids = {project.id for project in self._listed}
        self._others = [project for project in report.projects if project.id not in listed_ids]
        self.project_titles = self._titles()
        names = SheetNames(texts)
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
        count = Counter([self._without_project.casefold()])
        for projects in (self._listed, self._others):
            count.update(project.name.casefold() for project in projects)
            for project in projects:
                is_alone = count[project.name.casefold()] == 1 or not project.client_name
                titles[project.id] = project.name if is_alone else f"{project.name} ({project.client_name})"
        return titles


def _wanted_headers(projects: Iterable[Project]) -> tuple[list[int | None], list[tuple[str, str]]]:
    ids: list[int | None] = []
    wanted = []
    for project in projects:
        ids.append(project.id)
        wanted.append((project.name.strip() or f"Project {project.id}", project.client_name or ""))
    return ids, wanted
