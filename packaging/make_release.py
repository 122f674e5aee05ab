"""Turn the built program in dist/ into what people download: python packaging/make_release.py

Linux: toggl-desktop_<version>_<arch>.deb and toggl-export-<version>-linux-<machine>.tar.xz
Windows: toggl-export-<version>-setup.exe and toggl-export-<version>-windows.zip
macOS: toggl-export-<version>-macos-<machine>.dmg

All go to dist/release, with a SHA256SUMS file of what is there.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from make_deb import make_deb
from recipe import APP_NAME, COMMAND_NAME, ROOT, program_version, version_numbers

STEM = f"toggl-export-{program_version()}"


def make_tar(folder: Path, target: Path) -> None:
    """The folder as tar.xz, with a folder of the version's name in it."""

    def owned_by_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        return entry

    with tarfile.open(target, "w:xz") as archive:
        archive.add(folder, STEM, filter=owned_by_nobody)


def make_zip(folder: Path, target: Path) -> None:
    """The folder as a zip, for computers where nothing may be installed."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(folder.rglob("*")):
            archive.write(path, Path(STEM) / path.relative_to(folder))


def make_windows_installer(folder: Path, target: Path, *, compressor: str = "/SOLID lzma") -> None:
    """Compile the NSIS script, which also works on Debian; its warnings are errors.

    Args:
        folder: the built program, or anything that looks like it.
        target: the setup program.
        compressor: arguments of NSIS' SetCompressor.
    """
    defines = {
        "VERSION": program_version(),
        "VERSION_NUMBERS": ".".join(map(str, version_numbers())),
        "SOURCE": str(folder.resolve()),
        "OUTPUT": str(target.resolve()),
        "COMPRESSOR": compressor,
    }
    script = ROOT / "packaging" / "windows" / "installer.nsi"
    arguments = [f"-D{name}={value}" for name, value in defines.items()]
    subprocess.run(["makensis", "-V2", "-WX", *arguments, str(script)], check=True)


def make_disk_image(bundle: Path, target: Path) -> None:
    """The dmg, on macOS."""
    script = ROOT / "packaging" / "macos" / "make_dmg.sh"
    subprocess.run(["bash", str(script), str(bundle), str(target)], check=True)


def write_checksums(folder: Path) -> None:
    """SHA256SUMS over every other file of the folder, for ``sha256sum -c``."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def main() -> None:
    """Make everything that can be made on this platform."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="where the built program is")
    options = parser.parse_args()
    machine = os.environ.get("TOGGL_BUILD_ARCH") or platform.machine()
    target = options.dist / "release"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    if sys.platform == "win32":
        make_windows_installer(options.dist / APP_NAME, target / f"{STEM}-setup.exe")
        make_zip(options.dist / APP_NAME, target / f"{STEM}-windows.zip")
    elif sys.platform == "darwin":
        make_disk_image(options.dist / f"{APP_NAME}.app", target / f"{STEM}-macos-{machine}.dmg")
    else:
        make_deb(options.dist / COMMAND_NAME, target)
        make_tar(options.dist / COMMAND_NAME, target / f"{STEM}-linux-{machine}.tar.xz")
    write_checksums(target)
    for path in sorted(target.iterdir()):
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {os.path.relpath(path)}")


if __name__ == "__main__":
    main()
