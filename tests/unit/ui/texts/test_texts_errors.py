"""What a failure says: facts in friendly words, no secret, no status code first."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from toggl_desktop.core.errors import (
    AmbiguousName,
    Cancelled,
    NamedThing,
    NotWritable,
    PeriodReversed,
    QuotaSpent,
    Rejected,
    ServerFailed,
    SignInRefused,
    UnexpectedAnswer,
    UnknownName,
    WorkbookInUse,
    WorkbookLimit,
    WorkbookTooLarge,
)
from toggl_desktop.core.report.notes import Note, NoteKind
from toggl_desktop.ui.texts.errors import describe_error
from toggl_desktop.ui.texts.notes import describe_note

RESETS_AT = datetime(2026, 10, 7, 13, 42, tzinfo=UTC)


def test_a_spent_quota_says_when_it_goes_on() -> None:
    text = describe_error(QuotaSpent(organization_id=1, resets_at=RESETS_AT, endpoint="POST /x", request_id="abc"))
    assert RESETS_AT.astimezone().strftime("%H:%M") in text.advice
    assert "POST /x" in text.details
    assert "abc" in text.details


def test_a_status_stands_in_the_details_only() -> None:
    text = describe_error(ServerFailed(status=503, endpoint="GET /api/v9/me", request_id="r-1"))
    assert "503" not in text.title + text.advice
    assert "Status: 503" in text.details


def test_toggls_own_words_are_passed_on() -> None:
    assert "the range is too long" in describe_error(Rejected("the range is too long", status=400)).advice


def test_the_two_ways_to_sign_in_fail_with_different_advice() -> None:
    token, password = describe_error(SignInRefused()), describe_error(SignInRefused(with_password=True))
    assert "API token" in token.title
    assert "password" in password.title
    assert "Google" in password.advice
    assert "1 more attempt before" in describe_error(SignInRefused(remaining_attempts=1)).advice
    assert "3 more attempts before" in describe_error(SignInRefused(remaining_attempts=3)).advice


@pytest.mark.parametrize("path", ["/home/ann/Reports/hours.xlsx", r"C:\Users\ann\hours.xlsx", r"\\server\x\hours.xlsx"])
def test_a_file_is_called_by_its_name_and_its_path_stands_in_the_details(path: str) -> None:
    text = describe_error(WorkbookInUse(path=path))
    assert "“hours.xlsx”" in text.title
    assert path in text.details


def test_the_systems_reason_stands_in_the_details() -> None:
    assert "Permission denied" in describe_error(NotWritable(path="/x/y.xlsx", reason="Permission denied")).details


def test_a_limit_is_told_with_its_figures() -> None:
    error = WorkbookTooLarge(path="x.xlsx", limit=WorkbookLimit.COLUMNS, needed=20000, allowed=16384)
    assert "20,000" in describe_error(error).title
    assert "16,384" in describe_error(error).title


def test_names_to_choose_from_are_listed_up_to_a_limit() -> None:
    names = tuple(f"Project {number}" for number in range(50))
    advice = describe_error(UnknownName(NamedThing.PROJECT, "x", names)).advice
    assert "Project 3," in advice
    assert "…" in advice
    assert "Project 49" not in advice
    assert "1 Ann" in describe_error(AmbiguousName(NamedThing.USER, "Ann", ("1 Ann", "2 Ann"))).advice


def test_names_are_shown_without_control_characters() -> None:
    name = "a\x1b[2Jb\x9bc\u202ed\ne"
    for error in (
        UnknownName(NamedThing.PROJECT, name, (name, "x")),
        UnknownName(NamedThing.WORKSPACE, name, (name, "x")),
        AmbiguousName(NamedThing.USER, name, (f"1 {name}", f"2 {name}")),
    ):
        text = describe_error(error)
        for shown in (text.title, text.advice):
            assert "a [2Jb cd e" in shown
            assert not set("\x1b\x9b\u202e\n") & set(shown)


def test_names_may_hold_braces() -> None:
    assert "{name}" in describe_error(UnknownName(NamedThing.PROJECT, "{name}")).title
    assert "{0}" in describe_error(Rejected("{0}", status=400)).advice


def test_dates_are_written_as_people_do() -> None:
    assert "03/10/2026" in describe_error(PeriodReversed(date(2026, 10, 3), date(2026, 10, 1))).title


def test_cancelling_has_calm_words() -> None:
    assert describe_error(Cancelled()).title == "Cancelled."


def test_an_unexpected_error_shows_where_but_not_what_it_says() -> None:
    def fail() -> None:
        raise RuntimeError("Authorization: Basic c2VjcmV0")

    with pytest.raises(RuntimeError) as caught:
        fail()
    text = describe_error(caught.value)
    assert "RuntimeError" in text.details
    assert "test_texts_errors.py" in text.details
    assert "c2VjcmV0" not in text.title + text.advice + text.details
    assert "Traceback" not in text.details


def test_the_cause_of_an_error_is_named_by_its_class_only() -> None:
    error = UnexpectedAnswer(endpoint="GET /x", field="[3].user_id", problem="is a text")
    error.__cause__ = ValueError("token=abc")
    assert "Caused by: ValueError" in describe_error(error).details
    assert "abc" not in describe_error(error).details


@pytest.mark.parametrize("kind", NoteKind)
def test_every_note_has_words(kind: NoteKind) -> None:
    assert describe_note(Note(kind, count=2, text="words")).strip()


def test_notes_count_in_words() -> None:
    assert describe_note(Note(NoteKind.UNKNOWN_USERS, 1)).startswith("1 person with time is no longer known")
    assert describe_note(Note(NoteKind.UNKNOWN_USERS, 2)).startswith("2 people with time are no longer known")
    assert "0:10 h more" in describe_note(Note(NoteKind.TOTAL_DIFFERS, 600))
    assert "0:10 h less" in describe_note(Note(NoteKind.TOTAL_DIFFERS, -600))
