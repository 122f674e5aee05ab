"""Whoever opens for writing, replaces, links, copies or removes a file goes through `core/files`.

There are the patience with programs that hold a file for a moment, and the rules of Windows and of network drives.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "toggl_desktop"
ROOM = "core/files"
ON_PATHS = {"unlink", "chmod", "lchmod", "hardlink_to", "symlink_to", "write_text", "write_bytes"}
"""Methods that nothing but a path has."""
OF_MODULES = {
    "os": {"replace", "rename", "renames", "remove", "unlink", "link", "symlink", "chmod", "open", "truncate"},
    "shutil": {"copy", "copy2", "copyfile", "copytree", "copymode", "copystat", "move", "rmtree"},
    "tempfile": {"mkstemp", "NamedTemporaryFile"},
}
LOCKING = {"fcntl", "msvcrt"}
PRIVATE = "open_private"

EXCEPTIONS = {
    ("__main__.py", "os.open"): "the null device, in the place of a closed standard stream",
    ("__main__.py", "open"): "the null device, in the place of a missing standard stream",
    ("cli/output.py", "os.open"): "the null device, once nobody reads the output any more",
}


def touches(source: str) -> Iterator[str]:
    """What a module does to files by itself, as in `EXCEPTIONS`."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                yield from (f"import {one.name}" for one in names if one.name in LOCKING)
            case ast.ImportFrom(module=str(module), names=names):
                if module in LOCKING:
                    yield f"import {module}"
                yield from (f"{module}.{one.name}" for one in names if one.name in OF_MODULES.get(module, ()))
            case ast.Attribute(value=ast.Name(id=module), attr=name) if module in OF_MODULES:
                if name in OF_MODULES[module]:
                    yield f"{module}.{name}"
            case ast.Attribute(attr=name) if name in ON_PATHS:
                yield f".{name}"
            case ast.Call(func=ast.Attribute(attr="replace" | "rename" as name), args=[_], keywords=[]):
                yield f".{name}"  # of a text has two arguments, of a date or a value has names
            case ast.Call(func=ast.Attribute(attr="open"), args=[ast.Constant(value=str(mode)), *_]) if is_mode(mode):
                yield ".open"
            case ast.Call(func=ast.Name(id="open"), keywords=keywords):
                if not any(isinstance(one.value, ast.Name) and one.value.id == PRIVATE for one in keywords):
                    yield "open"


def is_mode(text: str) -> bool:
    return 0 < len(text) <= 3 and set(text) <= set("rwxab+t")


def found() -> dict[tuple[str, str], int]:
    places: dict[tuple[str, str], int] = {}
    for path in PACKAGE.rglob("*.py"):
        name = path.relative_to(PACKAGE).as_posix()
        if not name.startswith(f"{ROOM}/"):
            for touch in touches(path.read_text(encoding="utf-8")):
                places[name, touch] = places.get((name, touch), 0) + 1
    return places


def test_files_are_touched_in_one_room_only() -> None:
    places = found()
    assert not places.keys() - EXCEPTIONS.keys(), "use toggl_desktop.core.files instead"
    assert not EXCEPTIONS.keys() - places.keys(), "an exception that nothing needs any more"


@pytest.mark.parametrize(
    "source",
    [
        "path.unlink(missing_ok=True)",
        "path.rename(other)",
        "path.replace(other)",
        "path.chmod(0o600)",
        "path.hardlink_to(other)",
        "path.write_bytes(content)",
        "path.write_text(text)",
        "path.open('wb')",
        "path.open('rb')",
        "open(path, 'a')",
        "os.replace(a, b)",
        "os.rename(a, b)",
        "os.remove(a)",
        "os.link(a, b)",
        "os.chmod(a, 0)",
        "os.open(a, 0)",
        "from os import replace",
        "shutil.copy(a, b)",
        "shutil.copy2(a, b)",
        "shutil.copyfile(a, b)",
        "shutil.move(a, b)",
        "shutil.rmtree(a)",
        "remove = os.unlink",
        "import fcntl",
        "from msvcrt import locking",
    ],
)
def test_each_way_to_touch_a_file_is_seen(source: str) -> None:
    assert list(touches(source))


@pytest.mark.parametrize(
    "source",
    [
        "text.replace('a', 'b')",
        "moment.replace(day=1)",
        "replace(value, name=1)",
        "dialog.open()",
        "archive.open(part)",
        "disk.open(path)",
        "Disk().replace(a, b)",
        "open(path, 'ab', opener=open_private)",
        "os.environ.get('HOME')",
        "shutil.which('soffice')",
        "shutil.copyfileobj(a, b)",
    ],
)
def test_other_things_of_that_name_are_not(source: str) -> None:
    assert not list(touches(source))
