"""The one module that talks HTTP: a `requests` adapter that verifies with the system's certificates and can be cut off.

It is imported on the first request, for `requests` takes its time.
"""

from __future__ import annotations

import re
import socket
import ssl
import threading
import weakref
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import requests
import truststore
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from toggl_desktop.api.certificates import certificate_places
from toggl_desktop.api.messages import Answer, Failure
from toggl_desktop.core.errors import (
    CertificateFailed,
    ConnectionFailed,
    ProxyFailed,
    TimedOut,
    UnexpectedAnswer,
)

LARGEST_BODY_BYTES = 256 * 1024 * 1024
LARGEST_ERROR_BYTES = 64 * 1024
_CHUNK_BYTES = 64 * 1024
_PROXY_KINDS = frozenset({"http", "https", "socks4", "socks4a", "socks5", "socks5h"})
_TUNNEL_STATUS = re.compile(r"Tunnel connection failed: (\d{3})")


class Wire:
    """Connections to one server, for one request at a time.

    Redirects are not followed, cookies not kept, netrc not read and verification never off, whatever the environment
    says; only the system's proxies are taken from it, and not for this computer itself.
    """

    def __init__(self, *, connect_seconds: float, read_seconds: float, use_proxies: bool) -> None:
        self._timeout = (connect_seconds, read_seconds)
        self._use_proxies = use_proxies
        self._cut = _Cut()
        self._adapter = _Adapter(self._cut)

    def send(
        self, method: str, url: str, headers: dict[str, str], body: bytes | None, endpoint: str
    ) -> Answer | Failure:
        """Send one request and read the whole answer; blocks.

        Args:
            method: HTTP method.
            url: with the query.
            headers: all of them, authorization included.
            body: what to send.
            endpoint: for the error.
        """
        try:
            request = requests.Request(method, url, headers=headers, data=body).prepare()
            proxies = _system_proxies(url) if self._use_proxies else {}
            response = self._adapter.send(request, stream=True, timeout=self._timeout, verify=True, proxies=proxies)
            with response:
                return self._read(response, endpoint)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            return convert(error, endpoint)

    def interrupt(self) -> None:
        """From another thread: cut every connection, so that `send` returns soon; the wire is of no use afterwards."""
        self._cut.now()

    def close(self) -> None:
        """Close idle connections."""
        self._adapter.close()

    def _read(self, response: requests.Response, endpoint: str) -> Answer | Failure:
        is_error = response.status_code != 200
        limit = LARGEST_ERROR_BYTES if is_error else LARGEST_BODY_BYTES
        headers = {name.lower(): value for name, value in response.headers.items()}
        chunks: list[bytes] = []
        size = 0
        for chunk in response.iter_content(_CHUNK_BYTES):
            chunks.append(chunk)
            size += len(chunk)
            if size > limit:
                if is_error:
                    break
                problem = f"more than {limit // (1024 * 1024)} MB"
                return Failure(UnexpectedAnswer(endpoint=endpoint, field="", problem=problem))
        return Answer(response.status_code, headers, b"".join(chunks))


def convert(error: Exception, endpoint: str) -> Failure:
    """The failure that a foreign exception stands for; its text is not taken over, for it can hold addresses.

    `requests.SSLError` and `ProxyError` are kinds of `ConnectionError` and come first.
    """
    causes = list(_causes(error))
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        return Failure(
            CertificateFailed("the certificate is not trusted", endpoint=endpoint, places=certificate_places())
        )
    if isinstance(error, requests.exceptions.InvalidSchema | requests.exceptions.InvalidProxyURL):
        return Failure(ProxyFailed("this kind of proxy is not supported", endpoint=endpoint))
    if any(isinstance(cause, _ODD_ADDRESSES) for cause in causes):  # the server's own was checked before
        return Failure(ProxyFailed("the address of the proxy cannot be understood", endpoint=endpoint))
    if any(type(cause).__module__ == "socks" for cause in causes):
        return Failure(ProxyFailed("the SOCKS proxy refused or cannot be reached", endpoint=endpoint))
    if any(isinstance(cause, requests.exceptions.ProxyError | urllib3.exceptions.ProxyError) for cause in causes):
        found = next((match for cause in causes if (match := _TUNNEL_STATUS.search(str(cause)))), None)
        status = int(found.group(1)) if found else None
        message = f"the proxy answered {status}" if status else "the proxy cannot be reached"
        return Failure(ProxyFailed(message, endpoint=endpoint, status=status), is_transient=(status or 0) >= 500)
    if any(isinstance(cause, _TIMEOUTS) and not isinstance(cause, _NOT_TIMEOUTS) for cause in causes):
        return Failure(TimedOut("no answer in time", endpoint=endpoint), is_transient=True)
    is_cut_off = any(isinstance(cause, ConnectionError | ssl.SSLError) for cause in causes)
    if isinstance(error, requests.exceptions.ChunkedEncodingError) and not is_cut_off:
        return Failure(UnexpectedAnswer(endpoint=endpoint, field="", problem="cut in the middle"), is_transient=True)
    if any(isinstance(cause, urllib3.exceptions.DecodeError) for cause in causes):
        problem = "cannot be decompressed"
        return Failure(UnexpectedAnswer(endpoint=endpoint, field="", problem=problem), is_transient=True)
    reason = next(
        (words for kind, words in _REASONS if any(isinstance(cause, kind) for cause in causes)), "no connection"
    )
    return Failure(ConnectionFailed(reason, endpoint=endpoint), is_transient=True)


_ODD_ADDRESSES = (requests.exceptions.InvalidURL, urllib3.exceptions.LocationParseError, UnicodeError)
_TIMEOUTS = (
    requests.exceptions.Timeout,
    urllib3.exceptions.ConnectTimeoutError,
    urllib3.exceptions.ReadTimeoutError,
    TimeoutError,
)
# Refused connections and unknown names pass for time-outs in urllib3.
_NOT_TIMEOUTS = (urllib3.exceptions.NewConnectionError,)
_REASONS: tuple[tuple[type[BaseException], str], ...] = (
    (socket.gaierror, "the server's name was not found"),
    (ConnectionRefusedError, "the connection was refused"),
    (ConnectionResetError, "the connection was reset"),
    (ConnectionAbortedError, "the connection was reset"),
    (BrokenPipeError, "the connection was reset"),
    (ssl.SSLError, "no secure connection"),
)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """An exception and all that it wraps, through arguments, reasons, causes and contexts."""
    waiting: list[object] = [error]
    seen: set[int] = set()
    while waiting:
        current = waiting.pop(0)
        if isinstance(current, BaseException) and id(current) not in seen:
            seen.add(id(current))
            yield current
            waiting += [*current.args, getattr(current, "reason", None), current.__cause__, current.__context__]


def _system_proxies(url: str) -> dict[str, str]:
    """The system's proxies for an address. ``socks://`` without a version, as GNOME sets it, means the usual one, which
    looks up names itself.

    Raises:
        InvalidSchema: the proxy is of a kind that nobody here can talk to.
    """
    found = requests.utils.get_environ_proxies(url)
    proxies = {scheme: re.sub(r"(?i)^socks://", "socks5h://", proxy) for scheme, proxy in found.items()}
    kind, separator, _ = (requests.utils.select_proxy(url, proxies) or "").partition("://")
    if separator and kind.lower() not in _PROXY_KINDS:
        raise requests.exceptions.InvalidSchema("a proxy of another kind")
    return proxies


class _Cut:
    """Knows the connections of a wire and cuts them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_cut = False
        self._connections: weakref.WeakSet[HTTPConnection] = weakref.WeakSet()

    def watch(self, connection: HTTPConnection) -> None:
        """Call when a connection stands."""
        with self._lock:
            self._connections.add(connection)
            is_cut = self._is_cut
        if is_cut:
            connection.close()
            raise ConnectionAbortedError

    def now(self) -> None:
        """Shut all connections down; a thread that reads from one sees its end."""
        with self._lock:
            self._is_cut = True
            connections = list(self._connections)
        for connection in connections:
            sock = connection.sock
            if sock is not None:
                with suppress(OSError):
                    # Not through SSLSocket, whose own state belongs to the thread that reads.
                    socket.socket.shutdown(sock, socket.SHUT_RDWR)


class _Adapter(HTTPAdapter):
    """Verifies with the system's certificates, direct and behind a proxy, and lets `_Cut` see the connections."""

    def __init__(self, cut: _Cut) -> None:
        self._cut = cut
        self._context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        super().__init__(pool_connections=2, pool_maxsize=1)

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        super().init_poolmanager(*arguments, ssl_context=self._context, **options)
        self.poolmanager.pool_classes_by_scheme = _pool_classes(self._cut)

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        manager = super().proxy_manager_for(proxy, ssl_context=self._context, **options)
        is_socks = proxy.lower().startswith("socks")
        manager.pool_classes_by_scheme = _socks_pool_classes(self._cut) if is_socks else _pool_classes(self._cut)
        return manager

    def cert_verify(self, conn: Any, *_environment: object) -> None:
        conn.cert_reqs = "CERT_REQUIRED"
        conn.ca_certs = None
        conn.ca_cert_dir = None


def _pool_classes(cut: _Cut) -> dict[str, type[HTTPConnectionPool]]:
    class WatchedConnection(HTTPConnection):
        def connect(self) -> None:
            super().connect()
            cut.watch(self)

    class WatchedSecureConnection(HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            cut.watch(self)

    class WatchedPool(HTTPConnectionPool):
        ConnectionCls = WatchedConnection

    class WatchedSecurePool(HTTPSConnectionPool):
        ConnectionCls = WatchedSecureConnection

    return {"http": WatchedPool, "https": WatchedSecurePool}


def _socks_pool_classes(cut: _Cut) -> dict[str, type[HTTPConnectionPool]]:
    """The same through a SOCKS proxy, whose connections are of other kinds."""
    from urllib3.contrib.socks import (
        SOCKSConnection,
        SOCKSHTTPConnectionPool,
        SOCKSHTTPSConnection,
        SOCKSHTTPSConnectionPool,
    )

    class WatchedConnection(SOCKSConnection):
        def connect(self) -> None:
            super().connect()
            cut.watch(self)

    class WatchedSecureConnection(SOCKSHTTPSConnection):
        def connect(self) -> None:
            super().connect()
            cut.watch(self)

    class WatchedPool(SOCKSHTTPConnectionPool):
        ConnectionCls = WatchedConnection

    class WatchedSecurePool(SOCKSHTTPSConnectionPool):
        ConnectionCls = WatchedSecureConnection

    return {"http": WatchedPool, "https": WatchedSecurePool}
