"""Goes before PyInstaller's own hook: takes the Qt plugins that this program can use, and no other.

Filtering here and not in the finished list keeps out what the dropped plugins would have pulled in (GTK, Quick, PDF,
OpenGL, Wayland's compositor side), because PyInstaller looks for dependencies afterwards.
"""

from pathlib import Path

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

# Plugin folder → stems that stay, without "lib"; what does not exist on a platform is simply not found there.
WANTED = {
    "platforms": {"qwindows", "qcocoa", "qxcb", "qwayland", "qwayland-generic", "qwayland-egl", "qoffscreen"},
    "styles": {"qmodernwindowsstyle", "qwindowsvistastyle", "qmacstyle"},
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg"},
    "platformthemes": {"qxdgdesktopportal"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"bradient", "adwaita"},
}


def is_wanted(target: str) -> bool:
    """Whether a file stays; files that are no plugin always do."""
    parts = Path(target).parts
    if "plugins" not in parts:
        return True
    folder = parts[parts.index("plugins") + 1]
    stem = Path(target).name.split(".")[0].removeprefix("lib")
    return stem in WANTED.get(folder, set())


hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
binaries = [(source, target) for source, target in binaries if is_wanted(f"{target}/{Path(source).name}")]
