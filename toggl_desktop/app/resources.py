"""Finding shipped files: in a source checkout, an installed wheel and a built program alike."""

from __future__ import annotations

from pathlib import Path

import toggl_desktop

_PACKAGE = Path(toggl_desktop.__file__).resolve().parent


def resources_folder() -> Path:
    """``toggl_desktop/resources`` where the program is installed, the checkout's ``resources`` otherwise."""
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def resource_path(name: str) -> Path:
    """The shipped file of this name.

    Args:
        name: relative, with ``/``, e.g. ``styles/window.qss``.

    Raises:
        ValueError: a name that leads out of the folder.
        FileNotFoundError: no such file was shipped.
    """
    folder = resources_folder().resolve()
    path = (folder / name).resolve()
    if not path.is_relative_to(folder):
        raise ValueError(f"{name!r} leads out of the resources")
    if not path.exists():
        raise FileNotFoundError(path)
    return path


def read_text(name: str) -> str:
    """The text of a shipped file."""
    return resource_path(name).read_text(encoding="utf-8")
