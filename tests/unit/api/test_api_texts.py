import base64
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toggl_desktop.api.authorization import Authorization
from toggl_desktop.api.messages import Answer
from toggl_desktop.api.texts import LONGEST_QUOTE, read_error_text
from toggl_desktop.core.toggl.models import PasswordCredentials, Secret


def keep(text: str) -> str:
    return text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b'"workspace not found/accessible"\n', "workspace not found/accessible"),
        (b"Incorrect username and/or password\n", "Incorrect username and/or password"),
        (b'{"message": "no such thing"}', "no such thing"),
        (b'{"error": "no such thing", "code": 5}', "no such thing"),
        (b'{"error": {"deep": 1}}', ""),
        (b'["a"]', ""),
        (b"", ""),
        (b"<html><body>502</body></html>", ""),
        (b'"cut in the mid', ""),
        (b'"two\\nlines\\u0000"', "two lines"),
        (b'"lone \\ud83d half"', "lone   half"),
        (b"\xff\xfe odd bytes", "\ufffd\ufffd odd bytes"),
        (b'"' + b"[" * 100_000, ""),
        (b"[" * 60_000, ""),
    ],
)
def test_words_of_an_error(body: bytes, text: str) -> None:
    assert read_error_text(body, keep) == text


@given(st.binary() | st.text().map(lambda text: text.encode("utf-8", "replace")))
def test_short_and_on_one_line(body: bytes) -> None:
    text = read_error_text(body * 50, keep)
    assert len(text) <= LONGEST_QUOTE
    assert "\n" not in text


def test_credentials_that_an_answer_echoes_are_masked() -> None:
    token = Authorization.from_token(Secret("my-odd-token"))
    password = Authorization.from_password(PasswordCredentials("ann@example.com", Secret("correct horse")))
    encoded = base64.b64encode(b"my-odd-token:api_token").decode()
    assert read_error_text(f"bad my-odd-token, Basic {encoded}".encode(), token.mask) == "bad ***, Basic ***"
    assert read_error_text(b"you sent correct horse", password.mask) == "you sent ***"
    assert read_error_text(b"token 0123456789abcdef0123456789ABCDEF refused", keep) == "token *** refused"


def test_the_header() -> None:
    password = Authorization.from_password(PasswordCredentials("ann@example.com", Secret("pässwort")))
    assert password.header() == "Basic " + base64.b64encode("ann@example.com:pässwort".encode()).decode()
    token = Authorization.from_token(Secret("abc"))
    assert token.header() == "Basic " + base64.b64encode(b"abc:api_token").decode()


def test_nothing_shows_itself() -> None:
    token = Authorization.from_token(Secret("abcdef"))
    assert "abcdef" not in repr(token)
    assert token.header() not in repr(token)
    with pytest.raises(TypeError):
        pickle.dumps(token)
    assert "abcdef" not in repr(Answer(200, {"x": "abcdef"}, b"abcdef"))
