"""The self-test from source: it passes here, and says so when something does not work."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path

import pytest

from toggl_desktop import __version__
from toggl_desktop.self_test import checks, proof, run_self_test
from toggl_desktop.self_test.demands import CheckFailed
from toggl_desktop.self_test.proof import Report, run_check, save_report
from toggl_desktop.self_test.window import read_back

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_it_passes_from_source(tmp_path: Path, qapp: object) -> None:
    before = os.environ["TOGGL_DESKTOP_HOME"]
    path = tmp_path / "report.json"
    code = run_self_test(path)
    report = json.loads(path.read_text(encoding="utf-8"))
    assert {name: check["error"] for name, check in report["checks"].items() if not check["ok"]} == {}
    assert code == 0
    assert report["ok"]
    assert report["built"] is False
    assert report["version"] == __version__
    assert set(report["checks"]) == {*checks.SMALL_CHECKS, "export"}
    assert report["totals"]["tracked_seconds"] > 0
    assert report["checks"]["export"]["charts"] > 0
    assert [entry.name for entry in tmp_path.iterdir()] == ["report.json"]
    assert os.environ["TOGGL_DESKTOP_HOME"] == before


def test_a_failing_check_is_named_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    def broken(_: Path) -> dict[str, object]:
        raise CheckFailed("the disk is made of cheese")

    monkeypatch.setattr(checks, "SMALL_CHECKS", {"cheese": broken, "streams": checks.check_streams})
    monkeypatch.setattr("toggl_desktop.self_test.window.check_window_and_export", lambda _: {})
    path = tmp_path / "report.json"
    assert run_self_test(path) == 1
    report = json.loads(path.read_text(encoding="utf-8"))
    assert not report["ok"]
    assert "made of cheese" in report["checks"]["cheese"]["error"]
    assert report["checks"]["streams"]["ok"]
    assert report["checks"]["export"]["ok"]


def test_no_check_at_all_is_no_proof() -> None:
    assert not Report().is_ok


def test_a_check_that_hangs_ends_the_process_with_a_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    released = threading.Event()
    codes: list[int] = []

    def leave(code: int) -> None:
        codes.append(code)
        released.set()

    def hang(_: Path) -> dict[str, object]:
        assert released.wait(20)
        return {}

    monkeypatch.setattr(proof, "WATCHDOG_SECONDS", 0.2)
    monkeypatch.setattr(os, "_exit", leave)
    monkeypatch.setattr(checks, "SMALL_CHECKS", {"sleepy": hang})
    monkeypatch.setattr("toggl_desktop.self_test.window.check_window_and_export", lambda _: {})
    written: list[str] = []
    save = proof.save_report
    monkeypatch.setattr(
        proof, "save_report", lambda report, path: (written.append(report.as_json()), save(report, path))
    )
    run_self_test(tmp_path / "report.json")
    assert codes == [1]
    report = json.loads(written[0])
    assert not report["ok"]
    assert "not finished" in report["checks"]["sleepy"]["error"]
    assert any("hang" in stack for stack in report["checks"]["sleepy"]["stacks"])


def test_a_report_is_never_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.json"
    path.write_text("the one before")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        save_report(Report(), path)
    assert path.read_text() == "the one before"


def test_a_running_check_counts_as_failed() -> None:
    report = Report()
    run_check(report, "one", lambda _: {"fact": 1}, Path())
    assert report.is_ok
    report.running = "two"
    assert not report.is_ok


def test_a_damaged_workbook_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "damaged.xlsx"
    path.write_bytes(b"PK no workbook")
    with pytest.raises(Exception, match=r"(?i)zip"):
        read_back(path)


def test_every_small_check_asks_for_something(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    """Each of these goes red when what it looks for is not there."""
    monkeypatch.setattr(checks, "EXPECTED_RESOURCES", ("icons/none.svg",))
    with pytest.raises(FileNotFoundError):
        checks.check_resources(tmp_path)
    monkeypatch.setattr(checks, "QT_CANCEL", {"de": "Nein", "fr": "Non", "es": "No"})
    with pytest.raises(CheckFailed, match="Qt's texts"):
        checks.check_translations(tmp_path)
    monkeypatch.setattr(checks, "ZONES", ("Mars/Olympus_Mons",))
    with pytest.raises(CheckFailed, match="Mars"):
        checks.check_time_zones(tmp_path)
    monkeypatch.setattr("importlib.metadata.entry_points", lambda **_: ())
    with pytest.raises(CheckFailed, match="backends"):
        checks.check_key_store(tmp_path)


def test_a_blank_picture_is_not_drawn(tmp_path: Path, qapp: object) -> None:
    blank = tmp_path / "blank.svg"
    blank.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"/>')
    assert not checks._is_drawn(blank)
