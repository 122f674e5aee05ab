"""What an export is about, in the few words of a file name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from toggl_desktop.core.choices.export_choices import ExportChoices
from toggl_desktop.ui.texts.translate import translate


def describe_subject(
    choices: ExportChoices,
    clients: Mapping[int | None, str],
    projects: Mapping[int | None, str],
    people: Mapping[int | None, str],
) -> str:
    """``Webshop +1``, ``Brøgger & Søn``, ``Webshop, Ann Lee``; empty for everything.

    Args:
        choices: whose rules.
        clients: names by id, as far as known; `projects` and `people` likewise.
    """
    rule = choices.projects
    parts = []
    if not rule.everything:
        parts.append(_few([*_names(rule.client_ids, clients), *_names(rule.project_ids, projects)]))
    elif rule.excluded_project_ids:
        parts.append(_without(_names(rule.excluded_project_ids, projects)))
    if not choices.users.everything:
        parts.append(_few(_names(choices.users.user_ids, people)))
    elif choices.users.excluded_user_ids:
        parts.append(_without(_names(choices.users.excluded_user_ids, people)))
    return ", ".join(part for part in parts if part)


def _names(ids: Iterable[int | None], names: Mapping[int | None, str]) -> list[str]:
    return sorted((names[one] for one in ids if names.get(one)), key=str.casefold)


def _few(names: list[str]) -> str:
    if not names:
        return ""
    return names[0] if len(names) == 1 else f"{names[0]} +{len(names) - 1}"


def _without(names: list[str]) -> str:
    return translate("Files", "without {name}").format(name=_few(names)) if names else ""
