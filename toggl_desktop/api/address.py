"""Which servers credentials may be sent to."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from toggl_desktop.core.errors import BadServerAddress

_HOST_NAME = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*")

TOGGL_ADDRESS = "https://api.track.toggl.com"
LONGEST_HOST = 253
"""Characters of a host's name (RFC 1035)."""


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """A checked server address.

    Attributes:
        origin: scheme, host and port without a slash at the end.
        is_loopback: the server is a program on this computer.
    """

    origin: str
    is_loopback: bool


def parse_address(base_url: str) -> ServerAddress:
    """Check a server's address: https anywhere, plain http on this computer only.

    Args:
        base_url: scheme, host and perhaps port; no path, user name, query or fragment.

    Raises:
        BadServerAddress: it is anything else.
    """
    if any(character.isspace() or not character.isprintable() for character in base_url):
        raise BadServerAddress("contains blanks")
    try:
        parts = urlsplit(base_url)
        host, port = parts.hostname, parts.port
    except ValueError:
        parts, host, port = None, None, None
    if parts is None or not host or port == 0:
        raise BadServerAddress("cannot be understood")
    if "@" in parts.netloc:
        raise BadServerAddress("contains a user name")
    if parts.path not in ("", "/") or parts.query or parts.fragment or "?" in base_url or "#" in base_url:
        raise BadServerAddress("goes on after the host")
    shown_host = f"[{host}]" if ":" in host else host
    has_strange_parts = parts.netloc.lower().removeprefix(shown_host) not in ("", f":{port}")
    if has_strange_parts or not (_is_address(host) or _is_name(host)):
        raise BadServerAddress("cannot be understood")
    is_loopback = _is_loopback(host)
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback):
        raise BadServerAddress("does not start with https://")
    origin = f"{parts.scheme}://{shown_host}" + (f":{port}" if port is not None else "")
    return ServerAddress(origin=origin, is_loopback=is_loopback)


def _is_address(host: str) -> bool:
    """Whether it is an IP address; one that names a network card (``::1%lo``) means nothing to a server."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return "%" not in host


def _is_name(host: str) -> bool:
    """Whether it is a host's name; what ends in a number is an IP address gone wrong."""
    is_name = len(host) <= LONGEST_HOST and _HOST_NAME.fullmatch(host) is not None
    return is_name and not host.rpartition(".")[2].isdecimal()


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
