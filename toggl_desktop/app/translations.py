"""The program's languages: installs our translations and Qt's own, and the locale that goes with them."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

log = logging.getLogger(__name__)

SOURCE_LANGUAGE = "en"
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""Language codes with the languages' own names, as they stand in the settings."""


class Translations:
    """The translators of one application.

    Args:
        application: gets the translators.
        folder: holds ``toggl_desktop_<language>.qm``; where one is missing the texts stay English.
    """

    def __init__(self, application: QCoreApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._installed: list[QTranslator] = []

    def use(self, language: str = "") -> str:
        """Speak this language from now on; texts that are on screen already stay as they are.

        Args:
            language: one of `LANGUAGES`; anything else follows the system.

        Returns:
            the language in use.
        """
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()
        system = QLocale.system()
        chosen = language if language in LANGUAGES else system_language(system.uiLanguages())
        if chosen != SOURCE_LANGUAGE:
            if not self._install(self._folder, f"toggl_desktop_{chosen}"):
                log.warning("there is no compiled translation for %s", chosen)
                chosen = SOURCE_LANGUAGE
            else:
                qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
                self._install(qt_folder, f"qtbase_{chosen}")
        QLocale.setDefault(locale_for(chosen, system))
        return chosen

    def _install(self, folder: Path, name: str) -> bool:
        translator = QTranslator(self._application)
        if not translator.load(str(folder / f"{name}.qm")):
            return False
        self._application.installTranslator(translator)
        self._installed.append(translator)
        return True


def system_language(ui_languages: list[str]) -> str:
    """The first of the system's languages that the program speaks, e.g. ``de`` of ``["nl-NL", "de-AT"]``."""
    for tag in ui_languages:
        code = tag.replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return SOURCE_LANGUAGE


def locale_for(language: str, system: QLocale) -> QLocale:
    """How numbers and dates look in `language` where `system` is: the person's own habits as far as they fit."""
    code = QLocale.languageToCode(system.language())
    if code == language:
        return system
    wanted = QLocale(language).language()
    local = QLocale(wanted, system.territory())
    if local.territory() == system.territory():
        return local
    if language == SOURCE_LANGUAGE:
        return QLocale(wanted, QLocale.Country.UnitedKingdom)
    return QLocale(language)
