"""What can be typed after ``toggl-desktop check``."""

from __future__ import annotations

import argparse

from toggl_desktop.cli.choice_options import add_choice_options


def add_check_command(commands: argparse._SubParsersAction[argparse.ArgumentParser], epilog: str) -> None:
    """Let the command line take ``check``."""
    check = commands.add_parser(
        "check",
        help="tell whether everybody's time is complete and plausible; exit code 8 when there are open points",
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = check.add_argument
    add(
        "--demo",
        action="store_true",
        default=argparse.SUPPRESS,  # else it would undo a --demo before the command
        help="use the sample data: no account, no internet",
    )
    add("--no-entries", action="store_true", help="look at days only, not at every time entry: fewer requests")
    add_choice_options(check)
    add("--wait", action="store_true", help="when the hourly quota is spent, wait for the next hour and go on")
    add("--json", action="store_true", help="print one JSON object with all points")
