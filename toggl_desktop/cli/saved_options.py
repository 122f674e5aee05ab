"""The options of ``run`` and ``list``."""

from __future__ import annotations

import argparse


def add_run_command(commands: argparse._SubParsersAction[argparse.ArgumentParser], epilog: str) -> None:
    """``run NAME…`` and ``run --all``."""
    run = commands.add_parser(
        "run",
        help="make saved exports again, with the days and projects of today",
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = run.add_argument
    which = run.add_mutually_exclusive_group(required=True)
    which.add_argument("names", nargs="*", default=[], metavar="NAME", help="a saved export; list shows them")
    which.add_argument("--all", action="store_true", help="every saved export")
    add("--output", metavar="FILE_OR_FOLDER", help="where to, instead of each one's own folder")
    add(
        "--demo",
        action="store_true",
        default=argparse.SUPPRESS,  # else it would undo a --demo before the command
        help="use the sample data: no account, no internet",
    )
    add("--wait", action="store_true", help="when the hourly quota is spent, wait for the next hour and go on")
    add("--overwrite", action="store_true", help="replace an existing file; else the new one gets a number")
    add(
        "--leave-out-missing",
        action="store_true",
        help="leave out projects, clients and people that no longer exist, instead of stopping",
    )
    add(
        "--break-signature",
        action="store_true",
        help="update a workbook though its digital signature becomes invalid",
    )
    add("--json", action="store_true", help="print one JSON object about what was written")
    add(
        "--scheduled",
        action="store_true",
        help="as the system's scheduler does: only if it is due, after whatever runs already, with a desktop message",
    )
    add("--home", metavar="FOLDER", help="settings and logs are there, as with TOGGL_DESKTOP_HOME")


def add_list_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """``list``."""
    saved = commands.add_parser("list", help="show the saved exports", allow_abbrev=False)
    saved.add_argument("--json", action="store_true", help="print one JSON object")
