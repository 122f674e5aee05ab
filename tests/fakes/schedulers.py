"""Schedulers, programs and desktop messages that only remember what they were told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from toggl_desktop.core.errors import SchedulingFailed
from toggl_desktop.core.schedulers import DesktopMessage, ProgramOutput, Task


@dataclass
class FakePrograms:
    """Answers by the command's beginning; whatever is not told otherwise works and says nothing."""

    answers: dict[tuple[str, ...], ProgramOutput] = field(default_factory=dict)
    calls: list[list[str]] = field(default_factory=list)
    given: list[str] = field(default_factory=list)
    on_call: Callable[[Sequence[str]], None] | None = None

    def run(
        self,
        command: Sequence[str],
        *,
        given: str = "",
        timeout_seconds: float = 30,
        environment: Mapping[str, str] | None = None,
    ) -> ProgramOutput:
        self.calls.append(list(command))
        self.given.append(given)
        if self.on_call is not None:
            self.on_call(command)
        for beginning, answer in self.answers.items():
            if tuple(command[: len(beginning)]) == beginning:
                return answer
        return ProgramOutput(0)


@dataclass
class FakeScheduler:
    tasks: dict[str, Task] = field(default_factory=dict)
    refuses: bool = False

    def install(self, task: Task) -> None:
        if self.refuses:
            raise SchedulingFailed("fake", "no")
        self.tasks[task.name] = task

    def remove(self, name: str) -> None:
        self.tasks.pop(name, None)

    def remove_all(self) -> None:
        self.tasks.clear()

    def has(self, name: str) -> bool:
        return name in self.tasks


@dataclass
class FakeNotifier:
    shown: list[DesktopMessage] = field(default_factory=list)

    def show(self, message: DesktopMessage) -> bool:
        self.shown.append(message)
        return True
