"""The composition root: builds every object and connects them. The only module that knows all layers."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from toggl_desktop import __version__

if TYPE_CHECKING:
    from toggl_desktop.api.pace import Pacer
    from toggl_desktop.app.automatic import AutomaticRuns
    from toggl_desktop.core.choices.export_choices import ExportChoices
    from toggl_desktop.core.choices.working_hours import WorkingHours
    from toggl_desktop.core.ports import Clock, TogglConnector, TokenStore, WorkingHoursFiles
    from toggl_desktop.core.progress import JobContext
    from toggl_desktop.core.reading.journal import EntryJournals
    from toggl_desktop.core.report.report import Report
    from toggl_desktop.core.schedulers import Notifier, TaskScheduler
    from toggl_desktop.core.toggl.models import Secret
    from toggl_desktop.core.workbooks import WorkbookUpdater, WorkbookWriter
    from toggl_desktop.demo.server import DemoServer
    from toggl_desktop.ui.window.application import Outside

    Pacers = dict[str, Pacer]

TOKEN_VARIABLE = "TOGGL_API_TOKEN"  # noqa: S105
DEFAULT_URL = "https://api.track.toggl.com"


def _no_journals() -> EntryJournals:
    from toggl_desktop.core.reading.journal import NoJournals

    return NoJournals()


def _no_working_hours() -> WorkingHoursFiles:
    from toggl_desktop.core.ports import NoWorkingHours

    return NoWorkingHours()


@dataclass(frozen=True, slots=True)
class Services:
    """What an export needs from the outside world.

    Attributes:
        token_store: None on sample data, which never touches the key store.
        updater: brings hours into existing workbooks.
        preset_token: the token of the environment or of the sample data; goes before the key store.
        journals: what interrupted readings have kept; on sample data nothing.
        working_hours: reads the file of working hours; the sample company has agreed on some without a file.
        letter_paper: printers here hold Letter, not A4.
    """

    connector: TogglConnector
    writer: WorkbookWriter
    clock: Clock
    token_store: TokenStore | None
    preset_token: Secret | None
    updater: WorkbookUpdater | None = None
    journals: EntryJournals = field(default_factory=_no_journals)
    working_hours: WorkingHoursFiles = field(default_factory=_no_working_hours)
    letter_paper: bool = False

    def load_token(self, context: JobContext) -> Secret | None:
        """The token to sign in with; may ask the key store, so never call it on the GUI thread.

        Raises:
            KeyStoreSilent, Cancelled.
        """
        if self.preset_token is not None:
            return self.preset_token
        return self.token_store.load(context) if self.token_store is not None else None


def take_token() -> Secret | None:
    """The token of the environment, which has none afterwards: a spreadsheet or browser that is opened inherits all."""
    from toggl_desktop.core.toggl.models import Secret

    token = os.environ.pop(TOKEN_VARIABLE, "").strip()
    return Secret(token) if token else None


@contextmanager
def open_services(
    *, demo: bool = False, token: Secret | None = None, pacers: Pacers | None = None
) -> Iterator[Services]:
    """Everything for one run, on the real Toggl or on sample data.

    Args:
        demo: the sample data.
        token: goes before the key store.
        pacers: see `build_services`.

    Raises:
        BadServerAddress: ``TOGGL_API_URL`` is no address that a token may be sent to.
    """
    from toggl_desktop.core.toggl.models import Secret

    if demo:
        with (
            open_demo() as server,
            _closing(build_services(server.url, preset_token=Secret(server.token), token_store=None)) as services,
        ):
            yield replace(services, working_hours=_working_hours(server.company.agreed))
        return
    from toggl_desktop.app.token_store import KeyringTokenStore

    url = os.environ.get("TOGGL_API_URL", "")
    url = url if url.strip() else DEFAULT_URL
    with _closing(build_services(url, preset_token=token, token_store=KeyringTokenStore(), pacers=pacers)) as services:
        yield services


def _has_letter_paper() -> bool:
    """By the system's locale, which the window knows best."""
    import locale
    import sys

    from toggl_desktop.core.choices.paper import uses_letter

    qt = sys.modules.get("PySide6.QtCore")
    if qt is not None:
        return uses_letter(str(qt.QLocale.system().name()))
    set_name = next((os.environ[name] for name in ("LC_ALL", "LC_PAPER", "LANG") if os.environ.get(name)), "")
    return uses_letter(set_name or locale.getlocale()[0] or "")


def _working_hours(without_file: WorkingHours | None = None) -> WorkingHoursFiles:
    from toggl_desktop.excel.working_hours.files import ExcelWorkingHours
    from toggl_desktop.holiday_library import LibraryHolidays

    return ExcelWorkingHours(LibraryHolidays(), without_file=without_file)


@contextmanager
def _closing(services: Services) -> Iterator[Services]:
    try:
        yield services
    finally:
        services.connector.close()


def build_services(
    url: str, *, preset_token: Secret | None, token_store: TokenStore | None, pacers: Pacers | None = None
) -> Services:
    """Services on the server at `url`; a server on this computer may be asked, and asked again, without waiting.

    Args:
        url: the server's address.
        preset_token: see `Services`.
        token_store: see `Services`.
        pacers: of all services that are opened one after the other, by server; gets what is missing.

    Raises:
        BadServerAddress: credentials may not be sent there.
    """
    from toggl_desktop.api.address import parse_address
    from toggl_desktop.api.connector import SHORTEST_PACE_SECONDS, RequestsConnector
    from toggl_desktop.api.pace import Pacer
    from toggl_desktop.api.retry import RetryPolicy
    from toggl_desktop.core.ports import SystemClock
    from toggl_desktop.excel.update.updater import ExcelWorkbookUpdater
    from toggl_desktop.excel.writer import ExcelWorkbookWriter

    clock = SystemClock()
    address = parse_address(url)
    is_loopback = address.is_loopback
    pacer = (pacers if pacers is not None else {}).setdefault(
        address.origin, Pacer(0.0 if is_loopback else SHORTEST_PACE_SECONDS, clock)
    )
    connector = RequestsConnector(
        url,
        clock=clock,
        version=__version__,
        pacer=pacer,
        retry=RetryPolicy.without_waits() if is_loopback else RetryPolicy(),
    )
    services = Services(
        connector,
        ExcelWorkbookWriter(__version__),
        clock,
        token_store,
        preset_token,
        updater=ExcelWorkbookUpdater(__version__),
        working_hours=_working_hours(),
        letter_paper=_has_letter_paper(),
    )
    if token_store is None:
        return services
    from toggl_desktop.app.entry_journal import JournalFolder
    from toggl_desktop.app.paths import find_paths

    return replace(services, journals=JournalFolder(find_paths().journal_folder, address.origin, clock))


@contextmanager
def log_to_file() -> Iterator[None]:
    """The rotating log with masked secrets, for commands that have no window."""
    from toggl_desktop.app.log import COMMAND_LOG_FILE_NAME, close_log, open_log
    from toggl_desktop.app.paths import find_paths

    handler = open_log(find_paths().log_folder, COMMAND_LOG_FILE_NAME)
    try:
        yield
    finally:
        close_log(handler)


@contextmanager
def open_demo(port: int = 0) -> Iterator[DemoServer]:
    """The sample company behind a server on the loopback interface."""
    from datetime import date

    from toggl_desktop.demo.behaviour import Behaviour, Plan
    from toggl_desktop.demo.sample import sample_company
    from toggl_desktop.demo.server import DemoServer

    with DemoServer(sample_company(date.today()), port=port, behaviour=Behaviour(plan=Plan.PREMIUM)) as server:
        yield server


class WindowServices:
    """Opens services for the window, one set at a time; used on its worker thread, closed when that has ended.

    Args:
        token: of the environment.
    """

    def __init__(self, token: Secret | None = None) -> None:
        self._token = token
        self._open = ExitStack()
        self._pacers: Pacers = {}

    def open(self, *, demo: bool) -> Services:
        """Open, closing what was opened before; large workbooks are written in a process of their own.

        Raises:
            BadServerAddress: ``TOGGL_API_URL`` is no address that a token may be sent to.
        """
        from toggl_desktop.excel.child_process import ChildProcessWriter

        self.close()
        services = self._open.enter_context(open_services(demo=demo, token=self._token, pacers=self._pacers))
        return replace(services, writer=ChildProcessWriter(__version__, services.writer))

    def close(self) -> None:
        """Close what is open."""
        self._open.close()


def make_automatic_runs(*, is_demo: bool) -> AutomaticRuns:
    """Saved exports with the system's own scheduler."""
    from toggl_desktop.app.automatic import AutomaticRuns, run_arguments
    from toggl_desktop.app.paths import find_paths
    from toggl_desktop.app.run_log import RunLog
    from toggl_desktop.app.saved_exports import SavedExportFile

    paths = find_paths()
    return AutomaticRuns(
        SavedExportFile(paths.saved_exports_file),
        RunLog(paths.run_log_file),
        _find_scheduler(),
        run_arguments(is_demo=is_demo),
    )


def remove_all_tasks() -> None:
    """Let the system run nothing of this program any more, whichever scheduler got it.

    Raises:
        SchedulingFailed: of one of them; the others were asked too.
    """
    from toggl_desktop.core.errors import SchedulingFailed
    from toggl_desktop.scheduling.finding import all_schedulers
    from toggl_desktop.scheduling.programs import SystemPrograms

    failures = []
    for scheduler in all_schedulers(SystemPrograms()):
        try:
            scheduler.remove_all()
        except SchedulingFailed as error:
            failures.append(error)
    if failures:
        raise failures[0]


def make_notifier() -> Notifier:
    """The desktop's own messages, else Qt's."""
    from toggl_desktop.app.desktop import open_path
    from toggl_desktop.scheduling.notify_send import NotifySendNotifier
    from toggl_desktop.scheduling.programs import SystemPrograms

    if sys.platform == "linux" and shutil.which("notify-send"):
        return NotifySendNotifier(SystemPrograms(), open_path)
    from toggl_desktop.ui.dialogs.tray_message import TrayNotifier

    return TrayNotifier()


def make_outside(*, demo: bool) -> Outside:
    """What the window needs from the layers it does not know."""
    from toggl_desktop.ui.window.application import Outside

    return Outside(
        opener=WindowServices(take_token()),
        workbook_words=_workbook_words,
        version=__version__,
        fetch_document=_fetch_document,
        find_scheduler=_find_scheduler,
        is_demo=demo,
        count_sheets=count_sheets,
    )


def count_sheets(report: Report, choices: ExportChoices) -> int | None:
    """Sheets of the workbook of a report; None when it cannot be one."""
    from pathlib import Path

    from toggl_desktop.core.choices.options import WorkbookOptions
    from toggl_desktop.core.errors import WorkbookError
    from toggl_desktop.excel.layouts.plan import plan_workbook

    try:
        return len(plan_workbook(_with_everybody_once(report), WorkbookOptions(choices), __version__, Path()))
    except WorkbookError:
        return None


def _with_everybody_once(report: Report) -> Report:
    """As many sheets as the report itself, from the fewest hours: each person and each project has some."""
    seen: set[tuple[str, int | None]] = set()

    def is_news(part: str, user_id: int, project_id: int | None) -> bool:
        ids = {(f"user of {part}", user_id), (f"project of {part}", project_id)}
        is_new = not ids <= seen
        seen.update(ids)
        return is_new

    return replace(
        report,
        pairs=tuple(one for one in report.pairs if is_news("pairs", one.user_id, one.project_id)),
        rows=tuple(one for one in report.rows if is_news("rows", one.user_id, one.project_id)),
    )


def _find_scheduler() -> TaskScheduler | None:
    from toggl_desktop.scheduling.finding import find_scheduler
    from toggl_desktop.scheduling.programs import SystemPrograms

    return find_scheduler(SystemPrograms())


def _fetch_document(address: str, context: JobContext) -> bytes:
    from toggl_desktop.api.document import fetch_document

    return fetch_document(address, f"toggl-desktop/{__version__}", context)


def _workbook_words() -> Iterable[str]:
    from toggl_desktop.excel.texts import WORKBOOK_TEXTS

    return WORKBOOK_TEXTS
