"""Streams of every kind: the exit code tells what became of the workbook, not what became of a line of text."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import IO, Any

import pytest

PROGRAM = [sys.executable, "-m", "toggl_desktop"]
NAME = "żółć 日本 😀.xlsx"


def run(*arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options.pop("streams", {})}
    return subprocess.run([*PROGRAM, *arguments], env={**os.environ, **options}, timeout=120, check=False, **streams)


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8", "utf-16"])
def test_json_is_json_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    done = run("export", "--demo", "--json", "--output", str(tmp_path / NAME), PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout.decode(encoding))["path"] == str(tmp_path / NAME)


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_a_path_is_shown_as_well_as_the_encoding_can(tmp_path: Path, encoding: str) -> None:
    done = run("export", "--demo", "--output", str(tmp_path / NAME), PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode(encoding).strip() == str(tmp_path / NAME).encode(encoding, "backslashreplace").decode(
        encoding
    )


def test_an_error_about_a_name_that_the_encoding_lacks(tmp_path: Path) -> None:
    done = run("export", "--demo", "--output", str(tmp_path), "--user", "日本", PYTHONIOENCODING="ascii")
    assert done.returncode == 2
    assert b"nobody called" in done.stderr


def unread_pipe() -> IO[bytes]:
    """The writing end of a pipe that nobody reads."""
    reading, writing = os.pipe()
    os.close(reading)
    return os.fdopen(writing, "wb", buffering=0)


def full_disk() -> IO[bytes]:
    if not Path("/dev/full").exists():
        pytest.skip("there is no full device here")
    return open("/dev/full", "wb", buffering=0)  # noqa: PTH123


@pytest.mark.parametrize("make", [unread_pipe, full_disk])
@pytest.mark.parametrize("name", ["stdout", "stderr"])
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["export", "--demo", "--json", "--output", "."], 0),
        (["export", "--demo", "--output", "."], 0),
        (["export", "--demo", "--output", ".", "--from", "2026-02-02", "--to", "2026-02-01"], 2),
        (["export"], 2),
        (["--version"], 0),
        (["--help"], 0),
    ],
    ids=["json", "path", "error", "usage", "version", "help"],
)
def test_a_stream_that_takes_nothing_changes_no_exit_code(
    make: Any, name: str, arguments: list[str], code: int, tmp_path: Path
) -> None:
    with make() as stream:
        done = run(*arguments, streams={name: stream, "cwd": tmp_path}, PYTHONPATH=str(Path(__file__).parents[2]))
    assert done.returncode == code
    assert b"Traceback" not in (done.stdout or b"") + (done.stderr or b"")
    assert len(list(tmp_path.iterdir())) == (1 if arguments[0] == "export" and code == 0 else 0)


@pytest.mark.parametrize("port", ["99999", "65536", "-1", "x", "²", ""])
def test_a_senseless_port_is_wrong_usage(port: str) -> None:
    done = run("demo-server", f"--port={port}")
    assert done.returncode == 2
    # Newer releases of argparse find a complaint of their own about nothing at all.
    assert b"is not a number from 0 to 65535" in done.stderr or not port


def test_a_port_that_another_program_has() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = run("demo-server", "--port", str(port))
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith(f"Port {port} of this computer cannot be used.")
    assert b"unexpected" not in done.stderr
