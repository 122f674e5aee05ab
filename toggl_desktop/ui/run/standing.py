"""What can be said about an export before it is run, and whether the last one still is what the window shows."""

from __future__ import annotations

from toggl_desktop.app.choosing import ChoiceController
from toggl_desktop.app.exporting import RunState
from toggl_desktop.app.preview import Preview
from toggl_desktop.app.reading import ReadingState
from toggl_desktop.core.choices.options import ReportOptions
from toggl_desktop.core.errors import NothingSelected
from toggl_desktop.ui.texts.errors import describe_error
from toggl_desktop.ui.texts.periods import describe_period
from toggl_desktop.ui.texts.quota import describe_shortage
from toggl_desktop.ui.texts.translate import translate


def is_outdated(run: RunState, choices: ChoiceController) -> bool:
    """Whether something else is chosen now than what was exported, or cannot be exported as it is."""
    state, request, question = choices.state, run.request, choices.question()
    if state is None or request is None or question is None:
        return False
    is_same = request.question == question.full and request.report == ReportOptions.of(state.choices)
    return not is_same or state.error is not None


def describe_standing(choices: ChoiceController, reading: ReadingState[Preview]) -> str:
    """Whether an export could start now, or what is in its way; empty while nobody is signed in."""
    state = choices.state
    if state is None:
        return ""
    if state.error is not None:
        return describe_error(state.error).title
    if not state.choices.selects_projects or not state.choices.selects_users:
        return describe_error(NothingSelected()).advice
    shortage = describe_shortage(reading.answer.plan) if reading.is_current and reading.answer is not None else ""
    return shortage or translate("Run", "Ready to export {period}").format(period=describe_period(state.period))
