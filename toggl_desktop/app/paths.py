"""Where the program keeps its settings and logs."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

FOLDER_NAME = "toggl-desktop"
JOURNAL_NAME = "unfinished"
HOME_VARIABLE = "TOGGL_DESKTOP_HOME"


class AppPaths(NamedTuple):
    """Files of one person; nothing is created by asking for them."""

    settings_file: Path
    log_folder: Path
    journal_folder: Path

    @property
    def saved_exports_file(self) -> Path:
        """Exports with a name."""
        return self.settings_file.with_name("saved-exports.toml")

    @property
    def run_log_file(self) -> Path:
        """What became of their last runs."""
        return self.settings_file.with_name("saved-export-runs.json")

    @property
    def turn_file(self) -> Path:
        """Held by the one that runs."""
        return self.settings_file.with_name("saved-export-turn.lock")


def find_paths(environment: Mapping[str, str] | None = None) -> AppPaths:
    """Per-user folders of the platform, or all in ``TOGGL_DESKTOP_HOME``."""
    environment = os.environ if environment is None else environment
    home = environment.get(HOME_VARIABLE, "").strip()
    if home:
        return AppPaths(Path(home) / "settings.json", Path(home) / "logs", Path(home) / JOURNAL_NAME)
    import platformdirs

    return AppPaths(
        Path(platformdirs.user_config_dir(FOLDER_NAME, appauthor=False, roaming=True)) / "settings.json",
        Path(platformdirs.user_log_dir(FOLDER_NAME, appauthor=False)),
        Path(platformdirs.user_cache_dir(FOLDER_NAME, appauthor=False)) / JOURNAL_NAME,
    )


def documents_folder() -> Path:
    """Where a first workbook goes: the person's documents, else the home folder."""
    from PySide6.QtCore import QStandardPaths

    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(found) if found else Path.home()
    return folder if folder.is_dir() else Path.home()
