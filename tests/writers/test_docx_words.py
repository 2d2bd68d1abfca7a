"""The Word writer: words that would do something elsewhere come out as they are."""

import pytest

from helpers.trees import a_tree, whole
from helpers.word_files import all_text, data, out_of_order, parts, read
from perspectief.tree import Card, Cards, Field, Heading, Paragraph, Table

HOSTILE = [
    "<script>alert(1)</script> & <w:p/> ]]> <!-- --> <?x?> &lt;b&gt;",
    "=1+1 +1 -1 @SUM(A1) =cmd|' /C calc'!A0",
    '" onclick="x" \' TOC \\o "1-3" { PAGE }',
    "{{x}} {medewerker} %s \\u0041 \\n",
    "👩\u200d💻 😀 中文 العربية e\u0301",
    "\u202eomgekeerd\u202c \u2066a\u2069 \u200f",
]
LONG = ["a" * 10_000, "woord " * 2_000]
ODD = ["", "   ", "\n\t\r"]


@pytest.mark.parametrize("words", HOSTILE)
def test_words_stay_words(words: str) -> None:
    """Whatever stands in content is shown as it was written, at each place of a document."""
    made = data(whole(lambda: words))
    assert list(out_of_order(made)) == []
    document = read(whole(lambda: words))
    assert all_text(document).count(words) > 60
    assert document.core_properties.title == " ".join(words.split())


@pytest.mark.parametrize("words", [*LONG, *ODD], ids=lambda words: ascii(words[:5]))
def test_odd_words_do_no_harm(words: str) -> None:
    """Endless words and no words do not stop a document, and are all there."""
    made = data(whole(lambda: words))
    assert list(out_of_order(made)) == []
    shown = words.translate(str.maketrans("\n\t\r", "   "))
    assert all_text(read(whole(lambda: words))).count(shown) > 60


def test_characters_that_no_file_can_hold() -> None:
    """A character that XML cannot hold is shown as a sign, wherever it stands."""
    words = "a\x00\x0b\x1f\ud800\ufffe\uffffz"
    document = read(whole(lambda: words))
    assert "a" + "\ufffd" * 6 + "z" in all_text(document)
    assert document.core_properties.title == "a" + "\ufffd" * 6 + "z"


def test_names_are_not_too_long() -> None:
    """The title in the properties is cut where Word would refuse it."""
    assert len(read(whole(lambda: "t" * 999)).core_properties.title) == 255


def test_nothing_of_content_is_a_field() -> None:
    """No words of content become a field, a macro or a link of Word."""
    words = '{ INCLUDETEXT "x" } { DDE } HYPERLINK "file:///x"'
    blocks = (
        Heading(1, (words,)),
        Paragraph((words,)),
        Table(((words,),), (((Paragraph((words,)),),),)),
        Field((words,)),
        Cards((Card((words,)),)),
    )
    made = parts(data(a_tree(*blocks)))
    assert b"instrText" not in made["word/document.xml"]
    assert b"fldSimple" not in made["word/document.xml"]
    assert b"hyperlink" not in made["word/_rels/document.xml.rels"]
