"""What can be typed after ``toggl-desktop``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from toggl_desktop import __version__
from toggl_desktop.cli.check_options import add_check_command
from toggl_desktop.cli.choice_options import add_choice_options
from toggl_desktop.cli.saved_options import add_list_command, add_run_command
from toggl_desktop.cli.schedule_command import add_schedule_command
from toggl_desktop.core.choices.export_choices import FilePer

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
  5 network or server trouble   6 no access   7 file cannot be written   8 open points were found
  130 interrupted
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
    add_check_command(commands, EPILOG)
    add_run_command(commands, EPILOG)
    add_list_command(commands)
    add_schedule_command(commands)
    _add_changes(commands)
    server = commands.add_parser("demo-server", help="serve the sample data and print how to reach it as JSON")
    server.add_argument("--port", type=_port, default=0, help="port on the loopback interface (default: a free one)")
    return parser


def parse_arguments(words: Sequence[str]) -> argparse.Namespace:
    """What was typed, as values; usage errors end the process with exit code 2, as argparse does.

    An empty word is none too: it is what a script's unset variable leaves.
    """
    parser = build_parser()
    for before, word in zip(["", *words], words, strict=False):
        option, equals, value = word.partition("=")
        if not word.strip() or (option.startswith("--") and equals and not value.strip()):
            name = option if equals else before
            parser.error(
                f"{name if name.startswith('-') else 'an argument'} is empty; perhaps a variable of a script is not set"
            )
    options = parser.parse_args(words)
    if getattr(options, "scheduled", False) and len(options.names) != 1:
        parser.error("--scheduled takes one NAME")
    if options.command == "export":
        _check_export(parser, options)
    return options


def _check_export(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    if options.output is None and options.into is None:
        parser.error("--output says where to, or --into which workbook gets the hours")
    if options.into is not None and options.file_per != FilePer.REPORT:
        parser.error("--into is one workbook, and goes without --file-per")
    if options.break_signature and options.into is None:
        parser.error("--break-signature goes with --into")
    if options.into is not None and options.output is None:
        options.output = options.into


def _add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    export = commands.add_parser(
        "export",
        help="write a workbook without a window",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = export.add_argument
    add("--output", metavar="FILE_OR_FOLDER", help="where to; in a folder the file gets a telling name")
    add(
        "--into",
        metavar="FILE",
        help="bring the hours into this workbook and keep everything else in it; with --output, leave the file itself "
        "as it is",
    )
    add(
        "--break-signature",
        action="store_true",
        help="update the workbook of --into though its digital signature becomes invalid",
    )
    add(
        "--demo",
        action="store_true",
        default=argparse.SUPPRESS,  # else it would undo a --demo before the command
        help="use the sample data: no account, no internet",
    )
    add_choice_options(export)
    add("--wait", action="store_true", help="when the hourly quota is spent, wait for the next hour and go on")
    add("--overwrite", action="store_true", help="replace an existing file")
    add("--json", action="store_true", help="print one JSON object about what was written")
    add("--save-as", metavar="NAME", help="keep these choices as a saved export, for the window and for run NAME")


def _add_changes(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    changes = commands.add_parser(
        "changes",
        help="tell what was edited in Toggl since a workbook was written, without touching it",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = changes.add_argument
    add("file", metavar="FILE", help="a workbook that this program has written")
    add("--demo", action="store_true", default=argparse.SUPPRESS, help="use the sample data: no account, no internet")
    add("--wait", action="store_true", help="when the hourly quota is spent, wait for the next hour and go on")
    add("--json", action="store_true", help="print one JSON object with every change")


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= LAST_PORT):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to {LAST_PORT}")
    return int(text)
