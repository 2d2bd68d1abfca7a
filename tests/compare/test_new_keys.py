"""Keys that a file of a language gets: together as one after the other, wherever they belong."""

import sys
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perspectief.errors import UnusableNameError
from perspectief.layers import Address
from perspectief.source.positions import index
from perspectief.translating.texts import with_stubs, with_translations
from perspectief.translating.worklist import Text

PARTS = (
    '[a]\ntext = "x"\n',
    '[a.probes]\np1 = "q"\n',
    'b.text = "met punt"\n',
    "[b]\nprobes = { p1 = 'x' }\n",
    '[c.run.r1]\ntext = "t"\n',
    "# los\n",
    '\n# nl: bron\n# text = ""\n',
    "\n",
)
FIELDS = (
    ("text",),
    ("title",),
    ("probes", "p1"),
    ("probes", "p2"),
    ("run", "r1", "text"),
    ("run", "r1", "say"),
    ("run", "r2", "text"),
)
ADDRESSES = st.builds(
    lambda name, field: ("questions", name, *field),
    st.sampled_from("abcd"),
    st.sampled_from(FIELDS),
)
WORDS = st.sampled_from(["", "Een", "Een.\n\nTwee.", "x\"'\\", "lang " * 40])


@st.composite
def files(draw: st.DrawFn) -> str:
    """Draw a file of a language, with line ends of any kind, perhaps none at its end."""
    text = "".join(draw(st.lists(st.sampled_from(PARTS), unique=True, max_size=4)))
    if draw(st.booleans()):
        text = text.rstrip("\n")
    return text.replace("\n", "\r\n") if draw(st.booleans()) else text


def outcome(text: str, *given: dict[Address, str]) -> str:
    """Give a file with translations put in, each lot after the one before; or why it cannot be."""
    try:
        for each in given:
            text = with_translations(text, each, "nl")
    except (ValueError, UnusableNameError) as error:
        return f"{type(error).__name__}"
    return text


@settings(max_examples=150)
@given(files(), st.dictionaries(ADDRESSES, WORDS, max_size=8))
def test_together_as_one_after_the_other(text: str, given: dict[Address, str]) -> None:
    """Translations that come together give the bytes that each by itself would give in turn."""
    apart = [{at: value} for at, value in given.items()]
    assert outcome(text, given) == outcome(text, *apart)


STUBS = '[{}]\n# nl: Wat?\n# text = ""\n# nl: Wat?\n# probes.p1 = ""\n'


@pytest.mark.parametrize(
    ("before", "start"),
    [
        ("", ""),
        ("\n", "\n"),
        ("# Van ons.", "# Van ons.\n\n"),
        ("# Van ons.\n", "# Van ons.\n\n"),
        ('[z]\ntext = "A"', '[z]\ntext = "A"\n\n'),
        ('[z]\ntext = "A"\n\n', '[z]\ntext = "A"\n\n'),
        ('[z]\r\ntext = "A"\r\n', '[z]\r\ntext = "A"\r\n\r\n'),
        ("\ufeff", "\ufeff"),
    ],
)
def test_new_objects_come_at_the_end(before: str, start: str) -> None:
    """Behind what a file has come the stubs of other objects, each lot behind one empty line."""
    texts = [
        Text(at=("questions", name, *field), state="missing", source="Wat?")
        for field in FIELDS[0::2][:2]
        for name in ("x", "y")
    ]
    newline = "\r\n" if "\r\n" in before else "\n"
    new = "\n".join(STUBS.format(name) for name in ("x", "y")).replace("\n", newline)
    assert with_stubs(before, texts, "nl") == start + new


def test_a_long_file_is_not_looked_over_for_each_text() -> None:
    """What is read to write stubs grows with their number, and not with its square."""
    texts = [
        Text(at=("questions", f"x-{each}", "text"), state="missing", source="Wat?")
        for each in range(80)
    ]
    read = 0

    def count(frame: FrameType, event: str, _: Any) -> None:
        nonlocal read
        if event == "call" and frame.f_code is index.__code__:
            read += len(frame.f_locals["text"])

    sys.setprofile(count)
    try:
        made = with_stubs("", texts, "nl")
    finally:
        sys.setprofile(None)
    assert 0 < read < 3 * len(made)
