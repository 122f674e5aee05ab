"""The outermost layer: every failure becomes a sentence, an exit code and, if unexpected, a line in the log."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from toggl_desktop.__main__ import main
from toggl_desktop.cli import main as cli_main
from toggl_desktop.core.errors import (
    Cancelled,
    DiskFull,
    NotWritable,
    QuotaSpent,
    SeveralClients,
    WorkbookExists,
    WorkbookLimit,
    WorkbookTooLarge,
)

TOKEN = "0123456789abcdef0123456789abcdef"


def run(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> int:
    def fail(options: object, stop: object) -> None:
        raise error

    monkeypatch.setattr(cli_main, "_export", fail)
    return main(["export", "--demo", "--output", "x.xlsx"])


def test_an_unexpected_error_is_logged_without_secrets(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], isolated_home: Path
) -> None:
    assert run(monkeypatch, ValueError(f"api_token={TOKEN}")) == 1
    log = "".join(path.read_text(encoding="utf-8") for path in (isolated_home / "logs").iterdir())
    assert "ValueError" in log
    assert TOKEN not in log + capsys.readouterr().err


def test_an_expected_error_is_a_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(monkeypatch, DiskFull(path="x.xlsx")) == 7
    said = capsys.readouterr().err
    assert "not enough space on the disk" in said
    assert "--output" in said
    assert "still loaded" not in said


@pytest.mark.parametrize(
    ("error", "advice"),
    [
        (WorkbookExists(path="x.xlsx"), "--overwrite"),
        (NotWritable(path="x.xlsx", reason=""), "--output"),
        (QuotaSpent(organization_id=1, resets_at=datetime(2026, 3, 2, 15, 0, tzinfo=UTC)), "--wait"),
        (SeveralClients(), "--file-per client"),
        (WorkbookTooLarge(path="x", limit=WorkbookLimit.SHEETS, needed=2, allowed=1), "leave out the sheets"),
    ],
)
def test_advice_names_options(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: Exception, advice: str
) -> None:
    assert run(monkeypatch, error) not in (0, 1)
    assert advice in capsys.readouterr().err


@pytest.mark.parametrize("outcome", [Cancelled(), KeyboardInterrupt()])
def test_cancelling_is_no_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], outcome: BaseException
) -> None:
    assert run(monkeypatch, outcome) == 130
    assert capsys.readouterr().err == "Cancelled. Nothing was written.\n"


@pytest.mark.parametrize("empty", ["", " ", "\t"])
@pytest.mark.parametrize("option", ["--output", "--workspace", "--period", "--from", "--project", "--client", "--user"])
def test_a_variable_that_is_not_set_is_wrong_usage(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, option: str, empty: str
) -> None:
    target = ["--output", str(tmp_path / "x.xlsx")] if option != "--output" else []
    for words in ([option, empty], [f"{option}={empty}"]):
        with pytest.raises(SystemExit) as caught:
            main(["export", "--demo", *target, *words])
        assert caught.value.code == 2
        assert f"error: {option} is empty" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [["--self-test", ""], ["demo-server", "--port", ""], ["export", ""], [""]])
def test_empty_words_anywhere_are_wrong_usage(capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(words)
    assert caught.value.code == 2
    assert "is empty" in capsys.readouterr().err
