"""Open points as the preview shows them: with the names that go with their ids."""

from __future__ import annotations

from dataclasses import dataclass

from toggl_desktop.core.month_end.tracked import OpenPoint, OpenPoints
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.names import full_name, unknown_user


@dataclass(frozen=True, slots=True)
class PointRow:
    """One point.

    Attributes:
        number: its place: by person and day.
        person: empty for a point about a project.
        project: with its client; empty where the point is about none, or about time without one.
    """

    number: int
    point: OpenPoint
    person: str
    project: str


@dataclass(frozen=True, slots=True)
class PointsPreview:
    """What was found.

    Attributes:
        found: with what could not be looked for.
        is_complete: everything that counts was looked for.
    """

    rows: tuple[PointRow, ...]
    found: OpenPoints

    @property
    def is_complete(self) -> bool:
        """Whether everything that counts was looked for."""
        return not self.found.unchecked

    def of_person(self, user_id: int) -> tuple[PointRow, ...]:
        """One person's points in order."""
        return tuple(row for row in self.rows if row.point.user_id == user_id)


def build_points_preview(report: Report) -> PointsPreview | None:
    """The points of a report; None where it has none to tell."""
    if report.month_end is None:
        return None
    found = report.month_end.points
    people = {user.id: user.name for user in (*report.idle_users, *report.users)}
    projects = {project.id: full_name(project) for project in (*report.listed_projects, *report.projects)}
    rows = tuple(
        PointRow(
            number,
            point,
            "" if point.user_id is None else people.get(point.user_id) or unknown_user(point.user_id).name,
            "" if point.project_id is None else projects.get(point.project_id, ""),
        )
        for number, point in enumerate(found.points)
    )
    return PointsPreview(rows, found)
