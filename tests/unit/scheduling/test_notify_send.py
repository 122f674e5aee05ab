"""Desktop messages."""

from __future__ import annotations

from pathlib import Path

from tests.fakes.schedulers import FakePrograms
from toggl_desktop.core.schedulers import DesktopMessage, ProgramOutput
from toggl_desktop.scheduling.notify_send import NotifySendNotifier

READY = DesktopMessage("“Payroll” is ready", "a <b> & c.xlsx", Path("/x/a.xlsx"), "Öffnen")


def test_a_message_offers_to_open_the_file() -> None:
    opened: list[Path] = []
    programs = FakePrograms({("notify-send",): ProgramOutput(0, "open\n")})
    assert NotifySendNotifier(programs, opened.append).show(READY)
    (call,) = programs.calls
    assert "--action=open=Öffnen" in call
    assert call[-3:] == ["--", "“Payroll” is ready", "a &lt;b&gt; &amp; c.xlsx"]
    assert opened == [Path("/x/a.xlsx")]


def test_a_message_that_nobody_touches_opens_nothing() -> None:
    for answer in (ProgramOutput(0, ""), ProgramOutput(None, "", "notify-send took too long")):
        opened: list[Path] = []
        programs = FakePrograms({("notify-send",): answer})
        assert NotifySendNotifier(programs, opened.append).show(READY)
        assert (len(programs.calls), opened) == (1, [])


def test_where_there_are_no_buttons_the_message_is_shown_without() -> None:
    programs = FakePrograms({("notify-send",): ProgramOutput(1, "", "Unknown option --action")})
    assert not NotifySendNotifier(programs, lambda _: None).show(READY)
    assert not any("--action" in word for word in programs.calls[-1])


def test_a_failure_has_nothing_to_open() -> None:
    programs = FakePrograms()
    assert NotifySendNotifier(programs, lambda _: None).show(DesktopMessage("no", "why"))
    assert not any("--action" in word for word in programs.calls[0])
