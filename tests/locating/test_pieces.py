"""Finding what is quoted in what is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.toml_texts import written_texts
from perspectief.locating.addresses import path_of, place, quoted
from perspectief.locating.pieces import pieces, says
from perspectief.source.positions import Path, Positions, Range, index
from perspectief.source.strings import literal


@given(written_texts())
def test_a_text_is_read_as_the_parser_reads_it(raw: str) -> None:
    """What a text says is what the parser makes of it, each character with its place."""
    import tomli

    text, starts, ends = literal(raw)
    assert text == tomli.loads(f"x = {raw}")["x"]
    assert len(starts) == len(ends) == len(text)
    for character, start, end in zip(text, starts, ends, strict=True):
        assert character == raw[start:end] or raw[start] == "\\"
    assert all(start < end for start, end in zip(starts, ends, strict=True))
    assert all(end <= start for end, start in zip(ends, starts[1:], strict=False))


@given(written_texts(), st.data())
def test_a_piece_of_a_text_is_found_in_it(raw: str, data: st.DataObject) -> None:
    """Any piece of a text but white space is found, at places that say that piece."""
    text = literal(raw).text
    start = data.draw(st.integers(0, len(text)))
    piece = text[start : data.draw(st.integers(start, len(text)))]
    found = list(pieces(raw, piece))
    assert bool(found) == bool(piece.split())
    quotes = raw[0] * (3 if raw.startswith(raw[0] * 3) else 1)
    for each in found:
        again = literal(f"{quotes}{raw[each.start : each.end]}{quotes}").text
        assert again.split() == piece.split()


def _said(positions: Positions, path: Path, quote: str) -> list[Range]:
    """Give where a piece is said, as whoever asks for a place looks for it; none without one."""
    return quoted(positions, path, quote) if quote else []


@pytest.mark.parametrize(
    ("raw", "quote", "found"),
    [
        ('"de kop en kop"', "kop", ["kop", "kop"]),
        ('"bijhij hij"', "hij", ["hij"]),
        ('"bijhij"', "hij", ["hij"]),
        ('"een\\u00e9n \\"é\\" x"', '"é"', ['\\"é\\"']),
        ('"""een\r\n   twee\\\n  drie"""', "een twee", ["een\r\n   twee"]),
        ('"""een\n\n twee"""', "een  twee", ["een\n\n twee"]),
        ('"""een \\\n  twee"""', "een twee", ["een \\\n  twee"]),
        ("'C:\\x'", "\\x", ["\\x"]),
        ('"😀{wie}😀"', "{wie}", ["{wie}"]),
        ('"een"', "twee", []),
        ('"een"', " ", []),
        ("12", "1", []),
    ],
)
def test_the_pieces(raw: str, quote: str, found: list[str]) -> None:
    """White space stands for any white space, escapes are read, whole words go first."""
    assert [raw[start:end] for start, end in pieces(raw, quote)] == found


@pytest.mark.parametrize(
    ("raw", "quote", "same"),
    [
        ('"een"', "een", True),
        ("'een'", "een", True),
        ('"een"', "ee", False),
        ("0x10", "16", True),
        ("true", "true", True),
        ("[ 1 ]", "[1]", True),
        ('""', '""', True),
    ],
)
def test_a_value_that_is_the_quote(raw: str, quote: str, same: bool) -> None:
    """A value is told as Python writes it, and in a file it may be written in another way."""
    assert says(raw, quote) is same


TEXT = """\
[een]
"a/b" = 1
"a#b" = "é"
rollen = { add = ["x", "y", "x"], drop = ["z"] }
lijst = { "c/d" = "é" }
[een.teksten.kort]
text = "een woord"
[oud]
naam = "x"
[oudst]
ander = 1
"""


@pytest.mark.parametrize(
    ("address", "quote", "nth", "found"),
    [
        ("vragen/een#a/b", "", 0, "1"),
        ("vragen/een/a#b", "", 0, '"é"'),
        ("vragen/een/lijst#c/d", "", 0, '"é"'),
        ("vragen/een#rollen", "x", 0, '"x"'),
        ("vragen/een#rollen", "z", 0, '"z"'),
        ("vragen/een/rollen#drop", "z", 0, '"z"'),
        ("vragen/een#rollen", "weg", 0, '{ add = ["x", "y", "x"], drop = ["z"] }'),
        ("vragen/een/teksten#kort", "woord", 0, "woord"),
        ("vragen/een/teksten#kort", "", 0, "kort"),
        ("vragen/een/teksten#weg", "", 0, "teksten"),
        ("vragen/nieuw#naam", "", 0, '"x"'),
        ("vragen/nieuw#ander", "", 0, "1"),
        ("vragen/nieuw#weg", "", 0, "oudst"),
        ("vragen/weg", "", 0, ""),
        ("vragen/een#rollen", "x", 5, '"x"'),
    ],
)
def test_an_address_leads_to_its_place(address: str, quote: str, nth: int, found: str) -> None:
    """Keys may hold what separates keys, and what is not there is its nearest ancestor."""
    positions = index(TEXT)
    renamed = {"vragen": {"oudst": "oud", "oud": "nieuw"}}
    path, complete = path_of(address, positions.entries, renamed)
    start, end = place(positions, path, complete, "value", _said(positions, path, quote), nth)
    assert TEXT[start:end] == found
    assert complete is (not address.endswith("weg"))


def test_the_second_of_two_is_the_second() -> None:
    """Which of several equal items is meant, can be told."""
    positions = index(TEXT)
    said = _said(positions, ("een", "rollen"), "x")
    first, second, third = (
        place(positions, ("een", "rollen"), True, "value", said, nth).start for nth in range(3)
    )
    assert first < second == third
