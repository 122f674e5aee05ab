"""Text gets into a cell as typed, and never as anything but text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from toggl_desktop.excel.cell_text import clean_text, text_element, text_xml


@pytest.mark.parametrize(
    ("typed", "xml"),
    [
        ("a & b <c> \"d\" 'e'", "a &amp; b &lt;c&gt; &quot;d&quot; 'e'"),
        ("literal _x0041_ escape", "literal _x005F_x0041_ escape"),
        ("_x00zz_ and _x41_ are no escapes", "_x00zz_ and _x41_ are no escapes"),
        ("bell \x07, null \x00", "bell \ufffd, null \ufffd"),
        ("half \ud83d of an emoji", "half \ufffd of an emoji"),
        ("noncharacters \ufffe\uffff", "noncharacters \ufffd\ufffd"),
        ("tab\tline\nreturn\r", "tab\tline\nreturn&#13;"),
        ("=1+1", "=1+1"),
    ],
)
def test_what_stands_in_the_xml(typed: str, xml: str) -> None:
    assert text_xml(typed) == xml


@given(st.text())
def test_every_text_makes_wellformed_xml_that_reads_back(typed: str) -> None:
    element = etree.fromstring(text_element(typed))
    read = (element.text or "").replace("_x005F_", "_")
    assert read == clean_text(typed)


def test_blanks_at_the_ends_and_line_breaks_are_declared_as_meant() -> None:
    assert text_element(" a ") == '<t xml:space="preserve"> a </t>'
    assert text_element("a\nb") == '<t xml:space="preserve">a\nb</t>'
    assert text_element("a b") == "<t>a b</t>"


def test_a_text_longer_than_a_cell_is_cut_with_an_ellipsis() -> None:
    assert text_xml("x" * 32_767) == "x" * 32_767
    assert text_xml("x" * 32_768) == "x" * 32_766 + "…"
