"""What the signed-in person may see of a company, with the behaviour's role and hidden ids applied."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from toggl_desktop.demo.behaviour import Behaviour
from toggl_desktop.demo.company import Company
from toggl_desktop.demo.ledger import Pair
from toggl_desktop.demo.records import Person, Project, Workspace


class View:
    """A company as the signed-in person sees it; nothing says that something is missing, as with Toggl."""

    def __init__(self, company: Company, behaviour: Behaviour) -> None:
        self.company = company
        self.behaviour = behaviour
        self._projects = {project.id: project for project in company.projects}
        self._people = {person.id: person for person in company.people}
        self.visible_pairs = lru_cache(maxsize=None)(self._visible_pairs)

    @property
    def is_admin(self) -> bool:
        """Whether the signed-in person sees everything."""
        return self.behaviour.role in {"admin", "owner"}

    def workspaces(self) -> list[Workspace]:
        """The workspaces the signed-in person belongs to."""
        return [workspace for workspace in self.company.workspaces if self.company.signed_in.belongs_to(workspace.id)]

    def workspace(self, workspace_id: int) -> Workspace | None:
        """The workspace with this id, if it is one of theirs."""
        return next((workspace for workspace in self.workspaces() if workspace.id == workspace_id), None)

    def project(self, project_id: int | None) -> Project | None:
        """Any project by id, seen or not."""
        return None if project_id is None else self._projects.get(project_id)

    def person(self, user_id: int) -> Person | None:
        """Anybody by id."""
        return self._people.get(user_id)

    def listed_projects(self, workspace_id: int) -> list[Project]:
        """Projects that stand in the lists, sorted by name."""
        return sorted(
            (
                project
                for project in self.company.projects_of(workspace_id)
                if project.id not in self.behaviour.hidden_project_ids and self.sees_project(project)
            ),
            key=lambda project: (project.name.casefold(), project.id),
        )

    def listed_people(self, workspace_id: int) -> list[Person]:
        """People who stand in the user list."""
        return [
            person
            for person in self.company.people_of(workspace_id)
            if not person.is_deleted and person.id not in self.behaviour.hidden_user_ids
        ]

    def sees_project(self, project: Project) -> bool:
        """A private project is seen by its members and admins."""
        return self.is_admin or not project.is_private or self.company.signed_in.id in project.member_ids

    def _visible_pairs(self, workspace: Workspace) -> Callable[[Pair], bool]:
        own_id = self.company.signed_in.id
        if self.is_admin:
            return lambda _: True
        shared = {
            project.id
            for project in self.company.projects_of(workspace.id)
            if own_id in project.member_ids or not (project.is_private or workspace.limits_public_project_data)
        }
        return lambda pair: pair[0] == own_id or pair[1] in shared

    def hourly_rate(self, workspace: Workspace, user_id: int, project_id: int | None) -> tuple[int, str] | None:
        """Cents an hour and currency that a billable hour is worth, or None without any rate."""
        project = self.project(project_id)
        person = self.person(user_id)
        currency = (project.currency if project else None) or workspace.currency
        for rate in (
            project.hourly_rate_cents if project else None,
            person.hourly_rate_cents if person else None,
            workspace.hourly_rate_cents,
        ):
            if rate is not None:
                return rate, currency
        return None
