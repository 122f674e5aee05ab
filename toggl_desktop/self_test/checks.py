"""The checks that need no window: what a build loses without anybody noticing at build time."""

from __future__ import annotations

import importlib.metadata
import multiprocessing
import os
import sys
from collections.abc import Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from toggl_desktop.self_test.demands import Check, Facts, application, demand

EXPECTED_RESOURCES = (
    "icons/toggl_export.svg",
    "styles/window.qss",
    "translations/toggl_desktop_de.qm",
    "translations/toggl_desktop_es.qm",
    "translations/toggl_desktop_fr.qm",
)
DRAWN = (".svg", ".png")
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland")
QT_CANCEL = {"de": "Abbrechen", "fr": "Annuler", "es": "Cancelar"}
CERTIFICATE_FILES = ("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/cert.pem", "/etc/ssl/ca-bundle.pem")
KEY_STORES = {"win32": "keyring.backends.Windows", "darwin": "keyring.backends.macOS"}
CHILD_SECONDS = 60


def check_streams(_: Path) -> Facts:
    """Whatever writes to the standard streams does not fail, though they may lead nowhere."""
    for stream in (sys.stdout, sys.stderr):
        stream.write("")
        stream.flush()
    return {"stdout": getattr(sys.stdout, "name", ""), "stderr": getattr(sys.stderr, "name", "")}


def check_resources(_: Path) -> Facts:
    """Every shipped file can be read, every picture drawn."""
    from toggl_desktop.app.resources import resource_path, resources_folder

    application()
    folder = resources_folder()
    for name in EXPECTED_RESOURCES:
        demand(resource_path(name).stat().st_size > 0, f"{name} is empty")
    pictures = sorted(path for path in folder.rglob("*") if path.suffix in DRAWN)
    for path in pictures:
        demand(_is_drawn(path), f"{path.relative_to(folder)} is not drawn")
    return {"folder": str(folder), "pictures": len(pictures)}


def _is_drawn(path: Path) -> bool:
    from PySide6.QtGui import QIcon, QPixmap

    pixmap: QPixmap = QIcon(str(path)).pixmap(32, 32)
    image = pixmap.toImage()
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return any(image.pixelColor(x, y).alpha() > 0 for x, y in points)


def check_translations(_: Path) -> Facts:
    """Our texts and Qt's own are there in every language."""
    from PySide6.QtCore import QCoreApplication, QLocale

    from toggl_desktop.app.resources import resources_folder
    from toggl_desktop.app.translations import LANGUAGES, SOURCE_LANGUAGE, Translations
    from toggl_desktop.ui.texts.translate import translate

    before = QLocale()
    translations = Translations(application(), resources_folder() / "translations")
    words: dict[str, list[str]] = {}
    try:
        for language in LANGUAGES:
            demand(translations.use(language) == language, f"no {language}")
            words[language] = [translate("Menu", "&Quit"), QCoreApplication.translate("QPlatformTheme", "Cancel")]
    finally:
        translations.use(SOURCE_LANGUAGE)
        QLocale.setDefault(before)
    for language, (ours, theirs) in words.items():
        if language != SOURCE_LANGUAGE:
            demand(ours != "&Quit", f"our texts are not in {language}")
            demand(theirs == QT_CANCEL[language], f"Qt's texts are not in {language}: {theirs}")
    return {"quit": {language: ours for language, (ours, _) in words.items()}}


def check_key_store(_: Path) -> Facts:
    """The platform's own key store would be used; nothing is read from it or written to it.

    On Linux there may be no secret service to talk to (then keyring has nothing but its ``fail`` backend); the backend
    for it must be there all the same, with its D-Bus and its cryptography.
    """
    import keyring

    demand(importlib.metadata.version("keyring"), "keyring has lost its metadata, and with it its backends")
    demand(importlib.metadata.entry_points(group="keyring.backends"), "keyring has lost its list of backends")
    backend = type(keyring.get_keyring())
    chosen = f"{backend.__module__}.{backend.__qualname__}"
    facts: Facts = {"backend": chosen}
    if sys.platform in KEY_STORES:
        demand(backend.__module__ == KEY_STORES[sys.platform], f"the backend is {chosen}")
        return facts
    import secretstorage.dhcrypto
    from keyring.backends.SecretService import Keyring

    session = secretstorage.dhcrypto.Session()
    session.set_server_public_key(session.my_public_key)
    demand(session.aes_key is not None and len(session.aes_key) == 16, "no session key for the secret service")
    try:
        facts["secret_service_priority"] = Keyring.priority
    except RuntimeError as reason:
        facts["secret_service"] = str(reason)
        demand("required" not in str(reason), f"a part of the Secret Service backend is missing: {reason}")
        demand(backend.__module__ != "keyring.backends.SecretService", "chosen, though it says that it cannot work")
    return facts


def check_certificates(_: Path) -> Facts:
    """HTTPS is verified against the system's own certificates."""
    import ssl

    import truststore

    from toggl_desktop.api.wire import Wire

    Wire(connect_seconds=1, read_seconds=1, use_proxies=True).close()
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    demand(context.verify_mode is ssl.CERT_REQUIRED and context.check_hostname, "certificates are not verified")
    context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="api.track.toggl.com")
    facts: Facts = {"openssl": ssl.OPENSSL_VERSION}
    if sys.platform not in KEY_STORES:
        defaults = ssl.get_default_verify_paths()
        names = (defaults.cafile, defaults.capath, *CERTIFICATE_FILES)
        facts["found"] = [name for name in names if name and Path(name).exists()]
        demand(facts["found"], "this system has no certificates (on Debian: package ca-certificates)")
    return facts


def check_time_zones(_: Path) -> Facts:
    """Time zones come along, for Windows has none."""
    import importlib.resources
    from datetime import UTC, datetime
    from zoneinfo import ZoneInfo

    zones = importlib.resources.files("tzdata.zoneinfo")
    for name in ZONES:
        demand(zones.joinpath(*name.split("/")).is_file(), f"no {name}")
    noon = datetime(2026, 7, 1, 12, tzinfo=UTC)
    return {name: noon.astimezone(ZoneInfo(name)).isoformat() for name in ZONES}


def check_single_instance(folder: Path) -> Facts:
    """A second start could be heard."""
    from toggl_desktop.app.single_instance import SingleInstance

    application()
    with_short_path = Path("/tmp") if sys.platform == "darwin" else folder  # noqa: S108
    instance = SingleInstance(str(folder), with_short_path)
    try:
        demand(instance.claim(), "somebody else has a lock of ours")
        instance.listen()
        demand(instance.is_listening, "other starts are not heard")
    finally:
        instance.release()
    return {}


def check_child_process(_: Path) -> Facts:
    """A child process works: without ``freeze_support`` a built program starts itself again and again instead."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    child = context.Process(target=_answer, args=(there,))
    child.start()
    there.close()
    try:
        demand(here.poll(CHILD_SECONDS), "the child process does not answer")
        answer: Mapping[str, Any] = here.recv()
        child.join(CHILD_SECONDS)
        demand(child.exitcode == 0, f"the child process ended with {child.exitcode}")
    finally:
        here.close()
        if child.is_alive():
            child.kill()
            child.join()
        child.close()
    demand(answer["pid"] != os.getpid(), "the child process is this process")
    return {"openpyxl": answer["openpyxl"]}


def _answer(connection: Connection) -> None:
    """In the child."""
    import openpyxl

    connection.send({"pid": os.getpid(), "openpyxl": openpyxl.__version__})
    connection.close()


SMALL_CHECKS: dict[str, Check] = {
    "streams": check_streams,
    "child process": check_child_process,
    "resources": check_resources,
    "translations": check_translations,
    "key store": check_key_store,
    "certificates": check_certificates,
    "time zones": check_time_zones,
    "single instance": check_single_instance,
}
