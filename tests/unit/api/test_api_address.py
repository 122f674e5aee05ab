import pytest

from toggl_desktop.api.address import TOGGL_ADDRESS, parse_address
from toggl_desktop.core.errors import BadServerAddress, InputError


@pytest.mark.parametrize(
    ("given", "origin", "is_loopback"),
    [
        (TOGGL_ADDRESS, "https://api.track.toggl.com", False),
        ("https://example.com/", "https://example.com", False),
        ("HTTPS://Example.com:8443", "https://example.com:8443", False),
        ("https://127.0.0.1", "https://127.0.0.1", True),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000", True),
        ("http://127.9.9.9", "http://127.9.9.9", True),
        ("http://[::1]:80", "http://[::1]:80", True),
        ("http://localhost:5", "http://localhost:5", True),
    ],
)
def test_https_anywhere_and_http_on_this_computer(given: str, origin: str, is_loopback: bool) -> None:
    address = parse_address(given)
    assert (address.origin, address.is_loopback) == (origin, is_loopback)


@pytest.mark.parametrize(
    "given",
    [
        "",
        "api.track.toggl.com",
        "http://api.track.toggl.com",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://[::2]",
        "http://[::1",
        "https://",
        "https://example.com:99999",
        "https://user:secret@example.com",
        "https://example.com/api",
        "https://example.com?x=1",
        "https://example.com?",
        "https://example.com#",
        "https://exa mple.com",
        "https://example.com\n",
        "ftp://127.0.0.1",
        "file:///etc/passwd",
        "https://*.toggl.com",
        "https://.toggl.com",
        "https://toggl..com",
        "https://-toggl.com",
        "http://evil[::1]",
        "http://[::1]evil.com",
        "http://[::1]:80evil",
        "https://127.0.0.1:",
        "https://example.com:",
        "https://[::1]:",
        "http://[::1%25lo]",
        "http://[::1%lo]",
        "https://[fe80::1%25eth0]:443",
        "http://LOCALHOST\t",
        " https://example.com",
        "https://example.com:0",
        "http://127.0.0.1:0",
        "https://256.256.256.256",
        "https://127.1",
        "https://2130706433",
        "https://1.2.3.4.5",
        "https://" + "a." * 127 + "com",
        "https://ex\u200bample.com",
        "https://ex\xe4mple.com",
        "https://example.com:\u0661",
        "https://example.com:+80",
    ],
)
def test_nothing_else(given: str) -> None:
    with pytest.raises(BadServerAddress) as caught:
        parse_address(given)
    assert isinstance(caught.value, InputError)
    assert "secret" not in str(caught.value)
