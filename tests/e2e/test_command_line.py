"""The command line against the stand-in for Toggl, as a scheduler runs it: processes, sockets, files."""

from __future__ import annotations

import base64
import json
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from tests.fakes.files import fill

PROGRAM = [sys.executable, "-m", "toggl_desktop"]
DAYS = ("2026-09-01", "2026-10-31")


@dataclass
class Server:
    url: str
    token: str

    def post(self, path: str, body: dict[str, str]) -> Any:
        """Ask the server directly, with neither our client nor our parser in between."""
        access = base64.b64encode(f"{self.token}:api_token".encode()).decode()
        request = urllib.request.Request(
            f"{self.url}/reports/api/v3/{path}",
            data=json.dumps(body).encode(),
            headers={"Authorization": f"Basic {access}", "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    process = subprocess.Popen(
        [*PROGRAM, "demo-server"], stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONWARNINGS": "error"}
    )
    assert process.stdout is not None
    access = json.loads(process.stdout.readline())
    assert {"url", "token", "email", "password"} <= access.keys()
    yield Server(access["url"], access["token"])
    process.send_signal(signal.SIGTERM)
    assert process.wait(10) == 0 or sys.platform == "win32", "there it is ended the hard way"
    process.stdout.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    return folder


def run(*arguments: str, server: Server | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    access = {"TOGGL_API_URL": server.url, "TOGGL_API_TOKEN": server.token} if server else {}
    return subprocess.run(
        [*PROGRAM, *arguments],
        env={**os.environ, **access, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def export(folder: Path, *arguments: str, server: Server) -> dict[str, Any]:
    done = run(
        "export", "--output", str(folder), "--json", "--from", DAYS[0], "--to", DAYS[1], *arguments, server=server
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def matrix(server: Server) -> list[dict[str, Any]]:
    """The whole answer of ``projects/summary`` for the days of these tests."""
    workspace = 6214807
    rows = server.post(f"workspace/{workspace}/projects/summary", {"start_date": DAYS[0], "end_date": DAYS[1]})
    assert rows
    return list(rows)


@pytest.mark.parametrize("split", ["none", "month", "week", "day"])
def test_totals_equal_what_the_server_adds_up_to(server: Server, folder: Path, split: str) -> None:
    result = export(folder, "--split", split, server=server)
    rows = matrix(server)
    assert result["tracked_seconds"] == sum(row["tracked_seconds"] for row in rows)
    assert result["billable_seconds"] == sum(row["billable_seconds"] for row in rows)
    assert result["people"] == len({row["user_id"] for row in rows})
    assert result["projects"] == len({row["project_id"] for row in rows})
    assert result["warnings"] == []
    workbook = CalamineWorkbook.from_path(result["path"])
    assert len(workbook.sheet_names) == result["sheets"]
    header, *data = workbook.get_sheet_by_name("Data").to_python()
    assert header[:4] == ["From", "To", "Client", "Project"]
    column = header.index("Tracked seconds")
    assert sum(int(row[column]) for row in data) == result["tracked_seconds"]  # type: ignore[arg-type]


def test_a_second_export_needs_overwrite(server: Server, folder: Path) -> None:
    first = export(folder, server=server)
    before = Path(first["path"]).read_bytes()
    done = run("export", "--output", first["path"], "--from", DAYS[0], "--to", DAYS[1], server=server)
    assert done.returncode == 7
    assert Path(first["path"]).read_bytes() == before
    assert export(folder, "--overwrite", server=server)["path"] == first["path"]


@pytest.mark.parametrize("words", [("export", "--demo"), ("--demo", "export")])
def test_sample_data_needs_neither_token_nor_server(folder: Path, words: tuple[str, ...]) -> None:
    elsewhere = {"TOGGL_API_URL": "http://127.0.0.1:9", "TOGGL_API_TOKEN": "t"}
    done = run(*words, "--output", str(folder / "sample.xlsx"), "--json", **elsewhere)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["tracked_seconds"] > 3600 * 500
    assert Path(result["path"]).stat().st_size > 10_000


def test_a_log_that_cannot_be_written_does_not_show(server: Server, folder: Path, isolated_home: Path) -> None:
    (isolated_home / "logs" / "toggl-export-command.log").mkdir(parents=True)
    export(folder, server=server)  # looks at standard error


def test_a_full_disk_of_the_log_changes_no_exit_code(server: Server, folder: Path, small_disk: Path) -> None:
    (small_disk / "logs").mkdir()
    fill(small_disk)
    done = run("export", "--output", str(folder), server=server, TOGGL_DESKTOP_HOME=str(small_disk))
    assert (done.returncode, done.stderr) == (0, "")
    done = run("export", "--output", str(folder / "gone" / "x.xlsx"), TOGGL_DESKTOP_HOME=str(small_disk), server=server)
    assert done.returncode == 7
    assert "Traceback" not in done.stderr
    assert len(list(folder.iterdir())) == 1


def test_a_key_store_that_never_answers_is_a_sentence(folder: Path) -> None:
    script = """
import threading
from toggl_desktop.app import token_store
token_store.KeyringTokenStore.__init__.__defaults__ = (token_store.is_key_store, 0.2)
token_store.KeyringTokenStore._load = lambda self: threading.Event().wait()
import sys
from toggl_desktop.__main__ import main
sys.exit(main())
"""
    done = subprocess.run(
        [sys.executable, "-c", script, "export", "--output", str(folder)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 3
    assert "does not answer" in done.stderr
    assert "TOGGL_API_TOKEN" in done.stderr


BAD = {
    "a wrong token": (3, ["--demo-token"], {"TOGGL_API_TOKEN": "0" * 32}),
    "an end before the start": (2, ["--from", "2026-02-02", "--to", "2026-02-01"], {}),
    "no date": (2, ["--from", "yesterday", "--to", "2026-02-01"], {}),
    "an unknown workspace": (2, ["--workspace", "Nowhere"], {}),
    "an unknown project": (2, ["--project", "Nothing"], {}),
    "an address without https": (2, [], {"TOGGL_API_URL": "http://api.track.toggl.com"}),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_gets_a_sentence_and_leaves_nothing(server: Server, folder: Path, case: str) -> None:
    code, arguments, environment = BAD[case]
    arguments = [argument for argument in arguments if argument != "--demo-token"]
    done = run(
        "export",
        "--output",
        str(folder),
        *arguments,
        **{"TOGGL_API_URL": server.url, "TOGGL_API_TOKEN": server.token, **environment},
    )
    assert done.returncode == code, done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()[0]) > 20
    assert server.token not in done.stderr
    assert not list(folder.iterdir())


@pytest.mark.parametrize("place", ["missing/report.xlsx", "file/report.xlsx"])
def test_a_folder_that_cannot_be_written_is_seen_before_anything_is_asked(folder: Path, place: str) -> None:
    (folder / "file").write_text("in the way")
    with socket.socket() as nobody:  # bound but not listening: any request would fail with 5
        nobody.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        done = run("export", "--output", str(folder / place), TOGGL_API_URL=url, TOGGL_API_TOKEN="t")
    assert done.returncode == 7, done.stderr
    assert sorted(path.name for path in folder.iterdir()) == ["file"]


def test_a_folder_that_refuses_while_writing(server: Server) -> None:
    done = run("export", "--output", "/proc/report.xlsx", server=server)
    assert done.returncode == 7, done.stderr
    assert "Traceback" not in done.stderr


def test_a_server_that_is_not_there(folder: Path) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        done = run("export", "--output", str(folder), TOGGL_API_URL=url, TOGGL_API_TOKEN="t")
    assert done.returncode == 5, done.stderr
    assert "Traceback" not in done.stderr
    assert not list(folder.iterdir())


def test_without_a_token(folder: Path) -> None:
    done = run(
        "export", "--output", str(folder), PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring", TOGGL_API_TOKEN=""
    )
    assert done.returncode == 3, done.stderr
    assert "TOGGL_API_TOKEN" in done.stderr or "sign in" in done.stderr.lower()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends that to whole consoles only")
def test_interrupting_leaves_nothing(folder: Path) -> None:
    """A server that accepts and never answers keeps the program waiting until it is interrupted."""
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        process = subprocess.Popen(
            [*PROGRAM, "export", "--output", str(folder)],
            env={
                **os.environ,
                "TOGGL_API_URL": f"http://127.0.0.1:{silent.getsockname()[1]}",
                "TOGGL_API_TOKEN": "t",
            },
            stderr=subprocess.PIPE,
            text=True,
        )
        connection, _ = silent.accept()
        assert connection.recv(16)
        process.send_signal(signal.SIGINT)
        _, complaint = process.communicate(timeout=20)
        connection.close()
    assert process.returncode == 130, complaint
    assert "Traceback" not in complaint
    assert not list(folder.iterdir())


@pytest.mark.parametrize(("arguments", "word"), [(["--version"], "Toggl Export "), (["--help"], "exit codes:")])
def test_version_and_help(arguments: list[str], word: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert word in done.stdout


@pytest.mark.parametrize("arguments", [["export"], ["nonsense"], ["export", "--output", "x", "--split", "hour"]])
def test_wrong_usage(arguments: list[str]) -> None:
    assert run(*arguments).returncode == 2
