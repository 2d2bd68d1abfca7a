"""TOML of every form, drawn: each way to write a key, a value and a table."""

import json
from typing import Any

from hypothesis import strategies as st

NAMES = st.one_of(
    st.sampled_from(["a", "b", "c-1", "D_2", "9", "1.5", "é", "", "met spatie", 'q"', "x#y", "😀"]),
    st.text(max_size=5),
)
WORDS = st.one_of(
    st.sampled_from(
        ["", "Wat?", "é 😀", 'zegt "ja"', "regel een\n  regel twee\n", "C:\\x", "#", "'"]
    ),
    st.text(max_size=12),
)
SCALARS = [
    "0", "-17", "1_000", "0xFF", "0o7", "0b1", "3.14", "-1e-3", "inf", "nan", "true", "false",
    "2026-11-24", "2026-11-24T10:30:00Z", "2026-11-24 10:30:00.5+01:00", "07:32:00",
]  # fmt: skip
BLANKS = st.sampled_from(["", " ", "\t", "  "])
ENDS = st.sampled_from(["\n", "\n\n", " # uitleg: [x] = {\n", "\n# é 😀 \"'\n\n"])
BARE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")


def paths(value: Any, at: tuple[str | int, ...] = ()) -> dict[tuple[str | int, ...], Any]:
    """Give every path in a table, with what stands there."""
    inner = value.items() if isinstance(value, dict) else (
        enumerate(value) if isinstance(value, list) else ()
    )  # fmt: skip
    found: dict[tuple[str | int, ...], Any] = {}
    for key, each in inner:
        found[(*at, key)] = each
        found |= paths(each, (*at, key))
    return found


@st.composite
def documents(draw: st.DrawFn) -> str:
    """Draw a whole text, with either line end."""
    text = draw(BLANKS) + draw(ENDS).lstrip(" ") + draw(_tables((), 3))
    return text.replace("\n", "\r\n") if draw(st.booleans()) else text


def _in_quotes(text: str) -> str:
    # JSON escapes what TOML does, but for DEL; a pair of surrogates is no code point of TOML.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


def _is_literal(text: str, more: str = "") -> bool:
    return "'" not in text and all(c in more or (c >= " " and c != "\x7f") for c in text)


@st.composite
def _keys(draw: st.DrawFn, name: str) -> str:
    forms = [_in_quotes(name)]
    if name and BARE.issuperset(name):
        forms.append(name)
    if _is_literal(name):
        forms.append(f"'{name}'")
    return draw(BLANKS) + draw(st.sampled_from(forms)) + draw(BLANKS)


@st.composite
def _texts(draw: st.DrawFn) -> str:
    text = draw(WORDS)
    inside = _in_quotes(text)[1:-1]
    forms = [f'"{inside}"', f'"""\n{inside}"""', f'"""\\\n  {inside}"""']
    lines = inside.replace("\\n", "\n")
    forms.append(f'"""{"" if lines.startswith(chr(10)) else chr(10)}{lines} ""x"""')
    if _is_literal(text):
        forms.append(f"'{text}'")
    if _is_literal(text, "\n\t"):
        forms += [f"'''\n{text}'''", f"'''\n{text}''x'''"]
    return draw(st.sampled_from(forms))


@st.composite
def _values(draw: st.DrawFn, depth: int) -> str:
    form = draw(st.sampled_from(["text", "scalar", "list", "braces"] if depth else ["text"]))
    if form == "text":
        return draw(_texts())
    if form == "scalar":
        return draw(st.sampled_from(SCALARS))
    if form == "list":
        items = draw(st.lists(_values(depth - 1), max_size=3))
        gap = draw(st.sampled_from(["", " ", "\n  ", " # ] , \n"]))
        comma = draw(st.sampled_from(["", ","])) if items else ""
        return f"[{gap}{f'{gap},{gap}'.join(items)}{gap}{comma}{gap}]"
    names = draw(st.lists(NAMES, max_size=3, unique=True))
    pairs = [draw(_pairs(name, depth - 1)) for name in names]
    return "{" + draw(BLANKS) + ",".join(pairs) + draw(BLANKS) + "}"


@st.composite
def _pairs(draw: st.DrawFn, name: str, depth: int) -> str:
    parts = [name, *draw(st.lists(NAMES, max_size=2))]
    key = ".".join(draw(_keys(part)) for part in parts)
    return f"{key}={draw(BLANKS)}{draw(_values(depth))}"


@st.composite
def _tables(draw: st.DrawFn, at: tuple[str, ...], depth: int) -> str:
    """Draw what stands in a table: its pairs first, and then the tables in it."""
    names = draw(st.lists(NAMES, max_size=4, unique=True))
    cut = draw(st.integers(0, len(names))) if depth else len(names)
    text = "".join(draw(_pairs(name, 2)) + draw(ENDS) for name in names[:cut])
    for name in names[cut:]:
        where = (*at, name)
        header = ".".join(draw(_keys(part)) for part in where)
        if draw(st.booleans()):
            text += f"[{header}]{draw(ENDS)}{draw(_tables(where, depth - 1))}"
        elif draw(st.booleans()):
            for _ in range(draw(st.integers(1, 2))):
                text += f"[[{header}]]{draw(ENDS)}{draw(_tables(where, depth - 1))}"
        else:
            # Its own header stays away, or comes last.
            inner = ".".join(draw(_keys(part)) for part in (*where, "binnen"))
            text += f"[{inner}]{draw(ENDS)}"
            text += f"[{header}]{draw(ENDS)}" if draw(st.booleans()) else ""
    return text


written_texts = _texts
"""Draws a text with its quotes, in one of the four ways to write it."""
