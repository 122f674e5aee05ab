"""Names beside charts. A chart takes its labels from cells, so a name is cut in the cell that the chart points to."""

from __future__ import annotations

from collections.abc import Sequence

from toggl_desktop.core.toggl.shortening import told_apart
from toggl_desktop.excel.cell_text import clean_text

LONGEST_LABEL = 32
"""UTF-16 units; longer labels would leave too little room for the bars."""


def chart_labels(names: Sequence[str]) -> list[str]:
    """The names in one line each, with what tells them apart, in as much room as a label has."""
    return told_apart([" ".join(clean_text(name).split()) or name for name in names], LONGEST_LABEL)
