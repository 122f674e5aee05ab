"""The use cases: signing in, answering a question, exporting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from toggl_desktop.core.choices.export_choices import FilePer
from toggl_desktop.core.choices.file_names import file_names
from toggl_desktop.core.choices.options import ExportRequest, HoursQuestion, ReportOptions, WorkbookOptions
from toggl_desktop.core.choices.period import today_in
from toggl_desktop.core.choices.targets import check_folder, check_target
from toggl_desktop.core.choices.working_hours import WorkingHours
from toggl_desktop.core.errors import (
    NothingSelected,
    SignInError,
    TogglError,
    UpdateRefusal,
    UpdateRefused,
    WorkbookExists,
)
from toggl_desktop.core.ports import Clock, NoWorkingHours, TogglApi, TogglConnector, WorkingHoursFile
from toggl_desktop.core.progress import JobContext, Progress, Stage
from toggl_desktop.core.reading.fetching import Fetcher, ask_patiently
from toggl_desktop.core.reading.journal import EntryJournals, NoJournals, reading_name
from toggl_desktop.core.reading.store import FetchStore, WorkspaceStore
from toggl_desktop.core.report.build import build_report
from toggl_desktop.core.report.client_copy import check_one_client, check_rule_of_one_client, needs_one_client
from toggl_desktop.core.report.clients import all_clients, client_name
from toggl_desktop.core.report.closing import balance_calls
from toggl_desktop.core.report.discreet import discreet
from toggl_desktop.core.report.notes import Note
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.report.restrict import reports_by_client, reports_by_user
from toggl_desktop.core.toggl.models import Account, PasswordCredentials, Profile, Secret, Workspace
from toggl_desktop.core.workbooks import SavedWorkbook, UpdatedWorkbook, WorkbookUpdater, WorkbookWriter

ALL_PEOPLE = "All people"


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What an export made.

    Attributes:
        path: the workbook, or the folder that holds several.
        workbooks: every file, in order.
        requests: requests that this very export sent.
        updated: what has become of an existing workbook; None for a new one.
    """

    path: Path
    report: Report
    workbooks: tuple[SavedWorkbook, ...]
    requests: int
    updated: UpdatedWorkbook | None = None


class Sitting:
    """One signed-in account from sign-in to sign-out: its api, what is known of it, and what was fetched.

    Its methods that take a context belong on the worker thread; one at a time.
    """

    def __init__(self, api: TogglApi, account: Account, clock: Clock, journals: EntryJournals | None = None) -> None:
        self.api = api
        self.account = account
        self._clock = clock
        self._store = FetchStore()
        self._renewals: dict[int, WorkspaceStore] = {}
        self._journal = (journals or NoJournals()).of(account.profile.user_id)
        self._store.paging.size = self._journal.page_size() or self._store.paging.size
        self._fetcher = Fetcher(api, clock, self._journal)
        self.working_hours: WorkingHoursFile = NoWorkingHours()
        self.letter_paper = False

    @property
    def clock(self) -> Clock:
        """The time by which quotas are waited for."""
        return self._clock

    @property
    def profile(self) -> Profile:
        """The signed-in person."""
        return self.account.profile

    def store_of(self, workspace_id: int) -> WorkspaceStore:
        """What was fetched of a workspace."""
        return self._store.of(workspace_id)

    def read_names(self, workspace: Workspace, context: JobContext, *, wait_for_quota: bool = False) -> WorkspaceStore:
        """Fetch the missing names of a workspace's projects, clients and people, and nothing else.

        Raises:
            TogglError, SignInError, Cancelled.
        """
        store = self._store.of(workspace.id)
        self._fetcher.fetch_names(workspace, store, context, wait_for_quota=wait_for_quota)
        return store

    def take_up_entries(self, question: HoursQuestion) -> None:
        """Take in what an interrupted reading of entries has kept on this computer; sends nothing."""
        self._fetcher.take_up(question, self._store.of(question.workspace.id))

    def renew_hours(self, question: HoursQuestion, context: JobContext, *, wait_for_quota: bool = False) -> None:
        """Read the hours again. The former ones hold until all of the new ones are there, then all of them go.

        After a failure, calling again goes on where it stopped, unless `forget_renewal` was called.

        Raises:
            TogglError, SignInError, Cancelled.
        """
        store = self._store.of(question.workspace.id)
        renewal = self._renewals.setdefault(question.workspace.id, store.with_names_only())
        self._fetcher.fetch(question, renewal, context, wait_for_quota=wait_for_quota)
        store.take_over(renewal)
        self.forget_renewal(question.workspace.id)

    def forget_renewal(self, workspace_id: int) -> None:
        """Begin anew with the next `renew_hours`."""
        self._renewals.pop(workspace_id, None)

    def with_balances(self, question: HoursQuestion, options: ReportOptions) -> HoursQuestion:
        """The question with the further hours that balances rest on; reads the file of working hours.

        Raises:
            WorkingHoursUnreadable, WorkingHoursWrong.
        """
        return self._with_balances(question, options, self.working_hours.read(options.working_hours))

    def _with_balances(
        self, question: HoursQuestion, options: ReportOptions, agreed: WorkingHours | None
    ) -> HoursQuestion:
        if agreed is None:
            return question
        users = filter(options.users.includes, agreed.contracts_by_user)
        today = today_in(self.profile.timezone, self._clock.now())
        return replace(question, balance_calls=balance_calls(question, agreed, users, today))

    def read_report(
        self, question: HoursQuestion, options: ReportOptions, context: JobContext, *, wait_for_quota: bool = False
    ) -> Report:
        """Fetch what is missing, then build the report.

        Raises:
            TogglDesktopError, Cancelled.
        """
        store = self._store.of(question.workspace.id)
        agreed = self.working_hours.read(options.working_hours)
        question = self._with_balances(question, options, agreed)
        self._fetcher.fetch(question, store, context, wait_for_quota=wait_for_quota)
        return build_report(question, options, self.profile, store, self._clock.now(), context, agreed)

    def export(
        self,
        request: ExportRequest,
        writer: WorkbookWriter,
        describe: Callable[[Note], str],
        context: JobContext,
        updater: WorkbookUpdater | None = None,
    ) -> ExportResult:
        """Fetch, build and save.

        Args:
            request: what and where.
            writer: makes workbooks.
            describe: puts a note into words, for the workbook's `About`.
            context: progress and cancelling.
            updater: brings hours into existing workbooks; without one, `ExportRequest.into` has no effect.

        Raises:
            TogglDesktopError, Cancelled.
        """
        before = self.api.request_count
        if request.into is not None and updater is not None:
            _look_before(request.into, updater, context, breaks_signature=request.breaks_signature)
        request = replace(request, workbook=replace(request.workbook, letter_paper=self.letter_paper))
        if request.file_per is FilePer.REPORT:
            check_target(request.target, overwrite=request.overwrite)
        else:
            check_folder(request.target)
        self._check_rule(request)
        report = self.read_report(request.question, request.report, context, wait_for_quota=request.wait_for_quota)
        self._check_rule(request)
        if needs_one_client(request):
            check_one_client(report)
        if request.into is not None and updater is not None:
            shown, options = _described(report, request, describe)
            updated = updater.update(shown, options, request.into, request.target, context)
            self._forget_journal(request.question)
            requests = self.api.request_count - before
            return ExportResult(request.target, report, (updated.saved,), requests, updated)
        if request.file_per is FilePer.REPORT:
            saved = _save(report, request, request.target, writer, describe, context)
            self._forget_journal(request.question)
            return ExportResult(saved.path, report, (saved,), self.api.request_count - before)
        parts = list(_parts(report, request))
        if not parts:
            raise NothingSelected
        if request.workbook.client_copy and request.file_per is FilePer.CLIENT:
            for _, part in parts:
                check_one_client(part)
        if not request.overwrite:
            for path, _ in parts:
                if path.exists():
                    raise WorkbookExists(path=str(path))
        with writer.together() as together:
            workbooks = tuple(_save(part, request, path, together, describe, context) for path, part in parts)
        self._forget_journal(request.question)
        return ExportResult(request.target, report, workbooks, self.api.request_count - before)

    def _forget_journal(self, question: HoursQuestion) -> None:
        """What an interrupted reading had kept has been of use, and goes."""
        for reading in self._store.of(question.workspace.id).entries.values():
            self._journal.delete(reading_name(question.workspace.id, reading.wanted))

    def _check_rule(self, request: ExportRequest) -> None:
        if needs_one_client(request):
            store = self._store.of(request.question.workspace.id)
            check_rule_of_one_client(request.report.projects, store.projects())


def _save(
    report: Report,
    request: ExportRequest,
    path: Path,
    writer: WorkbookWriter,
    describe: Callable[[Note], str],
    context: JobContext,
) -> SavedWorkbook:
    report, options = _described(report, request, describe)
    return writer.save(report, options, path, overwrite=request.overwrite, context=context)


def _described(
    report: Report, request: ExportRequest, describe: Callable[[Note], str]
) -> tuple[Report, WorkbookOptions]:
    """What may be shown of a report, and how, with its notes in words."""
    choices = request.workbook.choices
    report = discreet(report, choices, request.workbook.texts.get(ALL_PEOPLE, ALL_PEOPLE))
    return report, replace(request.workbook, note_texts=tuple(describe(note) for note in report.notes))


def _look_before(path: Path, updater: WorkbookUpdater, context: JobContext, *, breaks_signature: bool) -> None:
    """Refuse a workbook that cannot be updated, or must not be, before anything is asked for."""
    if updater.look(path, context).is_signed and not breaks_signature:
        raise UpdateRefused(path=str(path), refusal=UpdateRefusal.SIGNED)


def _parts(report: Report, request: ExportRequest) -> Iterator[tuple[Path, Report]]:
    """Each file's path and report, under names that sort, do not collide, and are the same person's every month."""
    texts = request.workbook.texts
    word = texts.get("hours", "hours")
    if request.file_per is FilePer.PERSON:
        names = file_names(_everybody(report), report.period, word)
        for user, part in reports_by_user(report):
            yield request.target / names[user.id], part
    else:
        nobody = texts.get("Without client", "Without client")
        clients = [(client, client_name(client, nobody)) for client in all_clients(report)]
        of_clients = file_names(clients, report.period, word)
        for client, part in reports_by_client(report):
            yield request.target / of_clients[client], part


def _everybody(report: Report) -> list[tuple[int, str]]:
    """Ids and names of the people in the workspace's list by id, then of those who are in no list."""
    listed = sorted((user.id, user.name) for user in report.listed_users)
    known = {user_id for user_id, _ in listed}
    return listed + sorted((user.id, user.name) for user in report.users if user.id not in known)


def sign_in_with_token(
    connector: TogglConnector,
    token: Secret,
    clock: Clock,
    context: JobContext,
    *,
    wait_for_quota: bool = False,
    journals: EntryJournals | None = None,
) -> Sitting:
    """Open the account of an API token: profile, workspaces, quota.

    Raises:
        SignInError, TogglError, Cancelled.
    """
    api = connector.connect(token)
    context.report(Progress(Stage.SIGNING_IN, 1, 3))
    profile = ask_patiently(lambda: api.fetch_profile(context), clock, context, wait_for_quota=wait_for_quota)
    return _open(api, profile, clock, context, wait_for_quota=wait_for_quota, journals=journals)


def sign_in_with_password(
    connector: TogglConnector,
    credentials: PasswordCredentials,
    clock: Clock,
    context: JobContext,
    *,
    journals: EntryJournals | None = None,
) -> tuple[Sitting, Secret]:
    """Exchange email and password for the account's token and open it; the password is not kept.

    Raises:
        SignInError, TogglError, Cancelled.
    """
    context.report(Progress(Stage.SIGNING_IN, 1, 3))
    token, profile = connector.exchange_password(credentials, context)
    return _open(connector.connect(token), profile, clock, context, wait_for_quota=False, journals=journals), token


def _open(
    api: TogglApi,
    profile: Profile,
    clock: Clock,
    context: JobContext,
    *,
    wait_for_quota: bool,
    journals: EntryJournals | None,
) -> Sitting:
    context.report(Progress(Stage.READING_WORKSPACES, 2, 3))
    workspaces = ask_patiently(lambda: api.fetch_workspaces(context), clock, context, wait_for_quota=wait_for_quota)
    context.report(Progress(Stage.READING_QUOTA, 3, 3))
    try:
        quotas = api.fetch_quotas(context)
    except (TogglError, SignInError):  # good to know, but nothing depends on it: every answer tells what is left
        quotas = ()
    return Sitting(api, Account(profile, workspaces, quotas), clock, journals)
