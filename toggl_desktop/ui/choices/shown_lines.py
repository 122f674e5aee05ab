"""Which lines of a list with check boxes are in sight. Pure; a client's line stands above its projects."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import Qt

from toggl_desktop.app.lines import Line, LineKind, fold
from toggl_desktop.ui.choices.line_words import line_name


def items_of(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines that can be chosen one by one: all but clients."""
    return (line for line in lines if line.kind is not LineKind.CLIENT)


def shown_lines(
    lines: Iterable[Line],
    words: Sequence[str],
    is_wanted: Callable[[Line], bool],
    collapsed: frozenset[int | None],
) -> Iterator[Line]:
    """The lines in sight, each client above the first of its projects that would be.

    Args:
        lines: all of them.
        words: folded; a line needs all of them in its own or its client's name.
        is_wanted: whether switches leave a line over; not asked for clients.
        collapsed: clients whose projects are put away.
    """
    client: Line | None = None
    is_away = False
    for line in lines:
        if line.kind is LineKind.CLIENT:
            client, is_away = line, False
            continue
        text = line.search_text or fold(line_name(line))
        if not is_wanted(line) or not all(word in text for word in words):
            continue
        is_of_client = line.kind is LineKind.PROJECT and line.id is not None
        if client is not None and is_of_client:
            yield client
            is_away = client.id in collapsed
            client = None
        if not (is_away and is_of_client):
            yield line


def row_of_client(lines: Sequence[Line], row: int) -> int:
    """The row of the client that a project's row belongs to; the row itself where there is none."""
    line = lines[row]
    if line.kind is not LineKind.PROJECT or line.id is None:
        return row
    return next((above for above in range(row, -1, -1) if lines[above].kind is LineKind.CLIENT), row)


def projects_of_clients(lines: Iterable[Line]) -> dict[int | None, list[Line]]:
    """The projects of each client, by its id."""
    members: dict[int | None, list[Line]] = {}
    for line in lines:
        if line.kind is LineKind.PROJECT and line.id is not None:
            members.setdefault(line.client_id, []).append(line)
    return members


def state_of_all(are_checked: Iterable[bool]) -> Qt.CheckState:
    """The state of a line that stands for several."""
    states = set(are_checked)
    if states == {True}:
        return Qt.CheckState.Checked
    return Qt.CheckState.PartiallyChecked if True in states else Qt.CheckState.Unchecked
