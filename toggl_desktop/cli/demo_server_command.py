"""``toggl-desktop demo-server``: the sample data for other programs and for tests."""

from __future__ import annotations

import threading
from contextlib import ExitStack

from toggl_desktop.bootstrap import open_demo
from toggl_desktop.cli.output import print_json
from toggl_desktop.core.errors import PortUnavailable


def run_demo_server(port: int, stop: threading.Event) -> None:
    """Serve until `stop` is set; prints one JSON line with ``url``, ``token``, ``email`` and ``password``.

    Raises:
        PortUnavailable: another program has the port, or the system keeps it.
    """
    with ExitStack() as at_end:
        try:
            server = at_end.enter_context(open_demo(port))
        except OSError as error:
            raise PortUnavailable(port, error.strerror or type(error).__name__) from error
        print_json({"url": server.url, "token": server.token, "email": server.email, "password": server.password})
        stop.wait()
