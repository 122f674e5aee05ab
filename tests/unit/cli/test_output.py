"""What is printed never harms a terminal, and printing never fails."""

from __future__ import annotations

import io
import json
import sys

import pytest

from toggl_desktop.cli.output import close_output, print_json, print_line, print_problem, rewrite_line

NASTY = "a\x1b]0;title\x07b\x9b31mc\u202ed\x7f\r\ttab\nline"
CONTROLS = set("\x1b\x07\x9b\u202e\x7f\r")


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("show", "name"), [(print_problem, "stderr"), (print_line, "stdout")])
def test_control_characters_do_not_reach_a_terminal(show: object, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, name, terminal)
    show(NASTY)  # type: ignore[operator]
    assert not CONTROLS & set(terminal.getvalue())
    assert r"a\x1b]0;title\x07b\x9b31mc" in terminal.getvalue()
    assert terminal.getvalue().endswith("\ttab\nline\n")


def test_a_path_goes_into_a_pipe_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    print_line(NASTY)
    assert capsys.readouterr().out == f"{NASTY}\n"


def test_progress_is_one_line_that_no_name_can_leave(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    rewrite_line("Reading\x1b[2J")
    assert terminal.getvalue() == "\r\x1b[KReading\\x1b[2J"


def test_json_holds_the_same_text_and_no_control_character(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    print_json({"path": f"{NASTY} żółć"})
    assert "żółć" in terminal.getvalue()
    assert not CONTROLS & set(terminal.getvalue())
    assert json.loads(terminal.getvalue()) == {"path": f"{NASTY} żółć"}


@pytest.mark.parametrize("stream", [None, "closed"])
def test_without_a_stream_nothing_happens(stream: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = io.StringIO()
    closed.close()
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, closed if stream else None)
    for show in (print_line, print_problem, rewrite_line):
        show("text")
    print_json({})
    close_output()
