"""Reading typed fields out of JSON, naming the place when something is not as expected."""

from __future__ import annotations

from collections.abc import Mapping

from toggl_desktop.api.json_body import describe_type
from toggl_desktop.core.toggl.bounds import LARGEST_ID, LONGEST_SECONDS, MOST_CENTS
from toggl_desktop.core.toggl.models import Cents


class ShapeError(Exception):
    """JSON that is not shaped as Toggl's should be; asking again would not help."""

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(f"{field}: {problem}")
        self.field = field
        self.problem = problem


class Row:
    """A JSON object and where it stands in the answer.

    Every reader takes the field's names, the preferred one first, for Toggl has legacy twins; the first name that is
    there with a value other than null counts. The value itself is never quoted.
    """

    __slots__ = ("_at", "_fields")

    def __init__(self, value: object, at: str) -> None:
        if not isinstance(value, dict):
            raise ShapeError(at, f"object expected, got {describe_type(value)}")
        self._fields: Mapping[str, object] = value
        self._at = at

    def place(self, name: str) -> str:
        """The path of a field, e.g. ``[3].user_id``."""
        return f"{self._at}.{name}" if self._at else name

    def get(self, *names: str) -> object:
        """The value of the first of these names that has one, else None."""
        for name in names:
            value = self._fields.get(name)
            if value is not None:
                return value
        return None

    def require(self, *names: str) -> None:
        """Insist that one of these names is there, be it null.

        Raises:
            ShapeError: there is none; a renamed field must not turn into missing time.
        """
        if not any(name in self._fields for name in names):
            raise ShapeError(self.place(names[0]), "missing")

    def identity(self, *names: str) -> int:
        """An id: a whole number above zero.

        Raises:
            ShapeError: it is missing, null or no id.
        """
        value = self.optional_identity(*names)
        if value is None:
            self.require(*names)
            raise ShapeError(self.place(names[0]), "id expected, got " + describe_type(self.get(*names)))
        return value

    def optional_identity(self, *names: str) -> int | None:
        """An id, or None for null, 0 or a missing field."""
        value = self.get(*names)
        if value is None or (type(value) is int and value == 0):
            return None
        if type(value) is not int or not 0 < value <= LARGEST_ID:
            raise ShapeError(self.place(names[0]), "id expected, got " + _describe_number(value))
        return value

    def seconds(self, *names: str, most: int = LONGEST_SECONDS) -> int:
        """A duration in whole seconds.

        Raises:
            ShapeError: it is missing, null, negative, no whole number or more than `most`.
        """
        value = self.optional_seconds(*names, most=most)
        if value is None:
            self.require(*names)
            raise ShapeError(self.place(names[0]), "seconds expected, got null")
        return value

    def optional_seconds(self, *names: str, most: int = LONGEST_SECONDS) -> int | None:
        """A duration in whole seconds, or None for null or a missing field."""
        value = self.get(*names)
        return None if value is None else read_seconds(value, self.place(names[0]), most)

    def optional_count(self, *names: str, most: int = LARGEST_ID) -> int | None:
        """A whole number (perhaps negative), or None for null or a missing field.

        Raises:
            ShapeError: it is something else, or more than `most`.
        """
        value = self.get(*names)
        if value is None:
            return None
        if type(value) is not int or abs(value) > most:
            raise ShapeError(self.place(names[0]), "whole number expected, got " + _describe_number(value))
        return value

    def optional_cents(self, *names: str) -> Cents | None:
        """An amount in cents, exactly as it is, or None for null or a missing field."""
        value = self.get(*names)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= MOST_CENTS:
            raise ShapeError(self.place(names[0]), "amount expected, got " + _describe_number(value))
        return int(value) if value == int(value) else value

    def text(self, *names: str) -> str:
        """A text exactly as typed; empty for null or a missing field.

        Raises:
            ShapeError: it is something else.
        """
        value = self.get(*names)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise ShapeError(self.place(names[0]), "text expected, got " + describe_type(value))
        return without_lone_surrogates(value)

    def flag(self, *names: str) -> bool | None:
        """True or false, or None for null or a missing field.

        Raises:
            ShapeError: it is something else.
        """
        value = self.get(*names)
        if value is not None and not isinstance(value, bool):
            raise ShapeError(self.place(names[0]), "true or false expected, got " + describe_type(value))
        return value

    def items(self, *names: str) -> list[object]:
        """A list; empty for null or a missing field.

        Raises:
            ShapeError: it is something else.
        """
        value = self.get(*names)
        if value is None:
            return []
        if not isinstance(value, list):
            raise ShapeError(self.place(names[0]), "list expected, got " + describe_type(value))
        return value


def read_seconds(value: object, at: str, most: int = LONGEST_SECONDS) -> int:
    """A duration in whole seconds.

    Raises:
        ShapeError: it is anything else.
    """
    if type(value) is not int or not 0 <= value <= most:
        raise ShapeError(at, "seconds expected, got " + _describe_number(value))
    return value


def _describe_number(value: object) -> str:
    if type(value) is int:
        return "a negative number" if value < 0 else "a number too large"
    if type(value) is float:
        return "a fraction"
    return describe_type(value)


def without_lone_surrogates(text: str) -> str:
    """Half a character (``"\\ud83d"`` alone is legal JSON) cannot be written to any file."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
