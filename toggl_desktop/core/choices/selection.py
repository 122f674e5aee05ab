"""Which projects and people a report is about, kept as rules so that a new project or colleague joins by itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProjectSelection:
    """A rule over projects; the id None is time without a project.

    Attributes:
        everything: all projects, also those that do not exist yet, except `excluded_project_ids`.
        client_ids: all projects of these clients; None in it means the projects that have no client.
        project_ids: these projects.
        excluded_project_ids: never these, whatever the rest says.
    """

    everything: bool = True
    client_ids: frozenset[int | None] = frozenset()
    project_ids: frozenset[int | None] = frozenset()
    excluded_project_ids: frozenset[int | None] = frozenset()

    def includes(self, project_id: int | None, client_id: int | None) -> bool:
        """Whether the rule takes this project in."""
        if project_id in self.excluded_project_ids:
            return False
        if self.everything or project_id in self.project_ids:
            return True
        return project_id is not None and client_id in self.client_ids

    @property
    def is_everything(self) -> bool:
        """Whether nothing at all is left out."""
        return self.everything and not self.excluded_project_ids


@dataclass(frozen=True, slots=True)
class UserSelection:
    """A rule over people.

    Attributes:
        everything: everybody, also who joins later, except `excluded_user_ids`.
        user_ids: these people.
        excluded_user_ids: never these.
    """

    everything: bool = True
    user_ids: frozenset[int] = frozenset()
    excluded_user_ids: frozenset[int] = frozenset()

    def includes(self, user_id: int) -> bool:
        """Whether the rule takes this person in."""
        return user_id not in self.excluded_user_ids and (self.everything or user_id in self.user_ids)

    @property
    def is_everything(self) -> bool:
        """Whether nobody at all is left out."""
        return self.everything and not self.excluded_user_ids
