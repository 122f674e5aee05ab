"""A Debian package from the built folder; what is inside needs no Python of the system."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from recipe import APP_NAME, BUNDLE_IDENTIFIER, COMMAND_NAME, ROOT, program_version

MAINTAINER = "The Toggl Desktop authors <toggl-desktop@users.noreply.github.com>"
LINUX = ROOT / "packaging" / "linux"
ICONS = ROOT / "resources" / "icons"

# Everything else that Qt needs is in the folder; PyInstaller leaves out what belongs to the graphics driver.
DEPENDS = ("ca-certificates", "libgl1", "libegl1", "libfontconfig1")
RECOMMENDS = (
    "xdg-utils",
    "libnotify-bin",
    "fonts-dejavu-core | fonts-noto-core",
    "libwayland-client0",
    "libwayland-cursor0",
)
SUGGESTS = ("gnome-keyring",)

CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {installed_kib}
Depends: {depends}
Recommends: {recommends}
Suggests: {suggests}
Section: misc
Priority: optional
Description: Toggl Track hours as an Excel workbook
 Pick a workspace, projects, people and dates, and get an Excel workbook with
 a summary, one sheet per person, one per project, and the figures behind them.
 .
 Toggl Export is no official Toggl product.
"""

COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: toggl-desktop
Comment: /usr/lib/toggl-desktop/_internal holds Python, Qt, PySide6 and other libraries under their own licences.

Files: *
Copyright: 2026 The Toggl Desktop authors
License: MIT
{licence}
"""

# What lintian says of every program that brings its own libraries.
OVERRIDES = """\
{name}: embedded-library
{name}: package-has-unnecessary-activation-of-ldconfig-trigger
{name}: unstripped-binary-or-object
{name}: hardening-no-pie
{name}: hardening-no-relro
{name}: hardening-no-bindnow
{name}: shared-library-lacks-prerequisites
{name}: shared-library-lacks-version
{name}: executable-in-usr-lib
{name}: extra-license-file
{name}: package-contains-documentation-outside-usr-share-doc
{name}: custom-library-search-path
{name}: sharedobject-in-library-directory-missing-soname
{name}: library-not-linked-against-libc
{name}: initial-upload-closes-no-bugs
{name}: no-manual-page
"""


def make_deb(built: Path, target: Path, *, compression: str = "xz") -> Path:
    """Package `built` into the folder `target`; needs dpkg-deb and objdump.

    Args:
        built: the folder that PyInstaller made.
        target: where the .deb goes; a work folder beside it is removed again.
        compression: of dpkg-deb; ``xz`` for people, ``none`` for a quick test.

    Returns:
        the package.
    """
    root = target / "deb-root"
    shutil.rmtree(root, ignore_errors=True)
    program = root / "usr" / "lib" / COMMAND_NAME
    shutil.copytree(built, program, symlinks=True)
    command = root / "usr" / "bin" / COMMAND_NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{COMMAND_NAME}/{COMMAND_NAME}")
    _place(LINUX / f"{COMMAND_NAME}.desktop", root / "usr/share/applications")
    metainfo = root / "usr/share/metainfo" / f"{BUNDLE_IDENTIFIER}.metainfo.xml"
    metainfo.parent.mkdir(parents=True)
    metainfo.write_text(filled_metainfo(), encoding="utf-8")
    for icon in (ICONS / "hicolor").glob("*/*.png"):
        _place(icon, root / "usr/share/icons/hicolor" / icon.parent.name / "apps")
    _place(ICONS / "toggl_export.svg", root / "usr/share/icons/hicolor/scalable/apps", f"{COMMAND_NAME}.svg")
    _document(root)
    _set_modes(root)
    architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    sizes = [path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        CONTROL.format(
            name=COMMAND_NAME,
            version=program_version(),
            architecture=architecture,
            maintainer=MAINTAINER,
            installed_kib=sum(sizes) // 1024,
            depends=", ".join([f"libc6 (>= {needed_glibc(program)})", *DEPENDS]),
            recommends=", ".join(RECOMMENDS),
            suggests=", ".join(SUGGESTS),
        ),
        encoding="utf-8",
    )
    script = control.with_name("prerm")
    shutil.copyfile(LINUX / "prerm", script)
    script.chmod(0o755)
    package = target / f"{COMMAND_NAME}_{program_version()}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build", str(root), str(package)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    shutil.rmtree(root)
    return package


def filled_metainfo() -> str:
    """The AppStream document with version and date (``SOURCE_DATE_EPOCH`` where set)."""
    built_at = os.environ.get("SOURCE_DATE_EPOCH")
    day = datetime.fromtimestamp(int(built_at), UTC) if built_at else datetime.now(UTC)
    text = (LINUX / f"{BUNDLE_IDENTIFIER}.metainfo.xml").read_text(encoding="utf-8")
    return text.replace("@VERSION@", program_version()).replace("@DATE@", day.date().isoformat())


def needed_glibc(folder: Path) -> str:
    """The newest version of glibc that anything in the folder asks for, e.g. ``2.36``."""
    versions: set[tuple[int, ...]] = {(2, 34)}  # PySide6's own
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF":
            symbols = subprocess.check_output(["objdump", "-T", str(path)], text=True, stderr=subprocess.DEVNULL)
            versions |= {tuple(map(int, text.split("."))) for text in re.findall(r"GLIBC_(\d+(?:\.\d+)+)", symbols)}
    return ".".join(map(str, max(versions)))


def _document(root: Path) -> None:
    folder = root / "usr/share/doc" / COMMAND_NAME
    folder.mkdir(parents=True)
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").split("\n\n", 2)[2].strip()
    indented = "\n".join(f" {line}" if line.strip() else " ." for line in licence.splitlines())
    (folder / "copyright").write_text(COPYRIGHT.format(licence=indented), encoding="utf-8")
    changes = f"{COMMAND_NAME} ({program_version()}) unstable; urgency=low\n\n  * See CHANGELOG.md of {APP_NAME}.\n\n"
    changes += f" -- {MAINTAINER}  {datetime.now(UTC):%a, %d %b %Y %H:%M:%S +0000}\n"
    with gzip.GzipFile(folder / "changelog.gz", "wb", 9, mtime=0) as file:
        file.write(changes.encode())
    overrides = root / "usr/share/lintian/overrides" / COMMAND_NAME
    overrides.parent.mkdir(parents=True)
    overrides.write_text(OVERRIDES.format(name=COMMAND_NAME), encoding="utf-8")


def _place(source: Path, folder: Path, name: str | None = None) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / (name or source.name))


def _set_modes(root: Path) -> None:
    """Folders and the program 755, everything else 644, whatever the umask was."""
    for path in [root, *root.rglob("*")]:
        if path.is_symlink():
            continue
        is_program = path.name == COMMAND_NAME and path.parent.name == COMMAND_NAME and path.is_file()
        path.chmod(0o755 if path.is_dir() or is_program else 0o644)
