"""How many small changes to the program its own tests notice: ``python -m tests.mutations --seed 7 --count 50``.

Each change is made alone, in a copy of the project, and the tests that name the changed module and those of its room
are run there. A change that no test notices is printed as ``LIVED``: a missing test, or a change that means nothing.
Aim: nine of ten are noticed.
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.mutations.points import Point, points_of

ROOT = Path(__file__).parents[2]
PACKAGE = "toggl_desktop"
ROOMS = ("core", "excel", "api", "app", "cli")
COPIED = ("toggl_desktop", "tests", "resources", "packaging", "docs", "pyproject.toml", "README.md", "CHANGELOG.md")
LONGEST_SECONDS = 900
ENOUGH = 0.9
_NOT_NOTICED = (0, 5)
"""pytest's exit codes for success and for no tests; a process that a signal ends has noticed something as well."""


def sample(rooms: Sequence[str], count: int, seed: int) -> list[Point]:
    """Changes in as many different places, the same for the same seed and program."""
    chance = random.Random(seed)
    files = sorted(
        path.relative_to(ROOT)
        for room in rooms
        for path in (ROOT / PACKAGE / room).rglob("*.py")
        if path.name != "__init__.py"
    )
    points = [point for path in files for point in points_of(ROOT, path)]
    return chance.sample(points, min(count, len(points)))


def tests_of(path: Path) -> Iterator[list[str]]:
    """The tests that name the changed module, then those of its room: the nearest ones first, then all of them."""
    _, room, *inner = path.parts
    module = re.compile(rf"\b{re.escape('.'.join(path.with_suffix('').parts))}\b")
    tests = sorted((ROOT / "tests/unit").rglob("test_*.py"))
    if naming := [str(test.relative_to(ROOT)) for test in tests if module.search(test.read_text(encoding="utf-8"))]:
        yield naming
    near = Path("tests/unit", room, *inner[:-1])
    whole = Path("tests/unit", room)
    if near != whole and (ROOT / near).is_dir():
        yield [str(near)]
    yield [str(whole)]


def is_noticed(point: Point, copy: Path) -> bool:
    """Whether a test fails, or does not end, with the change."""
    file = copy / point.path
    source = file.read_text(encoding="utf-8")
    file.write_text(point.apply(source), encoding="utf-8")
    try:
        return any(_fails(tests, copy) for tests in tests_of(point.path))
    finally:
        file.write_text(source, encoding="utf-8")


def _fails(tests: list[str], copy: Path) -> bool:
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "-m", "not frozen", *tests]
    try:
        done = subprocess.run(command, cwd=copy, capture_output=True, timeout=LONGEST_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return True
    return done.returncode not in _NOT_NOTICED


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def check_unchanged(points: Sequence[Point], copy: Path) -> None:
    """Tests that fail without a change would notice everything.

    Raises:
        SystemExit: with the tests that fail.
    """
    rooms = {tuple(tests) for point in points for tests in tests_of(point.path)}
    for tests in sorted(rooms):
        if _fails(list(tests), copy):
            raise SystemExit(f"these tests fail without any change: {' '.join(tests)}")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description=__doc__)
    parser.add_argument("--seed", type=int, required=True, help="another one takes other places")
    parser.add_argument("--count", type=int, default=50, help="how many changes")
    parser.add_argument("--room", choices=ROOMS, action="append", help="only this room; repeatable")
    arguments = parser.parse_args()
    points = sample(arguments.room or ROOMS, arguments.count, arguments.seed)
    noticed = 0
    with tempfile.TemporaryDirectory(prefix="mutations") as folder:
        copy = Path(folder)
        for name in COPIED:
            place = ROOT / name
            if place.is_dir():
                shutil.copytree(place, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy2(place, copy / name)
        check_unchanged(points, copy)
        for number, point in enumerate(points, 1):
            start = time.monotonic()
            verdict = is_noticed(point, copy)
            noticed += verdict
            words = f"{point.before} -> {point.after}".replace("\n", " ")
            say(
                f"{number:3} {'noticed' if verdict else 'LIVED  '} {time.monotonic() - start:4.0f} s "
                f"{point.path}:{point.line} {words[:100]}"
            )
    say(f"seed {arguments.seed}: {noticed} of {len(points)} noticed")
    return 0 if noticed >= ENOUGH * len(points) else 1


if __name__ == "__main__":
    sys.exit(main())
