"""Print what has to be installed on Windows to run the program, its tests and its build, one requirement a line.

Read from pyproject.toml, with its markers evaluated for Windows; the tools that only look at source code are left out.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[3]
WINDOWS = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "python_version": "3.11"}
SOURCE_TOOLS = {"mypy", "ruff", "types-openpyxl", "types-requests", "pytest-cov", "import-linter"}
# Installed by pip on Windows only, so that a download from elsewhere does not see that they are needed.
ONLY_THERE = ("colorama", "pefile", "pywin32-ctypes", "importlib_metadata", "backports.tarfile")
QT = "PySide6-Essentials==6.9.3"
"""The newest that Wine 8 runs."""


def main() -> None:
    """Print the list."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"], "pyinstaller", "psutil"]
    lines = {QT}
    for text in wanted:
        requirement = Requirement(text)
        if requirement.name in SOURCE_TOOLS or requirement.name == "PySide6-Essentials":
            continue
        if requirement.marker is None or requirement.marker.evaluate(WINDOWS):
            requirement.marker = None
            lines.add(str(requirement))
    lines.update(ONLY_THERE)
    print(*sorted(lines), sep="\n")


if __name__ == "__main__":
    main()
