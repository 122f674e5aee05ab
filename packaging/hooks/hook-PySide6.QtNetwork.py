"""Goes before PyInstaller's own hook: QtNetwork serves for one local socket, so its TLS backends, network monitors and
OpenSSL stay out. HTTPS is spoken by Python's own ssl module.
"""

from pathlib import Path

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
binaries = [(source, target) for source, target in binaries if "plugins" not in Path(target).parts]
