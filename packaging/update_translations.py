"""Keep resources/translations/*.ts in step with the texts of the program.

    python packaging/update_translations.py           find all texts, keep what is translated, name what is not
    python packaging/update_translations.py --check   change nothing; exit 1 when something is missing or out of date

The texts are those of every `translate("Context", "text")` in toggl_desktop/ui and of the workbook's own list. Python's
parser finds them, not PySide6's lupdate: that one silently passes over calls inside f-strings and over plural texts
whose number is more than a plain name, and would drop the workbook's. Translate with Qt Linguist or any editor; then
compile with ``pip install -e .``.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr")
PLURAL_FORMS = 2  # German, Spanish and French alike, as Qt counts them
WORKBOOK_CONTEXT = "Workbook"
_PASSING_ON = ("translate.py", "workbook.py")  # hand texts on that stand elsewhere


@dataclass(frozen=True)
class Text:
    """One English text; `comment` tells equal ones apart."""

    context: str
    source: str
    comment: str = ""

    @property
    def is_plural(self) -> bool:
        """Whether it speaks of a number and has plural forms."""
        return "%n" in self.source


@dataclass
class Catalogue:
    """One ``.ts`` file: a tuple of forms (one, or several for plurals) for each text; empty strings are missing."""

    language: str
    forms: dict[Text, tuple[str, ...]] = field(default_factory=dict)

    @property
    def missing(self) -> list[Text]:
        """What still has to be translated."""
        return [text for text, forms in self.forms.items() if not all(forms)]

    def merged(self, texts: Iterable[Text]) -> Catalogue:
        """The same translations for exactly these texts."""
        merged = {}
        for text in texts:
            count = PLURAL_FORMS if text.is_plural else 1
            known = self.forms.get(text, ())
            merged[text] = known if len(known) == count else ("",) * count
        return Catalogue(self.language, merged)

    def to_xml(self) -> str:
        """The file's content, always the same for the same translations."""
        lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
        lines.append(f'<TS version="2.1" language="{self.language}" sourcelanguage="en">')
        for context in sorted({text.context for text in self.forms}):
            lines += ["<context>", f"    <name>{_quoted(context)}</name>"]
            own = [text for text in self.forms if text.context == context]
            for text in sorted(own, key=lambda text: (text.source, text.comment)):
                lines += _message(text, self.forms[text])
            lines.append("</context>")
        lines.append("</TS>")
        return "\n".join(lines) + "\n"


def _message(text: Text, forms: tuple[str, ...]) -> Iterator[str]:
    yield '    <message numerus="yes">' if text.is_plural else "    <message>"
    yield f"        <source>{_quoted(text.source)}</source>"
    if text.comment:
        yield f"        <comment>{_quoted(text.comment)}</comment>"
    state = "" if all(forms) else ' type="unfinished"'
    if text.is_plural:
        yield f"        <translation{state}>"
        for form in forms:
            yield f"            <numerusform>{_quoted(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{_quoted(forms[0])}</translation>"
    yield "    </message>"


def _quoted(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def read_catalogue(path: Path, language: str) -> Catalogue:
    """A ``.ts`` file as it stands; empty when there is none."""
    catalogue = Catalogue(language)
    if not path.exists():
        return catalogue
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            text = Text(name, message.findtext("source", ""), message.findtext("comment", ""))
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            plurals = [form.text or "" for form in translation.iter("numerusform")]
            catalogue.forms[text] = tuple(plurals) or (translation.text or "",)
    return catalogue


def find_texts() -> list[Text]:
    """All texts of the program and of the workbook.

    Raises:
        ValueError: a call of `translate` whose text is no literal; nobody could translate it.
    """
    sys.path.insert(0, str(ROOT))
    from toggl_desktop.excel.texts import WORKBOOK_TEXTS  # noqa: PLC0415

    sources = [path for path in (ROOT / "toggl_desktop" / "ui").rglob("*.py") if path.name not in _PASSING_ON]
    texts = dict.fromkeys(text for path in sorted(sources) for text in texts_of(path))
    texts.update(dict.fromkeys(Text(WORKBOOK_CONTEXT, source) for source in WORKBOOK_TEXTS))
    return list(texts)


def texts_of(path: Path) -> Iterator[Text]:
    """The texts of one module.

    Raises:
        ValueError: see `find_texts`.
    """
    module = ast.parse(path.read_text("utf-8"))
    constants = dict(_string_constants(module))
    for node in ast.walk(module):
        if not isinstance(node, ast.Call) or getattr(node.func, "id", getattr(node.func, "attr", "")) != "translate":
            continue
        parts = [
            constants.get(argument.id, ...)
            if isinstance(argument, ast.Name)
            else (argument.value if isinstance(argument, ast.Constant) else ...)
            for argument in node.args[:3]
        ]
        context, source, comment = (*parts, None)[:3] if len(parts) >= 2 else (..., ..., ...)
        if not isinstance(context, str) or not isinstance(source, str) or comment is ...:
            raise ValueError(f"{path.name}:{node.lineno}: translate() wants literals")
        yield Text(context, source, str(comment or ""))


def _string_constants(module: ast.Module) -> Iterator[tuple[str, str]]:
    """``CONTEXT = "…"`` and the like at the top of a module."""
    for statement in module.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(text))):
                yield name, text


def catalogue_path(language: str) -> Path:
    """Where the translations into a language stand."""
    return FOLDER / f"toggl_desktop_{language}.ts"


def main() -> int:
    """Update or check all languages."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing, exit 1 when something is missing")
    is_check = parser.parse_args().check
    texts = find_texts()
    is_complete = True
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        path = catalogue_path(language)
        catalogue = read_catalogue(path, language).merged(texts)
        content = catalogue.to_xml()
        is_current = path.exists() and path.read_text("utf-8") == content
        if not is_check and not is_current:
            path.write_text(content, encoding="utf-8", newline="\n")
        print(f"{path.name}: {len(catalogue.forms)} texts, {len(catalogue.missing)} to translate")
        for text in catalogue.missing:
            print(f"    {text.context}: {text.source}" + (f" ({text.comment})" if text.comment else ""))
        is_complete &= not catalogue.missing and (is_current or not is_check)
    return 0 if is_complete or not is_check else 1


if __name__ == "__main__":
    raise SystemExit(main())
