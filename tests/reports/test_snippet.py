"""A line of a file with marks under a place in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perspectief.reports.snippet import snippet

CELLS = {
    "a": ("a", 1),
    " ": (" ", 1),
    "é": ("é", 1),
    "\u0301": ("\u0301", 0),
    "中": ("中", 2),
    "😀": ("😀", 2),
    "\t": ("    ", 4),
    "\x1b": ("\\x1b", 4),
    "\u202e": ("\\u202e", 6),
    "\u200d": ("\\u200d", 6),
    "\ufeff": ("\\ufeff", 6),
    "\x00": ("\\x00", 4),
}
"""Characters, with what is shown of each and the cells of a terminal that this takes."""

LINES = st.text(st.sampled_from(sorted(CELLS)), max_size=300)


@st.composite
def places(draw: st.DrawFn) -> tuple[str, int, int]:
    """Draw a line and a place in it, which may be empty or at its end."""
    line = draw(LINES)
    start = draw(st.integers(0, len(line)))
    return line, start, draw(st.integers(start, len(line)))


def shown(text: str) -> str:
    """Give what is shown of a text."""
    return "".join(CELLS[each][0] for each in text)


def cells(text: str) -> int:
    """Give the cells that a text takes, once it is shown."""
    return sum(CELLS[each][1] for each in text)


class TestMarks:
    @pytest.mark.parametrize(
        ("line", "start", "end", "expected"),
        [
            ("rolls = 1", 0, 5, ("rolls = 1", "", "^^^^^")),
            ("a = 中文 # x", 4, 6, ("a = 中文 # x", "    ", "^^^^")),
            ("中 = 1", 2, 3, ("中 = 1", "   ", "^")),
            ("e\u0301 = 1", 3, 4, ("e\u0301 = 1", "  ", "^")),
            ("\ta = 1", 1, 2, ("    a = 1", "    ", "^")),
            ("a\u202eb", 1, 2, ("a\\u202eb", " ", "^^^^^^")),
            ("a = ", 4, 4, ("a =", "    ", "^")),
            ("", 0, 0, ("", "", "^")),
        ],
    )
    def test_marks_stand_under_the_place(
        self, line: str, start: int, end: int, expected: tuple[str, str, str]
    ) -> None:
        """Marks begin and end in the very cells where the place is shown."""
        assert tuple(snippet(line, start, end)) == expected

    @given(places())
    def test_marks_fit_whatever_is_in_the_line(self, place: tuple[str, int, int]) -> None:
        """Of any line, short enough to be shown whole, the marks fit the place by their cells."""
        line, start, end = place
        line, start, end = line[:100], min(start, 100), min(end, 100)
        seen = snippet(line, start, end)
        assert seen.text == shown(line).rstrip()
        assert len(seen.indent) == cells(line[:start])
        assert len(seen.marks) == max(1, cells(line[start:end]))

    @given(places())
    def test_nothing_steers_a_terminal(self, place: tuple[str, int, int]) -> None:
        """Whatever is in a line, all that is shown of it can be printed."""
        seen = snippet(*place)
        assert "".join(seen).isprintable()


class TestLongLines:
    @given(places())
    def test_a_window_is_shown_around_the_place(self, place: tuple[str, int, int]) -> None:
        """Of a long line at most a hundred characters are shown, with the place among them."""
        line, start, end = place
        seen = snippet(line, start, end)
        assert len(seen.text) <= sum(max(1, len(shown(each))) for each in line[:400])
        begin = seen.text.removeprefix("...") if len(line) > 100 else seen.text
        assert begin.removesuffix("...").strip() in shown(line)
        assert len(seen.indent) <= 6 * 100 + 3
        assert len(seen.marks) <= 6 * 100

    def test_what_is_left_out_is_told(self) -> None:
        """Dots stand where a long line goes on, and the marks allow for them."""
        line = "a" * 150 + "HIER" + "b" * 150
        seen = snippet(line, 150, 154)
        assert seen.text == f"...{'a' * 40}HIER{'b' * 56}..."
        assert seen.text[len(seen.indent) : len(seen.indent) + len(seen.marks)] == "HIER"

    def test_a_place_near_the_beginning_leaves_the_beginning(self) -> None:
        """When the place is near the beginning of a long line, that beginning is shown."""
        seen = snippet("x = " + "b" * 300, 0, 1)
        assert seen == ("x = " + "b" * 96 + "...", "", "^")

    def test_a_long_place_is_marked_as_far_as_it_is_shown(self) -> None:
        """A place that is longer than what is shown is marked to where the dots begin."""
        seen = snippet("x = " + "b" * 300, 4, 304)
        assert seen == ("x = " + "b" * 96 + "...", "    ", "^" * 96)

    def test_a_line_without_end_costs_little(self) -> None:
        """A line of a million characters is not looked at from end to end."""
        assert len(snippet("\u202e" * 1_000_000, 500_000, 500_001).text) < 1000
