"""The command line's decisions, over a Toggl and a writer of plain Python."""

from __future__ import annotations

import inspect
import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.fakes.toggl import FakeClock, FakeEntry, FakeToggl
from toggl_desktop.bootstrap import Services
from toggl_desktop.cli.arguments import build_parser
from toggl_desktop.cli.exit_codes import ExitCode, exit_code
from toggl_desktop.cli.export_command import print_result, run_export
from toggl_desktop.core import errors
from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.choices.period import parse_date
from toggl_desktop.core.errors import (
    AmbiguousName,
    BadDate,
    HalfAPeriod,
    NotWritable,
    PeriodOutOfRange,
    PeriodReversed,
    SeveralClients,
    SignInMissing,
    UnknownName,
    WorkbookExists,
)
from toggl_desktop.core.progress import JobContext
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.toggl.models import Project, Secret, User
from toggl_desktop.core.workbooks import SavedWorkbook


@dataclass
class FakeWriter:
    saved: list[tuple[Path, Report, WorkbookOptions]] = field(default_factory=list)

    def save(
        self, report: Report, options: WorkbookOptions, path: Path, *, overwrite: bool, context: JobContext
    ) -> SavedWorkbook:
        self.saved.append((path, report, options))
        path.write_text("workbook")
        return SavedWorkbook(path, 5)

    @contextmanager
    def together(self) -> Iterator[FakeWriter]:
        yield self


@dataclass
class World:
    toggl: FakeToggl
    writer: FakeWriter
    services: Services
    folder: Path

    def export(self, *arguments: str, output: str | None = None) -> dict[str, object]:
        options = build_parser().parse_args(["export", "--output", output or str(self.folder / "out.xlsx"), *arguments])
        return run_export(options, self.services, threading.Event())

    @property
    def report(self) -> Report:
        return self.writer.saved[-1][1]


@pytest.fixture
def world(tmp_path: Path) -> World:
    entries = [
        FakeEntry(parse_date("2026-10-05"), 1, 10, 3600, 1800),
        FakeEntry(parse_date("2026-10-06"), 2, 11, 1800, 0),
        FakeEntry(parse_date("2026-10-07"), 2, None, 60, 0),
        FakeEntry(parse_date("2026-11-02"), 1, 10, 7, 0),
    ]
    toggl = FakeToggl(
        entries=entries,
        users=[User(1, "Ann", "ann@example.com"), User(2, "Bob"), User(3, "Idle")],
        projects=[Project(10, "Website", 1, "Beta"), Project(11, "Website", 2, "Alpha")],
        clock=FakeClock(),
    )
    writer = FakeWriter()
    services = Services(toggl, writer, toggl.clock, token_store=None, preset_token=Secret("t"))
    return World(toggl, writer, services, tmp_path)


@pytest.mark.parametrize(
    ("words", "demo"), [(["--demo", "export"], True), (["export", "--demo"], True), (["export"], False)]
)
def test_sample_data_may_be_asked_for_before_and_after_the_command(words: list[str], demo: bool) -> None:
    assert build_parser().parse_args([*words, "--output", "x"]).demo is demo


def test_last_month_is_the_default(world: World) -> None:
    result = world.export()
    assert (result["from"], result["to"]) == ("2026-10-01", "2026-10-31")
    assert result["tracked_seconds"] == 3600 + 1800 + 60
    assert result["billable_seconds"] == 1800
    assert (result["people"], result["projects"], result["sheets"]) == (2, 3, 5)
    assert result["requests"] == 6
    assert Path(str(result["path"])).read_text() == "workbook"


def test_days_of_ones_own(world: World) -> None:
    assert world.export("--from", "2026-10-06", "--to", "2026-11-02")["tracked_seconds"] == 1867


def test_filters_by_name_client_email_and_id(world: World) -> None:
    assert world.export("--client", "beta", "--overwrite")["tracked_seconds"] == 3600
    assert world.export("--project", "11", "--overwrite")["tracked_seconds"] == 1800
    assert world.export("--project", "Without project", "--overwrite")["tracked_seconds"] == 60
    assert world.export("--user", "ann@example.com", "--overwrite")["tracked_seconds"] == 3600


def test_options_reach_the_workbook(world: World) -> None:
    world.export(
        "--no-user-sheets",
        "--no-project-sheets",
        "--client-copy",
        "--client=Alpha",
        "--rounding=up:30",
        "--include-idle",
    )
    _, report, options = world.writer.saved[0]
    assert not options.user_sheets
    assert not options.project_sheets
    assert options.client_copy
    assert not options.with_billable
    assert report.pairs[-1].rounded_seconds == 1800
    assert "Idle" in {user.name for user in report.users}


def test_details_are_asked_for_the_chosen_only(world: World) -> None:
    world.export("--project-details", "--user", "Bob")
    assert world.toggl.calls["details"] == 1


def test_a_file_for_each_person_saves_the_details_that_no_file_can_hold(world: World) -> None:
    world.toggl.entries.append(FakeEntry(parse_date("2026-10-08"), 2, 10, 60, 60))
    world.export("--project-details", "--file-per", "person", output=str(world.folder))
    assert world.toggl.calls["details"] == 1
    assert [set(report.details) for _, report, _ in world.writer.saved] == [set(), {11}]
    assert "left out, because only some of its people" in world.writer.saved[0][2].note_texts[0]


def test_a_folder_gets_a_telling_name(world: World) -> None:
    assert str(world.export(output=str(world.folder))["path"]).endswith("Acme hours 2026-10.xlsx")
    assert str(world.export(output=str(world.folder / "plain"))["path"]).endswith("plain.xlsx")


def test_one_file_for_each_person_or_client(world: World) -> None:
    result = world.export("--file-per", "person", output=str(world.folder))
    assert [Path(str(name)).name for name in result["files"]] == [  # type: ignore[attr-defined]
        "Ann hours 2026-10.xlsx",
        "Bob hours 2026-10.xlsx",
    ]
    before = world.toggl.workspace_requests
    result = world.export("--file-per", "client", output=str(world.folder))
    assert [Path(str(name)).name for name in result["files"]] == [  # type: ignore[attr-defined]
        "Alpha hours 2026-10.xlsx",
        "Beta hours 2026-10.xlsx",
        "Without client hours 2026-10.xlsx",
    ]
    assert sum(report.tracked_seconds for _, report, _ in world.writer.saved[2:]) == 5460
    assert world.toggl.workspace_requests - before == 3


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["--from", "2026-02-01", "--to", "2026-01-01"], PeriodReversed),
        (["--from", "2026-02-30", "--to", "2026-03-01"], BadDate),
        (["--from", "2005-02-01", "--to", "2026-03-01"], PeriodOutOfRange),
        (["--from", "2026-02-01"], HalfAPeriod),
        (["--from", "2026-02-01", "--to", "2026-03-01", "--period", "last-month"], HalfAPeriod),
        (["--period", "sometime"], UnknownName),
    ],
)
def test_senseless_dates_send_nothing(world: World, arguments: list[str], error: type[Exception]) -> None:
    with pytest.raises(error) as caught:
        world.export(*arguments)
    assert exit_code(caught.value) == ExitCode.USAGE
    assert world.toggl.request_count == 0
    assert not list(world.folder.iterdir())


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["--workspace", "Nowhere"], UnknownName),
        (["--project", "Nothing"], UnknownName),
        (["--project", "Website"], AmbiguousName),
        (["--client", "Nobody"], UnknownName),
        (["--user", "Nobody"], UnknownName),
    ],
)
def test_unknown_names_leave_nothing_behind(world: World, arguments: list[str], error: type[Exception]) -> None:
    with pytest.raises(error) as caught:
        world.export(*arguments, "--split", "day")
    assert exit_code(caught.value) == ExitCode.USAGE
    may_be_among_the_hours = error is UnknownName and arguments[0] != "--workspace"
    assert world.toggl.calls["summary"] == may_be_among_the_hours
    assert world.toggl.calls["weekly"] == 0
    assert not list(world.folder.iterdir())


@pytest.mark.parametrize("split", ["none", "day"])
@pytest.mark.parametrize(
    ("arguments", "seconds"),
    [
        (["--user", "Gone"], 120),
        (["--user", "gone@example.com"], 120),
        (["--user", "77"], 5),
        (["--user", "User 77", "--user", "Ann"], 3605),
        (["--project", "Secret"], 120),
        (["--project", "Gamma: Secret"], 120),
        (["--client", "gamma"], 120),
        (["--project", "88"], 5),
    ],
)
def test_what_only_the_hours_know_can_be_named(world: World, arguments: list[str], seconds: int, split: str) -> None:
    world.toggl.entries += [
        FakeEntry(parse_date("2026-10-08"), 4, 12, 120, 0),
        FakeEntry(parse_date("2026-10-08"), 77, 88, 5, 0),
    ]
    world.toggl.hidden_users.append(User(4, "Gone", "gone@example.com"))
    world.toggl.hidden_projects.append(Project(12, "Secret", 3, "Gamma"))
    everything = world.export("--split", split, "--overwrite")["requests"]
    before = world.toggl.request_count
    result = world.export("--split", split, "--overwrite", *arguments)
    assert result["tracked_seconds"] == seconds
    assert world.toggl.request_count - before == everything


def test_the_days_are_those_of_the_profiles_time_zone(world: World) -> None:
    """In Berlin it is the first of November when in London it still is October."""
    world.toggl.clock.time = datetime(2026, 10, 31, 23, 30, tzinfo=UTC)
    result = world.export()
    assert (result["from"], result["to"]) == ("2026-10-01", "2026-10-31")
    result = world.export("--period", "this-month", "--overwrite")
    assert (result["from"], result["to"]) == ("2026-11-01", "2026-11-30")


def test_a_copy_for_a_client_names_one_before_anything_is_sent(world: World) -> None:
    for arguments in (["--client-copy"], ["--client-copy", "--user", "Ann"], ["--client-copy", "--file-per", "person"]):
        with pytest.raises(SeveralClients) as caught:
            world.export(*arguments, output=str(world.folder))
        assert exit_code(caught.value) == ExitCode.USAGE
    assert world.toggl.request_count == 0


@pytest.mark.parametrize(
    ("arguments", "summaries"),
    [
        (["--client", "Alpha", "--client", "Beta"], 0),
        (["--project", "10", "--project", "11"], 0),
        (["--client", "Alpha", "--project", "Without project"], 0),
        (["--client", "Alpha", "--project", "10"], 0),
    ],
)
def test_a_copy_for_several_clients_is_refused_before_hours_are_read(
    world: World, arguments: list[str], summaries: int
) -> None:
    with pytest.raises(SeveralClients):
        world.export("--client-copy", *arguments)
    assert world.toggl.calls["summary"] == summaries
    assert not list(world.folder.iterdir())


def test_a_copy_for_one_client_is_written(world: World) -> None:
    world.export("--client-copy", "--client", "Alpha")
    assert {project.client_name for project in world.report.projects} == {"Alpha"}
    world.export("--client-copy", "--file-per", "client", output=str(world.folder))
    assert len(world.writer.saved) == 4


def test_impossible_targets_send_nothing(world: World) -> None:
    (world.folder / "out.xlsx").write_text("old")
    for output, error in [
        (str(world.folder / "out.xlsx"), WorkbookExists),
        (str(world.folder / "missing" / "out.xlsx"), NotWritable),
        (str(world.folder / "missing") + "/", NotWritable),
        (str(world.folder / ("x" * 305)), NotWritable),
        (str(world.folder / ("漢" * (84 if os.name == "posix" else 254))), NotWritable),
        (str(world.folder / ("x" * 305)) + "/", NotWritable),
    ]:
        with pytest.raises(error) as caught:
            world.export(output=output)
        assert exit_code(caught.value) == ExitCode.NOT_WRITTEN
    assert world.toggl.request_count == 0
    assert (world.folder / "out.xlsx").read_text() == "old"


def test_without_a_token_the_sign_in_is_missing(world: World) -> None:
    services = Services(world.toggl, world.writer, world.toggl.clock, token_store=None, preset_token=None)
    options = build_parser().parse_args(["export", "--output", str(world.folder / "out.xlsx")])
    with pytest.raises(SignInMissing) as caught:
        run_export(options, services, threading.Event())
    assert exit_code(caught.value) == ExitCode.SIGN_IN_REFUSED


def test_json_is_one_object(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    result = world.export("--json")
    print_result(result, as_json=True)
    assert json.loads(capsys.readouterr().out) == result
    assert {
        "path",
        "tracked_seconds",
        "billable_seconds",
        "people",
        "projects",
        "sheets",
        "requests",
        "warnings",
    } < set(result)


def test_every_error_has_an_exit_code_of_its_own_kind() -> None:
    kinds = [
        kind
        for _, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, errors.TogglDesktopError) and kind is not errors.TogglDesktopError
    ]
    assert len(kinds) > 25
    for kind in kinds:
        assert exit_code(kind.__new__(kind)) is not ExitCode.UNEXPECTED, kind
    assert exit_code(RuntimeError()) is ExitCode.UNEXPECTED


@pytest.mark.parametrize("text", ["up", "up:7", "sideways:15", "15", "up:-15"])
def test_senseless_rounding_is_wrong_usage(world: World, text: str) -> None:
    with pytest.raises(SystemExit) as caught:
        world.export("--rounding", text)
    assert caught.value.code == ExitCode.USAGE
