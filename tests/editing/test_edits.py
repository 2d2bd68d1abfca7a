"""Edits of a text: in any order, none over another, and all else as it was."""

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from immutabledict import immutabledict

from perspectief.editing.edits import applied, chosen
from perspectief.findings import Edit, Repair

TEXTS = st.text(st.sampled_from("ab é\r\n\U0001f600"), max_size=30)


def edit(start: int, end: int, text: str = "", path: str = "x.toml") -> Edit:
    """Make an edit."""
    return Edit(path=path, start=start, end=end, text=text)


def repair(*edits: Edit, title: str = "") -> Repair:
    """Make a repair."""
    return Repair(grade="safe", titles=immutabledict({"en": title}), edits=edits)


@st.composite
def changes(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    """Draw a text with edits of it, none of which touches another."""
    text = draw(TEXTS)
    places = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    pairs = zip(places[::2], places[1::2], strict=False)
    return text, [edit(start, end, draw(st.text("xy\n", max_size=3))) for start, end in pairs]


class TestApplied:
    @given(changes(), st.randoms())
    def test_the_order_of_edits_does_not_matter(
        self, drawn: tuple[str, list[Edit]], chance: Random
    ) -> None:
        """Edits give the same text in whatever order they come, and twice counts once."""
        text, edits = drawn
        expected = applied(text, edits)
        chance.shuffle(edits)
        assert applied(text, [*edits, *edits]) == expected

    @given(changes())
    def test_together_is_one_after_the_other(self, drawn: tuple[str, list[Edit]]) -> None:
        """All at once give what they give one by one, from the last to the first."""
        text, edits = drawn
        after = text
        for each in sorted(edits, key=lambda each: each.start, reverse=True):
            after = after[: each.start] + each.text + after[each.end :]
        assert applied(text, edits) == after

    @given(changes())
    def test_what_is_not_replaced_stays(self, drawn: tuple[str, list[Edit]]) -> None:
        """Before, between and behind edits every character is as it was, line ends too."""
        text, edits = drawn
        after, at, start = applied(text, edits), 0, 0
        for each in sorted(edits, key=lambda each: each.start):
            kept = text[start : each.start]
            assert after[at : at + len(kept)] == kept
            at += len(kept) + len(each.text)
            start = each.end
        assert after[at:] == text[start:]

    @given(changes())
    def test_the_mark_is_no_part_of_the_text(self, drawn: tuple[str, list[Edit]]) -> None:
        """A byte order mark stays, and offsets do not count it."""
        text, edits = drawn
        assert applied(f"\ufeff{text}", edits) == f"\ufeff{applied(text, edits)}"

    @pytest.mark.parametrize(
        "edits", [[edit(0, 2), edit(1, 3)], [edit(0, 9)], [edit(-1, 0)], [edit(3, 2)]]
    )
    def test_what_cannot_be_is_refused(self, edits: list[Edit]) -> None:
        """Edits over one another, or outside the text, are no edits of it."""
        with pytest.raises(ValueError, match="overlaps another"):
            applied("abcd", edits)


class TestChosen:
    @given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 4)), max_size=12), st.randoms())
    def test_none_touches_another(self, places: list[tuple[int, int]], chance: Random) -> None:
        """The repairs of a pass can be applied together, and each other one touches one of them."""
        repairs = [
            repair(edit(start, start + size, str(i))) for i, (start, size) in enumerate(places)
        ]
        good = chosen(repairs)
        edits = sorted((each.edits[0] for each in good), key=lambda each: each.start)
        assert all(one.end < other.start for one, other in pairwise(edits))
        waiting = [each.edits[0] for each in repairs if each not in good]
        assert all(
            any(one.start <= each.end and each.start <= one.end for one in edits)
            for each in waiting
        )
        chance.shuffle(repairs)
        assert chosen(repairs) == good

    def test_a_repair_comes_whole_or_not_at_all(self) -> None:
        """Of a repair that cannot have one of its edits, no other is applied either."""
        first = repair(edit(0, 2), edit(10, 12))
        other = repair(edit(5, 6), edit(11, 13))
        assert chosen([other, first]) == [first]

    def test_the_same_repair_counts_once(self) -> None:
        """Two findings with one repair are mended at once, and so are two that share an edit."""
        one = repair(edit(0, 2, "x"))
        more = repair(edit(0, 2, "x"), edit(4, 5, "y"))
        assert chosen([one, one, more]) == [one, more]

    def test_files_are_apart(self) -> None:
        """Edits of different files never touch."""
        one, other = repair(edit(0, 2)), repair(edit(1, 3, path="y.toml"))
        assert chosen([one, other]) == [one, other]
