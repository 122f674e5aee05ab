"""The columns of every table of hours. A new column is one method here and one mention in the table that shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.report.money import ProjectMoney
from toggl_desktop.core.toggl.currencies import currency_decimals
from toggl_desktop.excel.layouts.formulas import (
    Formula,
    amount_of_decimal,
    decimal_of,
    ratio,
    share_of_total,
    sum_of_row,
)
from toggl_desktop.excel.layouts.lines import Figures, Line
from toggl_desktop.excel.layouts.sheet import CellValue, Column, Kind, Target, Total
from toggl_desktop.excel.texts import Texts

HoursColumn = Column[Line]
LineLink = Callable[[Line], Target | None]
NO_ID = "–"
MANY_COLUMNS = 6
TURNED_WIDTH = 8.0


class Columns:
    """Makes the columns that this workbook shows.

    Args:
        figures: the report.
        options: decides about billable figures and money.
        texts: the person's language.
    """

    def __init__(self, figures: Figures, options: WorkbookOptions, texts: Texts) -> None:
        self._figures = figures
        self._texts = texts
        self._is_client_copy = options.client_copy
        self.with_billable = options.with_billable and not options.client_copy
        self.with_rounded = figures.report.options.rounding is not None
        self.with_money = self.with_billable and figures.report.details_loaded and bool(figures.report.details)

    # --- names -------------------------------------------------------------------------------------------------------

    def person(self, link: LineLink | None = None, *, total: Total = Total.NONE) -> HoursColumn:
        """Who tracked the time."""
        return Column(self._texts("Person"), Kind.TEXT, _user_name, total, link=link, wraps=True)

    def client(self, *, total: Total = Total.NONE) -> HoursColumn:
        """The project's client, empty without one."""
        return Column(self._texts("Client"), Kind.TEXT, _client_name, total, wraps=True)

    def project(self, link: LineLink | None = None, *, total: Total = Total.NONE) -> HoursColumn:
        """The project, or the words for time without one."""
        return Column(self._texts("Project"), Kind.TEXT, _project_name, total, link=link, wraps=True)

    def status(self) -> HoursColumn:
        """Active, archived, or not in any list."""
        return Column(self._texts("Status"), Kind.TEXT, _status)

    def project_id(self) -> HoursColumn:
        """Toggl's id, as text."""
        return Column(self._texts("Project ID"), Kind.TEXT, _project_id, width=13)

    def user_id(self) -> HoursColumn:
        """Toggl's id, as text."""
        return Column(self._texts("User ID"), Kind.TEXT, lambda line: str(line.user.id) if line.user else "", width=12)

    def personnel(self) -> list[HoursColumn]:
        """Personnel number and cost centre, where the file of working hours has some; never in a copy for a client."""
        found = []
        for header, texts in personnel_texts(self._figures, is_client_copy=self._is_client_copy):
            found.append(self._of_person(header, texts))
        return found

    def _of_person(self, header: str, texts: Mapping[int, str]) -> HoursColumn:
        return Column(
            self._texts(header), Kind.TEXT, lambda line: texts.get(line.user.id) or None if line.user else None
        )

    def reference(self) -> list[HoursColumn]:
        """The customer's own code of the project, where Toggl has one."""
        if not any(label.reference for label in self._figures.labels.values()):
            return []
        header = self._texts("Project reference")
        return [Column(header, Kind.TEXT, lambda line: line.project.reference or None if line.project else None)]

    def start_date(self) -> HoursColumn:
        """First day of the interval."""
        return Column(
            self._texts("From"), Kind.DATE, lambda line: line.interval.start_date if line.interval else None, width=12
        )

    def end_date(self) -> HoursColumn:
        """Last day of the interval."""
        return Column(
            self._texts("To"), Kind.DATE, lambda line: line.interval.end_date if line.interval else None, width=12
        )

    # --- hours -------------------------------------------------------------------------------------------------------

    def hours(self, parts: Sequence[HoursColumn] = ()) -> HoursColumn:
        """Tracked time as a duration; the sum of `parts`, columns that stand beside each other, if there are any."""
        formula = sum_of_row([part.header for part in parts])
        return Column(self._texts("Hours"), Kind.DURATION, _tracked, Total.SUM, formula=formula)

    def decimal_hours(self) -> HoursColumn:
        """Tracked time in hours."""
        return self._decimal("Decimal hours", "Hours", _tracked)

    def rounded(self) -> list[HoursColumn]:
        """Rounded time, duration and hours, where there is a rule."""
        if not self.with_rounded:
            return []
        return [
            Column(self._texts("Rounded hours"), Kind.DURATION, _rounded, Total.SUM),
            self._decimal("Rounded decimal", "Rounded hours", _rounded),
        ]

    def billable_hours(self) -> list[HoursColumn]:
        """Billable time as a duration."""
        return self._billable(Column(self._texts("Billable hours"), Kind.DURATION, _billable, Total.SUM))

    def billable_decimal(self, *, is_alone: bool = False) -> list[HoursColumn]:
        """Billable time in hours; a value instead of a formula where no column of billable hours stands beside it."""
        column = self._decimal("Billable decimal", "Billable hours", _billable)
        return self._billable(replace(column, formula=None) if is_alone else column)

    def _decimal(self, header: str, hours: str, value: Callable[[Line], CellValue]) -> HoursColumn:
        formula = decimal_of(self._texts(hours))
        return Column(self._texts(header), Kind.DECIMAL_HOURS, value, Total.SUM, formula=formula)

    def billable_share(self) -> list[HoursColumn]:
        """Billable of tracked time; empty where a part of it is not known, for that part is not unbillable."""
        parts = (self._texts("Billable hours"), self._texts("Hours"))
        total = Total.NONE if self._figures.is_billable_partial else Total.RATIO
        header = self._texts("Billable share")
        return self._billable(Column(header, Kind.SHARE, _billable_share, total, ratio_of=parts, formula=ratio(*parts)))

    def _billable(self, column: HoursColumn) -> list[HoursColumn]:
        return [column] if self.with_billable else []

    def share(self) -> HoursColumn:
        """Tracked time of the whole."""
        formula = share_of_total(self._texts("Hours"))
        return Column(self._texts("Share"), Kind.SHARE, _share, Total.SUM, formula=formula)

    def tracked_seconds(self) -> HoursColumn:
        """Tracked time as Toggl counts it."""
        return Column(self._texts("Tracked seconds"), Kind.COUNT, _tracked)

    def rounded_seconds(self) -> list[HoursColumn]:
        """Rounded time in seconds, where there is a rule."""
        return [Column(self._texts("Rounded seconds"), Kind.COUNT, _rounded)] if self.with_rounded else []

    def billable_seconds(self) -> list[HoursColumn]:
        """Billable time as Toggl counts it."""
        return self._billable(Column(self._texts("Billable seconds"), Kind.COUNT, _billable))

    def partners(self, header: str) -> HoursColumn:
        """How many projects a person has, or people a project; not summed, for the same one may stand in many lines."""
        return Column(header, Kind.COUNT, lambda line: line.partners)

    def figures(self, parts: Sequence[HoursColumn] = ()) -> list[HoursColumn]:
        """Hours in every form; the first is the sum of `parts`, as in `hours`."""
        return [
            self.hours(parts),
            self.decimal_hours(),
            *self.rounded(),
            *self.billable_hours(),
            *self.billable_decimal(),
        ]

    def intervals(self, headings: Sequence[str]) -> list[HoursColumn]:
        """One column of durations per interval of the split."""
        turned = len(headings) > MANY_COLUMNS

        def value_of(index: int) -> Callable[[Line], CellValue]:
            return lambda line: line.interval_seconds.get(index)

        return [
            Column(heading, Kind.DURATION, value_of(index), Total.SUM, turned=turned)
            for index, heading in enumerate(headings)
        ]

    # --- project details ---------------------------------------------------------------------------------------------

    def tracked_days(self) -> list[HoursColumn]:
        """Days with time on the project, where details were loaded."""
        if not self._figures.report.details:
            return []
        return [Column(self._texts("Tracked days"), Kind.COUNT, _tracked_days)]

    def money_of_project(self) -> list[HoursColumn]:
        """Rate (where all billable time has just one) and amount, one pair of columns per currency."""
        return self._rates_and_amounts(self._figures.money, Total.SUM)

    def money_of_row(self) -> list[HoursColumn]:
        """Rate and amount of one person's time on a project, where they make up the project's own amount."""
        return [
            replace(column, formula=self._amount_formula(column.currency)) if column.header != rate else column
            for column in self._rates_and_amounts(self._figures.row_money, Total.NONE)
            for rate in [self._texts("Hourly rate {currency}", currency=column.currency)]
        ]

    def _amount_formula(self, currency: str) -> Formula:
        rate = self._texts("Hourly rate {currency}", currency=currency)
        return amount_of_decimal(self._texts("Billable decimal"), rate, currency_decimals(currency))

    def money_of_person(self) -> list[HoursColumn]:
        """What a person's billable time is worth; the total stands only where everybody's amount does."""
        figures = self._figures
        currencies = sorted({currency for amounts in figures.user_amounts.values() for currency in amounts})
        total = Total.SUM if figures.user_amounts.keys() == figures.user_totals.keys() else Total.NONE
        if not self.with_money:
            return []
        return [self._money("Billable amount {currency}", one, _amount(one), total) for one in currencies]

    def _rates_and_amounts(self, money: Mapping[int, ProjectMoney], total: Total) -> list[HoursColumn]:
        if not self.with_money:
            return []
        columns: list[HoursColumn] = []
        with_rates = {one.rate.currency for one in money.values() if one.rate}
        for currency in self._figures.currencies:
            if currency in with_rates:
                columns.append(self._money("Hourly rate {currency}", currency, _rate(currency), Total.NONE))
            if currency in with_rates or total is Total.SUM:
                columns.append(self._money("Billable amount {currency}", currency, _amount(currency), total))
        return columns

    def _money(self, header: str, currency: str, value: Callable[[Line], CellValue], total: Total) -> HoursColumn:
        return Column(self._texts(header, currency=currency), Kind.MONEY, value, total, currency)


def _rate(currency: str) -> Callable[[Line], CellValue]:
    return lambda line: line.rate.hourly_rate_cents if line.rate and line.rate.currency == currency else None


def _amount(currency: str) -> Callable[[Line], CellValue]:
    return lambda line: line.amounts.get(currency)


def project_id_text(project_id: int | None) -> str:
    """A project's id as it stands in `Data`; time without a project has a sign for an id."""
    return NO_ID if project_id is None else str(project_id)


def personnel_texts(figures: Figures, *, is_client_copy: bool) -> Iterator[tuple[str, dict[int, str]]]:
    """Headings in English with the texts by user id; only what somebody has."""
    month_end = figures.report.month_end
    contracts = {} if month_end is None or is_client_copy else month_end.contracts
    for header, field in (("Personnel number", "personnel_number"), ("Cost centre", "cost_centre")):
        texts: dict[int, str] = {user_id: getattr(contract, field) for user_id, contract in contracts.items()}
        if any(texts.values()):
            yield header, texts


def _user_name(line: Line) -> str | None:
    return line.user.name or None if line.user else None


def _client_name(line: Line) -> str | None:
    return line.project.client or None if line.project else None


def _project_name(line: Line) -> str | None:
    return line.project.name or None if line.project else None


def _status(line: Line) -> str | None:
    return line.project.status or None if line.project else None


def _project_id(line: Line) -> str | None:
    """Never empty: a column with gaps is read as fractions by data programs."""
    return None if line.project is None else project_id_text(line.project.id)


def _tracked(line: Line) -> int:
    return line.tracked_seconds


def _billable(line: Line) -> int | None:
    return line.billable_seconds


def _rounded(line: Line) -> int | None:
    return line.rounded_seconds


def _share(line: Line) -> float:
    return line.tracked_seconds / line.whole_seconds if line.whole_seconds else 0.0


def _billable_share(line: Line) -> float | str | None:
    if line.billable_seconds is None or line.is_billable_partial:
        return None
    return line.billable_seconds / line.tracked_seconds if line.tracked_seconds else ""


def _tracked_days(line: Line) -> int | None:
    return line.details.tracked_days if line.details else None
