"""``run NAME --scheduled``: what the system's scheduler starts. Nobody looks at it, so a desktop message tells."""

from __future__ import annotations

import argparse
import logging
import threading
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from toggl_desktop.app.automatic import AutomaticRuns
from toggl_desktop.app.run_log import RunRecord
from toggl_desktop.app.turn import wait_for_turn
from toggl_desktop.bootstrap import Services
from toggl_desktop.cli.exit_codes import ExitCode, exit_code
from toggl_desktop.cli.export_command import sign_in
from toggl_desktop.cli.language import speaking_the_persons_language
from toggl_desktop.cli.output import print_line, print_problem
from toggl_desktop.cli.run_command import check_place, make
from toggl_desktop.core.choices.saved import SavedExport
from toggl_desktop.core.errors import (
    Cancelled,
    ConnectionFailed,
    ProxyFailed,
    SignInError,
    TimedOut,
    TogglDesktopError,
    UnknownName,
)
from toggl_desktop.core.export import ExportResult, Sitting
from toggl_desktop.core.progress import CancellableContext, JobContext
from toggl_desktop.core.schedulers import Notifier
from toggl_desktop.ui.texts.errors import describe_error
from toggl_desktop.ui.texts.runs import message_failed, message_made

log = logging.getLogger(__name__)

NETWORK_TRIES = 10
NETWORK_WAIT_SECONDS = 60.0
"""A computer that just woke up has no network yet."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a run by itself has to do with beside Toggl.

    Attributes:
        runs: the saved exports, their tasks and last runs.
        notifier: tells the person.
        turn_file: held by the run whose turn it is.
    """

    runs: AutomaticRuns
    notifier: Notifier
    turn_file: Path


def run_scheduled(
    options: argparse.Namespace, services: Services, stop: threading.Event, surroundings: Surroundings
) -> ExitCode:
    """Make one saved export if it is due.

    Args:
        options: what the scheduler passes.
        services: the outside world.
        stop: cancels.
        surroundings: see there.

    Returns:
        the exit code; failures are told here.

    Raises:
        Cancelled: the system ends; the run is owed still.
    """
    context = CancellableContext(stop, None)
    with speaking_the_persons_language(), wait_for_turn(surroundings.turn_file, context):
        (name,) = options.names
        saved = _find(name, surroundings)
        if saved is None or not _is_due(saved, services, surroundings):
            return ExitCode.DONE
        if surroundings.runs.run_log.sign_in_is_blocked:
            log.info("not made: signing in is not possible until somebody has done so in the window")
            return ExitCode.SIGN_IN_REFUSED
        record, error = _make_and_record(saved, options, services, context, surroundings)
        if error is not None:
            print_problem(f"{record.title} {record.advice}")
            message = message_failed(saved.name, record.title, record.advice)
        else:
            print_line(record.path)
            message = message_made(saved.name, Path(record.path))
    surroundings.notifier.show(message)  # the next run need not wait until somebody has read it
    return ExitCode.DONE if error is None else exit_code(error)


def _find(name: str, surroundings: Surroundings) -> SavedExport | None:
    """The saved export; the task of one that is gone, or that shall not run any more, goes too."""
    runs = surroundings.runs
    try:
        saved = runs.file.read().exports.find(name)
    except UnknownName:
        saved = None
    if saved is None or saved.schedule is None:
        log.info("a task without a saved export that runs by itself; it is removed")
        runs.remove_task(name)
        return None
    return saved


def _is_due(saved: SavedExport, services: Services, surroundings: Surroundings) -> bool:
    last = surroundings.runs.run_log.last_scheduled_start(saved.name)
    now = _clock_time(services.clock.now())
    if saved.schedule is None or not saved.schedule.is_due(now, _clock_time(last) if last is not None else None):
        log.info("not due")
        return False
    return True


def _make_and_record(
    saved: SavedExport,
    options: argparse.Namespace,
    services: Services,
    context: JobContext,
    surroundings: Surroundings,
) -> tuple[RunRecord, Exception | None]:
    run_log = surroundings.runs.run_log
    started_at = services.clock.now()
    error: Exception | None = None
    path = title = advice = ""
    try:
        path = str(_make(saved, options, services, context).path.absolute())
    except Cancelled:
        raise
    except Exception as failure:
        if not isinstance(failure, TogglDesktopError):
            log.exception("unexpected error")
        error = failure
        words = describe_error(failure)
        title, advice = words.title, words.advice
    run_log.block_sign_in(isinstance(error, SignInError))
    record = RunRecord(saved.name, started_at, True, path, title, advice)
    run_log.add(record)
    return record, error


def _make(saved: SavedExport, options: argparse.Namespace, services: Services, context: JobContext) -> ExportResult:
    check_place(saved, options)
    sitting: Sitting | None = None
    for tries_left in reversed(range(NETWORK_TRIES)):
        try:
            sitting = sitting or sign_in(services, context, wait_for_quota=True)
            return make(saved, options, sitting, services, context)
        except (ConnectionFailed, TimedOut, ProxyFailed):
            if not tries_left:
                raise
            context.wait(NETWORK_WAIT_SECONDS)
    raise AssertionError("a run ends with a result or an error")


def _clock_time(moment: datetime) -> datetime:
    """The computer's own clock time, in which schedules are."""
    return moment.astimezone().replace(tzinfo=None)
