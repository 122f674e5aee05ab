"""Every text of the program and of the workbook is translated, whole and fit for use, in every language."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from pytestqt.qtbot import QtBot

from toggl_desktop.app.translations import LANGUAGES, Translations, locale_for, system_language
from toggl_desktop.excel.texts import WORKBOOK_TEXTS
from toggl_desktop.ui.texts.translate import translate
from toggl_desktop.ui.texts.workbook import workbook_texts

ROOT = Path(__file__).resolve().parents[2]
TRANSLATED = sorted(set(LANGUAGES) - {"en"})
SHOWN_BY = {
    "QAction",
    "QCheckBox",
    "QGroupBox",
    "QLabel",
    "QPushButton",
    "QRadioButton",
    "QToolButton",
    "addAction",
    "addItem",
    "addMenu",
    "addTab",
    "setAccessibleDescription",
    "setAccessibleName",
    "setPlaceholderText",
    "setStatusTip",
    "setText",
    "setTitle",
    "setToolTip",
    "setWindowTitle",
    "showMessage",
}


def _load(name: str) -> ModuleType:
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


script = _load("update_translations")


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The languages as a build would compile them."""
    folder = tmp_path_factory.mktemp("translations")
    _load("recipe").compiled_translations(folder)
    return folder


@pytest.fixture
def translations(qtbot: QtBot, compiled: Path) -> Iterator[Translations]:
    locale = QLocale()
    application = QCoreApplication.instance()
    assert application is not None
    translations = Translations(application, compiled)
    yield translations
    translations.use("en")
    QLocale.setDefault(locale)


def catalogue(language: str) -> script.Catalogue:  # type: ignore[name-defined]
    return script.read_catalogue(script.catalogue_path(language), language)


def test_the_script_and_the_program_know_the_same_languages() -> None:
    assert sorted(script.LANGUAGES) == TRANSLATED


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_missing_unfinished_or_left_over(language: str) -> None:
    texts = script.find_texts()
    assert len(texts) > 300
    known = catalogue(language)
    assert not (set(texts) - set(known.forms)), "run packaging/update_translations.py and translate these"
    assert not (set(known.forms) - set(texts)), "run packaging/update_translations.py: these are no longer used"
    assert not known.missing
    content = script.catalogue_path(language).read_text("utf-8")
    assert "unfinished" not in content
    assert content == known.merged(texts).to_xml(), "run packaging/update_translations.py"


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_keep_what_the_program_fills_in(language: str) -> None:
    wrong = []
    for text, forms in catalogue(language).forms.items():
        for form in forms:
            if sorted(re.findall(r"\{\w*\}", form)) != sorted(re.findall(r"\{\w*\}", text.source)):
                wrong.append((text.source, form))
            if ("%n" in form) != ("%n" in text.source) or form.count("\n") != text.source.count("\n"):
                wrong.append((text.source, form))
    assert not wrong


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_have_a_mnemonic_where_the_source_has_one(language: str) -> None:
    mnemonic = re.compile(r"&(?=\w|¿|É)")
    wrong = [
        (text.source, form)
        for text, forms in catalogue(language).forms.items()
        for form in forms
        if len(mnemonic.findall(form)) != len(mnemonic.findall(text.source))
    ]
    assert not wrong


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_end_as_their_source_does(language: str) -> None:
    wrong = [
        (text.source, form)
        for text, forms in catalogue(language).forms.items()
        if text.source[-1] in ".…:?" and text.context != "Workbook"
        for form in forms
        if form[-1] != text.source[-1]
    ]
    assert not wrong


@pytest.mark.parametrize("language", TRANSLATED)
def test_sheet_titles_are_short_and_unlike_each_other(language: str) -> None:
    from toggl_desktop.excel.texts import SHEET_TITLES

    known = catalogue(language)
    titles = [known.forms[script.Text("Workbook", title)][0] for title in SHEET_TITLES]
    assert len({title.casefold() for title in titles}) == len(SHEET_TITLES)
    assert all(len(title) <= 31 and not set(title) & set("[]:*?/\\") for title in titles)


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("de", "Dieser Export braucht 1 Anfrage", "Dieser Export braucht 5 Anfragen"),
        ("fr", "Cet export nécessite 1 requête", "Cet export nécessite 5 requêtes"),
        ("es", "Esta exportación necesita 1 solicitud", "Esta exportación necesita 5 solicitudes"),
        ("en", "This export needs 1 request", "This export needs 5 requests"),
    ],
)
def test_the_program_speaks_the_language_with_its_plurals(
    translations: Translations, language: str, one: str, many: str
) -> None:
    assert translations.use(language) == language
    assert translate("Quota", "This export needs %n request(|s)", None, 1) == one
    assert translate("Quota", "This export needs %n request(|s)", None, 5) == many


def test_qts_own_texts_come_along_and_go_again(translations: Translations) -> None:
    assert translate("QPlatformTheme", "Cancel") == "Cancel"
    translations.use("de")
    assert translate("QPlatformTheme", "Cancel") == "Abbrechen"
    translations.use("en")
    assert translate("QPlatformTheme", "Cancel") == "Cancel"


def test_dates_and_numbers_follow_the_language(translations: Translations) -> None:
    from datetime import date

    from toggl_desktop.core.choices.period import Period
    from toggl_desktop.ui.texts.periods import describe_days, describe_period

    october = Period(date(2026, 10, 1), date(2026, 10, 31))
    for language, month, days in [
        ("de", "Oktober 2026", "1.–31. Oktober 2026"),
        ("fr", "octobre 2026", "1–31 octobre 2026"),
        ("es", "octubre de 2026", "1–31 de octubre de 2026"),
        ("en", "October 2026", "1–31 October 2026"),
    ]:
        translations.use(language)
        assert describe_period(october) == month
        assert describe_days(october) == days


def test_words_and_digits_of_american_dates_have_one_order(translations: Translations) -> None:
    from datetime import date

    from toggl_desktop.core.choices.period import Period, Split
    from toggl_desktop.ui.texts.formats import format_date
    from toggl_desktop.ui.texts.periods import describe_days, interval_label

    translations.use("en")
    QLocale.setDefault(QLocale("en_US"))
    first = date(2026, 10, 1)
    assert format_date(first) == "10/1/2026"
    for last, words in (
        (first, "October 1, 2026"),
        (date(2026, 10, 31), "October 1–31, 2026"),
        (date(2026, 11, 2), "October 1 – November 2, 2026"),
        (date(2027, 1, 2), "October 1, 2026 – January 2, 2027"),
    ):
        assert describe_days(Period(first, last)) == words
    assert interval_label(Period(first, date(2026, 10, 4)), Split.WEEK) == "Oct 1–4"
    assert interval_label(Period(first, date(2026, 11, 4)), Split.WEEK) == "Oct 1 – Nov 4"
    assert interval_label(Period(first, first), Split.DAY) == "Thu Oct 1"


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_workbook_speaks_the_language(translations: Translations, language: str) -> None:
    translations.use(language)
    texts = workbook_texts(WORKBOOK_TEXTS)
    assert set(texts) <= set(WORKBOOK_TEXTS)
    assert texts["Projects"] == {"de": "Projekte", "fr": "Projets", "es": "Proyectos"}[language]
    assert texts["May"] == {"de": "Mai", "fr": "mai", "es": "mayo"}[language]
    assert len(texts) > 0.8 * len(WORKBOOK_TEXTS)


def test_the_workbook_stays_english_in_english(translations: Translations) -> None:
    translations.use("en")
    assert workbook_texts(WORKBOOK_TEXTS) == {}


def test_a_checkout_without_compiled_languages_speaks_english(qtbot: QtBot, tmp_path: Path) -> None:
    application = QCoreApplication.instance()
    assert application is not None
    locale = QLocale()
    assert Translations(application, tmp_path).use("de") == "en"
    assert translate("Progress", "Signing in") == "Signing in"
    assert QLocale().language() is QLocale.Language.English
    QLocale.setDefault(locale)


@pytest.mark.parametrize(
    ("tags", "language"),
    [(["de-AT", "en-US"], "de"), (["nl-NL", "fr-BE"], "fr"), (["pt_BR", "es_MX"], "es"), (["ja-JP"], "en"), ([], "en")],
)
def test_the_systems_language_is_taken_where_the_program_speaks_it(tags: list[str], language: str) -> None:
    assert system_language(tags) == language


@pytest.mark.parametrize(
    ("language", "system", "wanted"),
    [
        ("de", "de_AT", "de_AT"),
        ("en", "de_DE", "en_DE"),
        ("en", "vi_VN", "en_GB"),
        ("en", "en_US", "en_US"),
        ("fr", "de_CH", "fr_CH"),
        ("fr", "ja_JP", "fr_FR"),
    ],
)
def test_the_locale_keeps_the_persons_country_where_it_can(language: str, system: str, wanted: str) -> None:
    assert locale_for(language, QLocale(system)).name() == wanted


def test_the_script_keeps_translations_and_marks_what_is_new(tmp_path: Path) -> None:
    old, new = script.Text("A", "Old"), script.Text("A", "%n day(|s)", "why")
    path = tmp_path / "x.ts"
    path.write_text(script.Catalogue("de", {old: ("Alt",), script.Text("A", "Gone"): ("Weg",)}).to_xml(), "utf-8")
    merged = script.read_catalogue(path, "de").merged([old, new])
    assert merged.forms == {old: ("Alt",), new: ("", "")}
    assert merged.missing == [new]
    path.write_text(merged.to_xml(), "utf-8")
    assert script.read_catalogue(path, "de").forms == merged.forms
    assert path.read_text("utf-8").count('type="unfinished"') == 1


def test_the_script_finds_every_form_of_call_and_refuses_what_is_no_literal(tmp_path: Path) -> None:
    path = tmp_path / "module.py"
    path.write_text(
        'CONTEXT = "C"\n'
        "x = f\"{translate('A', 'in an f-string')}\"\n"
        'translate("A", "%n of them", None, note.count)\n'
        'translate(CONTEXT, "two " "parts", "why")\n',
        "utf-8",
    )
    assert set(script.texts_of(path)) == {
        script.Text("A", "in an f-string"),
        script.Text("A", "%n of them"),
        script.Text("C", "two parts", "why"),
    }
    path.write_text('translate("A", text)\n', "utf-8")
    with pytest.raises(ValueError, match=r"module\.py:1"):
        list(script.texts_of(path))


def test_no_text_of_the_window_bypasses_translation() -> None:
    found, calls = [], 0
    for path in sorted((ROOT / "toggl_desktop" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            calls += 1
            if getattr(node.func, "id", getattr(node.func, "attr", "")) not in SHOWN_BY:
                continue
            for argument in node.args:
                text = argument.value if isinstance(argument, ast.Constant) else None
                if isinstance(text, str) and re.search(r"[^\W\d_]{2}", text):
                    found.append(f"{path.name}:{node.lineno}: {text!r}")
    assert calls > 300
    assert not found
