"""Waits and lists end, whatever the clock does and whatever numbers come from the network."""

from __future__ import annotations

import pickle
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

import pytest

from tests.fakes.toggl import NOW, WORKSPACE, FakeClock, FakeContext, FakeEntry, FakeToggl
from toggl_desktop.core.choices.options import HoursQuestion, ReportOptions
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.errors import QuotaSpent, QuotaStaysSpent, UnexpectedAnswer
from toggl_desktop.core.export import sign_in_with_token
from toggl_desktop.core.progress import JobContext
from toggl_desktop.core.reading.fetching import MOST_VAIN_WAITS, Fetcher, ask_patiently, wait_until
from toggl_desktop.core.reading.plan import missing_names
from toggl_desktop.core.reading.store import WorkspaceStore
from toggl_desktop.core.toggl.bounds import MOST_LOOKED_UP_IDS, MOST_PROJECT_PAGES
from toggl_desktop.core.toggl.models import Project, ProjectPage, Secret, Workspace

DAY = Period(date(2026, 10, 5), date(2026, 10, 5))


def test_a_quota_that_never_comes_back_is_given_up_at_last() -> None:
    clock = FakeClock()
    moments: list[float] = []

    def ask_it() -> None:
        moments.append((clock.now() - NOW).total_seconds())
        raise QuotaSpent(organization_id=70, resets_at=clock.now())

    with pytest.raises(QuotaStaysSpent) as caught:
        ask_patiently(ask_it, clock, FakeContext(clock), wait_for_quota=True)
    assert len(moments) == MOST_VAIN_WAITS + 1
    assert 30 * 60 < moments[-1] < 2 * 3600
    assert (caught.value.organization_id, caught.value.waits) == (70, MOST_VAIN_WAITS)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), again.waits) == (QuotaStaysSpent, MOST_VAIN_WAITS)


@dataclass
class SetClock(FakeClock):
    """A clock on the wall that somebody sets; what passes is not touched by that."""

    set_by: list[tuple[float, timedelta]] = field(default_factory=list)

    def now(self) -> datetime:
        while self.set_by and self.elapsed_seconds >= self.set_by[0][0]:
            self.time += self.set_by.pop(0)[1]
        return self.time


@pytest.mark.parametrize("change", [timedelta(minutes=-10), timedelta(days=-400), timedelta(seconds=-1)])
def test_a_clock_that_is_set_back_makes_no_wait_longer(change: timedelta) -> None:
    clock = SetClock(set_by=[(30, change)])
    context = FakeContext(clock)
    wait_until(NOW + timedelta(seconds=60), clock, context)
    assert clock.elapsed_seconds == 60
    ends = [report.resumes_at for report in context.reports if report.resumes_at]
    assert ends[0] == NOW + timedelta(seconds=60)
    assert ends[-1] == NOW + timedelta(seconds=60) + change, "the message follows the clock"


def test_a_clock_that_is_set_forward_ends_the_wait() -> None:
    """Or a laptop that slept: there the clock goes on and what passes does not."""
    clock = SetClock(set_by=[(30, timedelta(hours=8))])
    wait_until(NOW + timedelta(seconds=60), clock, FakeContext(clock))
    assert clock.elapsed_seconds == 30


# --- numbers beyond belief -------------------------------------------------------------------------------------------


class EndlessProjects(FakeToggl):
    """Each page is full of new projects."""

    def fetch_project_page(self, workspace: Workspace, page: int, context: JobContext) -> ProjectPage:
        self._call("projects")
        first = page * self.per_page
        projects = tuple(Project(first + number, "P") for number in range(self.per_page))
        return ProjectPage(projects, page, is_last=False, total_count=None)


@pytest.mark.parametrize(
    ("per_page", "active_count", "most_requests"),
    [(200, 0, 252), (200, 6_000, 302), (1, 0, 1000)],
)
def test_a_list_of_projects_without_end_is_an_unexpected_answer(
    per_page: int, active_count: int, most_requests: int
) -> None:
    workspace = replace(WORKSPACE, active_project_count=active_count)
    api = EndlessProjects(workspace=workspace, per_page=per_page)
    store = WorkspaceStore()
    for _ in range(2):
        with pytest.raises(UnexpectedAnswer, match="no end"):
            Fetcher(api, api.clock).fetch_names(workspace, store, FakeContext())
        assert most_requests - 2 <= api.calls["projects"] <= most_requests + 1, "again costs one request"


def test_a_count_beyond_belief_lays_out_no_pages() -> None:
    store = WorkspaceStore()
    store.project_pages[1] = ProjectPage((Project(1, "P"),), 1, is_last=False, total_count=2**63 - 1)
    assert len(missing_names(store)) <= MOST_PROJECT_PAGES + 1


def test_names_of_ids_beyond_belief_are_not_asked_for() -> None:
    entries = [FakeEntry(DAY.start_date, 10**9 + number, None, 60) for number in range(MOST_LOOKED_UP_IDS + 500)]
    api = FakeToggl(entries=entries)
    sitting = sign_in_with_token(api, Secret("x"), api.clock, FakeContext(api.clock))
    report = sitting.read_report(HoursQuestion(api.workspace, DAY), ReportOptions(), FakeContext())
    assert api.calls["filters/users"] == MOST_LOOKED_UP_IDS // 100
    assert report.tracked_seconds == 60 * len(api.entries)
