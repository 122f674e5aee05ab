"""Numbers, times, the quota and progress in words."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime

import pytest

from toggl_desktop.core.choices.period import month_of
from toggl_desktop.core.progress import Progress, Stage
from toggl_desktop.core.reading.plan import RequestPlan
from toggl_desktop.core.toggl.models import Quota
from toggl_desktop.ui.texts import formats
from toggl_desktop.ui.texts.formats import (
    format_date,
    format_decimal_hours,
    format_duration,
    format_number,
    format_share,
    format_time,
    month_name,
)
from toggl_desktop.ui.texts.progress import describe_progress
from toggl_desktop.ui.texts.quota import describe_needs, describe_plan, describe_quota, describe_shortage
from toggl_desktop.ui.texts.translate import translate

RESETS_AT = datetime(2026, 10, 7, 13, 42, tzinfo=UTC)
LOCAL_TIME = RESETS_AT.astimezone().strftime("%H:%M")


def test_numbers_are_written_as_the_locale_does() -> None:
    assert format_number(12345) == "12,345"
    assert format_decimal_hours(3600 * 1234 + 1800) == "1,234.50"
    assert format_duration(3600 * 127 + 5 * 60 + 59) == "127:05"
    assert format_duration(3600 * 9999) == "9999:00"
    assert format_duration(3600 * 105155 + 38 * 60) == "105,155:38"
    assert format_duration(-3600 * 10000) == "-10,000:00"
    assert format_date(date(2026, 10, 3)) == "03/10/2026"


def test_without_qt_the_words_are_those_of_its_british_english(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    def words() -> list[str]:
        return [
            *(month_name(number, standalone=alone) for number in range(1, 13) for alone in (False, True)),
            *(format_number(number) for number in (0, 7, 999, 1000, 1_048_576, -12345)),
            *(format_decimal_hours(seconds) for seconds in (0, 5, 18, 3600, 4_500_000, 123_456_789)),
            *(format_date(date(year, 2, 9)) for year in (2006, 2029)),
            *(format_time(RESETS_AT.replace(hour=hour)) for hour in (0, 9, 15)),
            *(translate("Quota", "{remaining} of %n request(|s) left", None, number) for number in (0, 1, 1234)),
            translate("Quota", "This is no text of the program"),
        ]

    with_qt = words()
    monkeypatch.setattr(formats, "text_locale", None)
    monkeypatch.delitem(sys.modules, "PySide6.QtCore")
    assert words() == with_qt


@pytest.mark.parametrize(
    ("part", "whole", "words"),
    [(1, 8, "12.5 %"), (0, 8, "0.0 %"), (1, 100_000, "<0.1 %"), (8, 8, "100.0 %"), (0, 0, "")],
)
def test_a_share_is_never_rounded_to_nothing(part: int, whole: int, words: str) -> None:
    assert format_share(part, whole).replace("\N{NO-BREAK SPACE}", " ") == words


def test_times_are_local() -> None:
    assert format_time(RESETS_AT) == LOCAL_TIME


def test_the_quota_says_what_is_left_and_when_more_comes() -> None:
    assert describe_quota(Quota(1, 27, 30, RESETS_AT)) == f"27 of 30 requests left, more at {LOCAL_TIME}"
    assert describe_quota(Quota(1, 30, 30, RESETS_AT)) == "30 of 30 requests left"
    assert describe_quota(Quota(1, 1)) == "1 request left this hour"
    assert describe_quota(None) == ""


def test_a_plan_says_what_the_export_needs() -> None:
    assert describe_plan(RequestPlan(5, False, None)) == "This export needs 5 requests"
    assert describe_plan(RequestPlan(5, True, None)) == "This export needs about 5 requests"
    assert describe_plan(RequestPlan(1, True, None)) == "This export needs about 1 request"
    assert "no request" in describe_plan(RequestPlan(0, False, None))


def test_a_shortage_is_told_beforehand_and_only_then() -> None:
    assert describe_shortage(RequestPlan(5, False, Quota(1, 5, 30, RESETS_AT))) == ""
    assert LOCAL_TIME in describe_shortage(RequestPlan(6, False, Quota(1, 5, 30, RESETS_AT)))
    assert describe_shortage(RequestPlan(6, False, Quota(1, 5, 30))) != ""


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress(Stage.READING_HOURS, 3, 12, month_of(date(2026, 3, 1))), "Reading March 2026, 3 of 12"),
        (Progress(Stage.WRITING_SHEETS, 40, 1200), "Writing sheet 40 of 1,200"),
        (Progress(Stage.WRITING_SHEETS), "Writing the workbook"),
        (Progress(Stage.SIGNING_IN, 1, 3), "Signing in, 1 of 3"),
        (Progress(Stage.BUILDING), "Adding up the hours"),
        (Progress(Stage.READING_HOURS, 1, 1), "Reading hours"),
    ],
)
def test_progress_says_what_happens_and_how_far(progress: Progress, words: str) -> None:
    assert describe_progress(progress) == words


def test_waiting_says_until_when() -> None:
    assert LOCAL_TIME in describe_progress(Progress(Stage.WAITING_FOR_QUOTA, resumes_at=RESETS_AT))


@pytest.mark.parametrize("stage", Stage)
def test_every_stage_has_words(stage: Stage) -> None:
    assert describe_progress(Progress(stage)).strip()


def test_english_has_its_plural_forms_without_a_translation_file() -> None:
    text = "%n (person|people) (is|are) away on %n day(|s)"
    assert translate("Test", text, None, 1) == "1 person is away on 1 day"
    assert translate("Test", text, None, 2) == "2 people are away on 2 days"
    assert translate("Test", text, None, 0) == "0 people are away on 0 days"
    assert translate("Test", "choose (a|b)") == "choose (a|b)"


def test_large_numbers_in_texts_are_grouped() -> None:
    assert translate("Test", "%n project(|s)", None, 5001) == "5,001 projects"
    quota = Quota(organization_id=1, remaining=12_000, total=24_000, resets_at=None)
    assert describe_quota(quota) == "12,000 of 24,000 requests left"


@pytest.mark.parametrize(
    ("requests", "is_estimate", "left", "words"),
    [
        (0, False, 27, "no requests"),
        (0, True, 27, "no requests"),
        (1, False, None, "1 request"),
        (5, True, None, "about 5 requests"),
        (5, False, 27, "5 of 27 requests"),
        (1200, True, 27, "about 1,200 of 27 requests"),
        (1, True, 1, "about 1 of 1 request"),
    ],
)
def test_needs_that_answers_decide_over_are_about(
    requests: int, is_estimate: bool, left: int | None, words: str
) -> None:
    quota = None if left is None else Quota(1, left, 30)
    assert describe_needs(RequestPlan(requests, is_estimate, quota)) == words
