"""Any choices at all, for properties; a new field joins by itself where its type says what it can hold."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

from hypothesis import strategies as st

from toggl_desktop.core.choices.export_choices import EntryColumn, ExportChoices
from toggl_desktop.core.choices.open_points import PointKind, PointRules
from toggl_desktop.core.choices.period import Period
from toggl_desktop.core.choices.rounding import ROUNDING_MINUTES
from toggl_desktop.core.choices.selection import ProjectSelection, UserSelection

ids = st.integers(1, 2**53)
project_ids = st.frozensets(st.none() | ids, max_size=4)
periods = st.builds(lambda a, b: Period(min(a, b), max(a, b)), *[st.dates(date(2006, 1, 1), date(2029, 12, 31))] * 2)

FIELD_VALUES: dict[str, st.SearchStrategy[Any]] = {
    "workspace_id": st.none() | ids,
    "custom_period": st.none() | periods,
    "projects": st.builds(ProjectSelection, st.booleans(), project_ids, project_ids, project_ids),
    "users": st.builds(UserSelection, st.booleans(), *[st.frozensets(ids, max_size=4)] * 2),
    "entry_columns": st.lists(st.sampled_from(EntryColumn), unique=True).map(tuple),
    "points": st.builds(
        PointRules,
        st.frozensets(st.sampled_from(PointKind)),
        **{name: st.integers(0, 10**6) for name in PointRules.__slots__ if name.endswith("_seconds")},  # type: ignore[attr-defined]
        with_today=st.booleans(),
    ),
    "rounding_minutes": st.sampled_from(ROUNDING_MINUTES),
}
"""Of fields whose type alone says too little."""

export_choices = st.builds(
    ExportChoices, **{field.name: FIELD_VALUES.get(field.name, ...) for field in fields(ExportChoices)}
)
