"""A missing screen or library is said in words, before Qt ends the process."""

from __future__ import annotations

import pytest

from toggl_desktop.app.display import NO_LIBRARY, NO_SCREEN, find_display_problem


@pytest.mark.parametrize(
    ("environment", "platform", "can_load", "problem"),
    [
        ({}, "linux", True, NO_SCREEN),
        ({"DISPLAY": ":0"}, "linux", True, None),
        ({"DISPLAY": ":0"}, "linux", False, NO_LIBRARY),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", False, None),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", False, None),
        ({}, "darwin", False, None),
        ({}, "win32", False, None),
    ],
)
def test_what_keeps_the_window_away(
    environment: dict[str, str], platform: str, can_load: bool, problem: str | None
) -> None:
    assert find_display_problem(environment, platform, lambda library: can_load) == problem


def test_the_words_name_the_way_out() -> None:
    assert "apt install libxcb-cursor0" in NO_LIBRARY
    assert "toggl-desktop export" in NO_SCREEN


def test_a_library_that_does_not_exist_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    from toggl_desktop.app import display

    assert not display._can_load("libno-such-thing-at-all.so.9")
