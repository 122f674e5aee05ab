"""The real window over a fake Toggl."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes.schedulers import FakeScheduler
from tests.fakes.window import FakeDesktop, FakeDialogs, FakeOpener, ManualExecutor, Owner, make_opener, no_document
from tests.ui.window_driver import WindowDriver
from toggl_desktop.app.settings import Settings
from toggl_desktop.app.translations import Translations
from toggl_desktop.ui.blocks.theme import Theme, ThemeController
from toggl_desktop.ui.window.application import Outside, build_parts
from toggl_desktop.ui.window.content import WindowContent
from toggl_desktop.ui.window.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
OpenWindow = Callable[..., WindowDriver]
Speak = Callable[[str], None]


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[ThemeController]:
    """The light theme, gone after the test."""
    style, palette = qapp.style().name(), qapp.palette()
    controller = ThemeController(qapp, Theme.LIGHT)
    yield controller
    controller.deleteLater()
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setPalette(palette)


@pytest.fixture
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="session")
def compiled_translations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The languages as a build would compile them."""
    spec = importlib.util.spec_from_file_location("recipe", ROOT / "packaging" / "recipe.py")
    assert spec is not None
    assert spec.loader is not None
    recipe = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(recipe)
    folder = tmp_path_factory.mktemp("translations")
    recipe.compiled_translations(folder)
    return folder


@pytest.fixture
def speak(qapp: QApplication, british: None, compiled_translations: Path) -> Iterator[Speak]:
    """Makes windows that are opened afterwards speak a language."""
    translations = Translations(qapp, compiled_translations)

    def speak_it(language: str) -> None:
        assert translations.use(language) == language

    yield speak_it
    translations.use("en")


@pytest.fixture
def open_window(qtbot: QtBot, themed: ThemeController, british: None, tmp_path: Path) -> Iterator[OpenWindow]:
    """Opens windows whose jobs run when the test says so."""
    drivers: list[WindowDriver] = []

    def open_it(opener: FakeOpener | None = None, *, signed_in: bool = True) -> WindowDriver:
        opener = opener or make_opener()
        owner, executor = Owner(), ManualExecutor()
        dialogs, desktop, scheduler = FakeDialogs(tmp_path / "out.xlsx"), FakeDesktop(), FakeScheduler()
        parts = build_parts(
            Outside(opener, tuple, "1.2.3", no_document, find_scheduler=lambda: scheduler),
            Settings(tmp_path / "settings.json"),
            owner,
            log_folder=tmp_path / "logs",
            first_folder=tmp_path,
            executor=executor,
            dialogs=dialogs,
            desktop=desktop,
            progress_interval_ms=0,
        )
        window = MainWindow(parts.settings)
        content = WindowContent(window, parts)
        qtbot.addWidget(window)
        window.resize(1180, 780)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        driver = WindowDriver(qtbot, window, content, parts, opener, executor, dialogs, desktop, owner, scheduler)
        drivers.append(driver)
        if signed_in:
            driver.enter_sample()
        return driver

    yield open_it
    for driver in drivers:
        driver.leave()


@pytest.fixture
def window(open_window: OpenWindow) -> WindowDriver:
    """A signed-in window with its preview."""
    return open_window()
