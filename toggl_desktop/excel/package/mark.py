"""The mark of every workbook in its document properties: what it is, and what was written into it.

Document properties hold short texts and survive in every program; what is longer goes on in a second property.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

PROPERTY = "Toggl Export"
CUSTOM_PART = "docProps/custom.xml"
CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
PROPERTY_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
VALUE_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"

KEYED_TABLES = ("Data", "People", "Projects", "Entries")
"""Tables in which a person may have columns of her own: their rows are found again by what they are about."""
_LONGEST = 250
"""Excel's own window for properties takes 255 characters."""


@dataclass(frozen=True, slots=True)
class SheetMark:
    """One of our sheets, as it was written.

    Attributes:
        key: see `toggl_desktop.excel.layouts.keeping.Keeping`.
        name: on its tab.
        table: its first table; empty without one, and only then there is a name.
        fingerprint: see `toggl_desktop.excel.package.fingerprints`.
    """

    key: str
    name: str
    table: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Mark:
    """What a workbook says of itself.

    Attributes:
        workspace_id: None in a copy for a client.
        made_at: aware UTC time.
        choices: what the person had chosen, encoded; empty in a copy for a client.
        columns: of the tables that hold hours: headings as written → English source of the heading.
    """

    version: str
    workspace_id: int | None
    start_date: date
    end_date: date
    split: str
    made_at: datetime
    choices: str = ""
    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    sheets: tuple[SheetMark, ...] = ()


def mark_properties(mark: Mark) -> dict[str, str]:
    """The mark as document properties."""
    properties = {
        PROPERTY: mark.version,
        f"{PROPERTY} workspace": "" if mark.workspace_id is None else str(mark.workspace_id),
        f"{PROPERTY} period": f"{mark.start_date}/{mark.end_date}/{mark.split}",
        f"{PROPERTY} made": mark.made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    properties.update(_pieces(f"{PROPERTY} choices", mark.choices))
    for table, headers in mark.columns.items():
        items = [header if header == source else f"{header}={source}" for header, source in headers.items()]
        properties.update(_chunks(f"{PROPERTY} columns of {table}", items))
    sheets = [
        f"{one.key}:{'=' if one.table == one.key else one.table}:{one.fingerprint}:{'' if one.table else one.name}"
        for one in mark.sheets
    ]
    properties.update(_chunks(f"{PROPERTY} sheets", sheets))
    return properties


def read_mark(properties: Mapping[str, str]) -> Mark | None:
    """The mark of a workbook's properties; None where it has none or one that nobody understands."""
    if PROPERTY not in properties:
        return None
    try:
        start, end, split = properties[f"{PROPERTY} period"].split("/")
        workspace = properties.get(f"{PROPERTY} workspace", "")
        return Mark(
            version=properties[PROPERTY],
            workspace_id=int(workspace) if workspace else None,
            start_date=date.fromisoformat(start),
            end_date=date.fromisoformat(end),
            split=split,
            made_at=datetime.fromisoformat(properties[f"{PROPERTY} made"]),
            choices="".join(_numbered(properties, f"{PROPERTY} choices")),
            columns=_read_columns(properties),
            sheets=tuple(_read_sheets(properties)),
        )
    except (KeyError, ValueError):
        return None


def _read_columns(properties: Mapping[str, str]) -> dict[str, dict[str, str]]:
    prefix = f"{PROPERTY} columns of "
    columns: dict[str, dict[str, str]] = {}
    tables = {name[len(prefix) :].rpartition(" ")[0] for name in properties if name.startswith(prefix)}
    for table in sorted(tables):
        headers = columns[table] = {}
        for item in _joined(properties, f"{prefix}{table}"):
            header, _, source = item.partition("=")
            headers[header] = source or header
    return columns


def _read_sheets(properties: Mapping[str, str]) -> Iterator[SheetMark]:
    for item in _joined(properties, f"{PROPERTY} sheets"):
        key, table, fingerprint, name = item.split(":", 3)
        yield SheetMark(key, name, key if table == "=" else table, fingerprint)


def _chunks(name: str, items: Iterable[str]) -> dict[str, str]:
    chunks: list[str] = []
    for item in items:
        text = item.replace("|", "¦")
        if chunks and len(chunks[-1]) + len(text) < _LONGEST:
            chunks[-1] += f"|{text}"
        else:
            chunks.append(text)
    return {f"{name} {number}": chunk for number, chunk in enumerate(chunks, 1)}


def _pieces(name: str, text: str) -> dict[str, str]:
    starts = range(0, len(text), _LONGEST)
    return {f"{name} {number}": text[start : start + _LONGEST] for number, start in enumerate(starts, 1)}


def _joined(properties: Mapping[str, str], name: str) -> Iterator[str]:
    for chunk in _numbered(properties, name):
        yield from chunk.split("|")


def _numbered(properties: Mapping[str, str], name: str) -> Iterator[str]:
    number = 1
    while (chunk := properties.get(f"{name} {number}")) is not None:
        yield chunk
        number += 1
