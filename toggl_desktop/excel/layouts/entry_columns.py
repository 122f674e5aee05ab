"""The columns of tables whose lines are time entries."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from operator import attrgetter

from toggl_desktop.core.choices.export_choices import EntryColumn
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.report.entries import ReportEntry
from toggl_desktop.core.report.money import priced
from toggl_desktop.core.toggl.currencies import currency_decimals
from toggl_desktop.core.toggl.models import Rate
from toggl_desktop.excel.layouts.columns import personnel_texts
from toggl_desktop.excel.layouts.formulas import amount_of_decimal, decimal_of
from toggl_desktop.excel.layouts.lines import Figures
from toggl_desktop.excel.layouts.sheet import CellValue, Column, Kind, Total
from toggl_desktop.excel.texts import Texts

Entries = Sequence[ReportEntry]
OneColumn = Column[ReportEntry]

USUAL_COLUMNS = tuple(EntryColumn)
PERSON_COLUMNS = (
    EntryColumn.DATE, EntryColumn.CLIENT, EntryColumn.PROJECT, EntryColumn.START, EntryColumn.END, EntryColumn.HOURS,
    EntryColumn.DECIMAL, EntryColumn.TASK, EntryColumn.DESCRIPTION, EntryColumn.ROUNDED,
)  # fmt: skip
SIGNED_COLUMNS = (
    EntryColumn.DATE, EntryColumn.START, EntryColumn.END, EntryColumn.HOURS, EntryColumn.DECIMAL, EntryColumn.CLIENT,
    EntryColumn.PROJECT, EntryColumn.DESCRIPTION, EntryColumn.TASK, EntryColumn.ROUNDED,
)  # fmt: skip
"""Below a page that is signed, whose columns are narrow but for the eighth."""

PROJECT_COLUMNS = (
    EntryColumn.DATE, EntryColumn.PERSON, EntryColumn.TASK, EntryColumn.DESCRIPTION, EntryColumn.HOURS,
    EntryColumn.DECIMAL, EntryColumn.ROUNDED, EntryColumn.RATE, EntryColumn.AMOUNT,
)  # fmt: skip
DESCRIPTION_WIDTH = 44.0
_ID_WIDTH = 14.0
_CLOCK_WIDTH = 10.0


class EntryColumns:
    """Makes the columns that this workbook shows of its entries; what no entry has makes no column.

    Args:
        entries: all of them.
        figures: names of people and projects.
        options: decides about money, descriptions and people.
        texts: the person's language.
    """

    def __init__(self, entries: Entries, figures: Figures, options: WorkbookOptions, texts: Texts) -> None:
        self._figures = figures
        self._texts = texts
        self._options = options
        raw = [one.entry for one in entries]
        self.with_tasks = any(entry.task for entry in raw)
        self.with_tags = any(entry.tags for entry in raw)
        self._with_descriptions = any(entry.description for entry in raw)
        self.with_rounded = any(one.rounded_seconds is not None for one in entries)
        self._with_ids = any(entry.id is not None for entry in raw) and not options.client_copy
        self.with_billable = options.with_billable and figures.billable_seconds is not None
        self._rates = _currencies(raw, "rate_cents") if self.with_billable else ()
        self._amounts = _currencies(raw, "amount_cents") if self.with_billable else ()
        self._calculated = {code for code in self._amounts if code in self._rates and _is_calculated(entries, code)}

    def of(self, wanted: Iterable[EntryColumn]) -> list[OneColumn]:
        """These columns in this order, as far as there is something in them; the first says "Total" below."""
        return _with_label([column for one in wanted for column in _MAKERS[one](self)])

    def _date(self) -> list[OneColumn]:
        return [Column(self._texts("Date"), Kind.DATE, attrgetter("day"), width=12)]

    def _start(self) -> list[OneColumn]:
        return [Column(self._texts("Start"), Kind.TIME, attrgetter("start_second"), width=_CLOCK_WIDTH)]

    def _end(self) -> list[OneColumn]:
        return [Column(self._texts("End"), Kind.TIME, _end_second, width=_CLOCK_WIDTH)]

    def _hours(self) -> list[OneColumn]:
        return [Column(self._texts("Hours"), Kind.DURATION, attrgetter("entry.tracked_seconds"), Total.SUM)]

    def _decimal(self) -> list[OneColumn]:
        formula = decimal_of(self._texts("Hours"))
        value = attrgetter("entry.tracked_seconds")
        return [Column(self._texts("Decimal hours"), Kind.DECIMAL_HOURS, value, Total.SUM, formula=formula)]

    def _rounded(self) -> list[OneColumn]:
        if not self.with_rounded:
            return []
        hours, value = self._texts("Rounded hours"), attrgetter("rounded_seconds")
        return [
            Column(hours, Kind.DURATION, value, Total.SUM),
            Column(self._texts("Rounded decimal"), Kind.DECIMAL_HOURS, value, Total.SUM, formula=decimal_of(hours)),
        ]

    def _person(self) -> list[OneColumn]:
        if not self._options.choices.with_people:
            return []
        users = {user_id: user.name for user_id, user in self._figures.users_by_id.items()}
        return [Column(self._texts("Person"), Kind.TEXT, lambda one: users[one.entry.user_id] or None)]

    def _personnel(self, header: str) -> list[OneColumn]:
        if not self._options.choices.with_people:
            return []
        found = dict(personnel_texts(self._figures, is_client_copy=self._options.client_copy)).get(header)
        if found is None:
            return []
        return [Column(self._texts(header), Kind.TEXT, lambda one: found.get(one.entry.user_id) or None)]

    def _personnel_number(self) -> list[OneColumn]:
        return self._personnel("Personnel number")

    def _cost_centre(self) -> list[OneColumn]:
        return self._personnel("Cost centre")

    def _reference(self) -> list[OneColumn]:
        codes = {project_id: label.reference or None for project_id, label in self._figures.labels.items()}
        if not any(codes.values()):
            return []
        return [Column(self._texts("Project reference"), Kind.TEXT, lambda one: codes[one.entry.project_id])]

    def _client(self) -> list[OneColumn]:
        clients = {project_id: label.client or None for project_id, label in self._figures.labels.items()}
        return [Column(self._texts("Client"), Kind.TEXT, lambda one: clients[one.entry.project_id])]

    def _project(self) -> list[OneColumn]:
        names = {project_id: label.name or None for project_id, label in self._figures.labels.items()}
        return [Column(self._texts("Project"), Kind.TEXT, lambda one: names[one.entry.project_id])]

    def _task(self) -> list[OneColumn]:
        column: OneColumn = Column(self._texts("Task"), Kind.TEXT, lambda one: one.entry.task or None)
        return [column] if self.with_tasks else []

    def _description(self) -> list[OneColumn]:
        if not self._with_descriptions:
            return []
        heading = self._texts("Description")
        value = lambda one: one.entry.description or None  # noqa: E731
        return [Column(heading, Kind.TEXT, value, width=DESCRIPTION_WIDTH, wraps=True)]

    def _tags(self) -> list[OneColumn]:
        column: OneColumn = Column(self._texts("Tags"), Kind.TEXT, lambda one: ", ".join(one.entry.tags) or None)
        return [column] if self.with_tags else []

    def _billable(self) -> list[OneColumn]:
        if not self.with_billable:
            return []
        words: dict[bool | None, str | None] = {True: self._texts("Yes"), False: self._texts("No"), None: None}
        return [Column(self._texts("Billable"), Kind.TEXT, lambda one: words[one.entry.is_billable], width=10)]

    def _rate(self) -> list[OneColumn]:
        return [self._money("Hourly rate {currency}", code, "rate_cents", Total.NONE) for code in self._rates]

    def _amount(self) -> list[OneColumn]:
        return [self._money("Billable amount {currency}", code, "amount_cents", Total.SUM) for code in self._amounts]

    def _money(self, heading: str, currency: str, field: str, total: Total) -> OneColumn:
        read = attrgetter(field)

        def value(one: ReportEntry) -> CellValue:
            found: CellValue = read(one.entry) if one.entry.currency == currency else None
            return found

        formula = None
        if field == "amount_cents" and currency in self._calculated:
            rate = self._texts("Hourly rate {currency}", currency=currency)
            formula = amount_of_decimal(self._texts("Decimal hours"), rate, currency_decimals(currency))
        return Column(self._texts(heading, currency=currency), Kind.MONEY, value, total, currency, formula=formula)

    def _entry_id(self) -> list[OneColumn]:
        value = lambda one: None if one.entry.id is None else str(one.entry.id)  # noqa: E731
        return [Column(self._texts("Entry ID"), Kind.TEXT, value, width=_ID_WIDTH)] if self._with_ids else []


def without_broken_formulas(columns: Sequence[OneColumn]) -> list[OneColumn]:
    """The columns with values where a formula asks for a column that was left out."""
    headers = {column.header for column in columns}
    return [
        column
        if column.formula is None or all(ref.header in headers for ref in column.formula.refs)
        else replace(column, formula=None)
        for column in columns
    ]


def _end_second(one: ReportEntry) -> int | None:
    """No time where Toggl gives none, or one before the day began."""
    return one.end_second if one.end_second is not None and one.end_second >= 0 else None


def _currencies(entries: Iterable[object], field: str) -> tuple[str, ...]:
    read, currency = attrgetter(field), attrgetter("currency")
    return tuple(sorted({currency(entry) for entry in entries if read(entry) is not None}))


def _is_calculated(entries: Entries, currency: str) -> bool:
    """Whether every amount is rate times time, so that it may follow a corrected hour."""
    for one in entries:
        entry = one.entry
        if entry.currency != currency or (entry.amount_cents is None and entry.rate_cents is None):
            continue
        if entry.amount_cents is None or entry.rate_cents is None:
            return False
        if priced(Rate(None, entry.rate_cents, currency), entry.tracked_seconds) != entry.amount_cents:
            return False
    return True


def _with_label(columns: list[OneColumn]) -> list[OneColumn]:
    """The word "Total" stands in the first column that is not summed."""
    for index, column in enumerate(columns):
        if column.total is Total.NONE:
            return [*columns[:index], replace(column, total=Total.LABEL), *columns[index + 1 :]]
    return columns


_MAKERS: dict[EntryColumn, Callable[[EntryColumns], list[OneColumn]]] = {
    EntryColumn.DATE: EntryColumns._date,
    EntryColumn.START: EntryColumns._start,
    EntryColumn.END: EntryColumns._end,
    EntryColumn.HOURS: EntryColumns._hours,
    EntryColumn.DECIMAL: EntryColumns._decimal,
    EntryColumn.ROUNDED: EntryColumns._rounded,
    EntryColumn.PERSON: EntryColumns._person,
    EntryColumn.PERSONNEL_NUMBER: EntryColumns._personnel_number,
    EntryColumn.COST_CENTRE: EntryColumns._cost_centre,
    EntryColumn.REFERENCE: EntryColumns._reference,
    EntryColumn.CLIENT: EntryColumns._client,
    EntryColumn.PROJECT: EntryColumns._project,
    EntryColumn.TASK: EntryColumns._task,
    EntryColumn.DESCRIPTION: EntryColumns._description,
    EntryColumn.TAGS: EntryColumns._tags,
    EntryColumn.BILLABLE: EntryColumns._billable,
    EntryColumn.RATE: EntryColumns._rate,
    EntryColumn.AMOUNT: EntryColumns._amount,
    EntryColumn.ENTRY_ID: EntryColumns._entry_id,
}
