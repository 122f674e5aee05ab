"""The one way to a translated text. Without Qt, as on the command line, texts are English.

Call `translate` with literals only, so that ``packaging/update_translations.py`` finds them.
"""

from __future__ import annotations

import re
import sys

from toggl_desktop.ui.texts.formats import format_number

_LARGEST_UNGROUPED = 999
_ENGLISH_FORMS = re.compile(r"\(([^()|]*)\|([^()|]*)\)")


def translate(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """The text in the person's language, or as it stands.

    A text about a number has ``%n`` in it, its English forms stand as ``(one|other)``: ``%n request(|s)``. Translations
    have their plural forms in the ``.ts`` file. Pass context, text and disambiguation by position.

    Args:
        context: groups the texts; the name of the module or widget.
        text: English; names in braces are for `str.format` afterwards.
        disambiguation: tells two equal English texts apart.
        n: the number for ``%n``; -1 for none. It is shown with the locale's grouping.
    """
    qt = sys.modules.get("PySide6.QtCore")  # nobody has installed a translation where it is not even loaded
    if qt is None:
        words = text if n < 0 else text.replace("%n", str(n))
    else:
        words = str(qt.QCoreApplication.translate(context, text, disambiguation, n))
    if n < 0:
        return words
    if n > _LARGEST_UNGROUPED:
        words = words.replace(str(n), format_number(n))  # Qt puts in bare digits
    return _ENGLISH_FORMS.sub(r"\1" if n == 1 else r"\2", words)
