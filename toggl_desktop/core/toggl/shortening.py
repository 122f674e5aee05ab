"""Names where there is little room: sheet tabs, headings, charts, files. What tells names apart is not what is cut."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence

ELLIPSIS = "…"
_BLANKS_BACK = 12

Size = Callable[[str], int]
"""How long a text is, in whatever the room is measured."""


def utf16_units(text: str) -> int:
    """The length of a text as Excel counts it: characters beyond the basic plane count twice."""
    return len(text) if text.isascii() else len(text) + sum(character > "\uffff" for character in text)


def collision_key(name: str) -> str:
    """What two names have in common that are one to a program that ignores case, in whatever language it does.

    Full-width letters are their usual twins; a Turkish ``I`` is an ``i`` with and without its dot.
    """
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold()).casefold()
    return folded.replace("i\u0307", "i").replace("ı", "i")


def cut_end(text: str, room: int, size: Size = utf16_units) -> str:
    """The beginning of a text that is too long, with an ellipsis; no character is split.

    Combining marks, variation selectors and joined emoji stay with what they belong to.
    """
    if size(text) <= room:
        return text
    return _beginning(text, room - size(ELLIPSIS), size).rstrip() + ELLIPSIS


def shortened(text: str, room: int, size: Size = utf16_units) -> str:
    """The beginning and the last words of a text that is too long: ``Customer relationship… phase 1``.

    The words at the end take at most half of the room; a text without words is cut at its end.
    """
    if size(text) <= room:
        return text
    tail = ""
    start = text.rfind(" ")
    while start > 0 and size(text[start:]) <= room // 2:
        tail = text[start:]
        start = text.rfind(" ", 0, start)
    return cut_end(text[: len(text) - len(tail)], room - size(tail), size) + tail


def told_apart(texts: Sequence[str], room: int, size: Size = utf16_units) -> list[str]:
    """Each of the texts in the room there is; where two that differ would look alike, from where they differ on.

    Texts that are the same stay the same.
    """
    short = [shortened(text, room, size) for text in texts]
    _tell_apart(list(range(len(texts))), texts, short, room, size)
    return short


def _tell_apart(places: Sequence[int], texts: Sequence[str], short: list[str], room: int, size: Size) -> None:
    groups: dict[str, list[int]] = {}
    for place in places:
        groups.setdefault(collision_key(short[place]), []).append(place)
    for group in groups.values():
        if len({collision_key(texts[place]) for place in group}) < 2:
            continue
        before = [short[place] for place in group]
        common = min(_common(texts[group[0]], texts[place]) for place in group)
        for place in group:
            short[place] = _from(texts[place], common, room, size)
        if [short[place] for place in group] != before:
            _tell_apart(group, texts, short, room, size)


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def _from(text: str, common: int, room: int, size: Size) -> str:
    """The beginning of a text, and what follows after its first `common` characters, from a word's beginning on."""
    blank = text.rfind(" ", max(common - _BLANKS_BACK, 0), common)
    start = common if blank < 0 else blank
    while 0 < start < len(text) and _joins(text, start):
        start -= 1
    head = _beginning(text[:start], room // 3, size).rstrip()
    if size(head) >= size(text[:start].rstrip()):
        return cut_end(text, room, size)
    return cut_end(f"{head}{ELLIPSIS}{text[start:]}", room, size)


def _beginning(text: str, room: int, size: Size) -> str:
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if size(text[:middle]) <= room else (low, middle - 1)
    while 1 < low < len(text) and _joins(text, low):
        low -= 1
    return text[:low]


def _joins(text: str, place: int) -> bool:
    """Whether a character belongs to the one before it."""
    character = text[place]
    return (
        "\u0300" <= character <= "\u036f"
        or character == "\u200d"
        or "\ufe00" <= character <= "\ufe0f"
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or text[place - 1] == "\u200d"
    )
