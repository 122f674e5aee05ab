"""What the command line prints. However the streams are set up, and even if nobody reads them: printing never fails.

The exit code tells what became of the workbook, not what became of a line of text.
"""

from __future__ import annotations

import io
import json
import os
import re
import sys
from contextlib import suppress
from typing import Any, TextIO

_NOT_FOR_TERMINALS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Control characters but tab and line break, and what turns the direction of writing: a name may hold any of them."""


def prepare_output() -> None:
    """Let the streams take every text: what their encoding lacks is written as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            with suppress(OSError, ValueError):
                stream.reconfigure(errors="backslashreplace")


def is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody looks at it."""
    return stream is not None and not stream.closed and stream.isatty()


def print_line(text: str) -> None:
    """Print on standard output; exactly, unless somebody looks at it."""
    _write(sys.stdout, _harmless(text) if is_terminal(sys.stdout) else text)


def print_json(value: Any) -> None:
    """Print as one line of JSON, which stays JSON in every encoding."""
    is_unicode = (getattr(sys.stdout, "encoding", None) or "").casefold().replace("-", "") == "utf8"
    text = json.dumps(value, ensure_ascii=not is_unicode)
    _write(sys.stdout, _NOT_FOR_TERMINALS.sub(lambda match: f"\\u{ord(match[0]):04x}", text))


def print_problem(text: str) -> None:
    """Print on standard error."""
    _write(sys.stderr, _harmless(text))


def rewrite_line(text: str) -> None:
    """Show a text in place of the last one, on a terminal that is standard error."""
    _guarded(sys.stderr, f"\r\x1b[K{_harmless(text)}")


def close_output() -> None:
    """Flush, so that Python need not do it at its end, where a failure changes the exit code."""
    for stream in (sys.stdout, sys.stderr):
        _guarded(stream, "")


def _harmless(text: str) -> str:
    return _NOT_FOR_TERMINALS.sub(lambda match: match[0].encode("unicode_escape").decode(), text)


def _write(stream: TextIO | None, text: str) -> None:
    _guarded(stream, f"{text}\n")


def _guarded(stream: TextIO | None, text: str) -> None:
    if stream is None:
        return
    try:
        stream.write(text)
        stream.flush()
    except (OSError, ValueError):
        _send_nowhere(stream)


def _send_nowhere(stream: TextIO) -> None:
    """What is left in the buffer of a stream that nobody reads, or whose disk is full, goes nowhere."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
        stream.flush()
