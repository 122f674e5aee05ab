"""The secrets of the account that the stand-in for Toggl lets in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, repr=False)
class AccountSecrets:
    """The secrets that Toggl's answers carry; random per server."""

    token: str
    password: str
    email: str
    workspace_token: str
    calendar_key: str
