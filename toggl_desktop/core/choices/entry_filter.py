"""Which time entries are asked for in one go."""

from __future__ import annotations

from dataclasses import dataclass

from toggl_desktop.core.choices.period import Period


@dataclass(frozen=True, slots=True)
class EntryFilter:
    """Which entries of a workspace: those of at most 365 days, and of these people and projects.

    Attributes:
        user_ids: None for everybody.
        project_ids: None for all; None in it is time without a project.
    """

    period: Period
    user_ids: tuple[int, ...] | None = None
    project_ids: tuple[int | None, ...] | None = None

    def lets_pass(self, user_id: int, project_id: int | None) -> bool:
        """Whether time of this person on this project is among them."""
        return (self.user_ids is None or user_id in self.user_ids) and (
            self.project_ids is None or project_id in self.project_ids
        )
