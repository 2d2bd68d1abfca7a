"""Files of real packs with mistakes put in at random."""

from functools import cache

from hypothesis import strategies as st

from helpers.building import ROOT

PIECES = (
    *('"', "'", '"""', "'''", "[", "]", "{", "}", "=", ".", ",", "#", ":", "-", "0", "\\", "\\e"),
    *("\n", "\r", "\r\n", " ", "\t", "“", "”", "‘", "\u00a0", "\u200b", "\ufeff", "é", "🎈"),
    *("ja", "true", "10:00", "1,5", "23-11-2026", "[x]\n", "[[x]]\n", "a = 1\n", "a.b = 1\n"),
    *("<<<<<<< x\n", "=======\n", ">>>>>>> x\n", "{a=1,\n}", "['a',]", "\n\nEen zin.\n"),
)
"""What people and programs put in a file, right or wrong."""


@cache
def real_files() -> list[str]:
    """Give the texts of the pilot and of the packs, in the order of their paths."""
    places = [*ROOT.glob("packs/*/src/*/*.toml"), *ROOT.glob("core/src/perspectief/pilot/*.toml")]
    return [path.read_text("utf-8") for path in sorted(places)]


@st.composite
def mutated(draw: st.DrawFn, most: int = 1500) -> str:
    """Draw a stretch of a real file with one to four changes."""
    whole = draw(st.sampled_from(real_files()))
    start = draw(st.integers(0, max(0, len(whole) - 1)))
    start = whole.rfind("\n", 0, start) + 1
    text = whole[start : start + draw(st.integers(20, most))]
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        gone = draw(st.sampled_from((0, 0, 1, 2, 30)))
        text = text[:at] + draw(st.sampled_from(PIECES)) + text[at + gone :]
    return text
