"""What the stand-in for Toggl knows: the records that a generator or a test puts together.

Everything the server answers is added up from the time entries, so all answers agree with each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from toggl_desktop.core.choices.working_hours import WorkingHours
from toggl_desktop.demo.ledger import Ledger
from toggl_desktop.demo.records import Client, Person, Planted, Project, Tag, Task, TimeEntry, Workspace


@dataclass(frozen=True)
class Company:
    """Everything one Toggl account can reach.

    Entries may name people and projects that stand in no list, as happens with deleted ones.

    Attributes:
        signed_in_id: the person whose credentials the server takes.
        default_workspace_id: as Toggl has it, it may point at a workspace that was left.
        agreed: working hours; Toggl knows nothing of them.
        planted: open points of the last month.
    """

    workspaces: Sequence[Workspace]
    people: Sequence[Person]
    clients: Sequence[Client] = ()
    projects: Sequence[Project] = ()
    entries: Sequence[TimeEntry] = field(default=(), repr=False)
    signed_in_id: int = 0
    name: str = "Company"
    default_workspace_id: int | None = None
    tasks: Sequence[Task] = ()
    tags: Sequence[Tag] = ()
    agreed: WorkingHours | None = field(default=None, repr=False)
    planted: Sequence[Planted] = ()

    @cached_property
    def ledger(self) -> Ledger:
        """The entries, ready for adding up."""
        return Ledger(self.entries)

    @cached_property
    def signed_in(self) -> Person:
        """The person who signs in; the first one unless the company says otherwise."""
        return next((person for person in self.people if person.id == self.signed_in_id), self.people[0])

    def workspace(self, workspace_id: int) -> Workspace | None:
        """The workspace with this id."""
        return next((workspace for workspace in self.workspaces if workspace.id == workspace_id), None)

    def people_of(self, workspace_id: int) -> list[Person]:
        """Members and former members of a workspace."""
        return [person for person in self.people if person.belongs_to(workspace_id)]

    def clients_of(self, workspace_id: int) -> list[Client]:
        """Clients of a workspace, archived ones included."""
        return [client for client in self.clients if client.workspace_id == workspace_id]

    def projects_of(self, workspace_id: int) -> list[Project]:
        """Projects of a workspace, archived ones included."""
        return [project for project in self.projects if project.workspace_id == workspace_id]

    def organization_ids(self) -> list[int]:
        """Ids of the organizations, each once, in the order of the workspaces."""
        return list(dict.fromkeys(workspace.organization_id for workspace in self.workspaces))

    def with_entries(self, entries: Iterable[TimeEntry]) -> Company:
        """The same company with other time entries."""
        return replace(self, entries=tuple(entries))

    def renumbered(self, offset: int) -> Company:
        """The same company with `offset` added to every id, for ids beyond 32 bits."""

        def moved(number: int | None) -> int | None:
            return None if number is None else number + offset

        return Company(
            workspaces=[
                replace(workspace, id=workspace.id + offset, organization_id=workspace.organization_id + offset)
                for workspace in self.workspaces
            ],
            people=[
                replace(
                    person,
                    id=person.id + offset,
                    workspace_ids=None
                    if person.workspace_ids is None
                    else frozenset(number + offset for number in person.workspace_ids),
                )
                for person in self.people
            ],
            clients=[
                replace(client, id=client.id + offset, workspace_id=client.workspace_id + offset)
                for client in self.clients
            ],
            projects=[
                replace(
                    project,
                    id=project.id + offset,
                    workspace_id=project.workspace_id + offset,
                    client_id=moved(project.client_id),
                    member_ids=frozenset(number + offset for number in project.member_ids),
                )
                for project in self.projects
            ],
            entries=[
                entry._replace(
                    id=entry.id + offset,
                    workspace_id=entry.workspace_id + offset,
                    user_id=entry.user_id + offset,
                    project_id=moved(entry.project_id),
                    task_id=moved(entry.task_id),
                    tag_ids=tuple(number + offset for number in entry.tag_ids),
                )
                for entry in self.entries
            ],
            signed_in_id=self.signed_in.id + offset,
            name=self.name,
            default_workspace_id=moved(self.default_workspace_id),
            tasks=[replace(task, id=task.id + offset, project_id=task.project_id + offset) for task in self.tasks],
            tags=[replace(tag, id=tag.id + offset, workspace_id=tag.workspace_id + offset) for tag in self.tags],
        )
