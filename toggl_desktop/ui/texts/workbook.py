"""The words inside the workbook, in the person's language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

WORKBOOK_CONTEXT = "Workbook"


def workbook_texts(sources: Iterable[str]) -> dict[str, str]:
    """Translations of the workbook's English texts; texts without one are left out, so that they stay English.

    Args:
        sources: ``toggl_desktop.excel.texts.WORKBOOK_TEXTS``, which ``packaging/update_translations.py`` puts into the
            ``.ts`` files under the context ``Workbook``.
    """
    texts = {source: QCoreApplication.translate(WORKBOOK_CONTEXT, source) for source in sources}
    return {source: text for source, text in texts.items() if text and text != source}
