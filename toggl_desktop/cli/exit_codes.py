"""What the process tells its caller."""

from __future__ import annotations

from enum import IntEnum

from toggl_desktop.core.errors import (
    AccessDenied,
    Cancelled,
    InputError,
    NotFound,
    PlanFeatureMissing,
    QuotaSpent,
    SchedulingFailed,
    SignInError,
    TogglError,
    WorkbookError,
)


class ExitCode(IntEnum):
    """Exit codes of ``toggl-desktop``."""

    DONE = 0
    UNEXPECTED = 1
    USAGE = 2
    SIGN_IN_REFUSED = 3
    QUOTA_SPENT = 4
    NETWORK = 5
    NO_ACCESS = 6
    NOT_WRITTEN = 7
    OPEN_POINTS = 8
    INTERRUPTED = 130


_CODES: tuple[tuple[type[BaseException], ExitCode], ...] = (
    (Cancelled, ExitCode.INTERRUPTED),
    (KeyboardInterrupt, ExitCode.INTERRUPTED),
    (InputError, ExitCode.USAGE),
    (SignInError, ExitCode.SIGN_IN_REFUSED),
    (QuotaSpent, ExitCode.QUOTA_SPENT),
    (AccessDenied, ExitCode.NO_ACCESS),
    (PlanFeatureMissing, ExitCode.NO_ACCESS),
    (NotFound, ExitCode.NO_ACCESS),
    (TogglError, ExitCode.NETWORK),
    (WorkbookError, ExitCode.NOT_WRITTEN),
    (SchedulingFailed, ExitCode.NOT_WRITTEN),
)


def exit_code(error: BaseException) -> ExitCode:
    """The code for a failure; the first matching row of the table decides."""
    return next((code for kind, code in _CODES if isinstance(error, kind)), ExitCode.UNEXPECTED)
