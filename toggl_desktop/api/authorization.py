"""Basic authentication, built at the last moment."""

from __future__ import annotations

import base64

from toggl_desktop.core.toggl.models import PasswordCredentials, Secret


class Authorization:
    """Signs requests with a token, or with email and password; never shows either.

    Toggl takes an API token as the user name, with the word ``api_token`` as the password.
    """

    __slots__ = ("_password", "_user", "is_password")

    def __init__(self, user: Secret, password: Secret, *, is_password: bool) -> None:
        self._user = user
        self._password = password
        self.is_password = is_password

    @classmethod
    def from_token(cls, token: Secret) -> Authorization:
        """Sign with an API token."""
        return cls(token, Secret("api_token"), is_password=False)

    @classmethod
    def from_password(cls, credentials: PasswordCredentials) -> Authorization:
        """Sign with email and password."""
        return cls(Secret(credentials.email), credentials.password, is_password=True)

    def header(self) -> str:
        """The value of the ``Authorization`` header."""
        return "Basic " + self._encoded()

    def mask(self, text: str) -> str:
        """`text` without the credentials in use, should an answer echo them."""
        secrets = [self._encoded(), self._password.reveal() if self.is_password else self._user.reveal()]
        for secret in secrets:
            if secret:
                text = text.replace(secret, "***")
        return text

    def _encoded(self) -> str:
        return base64.b64encode(f"{self._user.reveal()}:{self._password.reveal()}".encode()).decode("ascii")

    def __repr__(self) -> str:
        return f"Authorization(is_password={self.is_password}, ***)"

    def __reduce__(self) -> str:
        raise TypeError("credentials are not pickled")
