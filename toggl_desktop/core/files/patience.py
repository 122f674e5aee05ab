"""A few tries over about two seconds, for files that another program holds for a moment."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from toggl_desktop.core.files.outcomes import may_pass

Result = TypeVar("Result")


def _pause(seconds: float) -> None:
    threading.Event().wait(seconds)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long somebody who holds a file is waited for.

    Attributes:
        pauses: seconds between the tries; one try more than there are pauses.
        wait: waits that long; tests bring their own.
    """

    pauses: tuple[float, ...] = (0.05, 0.1, 0.2, 0.35, 0.5, 0.8)
    wait: Callable[[float], None] = _pause

    def insist(self, act: Callable[[], Result]) -> Result:
        """What `act` returns, at the latest at the last try.

        Raises:
            OSError: of the last try, or of the first that cannot get better.
        """
        for seconds in self.pauses:
            try:
                return act()
            except OSError as error:
                if not may_pass(error):
                    raise
            self.wait(seconds)
        return act()

    def until(self, ask: Callable[[], Result], is_good: Callable[[Result], bool]) -> Result:
        """The first good answer, else the last one."""
        for seconds in self.pauses:
            answer = ask()
            if is_good(answer):
                return answer
            self.wait(seconds)
        return ask()


IMPATIENT = Patience(pauses=())
"""One try, where something else tries again later or nothing depends on it."""
