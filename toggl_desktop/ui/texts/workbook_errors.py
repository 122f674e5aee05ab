"""Words for a workbook that could not be saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath
from typing import Any

from toggl_desktop.core.errors import (
    DiskFull,
    NameNotAllowed,
    NotWritable,
    UpdateRefusal,
    UpdateRefused,
    WorkbookError,
    WorkbookExists,
    WorkbookInUse,
    WorkbookLimit,
    WorkbookTooLarge,
)
from toggl_desktop.ui.texts.formats import format_number
from toggl_desktop.ui.texts.translate import translate


def _workbook_error(error: WorkbookError) -> tuple[str, str]:
    return (
        translate("Errors", "“{file}” could not be saved.").format(file=_name(error)),
        translate("Errors", "Please save it under another name or in another folder. The hours are still loaded."),
    )


def _workbook_in_use(error: WorkbookInUse) -> tuple[str, str]:
    return (
        translate("Errors", "“{file}” is open in another program.").format(file=_name(error)),
        translate("Errors", "Please close it in Excel and export again, or save under another name."),
    )


def _workbook_exists(error: WorkbookExists) -> tuple[str, str]:
    return (
        translate("Errors", "There is already a file “{file}”.").format(file=_name(error)),
        translate("Errors", "Please choose another name, or allow the file to be replaced."),
    )


def _not_writable(error: NotWritable) -> tuple[str, str]:
    return (
        translate("Errors", "“{file}” cannot be saved in this place.").format(file=_name(error)),
        translate(
            "Errors",
            "The folder is missing, is read-only or does not belong to you. Please choose another folder; the hours "
            "are still loaded.",
        ),
    )


def _name_not_allowed(error: NameNotAllowed) -> tuple[str, str]:
    return (
        translate("Errors", "Windows does not allow the file name “{file}”.").format(file=_name(error)),
        translate(
            "Errors",
            'Please choose another name, without < > : " / \\ | ? * and without a dot at its end; names such as CON, '
            "NUL or COM1 belong to Windows itself. The hours are still loaded.",
        ),
    )


def _disk_full(error: DiskFull) -> tuple[str, str]:
    return (
        translate("Errors", "There is not enough space on the disk to save “{file}”.").format(file=_name(error)),
        translate("Errors", "Please free some space or choose another disk. The hours are still loaded."),
    )


def _workbook_too_large(error: WorkbookTooLarge) -> tuple[str, str]:
    title, advice = {
        WorkbookLimit.ROWS: (
            translate("Errors", "The report needs {needed} rows on one sheet; Excel allows {allowed}."),
            translate(
                "Errors",
                "Please export a shorter period, for instance one month after the other, or choose fewer people or "
                "projects.",
            ),
        ),
        WorkbookLimit.COLUMNS: (
            translate("Errors", "The report needs {needed} columns on one sheet; Excel allows {allowed}."),
            translate("Errors", "Please split by months or weeks instead of days, or choose fewer people or projects."),
        ),
        WorkbookLimit.SHEETS: (
            translate("Errors", "The report needs {needed} sheets; at most {allowed} are possible."),
            translate("Errors", "Please leave out the sheets per person or per project."),
        ),
    }[error.limit]
    return title.format(needed=format_number(error.needed), allowed=format_number(error.allowed)), advice


def _update_refused(error: UpdateRefused) -> tuple[str, str]:
    title, advice = {
        UpdateRefusal.MISSING: (
            translate("Errors", "“{file}” is not there."),
            translate("Errors", "Please choose the workbook again; perhaps it was moved or renamed."),
        ),
        UpdateRefusal.ENCRYPTED: (
            translate("Errors", "“{file}” is protected by a password."),
            translate(
                "Errors", "Please open it in Excel, take the password away (File, Info, Protect Workbook) and save it."
            ),
        ),
        UpdateRefusal.OLD_EXCEL: (
            translate("Errors", "“{file}” has the format of old versions of Excel (.xls)."),
            translate(
                "Errors", "Please open it in Excel and save it as an Excel workbook (.xlsx), then update that one."
            ),
        ),
        UpdateRefusal.BINARY: (
            translate("Errors", "“{file}” is a binary workbook (.xlsb)."),
            translate(
                "Errors", "Please open it in Excel and save it as an Excel workbook (.xlsx), then update that one."
            ),
        ),
        UpdateRefusal.OPEN_DOCUMENT: (
            translate("Errors", "“{file}” is an OpenDocument spreadsheet (.ods)."),
            translate("Errors", "Please save it as an Excel workbook (.xlsx), then update that one."),
        ),
        UpdateRefusal.TEMPLATE: (
            translate("Errors", "“{file}” is a template."),
            translate("Errors", "Please open it, save the new workbook as .xlsx, and update that one."),
        ),
        UpdateRefusal.NO_WORKBOOK: (
            translate("Errors", "“{file}” is not an Excel workbook."),
            translate("Errors", "Please choose a file that ends in .xlsx or .xlsm."),
        ),
        UpdateRefusal.NO_HOURS: (
            translate("Errors", "“{file}” holds no hours that could be compared."),
            translate("Errors", "Please choose a workbook of Toggl Export that still has its sheet Data."),
        ),
        UpdateRefusal.STRICT: (
            translate("Errors", "“{file}” is stored as “Strict Open XML”, which cannot be updated."),
            translate("Errors", "Please save it in Excel as an ordinary Excel workbook (.xlsx), then update that one."),
        ),
        UpdateRefusal.PROTECTED: (
            translate("Errors", "The structure of “{file}” is protected, so that no sheet may be changed."),
            translate("Errors", "Please open it in Excel, switch Review, Protect Workbook off and save it."),
        ),
        UpdateRefusal.SHARED: (
            translate("Errors", "“{file}” is a shared workbook that keeps a history of changes."),
            translate("Errors", "Please stop sharing it in Excel (Review, Unshare Workbook) and save it."),
        ),
        UpdateRefusal.NAME_TAKEN: (
            translate("Errors", "“{file}” has a table or a name of its own called “{name}”, as Toggl Export needs it."),
            translate("Errors", "Please give it another name in Excel (Table Design, or Formulas, Name Manager)."),
        ),
        UpdateRefusal.SIGNED: (
            translate("Errors", "“{file}” is digitally signed; with new hours in it the signature is no longer valid."),
            translate(
                "Errors",
                "Please take the signature away in Excel (File, Info, View Signatures), or choose “Update a workbook…” "
                "and say that it may become invalid.",
            ),
        ),
        UpdateRefusal.DAMAGED: (
            translate("Errors", "“{file}” is damaged."),
            translate("Errors", "Please open it in Excel, let Excel repair it and save it; or take an older copy."),
        ),
        UpdateRefusal.UNPACKS_TOO_LARGE: (
            translate("Errors", "“{file}” would become much too large when it is unpacked."),
            translate("Errors", "Please check where the file comes from. It was not opened any further."),
        ),
        UpdateRefusal.PART_TOO_LARGE: (
            translate("Errors", "“{file}” holds a sheet that is too large to be updated."),
            translate("Errors", "Please move large sheets into another workbook."),
        ),
    }[error.refusal]
    return title.format(file=_name(error), name=error.reason), advice


def _name(error: WorkbookError) -> str:
    return PurePath(error.path.replace("\\", "/")).name or error.path


WORDS: dict[type[BaseException], Callable[[Any], tuple[str, str]]] = {
    WorkbookError: _workbook_error,
    WorkbookInUse: _workbook_in_use,
    WorkbookExists: _workbook_exists,
    NotWritable: _not_writable,
    NameNotAllowed: _name_not_allowed,
    DiskFull: _disk_full,
    WorkbookTooLarge: _workbook_too_large,
    UpdateRefused: _update_refused,
}
