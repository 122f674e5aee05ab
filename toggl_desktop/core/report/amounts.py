"""The money of a whole report: by project, person and client; a sum of which a part is not known is not shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from toggl_desktop.core.report.money import Amounts, ProjectMoney, project_money, sum_amounts
from toggl_desktop.core.report.report import PairRow, Report, ReportRow


def money_by_project(report: Report, rows: Iterable[PairRow | ReportRow]) -> dict[int, ProjectMoney]:
    """What may be shown of each project with details.

    Args:
        report: all of it.
        rows: its `pairs`, for amounts of people over the whole period, or its `rows`, for each interval's.
    """
    billable: dict[int | None, list[int | None]] = {}
    for row in rows:
        if row.project_id in report.details:
            billable.setdefault(row.project_id, []).append(row.billable_seconds)
    currencies = {project.id: project.currency for project in report.projects}
    return {
        project_id: project_money(
            details, currencies.get(project_id) or report.workspace.currency, billable.get(project_id, ())
        )
        for project_id, details in report.details.items()
    }


def amounts_by_user(report: Report, money: Mapping[int, ProjectMoney]) -> dict[int, Amounts]:
    """What each person's billable time is worth; only of people of whom all of it has an amount.

    Args:
        report: all of it.
        money: of its `pairs`.
    """
    parts: dict[int, list[Amounts] | None] = {}
    for pair in report.pairs:
        known = parts.setdefault(pair.user_id, [])
        if known is None:
            continue
        of_project = None if pair.project_id is None else money.get(pair.project_id)
        amounts = of_project.amounts_of(pair.billable_seconds) if of_project else {}
        if amounts or pair.billable_seconds == 0:
            known.append(amounts)
        else:
            parts[pair.user_id] = None
    sums = {user_id: sum_amounts(known) for user_id, known in parts.items() if known is not None}
    return {user_id: amounts for user_id, amounts in sums.items() if amounts}


def amounts_of_projects(
    project_ids: Iterable[int | None], billable: Mapping[int | None, int | None], money: Mapping[int, ProjectMoney]
) -> Amounts:
    """What some projects are worth together; empty if the amount of one with billable time is not known.

    Args:
        project_ids: None is time without a project.
        billable: billable seconds by project.
        money: by project, as far as there are details.
    """
    parts: list[Amounts] = []
    for project_id in project_ids:
        of_project = None if project_id is None else money.get(project_id)
        if of_project is not None and of_project.amounts:
            parts.append(of_project.amounts)
        elif billable.get(project_id) != 0:
            return {}
    return sum_amounts(parts)
