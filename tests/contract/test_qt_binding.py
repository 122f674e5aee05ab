"""PySide6 6.12.0 on Python 3.11 loses a reference to None at most calls and dies after some thousand of them."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_qt_calls_keep_the_references_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for number in range(3000):
        thing.setObjectName(str(number))
    assert before - sys.getrefcount(None) < 1000
