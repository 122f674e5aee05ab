"""One request as it arrived, one answer as it will be sent."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

JSON_TYPE = "application/json; charset=utf-8"
TEXT_TYPE = "text/plain; charset=utf-8"
HTML_TYPE = "text/html"


@dataclass(frozen=True, slots=True)
class Request:
    """What arrived, as the endpoints see it.

    Attributes:
        query: the last value of each name.
        body: raw bytes.
        authorization: the header's text, or None.
    """

    method: str
    path: str
    query: Mapping[str, str]
    body: bytes
    authorization: str | None = field(default=None, repr=False)
    accepts_gzip: bool = False
    user_agent: str = ""

    def readable_body(self) -> Any:
        """The body as a JSON value, else as text, else None."""
        if not self.body:
            return None
        try:
            return json.loads(self.body)
        except ValueError:
            return self.body.decode(errors="replace")


@dataclass(frozen=True)
class Reply:
    """What goes back; headers that every answer carries are added when it is sent."""

    status: int
    body: bytes = b""
    content_type: str = JSON_TYPE
    headers: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def compressed(self) -> bytes:
        """The body as gzip, made once."""
        return gzip.compress(self.body, compresslevel=1, mtime=0)


class Refusal(Exception):
    """Ends the handling of a request with an error answer."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.status)
        self.reply = reply


def encode_json(value: Any) -> bytes:
    """JSON as Go writes it: no blanks, ``&``, ``<`` and ``>`` as escapes, everything else as it is."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for character in "&<>\u2028\u2029":
        if character in text:
            text = text.replace(character, f"\\u{ord(character):04x}")
    return text.encode()


def refuse(status: int, text: str, headers: Mapping[str, str] | None = None) -> Refusal:
    """An error in Toggl's usual form: one JSON string."""
    return Refusal(Reply(status, encode_json(text), JSON_TYPE, headers or {}))
