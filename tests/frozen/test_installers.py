"""What people download: a Debian package, installed and started; archives; the Windows installer, compiled."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import stat
import subprocess
import sys
import tarfile
import types
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.frozen.program import ROOT, BuiltProgram

PACKAGING = ROOT / "packaging"
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="makes a Debian package")


@pytest.fixture
def packaging(monkeypatch: pytest.MonkeyPatch) -> Iterator[types.SimpleNamespace]:
    """The modules of packaging/."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    import make_deb
    import make_release
    import recipe

    yield types.SimpleNamespace(make_deb=make_deb, make_release=make_release, recipe=recipe)
    for name in ("make_deb", "make_release", "recipe"):
        sys.modules.pop(name, None)


def need(tool: str) -> str:
    found = shutil.which(tool)
    if found is None:
        pytest.skip(f"{tool} is not installed")
    return found


def run(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout + done.stderr


@pytest.fixture
def stand_in(tmp_path: Path) -> Path:
    """A folder that looks like a built program, small enough to pack in no time."""
    folder = tmp_path / "program"
    metadata = folder / "_internal" / "keyring-1.dist-info" / "METADATA"
    metadata.parent.mkdir(parents=True)
    metadata.write_text("Name: keyring\n")
    for name in ("toggl-desktop", "toggl-desktop.exe", "Toggl Export.exe"):
        (folder / name).write_bytes(b"\x00" * 100)
        (folder / name).chmod(0o755)
    (folder / "_internal" / "link.so").symlink_to("keyring-1.dist-info/METADATA")
    return folder


@linux_only
def test_the_debian_package_installs_and_its_program_proves_itself(
    built: BuiltProgram, packaging: Any, tmp_path: Path, home: Path
) -> None:
    need("dpkg-deb")
    need("objdump")
    package = packaging.make_deb.make_deb(built.folder, tmp_path, compression="none")
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".deb"] == [package.name]
    assert not (tmp_path / "deb-root").exists()

    root = tmp_path / "root"
    database = root / "var/lib/dpkg"
    for folder in ("updates", "info"):
        (database / folder).mkdir(parents=True)
    for name in ("status", "available"):
        (database / name).touch()
    run("dpkg", f"--root={root}", "--force-depends", "--force-not-root", "-i", package)
    assert "Status: install ok installed" in (database / "status").read_text()

    command = root / "usr/bin/toggl-desktop"
    assert command.is_symlink()
    assert command.resolve() == root / "usr/lib/toggl-desktop/toggl-desktop"
    installed = BuiltProgram(root / "usr/bin")
    done, report = installed.self_test(home)
    assert {name: check["error"] for name, check in report["checks"].items() if not check["ok"]} == {}
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert report["built"]
    for path in root.glob("usr/**/*"):
        if not path.is_symlink():
            mode = stat.S_IMODE(path.stat().st_mode)
            assert mode == (0o755 if path.is_dir() or path == command.resolve() else 0o644), path

    run("dpkg", f"--root={root}", "--force-script-chrootless", "--force-not-root", "--remove", "toggl-desktop")
    assert not (root / "usr").exists()


@linux_only
def test_the_debian_packages_surroundings_are_in_order(packaging: Any, stand_in: Path, tmp_path: Path) -> None:
    need("dpkg-deb")
    need("objdump")
    shutil.copy(shutil.which("true") or "/bin/true", stand_in / "toggl-desktop")
    package = packaging.make_deb.make_deb(stand_in, tmp_path, compression="xz")
    root = tmp_path / "root"
    run("dpkg-deb", "-x", package, root)
    fields = run("dpkg-deb", "-f", package)
    assert f"Version: {packaging.recipe.program_version()}\n" in fields
    assert re.search(r"^Depends: libc6 \(>= 2\.\d+\), ca-certificates, libgl1, libegl1", fields, re.MULTILINE)
    icons = root / "usr/share/icons/hicolor"
    assert (icons / "scalable/apps/toggl-desktop.svg").is_file()
    assert {path.parts[-3] for path in icons.glob("*x*/apps/toggl-desktop.png")} >= {"16x16", "48x48", "256x256"}
    metainfo = root / "usr/share/metainfo/io.github.toggl_desktop.TogglExport.metainfo.xml"
    assert "@" not in re.sub(r"<!--.*?-->", "", metainfo.read_text(encoding="utf-8"))
    assert run(need("desktop-file-validate"), root / "usr/share/applications/toggl-desktop.desktop") == ""
    run(need("appstreamcli"), "validate", "--no-net", metainfo)


@linux_only
def test_lintian_has_no_complaint(packaging: Any, stand_in: Path, tmp_path: Path) -> None:
    lintian = need("lintian")
    shutil.copy(shutil.which("true") or "/bin/true", stand_in / "toggl-desktop")
    (stand_in / "_internal" / "link.so").unlink()
    package = packaging.make_deb.make_deb(stand_in, tmp_path, compression="xz")
    assert run(lintian, "--allow-root", "--fail-on", "error,warning", package).strip() == ""


def test_the_archives_hold_the_whole_program(packaging: Any, stand_in: Path, tmp_path: Path) -> None:
    release = packaging.make_release
    release.make_tar(stand_in, tmp_path / "program.tar.xz")
    release.make_zip(stand_in, tmp_path / "program.zip")
    with tarfile.open(tmp_path / "program.tar.xz") as archive:
        entries = {entry.name: entry for entry in archive}
        command = entries[f"{release.STEM}/toggl-desktop"]
        assert (command.mode, command.uname) == (0o755, "root")
        assert entries[f"{release.STEM}/_internal/link.so"].issym()
    with zipfile.ZipFile(tmp_path / "program.zip") as zipped:
        assert f"{release.STEM}/_internal/keyring-1.dist-info/METADATA" in zipped.namelist()


def test_checksums_can_be_checked(packaging: Any, tmp_path: Path) -> None:
    (tmp_path / "b.deb").write_bytes(b"two")
    (tmp_path / "a.zip").write_bytes(b"one")
    packaging.make_release.write_checksums(tmp_path)
    packaging.make_release.write_checksums(tmp_path)
    expected = [
        f"{hashlib.sha256(body).hexdigest()}  {name}\n" for body, name in ((b"one", "a.zip"), (b"two", "b.deb"))
    ]
    assert (tmp_path / "SHA256SUMS").read_text() == "".join(expected)


def test_the_windows_installer_compiles_and_holds_every_file(
    packaging: Any, stand_in: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    need("makensis")
    small, large = tmp_path / "small-setup.exe", tmp_path / "large-setup.exe"
    packaging.make_release.make_windows_installer(stand_in, small, compressor="zlib")
    (stand_in / "_internal" / "LICENSE").write_bytes(os.urandom(300_000))  # a name without a dot
    packaging.make_release.make_windows_installer(stand_in, large, compressor="zlib")
    assert small.read_bytes()[:2] == b"MZ"
    assert large.stat().st_size - small.stat().st_size > 290_000
    content = small.read_bytes()
    assert b"requireAdministrator" not in content
    assert b"asInvoker" in content


def test_the_installer_upgrades_cleanly() -> None:
    """The order matters: ask the program to quit, remove the old folder, then copy."""
    script = (PACKAGING / "windows" / "installer.nsi").read_text(encoding="utf-8")
    section = script[script.index('Section "Install"') : script.index('Section "Uninstall"')]
    steps = ["CLOSE_PROGRAM", "REMOVE_PROGRAM", "File /r", "WriteUninstaller", "CreateShortCut", "WriteRegStr HKCU"]
    places = [section.index(step) for step in steps]
    assert places == sorted(places)
    assert "HKLM" not in script
    assert r'RMDir /r "$INSTDIR"' not in script, "a folder that the person chose may hold other things"


def test_the_icons_are_those_of_the_drawing() -> None:
    pytest.importorskip("PIL", reason="Pillow is not installed")
    run(sys.executable, PACKAGING / "make_icons.py", "--check")


def test_the_windows_version_resource_can_be_made(packaging: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    compat = pytest.importorskip("PyInstaller.compat", reason="PyInstaller is not installed")
    if sys.platform != "win32":  # the module of PyInstaller wants these two, our use of it does not
        monkeypatch.setitem(sys.modules, "pefile", types.ModuleType("pefile"))
        monkeypatch.setattr(compat, "win32api", None, raising=False)
    resource = packaging.recipe.windows_version_resource("Toggl Export")
    assert len(resource.toRaw()) > 500
    assert f"'ProductVersion', '{packaging.recipe.program_version()}'" in str(resource).replace("u'", "'")
    numbers = packaging.recipe.version_numbers()
    assert len(numbers) == 4
    assert ".".join(map(str, numbers)).startswith(packaging.recipe.program_version())
    sys.modules.pop("PyInstaller.utils.win32.versioninfo", None)


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        (r"PySide6\opengl32sw.dll", False),
        ("icuuc.dll", False),
        ("PySide6/icuin73.dll", False),
        ("PySide6/d3dcompiler_47.dll", False),
        ("PySide6/Qt/lib/libicudata.so.73", True),
        (r"PySide6\Qt6Core.dll", True),
    ],
)
def test_unwanted_libraries_are_left_out(packaging: Any, name: str, stays: bool) -> None:
    assert packaging.recipe.is_wanted_binary(name) is stays


def test_an_update_address_must_be_secure(packaging: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TOGGL_UPDATE_ADDRESS", raising=False)
    assert packaging.recipe.update_address_file(tmp_path) == []
    monkeypatch.setenv("TOGGL_UPDATE_ADDRESS", "https://example.com/latest.json")
    (path,) = packaging.recipe.update_address_file(tmp_path)
    assert path.name == "update-address.txt"
    assert path.read_text() == "https://example.com/latest.json\n"
    monkeypatch.setenv("TOGGL_UPDATE_ADDRESS", "http://example.com/latest.json")
    with pytest.raises(SystemExit):
        packaging.recipe.update_address_file(tmp_path)
