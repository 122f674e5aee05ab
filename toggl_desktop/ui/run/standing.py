"""What can be said about an export before it is run, and whether the last one still is what the window shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from toggl_desktop.app.choosing import ChoiceController
from toggl_desktop.app.exporting import RunState
from toggl_desktop.app.preview import Preview
from toggl_desktop.app.reading import ReadingPhase, ReadingState
from toggl_desktop.core.choices.export_choices import FilePer
from toggl_desktop.core.choices.options import ReportOptions
from toggl_desktop.core.errors import InputError, NothingSelected
from toggl_desktop.ui.texts.errors import describe_error
from toggl_desktop.ui.texts.periods import describe_period
from toggl_desktop.ui.texts.quota import describe_needs, describe_shortage
from toggl_desktop.ui.texts.translate import translate

MANY_SHEETS = 500


class WayOut(StrEnum):
    """What one click can do about it."""

    SELECT_ALL = "select-all"
    FILE_PER_CLIENT = "file-per-client"
    READ_AGAIN = "read-again"
    NO_PROJECT_SHEETS = "no-project-sheets"


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether an export could start now.

    Attributes:
        words: that it is ready, or what is in its way.
        way_out: offered as a button.
    """

    words: str = ""
    way_out: WayOut | None = None
    is_ready: bool = False


def is_outdated(run: RunState, choices: ChoiceController) -> bool:
    """Whether something else is chosen now than what was exported, or cannot be exported as it is."""
    state, request, question = choices.state, run.request, choices.question()
    if state is None or request is None or question is None:
        return False
    is_same = request.question == question.full and request.report == ReportOptions.of(state.choices)
    return not is_same or state.error is not None


def judge(choices: ChoiceController, reading: ReadingState[Preview]) -> Standing:
    """Whether an export could start now, and what is in its way; "ready" is never said beside a reason against it."""
    state = choices.state
    if state is None:
        return Standing()
    if state.error is not None:
        return Standing(describe_error(state.error).title)
    if not state.choices.selects_projects or not state.choices.selects_users:
        return Standing(describe_error(NothingSelected()).advice, WayOut.SELECT_ALL)
    if reading.phase in (ReadingPhase.FAILED, ReadingPhase.STOPPED) and not reading.is_current:
        return Standing(translate("Run", "The hours of this period are not read yet."), WayOut.READ_AGAIN)
    if not reading.is_current or reading.answer is None:
        return Standing()
    answer = reading.answer
    if answer.question.choices == state.choices:
        try:
            choices.check(answer.report)
        except InputError as error:
            return Standing(describe_error(error).title, WayOut.FILE_PER_CLIENT)
    if answer.preview.is_empty:
        return Standing(translate("Run", "There is no time in this period with these filters."))
    if reading.phase is ReadingPhase.FAILED:
        return Standing(translate("Run", "These are the figures of before; reading them again did not work."))
    shortage = describe_shortage(answer.plan)
    if shortage:
        return Standing(shortage)
    if known_sheets(choices, reading) > MANY_SHEETS and state.choices.project_sheets:
        words = translate("Run", "That many sheets take Excel long to open.")
        return Standing(words, WayOut.NO_PROJECT_SHEETS)
    ready = translate("Run", "Ready to export {period}").format(period=describe_period(state.period))
    return Standing(ready, is_ready=True)


def way_out_words(way_out: WayOut | None) -> str:
    """What the button says."""
    match way_out:
        case WayOut.SELECT_ALL:
            return translate("Run", "Select all")
        case WayOut.FILE_PER_CLIENT:
            return translate("Run", "One file per client")
        case WayOut.READ_AGAIN:
            return translate("Run", "Read them now")
        case WayOut.NO_PROJECT_SHEETS:
            return translate("Run", "No sheets for projects")
        case None:
            return ""


def known_sheets(choices: ChoiceController, reading: ReadingState[Preview]) -> int:
    """Sheets of the one workbook that would be written; 0 while more has to be read to know, or there are several."""
    answer, state = reading.answer, choices.state
    if answer is None or state is None or not reading.is_current or answer.question.choices != state.choices:
        return 0
    if answer.plan.requests or state.choices.file_per is not FilePer.REPORT:
        return 0
    return answer.sheet_count or 0


def describe_export(choices: ChoiceController, reading: ReadingState[Preview], target: str) -> str:
    """What an export would make: ``“Acme 2026-10.xlsx” · 14 sheets · 5 of 27 requests``.

    Args:
        choices: what is chosen.
        reading: what is known.
        target: name of the file or folder.
    """
    if choices.state is None or not target:
        return ""
    parts = [translate("Run", "“{name}”").format(name=target)]
    sheets = known_sheets(choices, reading)
    if sheets:
        parts.append(translate("Run", "%n sheet(|s)", None, sheets))
    if reading.is_current and reading.answer is not None:
        parts.append(describe_needs(reading.answer.plan))
    return " · ".join(parts)
