"""Every kind of program that people feed workbooks to reads all sheets and the same seconds.

A reader that is not installed here is skipped and says how it is had; `openpyxl` and `python-calamine` always run (see
`test_excel_numbers`). What Microsoft's Open XML SDK would report is asked from ``openxml-audit``.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.fakes.workbooks import KINDS, kind_of, save_kind
from toggl_desktop.excel.layouts.plan import plan_workbook

SCRIPTS = Path(__file__).parents[2] / "readers"
SOME_KINDS = ("everything", "hostile", "client-copy", "no-time")
ONE_KIND = ("everything",)


class Read(NamedTuple):
    """What a reader made of a workbook."""

    sheets: list[str]
    seconds: int


def run(*command: str | Path, **environment: str) -> str:
    done = subprocess.run(
        list(map(str, command)), capture_output=True, timeout=240, env={**os.environ, **environment}, check=False
    )
    assert done.returncode == 0, done.stderr.decode(errors="replace")[-2000:]
    return done.stdout.decode()


def with_node(package: str, script: str) -> Callable[[Path], Read]:
    def read(path: Path) -> Read:
        node, npm = shutil.which("node"), shutil.which("npm")
        root = run(npm, "root", "-g").strip() if node and npm else ""
        if not (Path(root) / package).is_dir():
            pytest.skip(f"{package} is not installed (npm install -g {package})")
        answer = json.loads(run(str(node), SCRIPTS / script, path, NODE_PATH=root))
        header, *rows = answer["rows"]
        place = header.index("Tracked seconds")
        return Read(answer["sheets"], sum(row[place] or 0 for row in rows if len(row) > place))

    return read


def with_pandas(path: Path) -> Read:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed (pip install pandas)")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its own news
        sheets = pandas.read_excel(path, sheet_name=None)
    data = sheets["Data"]
    assert data["Project ID"].map(lambda one: isinstance(one, str)).all() or "–" not in set(data["Project ID"])
    return Read(list(sheets), int(data["Tracked seconds"].sum()))


def with_polars(path: Path) -> Read:
    polars = pytest.importorskip("polars", reason="polars is not installed (pip install polars fastexcel)")
    fastexcel = pytest.importorskip("fastexcel", reason="fastexcel is not installed (pip install polars fastexcel)")
    names = fastexcel.read_excel(path).sheet_names
    lists = {name: polars.read_excel(path, sheet_name=name, raise_if_empty=False) for name in ("People", "Data")}
    data = lists["Data"]
    if not data.height:
        return Read(names, 0)
    assert data["Project ID"].dtype == polars.String
    assert "Person" in lists["People"].columns
    return Read(names, int(data["Tracked seconds"].sum() or 0))


def with_gnumeric(path: Path) -> Read:
    program = shutil.which("ssconvert")
    if not program:
        pytest.skip("gnumeric is not installed (apt-get install gnumeric)")
    folder = path.parent / "gnumeric"
    folder.mkdir()
    run(program, "-S", "-T", "Gnumeric_stf:stf_csv", path, folder / "%n.csv")
    files = sorted(folder.iterdir(), key=lambda file: int(file.stem))
    names = [sheet.name for sheet in plan_workbook(*kind_of(path.stem), "1.2.3", path)]
    assert len(files) == len(names)
    with files[names.index("Data")].open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return Read(names, sum(int(row["Tracked seconds"] or 0) for row in rows))


def with_poi(path: Path) -> Read:
    folder = os.environ.get("POI_JARS", "")
    if not shutil.which("java") or not shutil.which("javac") or not folder:
        pytest.skip("POI_JARS names no folder with the jars of Apache POI (poi-ooxml and what it needs), or no JDK")
    lines = run("java", "-cp", f"{folder}/*", SCRIPTS / "Poi.java", path).splitlines()
    return Read([line.removeprefix("sheet ") for line in lines[:-1]], int(lines[-1].removeprefix("seconds ")))


READERS: dict[str, tuple[Callable[[Path], Read], tuple[str, ...]]] = {
    "pandas": (with_pandas, SOME_KINDS),
    "polars": (with_polars, SOME_KINDS),
    "exceljs": (with_node("exceljs", "exceljs.js"), SOME_KINDS),
    "sheetjs": (with_node("xlsx", "sheetjs.js"), SOME_KINDS),
    "gnumeric": (with_gnumeric, ONE_KIND),
    "poi": (with_poi, ONE_KIND),
}


@pytest.mark.parametrize(("reader", "kind"), [(name, kind) for name, (_, kinds) in READERS.items() for kind in kinds])
def test_the_reader_sees_every_sheet_and_every_second(reader: str, kind: str, tmp_path: Path) -> None:
    report, options = kind_of(kind)
    path = save_kind(kind, tmp_path / f"{kind}.xlsx")
    read = READERS[reader][0](path)
    assert read.sheets == [sheet.name for sheet in plan_workbook(report, options, "1.2.3", path)]
    assert read.seconds == report.tracked_seconds


@pytest.mark.parametrize("kind", KINDS)
def test_the_rules_of_the_open_xml_sdk_find_nothing(kind: str, tmp_path: Path) -> None:
    audit: Any = pytest.importorskip("openxml_audit", reason="openxml-audit is not installed")
    result = audit.OpenXmlValidator().validate(save_kind(kind, tmp_path / "book.xlsx"))
    assert result.errors == []
    assert result.is_valid
