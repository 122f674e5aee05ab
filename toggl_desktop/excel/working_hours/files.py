"""The file of working hours on the disk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from toggl_desktop.core.choices.working_hours import WorkingHours
from toggl_desktop.core.errors import WorkingHoursUnreadable
from toggl_desktop.core.files.whole import read_whole
from toggl_desktop.core.month_end.holidays import HolidayCalendar
from toggl_desktop.core.toggl.models import User
from toggl_desktop.excel.package.saving import replacing
from toggl_desktop.excel.working_hours.reading import read_working_hours
from toggl_desktop.excel.working_hours.writing import new_working_hours, with_new_people


class ExcelWorkingHours:
    """Implements `core.ports.WorkingHoursFile`.

    Args:
        calendar: the public holidays.
        language: of a new file, and of what it says of an old one.
        without_file: what holds where no file was chosen; the sample data has its own.
    """

    def __init__(
        self, calendar: HolidayCalendar, language: str = "en", without_file: WorkingHours | None = None
    ) -> None:
        self._calendar = calendar
        self._language = language
        self._without_file = without_file

    def read(self, path: str) -> WorkingHours | None:
        """What stands in the file; it may be open in Excel.

        Raises:
            WorkingHoursUnreadable, WorkingHoursWrong.
        """
        if not path:
            return self._without_file
        return read_working_hours(_content(path), path, self._calendar, self._language)

    def create(self, path: Path, users: Sequence[User]) -> None:
        """Write the file; one that is there is replaced, as the dialog has asked.

        Raises:
            WorkbookError: it cannot be saved there; what was there is as it was.
        """
        with replacing(path, overwrite=True) as file:
            file.write(new_working_hours(users, self._language))

    def add_people(self, path: Path, users: Sequence[User]) -> int:
        """Add a row for everybody who is not in it, and change nothing else; returns how many.

        Raises:
            WorkingHoursUnreadable: there is no such file.
            WorkbookError: it cannot be saved, for example while it is open in Excel.
        """
        content, count = with_new_people(_content(str(path)), users, self._language)
        if count:
            with replacing(path, overwrite=True) as file:
                file.write(content)
        return count


def _content(path: str) -> bytes:
    try:
        return read_whole(Path(path))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise WorkingHoursUnreadable(path, reason) from error
