"""What goes into the built program and how it is named; used by build.spec and by the installer recipes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]

APP_NAME = "Toggl Export"
COMMAND_NAME = "toggl-desktop"
BUNDLE_IDENTIFIER = "io.github.toggl_desktop.TogglExport"
MACOS_MINIMUM = "12.0"  # of the PySide6 version in constraints.txt
UPDATE_ADDRESS_FILE = "update-address.txt"

# openpyxl takes the first three where the building Python happens to have them; the rest is never used. Nothing else is
# excluded by hand: leaving out urllib3.http2 or cryptography builds well and breaks requests or the key store.
EXCLUDED_MODULES = [
    "PIL",
    "numpy",
    "pandas",
    "defusedxml",
    "tkinter",
    "setuptools",
    "pip",
    "pytest",
    "_pytest",
    "hypothesis",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtPdf",
    "PySide6.QtVirtualKeyboard",
    "PySide6.QtOpenGL",
    "PySide6.QtDBus",  # the module alone: QtGui needs its library
]

# Windows: the software renderer of Qt Quick, and an ICU that some other program put on PATH (Windows has its own).
_UNWANTED_BINARY = re.compile(r"(?i)(^|[\\/])(opengl32sw|d3dcompiler_\d+|icu(uc|in|dt)\d*)\.dll$")
_QT_TRANSLATION = re.compile(r"[\\/]translations[\\/](.+)\.qm$")


def program_version() -> str:
    """The version as it stands in toggl_desktop/__init__.py, the one place."""
    text = (ROOT / "toggl_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise SystemExit("toggl_desktop/__init__.py has no __version__")
    return found[1]


def languages() -> list[str]:
    """Codes of the shipped translations, e.g. ``["de", "es", "fr"]``."""
    sources = sorted((ROOT / "resources" / "translations").glob("*.ts"))
    return [path.stem.rpartition("_")[2] for path in sources]


def compiled_translations(folder: Path) -> list[Path]:
    """Compile resources/translations/*.ts into `folder`; an unfinished catalogue ends the build."""
    folder.mkdir(parents=True, exist_ok=True)
    compiled = []
    for source in sorted((ROOT / "resources" / "translations").glob("*.ts")):
        target = folder / f"{source.stem}.qm"
        subprocess.run([_lrelease(), "-silent", str(source), "-qm", str(target)], check=True)
        compiled.append(target)
    return compiled


def _lrelease() -> str:
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6 is not installed")
    folder = Path(spec.origin).parent
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    return str(next(path for path in (folder / name, folder / "Qt" / "libexec" / name) if path.exists()))


def update_address_file(folder: Path) -> list[Path]:
    """A file with ``TOGGL_UPDATE_ADDRESS`` in it, or nothing: then the built program never asks for updates."""
    address = os.environ.get("TOGGL_UPDATE_ADDRESS", "").strip()
    if not address:
        return []
    if not address.startswith("https://"):
        raise SystemExit("TOGGL_UPDATE_ADDRESS must start with https://")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / UPDATE_ADDRESS_FILE
    path.write_text(f"{address}\n", encoding="utf-8")
    return [path]


def is_wanted_binary(target: str) -> bool:
    """Whether a library stays in the bundle."""
    return _UNWANTED_BINARY.search(target) is None


def is_wanted_data(target: str) -> bool:
    """Whether a file stays in the bundle: of Qt's own translations only qtbase in the shipped languages."""
    if "PySide6" not in Path(target).parts:
        return True
    found = _QT_TRANSLATION.search(target)
    return found is None or found[1] in {f"qtbase_{language}" for language in languages()}


def version_numbers() -> tuple[int, int, int, int]:
    """The version as Windows wants it."""
    numbers = [int(number) for number in re.findall(r"\d+", program_version())[:4]]
    numbers += [0] * (4 - len(numbers))
    return (numbers[0], numbers[1], numbers[2], numbers[3])


def windows_version_resource(program_name: str) -> Any:
    """The version resource of an .exe; without one it looks worse to people and to virus scanners."""
    from PyInstaller.utils.win32.versioninfo import (  # noqa: PLC0415
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    version = program_version()
    texts = {
        "CompanyName": "The Toggl Desktop authors",
        "FileDescription": APP_NAME,
        "FileVersion": version,
        "InternalName": program_name,
        "LegalCopyright": "MIT licence. Not an official Toggl product.",
        "OriginalFilename": f"{program_name}.exe",
        "ProductName": APP_NAME,
        "ProductVersion": version,
    }
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=version_numbers(), prodvers=version_numbers(), mask=0x3F, OS=0x40004, fileType=0x1),
        kids=[
            StringFileInfo([StringTable("040904B0", [StringStruct(name, text) for name, text in texts.items()])]),
            VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
        ],
    )
