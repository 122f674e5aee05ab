"""How names are shown, sorted and found."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol, TypeVar

from toggl_desktop.core.errors import AmbiguousName, NamedThing, UnknownName
from toggl_desktop.core.toggl.models import Project, User


class _Named(Protocol):
    @property
    def id(self) -> int: ...
    @property
    def name(self) -> str: ...


N = TypeVar("N", bound=_Named)


# Letters that Unicode does not take apart into a base letter and a mark.
_PLAIN_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})


def sort_key(name: str) -> tuple[str, str]:
    """A to Z as people expect it: without regard to case and accents, blanks at the ends ignored."""
    plain = "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    return plain.casefold().translate(_PLAIN_LETTERS).strip(), name


class ClientKey(NamedTuple):
    """Which client: two of one name are two. Without id and name, what has no client.

    Attributes:
        name: empty where Toggl gives none.
    """

    id: int | None
    name: str


NO_CLIENT = ClientKey(None, "")


def client_of(project: Project | None) -> ClientKey:
    """The client of a project, or of time without one."""
    return ClientKey(project.client_id, project.client_name or "") if project else NO_CLIENT


def client_key_order(client: ClientKey) -> tuple[bool, tuple[str, str], int]:
    """Clients A to Z, those of one name by id, what has no client last."""
    return client == NO_CLIENT, sort_key(client.name), client.id or 0


def client_sort_key(client_name: str | None) -> tuple[bool, tuple[str, str]]:
    """Clients A to Z, projects without a client after them."""
    return not client_name, sort_key(client_name or "")


def project_sort_key(project: Project) -> tuple[tuple[bool, tuple[str, str]], tuple[str, str], int]:
    """By client, then by name, then by id so that the order is the same every time."""
    return client_sort_key(project.client_name), sort_key(project.name), project.id


def full_name(project: Project) -> str:
    """``Client: Project``, or the project's name alone where it has no client."""
    return f"{project.client_name}: {project.name}" if project.client_name else project.name


def user_sort_key(user: User) -> tuple[tuple[str, str], int]:
    """By name, then by id."""
    return sort_key(user.name), user.id


def unknown_user(user_id: int) -> User:
    """Stands for an id that no list of Toggl's knows."""
    return User(id=user_id, name=f"User {user_id}", is_known=False)


def unknown_project(project_id: int) -> Project:
    """Stands for an id that no list of Toggl's knows."""
    return Project(id=project_id, name=f"Project {project_id}", is_known=False)


def match_key(name: str) -> str:
    """What two spellings of a name have in common: case, outer blanks and ways to put an accent on a letter apart."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).strip().casefold())


def find_by_name_or_id(thing: NamedThing, wanted: str, candidates: Iterable[N]) -> N:
    """The one candidate that bears this name (see `match_key`) or this id; names go first.

    Raises:
        UnknownName: none does.
        AmbiguousName: several do.
    """
    everything: Sequence[N] = list(candidates)
    exact = [candidate for candidate in everything if candidate.name == wanted]
    loose = [one for one in everything if match_key(one.name) == match_key(wanted)]
    by_id = [candidate for candidate in everything if str(candidate.id) == wanted.strip()]
    for matches in (exact, loose, by_id):
        if len(matches) == 1:
            return matches[0]
        if matches:
            raise AmbiguousName(thing, wanted, tuple(f"{match.id} {match.name}" for match in matches))
    raise UnknownName(thing, wanted, tuple(sorted({one.name for one in everything}, key=sort_key)))
