"""Where this computer keeps the certificates that decide whom to trust, for messages."""

from __future__ import annotations

import ssl
import sys
from pathlib import Path

# Where truststore looks when OpenSSL's own places hold nothing; of common Linux distributions.
_USUAL_FILES = (
    "/etc/ssl/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/ssl/ca-bundle.pem",
)


def certificate_places(platform: str = sys.platform) -> tuple[str, ...]:
    """Names or paths of the places; ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` count on Linux. Empty: there is none."""
    if platform == "win32":
        return ("Windows",)
    if platform == "darwin":
        return ("Keychain",)
    paths = ssl.get_default_verify_paths()
    folders = [paths.capath] if paths.capath and any(Path(paths.capath).glob("*.[0-9]")) else []
    found = [place for place in (paths.cafile, *folders) if place]
    usual = next((place for place in _USUAL_FILES if Path(place).is_file()), None)
    return tuple(found) or ((usual,) if usual else ())
