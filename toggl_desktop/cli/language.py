"""The person's language, for workbooks that are made again and again: the same sheets as from the window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale

from toggl_desktop.app.paths import find_paths
from toggl_desktop.app.resources import resources_folder
from toggl_desktop.app.settings import Settings
from toggl_desktop.app.translations import SOURCE_LANGUAGE, Translations
from toggl_desktop.excel.texts import WORKBOOK_TEXTS
from toggl_desktop.ui.texts.workbook import workbook_texts

LANGUAGE = "language"


@contextmanager
def speaking_the_persons_language() -> Iterator[Mapping[str, str]]:
    """Speak the language that the window speaks; gives the workbook's texts in it. Afterwards English again."""
    application = QCoreApplication.instance() or QCoreApplication([])
    locale = QLocale()
    translations = Translations(application, resources_folder() / "translations")
    translations.use(Settings(find_paths().settings_file).text(LANGUAGE))
    try:
        yield workbook_texts(WORKBOOK_TEXTS)
    finally:
        translations.use(SOURCE_LANGUAGE)
        QLocale.setDefault(locale)
