"""Every English text of the workbook, and how it comes into the person's language."""

from __future__ import annotations

from collections.abc import Mapping

from toggl_desktop.core.choices.open_points import PointKind

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May ", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
SHORT_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

SHEET_TITLES = (
    "Summary",
    "Open points",
    "Working time",
    "People",
    "Projects",
    "Clients",
    "People by project",
    "People by month",
    "People by week",
    "People by day",
    "Projects by month",
    "Projects by week",
    "Projects by day",
    "Tasks",
    "Tags",
    "Entries",
    "Data",
    "Checks",
    "Changes",
    "About",
)

EVERYBODY = ("All people",)
"""What the people are called together where their names are left out; the core asks for it."""

_COLUMNS = (
    "Person",
    "Client",
    "Project",
    "Status",
    "Hours",
    "Decimal hours",
    "Rounded hours",
    "Rounded decimal",
    "Billable hours",
    "Billable decimal",
    "Billable share",
    "Share",
    "Tracked days",
    "Hourly rate {currency}",
    "Billable amount {currency}",
    "From",
    "To",
    "Project ID",
    "User ID",
    "Tracked seconds",
    "Billable seconds",
    "Rounded seconds",
    "Check",
    "Who or what",
    "When",
    "Compared with",
    "Difference in seconds",
    "Result",
    "Period",
    "Total",
    "{name} ({number})",
    "Before",
    "Change",
    "Change %",
    "{figure} (h:mm)",
    "Estimate",
    "Used in all",
    "Used",
    "Left",
    "Compared with",
    "Budget",
    "Date",
    "What",
    "Value",
    "Limit",
    "Start",
    "Entry",
    "none found",
    "every time entry would tell more",
    "Target",
    "Worked",
    "Absence days",
    "Holidays",
    "Difference",
    "Balance before",
    "Balance now",
    "Personnel number",
    "Project reference",
    "Balance",
    "Absence",
    "vacation",
    "sick",
    "other absence",
    "absence",
    "Place, date",
    "Employee",
    "Supervisor",
    "Cost centre",
    "What counts as open",
    "nothing",
    "today counts as a day that is over",
    "Working hours",
    "Detail",
    "Begin and end",
    "Date",
    "Start",
    "End",
    "Task",
    "Tag",
    "Description",
    "Billable",
    "Entry ID",
    "Weekday",
    "Break",
    "Week",
    "Days",
    "Yes",
    "No",
    "Without task",
    "Without tag",
    "An entry with several tags counts under each of them, so the rows have no total.",
    "Sum of entries",
    "Entries that do not add up to Toggl's hours",
    "Left out",
    "descriptions",
    "people's names",
    "each entry on the sheet of its person, too",
)

KIND_TEXTS: dict[PointKind, str] = {
    PointKind.MISSING_DAY: "No time tracked",
    PointKind.DAY_OFF_TARGET: "Day differs from the target",
    PointKind.WEEK_OFF_TARGET: "Week differs from the target",
    PointKind.LONG_DAY: "Long day",
    PointKind.LONG_WEEK: "Long week",
    PointKind.OVERLAP: "Overlaps with another entry",
    PointKind.SHORT_BREAK: "Break too short",
    PointKind.SHORT_REST: "Rest too short",
    PointKind.LONG_ENTRY: "Long entry",
    PointKind.SHORT_ENTRY: "Very short entry",
    PointKind.DURATION_DIFFERS: "Start and end do not fit the duration",
    PointKind.OVER_MIDNIGHT: "Goes on over midnight",
    PointKind.FUTURE_ENTRY: "Lies in the future",
    PointKind.NO_PROJECT: "Without a project",
    PointKind.ARCHIVED_PROJECT: "On an archived project",
    PointKind.NO_DESCRIPTION: "Without a description",
    PointKind.NO_TASK: "Without a task",
    PointKind.BILLABLE_ON_UNBILLABLE: "Billable on a project that is not",
    PointKind.UNBILLABLE_ON_BILLABLE: "Not billable on a billable project",
    PointKind.WEEKEND_WORK: "Work on a weekend",
    PointKind.HOLIDAY_WORK: "Work on a holiday",
    PointKind.OVER_ESTIMATE: "Beyond the estimate",
    PointKind.NOT_SUBMITTED: "Time sheet not submitted",
    PointKind.NOT_APPROVED: "Time sheet not approved",
}
"""What each kind of open point is, in few words."""

_VALUES = (
    "Active",
    "Archived",
    "Not in Toggl's list",
    "Without project",
    "Others ({count})",
    "Without client",
    "{chosen} of {known} people",
    "{chosen} of {known} projects",
    "selected people",
    "selected projects",
)

_SUMMARY = (
    "Hours of {workspace}",
    "Tracked",
    "Billable",
    "Workspace",
    "Total hours",
    "Total decimal hours",
    "Rounded decimal hours",
    "Contents",
    "Hours by project",
    "Hours by person",
    "Hours over time",
    "Hours over time, by month",
    "← {sheet}",
    "Project details",
    "No time in this period",
    "Rates",
    "Page {page} of {pages}",
)

_CHECKS = (
    "Toggl's own total",
    "Sum of people",
    "Sum of projects",
    "Sum of people by project",
    "Sum of {sheet}",
    "Sum of data",
    "Seconds in data",
    "Sheet of a person and data",
    "Sheet of a project and data",
    "sheet removed",
    "Person not in Toggl's list",
    "Project not in Toggl's list",
    "Person without time",
    "Amounts in {sheet} {currency}",
    "Rounding {amount}",
    "Project without an amount",
    "People without amounts",
    "Toggl gives none",
    "in several currencies",
    "no rate",
    "several rates",
    "billable time without a rate",
    "rate and hours do not make up Toggl's amount",
    "Agrees",
    "Differs by {hours}",
    "Nothing found",
    "Have a look",
)

_CHANGES = (
    "What",
    "Added",
    "Removed",
    "More",
    "Less",
    "Edited",
    "Moved",
    "New description",
    "Hours before",
    "Hours now",
    "Difference in decimal hours",
    "Amount difference {currency}",
    "Remark kept",
    "the last export",
    "There is nothing to compare with: the earlier hours are of other days.",
    "Nothing has changed since {moment}. The total is {total}.",
    "Since {moment}: {people} people, {more}, {less}; the total is now {total} (was {before})",
    "Nothing was compared.",
    "Compared: {days}, as far as both exports have time there.",
)

_ABOUT = (
    "About this workbook",
    "Signed in as",
    "Role",
    "only what Toggl shows to this role",
    "sees everybody's time",
    "Projects in it",
    "People in it",
    "all",
    "Split",
    "none",
    "by month",
    "by week",
    "by day",
    "Rounding",
    "every time entry, proven against Toggl's own hours",
    "as the clock of the person showed them",
    "as the clock of the person showed them; as Toggl sent them for {count} people whose time zone is not known",
    "each time entry up to {minutes} minutes; the other hours stay exact",
    "each time entry to the nearest {minutes} minutes; the other hours stay exact",
    "each time entry down to {minutes} minutes; the other hours stay exact",
    "none; hours are exact to the second",
    "each person, project and period up to {minutes} minutes; the other hours stay exact",
    "each person, project and period to the nearest {minutes} minutes; the other hours stay exact",
    "each person, project and period down to {minutes} minutes; the other hours stay exact",
    "Time zone",
    "Every entry counts in full on the day it started, in the time zone of the person who tracked it.",
    "Billable hours",
    "as Toggl gives them",
    "left out",
    "empty, because Toggl sent none; empty means not known, not zero",
    "empty where Toggl sent none; empty means not known, not zero",
    "Amounts",
    "Amounts of projects are Toggl's own. The amount of a person is billable time at the project's rate; it stays "
    "empty where these do not make up the project's amount, which {sheet} lists.",
    "Read from Toggl at",
    "Requests to Toggl",
    "Made at",
    "Program",
    "To know",
    "{date} {time} ({zone})",
    "Totals follow the filter: hide rows and they count what is left.",
    "How to read it",
    "Times",
    "Seconds are not shown, so that columns may not add up by minutes; the totals are exact.",
    "hours, minutes and seconds; what a column shows adds up",
    "hours and minutes; what a column shows adds up",
    "Decimal hours are exact and shown with two decimals: what is shown may differ from its total in the last one; the "
    "total is exact.",
)

_PERIODS = (
    "{month} {year}",
    "{day} {month} {year}",
    "{first_day}–{last_day} {month} {year}",
    "{first_day} {first_month} – {last_day} {last_month} {year}",
    "{first_day} {first_month} {first_year} – {last_day} {last_month} {last_year}",
    "{first_month} – {last_month} {year}",
    "{first_day}–{last_day} {month}",
    "{first_day} {first_month} – {last_day} {last_month}",
    "{day} {month}",
    "{year}-W{week} ({days})",
    "{date} {weekday}",
    "{year}-{number} {month}",
)

WORKBOOK_TEXTS: tuple[str, ...] = tuple(
    dict.fromkeys(
        (
            *SHEET_TITLES,
            *EVERYBODY,
            *_COLUMNS,
            *KIND_TEXTS.values(),
            *_VALUES,
            *_SUMMARY,
            *_CHECKS,
            *_CHANGES,
            *_ABOUT,
            *_PERIODS,
            *MONTHS,
            *SHORT_MONTHS,
            *SHORT_WEEKDAYS,
        )
    )
)
"""All English source texts of the workbook, for the translation files. ``"May "`` (with a blank) is the short form."""

_CURRENCY = "{currency}"
_CURRENCY_LETTERS = 3
_AMOUNT = f"Billable amount {_CURRENCY}"


class Texts:
    """The workbook's texts in the person's language.

    Args:
        translations: English source → translation; what is missing or empty stays English.
    """

    def __init__(self, translations: Mapping[str, str]) -> None:
        self._texts = {source: translations.get(source) or source for source in WORKBOOK_TEXTS}
        self._sources: dict[str, str] | None = None

    def source_of(self, header: str) -> str:
        """The English of a heading, with its currency if it has one; the heading itself where it is none of ours."""
        if self._sources is None:
            self._sources = {text.strip(): source for source, text in reversed(self._texts.items())}
        found = self._sources.get(header)
        if found is not None:
            return found
        before, _, after = self._texts[_AMOUNT].partition(_CURRENCY)
        if header.startswith(before.strip()) and header.endswith(after.strip()):
            currency = header[len(before.strip()) : len(header) - len(after.strip())].strip()
            if not currency or (currency.isalpha() and len(currency) == _CURRENCY_LETTERS):
                return _AMOUNT.replace(_CURRENCY, currency).strip()
        return header

    def __call__(self, source: str, **facts: object) -> str:
        """The text for an English source, its ``{facts}`` filled in.

        Raises:
            KeyError: the source is not listed in `WORKBOOK_TEXTS`, so nobody could translate it.
        """
        text = self._texts[source]
        for name, fact in facts.items():
            text = text.replace("{" + name + "}", str(fact))
        return text.strip()
