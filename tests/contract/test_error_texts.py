"""Every error of the program has words of its own."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import pytest

import toggl_desktop
from toggl_desktop.core.errors import TogglDesktopError
from toggl_desktop.ui.texts.errors import ERROR_WORDS


def _import_everything() -> None:
    for module in pkgutil.walk_packages(toggl_desktop.__path__, "toggl_desktop."):
        if module.name.rpartition(".")[2] != "__main__":
            importlib.import_module(module.name)


def _tree(kind: type[TogglDesktopError]) -> Iterator[type[TogglDesktopError]]:
    yield kind
    for child in kind.__subclasses__():
        yield from _tree(child)


def test_every_error_class_has_words() -> None:
    _import_everything()
    kinds = {kind for kind in _tree(TogglDesktopError) if kind.__module__.startswith("toggl_desktop.")}
    assert len(kinds) > 30
    wordless = sorted(kind.__name__ for kind in kinds if kind not in ERROR_WORDS)
    assert not wordless, f"add words to toggl_desktop/ui/texts/*_errors.py for {wordless}"


@pytest.mark.parametrize("kind", ERROR_WORDS, ids=lambda kind: kind.__name__)
def test_no_words_for_classes_that_are_gone(kind: type[BaseException]) -> None:
    module = importlib.import_module(kind.__module__)
    assert getattr(module, kind.__name__) is kind
