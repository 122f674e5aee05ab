"""Several workspaces in one export: one workbook each, in one folder."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from toggl_desktop.core.choices.export_choices import FilePer
from toggl_desktop.core.choices.file_names import safe_subject
from toggl_desktop.core.choices.resolve import resolve_workspace
from toggl_desktop.core.errors import SeveralExportsOneFile
from toggl_desktop.core.toggl.models import Account, Workspace


def check_several(options: argparse.Namespace, *, is_folder: bool) -> None:
    """Refuse several workspaces where there is room for one.

    Raises:
        SeveralExportsOneFile.
    """
    if len(options.workspace) < 2:
        return
    for single in (options.into, options.save_as, None if is_folder else options.output):
        if single is not None:
            raise SeveralExportsOneFile(str(single))


def chosen_workspaces(options: argparse.Namespace, account: Account) -> Sequence[Workspace]:
    """Those that were named, each once in that order; without names the profile's own.

    Raises:
        InputError: a name that no workspace has, or several have.
    """
    named = [resolve_workspace(account, name) for name in options.workspace or [None]]
    return tuple({workspace.id: workspace for workspace in named}.values())


def folder_of(options: argparse.Namespace, workspace: Workspace, others: Sequence[Workspace]) -> Path:
    """Where the files of one workspace go: a folder of its own where there is a file for each person or client.

    The folder is made; workspaces of one name are told apart by their numbers.
    """
    folder = Path(options.output)
    if len(others) < 2 or (options.file_per == FilePer.REPORT and not _has_namesake(workspace, others)):
        return folder
    name = safe_subject(workspace.name)
    own = folder / (f"{name} ({workspace.id})" if _has_namesake(workspace, others) else name)
    own.mkdir(exist_ok=True)
    return own


def _has_namesake(workspace: Workspace, others: Sequence[Workspace]) -> bool:
    name = safe_subject(workspace.name).casefold()
    return sum(safe_subject(one.name).casefold() == name for one in others) > 1


def together(results: Sequence[tuple[Workspace, dict[str, Any]]], folder: Path) -> dict[str, Any]:
    """What ``--json`` prints of several exports: their sums, all files, and each of them by itself."""
    summaries = [result for _, result in results]

    def added(key: str) -> int | None:
        return _sum_if_known(result[key] for result in summaries)

    return {
        "path": str(folder.absolute()),
        **{
            key: added(key)
            for key in ("tracked_seconds", "billable_seconds", "people", "projects", "entries", "sheets")
        },
        "requests": summaries[-1]["requests"],
        "warnings": [f"{workspace.name}: {text}" for workspace, result in results for text in result["warnings"]],
        "from": summaries[0]["from"],
        "to": summaries[0]["to"],
        "files": [path for result in summaries for path in result.get("files", [result["path"]])],
        "workspaces": [{"workspace": workspace.name} | result for workspace, result in results],
    }


def _sum_if_known(values: Iterable[int | None]) -> int | None:
    known = list(values)
    return None if None in known else sum(value or 0 for value in known)
