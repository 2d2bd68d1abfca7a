"""Input that is made to cost much: whole files, and pieces that a long text is made of.

How long they take is measured by `bench/hostile.py`; a test of them that does not end is stopped
by the time limit of the suite.
"""

DEEP = {
    "brackets": b"x = " + b"[" * 100_000,
    "brackets, one a line": b"x = " + b"[\n" * 100_000,
    "braces": b"x = " + b"{a=" * 100_000,
    "both, one a line": b"x = " + b"[{a = \n" * 50_000,
    "closed brackets": b"x = " + b"[\n" * 60 + b"]" * 60,
    "parts of a key": b".".join([b"a"] * 20_000) + b" = 1",
    "parts between quotes": b".".join([b'"a"'] * 20_000) + b" = 1",
    "few parts between quotes": b".".join([b"'a'"] * 900) + b" = 1",
    "parts of a head": b"[" + b".".join([b"a"] * 20_000) + b"]",
    "parts of a head between quotes": b"[" + b".".join([b'"a"'] * 900) + b"]",
    "parts in braces": b"x = {" + b".".join([b"a"] * 20_000) + b" = 1}",
    "parts of an array of tables": b"[[" + b".".join([b"a"] * 20_000) + b"]]",
}
"""Files that nest too deep."""

HEAVY = {
    "brackets": b"x = " + b"[" * 100_000,
    "brackets over lines": b"x = [\n" + b"[\n" * 100_000,
    "part of a key": b".".join([b"a"] * 20_000) + b" = 1",
    "array of tables": b"[[" + b".".join([b"a"] * 3000) + b"]]\n",
    "large": b"#" * 20_000_000,
    "tables": b"".join(b"[a%d]\n" % n for n in range(100_000)),
    "an open text": b'x = """' + b"a = 1\n" * 150_000,
    "mistakes": b"a = ja\n" * 140_000,
    "one line of quotes": b"x = [" + "“a ".encode() * 200_000,
    "one line of braces": b"x = " + b"{a=[" * 200_000,
    "open braces": b"x = { a = 1,\n" * 80_000,
    "old line ends": b"a = 1\r" * 150_000,
    "strange spaces": "a\u00a0=\u00a01\n".encode() * 100_000,
    "keys of a list": b"x = [" + b'"a" ' * 200_000,
    "equals": b"=" * 1_000_000,
    "points": b"a" + b"." * 1_000_000,
    "conflicts": b"<<<<<<< a\n" * 100_000,
    "bytes": bytes(range(256)) * 4000,
}
"""Files that are large, or that are one mistake after the other."""

PIECES = (
    "a",
    "A.",
    "1 ",
    "? ",
    "?",
    "(",
    "[",
    "](",
    "<a",
    "**",
    "_a",
    "{medewerker}",
    "{",
    "en ",
    "hij ",
    "collega ",
    "de ",
    "van a en ",
    "A. ",
    "a@",
    "a.",
    "0",
    "+1 ",
    "  ",
    "\u200b",
    "e\u0301",
    "-",
    "manager",
    "todo",
    "zijn werk ",
    "dr. ",
    "- ",
    "\n",
    "&a",
)
"""Of each a long text is made."""


def long_text(piece: str) -> str:
    """Give a text of some 20,000 characters that is this piece again and again."""
    return piece * (20_000 // len(piece))


FULL_CELLS = (*(piece for piece in PIECES if piece.strip()), "10% ", "7/10 ", "@jan ", "a@b.nl ",
              "De Aa ", "Van Der ", "NL91 ", "12-3 ", "§ ", "1 en ", "studentnr 1 ")  # fmt: skip
"""Of each a cell of a workbook is made."""


def full_cell(piece: str) -> str:
    """Give a text as long as a cell can be that is this piece again and again."""
    return piece * (32_000 // len(piece))
