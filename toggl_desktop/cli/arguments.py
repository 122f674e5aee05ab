"""What can be typed after ``toggl-desktop``."""

from __future__ import annotations

import argparse
from pathlib import Path

from toggl_desktop import __version__
from toggl_desktop.core.choices.options import FilePer
from toggl_desktop.core.choices.period import Preset, Split
from toggl_desktop.core.choices.rounding import ROUNDING_MINUTES, RoundingDirection, RoundingRule

DESCRIPTION = """\
Toggl Export writes your team's Toggl Track hours into an Excel workbook.
Without a command it opens the window. Toggl Export is no official Toggl product.
"""

EPILOG = """\
environment:
  TOGGL_API_TOKEN      API token to sign in with (else the one remembered by the window is used)
  TOGGL_API_URL        address of Toggl (default https://api.track.toggl.com)
  TOGGL_DESKTOP_HOME   folder for settings and logs instead of the usual one
  TOGGL_DESKTOP_NO_UPDATE_CHECK  1 for never asking for newer versions

exit codes:
  0 done   1 unexpected   2 wrong usage   3 sign-in refused   4 hourly quota spent
  5 network or server trouble   6 no access   7 file cannot be written   130 interrupted
"""


LAST_PORT = 65535


def build_parser() -> argparse.ArgumentParser:
    """The parser; usage errors end the process with exit code 2, as argparse does."""
    parser = argparse.ArgumentParser(
        prog="toggl-desktop",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Toggl Export {__version__}")
    parser.add_argument("--demo", action="store_true", help="open the window on sample data: no account, no internet")
    parser.add_argument("--self-test", metavar="REPORT.json", type=Path, help="prove that this build can do its job")
    parser.add_argument("--quit", action="store_true", help="ask the open window to close, as installers do")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_export(commands)
    server = commands.add_parser("demo-server", help="serve the sample data and print how to reach it as JSON")
    server.add_argument("--port", type=_port, default=0, help="port on the loopback interface (default: a free one)")
    return parser


def _add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    export = commands.add_parser(
        "export",
        help="write a workbook without a window",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = export.add_argument
    add("--output", required=True, metavar="FILE_OR_FOLDER", help="where to; in a folder the file gets a telling name")
    add(
        "--demo",
        action="store_true",
        default=argparse.SUPPRESS,  # else it would undo a --demo before the command
        help="use the sample data: no account, no internet",
    )
    add("--workspace", metavar="NAME_OR_ID", help="default: the profile's")
    add("--period", metavar="PRESET", help=f"{', '.join(Preset)} (default: last-month)")
    add("--from", dest="start_date", metavar="YYYY-MM-DD", help="first day, instead of a preset")
    add("--to", dest="end_date", metavar="YYYY-MM-DD", help="last day")
    add("--split", choices=[str(split) for split in Split], default=str(Split.NONE), help="cut the period into columns")
    add("--project", action="append", default=[], metavar="NAME_OR_ID", help="only this project; repeatable")
    add("--client", action="append", default=[], metavar="NAME_OR_ID", help="only this client's projects; repeatable")
    add("--user", action="append", default=[], metavar="NAME_OR_ID", help="only this person; repeatable")
    add("--no-user-sheets", action="store_true", help="leave out the sheet of each person")
    add("--no-project-sheets", action="store_true", help="leave out the sheet of each project")
    add("--project-details", action="store_true", help="load rates, amounts and days: one more request per project")
    add("--include-idle", action="store_true", help="list people with no time")
    add("--hours-only", action="store_true", help="leave out billable figures")
    add(
        "--client-copy",
        action="store_true",
        help="a copy for a client: no money, no billable figures, no warnings; with one --client (or projects of one), "
        "or with --file-per client",
    )
    add(
        "--rounding",
        type=_rounding,
        metavar="DIRECTION:MINUTES",
        help=f"a rounded column: {', '.join(RoundingDirection)} to {', '.join(map(str, ROUNDING_MINUTES))} minutes, "
        "e.g. up:15",
    )
    add(
        "--file-per",
        choices=[str(kind) for kind in FilePer],
        default=str(FilePer.REPORT),
        help="one file for all (report), or a folder with one for each person or client",
    )
    add("--wait", action="store_true", help="when the hourly quota is spent, wait for the next hour and go on")
    add("--overwrite", action="store_true", help="replace an existing file")
    add("--json", action="store_true", help="print one JSON object about what was written")


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= LAST_PORT):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to {LAST_PORT}")
    return int(text)


def _rounding(text: str) -> RoundingRule:
    direction, _, minutes = text.partition(":")
    try:
        return RoundingRule(RoundingDirection(direction), int(minutes))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not like up:15") from None
