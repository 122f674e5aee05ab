"""Nothing waits for the person inside a call: a dialog is opened, and its answer comes by a signal.

A call that waits keeps timers, the end of jobs and the wish to quit in a loop of its own, at places that expect none.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "toggl_desktop"
WAITING = {"exec", "exec_", "getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"}
BOXES = {"question", "warning", "information", "critical", "about", "aboutQt"}
QUESTIONS = {"getText", "getInt", "getDouble", "getItem", "getColor", "getFont", "getMultiLineText"}

EXCEPTIONS = {
    ("ui/window/opening.py", "application.exec"): "the program itself",
    ("ui/dialogs/tray_message.py", "until_gone.exec"): "of a run without a window, which ends when its message is gone",
}


def waits(source: str) -> Iterator[str]:
    """The calls of a module that return only when the person has answered."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        owner, name = ast.unparse(node.func.value), node.func.attr
        if name in WAITING or (owner == "QMessageBox" and name in BOXES) or (name in QUESTIONS and owner[0] == "Q"):
            yield f"{owner}.{name}"


def test_no_dialog_keeps_its_caller_waiting() -> None:
    found = {
        (path.relative_to(PACKAGE).as_posix(), call)
        for path in PACKAGE.rglob("*.py")
        for call in waits(path.read_text(encoding="utf-8"))
    }
    assert not found - EXCEPTIONS.keys(), "open it, and connect to its answer"
    assert not EXCEPTIONS.keys() - found, "an exception that nothing needs any more"


@pytest.mark.parametrize(
    "source",
    [
        "dialog.exec()",
        "QFileDialog.getSaveFileName(self)",
        "QMessageBox.question(self, 'a', 'b')",
        "QInputDialog.getText(self, 'a', 'b')",
        "menu.exec(point)",
    ],
)
def test_each_way_to_wait_is_seen(source: str) -> None:
    assert list(waits(source))


@pytest.mark.parametrize("source", ["dialog.open()", "menu.popup(point)", "log.warning('x')", "box.question(1)"])
def test_other_calls_are_not(source: str) -> None:
    assert not list(waits(source))
