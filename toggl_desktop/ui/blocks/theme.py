"""Light and dark: one palette and one style sheet each, the only place that knows colours of controls."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from string import Template

from PySide6.QtCore import QDir, QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from toggl_desktop.app.resources import read_text, resource_path


class Theme(StrEnum):
    """What the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colors:
    """The colours of one scheme, as ``#rrggbb``; the names are those of the style sheet."""

    scheme: str
    window: str
    base: str
    alternate: str
    text: str
    muted: str
    disabled: str
    border: str
    field_border: str
    hover: str
    scroll: str
    selected: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_text: str
    danger: str
    danger_base: str
    warning: str
    warning_base: str
    calm: str
    calm_base: str
    success: str
    success_base: str


LIGHT = Colors(
    scheme="light",
    window="#f4f6f8",
    base="#ffffff",
    alternate="#f8f9fb",
    text="#1b2430",
    muted="#586372",
    disabled="#8a94a1",
    border="#dce1e8",
    field_border="#8b95a4",
    hover="#eef3f4",
    scroll="#7f8997",
    selected="#d7ece8",
    accent="#0b6e63",
    accent_hover="#095e55",
    accent_pressed="#074d46",
    accent_text="#ffffff",
    danger="#a4231c",
    danger_base="#fdf0ef",
    warning="#7a4b00",
    warning_base="#fff6e3",
    calm="#1f5a85",
    calm_base="#eaf3f9",
    success="#0b6e63",
    success_base="#e6f4f1",
)

DARK = Colors(
    scheme="dark",
    window="#15181c",
    base="#1d2126",
    alternate="#21262b",
    text="#e8ebee",
    muted="#a4aeba",
    disabled="#6d7783",
    border="#333a43",
    field_border="#6f7a88",
    hover="#272d34",
    scroll="#737e8b",
    selected="#22433f",
    accent="#3cc4b0",
    accent_hover="#59d3c1",
    accent_pressed="#2fa898",
    accent_text="#04211d",
    danger="#ffb4ab",
    danger_base="#36201f",
    warning="#f1c677",
    warning_base="#322a18",
    calm="#a4cfef",
    calm_base="#1b2a37",
    success="#6fdcc8",
    success_base="#17302c",
)


def palette_of(colors: Colors) -> QPalette:
    """The palette that goes with the style sheet, for everything that paints by itself."""
    palette = QPalette()
    role = QPalette.ColorRole
    for one, color in {
        role.Window: colors.window,
        role.WindowText: colors.text,
        role.Base: colors.base,
        role.AlternateBase: colors.alternate,
        role.Text: colors.text,
        role.Button: colors.base,
        role.ButtonText: colors.text,
        role.BrightText: colors.danger,
        role.Highlight: colors.accent,
        role.HighlightedText: colors.accent_text,
        role.PlaceholderText: colors.muted,
        role.Link: colors.accent,
        role.LinkVisited: colors.accent,
        role.ToolTipBase: colors.base,
        role.ToolTipText: colors.text,
        role.Light: colors.base,
        role.Midlight: colors.hover,
        role.Mid: colors.border,
        role.Dark: colors.field_border,
        role.Shadow: colors.border,
    }.items():
        palette.setColor(one, QColor(color))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(colors.disabled))
    return palette


def style_sheet_of(colors: Colors) -> str:
    """The style sheet in these colours."""
    return Template(read_text("styles/window.qss")).substitute(asdict(colors))


def colors_of(theme: Theme) -> Colors:
    """The colours that a choice means now."""
    wants_dark = theme is Theme.DARK
    if theme is Theme.SYSTEM:
        wants_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    wanted = DARK if wants_dark else LIGHT
    hints = QGuiApplication.styleHints()  # kept by name: what it hands out does not outlive it
    preference = hints.accessibility().contrastPreference()
    return in_high_contrast(wanted) if preference is Qt.ContrastPreference.HighContrast else wanted


def in_high_contrast(colors: Colors) -> Colors:
    """The same scheme for people whose system shows everything in the strongest contrast."""
    strong, ground = ("#ffffff", "#000000") if colors.scheme == DARK.scheme else ("#000000", "#ffffff")
    return replace(
        colors,
        window=ground,
        base=ground,
        alternate=ground,
        text=strong,
        muted=strong,
        border=strong,
        field_border=strong,
        scroll=strong,
        disabled=colors.muted,
        danger_base=ground,
        warning_base=ground,
        calm_base=ground,
        success_base=ground,
    )


class ThemeController(QObject):
    """Applies a theme to the whole program and follows the system where that is wanted."""

    def __init__(self, application: QApplication, theme: Theme = Theme.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._theme = theme
        self._shown: Colors | None = None
        QDir.setSearchPaths("styles", [str(resource_path("styles"))])
        application.setStyle("Fusion")
        self._hints = application.styleHints()
        self._hints.colorSchemeChanged.connect(self._apply)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._apply)
        self._apply()

    @property
    def theme(self) -> Theme:
        """What was chosen."""
        return self._theme

    @property
    def colors(self) -> Colors:
        """What is shown."""
        return self._shown or LIGHT

    def choose(self, theme: Theme) -> None:
        """Show this theme from now on."""
        self._theme = theme
        self._apply()

    def _apply(self) -> None:
        colors = colors_of(self._theme)
        if colors == self._shown:
            return
        self._shown = colors
        # Under a style sheet Qt gives a new palette to some widgets only.
        self._application.setStyleSheet("")
        self._application.setPalette(palette_of(colors))
        self._application.setStyleSheet(style_sheet_of(colors))
