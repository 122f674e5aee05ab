"""Secrets are compared by what they hold, and show it to nobody."""

from __future__ import annotations

import pickle

import pytest

from toggl_desktop.core.toggl.models import Secret


def test_secrets_are_equal_when_they_hold_the_same_and_only_then() -> None:
    assert Secret("a") == Secret("a")
    assert hash(Secret("a")) == hash(Secret("a"))
    assert Secret("a") != Secret("b")
    assert Secret("") != Secret("a")
    assert Secret("a") != "a"
    assert {Secret("a"), Secret("a"), Secret("b")} == {Secret("b"), Secret("a")}


def test_a_secret_is_true_when_it_holds_something() -> None:
    assert Secret("a")
    assert not Secret("")


def test_a_secret_shows_itself_in_one_way_only() -> None:
    secret = Secret("hunter2")
    assert "hunter2" not in f"{secret} {secret!r} {[secret]}"
    assert secret.reveal() == "hunter2"
    with pytest.raises(TypeError):
        pickle.dumps(secret)
