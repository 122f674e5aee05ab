"""What the person has chosen."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.fakes.window import ManualDelay
from tests.unit.app.conftest import Desk
from toggl_desktop.app.choosing import ChoiceController
from toggl_desktop.app.settings import Settings
from toggl_desktop.core.choices.export_choices import FilePer
from toggl_desktop.core.choices.period import Period, Preset, Split
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.errors import NothingSelected, PeriodReversed

OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))


@pytest.fixture
def choices(desk: Desk) -> ChoiceController:
    desk.sign_in()
    return desk.choices


def test_last_month_is_chosen_at_first(choices: ChoiceController) -> None:
    assert choices.state is not None
    assert choices.state.choices.preset is Preset.LAST_MONTH
    assert choices.state.period == OCTOBER
    assert choices.state.workspace.name == "Acme"


def test_picked_dates_are_custom(choices: ChoiceController) -> None:
    choices.pick_dates(date(2026, 3, 4), date(2026, 3, 9))
    assert choices.state is not None
    assert choices.state.choices.preset is None
    assert choices.state.period == Period(date(2026, 3, 4), date(2026, 3, 9))
    choices.move(-1)
    assert choices.state.period == Period(date(2026, 2, 26), date(2026, 3, 3))


def test_what_was_chosen_can_be_taken_back_and_chosen_again(choices: ChoiceController) -> None:
    assert choices.state is not None
    assert not choices.can_undo
    assert not choices.can_redo
    before = choices.state.choices
    choices.change(split=Split.DAY)
    after = choices.state.choices
    assert choices.can_undo
    assert not choices.can_redo
    choices.undo()
    assert choices.state.choices == before
    assert not choices.can_undo
    assert choices.can_redo
    choices.redo()
    assert choices.state.choices == after
    assert not choices.can_redo


def test_reversed_dates_are_an_error_until_they_are_right(choices: ChoiceController) -> None:
    choices.pick_dates(date(2026, 3, 9), date(2026, 3, 4))
    assert choices.state is not None
    assert isinstance(choices.state.error, PeriodReversed)
    assert choices.state.period == OCTOBER
    with pytest.raises(PeriodReversed):
        choices.check()
    choices.pick_dates(date(2026, 3, 9), date(2026, 3, 10))
    assert choices.state.error is None
    choices.check()


def test_putting_the_dates_back_clears_the_error(choices: ChoiceController) -> None:
    choices.pick_dates(date(2026, 11, 9), date(2026, 10, 31))
    choices.pick_dates(OCTOBER.start_date, OCTOBER.end_date)
    assert choices.state is not None
    assert choices.state.error is None


def test_moving_stops_where_toggl_stops(choices: ChoiceController) -> None:
    choices.pick_dates(date(2006, 1, 1), date(2006, 1, 31))
    choices.move(-1)
    assert choices.state is not None
    assert choices.state.period.start_date == date(2006, 1, 1)


@pytest.mark.parametrize(
    "changes", [{"projects": ProjectSelection(everything=False)}, {"users": UserSelection(everything=False)}]
)
def test_nothing_selected_is_refused(choices: ChoiceController, changes: dict[str, object]) -> None:
    choices.change(**changes)
    with pytest.raises(NothingSelected):
        choices.check()


def test_choices_are_remembered_but_not_the_dates(desk: Desk, choices: ChoiceController) -> None:
    choices.change(split=Split.WEEK)
    choices.choose_preset(Preset.THIS_YEAR)
    choices.pick_dates(date(2026, 3, 4), date(2026, 3, 9))
    choices.flush()
    again = ChoiceController(Settings(desk.settings._path), ManualDelay())
    again.open(desk.session.signed_in)
    assert again.state is not None
    assert again.state.choices.split is Split.WEEK
    assert again.state.period == Period(date(2026, 1, 1), date(2026, 12, 31))


def test_a_workspace_that_is_gone_gives_way_to_the_default(desk: Desk) -> None:
    desk.settings.change({"workspace": 999})
    desk.sign_in()
    assert desk.choices.state is not None
    assert desk.choices.state.workspace.id == 7


def test_the_suggested_name_tells_workspace_and_period(choices: ChoiceController, tmp_path: Path) -> None:
    assert choices.suggested_target(tmp_path, "hours") == tmp_path / "Acme hours 2026-10.xlsx"
    choices.change(file_per=FilePer.PERSON)
    assert choices.suggested_target(tmp_path, "hours") == tmp_path


def test_repeating_brings_the_choices_of_the_last_export_back(choices: ChoiceController, tmp_path: Path) -> None:
    assert not choices.can_repeat
    folder = tmp_path / "reports"
    folder.mkdir()
    choices.change(split=Split.WEEK, user_sheets=False)
    choices.choose_preset(Preset.THIS_MONTH)
    choices.remember_export(folder / "x.xlsx")
    choices.change(split=Split.DAY, user_sheets=True)
    choices.choose_preset(Preset.LAST_YEAR)
    assert choices.can_repeat
    choices.repeat()
    assert choices.state is not None
    assert choices.state.choices.split is Split.WEEK
    assert choices.state.choices.user_sheets is False
    assert choices.state.period.start_date == date(2026, 11, 1)
    assert choices.suggested_target(tmp_path, "hours").parent == folder


def test_repeating_an_export_of_picked_dates_takes_the_dates_on_the_window(
    choices: ChoiceController, tmp_path: Path
) -> None:
    choices.pick_dates(date(2026, 3, 4), date(2026, 3, 9))
    choices.remember_export(tmp_path / "x.xlsx")
    choices.choose_preset(Preset.LAST_MONTH)
    choices.repeat()
    assert choices.state is not None
    assert choices.state.period == OCTOBER


def test_a_copy_for_a_client_asks_for_no_rates(choices: ChoiceController) -> None:
    choices.change(project_details=True)
    question = choices.question()
    assert question is not None
    assert question.full.details_of is not None
    choices.change(client_copy=True)
    question = choices.question()
    assert question is not None
    assert question.full.details_of is None


def test_details_are_asked_for_with_the_chosen_people_and_files_in_mind(choices: ChoiceController) -> None:
    users = UserSelection(everything=False, user_ids=frozenset({4}))
    choices.change(project_details=True, users=users, file_per=FilePer.PERSON)
    question = choices.question()
    assert question is not None
    assert question.full.details_users == users
    assert question.full.details_by_person
    assert question.base.details_of is None
