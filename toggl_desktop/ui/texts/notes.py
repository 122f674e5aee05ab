"""Notes beside the figures, in words."""

from __future__ import annotations

from collections.abc import Callable

from toggl_desktop.core.report.notes import Note, NoteKind
from toggl_desktop.ui.texts.formats import format_duration
from toggl_desktop.ui.texts.translate import translate


def describe_note(note: Note) -> str:
    """One or two sentences for the window, the command line and the workbook's `About` sheet."""
    return _WORDS[note.kind](note)


def _not_admin(_: Note) -> str:
    return translate(
        "Notes",
        "You are not an administrator of this workspace, so Toggl may show you only a part of its time.",
    )


def _unknown_users(note: Note) -> str:
    return translate(
        "Notes",
        "%n (person|people) with time (is|are) no longer known to Toggl by name and (appears|appear) as “User” with a "
        "number.",
        None,
        note.count,
    )


def _unknown_projects(note: Note) -> str:
    return translate(
        "Notes",
        "%n project(|s) with time (is|are) no longer known to Toggl by name and (appears|appear) as “Project” with a "
        "number.",
        None,
        note.count,
    )


def _user_list_denied(_: Note) -> str:
    return translate(
        "Notes",
        "Toggl does not show you the list of people in this workspace, so people without time cannot be listed.",
    )


def _details_unavailable(note: Note) -> str:
    text = translate("Notes", "Project details are missing because your Toggl plan does not include them.")
    if not note.text:
        return text
    return f"{text} {translate('Notes', 'Toggl says: “{words}”').format(words=note.text)}"


def _absence_projects_unknown(note: Note) -> str:
    return translate(
        "Notes", "No project in Toggl is called {names}, which the file of working hours says means an absence."
    ).format(names=note.text)


def _billable_unknown(_: Note) -> str:
    return translate("Notes", "Toggl gives no billable hours for this workspace; they are left empty.")


def _billable_incomplete(note: Note) -> str:
    return translate(
        "Notes",
        "Toggl gives no billable hours for %n row(|s); the billable totals do not include (it|them).",
        None,
        note.count,
    )


def _total_differs(note: Note) -> str:
    difference = format_duration(abs(note.count))
    if note.count > 0:
        text = translate(
            "Notes",
            "The rows add up to {hours} h more than Toggl’s own total for the period. Time may have been changed while "
            "it was read; read it again to be sure.",
        )
    else:
        text = translate(
            "Notes",
            "The rows add up to {hours} h less than Toggl’s own total for the period. Time may have been changed while "
            "it was read; read it again to be sure.",
        )
    return text.format(hours=difference)


def _pairs_differ(note: Note) -> str:
    return translate(
        "Notes",
        "For %n combination(|s) of person and project the parts of the period add up to other hours than Toggl’s "
        "own figure for all of it. Time may have been changed while it was read; read it again to be sure.",
        None,
        note.count,
    )


def _billable_differs(note: Note) -> str:
    return translate(
        "Notes",
        "For %n combination(|s) of person and project the parts of the period add up to other billable hours than "
        "Toggl’s own figure for all of it, which the totals show.",
        None,
        note.count,
    )


def _details_left_out(note: Note) -> str:
    return translate(
        "Notes",
        "Project details are about whole projects. For %n project(|s) they are left out, because only some of "
        "(its|their) people are in this workbook.",
        None,
        note.count,
    )


def _details_differ(note: Note) -> str:
    return translate(
        "Notes",
        "For %n project(|s) Toggl’s project details show another total than the people’s hours together. Time may have "
        "been changed while it was read.",
        None,
        note.count,
    )


def _amounts_left_out(note: Note) -> str:
    return translate(
        "Notes",
        "For %n project(|s) no billable amount is shown, because Toggl gives none or does not say how much of it is in "
        "which currency. The sheet “Checks” says which.",
        None,
        note.count,
    )


def _entries_unavailable(note: Note) -> str:
    text = translate(
        "Notes", "Toggl does not give the single time entries of this workspace, so here are the hours only."
    )
    if not note.text:
        return text
    return f"{text} {translate('Notes', 'Toggl says: “{words}”').format(words=note.text)}"


def _entries_differ(note: Note) -> str:
    return translate(
        "Notes",
        "For %n combination(|s) of person and project the time entries add up to other hours than Toggl’s own figure. "
        "Somebody may be tracking right now; read it again later to be sure.",
        None,
        note.count,
    )


def _people_amounts_left_out(note: Note) -> str:
    return translate(
        "Notes",
        "For %n project(|s) there is an amount for the whole project, but none for each person, because Toggl’s rates "
        "do not say what whose time is worth. The sheet “Checks” says which.",
        None,
        note.count,
    )


def _entries_from_csv(_: Note) -> str:
    return translate(
        "Notes",
        "The time entries came in one piece from Toggl’s CSV export, proven to the second. It has no entry ids and no "
        "rates, and a tag with a comma in its name appears as two.",
    )


def _no_time(_: Note) -> str:
    return translate("Notes", "Nobody tracked time in this period with these filters.")


_WORDS: dict[NoteKind, Callable[[Note], str]] = {
    NoteKind.NOT_ADMIN: _not_admin,
    NoteKind.UNKNOWN_USERS: _unknown_users,
    NoteKind.UNKNOWN_PROJECTS: _unknown_projects,
    NoteKind.USER_LIST_DENIED: _user_list_denied,
    NoteKind.DETAILS_UNAVAILABLE: _details_unavailable,
    NoteKind.ABSENCE_PROJECTS_UNKNOWN: _absence_projects_unknown,
    NoteKind.BILLABLE_UNKNOWN: _billable_unknown,
    NoteKind.BILLABLE_INCOMPLETE: _billable_incomplete,
    NoteKind.TOTAL_DIFFERS: _total_differs,
    NoteKind.PAIRS_DIFFER: _pairs_differ,
    NoteKind.BILLABLE_DIFFERS: _billable_differs,
    NoteKind.DETAILS_LEFT_OUT: _details_left_out,
    NoteKind.DETAILS_DIFFER: _details_differ,
    NoteKind.AMOUNTS_LEFT_OUT: _amounts_left_out,
    NoteKind.PEOPLE_AMOUNTS_LEFT_OUT: _people_amounts_left_out,
    NoteKind.ENTRIES_UNAVAILABLE: _entries_unavailable,
    NoteKind.ENTRIES_DIFFER: _entries_differ,
    NoteKind.ENTRIES_FROM_CSV: _entries_from_csv,
    NoteKind.NO_TIME: _no_time,
}
