"""What a workbook is cut down to, in words; nothing when it is about everything."""

from __future__ import annotations

from toggl_desktop.core.choices.options import WorkbookOptions
from toggl_desktop.core.report.report import Report
from toggl_desktop.core.report.subject import Subject, SubjectKind
from toggl_desktop.excel.texts import Texts


def subject_words(report: Report, options: WorkbookOptions, texts: Texts) -> str:
    """``Anna Meier``, ``Acme · 2 of 14 people``; a copy for a client always names the client, and counts nobody."""
    parts = [_words(subject, options, texts) for subject in report.subjects]
    if options.client_copy and not any(subject.kind in _OF_A_CLIENT for subject in report.subjects):
        client = next((project.client_name for project in report.projects), None)
        parts = [client or "", *parts]
    return " · ".join(part for part in parts if part)


_OF_A_CLIENT = (SubjectKind.CLIENT, SubjectKind.PROJECT)


def _words(subject: Subject, options: WorkbookOptions, texts: Texts) -> str:
    match subject.kind:
        case SubjectKind.CLIENT:
            return subject.name or texts("Without client")
        case SubjectKind.PROJECT:
            return subject.name or texts("Without project")
        case SubjectKind.PERSON:
            return subject.name
        case SubjectKind.PEOPLE if options.client_copy:
            return texts("selected people")
        case SubjectKind.PROJECTS if options.client_copy:
            return texts("selected projects")
        case SubjectKind.PEOPLE:
            return texts("{chosen} of {known} people", chosen=subject.chosen, known=subject.known)
        case _:
            return texts("{chosen} of {known} projects", chosen=subject.chosen, known=subject.known)
