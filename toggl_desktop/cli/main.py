"""The command line's entry: parse, run, turn failures into a sentence and an exit code."""

from __future__ import annotations

import argparse
import logging
import os
import threading
from pathlib import Path

from toggl_desktop.cli.exit_codes import ExitCode, exit_code
from toggl_desktop.cli.output import print_problem
from toggl_desktop.core.errors import Cancelled, TogglDesktopError

log = logging.getLogger(__name__)


def run_command(options: argparse.Namespace, stop: threading.Event) -> int:
    """Run a command; returns the exit code.

    Args:
        options: what was typed.
        stop: set when somebody wants the program to end.
    """
    from toggl_desktop.bootstrap import log_to_file

    home = getattr(options, "home", None)
    if home:
        os.environ["TOGGL_DESKTOP_HOME"] = home
    with log_to_file():
        return _run_logged(options, stop)


def _run_logged(options: argparse.Namespace, stop: threading.Event) -> int:
    try:
        if options.command == "demo-server":
            from toggl_desktop.cli.demo_server_command import run_demo_server

            run_demo_server(options.port, stop)
        elif options.command == "run":
            return _run(options, stop)
        elif options.command == "check":
            return _check(options, stop)
        elif options.command == "list":
            from toggl_desktop.cli.list_command import list_saved

            list_saved(as_json=options.json)
        elif options.command == "schedule":
            from toggl_desktop.bootstrap import make_automatic_runs, remove_all_tasks
            from toggl_desktop.cli.schedule_command import change_schedule

            if options.remove_all:
                remove_all_tasks()
            else:
                change_schedule(options, make_automatic_runs(is_demo=options.demo))
        elif options.command == "changes":
            _changes(options, stop)
        else:
            _export(options, stop)
    except (Cancelled, KeyboardInterrupt) as outcome:
        print_problem("Cancelled. Nothing was written.")
        return exit_code(outcome)
    except (TogglDesktopError, OSError) as error:
        _print_error(error)
        return exit_code(error)
    except Exception as error:
        log.exception("unexpected error")
        _print_error(error)
        return exit_code(error)
    return ExitCode.DONE


def _export(options: argparse.Namespace, stop: threading.Event) -> None:
    from toggl_desktop.bootstrap import open_services, take_token
    from toggl_desktop.cli.export_command import print_result, run_export

    with open_services(demo=options.demo, token=take_token()) as services:
        result = run_export(options, services, stop)
    print_result(result, as_json=options.json)
    if options.open:
        from toggl_desktop.cli.opening import open_result

        open_result(Path(result["path"]))


def _check(options: argparse.Namespace, stop: threading.Event) -> int:
    from toggl_desktop.bootstrap import open_services, take_token
    from toggl_desktop.cli.check_command import print_points, run_check

    with open_services(demo=options.demo, token=take_token()) as services:
        reports = run_check(options, services, stop)
    return print_points(reports, as_json=options.json)


def _changes(options: argparse.Namespace, stop: threading.Event) -> None:
    from toggl_desktop.bootstrap import open_services, take_token
    from toggl_desktop.cli.changes_command import find_changes, print_changes

    with open_services(demo=options.demo, token=take_token()) as services:
        found = find_changes(options, services, stop)
    print_changes(found, as_json=options.json)


def _run(options: argparse.Namespace, stop: threading.Event) -> int:
    from toggl_desktop.bootstrap import open_services, take_token
    from toggl_desktop.cli.run_command import print_outcomes, run_saved

    if options.scheduled:
        return _run_scheduled(options, stop)
    with open_services(demo=options.demo, token=take_token()) as services:
        outcomes = run_saved(options, services, stop)
    return print_outcomes(outcomes, as_json=options.json)


def _run_scheduled(options: argparse.Namespace, stop: threading.Event) -> int:
    from toggl_desktop.bootstrap import make_automatic_runs, make_notifier, open_services, take_token
    from toggl_desktop.cli.scheduled_run import Surroundings, run_scheduled

    notifier = make_notifier()  # before anything else of Qt
    from toggl_desktop.app.paths import find_paths

    surroundings = Surroundings(make_automatic_runs(is_demo=options.demo), notifier, find_paths().turn_file)
    with open_services(demo=options.demo, token=take_token()) as services:
        return run_scheduled(options, services, stop, surroundings)


def _print_error(error: Exception) -> None:
    from toggl_desktop.cli.advice import describe_on_command_line

    text = describe_on_command_line(error)
    print_problem(f"{text.title} {text.advice}".strip())
    if text.details:
        print_problem(text.details)
