"""Numbers, dates and times as the person writes them: in British English without an application object.

What the command line shows is made without Qt then.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from toggl_desktop.core.toggl.currencies import currency_decimals
from toggl_desktop.core.toggl.durations import decimal_hours, format_hours_minutes

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

_LEAST_SHOWN_PERCENTAGE = 0.1
_FIRST_GROUPED_HOURS = 10_000


def text_locale() -> QLocale:
    """The locale that goes with the texts: the chosen one, British English without an application object."""
    from PySide6.QtCore import QLocale

    if not _has_application():
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return QLocale()


def is_month_first() -> bool:
    """Whether dates are written as in ``10/31/2026``: words then say ``October 31, 2026``."""
    from PySide6.QtCore import QLocale

    if not _has_application():
        return False
    locale = text_locale()
    is_english = locale.language() is QLocale.Language.English
    return is_english and locale.dateFormat(QLocale.FormatType.ShortFormat).startswith("M")


def format_time(moment: datetime) -> str:
    """Clock time in this computer's time zone, e.g. ``15:42``.

    Args:
        moment: aware time of any zone.
    """
    local = moment.astimezone()
    if not _has_application():
        return f"{local:%H:%M}"
    from PySide6.QtCore import QLocale, QTime

    return text_locale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def format_date(day: date) -> str:
    """A date in digits, e.g. ``31/10/2026``."""
    if not _has_application():
        return f"{day:%d/%m/%Y}"
    from PySide6.QtCore import QDate

    return text_locale().toString(QDate(day.year, day.month, day.day), _short_with_year())


def format_clock(seconds: int) -> str:
    """A time of day, e.g. ``15:42``; on later days with their number: ``00:30 +1``."""
    days, rest = divmod(seconds, 86_400)
    text = f"{rest // 3600:02d}:{rest // 60 % 60:02d}"
    return f"{text} {days:+d}" if days else text


def format_number(number: int) -> str:
    """A whole number with the locale's grouping."""
    return text_locale().toString(number) if _has_application() else f"{number:,}"


def month_name(number: int, *, standalone: bool = False) -> str:
    """The name of a month from 1 to 12.

    Args:
        number: which one.
        standalone: it does not stand beside a day, which makes a difference in some languages.
    """
    if not _has_application():
        return _MONTHS[number - 1]
    locale = text_locale()
    return locale.standaloneMonthName(number) if standalone else locale.monthName(number)


def format_duration(seconds: int) -> str:
    """Hours and minutes as Excel's ``[h]:mm`` shows them, e.g. ``127:05``; five digits are grouped: ``10,500:38``."""
    text = format_hours_minutes(seconds)
    sign = "-" if text.startswith("-") else ""
    hours, minutes = text.removeprefix("-").split(":")
    return f"{sign}{format_number(int(hours))}:{minutes}" if int(hours) >= _FIRST_GROUPED_HOURS else text


def format_decimal_hours(seconds: int) -> str:
    """Hours with two decimals, e.g. ``127.08``; grouped as the locale does."""
    hours = decimal_hours(seconds)
    return text_locale().toString(hours, "f", 2) if _has_application() else f"{hours:,.2f}"


def format_amounts(amounts: Mapping[str, float]) -> str:
    """Differences of hundredths by currency, e.g. ``+12.50 EUR``; empty for none."""
    return ", ".join(
        f"{'−' if hundredths < 0 else '+'}{_plain_amount(abs(hundredths), currency)} {currency}".rstrip()
        for currency, hundredths in sorted(amounts.items())
    )


def _plain_amount(hundredths: float, currency: str) -> str:
    decimals = currency_decimals(currency)
    amount = hundredths / 100
    return text_locale().toString(amount, "f", decimals) if _has_application() else f"{amount:,.{decimals}f}"


def format_share(part: int, whole: int) -> str:
    """A part of a whole in per cent, e.g. ``12.5 %``; empty when there is no whole."""
    if whole <= 0:
        return ""
    locale = text_locale()
    percentage = 100 * part / whole
    is_tiny = 0 < percentage < _LEAST_SHOWN_PERCENTAGE / 2
    number = locale.toString(_LEAST_SHOWN_PERCENTAGE if is_tiny else percentage, "f", 1)
    return f"{'<' if is_tiny else ''}{number}\N{NO-BREAK SPACE}{locale.percent()}"


def _has_application() -> bool:
    qt = sys.modules.get("PySide6.QtCore")
    return qt is not None and qt.QCoreApplication.instance() is not None


def _short_with_year() -> str:
    """The locale's short date format with a year of four digits."""
    from PySide6.QtCore import QLocale

    pattern = text_locale().dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")
