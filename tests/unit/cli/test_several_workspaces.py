"""Several workspaces in one export: a workbook each, none of them over another."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.cli.test_export_command import World, world
from toggl_desktop.core.errors import SeveralExportsOneFile, UnknownName
from toggl_desktop.core.toggl.models import Workspace

__all__ = ["world"]

BOTH = ("--workspace", "Acme", "--workspace", "8")


def files(world: World) -> list[str]:
    return sorted(str(path.relative_to(world.folder)) for path in world.folder.rglob("*.xlsx"))


def test_each_workspace_has_its_workbook_and_the_sums_are_told(world: World) -> None:
    world.toggl.other_workspaces = (Workspace(8, "Other"),)
    result = world.export(*BOTH, output=str(world.folder))
    assert files(world) == ["Acme hours 2026-10.xlsx", "Other hours 2026-10.xlsx"]
    each = result["workspaces"]
    assert isinstance(each, list)
    assert [one["workspace"] for one in each] == ["Acme", "Other"]
    assert result["tracked_seconds"] == sum(one["tracked_seconds"] for one in each)
    assert result["files"] == [one["path"] for one in each]
    assert [saved[2].choices.workspace_id for saved in world.writer.saved] == [7, 8]


def test_namesakes_do_not_overwrite_each_other(world: World) -> None:
    world.toggl.other_workspaces = (Workspace(8, "acme"),)
    world.export("--workspace", "7", "--workspace", "8", output=str(world.folder))
    assert files(world) == ["Acme (7)/Acme hours 2026-10.xlsx", "acme (8)/acme hours 2026-10.xlsx"]


def test_files_for_each_person_go_into_a_folder_of_the_workspace(world: World) -> None:
    world.toggl.other_workspaces = (Workspace(8, "Other"),)
    world.export(*BOTH, "--file-per", "person", output=str(world.folder))
    assert {Path(name).parent.name for name in files(world)} == {"Acme", "Other"}


def test_the_same_workspace_named_twice_is_one(world: World) -> None:
    result = world.export("--workspace", "Acme", "--workspace", "7", output=str(world.folder))
    assert "workspaces" not in result
    assert len(world.writer.saved) == 1


@pytest.mark.parametrize("more", [(), ("--save-as", "Payroll")])
def test_there_must_be_room_for_all_of_them(world: World, more: tuple[str, ...]) -> None:
    output = world.folder if more else world.folder / "one.xlsx"
    with pytest.raises(SeveralExportsOneFile):
        world.export(*BOTH, *more, output=str(output))
    assert world.toggl.request_count == 0


def test_an_unknown_one_is_told_before_any_is_written(world: World) -> None:
    with pytest.raises(UnknownName):
        world.export("--workspace", "Acme", "--workspace", "Nowhere", output=str(world.folder))
    assert files(world) == []
