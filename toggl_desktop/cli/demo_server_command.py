"""``toggl-desktop demo-server``: the sample data for other programs and for tests."""

from __future__ import annotations

import json
import signal
import threading

from toggl_desktop.bootstrap import open_demo


def run_demo_server(port: int) -> None:
    """Serve until interrupted; prints one JSON line with ``url``, ``token``, ``email`` and ``password``."""
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    with open_demo(port) as server:
        access = {"url": server.url, "token": server.token, "email": server.email, "password": server.password}
        print(json.dumps(access), flush=True)
        while not stopped.wait(1.0):  # a bare wait() would keep Windows from seeing Ctrl+C
            pass
