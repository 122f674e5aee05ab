"""The columns of the preview's three tables."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Protocol, TypeVar

from toggl_desktop.app.preview import Hours, IntervalPreview, PersonPreview, Preview, ProjectPreview
from toggl_desktop.core.toggl.durations import decimal_hours, format_hours_minutes
from toggl_desktop.ui.preview.table_model import Column
from toggl_desktop.ui.texts.formats import (
    format_decimal_hours,
    format_duration,
    format_number,
    format_share,
    text_locale,
)
from toggl_desktop.ui.texts.names import shown_name
from toggl_desktop.ui.texts.periods import interval_label
from toggl_desktop.ui.texts.translate import translate


class _HasHours(Protocol):
    @property
    def hours(self) -> Hours: ...


Row = TypeVar("Row", bound=_HasHours)


def project_columns(preview: Preview) -> tuple[Column[ProjectPreview], ...]:
    """Project, client, and the figures."""
    return (
        Column[ProjectPreview](
            translate("Preview", "Project"),
            text=project_label,
            key=attrgetter("name_rank"),
            color=lambda row: row.color,
        ),
        Column[ProjectPreview](translate("Preview", "Client"), text=_client_label, key=attrgetter("client_rank")),
        *_figures(preview, ProjectPreview, translate("Preview", "People")),
    )


def person_columns(preview: Preview) -> tuple[Column[PersonPreview], ...]:
    """Person and the figures."""
    return (
        Column[PersonPreview](translate("Preview", "Person"), text=person_label, key=attrgetter("name_rank")),
        *_figures(preview, PersonPreview, translate("Preview", "Projects")),
    )


def interval_columns(preview: Preview) -> tuple[Column[IntervalPreview], ...]:
    """Month, week or day and the figures."""
    split = preview.split
    return (
        Column[IntervalPreview](
            translate("Preview", "Time"),
            text=lambda row: interval_label(row.interval, split),
            key=attrgetter("number"),
        ),
        *_figures(preview, IntervalPreview, translate("Preview", "People")),
    )


def project_label(row: ProjectPreview) -> str:
    """A project's name, or words for time without a project."""
    return translate("Preview", "Without project") if row.project_id is None else shown_name(row.name)


def person_label(row: PersonPreview) -> str:
    """A person's name."""
    return shown_name(row.name)


def _client_label(row: ProjectPreview) -> str:
    return shown_name(row.client_name) if row.client_name else ""


def _figures(preview: Preview, _: type[Row], partners: str) -> tuple[Column[Row], ...]:
    total = preview.total.tracked_seconds
    columns: list[Column[Row]] = [
        _duration(translate("Preview", "Hours"), lambda row: row.hours.tracked_seconds),
        Column[Row](
            translate("Preview", "Decimal"),
            text=lambda row: format_decimal_hours(row.hours.tracked_seconds),
            key=attrgetter("hours.tracked_seconds"),
            is_figure=True,
            pasted=lambda row: _plain_decimal(row.hours.tracked_seconds),
            gives_way=2,
        ),
        Column[Row](
            translate("Preview", "Share"),
            text=lambda row: format_share(row.hours.tracked_seconds, total),
            key=attrgetter("hours.tracked_seconds"),
            is_figure=True,
            gives_way=1,
        ),
    ]
    if preview.has_rounding:
        columns.append(_duration(translate("Preview", "Rounded"), lambda row: row.hours.rounded_seconds))
    if preview.total.billable_seconds is not None:
        columns.append(_duration(translate("Preview", "Billable"), lambda row: row.hours.billable_seconds))
    columns.append(
        Column[Row](
            partners,
            text=lambda row: format_number(row.hours.partners),
            key=attrgetter("hours.partners"),
            is_figure=True,
            gives_way=3,
        )
    )
    return tuple(columns)


def _duration(header: str, seconds: Callable[[Row], int | None]) -> Column[Row]:
    """A column of hours and minutes; unknown ones are empty and count as less than none."""

    def text(row: Row) -> str:
        known = seconds(row)
        return "" if known is None else format_duration(known)

    def key(row: Row) -> int:
        known = seconds(row)
        return -1 if known is None else known

    def pasted(row: Row) -> str:  # not grouped, so that a spreadsheet reads a duration
        known = seconds(row)
        return "" if known is None else format_hours_minutes(known)

    return Column[Row](header, text=text, key=key, pasted=pasted, is_figure=True)


def _plain_decimal(seconds: int) -> str:
    """Hours with the locale's decimal sign and no grouping, so that a spreadsheet reads a number."""
    locale = text_locale()
    locale.setNumberOptions(locale.NumberOption.OmitGroupSeparator)
    return locale.toString(decimal_hours(seconds), "f", 2)
