"""When somebody may have tracked time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from toggl_desktop.core.toggl.bounds import is_believable_time

EAST = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("time", "is_believable"),
    [
        (datetime(1990, 1, 1, tzinfo=UTC), True),
        (datetime(1989, 12, 31, 23, 59, 59, tzinfo=UTC), False),
        (datetime(1990, 1, 1, 1, tzinfo=EAST), False),
        (datetime(2099, 12, 31, 23, 59, 59, tzinfo=UTC), True),
        (datetime(2100, 1, 1, tzinfo=UTC), False),
        (datetime(2100, 1, 1, 1, tzinfo=EAST), True),
    ],
)
def test_times_of_this_and_the_last_generation_are_believed(time: datetime, is_believable: bool) -> None:
    assert is_believable_time(time) is is_believable
