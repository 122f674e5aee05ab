"""The report's figures, indexed once, as the lines that the tables show."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.report.amounts import amounts_by_user, amounts_of_projects, money_by_project
from toggl_desktop.core.report.money import Amounts, ProjectMoney
from toggl_desktop.core.report.report import PairRow, Report, ReportRow, Totals, totals_by_project, totals_by_user
from toggl_desktop.core.toggl.models import Cents, Project, ProjectDetails, Rate, User
from toggl_desktop.excel.texts import Texts


class ProjectLabel(NamedTuple):
    """How a project, or time without one, is called in every table."""

    id: int | None
    client: str
    name: str
    status: str
    color: str
    estimated_seconds: int | None = None
    actual_seconds: int | None = None
    reference: str = ""


class Line(NamedTuple):
    """One line of a table of hours.

    Attributes:
        whole_seconds: what the share is a share of.
        partners: number of projects of a person, of people of a project.
        interval_seconds: tracked seconds by index into the report's intervals.
        details: of the line's project, when loaded.
        is_billable_partial: part of the billable time is not known.
        amounts: what the billable time is worth, as far as that may be said.
        rate: by which it is that.
        before_seconds: of the earlier days that are compared with; None without a comparison.
    """

    user: User | None
    project: ProjectLabel | None
    tracked_seconds: int
    billable_seconds: int | None
    rounded_seconds: int | None
    whole_seconds: int = 0
    partners: int = 0
    interval_seconds: Mapping[int, int] = {}
    interval: Period | None = None
    details: ProjectDetails | None = None
    is_billable_partial: bool = False
    amounts: Mapping[str, Cents] = {}
    rate: Rate | None = None
    before_seconds: int | None = None


_NO_MONEY = ProjectMoney()


class Figures:
    """A report, indexed for its sheets.

    Args:
        report: what was built by the core.
        texts: the person's language.
        with_idle: people without time are listed, if the report lists them.
        checkpoint: called between steps that go through all pairs or rows.
    """

    def __init__(self, report: Report, texts: Texts, *, with_idle: bool, checkpoint: Callable[[], None]) -> None:
        self.report = report
        self.texts = texts
        self.whole_seconds = report.tracked_seconds
        self.is_billable_partial = any(pair.billable_seconds is None for pair in report.pairs)
        self.no_totals = self._no_totals()
        self.billable_seconds = report.billable_seconds if report.pairs else self.no_totals.billable_seconds
        checkpoint()
        self.user_totals = totals_by_user(report)
        checkpoint()
        self.users = tuple(user for user in report.users if with_idle or user.id in self.user_totals)
        self.users_by_id = {user.id: user for user in report.users}
        self.labels: dict[int | None, ProjectLabel] = {one.id: self.label_of(one) for one in report.projects}
        if report.has_unassigned:
            self.labels[None] = ProjectLabel(None, "", texts("Without project"), "", "")
        totals_of = totals_by_project(report)
        checkpoint()
        self.project_totals = {project_id: totals_of.get(project_id, self.no_totals) for project_id in self.labels}
        self.pairs_by_user: dict[int, list[PairRow]] = {}
        self.pairs_by_project: dict[int | None, list[PairRow]] = {project_id: [] for project_id in self.labels}
        for pair in report.pairs:
            self.pairs_by_user.setdefault(pair.user_id, []).append(pair)
            self.pairs_by_project[pair.project_id].append(pair)
        checkpoint()
        self.money = money_by_project(report, report.pairs)
        self.row_money = money_by_project(report, report.rows)
        self.user_amounts = amounts_by_user(report, self.money)
        checkpoint()
        self._first_rows: dict[tuple[int, int | None], int] = {}
        if self.is_split:
            for number, row in enumerate(report.rows):
                self._first_rows.setdefault((row.user_id, row.project_id), number)

    @property
    def is_split(self) -> bool:
        """Whether there is more to say than the whole period."""
        return self.report.split is not Split.NONE

    def _no_totals(self) -> Totals:
        """Of somebody without time: nothing billable where billable time is known at all, nothing to round."""
        report = self.report
        is_known = report.billable_seconds is not None if report.pairs else report.workspace.has_billable
        return Totals(0, 0 if is_known else None, 0 if report.options.rounding else None, 0)

    @property
    def users_with_time(self) -> tuple[User, ...]:
        """People who have a sheet, A to Z."""
        return tuple(user for user in self.users if user.id in self.user_totals)

    def label_of(self, project: Project) -> ProjectLabel:
        """How a project is called."""
        status = ("Active" if project.is_active else "Archived") if project.is_known else "Not in Toggl's list"
        return ProjectLabel(
            project.id,
            project.client_name or "",
            project.name,
            self.texts(status),
            project.color,
            project.estimated_seconds,
            project.actual_seconds,
            project.external_reference,
        )

    def _rows_of(self, user_id: int, project_id: int | None) -> Iterator[ReportRow]:
        rows = self.report.rows
        number = self._first_rows.get((user_id, project_id), len(rows))
        while number < len(rows) and rows[number].user_id == user_id and rows[number].project_id == project_id:
            yield rows[number]
            number += 1

    def _intervals_of(self, pair: PairRow) -> dict[int, int]:
        if not self.is_split:
            return {}
        return {row.interval: row.tracked_seconds for row in self._rows_of(pair.user_id, pair.project_id)}

    def user_lines(self) -> list[Line]:
        """One line a person, people without time too where they are listed."""
        intervals = self._sum_intervals(1) if self.is_split else {}
        lines = []
        for user in self.users:
            totals = self.user_totals.get(user.id, self.no_totals)
            lines.append(
                Line(
                    user,
                    None,
                    *totals[:3],
                    self.whole_seconds,
                    totals.partners,
                    intervals.get(user.id, {}),
                    is_billable_partial=totals.is_billable_partial,
                    amounts=self.user_amounts.get(user.id, {}),
                )
            )
        return lines

    def project_lines(self) -> list[Line]:
        """One line a project, time without a project last."""
        intervals = self._sum_intervals(2) if self.is_split else {}
        lines = []
        for project_id, label in self.labels.items():
            totals = self.project_totals[project_id]
            lines.append(
                Line(
                    None,
                    label,
                    *totals[:3],
                    self.whole_seconds,
                    totals.partners,
                    intervals.get(project_id, {}),
                    None,
                    self._details(project_id),
                    totals.is_billable_partial,
                    self._money(project_id).amounts,
                    self._money(project_id).rate,
                )
            )
        return lines

    def _sum_intervals(self, column: int) -> dict[int | None, dict[int, int]]:
        sums: dict[int | None, dict[int, int]] = {}
        for row in self.report.rows:
            of_one = sums.setdefault(row[column], {})
            of_one[row.interval] = of_one.get(row.interval, 0) + row.tracked_seconds
        return sums

    def lines_of_user(self, user_id: int) -> list[Line]:
        """The projects of one person."""
        user = self.users_by_id[user_id]
        whole = self.user_totals[user_id].tracked_seconds
        labels = self.labels
        return [
            Line(user, labels[pair.project_id], *pair[2:], whole, 0, self._intervals_of(pair))
            for pair in self.pairs_by_user[user_id]
        ]

    def lines_of_project(self, project_id: int | None) -> list[Line]:
        """The people of one project."""
        label = self.labels[project_id]
        whole = self.project_totals[project_id].tracked_seconds
        users = self.users_by_id
        return [
            Line(users[pair.user_id], label, *pair[2:], whole, 0, self._intervals_of(pair))
            for pair in self.pairs_by_project[project_id]
        ]

    def rows(self) -> Iterator[Line]:
        """One line per person, project and period."""
        users, labels, intervals, money = self.users_by_id, self.labels, self.report.intervals, self.row_money
        for interval, user_id, project_id, tracked, billable, rounded in self.report.rows:
            of_project = _NO_MONEY if project_id is None else money.get(project_id, _NO_MONEY)
            yield Line(
                users[user_id],
                labels[project_id],
                tracked,
                billable,
                rounded,
                0,
                0,
                {},
                intervals[interval],
                amounts=of_project.amounts_of(billable),
                rate=of_project.rate,
            )

    def _details(self, project_id: int | None) -> ProjectDetails | None:
        return None if project_id is None else self.report.details.get(project_id)

    @property
    def currencies(self) -> tuple[str, ...]:
        """Currencies of all amounts that are shown, A to Z; the unknown one is empty."""
        return tuple(sorted({currency for money in self.money.values() for currency in money.amounts}))

    def amounts_of(self, project_ids: Iterable[int | None]) -> Amounts:
        """What some projects are worth together; see `amounts_of_projects`."""
        billable = {project_id: totals.known_billable_seconds for project_id, totals in self.project_totals.items()}
        return amounts_of_projects(project_ids, billable, self.money)

    def _money(self, project_id: int | None) -> ProjectMoney:
        return _NO_MONEY if project_id is None else self.money.get(project_id, _NO_MONEY)
