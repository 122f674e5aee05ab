"""The usual rows of long answers, decoded and checked in one go by `msgspec`, in C.

Only what is exactly as documented is taken; everything else, odd or broken, is answered with None, and the parsers that
go field by field say what it is. No answer is understood here that they would refuse or read otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any

import msgspec

from toggl_desktop.api.json_body import ROWS_PER_BATCH
from toggl_desktop.core.toggl.bounds import LARGEST_ID, LONGEST_PERSON_SECONDS, MOST_CENTS

_Id = Annotated[int, msgspec.Meta(ge=1, le=LARGEST_ID)]
_Seconds = Annotated[int, msgspec.Meta(ge=0, le=LONGEST_PERSON_SECONDS)]
_WholeCents = Annotated[int, msgspec.Meta(ge=0, le=MOST_CENTS)]

_BYTES_PER_ROW = 90
_PIECE_BYTES = ROWS_PER_BATCH * _BYTES_PER_ROW
"""Decoded without a break for other threads: about a millisecond."""
_BETWEEN_ROWS = re.compile(rb"\}[ \t\n\r]*,[ \t\n\r]*\{")
_BLANKS = b" \t\n\r"


class UsualHours(msgspec.Struct, gc=False):
    """A row of ``projects/summary``."""

    user_id: _Id
    project_id: _Id | None
    tracked_seconds: _Seconds
    billable_seconds: _Seconds | None = None
    pid: None = None  # the legacy twin, which would count beside a project that is null


class UsualSingle(msgspec.Struct, gc=False):
    """The one entry of a row that is not grouped."""

    id: _Id
    seconds: _Seconds
    start: str
    stop: str


class UsualEntry(msgspec.Struct, gc=False):
    """A row of ``search/time_entries``."""

    user_id: _Id
    project_id: _Id | None
    task_id: _Id | None
    billable: bool
    description: str
    tag_ids: list[Any] | None
    billable_amount_in_cents: _WholeCents | None
    hourly_rate_in_cents: _WholeCents | None
    currency: str
    time_entries: Annotated[list[UsualSingle], msgspec.Meta(min_length=1, max_length=1)]
    task_name: str | None = None
    tag_names: list[str] | None = None
    pid: None = None
    tid: None = None


_HOURS = msgspec.json.Decoder(list[UsualHours])
_ENTRIES = msgspec.json.Decoder(list[UsualEntry])


def usual_hours(body: bytes) -> Iterator[list[UsualHours] | None]:
    """The rows of ``projects/summary`` in pieces, so that other threads run in between; None and the end if any is odd.

    The body is cut between objects, wherever such a place seems to be. A cut that was none, inside of a text or of a
    nested list, leaves a piece that is no JSON.
    """
    # Texts that are skipped are not checked for being UTF-8; these rows have none.
    text = body.strip(_BLANKS) if body.isascii() else b""
    if not text.startswith(b"[") or not text.endswith(b"]"):
        yield None
        return
    at, end = 1, len(text) - 1
    while at < end:
        cut = _BETWEEN_ROWS.search(text, at + _PIECE_BYTES)
        try:
            yield _HOURS.decode(b"[%b]" % text[at : cut.start() + 1 if cut else end])
        except (msgspec.DecodeError, RecursionError):
            yield None
            return
        at = cut.end() - 1 if cut else end


def usual_entries(body: bytes) -> list[UsualEntry] | None:
    """The rows of one page of ``search/time_entries``, or None if any is odd."""
    try:
        if not body.isascii():
            body.decode()
        return _ENTRIES.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
