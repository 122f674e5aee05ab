"""Typing into the filter of 5,000 projects and sorting 100,000 preview rows, painted, against Qt's own models."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from itertools import product

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from tests.benchmarks.measuring import Result
from tests.benchmarks.setting import END, YEAR, Setting
from toggl_desktop.app import selecting
from toggl_desktop.app.lines import Line, LineKind
from toggl_desktop.app.preview import Hours, Preview, ProjectPreview
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.choices.period import Split
from toggl_desktop.ui.choices.checklist_panel import ChecklistPanel, ChecklistWords
from toggl_desktop.ui.preview.columns import project_columns
from toggl_desktop.ui.preview.table_view import FiguresTable

PROJECTS = 5_000
ROWS = 100_000
MOST_KEYSTROKE_MS = 50
MOST_SORT_MS = 300
TYPED = ("w", "we", "web", "webs", "web 0", "web 01", "web 012", "web 01", "web", "w", "")


def run(setting: Setting) -> list[Result]:
    """Every time includes painting the list or table."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    return [_filter(setting), *_check_filtered(setting), *_sort(setting)]


def project_lines() -> tuple[Line, ...]:
    """5,000 projects of 500 clients."""
    subjects = ("Website", "Campaign", "Audit", "Portal", "Support")
    lines = []
    for client in range(PROJECTS // 10):
        name = f"Client {client:03}"
        ids = tuple(range(client * 10, client * 10 + 10))
        lines.append(Line(LineKind.CLIENT, client, name, name.lower(), tracked_seconds=36_000, project_ids=ids))
        for number in ids:
            own = f"{subjects[number % 5]} {number:04}"
            text = f"{own} {name}".lower()
            lines.append(Line(LineKind.PROJECT, number, own, text, client, "#0b83d9", tracked_seconds=3_600))
    return tuple(lines)


def _filter(setting: Setting) -> Result:
    panel = ChecklistPanel(ChecklistWords("project", "Projects", "Projects", "Search", "Archived", "Nothing"))
    panel.show_lines(project_lines())
    panel.resize(400, 700)
    view = QTableView()
    proxy = _standard_proxy(view)
    view.resize(400, 700)
    ours, peer = _Repeated(), _Repeated()
    with _shown(panel), _shown(view):
        for _ in range(setting.runs(9)):
            for number, text in enumerate(TYPED):
                ours.add(number, lambda text=text: panel.filter.setText(text))
                peer.add(number, lambda text=text: proxy.setFilterFixedString(text))
    return Result(
        "a keystroke in the filter of 5,000 projects",
        "ms",
        ours.medians(),
        peer.medians(),
        "QSortFilterProxyModel over QStandardItemModel",
        most=MOST_KEYSTROKE_MS,
        judges_worst=True,
    )


def _check_filtered(setting: Setting) -> list[Result]:
    """Choosing all, or none, of what the filter leaves over."""
    lines = [line for line in project_lines() if line.kind is LineKind.PROJECT]

    def leave_out_all() -> None:
        rule = ExportChoices().projects
        for line in lines:
            rule = selecting.set_project(rule, line.id, line.client_id, on=False)

    times = [_ms(leave_out_all) for _ in range(setting.runs(3))]
    return [Result("leaving out 5,000 filtered projects one by one", "ms", times)]


def _sort(setting: Setting) -> list[Result]:
    chance = random.Random(5)
    rows = tuple(
        ProjectPreview(
            number,
            f"Project {number:06}",
            f"Client {number % 900:03}",
            "#0b83d9",
            Hours(chance.randrange(10**6), chance.randrange(10**6), None, chance.randrange(400)),
            name_rank=number,
            client_rank=chance.randrange(ROWS),
        )
        for number in range(ROWS)
    )
    preview = Preview(YEAR, Split.NONE, Hours(10**9, 10**8, None, 500), rows, (), (), read_at=END)  # type: ignore[arg-type]
    columns = project_columns(preview)
    table = FiguresTable("Projects")
    table.resize(700, 700)
    view = QTableView()
    model = QStandardItemModel(ROWS, 1, view)
    for number, row in enumerate(rows):
        item = QStandardItem()
        item.setData(row.hours.tracked_seconds, Qt.ItemDataRole.DisplayRole)
        model.setItem(number, 0, item)
    view.setModel(model)
    view.resize(700, 700)
    ours, peer, fill = _Repeated(), _Repeated(), _Repeated()
    orders = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
    with _shown(table), _shown(view):
        for _ in range(setting.runs(3)):
            fill.add(0, lambda: table.show_rows(rows, columns, first_sort=2))
            for number, (column, order) in enumerate(product(range(len(columns)), orders)):
                ours.add(number, lambda c=column, o=order: table.horizontalHeader().setSortIndicator(c, o))
                peer.add(number, lambda o=order: model.sort(0, o))
    name = "QStandardItemModel"
    return [
        Result(
            "sort 100,000 preview rows",
            "ms",
            ours.medians(),
            peer.medians(),
            name,
            most=MOST_SORT_MS,
            judges_worst=True,
        ),
        Result("show 100,000 preview rows", "ms", fill.medians()),
    ]


def _standard_proxy(view: QTableView) -> QSortFilterProxyModel:
    model = QStandardItemModel(view)
    for line in project_lines():
        item = QStandardItem(line.name)
        item.setCheckable(True)
        model.appendRow([item, QStandardItem("1:00")])
    proxy = QSortFilterProxyModel(view)
    proxy.setSourceModel(model)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    view.setModel(proxy)
    return proxy


class _shown:  # noqa: N801 - a context manager
    """A widget on the (virtual) screen."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget

    def __enter__(self) -> None:
        self._widget.show()
        QApplication.processEvents()

    def __exit__(self, *_: object) -> None:
        self._widget.hide()
        self._widget.deleteLater()


class _Repeated:
    """Milliseconds until a change stands on the screen; the same changes several times over."""

    def __init__(self) -> None:
        self._times: dict[int, list[float]] = {}

    def add(self, number: int, change: Callable[[], object]) -> None:
        """Do the change with this number once more."""

        def work() -> None:
            change()
            QApplication.processEvents()  # paints

        self._times.setdefault(number, []).append(_ms(work))

    def medians(self) -> list[float]:
        """Of each change; what else the machine did meanwhile matters less then."""
        return [statistics.median(times) for times in self._times.values()]


def _ms(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000
