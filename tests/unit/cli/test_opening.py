"""``--open``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from toggl_desktop.app.desktop import SystemDesktop
from toggl_desktop.cli.opening import open_result


@pytest.mark.parametrize(("platform", "opener"), [("linux", "xdg-open"), ("darwin", "open"), ("win32", "explorer.exe")])
@pytest.mark.parametrize("is_folder", [True, False])
def test_the_systems_own_program_opens_it(tmp_path: Path, platform: str, opener: str, is_folder: bool) -> None:
    workbook = tmp_path / "hours.xlsx"
    workbook.touch()
    started: list[Sequence[str]] = []

    def start(command: Sequence[str], environment: Mapping[str, str]) -> bool:
        started.append(command)
        return True

    path = tmp_path if is_folder else workbook
    open_result(path, SystemDesktop(platform=platform, has_window=False, start=start))
    assert started == [[opener, path.as_uri()]]


def test_a_desktop_that_cannot_is_told_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    open_result(tmp_path, SystemDesktop(platform="linux", has_window=False, start=lambda *_: False))
    assert f"{tmp_path} is written, but could not be opened here." in capsys.readouterr().err
