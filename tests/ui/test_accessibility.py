"""Every control can be reached, has a name, and can be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QMenuBar,
    QPushButton,
    QScrollArea,
    QTableView,
    QWidget,
)

from tests.ui.conftest import OpenWindow, Speak
from tests.ui.window_driver import WindowDriver
from toggl_desktop.app.exporting import RunPhase, RunState
from toggl_desktop.app.session import SessionPhase, SessionState
from toggl_desktop.app.translations import LANGUAGES
from toggl_desktop.core.errors import QuotaSpent, WorkbookInUse
from toggl_desktop.core.progress import Progress, Stage
from toggl_desktop.ui.blocks.colors import contrast_ratio
from toggl_desktop.ui.blocks.theme import (
    DARK,
    LIGHT,
    Colors,
    Theme,
    ThemeController,
    in_high_contrast,
    palette_of,
    style_sheet_of,
)
from toggl_desktop.ui.dialogs.help_dialog import AboutDialog, HelpDialog
from toggl_desktop.ui.dialogs.settings_dialog import SettingsDialog
from toggl_desktop.ui.window.geometry import SMALLEST_SIZE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ACTIVE_ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.SpinBox,
    QAccessible.Role.List,
    QAccessible.Role.Table,
    QAccessible.Role.PageTabList,
    QAccessible.Role.ProgressBar,
}


def nameless(widget: QWidget) -> list[str]:
    """Visible focusable or active things that a screen reader could not name."""
    found: list[str] = []
    seen = 0
    for one in _walk(QAccessible.queryAccessibleInterface(widget)):
        state, owner = one.state(), one.object()
        if state.invisible or not isinstance(owner, QWidget) or not owner.isVisible():
            continue
        is_part = owner.objectName().startswith("qt_") or isinstance(owner.parent(), QAbstractButton)
        if is_part or not (state.focusable and one.role() in ACTIVE_ROLES):
            continue
        seen += 1
        if not one.text(QAccessible.Text.Name).strip():
            found.append(f"{one.role()} {type(owner).__name__} {owner.objectName()}")
    assert seen >= 1, "the walk found no controls at all"
    return found


def _walk(interface: QAccessibleInterface | None, depth: int = 0) -> Iterator[QAccessibleInterface]:
    if interface is None or not interface.isValid() or depth > 20:
        return
    yield interface
    if interface.role() in (QAccessible.Role.Table, QAccessible.Role.List, QAccessible.Role.Tree):
        return
    for number in range(interface.childCount()):
        yield from _walk(interface.child(number), depth + 1)


def mnemonics(widget: QWidget) -> Counter[str]:
    texts = [
        one.text()
        for kind in (QLabel, QAbstractButton)
        for one in widget.findChildren(kind)
        if one.isVisible() and (not isinstance(one, QLabel) or one.buddy() is not None)
    ]
    plain = [text.replace("&&", "") for text in texts]
    plain += [action.text() for bar in widget.findChildren(QMenuBar) for action in bar.actions()]
    return Counter(text[text.index("&") + 1].lower() for text in plain if "&" in text)


def test_the_welcome_page_names_its_controls(open_window: OpenWindow) -> None:
    driver = open_window(signed_in=False)
    assert nameless(driver.window) == []
    driver.content.sign_in.page.tabs.setCurrentIndex(1)
    assert nameless(driver.window) == []


def test_the_main_page_names_its_controls_in_every_state(window: WindowDriver) -> None:
    assert nameless(window.window) == []
    window.choose("roundingSelector", "up")
    window.choose("splitSelector", "week")
    window.settle()
    for tab in range(3):
        window.content.page.preview.tabs.setCurrentIndex(tab)
        assert nameless(window.window) == []
    window.export()
    assert nameless(window.window) == []
    resets_at = window.opener.services.clock.now()
    error = QuotaSpent(organization_id=1, resets_at=resets_at)
    window.parts.export.state = RunState(RunPhase.QUOTA_SPENT, error=error)
    window.parts.export.changed.emit(window.parts.export.state)
    assert nameless(window.window) == []


def tagged(widget: QWidget) -> list[str]:
    """What a screen reader would read out with tags in it, or as bare numbers of columns."""
    found = []
    for one in _walk(QAccessible.queryAccessibleInterface(widget)):
        owner = one.object()
        if one.state().invisible or not isinstance(owner, QWidget) or not owner.isVisible():
            continue
        texts = (one.text(QAccessible.Text.Name), one.text(QAccessible.Text.Description))
        is_rich = owner.objectName() == "moreOptionsWords"  # named without its links
        found += [f"{owner.objectName()}: {text}" for text in texts if "<" in text and not is_rich]
    for view in widget.findChildren(QTableView):
        model = view.model()
        across = Qt.Orientation.Horizontal
        heads = [str(model.headerData(one, across)) for one in range(model.columnCount()) if view.isVisible()]
        found += [f"{view.objectName()}: column {head}" for head in heads if not head or head.isdigit()]
    return found


def test_nothing_is_read_out_with_tags_or_as_a_number(open_window: OpenWindow) -> None:
    driver = open_window(signed_in=False)
    for tab in range(2):
        driver.content.sign_in.page.tabs.setCurrentIndex(tab)
        assert tagged(driver.window) == []
    driver.enter_sample()
    driver.open_more()
    for tab in range(3):
        driver.content.page.preview.tabs.setCurrentIndex(tab)
        assert tagged(driver.window) == []
    driver.export()
    assert tagged(driver.window) == []


def twice(widget: QWidget) -> list[str]:
    """Keys that two visible controls want."""
    return [key for key, count in mnemonics(widget).items() if count > 1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_mnemonics_are_unique_in_every_state_and_language(open_window: OpenWindow, speak: Speak, language: str) -> None:
    speak(language)
    window = open_window(signed_in=False)
    for tab in range(2):
        window.content.sign_in.page.tabs.setCurrentIndex(tab)
        assert twice(window.window) == []
    window.content.sign_in.page.show_state(SessionState(SessionPhase.SIGNING_IN))
    assert twice(window.window) == []
    window.content.sign_in.page.show_state(SessionState())
    window.enter_sample()
    page = window.content.page
    window.choose("roundingSelector", "up")
    window.settle()
    assert twice(window.window) == []
    window.export()
    window.choose("splitSelector", "week")
    window.settle()
    page.preview.tabs.setCurrentIndex(2)
    for name in ("openButton", "repeatButton", "loadSplitButton"):
        assert window.is_shown(name), name
    assert twice(window.window) == []
    reading = Progress(Stage.READING_HOURS, 1, 3)
    done = window.parts.export.state
    page.run.show_state(done, is_reading=True, reading=reading, can_export=True, can_repeat=True, idle_text="")
    assert window.is_shown("openButton")
    assert window.is_shown("cancelButton")
    assert twice(window.window) == []


@pytest.mark.parametrize("kind", [HelpDialog, AboutDialog, SettingsDialog])
def test_dialogs_name_their_controls(window: WindowDriver, kind: type[QDialog]) -> None:
    if kind is AboutDialog:
        dialog: QDialog = AboutDialog("1.0", lambda: None, window.window)
    elif kind is SettingsDialog:
        dialog = SettingsDialog(Theme.SYSTEM, "", (("en", "English"),), window.window, asks_for_updates=True)
    else:
        dialog = HelpDialog(window.window)
    dialog.show()
    assert nameless(dialog) == []
    dialog.close()


def test_tab_comes_to_a_message_before_the_buttons_below_it(window: WindowDriver) -> None:
    error = WorkbookInUse(path="hours.xlsx")
    for _ in range(2):  # a second message has buttons of its own again
        window.parts.export.state = RunState(RunPhase.FAILED, error=error)
        window.content.run.problems.clear()
        window.parts.export.changed.emit(window.parts.export.state)
    details = window.find(QPushButton, "messagePanelDetailsButton")
    window.qtbot.mouseClick(details, Qt.MouseButton.LeftButton)
    window.find(QPushButton, "messagePanelCopyButton").setFocus()
    reached = []
    for _ in range(6):
        reached.append(QApplication.focusWidget().objectName())
        window.press(Qt.Key.Key_Tab)
    assert reached == [
        "messagePanelCopyButton",
        "messagePanelDetailsButton",
        "tryAgainButton",
        "saveElsewhereButton",
        "dismissButton",
        "messagePanelDetails",
    ]
    assert QApplication.focusWidget().objectName() == "exportButton"


def test_tab_goes_through_every_control_in_reading_order(window: WindowDriver) -> None:
    window.open_more()
    start = window.find(QWidget, "workspaceSelector")
    start.setFocus()
    reached: list[str] = []
    for _ in range(80):
        window.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus is start:
            break
        if focus.objectName() not in reached[-1:]:  # Tab also goes through the parts of a date
            reached.append(focus.objectName())
    assert QApplication.focusWidget() is start, f"Tab never came back: {reached}"
    expected = [
        "periodBackButton",
        "periodSelector",
        "periodForwardButton",
        "startDate",
        "endDate",
        "projectAllButton",
        "projectNoneButton",
        "projectWithTimeButton",
        "projectTickedButton",
        "projectFilter",
        "projectList",
        "projectSwitch",
        "peopleAllButton",
        "peopleNoneButton",
        "peopleWithTimeButton",
        "peopleTickedButton",
        "peopleFilter",
        "peopleList",
        "peopleSwitch",
        "moreOptionsButton",
        "detailSelector",
        "splitSelector",
        "moneySelector",
        "closeOptionsButton",
        "userSheetsBox",
        "projectSheetsBox",
        "projectDetailsBox",
        "timesSelector",
        "roundingSelector",
        "compareSelector",
        "filesSelector",
        "clientCopyBox",
        "workingHoursButton",
        "openPointsButton",
        "openWhenDoneBox",
        "refreshButton",
    ]
    assert reached[: len(expected)] == expected
    assert reached[-2:] == ["exportButton", "exportMenuButton"]


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=lambda colors: colors.scheme)
@pytest.mark.parametrize(
    ("text", "background"),
    [
        ("text", "window"),
        ("text", "base"),
        ("text", "alternate"),
        ("text", "hover"),
        ("text", "selected"),
        ("muted", "window"),
        ("muted", "base"),
        ("muted", "selected"),
        ("accent", "base"),
        ("accent", "window"),
        ("accent_text", "accent"),
        ("accent_text", "accent_hover"),
        ("accent_text", "accent_pressed"),
        ("danger", "base"),
        ("text", "danger_base"),
        ("text", "warning_base"),
        ("text", "calm_base"),
        ("text", "success_base"),
    ],
)
def test_text_can_be_read_in_both_themes(colors: Colors, text: str, background: str) -> None:
    ratio = contrast_ratio(QColor(getattr(colors, text)), QColor(getattr(colors, background)))
    assert ratio >= 4.5, f"{text} on {background}: {ratio:.2f}"


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=lambda colors: colors.scheme)
@pytest.mark.parametrize(
    ("edge", "background"),
    [("field_border", "base"), ("scroll", "base"), ("scroll", "window"), ("accent", "base"), ("accent", "window")],
)
def test_edges_and_focus_can_be_seen(colors: Colors, edge: str, background: str) -> None:
    assert contrast_ratio(QColor(getattr(colors, edge)), QColor(getattr(colors, background))) >= 3.0


def test_the_style_sheet_leaves_no_colour_open() -> None:
    for colors in (LIGHT, DARK):
        assert "$" not in style_sheet_of(colors)
        assert palette_of(colors).window().color() == QColor(colors.window)


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=lambda colors: colors.scheme)
def test_the_strongest_contrast_of_the_system_is_followed(
    window: WindowDriver, themed: ThemeController, colors: Colors, monkeypatch: pytest.MonkeyPatch
) -> None:
    themed.choose(Theme.DARK if colors is DARK else Theme.LIGHT)
    assert themed.colors == colors

    class Wishes:
        def contrastPreference(self) -> Qt.ContrastPreference:
            return Qt.ContrastPreference.HighContrast

    class Hints:
        def accessibility(self) -> Wishes:
            return Wishes()

    monkeypatch.setattr("toggl_desktop.ui.blocks.theme.QGuiApplication.styleHints", Hints)
    themed._hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    strong = in_high_contrast(colors)
    assert themed.colors == strong
    for text in (strong.text, strong.muted, strong.field_border, strong.border):
        assert contrast_ratio(QColor(text), QColor(strong.base)) == pytest.approx(21)


def test_changing_the_theme_reaches_every_label(window: WindowDriver, themed: ThemeController) -> None:
    themed.choose(Theme.DARK)
    background = QColor(DARK.base)
    for label in window.content.page.findChildren(QLabel):
        if label.isVisible() and label.text():
            color = label.palette().color(label.foregroundRole())
            assert contrast_ratio(color, background) >= 4.5, label.text()


def in_sight(window: WindowDriver, name: str) -> bool:
    widget = window.find(QWidget, name)
    place = widget.rect().translated(widget.mapTo(window.window, widget.rect().topLeft()))
    return widget.isVisible() and window.window.rect().contains(place)


@pytest.mark.parametrize("size", [(1024, 640), SMALLEST_SIZE])
def test_a_small_window_shows_what_matters(window: WindowDriver, size: tuple[int, int]) -> None:
    window.export()
    window.window.resize(*size)
    window.qtbot.waitUntil(lambda: (window.window.width(), window.window.height()) == size)
    for name in ("exportButton", "exportMenuButton", "openButton", "periodField", "startDate", "endDate", "exportLine"):
        assert in_sight(window, name), name
    if size == SMALLEST_SIZE:
        window.click_page(1)
        assert not window.is_shown("projectList")
    assert in_sight(window, "previewTabs")
    if size == SMALLEST_SIZE:
        window.click_page(0)
        assert not window.is_shown("previewTabs")
    for name in ("projectList", "peopleList", "splitSelector", "moneySelector", "moreOptionsButton"):
        widget = window.find(QWidget, name)
        scroll = window.find(QScrollArea, "choicesScroll")
        scroll.ensureWidgetVisible(widget, 0, 0)
        assert widget.visibleRegion().boundingRect().height() >= min(widget.height(), 60), name
    window.click("moreOptionsButton")
    assert in_sight(window, "closeOptionsButton")
