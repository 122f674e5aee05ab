"""The preview fills itself, asks for nothing twice, and the latest question wins."""

from __future__ import annotations

from datetime import date

from tests.unit.app.conftest import Desk
from toggl_desktop.app.reading import FETCH_DELAY_MS, ReadingPhase
from toggl_desktop.core.choices.export_choices import Detail
from toggl_desktop.core.choices.period import Period, Preset, Split
from toggl_desktop.core.choices.selection import ProjectSelection
from toggl_desktop.core.errors import ConnectionFailed, QuotaSpent


def open_preview(desk: Desk) -> None:
    desk.sign_in()
    desk.ask()
    desk.later()


def counts(desk: Desk) -> int:
    return desk.opener.services.connector.workspace_requests


def test_the_preview_fills_itself_and_says_what_it_cost(desk: Desk) -> None:
    lines: list[object] = []
    desk.sign_in()
    desk.reading.lines_changed.connect(lambda projects, users: lines.append((len(projects), len(users))))
    desk.ask()
    assert desk.reading.state.phase is ReadingPhase.READING
    desk.later()
    state = desk.reading.state
    assert state.phase is ReadingPhase.READY
    assert state.answer is not None
    assert state.answer.preview.total.tracked_seconds == 3600 + 1800 + 7200 + 900
    assert state.requests == 3 == counts(desk)
    assert state.answer.plan.requests == 0
    assert lines[-1] == (7, 3)


def test_filters_change_the_figures_without_a_request(desk: Desk) -> None:
    open_preview(desk)
    before = counts(desk)
    desk.choices.change(projects=ProjectSelection(everything=False, project_ids=frozenset({20})))
    desk.ask()
    desk.later()
    assert desk.reading.state.answer is not None
    assert desk.reading.state.answer.preview.total.tracked_seconds == 7200
    assert counts(desk) == before
    assert desk.reading.state.requests == 3


def test_another_period_waits_a_moment_so_that_hurrying_past_months_costs_nothing(desk: Desk) -> None:
    open_preview(desk)
    before = counts(desk)
    for _ in range(5):
        desk.choices.move(-1)
        desk.ask()
        desk.work()
    assert desk.delay.milliseconds == FETCH_DELAY_MS
    assert counts(desk) == before
    desk.later()
    assert counts(desk) == before + 1
    desk.choices.choose_preset(Preset.LAST_MONTH)
    desk.ask()
    desk.later()
    assert counts(desk) == before + 1


def test_a_split_is_offered_not_fetched(desk: Desk) -> None:
    open_preview(desk)
    before = counts(desk)
    desk.choices.pick_dates(date(2026, 9, 1), date(2026, 10, 31))
    desk.choices.change(split=Split.MONTH)
    desk.ask()
    desk.later()
    state = desk.reading.state
    assert counts(desk) == before + 1
    assert state.answer is not None
    assert state.answer.report.split is Split.NONE
    assert state.answer.split_requests == 1 == state.answer.plan.requests  # October is there already
    desk.reading.load_split()
    desk.work()
    assert desk.reading.state.answer is not None
    assert desk.reading.state.answer.report.split is Split.MONTH
    assert desk.reading.state.answer.split_requests == 0
    assert counts(desk) == before + 2


def test_entries_are_offered_and_read_when_they_are_wanted(desk: Desk) -> None:
    open_preview(desk)
    desk.choices.change(detail=Detail.ENTRIES)
    desk.ask()
    desk.later()
    assert desk.reading.state.answer is not None
    assert desk.reading.state.answer.report.entries is None
    assert desk.reading.state.answer.split_requests > 0
    desk.reading.load_split()
    desk.work()
    assert desk.reading.state.answer.report.entries is not None
    assert desk.reading.state.answer.split_requests == 0


def test_the_latest_question_wins(desk: Desk) -> None:
    desk.sign_in()
    desk.ask()
    desk.delay.elapse()
    desk.choices.choose_preset(Preset.TWO_MONTHS_AGO)
    desk.ask()
    desk.work()
    assert desk.reading.state.answer is None
    desk.later()
    assert desk.reading.state.answer is not None
    assert desk.reading.state.answer.report.period == Period(date(2026, 9, 1), date(2026, 9, 30))


def test_a_failure_is_told_and_tried_again_only_when_asked(desk: Desk) -> None:
    desk.sign_in()
    toggl = desk.opener.services.connector
    toggl.failures["summary"] = error = ConnectionFailed("down")
    desk.ask()
    desk.later()
    assert desk.reading.state.phase is ReadingPhase.FAILED
    assert desk.reading.state.error is error
    before = counts(desk)
    desk.choices.change(include_idle=True)
    desk.ask()
    desk.later()
    assert counts(desk) == before
    assert desk.reading.state.phase is ReadingPhase.FAILED
    del toggl.failures["summary"]
    desk.reading.retry()
    desk.work()
    assert desk.reading.state.phase is ReadingPhase.READY
    assert desk.reading.state.error is None
    assert counts(desk) == before + 1


def test_a_spent_quota_can_be_waited_for(desk: Desk) -> None:
    toggl = desk.opener.services.connector
    toggl.quota_size = 2
    open_preview(desk)
    assert isinstance(desk.reading.state.error, QuotaSpent)
    toggl.quota_size = 30
    toggl._window = None
    desk.reading.retry(wait_for_quota=True)
    desk.work()
    assert desk.reading.state.phase is ReadingPhase.READY


def test_cancel_stops_reading_until_something_else_is_chosen(desk: Desk) -> None:
    desk.sign_in()
    desk.ask()
    desk.delay.elapse()
    desk.reading.cancel()
    assert desk.reading.state.phase is ReadingPhase.STOPPED
    desk.work()
    assert counts(desk) == 0
    desk.choices.change(split=Split.WEEK)
    desk.ask()
    desk.later()
    assert counts(desk) == 0
    assert desk.reading.state.phase is ReadingPhase.STOPPED
    desk.choices.choose_preset(Preset.THIS_MONTH)
    desk.ask()
    desk.later()
    assert desk.reading.state.phase is ReadingPhase.READY


def test_refresh_reads_the_hours_again_but_not_the_names(desk: Desk) -> None:
    open_preview(desk)
    calls = desk.opener.services.connector.calls
    before = dict(calls)
    desk.reading.refresh()
    desk.work()
    assert desk.reading.state.phase is ReadingPhase.READY
    assert calls["summary"] == before["summary"] + 1
    assert (calls["projects"], calls["users"]) == (before["projects"], before["users"])


def test_another_filter_does_not_stop_a_refresh(desk: Desk) -> None:
    open_preview(desk)
    before = counts(desk)
    desk.reading.refresh()
    desk.choices.change(include_idle=True)
    desk.ask()
    desk.later()
    assert counts(desk) == before + 1
    assert desk.reading.state.phase is ReadingPhase.READY
    desk.choices.change(include_idle=False)
    desk.ask()
    desk.later()
    assert counts(desk) == before + 1


def test_while_held_nothing_is_read(desk: Desk) -> None:
    desk.sign_in()
    desk.reading.hold()
    desk.ask()
    desk.later()
    assert counts(desk) == 0
    desk.reading.resume()
    desk.later()
    assert desk.reading.state.phase is ReadingPhase.READY


def test_signing_out_forgets_everything(desk: Desk) -> None:
    open_preview(desk)
    desk.reading.open(None)
    assert desk.reading.state.answer is None
    assert desk.reading.known_quota(70) is None
