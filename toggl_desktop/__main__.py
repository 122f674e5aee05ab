"""Entry of the program: reads the command line and hands over."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toggl_desktop.cli.stopping import StopRequest
    from toggl_desktop.ui.window.application import Outside


COMMANDS = frozenset({"export", "check", "run", "list", "schedule", "changes", "demo-server"})
"""What does its work without a window."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit code."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # a child process of the built program goes no further
    words = sys.argv[1:] if arguments is None else arguments
    if not COMMANDS.isdisjoint(words):  # before anything that takes time
        from toggl_desktop.cli.stopping import stop_on_signals

        with stop_on_signals(restore=arguments is not None) as stop:
            return _run(words, stop)
    return _run(words, None)


def _run(words: Sequence[str], stop: StopRequest | None) -> int:
    _open_missing_streams()
    _choose_utf8()
    if set(words) <= {"--demo"}:  # a double-click: the parser and what it knows of would only delay the window
        return _open_window(demo=bool(words))
    from toggl_desktop.cli.output import close_output, prepare_output

    prepare_output()
    try:
        return _run_words(words, stop)
    finally:
        close_output()


def _run_words(words: Sequence[str], stop: StopRequest | None) -> int:
    from toggl_desktop.cli.arguments import parse_arguments

    options = parse_arguments(words)
    if options.self_test is not None:
        from toggl_desktop.self_test import run_self_test

        return run_self_test(options.self_test)
    if options.quit:
        from toggl_desktop.app.single_instance import quit_running

        return 0 if quit_running() else 1
    if options.command is not None and stop is not None:
        from toggl_desktop.cli.main import run_command

        return run_command(options, stop)
    return _open_window(demo=options.demo)


def _open_window(*, demo: bool) -> int:
    from toggl_desktop.ui.window.opening import run_window

    def make_outside() -> Outside:
        from toggl_desktop.bootstrap import make_outside

        return make_outside(demo=demo)

    return run_window(make_outside, is_demo=demo)


def _open_missing_streams() -> None:
    """Whatever writes to a standard stream must not fail, nor end up in a file that took over its number.

    A windowed program on Windows has none; elsewhere a caller may have closed them.
    """
    if sys.platform != "win32":
        for number in range(3):
            try:
                os.fstat(number)
            except OSError:
                os.open(os.devnull, os.O_RDWR)  # takes the lowest free number, which is this one
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115


def _choose_utf8() -> None:
    """Where no locale is set at all (schedulers), a built program must choose UTF-8 itself, as Python's own does."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        os.environ["LC_CTYPE"] = "C.UTF-8"


if __name__ == "__main__":
    sys.exit(main())
