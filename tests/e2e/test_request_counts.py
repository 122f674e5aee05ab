"""What every kind of export costs, counted where it arrives: at the server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import pytest

from toggl_desktop.api.connector import RequestsConnector
from toggl_desktop.api.retry import RetryPolicy
from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions
from toggl_desktop.core.choices.period import Period, Split
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.errors import Cancelled, QuotaSpent
from toggl_desktop.core.export import Sitting, sign_in_with_password, sign_in_with_token
from toggl_desktop.core.progress import Progress, Stage
from toggl_desktop.core.reading.plan import plan_requests
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import PasswordCredentials, Secret
from toggl_desktop.demo import Behaviour, Company, DemoServer, Plan, large_company

END = date(2026, 10, 31)
OCTOBER = Period(date(2026, 10, 1), END)
YEAR = Period(date(2025, 11, 1), END)
ORGANIZATION = 7_100_000


@dataclass
class SharedTime:
    """One clock for the server, the client and the core; it moves only when the job waits."""

    time: datetime = field(default=datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
    on_report: Callable[[Progress], None] | None = None

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return self.time.timestamp()

    def seconds(self) -> float:
        return self.time.timestamp()

    def report(self, progress: Progress) -> None:
        if self.on_report is not None:
            self.on_report(progress)

    def checkpoint(self) -> None:
        pass

    def wait(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


@dataclass
class World:
    server: DemoServer
    sitting: Sitting
    time: SharedTime
    company: Company

    def question(self, split: Split = Split.NONE, period: Period = OCTOBER, *, details: bool = False) -> HoursQuestion:
        workspace = self.sitting.account.workspaces[0]
        return HoursQuestion(workspace, period, split, 1, ProjectSelection() if details else None)

    def read(self, question: HoursQuestion, *, wait: bool = False, **options: object) -> Report:
        return self.sitting.read_report(question, ReportOptions(**options), self.time, wait_for_quota=wait)  # type: ignore[arg-type]

    def workspace_requests(self) -> int:
        return sum(request.bucket == ORGANIZATION for request in self.server.requests)

    def personal_requests(self) -> int:
        return sum(request.bucket == "personal" for request in self.server.requests)

    def seconds_within(self, period: Period) -> int:
        return sum(entry.seconds for entry in self.company.entries if period.contains(entry.day))


@contextmanager
def world(projects: int = 150, plan: Plan = Plan.PREMIUM) -> Iterator[World]:
    company = large_company(end=END, people=20, projects=projects, pairs=600, days=365)
    time = SharedTime()
    with DemoServer(company, behaviour=Behaviour(plan=plan), clock=time.seconds) as server:
        connector = RequestsConnector(
            server.url, clock=time, version="0", pace_seconds=0, retry=RetryPolicy.without_waits()
        )
        sitting = sign_in_with_token(connector, Secret(server.token), time, time)
        yield World(server, sitting, time, company)
        connector.close()


@pytest.mark.parametrize("projects", [150, 200, 201])
@pytest.mark.parametrize(
    ("split", "period", "beyond_pages"),
    [
        (Split.NONE, YEAR, 2),
        (Split.MONTH, YEAR, 14),
        (Split.DAY, OCTOBER, 7),
        (Split.WEEK, OCTOBER, 7),
        (Split.DAY, YEAR, 55),
    ],
)
def test_a_cold_export(projects: int, split: Split, period: Period, beyond_pages: int) -> None:
    with world(projects) as here:
        assert here.personal_requests() == 3
        planned = plan_requests(here.question(split, period), here.sitting.store_of(7_100_200), None)
        report = here.read(here.question(split, period))
        assert report.tracked_seconds == report.toggl_tracked_seconds == here.seconds_within(period) > 0
        assert here.workspace_requests() == -(-projects // 200) + beyond_pages
        assert planned.requests <= here.workspace_requests()
        assert here.personal_requests() == 3


def test_filters_and_repeats_are_free() -> None:
    with world() as here:
        whole = here.read(here.question(Split.MONTH))
        before = len(here.server.requests)
        someone = whole.users[0].id
        part = here.read(here.question(Split.MONTH), users=UserSelection(False, frozenset({someone})))
        assert 0 < part.tracked_seconds < whole.tracked_seconds
        here.read(here.question())
        assert len(here.server.requests) == before


def test_details_cost_one_request_a_project() -> None:
    with world() as here:
        report = here.read(here.question(details=True))
        assert len(report.details) == len(report.projects) > 10
        assert here.workspace_requests() == 3 + len(report.projects)
        assert sum(one.tracked_seconds for one in report.details.values()) == report.tracked_seconds


def test_email_and_password_cost_the_same_three_personal_requests() -> None:
    with world() as here:
        before = here.personal_requests()
        connector = RequestsConnector(here.server.url, clock=here.time, version="0", pace_seconds=0)
        credentials = PasswordCredentials(here.server.email, Secret(here.server.password))
        _, token = sign_in_with_password(connector, credentials, here.time, here.time)
        assert token.reveal() == here.server.token
        assert here.personal_requests() - before == 3
        connector.close()


def test_the_free_plan_stops_and_goes_on_without_asking_twice() -> None:
    with world(plan=Plan.FREE) as here:
        question = here.question(Split.DAY, YEAR)
        with pytest.raises(QuotaSpent) as caught:
            here.read(question)
        assert caught.value.organization_id == ORGANIZATION
        assert abs((caught.value.resets_at - here.time.now()).total_seconds() - 3600) < 5
        left = plan_requests(question, here.sitting.store_of(7_100_200), here.sitting.api.known_quota(ORGANIZATION))
        assert left.requests == 56 - 30
        assert left.quota is not None
        assert left.quota.remaining == 0
        here.time.wait(3601)
        report = here.read(question)
        assert report.tracked_seconds == here.seconds_within(YEAR)
        answered = [r.path + str(r.body) + str(r.query) for r in here.server.requests if r.status == 200]
        assert len(answered) == len(set(answered))


def test_a_year_by_days_finishes_by_itself_on_the_free_plan() -> None:
    with world(plan=Plan.FREE) as here:
        shown: list[Progress] = []
        here.time.on_report = shown.append
        report = here.read(here.question(Split.DAY, YEAR), wait=True)
        assert report.tracked_seconds == here.seconds_within(YEAR)
        assert here.workspace_requests() == 56 + 1
        waits = [progress for progress in shown if progress.stage is Stage.WAITING_FOR_QUOTA]
        assert len(waits) > 1000
        assert {
            (progress.resumes_at - datetime(2026, 11, 23, 10, 0, tzinfo=UTC)) < timedelta(minutes=1)  # type: ignore[operator]
            for progress in waits
        } == {True}


def test_the_countdown_is_cancellable() -> None:
    with world(plan=Plan.FREE) as here:

        def cancel(progress: Progress) -> None:
            if progress.stage is Stage.WAITING_FOR_QUOTA:
                raise Cancelled

        here.time.on_report = cancel
        with pytest.raises(Cancelled):
            here.read(here.question(Split.DAY, YEAR), wait=True)
        here.time.on_report = None
        here.time.wait(3600)
        assert here.read(here.question(Split.DAY, YEAR)).tracked_seconds == here.seconds_within(YEAR)
