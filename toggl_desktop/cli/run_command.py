"""``toggl-desktop run``: saved exports, one after the other."""

from __future__ import annotations

import argparse
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from toggl_desktop.app.paths import find_paths
from toggl_desktop.app.run_log import RunLog, RunRecord
from toggl_desktop.bootstrap import Services
from toggl_desktop.cli.advice import describe_on_command_line
from toggl_desktop.cli.exit_codes import ExitCode, exit_code
from toggl_desktop.cli.export_command import describe_result, print_result, progress_line, sign_in
from toggl_desktop.cli.language import speaking_the_persons_language
from toggl_desktop.cli.opening import open_result
from toggl_desktop.cli.output import print_json, print_problem
from toggl_desktop.cli.saved_file import folder_of, read_saved_exports
from toggl_desktop.core.choices.export_choices import FilePer
from toggl_desktop.core.choices.saved import SavedExport
from toggl_desktop.core.choices.targets import check_folder, check_target
from toggl_desktop.core.errors import (
    InputError,
    NamedThing,
    SeveralExportsOneFile,
    TogglDesktopError,
    UnknownName,
    WorkbookError,
)
from toggl_desktop.core.export import ExportResult, Sitting
from toggl_desktop.core.progress import CancellableContext, JobContext
from toggl_desktop.core.saved_request import check_saved, request_of_saved, updates
from toggl_desktop.ui.texts.errors import describe_error
from toggl_desktop.ui.texts.notes import describe_note


@dataclass(frozen=True, slots=True)
class RunOutcome:
    """What became of one saved export.

    Attributes:
        result: what ``--json`` prints of an export that was made.
        error: why it was not.
    """

    saved: SavedExport
    result: dict[str, Any] | None = None
    error: TogglDesktopError | None = None


def run_saved(options: argparse.Namespace, services: Services, stop: threading.Event) -> list[RunOutcome]:
    """Make each of them. What is wrong with one of them does not keep the others from being made.

    Args:
        options: what was typed.
        services: the outside world.
        stop: cancels.

    Raises:
        TogglDesktopError: what concerns all of them: an unknown name, signing in, the network, the quota.
        Cancelled.
    """
    exports = chosen_exports(options)
    refused = {saved.name: error for saved in exports if (error := _refusal(saved, options, services)) is not None}
    outcomes = [RunOutcome(saved, error=refused.get(saved.name)) for saved in exports]
    if len(refused) == len(exports):
        return outcomes
    with progress_line() as on_progress:
        context = CancellableContext(stop, on_progress)
        sitting = sign_in(services, context, wait_for_quota=options.wait)
        if services.preset_token is None:
            RunLog(find_paths().run_log_file).block_sign_in(False)  # the key store has a token that works
        return [
            outcome if outcome.error is not None else _run(outcome.saved, options, sitting, services, context)
            for outcome in outcomes
        ]


def chosen_exports(options: argparse.Namespace) -> Sequence[SavedExport]:
    """Those that were named, each once, or all.

    Raises:
        UnknownName: with the nearest names.
        SavedExportsUnreadable.
    """
    saved = read_saved_exports()
    if options.all:
        if not saved.exports:
            raise UnknownName(NamedThing.SAVED_EXPORT, "")
        return saved.exports
    return list({one.name: one for one in map(saved.find, options.names)}.values())


def _refusal(saved: SavedExport, options: argparse.Namespace, services: Services) -> TogglDesktopError | None:
    """Why it cannot be made, as far as that is known before anything is sent."""
    try:
        check_place(saved, options)
        services.working_hours.read(saved.choices.working_hours)
    except (InputError, WorkbookError) as error:
        return error
    return None


def check_place(saved: SavedExport, options: argparse.Namespace) -> None:
    """Refuse a place that nothing can be written to, before anything is sent.

    Raises:
        WorkbookError, InputError.
    """
    check_saved(saved)
    place, is_folder = _place(saved, options)
    if is_folder:
        check_folder(place)
    elif options.output is not None and len(options.names) != 1:
        raise SeveralExportsOneFile(str(place))
    else:
        is_update = updates(saved) and place == Path(saved.into)
        check_target(place, overwrite=options.overwrite or is_update)


def _place(saved: SavedExport, options: argparse.Namespace) -> tuple[Path, bool]:
    """Folder or file, and whether it is a folder."""
    if options.output is None:
        return (Path(saved.into), False) if updates(saved) else (folder_of(saved), True)
    place = Path(options.output)
    if saved.choices.file_per is not FilePer.REPORT or place.is_dir() or options.output.endswith(("/", "\\")):
        return place, True
    return place if place.suffix.casefold() == ".xlsx" else place.with_name(f"{place.name}.xlsx"), False


def _run(
    saved: SavedExport, options: argparse.Namespace, sitting: Sitting, services: Services, context: JobContext
) -> RunOutcome:
    before, started_at = sitting.api.request_count, services.clock.now()
    run_log = RunLog(find_paths().run_log_file)
    try:
        result = make(saved, options, sitting, services, context)
    except (InputError, WorkbookError) as error:
        words = describe_error(error)
        run_log.add(RunRecord(saved.name, started_at, False, "", words.title, words.advice))
        return RunOutcome(saved, error=error)
    run_log.add(RunRecord(saved.name, started_at, False, str(result.path.absolute())))
    if saved.choices.open_when_done:
        open_result(result.path)
    return RunOutcome(saved, result=describe_result(result, sitting.api.request_count - before))


def make(
    saved: SavedExport, options: argparse.Namespace, sitting: Sitting, services: Services, context: JobContext
) -> ExportResult:
    """Export one of them, in the person's language.

    Raises:
        TogglDesktopError, Cancelled.
    """
    place, is_folder = _place(saved, options)
    with speaking_the_persons_language() as texts:
        request = request_of_saved(
            saved,
            sitting,
            place,
            services.clock.now(),
            context,
            is_folder=is_folder,
            texts=texts,
            overwrite=options.overwrite,
            wait_for_quota=options.wait,
            may_leave_out=options.leave_out_missing,
        )
        request = replace(request, breaks_signature=options.break_signature)
        return sitting.export(request, services.writer, describe_note, context, services.updater)


def print_outcomes(outcomes: Sequence[RunOutcome], *, as_json: bool) -> ExitCode:
    """Tell what became of each; gives the exit code of the first that was not made."""
    if as_json:
        print_json({"runs": [_plain(outcome) for outcome in outcomes]})
    else:
        for outcome in outcomes:
            if outcome.result is not None:
                print_result(outcome.result, as_json=False)
            elif outcome.error is not None:
                text = describe_on_command_line(outcome.error)
                print_problem(f"{outcome.saved.name}: {text.title} {text.advice}")
    return next((exit_code(one.error) for one in outcomes if one.error is not None), ExitCode.DONE)


def _plain(outcome: RunOutcome) -> dict[str, Any]:
    if outcome.error is None:
        return {"name": outcome.saved.name, **(outcome.result or {})}
    text = describe_on_command_line(outcome.error)
    failure = {"title": text.title, "advice": text.advice, "exit_code": int(exit_code(outcome.error))}
    return {"name": outcome.saved.name, "error": failure}
