"""The guide holds every message and every picture that it shows; links between the documents lead somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale

from toggl_desktop.cli.advice import describe_on_command_line
from toggl_desktop.core.errors import Cancelled

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"!?\[[^\]]*\]\(([^)#\s]+)(#[^)]*)?\)")


@pytest.fixture
def messages(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    before = QLocale()
    import list_messages

    yield list_messages
    QLocale.setDefault(before)


def test_the_guide_has_every_message_as_it_is_today(messages: ModuleType) -> None:
    guide = messages.GUIDE.read_text(encoding="utf-8")
    assert messages.messages().count("\n| ") > 30
    assert guide == messages.written(guide), "run: python packaging/list_messages.py --write"


def test_no_message_is_left_out_of_the_guide(messages: ModuleType) -> None:
    assert messages.left_out() == set()


def test_the_command_line_promises_nothing_that_only_the_window_keeps(messages: ModuleType) -> None:
    samples = [sample for samples in messages.SECTIONS.values() for sample in samples]
    outcomes = [sample for sample in samples if not isinstance(sample, Cancelled)]  # has words of its own there
    promises = {
        type(sample).__name__: describe_on_command_line(sample).advice
        for sample in outcomes
        if re.search(r"loaded|\bkept\b", describe_on_command_line(sample).advice)
    }
    assert len(outcomes) > 30
    assert promises == {}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(document: Path) -> None:
    targets = [match[1] for match in LINK.finditer(document.read_text(encoding="utf-8"))]
    files = [target for target in targets if "://" not in target and not target.startswith("mailto:")]
    missing = [target for target in files if not (document.parent / target).exists()]
    assert not missing


def test_the_guide_shows_pictures() -> None:
    guide = (ROOT / "docs" / "user-guide.md").read_text(encoding="utf-8")
    assert len(re.findall(r"!\[[^\]]+\]\(images/[a-z_-]+\.png\)", guide)) >= 4
