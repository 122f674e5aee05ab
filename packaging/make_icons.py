"""Draw resources/icons/toggl_export.svg as the icons that the platforms want: python packaging/make_icons.py

Writes beside the SVG: toggl_export.ico (Windows), toggl_export.icns (macOS) and hicolor/<size>/toggl-desktop.png
(Linux). They are committed, so that a build needs neither this script nor Pillow. `--check` writes nothing and fails
when a committed icon no longer looks like the SVG.
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image, ImageChops
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
SOURCE = ICONS / "toggl_export.svg"
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_SIZES = (16, 32, 64, 128, 256, 512, 1024)
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
TOLERANCE = 24  # of 255; renderers differ in anti-aliasing


def draw(size: int) -> Image.Image:
    """The SVG at `size` pixels square."""
    reader = QImageReader(str(SOURCE))
    reader.setScaledSize(QSize(size, size))
    image = reader.read()
    if image.isNull():
        raise SystemExit(f"{SOURCE.name}: {reader.errorString()}")
    image = image.convertToFormat(QImage.Format.Format_RGBA8888).scaled(
        size, size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(content.data())).convert("RGBA")


def png_path(size: int) -> Path:
    """Where the PNG of a size stands."""
    return ICONS / "hicolor" / f"{size}x{size}" / "toggl-desktop.png"


def write() -> None:
    """Write every icon."""
    images = {size: draw(size) for size in {*ICO_SIZES, *ICNS_SIZES, *PNG_SIZES}}
    images[256].save(
        ICONS / "toggl_export.ico",
        sizes=[(size, size) for size in ICO_SIZES],
        append_images=[images[size] for size in ICO_SIZES],
    )
    images[1024].save(ICONS / "toggl_export.icns", append_images=[images[size] for size in ICNS_SIZES])
    for size in PNG_SIZES:
        png_path(size).parent.mkdir(parents=True, exist_ok=True)
        images[size].save(png_path(size), optimize=True)


def find_stale() -> list[str]:
    """Committed icons that are missing or no longer look like the SVG."""
    stale = [str(png_path(size)) for size in PNG_SIZES if not _looks_like(png_path(size), draw(size))]
    with Image.open(ICONS / "toggl_export.ico") as icon:
        found = {size: _loaded(icon, size) for size in icon.info.get("sizes", set())}
    stale += [f"toggl_export.ico {size}" for size in ICO_SIZES if _differ(found.get((size, size)), draw(size))]
    with Image.open(ICONS / "toggl_export.icns") as icon:
        if _differ(icon.copy(), draw(icon.size[0])):
            stale.append("toggl_export.icns")
    return stale


def _loaded(icon: Image.Image, size: tuple[int, int]) -> Image.Image:
    icon.size = size  # type: ignore[misc]
    icon.load()
    return icon.copy()


def _looks_like(path: Path, wanted: Image.Image) -> bool:
    if not path.exists():
        return False
    with Image.open(path) as image:
        return not _differ(image.copy(), wanted)


def _differ(image: Image.Image | None, wanted: Image.Image) -> bool:
    if image is None or image.size != wanted.size:
        return True
    extremes = ImageChops.difference(image.convert("RGBA"), wanted).getextrema()
    return any(highest > TOLERANCE for _, highest in extremes)


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        problems = find_stale()
        print("\n".join(problems) or "every icon looks like the SVG")
        sys.exit(1 if problems else 0)
    write()
