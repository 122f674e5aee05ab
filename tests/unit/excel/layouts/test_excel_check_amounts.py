"""Checks compare the amounts of people with Toggl's own, and know rounding from a difference."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from tests.fakes.reports import build_report
from tests.fakes.workbooks import save
from toggl_desktop.core.toggl.models import Project, ProjectDetails, Rate, User


@pytest.mark.parametrize(
    ("currency", "cents", "amount", "seconds", "result", "rounding"),
    [
        ("EUR", 5000, 10_000, [3600, 3600], "Agrees", 2),
        ("EUR", 5000, 83, [30, 30], "Rounding 0.01 EUR", 2),
        ("EUR", 5000, 111, [40, 40], "Rounding 0.01 EUR", 2),
        ("JPY", 500_000, 500_000, [1800, 1800], "Agrees", 2),
        ("JPY", 10_000, 10_000, [1206, 1206, 1188], "Rounding 1 JPY", 2),
        ("KWD", 5000, 125, [45, 45], "Agrees", 11),
    ],
)
def test_rounding_is_told_from_a_difference(
    currency: str, cents: int, amount: int, seconds: list[int], result: str, rounding: int, tmp_path: Path
) -> None:
    users = [User(number, f"U{number}") for number in range(len(seconds))]
    details = {1: ProjectDetails(1, sum(seconds), 1, amount, (Rate(sum(seconds), cents, currency),))}
    hours = {(user.id, 1): [(own, own)] for user, own in zip(users, seconds, strict=True)}
    report = build_report(users, [Project(1, "P", currency=currency)], hours, details=details)
    path = save(report, tmp_path / "book.xlsx")
    results = {row[0]: row[1] for row in openpyxl.load_workbook(path, data_only=True)["Checks"].values}
    assert results[f"Amounts in Data {currency}"] == result
    formulas = {row[0]: row[1] for row in openpyxl.load_workbook(path)["Checks"].values}
    assert f"SUM(Data[Billable amount {currency}])-{amount / 100!r}" in formulas[f"Amounts in Data {currency}"]
    assert f",0)<={rounding}," in formulas[f"Amounts in Data {currency}"]  # in units of the last decimal


def test_there_is_no_check_where_people_have_no_amounts(tmp_path: Path) -> None:
    details = {1: ProjectDetails(1, 60, 1, 500, ())}
    report = build_report([User(1, "U")], [Project(1, "P")], {(1, 1): [(60, 60)]}, details=details)
    book = openpyxl.load_workbook(save(report, tmp_path / "book.xlsx"))
    assert not any(str(cell.value).startswith("Amounts in") for cell in book["Checks"]["A"])
