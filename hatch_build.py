"""Build hook: compiles the translations, so that ``pip install`` brings a program in every language."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Makes resources/translations/*.qm out of the *.ts files, with the lrelease of the build's own PySide6."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile before files are collected; source distributions carry the ``.ts`` files only."""
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "packaging"))
        try:
            from recipe import compiled_translations  # noqa: PLC0415
        finally:
            sys.path.pop(0)
        compiled_translations(root / "resources" / "translations")
