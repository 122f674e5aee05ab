"""What tests of the command line share."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from toggl_desktop.app.paths import find_paths
from toggl_desktop.app.settings import Settings
from toggl_desktop.cli import language

PACKAGING = Path(__file__).parents[3] / "packaging"


@pytest.fixture
def german(isolated_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window speaks German, with the texts as a build would compile them."""
    spec = importlib.util.spec_from_file_location("recipe", PACKAGING / "recipe.py")
    assert spec is not None
    assert spec.loader is not None
    recipe = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(recipe)
    folder = tmp_path / "resources" / "translations"
    folder.mkdir(parents=True)
    recipe.compiled_translations(folder)
    monkeypatch.setattr(language, "resources_folder", lambda: folder.parent)
    Settings(find_paths().settings_file).change({language.LANGUAGE: "de"})
