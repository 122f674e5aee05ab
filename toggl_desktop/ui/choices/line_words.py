"""What a line of a list is called, for eyes and for ears."""

from __future__ import annotations

from PySide6.QtCore import Qt

from toggl_desktop.app.lines import Line, LineKind
from toggl_desktop.ui.texts.formats import format_duration
from toggl_desktop.ui.texts.names import shown_name
from toggl_desktop.ui.texts.translate import translate

_MOST_CIRCLED = 20


def line_name(line: Line) -> str:
    """What a line is called."""
    if line.id is None:
        if line.kind is LineKind.CLIENT:
            return translate("Lists", "No client")
        return translate("Lists", "Without project")
    if line.is_archived and line.kind is LineKind.PROJECT:
        return translate("Lists", "{name} (archived)").format(name=shown_name(line.name))
    if line.is_archived:
        return translate("Lists", "{name} (deactivated)").format(name=_with_hint(line))
    return _with_hint(line)


def _with_hint(line: Line) -> str:
    """The name, and for namesakes what tells them apart."""
    name = shown_name(line.name)
    return f"{name} · {line.hint}" if line.hint else name


def spoken(line: Line, state: Qt.CheckState, *, is_collapsed: bool = False) -> str:
    """Name, state and hours in one breath."""
    name = line_name(line)
    if line.kind is LineKind.CLIENT:
        count = translate("Lists", "%n project(|s)", None, len(line.project_ids))
        name = translate("Lists", "Client {name}, {count}").format(name=name, count=count)
    words = {
        Qt.CheckState.Checked: translate("Lists", "selected"),
        Qt.CheckState.Unchecked: translate("Lists", "not selected"),
        Qt.CheckState.PartiallyChecked: translate("Lists", "partly selected"),
    }[state]
    hours = f", {format_duration(line.tracked_seconds)}" if line.tracked_seconds else ""
    points = ""
    if line.open_points:
        points = ", " + translate("Lists", "%n open point(|s)", None, line.open_points)
    collapsed = ", " + translate("Lists", "collapsed") if is_collapsed else ""
    return f"{name}, {words}{hours}{points}{collapsed}"


def circled(count: int) -> str:
    """``②``; larger numbers have no circle of their own."""
    return chr(ord("①") + count - 1) if count <= _MOST_CIRCLED else f"({count})"
