"""Saved exports on the command line."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.unit.cli.test_export_command import World, world
from toggl_desktop.__main__ import main
from toggl_desktop.app.paths import find_paths
from toggl_desktop.app.saved_exports import SavedExportFile
from toggl_desktop.cli.arguments import parse_arguments
from toggl_desktop.cli.exit_codes import ExitCode
from toggl_desktop.cli.list_command import list_saved
from toggl_desktop.cli.run_command import RunOutcome, print_outcomes, run_saved
from toggl_desktop.cli.stopping import StopRequest
from toggl_desktop.core.choices.export_choices import ExportChoices, FilePer
from toggl_desktop.core.choices.saved import KnownNames, SavedExport
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection
from toggl_desktop.core.errors import (
    BadSavedName,
    NothingSelected,
    NotWritable,
    SavedExportOutdated,
    SavedExportUnclear,
    SavedNameTaken,
    SeveralExportsOneFile,
    SignInRefused,
    UnknownName,
)
from toggl_desktop.core.toggl.models import User

__all__ = ["world"]
pytestmark = pytest.mark.usefixtures(
    "qapp"
)  # a process has one application of Qt; the command would make a smaller one


@pytest.fixture
def file(isolated_home: Path) -> SavedExportFile:
    return SavedExportFile(find_paths().saved_exports_file)


def save(file: SavedExportFile, world: World, name: str = "Payroll", **choices: Any) -> SavedExport:
    saved = SavedExport(name, ExportChoices(workspace_id=7, **choices), folder=str(world.folder / "reports"))
    Path(saved.folder).mkdir(exist_ok=True)
    file.change(lambda exports: exports.with_export(saved))
    return saved


def run(world: World, *words: str) -> list[RunOutcome]:
    return run_saved(parse_arguments(["run", *words]), world.services, StopRequest())


def error_of(outcomes: list[RunOutcome]) -> BaseException | None:
    (outcome,) = outcomes
    return outcome.error


def test_an_export_is_saved_as_rules_with_the_names_of_what_was_chosen(world: World, file: SavedExportFile) -> None:
    world.export(
        "--save-as", "Alpha", "--client", "Alpha", "--user", "ann", "--split", "week", output=str(world.folder)
    )
    (saved,) = file.read().exports.exports
    assert saved.choices == world.writer.saved[-1][2].choices
    assert saved.names == KnownNames("Acme", clients={2: "Alpha"}, users={1: "Ann"})
    assert (saved.folder, saved.overwrite) == (str(world.folder), False)
    (outcome,) = run(world, "alpha")
    assert outcome.result is not None
    assert Path(outcome.result["path"]).name == "Acme Alpha 2026-10.xlsx"
    assert outcome.result["tracked_seconds"] == 0


def test_a_file_that_was_named_keeps_its_name_and_gets_numbers(world: World, file: SavedExportFile) -> None:
    world.export("--save-as", "Hours")
    names = [Path(str(run(world, "Hours")[0].result["path"])).name for _ in range(2)]  # type: ignore[index]
    assert names == ["out (2).xlsx", "out (3).xlsx"]
    assert (world.folder / "out.xlsx").read_text() == "workbook"


def test_a_name_that_is_taken_is_refused_before_anything_is_sent(world: World, file: SavedExportFile) -> None:
    save(file, world)
    for name, error in (("payroll", SavedNameTaken), ("-x", BadSavedName)):
        with pytest.raises(error):
            world.export(f"--save-as={name}")
    assert world.toggl.request_count == 0
    world.export("--save-as", "payroll", "--overwrite", "--hours-only")
    (saved,) = file.read().exports.exports
    assert (saved.name, saved.overwrite, saved.choices.with_billable) == ("payroll", True, False)
    run(world, "payroll")
    assert not (world.folder / "out (2).xlsx").exists()


def test_nothing_is_saved_of_an_export_that_failed(world: World, file: SavedExportFile) -> None:
    with pytest.raises(UnknownName):
        world.export("--save-as", "x", "--project", "Nothing")
    assert not file.path.exists()


def test_several_are_made_with_one_sign_in(world: World, file: SavedExportFile) -> None:
    save(file, world)
    save(file, world, "Ann", users=UserSelection(False, frozenset({1})))
    outcomes = run(world, "--all")
    assert [one.result["tracked_seconds"] for one in outcomes if one.result] == [3600, 5460]
    assert world.toggl.calls["me"] == 1
    assert len(run(world, "Ann", "ann")) == 1


def test_an_unknown_name_comes_with_the_nearest_and_sends_nothing(
    world: World, file: SavedExportFile, capsys: pytest.CaptureFixture[str]
) -> None:
    save(file, world)
    with pytest.raises(UnknownName):
        run(world, "Payroll", "Payrol")
    assert world.toggl.request_count == 0
    assert main(["run", "--demo", "Payrol"]) == ExitCode.USAGE
    assert "one of these: Payroll." in capsys.readouterr().err


def test_all_of_none_is_said(world: World, file: SavedExportFile, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "--demo", "--all"]) == ExitCode.USAGE
    assert "There is no saved export yet." in capsys.readouterr().err


def test_what_is_gone_is_left_out_only_with_consent(world: World, file: SavedExportFile) -> None:
    saved = save(file, world, users=UserSelection(False, frozenset({1, 99})))
    saved = replace(saved, names=KnownNames("Acme", users={99: "Cid"}))
    file.change(lambda exports: exports.with_export(saved))
    error = error_of(run(world, "Payroll"))
    assert isinstance(error, SavedExportOutdated)
    assert [name for _, name in error.missing] == ["Cid"]
    assert not world.writer.saved
    (outcome,) = run(world, "Payroll", "--leave-out-missing")
    assert outcome.result is not None
    assert world.report.options.users.user_ids == {1}


def test_who_is_in_no_list_but_has_hours_is_not_gone(world: World, file: SavedExportFile) -> None:
    world.toggl.users = [user for user in world.toggl.users if user.id != 2]
    world.toggl.hidden_users.append(User(2, "Bob"))
    save(file, world, users=UserSelection(False, frozenset({2})))
    (outcome,) = run(world, "Payroll")
    assert outcome.result is not None
    assert outcome.result["tracked_seconds"] == 1860


def test_a_workspace_that_was_left_is_named(world: World, file: SavedExportFile) -> None:
    saved = replace(save(file, world), choices=ExportChoices(workspace_id=8), names=KnownNames("Former"))
    file.change(lambda exports: exports.with_export(saved))
    error = error_of(run(world, "Payroll", "--leave-out-missing"))
    assert isinstance(error, SavedExportOutdated)
    assert error.missing[0][1] == "Former"


@pytest.mark.parametrize(
    ("choices", "unclear", "error"),
    [
        ({}, {"zodiac": 1}, SavedExportUnclear),
        ({"projects": ProjectSelection(everything=False)}, {}, NothingSelected),
    ],
)
def test_what_could_only_be_guessed_sends_nothing(
    world: World, file: SavedExportFile, choices: dict[str, Any], unclear: dict[str, Any], error: type[Exception]
) -> None:
    saved = replace(save(file, world, **choices), unclear=unclear)
    file.change(lambda exports: exports.with_export(saved))
    assert isinstance(error_of(run(world, "Payroll")), error)
    assert world.toggl.request_count == 0


def test_a_folder_that_is_gone_keeps_only_its_own_export(world: World, file: SavedExportFile) -> None:
    save(file, world)
    gone = replace(save(file, world, "Gone"), folder=str(world.folder / "gone"))
    file.change(lambda exports: exports.with_export(gone))
    first, second = run(world, "--all")
    assert isinstance(first.error, NotWritable)
    assert second.result is not None
    assert print_outcomes([first, second], as_json=True) == ExitCode.NOT_WRITTEN


def test_several_do_not_go_into_one_file(world: World, file: SavedExportFile) -> None:
    save(file, world)
    save(file, world, "Other")
    target = world.folder / "one.xlsx"
    outcomes = run(world, "--all", "--output", str(target))
    assert {type(one.error) for one in outcomes} == {SeveralExportsOneFile}
    assert error_of(run(world, "Other", "--output", str(target))) is None
    assert target.exists()


def test_files_for_each_person_go_into_the_folder(world: World, file: SavedExportFile) -> None:
    save(file, world, file_per=FilePer.PERSON)
    (outcome,) = run(world, "Payroll")
    assert outcome.result is not None
    assert {Path(path).parent.name for path in outcome.result["files"]} == {"reports"}


def test_a_refused_sign_in_concerns_all_of_them(world: World, file: SavedExportFile) -> None:
    save(file, world)
    world.toggl.failures["me"] = SignInRefused()
    with pytest.raises(SignInRefused):
        run(world, "Payroll")


@pytest.mark.usefixtures("german")
def test_the_workbook_is_in_the_language_of_the_window(world: World, file: SavedExportFile) -> None:
    save(file, world)
    run(world, "Payroll")
    assert world.writer.saved[-1][2].texts["Summary"] == "Zusammenfassung"


def test_json_tells_each_outcome(world: World, file: SavedExportFile, capsys: pytest.CaptureFixture[str]) -> None:
    save(file, world)
    save(file, world, "Left", users=UserSelection(False, frozenset({99})))
    assert print_outcomes(run(world, "--all", "--json"), as_json=True) == ExitCode.USAGE
    left, payroll = json.loads(capsys.readouterr().out)["runs"]
    assert (left["name"], left["error"]["exit_code"]) == ("Left", 2)
    assert "--leave-out-missing" in left["error"]["advice"]
    assert (payroll["name"], payroll["tracked_seconds"]) == ("Payroll", 5460)


def test_the_list_tells_name_period_and_place(
    world: World, file: SavedExportFile, capsys: pytest.CaptureFixture[str]
) -> None:
    save(file, world)
    list_saved(as_json=False)
    assert capsys.readouterr().out == f"Payroll\tlast-month\t{world.folder / 'reports'}\n"
    list_saved(as_json=True)
    (saved,) = json.loads(capsys.readouterr().out)["saved"]
    assert (saved["name"], saved["choices"]["preset"], saved["next_run"]) == ("Payroll", "last-month", None)
    assert saved["last_run"] is None
    run(world, "Payroll")
    list_saved(as_json=True)
    last = json.loads(capsys.readouterr().out)["saved"][0]["last_run"]
    assert (Path(last["path"]).name, last["problem"], last["scheduled"]) == ("Acme Payroll 2026-10.xlsx", None, False)


def test_a_damaged_file_is_named(
    world: World, file: SavedExportFile, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    file.path.parent.mkdir(exist_ok=True)
    file.path.write_text("oh")
    assert main(["list"]) == 0
    assert "saved-exports (damaged 1).toml" in capsys.readouterr().err
    caplog.clear()


def test_a_word_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["run"], ["run", "--all", "x"]):
        with pytest.raises(SystemExit):
            main(words)


def test_no_secret_stands_in_the_file(world: World, file: SavedExportFile) -> None:
    world.export("--save-as", "Payroll")
    text = file.path.read_text(encoding="utf-8")
    assert set(tomllib.loads(text)["export"][0]) == {"name", "folder", "file_name", "overwrite", "choices", "names"}
    assert "ann@example.com" not in text


def test_an_existing_workbook_gets_the_hours_each_time(world: World, file: SavedExportFile) -> None:
    book = world.folder / "invoice.xlsx"
    book.write_text("hers")
    saved = replace(save(file, world), into=str(book))
    file.change(lambda exports: exports.with_export(saved))
    for _ in range(2):
        (outcome,) = run(world, "Payroll")
        assert outcome.result is not None
        assert outcome.result["path"] == str(book)
    elsewhere = world.folder / "reports" / "invoice.xlsx"
    elsewhere.write_text("another")
    (outcome,) = run(world, "Payroll", "--output", str(elsewhere.parent))
    assert outcome.result is not None
    assert Path(outcome.result["path"]).name == "invoice (2).xlsx"
    assert elsewhere.read_text() == "another"


def test_a_workbook_that_is_gone_is_told_before_anything_is_sent(world: World, file: SavedExportFile) -> None:
    saved = replace(save(file, world), into=str(world.folder / "gone" / "invoice.xlsx"))
    file.change(lambda exports: exports.with_export(saved))
    assert isinstance(error_of(run(world, "Payroll")), NotWritable)
    assert world.toggl.request_count == 0
