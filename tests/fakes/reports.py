"""Reports for tests, put together without a network: a small believable company, and whatever a test makes up."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from toggl_desktop.core.choices.open_points import PointKind
from toggl_desktop.core.choices.options import ReportOptions
from toggl_desktop.core.choices.period import Period, Split, split_period
from toggl_desktop.core.choices.rounding import RoundingRule
from toggl_desktop.core.choices.working_hours import Absence, AbsenceKind, Contract, OwnHoliday, Week, WorkingHours
from toggl_desktop.core.month_end.holidays import NoHolidays
from toggl_desktop.core.month_end.targets import Targets
from toggl_desktop.core.month_end.tracked import OpenPoint, OpenPoints
from toggl_desktop.core.month_end.working_time import TrackedTime, working_time
from toggl_desktop.core.report.closing import MonthEnd
from toggl_desktop.core.report.report import EarlierHours, PairRow, Report, ReportRow
from toggl_desktop.core.report.sums import Sums
from toggl_desktop.core.toggl.models import Profile, Project, ProjectDetails, Rate, User, Workspace
from toggl_desktop.core.toggl.names import project_sort_key, user_sort_key

OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))
MADE_AT = datetime(2026, 11, 2, 9, 3, 20, tzinfo=UTC)
Hours = Mapping[tuple[int, int | None], Sequence[tuple[int, int | None]]]
"""(user id, project id) → (tracked seconds, billable seconds or None) of each interval; 0 tracked is no row."""

HOSTILE_NAMES = (
    "=1+1",
    "@SUM(A1)",
    "+49",
    "-",
    "#N/A",
    "TRUE",
    "1E5",
    "History",
    "Summary",
    "people BY project",
    "Data",
    "'quoted'",
    'O\'Brien & Sons <x> "y"',
    " leading and trailing ",
    "[brackets] a:b*c?d/e\\f",
    "alice",
    "Alice",
    "A" * 300,
    "A" * 300 + "b",
    "thirty-one characters and more: one",
    "thirty-one characters and more: two",
    "😀🎉👩‍👩‍👧‍👦" * 10,
    "日本語のとても長いプロジェクト名はここで切れますか、それとも切れませんか",
    "مشروع طويل باللغة العربية",
    "\u202eabc\u202c",
    "control\x00\x07\x1bchars\x7f",
    "line\nbreak\rand\ttab",
    "unpaired \ud83d surrogate",
    "literal _x0041_ escape",
    "\u200b",
    "   ",
    "''",
    "Without project",
    "Hours",
    "Total",
    "\ufffe\uffff",
    "Straße",
    "STRASSE",
    "https://example.org/?a=b&c=d",
    "<script>alert(1)</script>",
    "Column1",
    "a'b#c[d]e@f",
)
"""Everything that went wrong in some exporter, or could."""


def build_report(
    users: Iterable[User],
    projects: Iterable[Project],
    hours: Hours,
    *,
    period: Period = OCTOBER,
    split: Split = Split.NONE,
    rounding: RoundingRule | None = None,
    idle_users: Iterable[User] = (),
    include_idle: bool = False,
    details: Mapping[int, ProjectDetails] | None = None,
    workspace_name: str = "Fieldnotes Studio",
    first_weekday: int = 1,
) -> Report:
    """A report as `toggl_desktop.core.report.build` would sort and sum it."""
    intervals = split_period(period, split, first_weekday)
    with_time = {pair for pair, cells in hours.items() if any(tracked for tracked, _ in cells)}
    idle = sorted(idle_users, key=user_sort_key)
    users_with_time = {user_id for user_id, _ in with_time}
    projects_with_time = {project_id for _, project_id in with_time}
    shown_users = sorted((user for user in users if user.id in users_with_time), key=user_sort_key)
    shown_projects = sorted((one for one in projects if one.id in projects_with_time), key=project_sort_key)
    user_places = {user.id: place for place, user in enumerate(shown_users)}
    project_places: dict[int | None, int] = {one.id: place for place, one in enumerate(shown_projects)}
    project_places[None] = len(project_places)
    rows: list[ReportRow] = []
    pairs: list[PairRow] = []
    for user_id, project_id in sorted(with_time, key=lambda pair: (user_places[pair[0]], project_places[pair[1]])):
        own = []
        for interval, (tracked, billable) in enumerate(hours[user_id, project_id]):
            if tracked:
                rounded = rounding.apply(tracked) if rounding else None
                own.append(ReportRow(interval, user_id, project_id, tracked, billable, rounded))
        known = [row.billable_seconds for row in own if row.billable_seconds is not None]
        rows += own
        pairs.append(
            PairRow(
                user_id,
                project_id,
                sum(row.tracked_seconds for row in own),
                sum(known) if known else None,
                sum(row.rounded_seconds or 0 for row in own) if rounding else None,
            )
        )
    return Report(
        workspace=Workspace(7, workspace_name, 70, role="admin", has_billable=True, currency="EUR"),
        profile=Profile(1, "Nora Lindqvist", "nora@example.org", "Europe/Berlin", first_weekday, 7),
        period=period,
        split=split,
        options=ReportOptions(include_idle=include_idle, rounding=rounding),
        intervals=intervals,
        users=tuple(sorted([*shown_users, *idle], key=user_sort_key)) if include_idle else tuple(shown_users),
        projects=tuple(shown_projects),
        has_unassigned=None in projects_with_time,
        rows=tuple(rows),
        pairs=tuple(pairs),
        toggl_sums={(pair.user_id, pair.project_id): (pair.tracked_seconds, pair.billable_seconds) for pair in pairs},
        idle_users=tuple(idle),
        details=details or {},
        details_loaded=details is not None,
        selected_project_names=None,
        selected_user_names=None,
        notes=(),
        request_count=4,
        read_at=MADE_AT,
        made_at=MADE_AT,
    )


_PEOPLE = (
    "Amara Okafor",
    "Ben Castellano",
    "Chloé Dubois",
    "Diego Ramírez",
    "Elif Yılmaz",
    "Freya Sørensen",
    "Grzegorz Wiśniewski",
    "Hana Suzuki",
    "Ivan Petrov",
    "Jasmine Nguyen",
    "Kwame Mensah",
    "Nora Lindqvist",
)
_PROJECTS = (
    ("Alder & Sons", "Annual report 2026", "#0b83d9"),
    ("Alder & Sons", "Investor website", "#06a893"),
    ("Brightwater Energy", "Customer portal", "#e36a00"),
    ("Brightwater Energy", "Grid dashboard: discovery and first prototype", "#bf7000"),
    ("Brightwater Energy", "Support retainer", "#d92b2b"),
    ("Cobalt Health", "Patient app", "#9e5bd9"),
    ("Cobalt Health", "Website", "#d94182"),
    ("Dune Hotels", "Booking engine", "#2da608"),
    ("Dune Hotels", "Photo shoot Lisbon", "#c9806b"),
    ("Dune Hotels", "Website", "#566614"),
    ("Evergreen Foundation", "Donor campaign", "#465bb3"),
    ("北海道ツーリズム", "冬の観光キャンペーン", "#0b83d9"),
    ("", "Internal: hiring", "#525266"),
    ("", "Internal: meetings", "#525266"),
    ("", "Internal: training", "#991102"),
    ("Alder & Sons", "Shareholder letter", "#c7741c"),
    ("Evergreen Foundation", "Annual gala", "#06a893"),
    ("Cobalt Health", "Compliance audit", "#2da608"),
)


def company_report(
    split: Split = Split.NONE,
    *,
    period: Period = OCTOBER,
    rounding: RoundingRule | None = None,
    include_idle: bool = False,
    with_details: bool = False,
    with_billable: bool = True,
) -> Report:
    """A small agency: 12 people, 18 projects, time without a project, an unknown person and an unknown project."""
    chance = random.Random(20261001)
    users = [User(4100 + place, name, "", place != 8) for place, name in enumerate(_PEOPLE)]
    users.append(User(9_876_543, "User 9876543", is_active=False, is_known=False))
    projects = [
        Project(
            190_000 + place,
            name,
            300 + len(client) if client else None,
            client or None,
            place != 8,
            color,
            "USD" if client == "Cobalt Health" else "EUR",
        )
        for place, (client, name, color) in enumerate(_PROJECTS)
    ]
    projects.append(Project(555_001, "Project 555001", is_known=False))
    count = len(split_period(period, split, 1))
    hours: dict[tuple[int, int | None], list[tuple[int, int | None]]] = {}
    for user in users:
        ids: list[int | None] = [project.id for project in projects]
        for project_id in chance.sample([*ids, None], chance.randint(3, 7)):
            whole = chance.randint(1800, 3600 * 45)
            weights = [chance.random() if chance.random() < 0.6 else 0.0 for _ in range(count)]
            weights[chance.randrange(count)] = 1.0
            cells: list[tuple[int, int | None]] = []
            for weight in weights:
                tracked = int(whole * weight / sum(weights))
                is_billable = project_id is not None and not 190_012 <= project_id <= 190_014
                cells.append((tracked, (tracked if is_billable else 0) if with_billable else None))
            hours[user.id, project_id] = cells
    details = None
    if with_details:
        details = {}
        for project in projects:
            tracked = sum(sum(cell[0] for cell in cells) for pair, cells in hours.items() if pair[1] == project.id)
            if not tracked or not project.is_known:
                continue
            currency = project.currency
            rates = (Rate(tracked, 9500, currency),)
            if project.name == "Customer portal":
                rates = (Rate(tracked // 2, 9500, currency), Rate(tracked - tracked // 2, 12000, currency))
            amount = sum((rate.billable_seconds or 0) * (rate.hourly_rate_cents or 0) // 3600 for rate in rates)
            details[project.id] = ProjectDetails(project.id, tracked, chance.randint(1, 22), amount, rates)
    return build_report(
        users,
        projects,
        hours,
        period=period,
        split=split,
        rounding=rounding,
        idle_users=[User(4200, "Lars Holm"), User(4201, "Mei Tan")],
        include_idle=include_idle,
        details=details,
    )


def compared_report() -> Report:
    """The small agency beside its September: somebody and a project only then, others only now; with estimates."""
    report = company_report()
    chance = random.Random(9)
    estimates = (None, 3_600, 40 * 3_600, 2_000 * 3_600 + 1)
    projects = tuple(
        replace(project, estimated_seconds=estimates[place % 4], actual_seconds=chance.randrange(9, 500_000))
        for place, project in enumerate(report.projects)
    )
    sums: Sums = {
        (pair.user_id, pair.project_id): (chance.randrange(59, 90_000), None)
        for place, pair in enumerate(report.pairs)
        if place % 5
    }
    left, ended = User(5_000, "Zora Only-then", is_active=False), Project(5_001, "Ended", is_active=False)
    sums[left.id, ended.id] = (7_201, None)
    earlier = EarlierHours(Period(date(2026, 9, 1), date(2026, 9, 30)), sums, (left,), (ended,))
    return replace(report, projects=projects, earlier=earlier)


def agreed_report() -> Report:
    """The small agency with contracts: full time, part time, one who changed and one who is off; open points too."""
    report = company_report()
    chance = random.Random(12)
    full: Week = (28_800, 28_800, 28_800, 28_800, 25_201, 0, 0)
    short: Week = (16_200, 16_200, 0, 16_200, 0, 0, 0)
    year = date(2026, 1, 1)
    ids = [user.id for user in report.users]
    contracts = [Contract(user_id, year, full, "DE-BY", chance.randrange(-90_000, 90_000)) for user_id in ids[:-2]]
    contracts[0] = replace(contracts[0], personnel_number="=1+1", cost_centre="4711")
    contracts.append(Contract(ids[1], date(2026, 10, 16), short, "DE-BY"))
    agreed = WorkingHours(
        tuple(contracts),
        (
            Absence(ids[2], date(2026, 10, 5), date(2026, 10, 9), AbsenceKind.VACATION),
            Absence(ids[3], date(2026, 10, 6), date(2026, 10, 6), AbsenceKind.SICK, is_half_day=True),
        ),
        (OwnHoliday(date(2026, 10, 12), "National day"),),
    )
    targets = Targets(agreed, NoHolidays())
    times = []
    for user_id in ids:
        by_day = {day: TrackedTime(chance.randrange(36_000)) for day in OCTOBER.dates() if chance.random() < 0.7}
        found = working_time(targets, user_id, OCTOBER, chance.randrange(-99_999, 99_999), by_day=by_day, in_all=None)
        times += [found] if found else []
    held = {user_id: contract for user_id in ids if (contract := targets.contract(user_id, OCTOBER.end_date))}
    points = OpenPoints(
        (
            OpenPoint(PointKind.MISSING_DAY, ids[0], date(2026, 10, 2), 0, 28_800),
            OpenPoint(PointKind.OVERLAP, ids[1], date(2026, 10, 5), 901, None, 190_000, False, 9, "=1+1", 33_300),
            OpenPoint(PointKind.NO_PROJECT, ids[1], None, 60, is_without_project=True),
            OpenPoint(PointKind.OVER_ESTIMATE, None, None, 999_999, 900_000, 190_001),
        )
    )
    return replace(report, month_end=MonthEnd(points, OCTOBER.end_date, tuple(times), held, agreed))


def hostile_report(split: Split = Split.NONE) -> Report:
    """People and projects with every name of `HOSTILE_NAMES`; clients too; each name twice among the projects."""
    count = len(split_period(OCTOBER, split, 1))
    users = [User(1000 + place, name) for place, name in enumerate(HOSTILE_NAMES)]
    projects = [
        Project(5000 + place, name, 1 + place % 3, HOSTILE_NAMES[place % 3], color="#0b83d9")
        for place, name in enumerate(HOSTILE_NAMES * 2)
    ]
    hours: dict[tuple[int, int | None], list[tuple[int, int | None]]] = {}
    for place, project in enumerate(projects):
        user = users[place % len(users)]
        hours[user.id, project.id] = [(3600 + 61 * place, 61 * place)] * count
    hours[users[0].id, None] = [(59, None)] * count
    return build_report(users, projects, hours, split=split, workspace_name="=A&B '\"<> \x07 [Ltd]/😀")
