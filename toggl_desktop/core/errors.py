"""Every way in which this program can fail, as one tree.

Adapters convert foreign exceptions at their edge; the errors carry facts, the words stand in `toggl_desktop.ui`.
No error ever carries a token, a password or a request header.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple


class Cancelled(Exception):
    """The person cancelled the job; raised by `JobContext.checkpoint` and `JobContext.wait`."""


class TogglDesktopError(Exception):
    """Base of all expected failures. Facts are plain attributes, so that errors can cross a process border."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__.copy())


def _restore(kind: type[TogglDesktopError], args: tuple[Any, ...], facts: dict[str, Any]) -> TogglDesktopError:
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(facts)
    return error


# --- input -----------------------------------------------------------------------------------------------------------


class InputError(TogglDesktopError):
    """What was asked for makes no sense; asking again in another way helps."""


class PeriodReversed(InputError):
    """The end of the period lies before its start."""

    def __init__(self, start_date: date, end_date: date) -> None:
        super().__init__(f"the period ends on {end_date} before it starts on {start_date}")
        self.start_date = start_date
        self.end_date = end_date


class PeriodOutOfRange(InputError):
    """Toggl's reports know the days from 2006-01-01 to 2029-12-31 only."""

    def __init__(self, start_date: date, end_date: date) -> None:
        super().__init__(f"{start_date} to {end_date} is not within 2006-01-01 to 2029-12-31")
        self.start_date = start_date
        self.end_date = end_date


class BadDate(InputError):
    """A text that is no date of the form YYYY-MM-DD."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text!r} is not a date")
        self.text = text


class BadServerAddress(InputError):
    """The server's address is none that credentials may be sent to; the address itself is not repeated.

    Attributes:
        problem: what is wrong with it.
    """

    def __init__(self, problem: str) -> None:
        super().__init__(f"the server's address {problem}")
        self.problem = problem


class HalfAPeriod(InputError):
    """Only one end of a period, or a preset beside its ends."""


class NamedThing(StrEnum):
    """What a name can stand for in `UnknownName` and `AmbiguousName`."""

    WORKSPACE = "workspace"
    PROJECT = "project"
    CLIENT = "client"
    USER = "user"
    PRESET = "preset"
    SAVED_EXPORT = "saved export"


class UnknownName(InputError):
    """A workspace, project, client, user or period preset that does not exist (or is not visible)."""

    def __init__(self, thing: NamedThing, name: str, known_names: tuple[str, ...] = ()) -> None:
        super().__init__(f"no {thing} {name!r}")
        self.thing = thing
        self.name = name
        self.known_names = known_names


class AmbiguousName(InputError):
    """A name that several things bear; `candidates` are ids with a telling name each."""

    def __init__(self, thing: NamedThing, name: str, candidates: tuple[str, ...]) -> None:
        super().__init__(f"{name!r} is the name of {len(candidates)} {thing}s")
        self.thing = thing
        self.name = name
        self.candidates = candidates


class StrayQuotationMark(InputError):
    """A path whose last backslash turned the quotation mark behind it into a part of it; `path` is what was meant."""

    def __init__(self, path: str) -> None:
        super().__init__(f"a quotation mark after {path!r}")
        self.path = path


class BadSavedName(InputError):
    """A name that a saved export cannot have: empty, too long, with line breaks, or beginning like an option."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name!r} cannot be the name of a saved export")
        self.name = name


class SavedNameTaken(InputError):
    """Another saved export has this name already."""

    def __init__(self, name: str) -> None:
        super().__init__(f"there is a saved export {name!r} already")
        self.name = name


class BadSchedule(InputError):
    """No days on which something could run; `day` is what was typed, empty when nothing was."""

    def __init__(self, day: str) -> None:
        super().__init__(f"{day!r} is no day to run on")
        self.day = day


class SeveralExportsOneFile(InputError):
    """Several saved exports were to be written into one file; `path` is that file."""

    def __init__(self, path: str) -> None:
        super().__init__(f"several exports for {path}")
        self.path = path


class SavedExportOutdated(InputError):
    """A saved export takes in what Toggl no longer has; nothing is left out without consent.

    Attributes:
        missing: what each thing is and was called.
    """

    def __init__(self, name: str, missing: tuple[tuple[NamedThing, str], ...]) -> None:
        super().__init__(f"saved export {name!r}: {len(missing)} things are gone")
        self.name = name
        self.missing = missing


class SavedExportUnclear(InputError):
    """A saved export holds choices that mean nothing to this version; `keys` names them as in the file."""

    def __init__(self, name: str, keys: tuple[str, ...]) -> None:
        super().__init__(f"saved export {name!r}: {', '.join(keys)}")
        self.name = name
        self.keys = keys


class SavedExportsUnreadable(InputError):
    """The file of saved exports is of a later version, or cannot be read or written.

    Attributes:
        path: the file, as text.
        is_newer: a later version of this program wrote it.
    """

    def __init__(self, path: str, reason: str, *, is_newer: bool = False) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
        self.is_newer = is_newer


class CellProblem(StrEnum):
    """What is wrong with a cell of the file of working hours."""

    SHEET_MISSING = "sheet-missing"
    COLUMN_MISSING = "column-missing"
    COLUMN_TWICE = "column-twice"
    NO_DATE = "no-date"
    DATE_MISSING = "date-missing"
    ENDS_BEFORE_START = "ends-before-start"
    NO_HOURS = "no-hours"
    TOO_MANY_HOURS = "too-many-hours"
    NEGATIVE_HOURS = "negative-hours"
    UNKNOWN_PERSON = "unknown-person"
    AMBIGUOUS_PERSON = "ambiguous-person"
    NO_USER_ID = "no-user-id"
    OVERLAPPING_CONTRACT = "overlapping-contract"
    UNKNOWN_REGION = "unknown-region"
    UNKNOWN_KIND = "unknown-kind"
    NO_ANSWER = "no-answer"
    UNKNOWN_RULE = "unknown-rule"
    UNKNOWN_PROJECT = "unknown-project"


class WrongCell(NamedTuple):
    """One cell that means nothing.

    Attributes:
        cell: such as ``G7``; empty where it is about a sheet.
        text: what stands there, or the name of the missing column.
    """

    sheet: str
    cell: str
    problem: CellProblem
    text: str = ""


class WorkingHoursWrong(InputError):
    """Cells of the file of working hours that mean nothing; all of them, so that one look at the file is enough."""

    def __init__(self, path: str, cells: tuple[WrongCell, ...]) -> None:
        super().__init__(f"{path}: {len(cells)} cells are wrong")
        self.path = path
        self.cells = cells


class WorkingHoursUnreadable(InputError):
    """The file of working hours is not there, or is no workbook; `reason` is the system's own text."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class PortUnavailable(InputError):
    """The sample data cannot be served on this port of the computer; `reason` is the system's own text."""

    def __init__(self, port: int, reason: str) -> None:
        super().__init__(f"port {port}: {reason}")
        self.port = port
        self.reason = reason


class NothingSelected(InputError):
    """Neither a project nor a person is selected, so no workbook could hold anything."""


class SeveralClients(InputError):
    """A copy for a client would show the projects of other clients too, or time that is no client's."""


# --- signing in ------------------------------------------------------------------------------------------------------


class SignInError(TogglDesktopError):
    """The account could not be opened."""


class SignInMissing(SignInError):
    """There are no credentials, or Toggl saw none (401)."""


class SignInRefused(SignInError):
    """Wrong token, or wrong email and password (403 with Toggl's words for it).

    Attributes:
        remaining_attempts: how many more tries Toggl allows before it locks the account, when it says so.
    """

    def __init__(self, *, with_password: bool = False, remaining_attempts: int | None = None) -> None:
        super().__init__("Toggl refused the credentials")
        self.with_password = with_password
        self.remaining_attempts = remaining_attempts


class TokenNotInAnswer(SignInError):
    """Email and password were right, but the account's answer holds no API token to go on with."""


class KeyStoreSilent(SignInError):
    """The key store of this computer has not answered in time; whether it holds a token is not known."""


# --- Toggl -----------------------------------------------------------------------------------------------------------


class TogglError(TogglDesktopError):
    """Talking to Toggl failed.

    Attributes:
        endpoint: method and path without host and query, e.g. ``GET /api/v9/me``.
        request_id: Toggl's id of the request for its support, when there was an answer.
    """

    def __init__(self, message: str, *, endpoint: str = "", request_id: str | None = None) -> None:
        super().__init__(f"{endpoint}: {message}" if endpoint else message)
        self.endpoint = endpoint
        self.request_id = request_id


class ConnectionFailed(TogglError):
    """No answer: no network, name not resolved, refused, reset."""


class ProxyFailed(TogglError):
    """The office proxy refused or could not be reached; `status` is its HTTP status when it sent one."""

    def __init__(self, message: str, *, endpoint: str = "", status: int | None = None) -> None:
        super().__init__(message, endpoint=endpoint)
        self.status = status


class TimedOut(TogglError):
    """Toggl did not answer in time."""


class CertificateFailed(TogglError):
    """The TLS certificate is not trusted by this computer.

    Attributes:
        places: where trusted certificates are looked for, as names or paths.
    """

    def __init__(self, message: str, *, endpoint: str = "", places: tuple[str, ...] = ()) -> None:
        super().__init__(message, endpoint=endpoint)
        self.places = places


class AccessDenied(TogglError):
    """Signed in, but this account may not see that (403)."""


class QuotaSpent(TogglError):
    """The hourly quota is used up (402); everything that was fetched is kept.

    Attributes:
        organization_id: whose bucket is empty; None for the bucket of personal calls.
        resets_at: aware UTC time when the bucket refills.
    """

    def __init__(
        self, *, organization_id: int | None, resets_at: datetime, endpoint: str = "", request_id: str | None = None
    ) -> None:
        super().__init__("hourly quota spent", endpoint=endpoint, request_id=request_id)
        self.organization_id = organization_id
        self.resets_at = resets_at


class QuotaStaysSpent(QuotaSpent):
    """The quota was used up again each time that Toggl had said it would be there.

    Attributes:
        waits: how often it was waited for.
    """

    def __init__(self, waits: int, last: QuotaSpent) -> None:
        super().__init__(
            organization_id=last.organization_id,
            resets_at=last.resets_at,
            endpoint=last.endpoint,
            request_id=last.request_id,
        )
        self.waits = waits


class TooManyRequests(TogglError):
    """Toggl still says 429 after the retries."""


class PlanFeatureMissing(TogglError):
    """The workspace's plan lacks a feature (402 that is not the quota)."""

    def __init__(self, message: str, *, endpoint: str = "", request_id: str | None = None) -> None:
        super().__init__(message, endpoint=endpoint, request_id=request_id)
        self.toggl_text = message


class NotFound(TogglError):
    """404: no such thing at Toggl."""


class EndpointGone(TogglError):
    """410: Toggl switched this part of its service off."""


class Rejected(TogglError):
    """Toggl did not accept the question (400, 405, 422 and other 4xx)."""

    def __init__(self, toggl_text: str, *, status: int, endpoint: str = "", request_id: str | None = None) -> None:
        super().__init__(f"status {status}: {toggl_text}", endpoint=endpoint, request_id=request_id)
        self.toggl_text = toggl_text
        self.status = status


class ServerFailed(TogglError):
    """Toggl has a problem of its own (5xx) that outlasted the retries."""

    def __init__(self, *, status: int, endpoint: str = "", request_id: str | None = None) -> None:
        super().__init__(f"status {status}", endpoint=endpoint, request_id=request_id)
        self.status = status


class UnexpectedAnswer(TogglError):
    """An answer that cannot be understood; going on could lose rows.

    Attributes:
        field: where in the answer, e.g. ``[3].user_id``; empty when the body as a whole makes no sense.
        problem: what is wrong with it, never quoting more than its type.
    """

    def __init__(self, *, endpoint: str, field: str, problem: str, request_id: str | None = None) -> None:
        super().__init__(f"{field or 'body'}: {problem}", endpoint=endpoint, request_id=request_id)
        self.field = field
        self.problem = problem


# --- workbook --------------------------------------------------------------------------------------------------------


class WorkbookError(TogglDesktopError):
    """The workbook could not be saved; the report is kept and may be saved elsewhere.

    Attributes:
        path: the file or folder that was meant, as text.
    """

    def __init__(self, message: str, *, path: str) -> None:
        super().__init__(f"{path}: {message}")
        self.path = path


class WorkbookInUse(WorkbookError):
    """The file is open in another program (Windows refuses to replace it)."""

    def __init__(self, *, path: str) -> None:
        super().__init__("in use by another program", path=path)


class WorkbookExists(WorkbookError):
    """The file is there already and nobody allowed to replace it."""

    def __init__(self, *, path: str) -> None:
        super().__init__("exists already", path=path)


class NotWritable(WorkbookError):
    """The folder is missing, read-only, gone (network drive) or forbidden; `reason` is the system's own text."""

    def __init__(self, *, path: str, reason: str) -> None:
        super().__init__(reason, path=path)
        self.reason = reason


class NameNotAllowed(WorkbookError):
    """Windows (or a drive that follows its rules) does not allow this file name."""

    def __init__(self, *, path: str) -> None:
        super().__init__("name not allowed", path=path)


class DiskFull(WorkbookError):
    """No space left on the disk."""

    def __init__(self, *, path: str) -> None:
        super().__init__("no space left", path=path)


class WorkbookLimit(StrEnum):
    """Which of Excel's (or this computer's) limits a report exceeds."""

    ROWS = "rows"
    COLUMNS = "columns"
    SHEETS = "sheets"


class WorkbookTooLarge(WorkbookError):
    """The report cannot fit; refused before anything is written, never cut."""

    def __init__(self, *, path: str, limit: WorkbookLimit, needed: int, allowed: int) -> None:
        super().__init__(f"{needed} {limit}, at most {allowed}", path=path)
        self.limit = limit
        self.needed = needed
        self.allowed = allowed


class UpdateRefusal(StrEnum):
    """Why an existing file cannot be updated, or not even be looked into."""

    MISSING = "missing"
    ENCRYPTED = "encrypted"
    OLD_EXCEL = "old-excel"  # .xls
    BINARY = "binary"  # .xlsb
    OPEN_DOCUMENT = "open-document"  # .ods
    TEMPLATE = "template"  # .xltx, .xltm
    NO_WORKBOOK = "no-workbook"
    NO_HOURS = "no-hours"  # a workbook, but without hours of ours to compare with
    STRICT = "strict"  # Strict Open XML
    PROTECTED = "protected"  # its structure
    SHARED = "shared"  # with revisions
    NAME_TAKEN = "name-taken"  # something of the person's is called like a table of ours; `reason` says what
    SIGNED = "signed"  # digitally, and nobody has said that the signature may become invalid
    DAMAGED = "damaged"
    UNPACKS_TOO_LARGE = "unpacks-too-large"  # a zip bomb, or as good as one
    PART_TOO_LARGE = "part-too-large"


class UpdateRefused(WorkbookError):
    """An existing workbook that cannot be updated; it was not touched.

    Attributes:
        refusal: why.
        reason: technical details for a support person, perhaps empty.
    """

    def __init__(self, *, path: str, refusal: UpdateRefusal, reason: str = "") -> None:
        super().__init__(f"{refusal}: {reason}" if reason else str(refusal), path=path)
        self.refusal = refusal
        self.reason = reason


# --- running by itself -----------------------------------------------------------------------------------------------


class SchedulingFailed(TogglDesktopError):
    """The system's scheduler did not take or give back a task.

    Attributes:
        scheduler: which one.
        reason: its own text.
    """

    def __init__(self, scheduler: str, reason: str) -> None:
        super().__init__(f"{scheduler}: {reason}")
        self.scheduler = scheduler
        self.reason = reason
