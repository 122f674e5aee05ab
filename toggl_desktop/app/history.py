"""What was chosen before, step by step, so that a change by accident can be taken back. Pure."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")

LONGEST = 200
"""Steps that are kept."""


class History(Generic[T]):
    """The way back and, after going back, the way forth again."""

    def __init__(self) -> None:
        self._back: list[T] = []
        self._forth: list[T] = []

    @property
    def can_undo(self) -> bool:
        """Whether something was changed."""
        return bool(self._back)

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back since the last change."""
        return bool(self._forth)

    def clear(self) -> None:
        """Begin anew."""
        self._back.clear()
        self._forth.clear()

    def note(self, former: T) -> None:
        """`former` was changed by the person; what had been taken back is gone."""
        self._back.append(former)
        del self._back[:-LONGEST]
        self._forth.clear()

    def undo(self, present: T) -> T:
        """What was there before `present`; only while `can_undo`."""
        self._forth.append(present)
        return self._back.pop()

    def redo(self, present: T) -> T:
        """What `undo` took back last; only while `can_redo`."""
        self._back.append(present)
        return self._forth.pop()
