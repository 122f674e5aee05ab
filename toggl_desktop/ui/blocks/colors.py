"""Project colours that can be told from the background, in light and dark."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap

GRAPHICS_CONTRAST = 3.0  # WCAG 2.1, 1.4.11: graphics against what is beside them
TEXT_CONTRAST = 4.5  # WCAG 2.1, 1.4.3
_STEP = 0.04


def relative_luminance(color: QColor) -> float:
    """Brightness as WCAG 2.1 defines it, 0 for black to 1 for white."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast_ratio(one: QColor, other: QColor) -> float:
    """Contrast as WCAG 2.1 defines it, 1 to 21."""
    light, dark = sorted((relative_luminance(one), relative_luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable_color(color: QColor, background: QColor, contrast: float = GRAPHICS_CONTRAST) -> QColor:
    """The same hue, made darker or lighter until it stands out from `background`."""
    hue, saturation, lightness = color.hslHueF(), color.hslSaturationF(), color.lightnessF()
    step = _STEP if relative_luminance(background) < 0.18 else -_STEP
    shade = color
    while contrast_ratio(shade, background) < contrast and 0.0 < lightness + step < 1.0:
        lightness += step
        shade = QColor.fromHslF(max(hue, 0.0), saturation if hue >= 0 else 0.0, lightness)
    return shade


def muted_text(palette: QPalette) -> QColor:
    """The text colour, toned down as far as it stays readable on the base."""
    base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    return readable_color(mix(text, base, 0.35), base, TEXT_CONTRAST)


def mix(one: QColor, other: QColor, part_of_other: float) -> QColor:
    """A colour between two, e.g. 0.25 for three parts of `one` and one part of `other`."""

    def blend(a: float, b: float) -> float:
        return a + (b - a) * part_of_other

    return QColor.fromRgbF(
        blend(one.redF(), other.redF()), blend(one.greenF(), other.greenF()), blend(one.blueF(), other.blueF())
    )


class ProjectColors:
    """Bars and dots in the projects' own colours, for one palette; computed once for each colour."""

    def __init__(self, palette: QPalette, device_pixel_ratio: float = 1.0) -> None:
        self._base = palette.color(QPalette.ColorRole.Base)
        self._neutral = muted_text(palette)
        self._ratio = device_pixel_ratio
        self._colors: dict[str, QColor] = {}
        self._dots: dict[tuple[str, int], QPixmap] = {}

    def color(self, name: str) -> QColor:
        """The colour to paint with.

        Args:
            name: ``#rrggbb``; anything else gives a neutral one.
        """
        if name not in self._colors:
            color = QColor(name) if name.startswith("#") else QColor()
            self._colors[name] = readable_color(color, self._base) if color.isValid() else self._neutral
        return self._colors[name]

    def dot(self, name: str, size: int) -> QPixmap:
        """A dot in that colour, hollow when there is none.

        Args:
            name: ``#rrggbb`` or empty.
            size: width and height in device-independent pixels.
        """
        key = (name, size)
        if key not in self._dots:
            self._dots[key] = self._paint_dot(name, size)
        return self._dots[key]

    def _paint_dot(self, name: str, size: int) -> QPixmap:
        pixmap = QPixmap(round(size * self._ratio), round(size * self._ratio))
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self.color(name)
        middle, radius = QPointF(size / 2, size / 2), size / 2 - 1.5
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._base)  # a ring that keeps the dot visible on a selected row
        painter.drawEllipse(middle, size / 2, size / 2)
        if name.startswith("#"):
            painter.setBrush(color)
        else:
            painter.setPen(color)
        painter.drawEllipse(middle, radius, radius)
        painter.end()
        return pixmap
