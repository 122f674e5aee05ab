"""The built program on a computer without Python: it proves itself, exports the same figures as from source, and is
no larger than it must be.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
import python_calamine

from tests.frozen.program import ROOT, BuiltProgram, build, wait_for

LARGEST_BYTES = 154_000_000
LARGEST_ZIP_BYTES = 66_500_000
SHARED_TOTALS = ("tracked_seconds", "people", "projects", "sheets", "from", "to")

# Whatever comes along only because the building Python happens to have it.
FOREIGN_PACKAGES = re.compile(
    r"(?i)^(PIL|pillow|numpy|pandas|defusedxml|pytest|_pytest|hypothesis|mypy|ruff|setuptools|pip|tkinter|tcl|"
    r"_tcl_data|xlsxwriter|psutil|python_calamine|xmlschema|coverage)(\W|$|_)"
)
GTK = re.compile(r"(?i)lib(gtk|gdk|pango|cairo|atk|gio-)")
QT_MODULES = {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtDBus", "QtSvg"}

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="looks at a Linux build")


def test_it_proves_itself_and_totals_equal_those_from_source(
    built: BuiltProgram, home: Path, source_totals: dict[str, Any]
) -> None:
    done, report = built.self_test(home)
    assert {name: check["error"] for name, check in report["checks"].items() if not check["ok"]} == {}
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert report["ok"]
    assert report["built"]
    assert len(report["checks"]) == 9
    assert report["totals"] == {name: source_totals[name] for name in SHARED_TOTALS}
    assert report["checks"]["resources"]["folder"] == str(built.internal / "toggl_desktop" / "resources")
    left_behind = {path.name for path in home.iterdir()} - {"report.json", ".cache"}
    assert not left_behind


@linux_only
def test_it_proves_itself_with_closed_streams(built: BuiltProgram, home: Path) -> None:
    report = home / "report.json"
    done = subprocess.run(
        ["/bin/sh", "-c", 'exec "$0" --self-test "$1" 0<&- 1>&- 2>&-', str(built.command), str(report)],
        env={"HOME": str(home)},
        timeout=120,
        check=False,
    )
    assert done.returncode == 0
    assert json.loads(report.read_text(encoding="utf-8"))["ok"]


@linux_only
@pytest.mark.screen
def test_it_proves_itself_on_a_real_screen(built: BuiltProgram, home: Path, virtual_screen: str) -> None:
    done, report = built.self_test(home, DISPLAY=virtual_screen)
    assert {name: check["error"] for name, check in report["checks"].items() if not check["ok"]} == {}
    assert report["checks"]["export"]["platform"] == "xcb"
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_its_export_equals_the_one_from_source(built: BuiltProgram, home: Path, source_totals: dict[str, Any]) -> None:
    done = built.run("export", "--demo", "--json", "--output", "Stunden.xlsx", home=home)
    assert (done.returncode, done.stderr) == (0, "")
    totals = json.loads(done.stdout)
    assert Path(totals.pop("path")) == home / "Stunden.xlsx"
    assert totals == {name: value for name, value in source_totals.items() if name != "path"}
    rows = python_calamine.CalamineWorkbook.from_path(home / "Stunden.xlsx").get_sheet_by_name("Data").to_python()
    column = rows[0].index("Tracked seconds")
    assert sum(int(row[column]) for row in rows[1:] if isinstance(row[column], float)) == totals["tracked_seconds"]


def test_its_plain_export_prints_the_path(built: BuiltProgram, home: Path) -> None:
    done = built.run("export", "--demo", "--split", "week", "--output", "weeks.xlsx", home=home)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{home / 'weeks.xlsx'}\n", "")
    assert zipfile.is_zipfile(home / "weeks.xlsx")


def test_wrong_usage_has_its_exit_code_and_no_traceback(built: BuiltProgram, home: Path) -> None:
    done = built.run("export", "--demo", "--period", "nonsense", "--output", "x.xlsx", home=home)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_the_version_is_the_one_place(built: BuiltProgram, home: Path) -> None:
    text = (ROOT / "toggl_desktop" / "__init__.py").read_text(encoding="utf-8")
    version = re.findall(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    done = built.run("--version", home=home)
    assert done.stdout == f"Toggl Export {version[0]}\n"
    assert (done.returncode, done.stderr) == (0, "")


@linux_only
def test_its_window_opens_once_and_closes_when_an_installer_asks(built: BuiltProgram, home: Path) -> None:
    environment = {"HOME": str(home), "TOGGL_DESKTOP_HOME": str(home / "t"), "QT_QPA_PLATFORM": "offscreen"}
    errors = home / "stderr.txt"
    with errors.open("wb") as stream:
        first = subprocess.Popen([built.command, "--demo"], env=environment, cwd=home, stderr=stream)
        try:
            wait_for(home / "t" / "logs" / "toggl-export.log", "started", first)
            second = built.run("--demo", home=home, **environment)
            assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
            assert first.poll() is None
            asked = built.run("--quit", home=home, **environment)
            assert (asked.returncode, asked.stdout, asked.stderr) == (0, "", "")
            assert first.wait(30) == 0
        finally:
            if first.poll() is None:
                first.kill()
                first.wait()
    assert errors.read_text() == ""


@linux_only
def test_it_is_small(built: BuiltProgram, tmp_path: Path) -> None:
    files = [path for path in built.folder.rglob("*") if path.is_file() and not path.is_symlink()]
    unpacked = sum(path.stat().st_size for path in files)
    archive = tmp_path / "program.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in files:
            packed.write(path, path.relative_to(built.folder))
    zipped = archive.stat().st_size
    assert unpacked <= LARGEST_BYTES
    assert zipped <= LARGEST_ZIP_BYTES


def test_nothing_of_the_building_python_slipped_in(built: BuiltProgram) -> None:
    listing = subprocess.run(
        [sys.executable, "-m", "PyInstaller.utils.cliutils.archive_viewer", "--recursive", "--brief", built.command],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    ).stdout.splitlines()
    modules = {line.strip() for line in listing}
    assert "toggl_desktop.core.choices.period" in modules, "the scan does not see the archive"
    folders = {path.name for path in built.internal.iterdir()}
    foreign = {name for name in modules | folders if FOREIGN_PACKAGES.match(name)}
    assert not foreign


def test_the_key_stores_metadata_is_there(built: BuiltProgram) -> None:
    assert list(built.internal.glob("keyring-*.dist-info/entry_points.txt"))


def test_qt_is_what_the_window_needs(built: BuiltProgram) -> None:
    bindings = {path.name.split(".")[0] for path in (built.internal / "PySide6").glob("Qt*.*") if path.is_file()}
    assert {"QtCore", "QtGui", "QtWidgets"} <= bindings <= QT_MODULES
    everything = [path.name for path in built.folder.rglob("*")]
    assert not [name for name in everything if GTK.match(name)]
    assert not [name for name in everything if re.search(r"(?i)Qt6?(Quick|Qml|Pdf|VirtualKeyboard)", name)]
    languages = {path.name for path in built.folder.rglob("translations/*.qm") if path.name.startswith("qt")}
    assert languages == {"qtbase_de.qm", "qtbase_es.qm", "qtbase_fr.qm"}


@linux_only
def test_no_qt_library_is_an_orphan(built: BuiltProgram) -> None:
    libraries = [path for path in built.folder.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    dynamic = subprocess.run(
        ["objdump", "-p", *libraries], capture_output=True, text=True, check=True, timeout=120
    ).stdout
    needed = set(re.findall(r"NEEDED\s+(\S+)", dynamic))
    qt = {path.name for path in libraries if path.name.startswith(("libQt6", "libicu"))}
    assert qt, "the scan does not see Qt"
    assert not qt - needed


DAMAGES = {
    "key store metadata": ("keyring-*.dist-info", "key store"),
    "the secret service's cryptography": ("cryptography", "key store"),
    "the drawing of icons": ("PySide6/Qt/plugins/i[cm]*", "resources"),
    "a language": ("toggl_desktop/resources/translations/toggl_desktop_fr.qm", "resources"),
    "Qt's own words": ("PySide6/Qt/translations/qtbase_de.qm", "translations"),
    "time zones": ("tzdata", "time zones"),
}


@linux_only
@pytest.mark.parametrize("damage", DAMAGES)
def test_the_self_test_notices_what_is_missing(built: BuiltProgram, home: Path, tmp_path: Path, damage: str) -> None:
    pattern, check = DAMAGES[damage]
    copy = built.copy(tmp_path / "damaged")
    found = list(copy.internal.glob(pattern))
    assert found, f"nothing to take away: {pattern}"
    for path in found:
        subprocess.run(["rm", "-r", str(path)], check=True)
    done, report = copy.self_test(home)
    assert done.returncode == 1
    assert not report["ok"]
    assert not report["checks"][check]["ok"]


@linux_only
def test_the_self_test_notices_an_over_eager_exclude(home: Path, tmp_path: Path) -> None:
    """Builds well, starts well, and cannot talk to Toggl: requests needs urllib3.http2 though nobody speaks HTTP/2."""
    recipe = (ROOT / "build.spec").read_text(encoding="utf-8")
    eager = recipe.replace("excludes=EXCLUDED_MODULES", 'excludes=[*EXCLUDED_MODULES, "urllib3.http2"]')
    eager = eager.replace("Path(SPECPATH)", f"Path({str(ROOT)!r})")
    assert eager.count("urllib3.http2") == 1
    spec = tmp_path / "eager.spec"
    spec.write_text(eager, encoding="utf-8")
    done, report = build(tmp_path, spec).self_test(home)
    assert done.returncode == 1
    assert "urllib3.http2" in report["checks"]["certificates"]["error"]
    assert not report["checks"]["export"]["ok"]
