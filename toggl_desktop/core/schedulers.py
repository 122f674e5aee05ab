"""The ports through which saved exports run by themselves; the adapters are `scheduling`.

The system's own scheduler starts the program now and then, never less often than the schedule says. The program itself
knows whether a run is due (`Schedule.is_due`); so a computer that slept catches up once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, Protocol

from toggl_desktop.core.choices.schedule import Schedule


class ProgramOutput(NamedTuple):
    """What another program said.

    Attributes:
        code: its exit code; None when it could not be started or took too long.
        text: its standard output.
        problem: its standard error, or why it could not be started.
    """

    code: int | None
    text: str = ""
    problem: str = ""

    @property
    def worked(self) -> bool:
        """Whether it says so."""
        return self.code == 0


class Programs(Protocol):
    """The one way to run other programs."""

    def run(
        self,
        command: Sequence[str],
        *,
        given: str = "",
        timeout_seconds: float = 30,
        environment: Mapping[str, str] | None = None,
    ) -> ProgramOutput:
        """Run a program to its end; never fails.

        Args:
            command: program and arguments; no shell reads them.
            given: its standard input.
            timeout_seconds: until it is stopped.
            environment: variables beside the person's own; no secret is ever among either.
        """


@dataclass(frozen=True, slots=True)
class Task:
    """A saved export that the system shall run.

    Attributes:
        name: of the saved export.
        schedule: when.
        arguments: of the program beside ``run NAME --scheduled``; no secret is ever among them.
    """

    name: str
    schedule: Schedule
    arguments: tuple[str, ...] = field(default=())


class TaskScheduler(Protocol):
    """The system's own scheduler, as far as it concerns this program and this person."""

    def install(self, task: Task) -> None:
        """Run this from now on, in place of what was there under its name.

        Raises:
            SchedulingFailed: nothing runs under this name now.
        """

    def remove(self, name: str) -> None:
        """Run it no longer; no error when it never was.

        Raises:
            SchedulingFailed.
        """

    def remove_all(self) -> None:
        """Run nothing of this program any more.

        Raises:
            SchedulingFailed.
        """

    def has(self, name: str) -> bool:
        """Whether the system knows of it."""


@dataclass(frozen=True, slots=True)
class DesktopMessage:
    """What the person is told on the desktop.

    Attributes:
        path: what the person can open from the message; None for nothing.
        open_word: on the button for it.
    """

    title: str
    text: str
    path: Path | None = None
    open_word: str = "Open"


class Notifier(Protocol):
    """Shows messages on the desktop."""

    def show(self, message: DesktopMessage) -> bool:
        """Show it, and return when it is gone or soon after. Whether somebody could see it."""
