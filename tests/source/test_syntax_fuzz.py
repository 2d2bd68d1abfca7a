"""The second look at any text: it never fails, and it and the parser agree on what is wrong."""

from pathlib import Path

import pytest
import tomli
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.mended import found_in, pieces, repaired
from helpers.mutated import mutated, real_files
from helpers.repairable import fits
from perspectief.source.newer import may_be_newer
from perspectief.source.syntax import newer_syntax, second_look

NEWER = {"FP131", "FP133", "FP134", "FP135"}
"""What the parser accepts: TOML 1.1, and integers that no other program reads."""

SIGNS = st.text(st.sampled_from("ab1=.[]{}\"'#,:-\\ \n\r\t“”é\u00a0\u200b"), max_size=60)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all examples of a property."""
    return tmp_path_factory.mktemp("fouten")


def is_read(text: str) -> bool:
    """Tell whether the parser reads a text."""
    try:
        tomli.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


class TestAgreement:
    @settings(max_examples=400)
    @given(text=mutated() | SIGNS)
    def test_what_the_parser_refuses_has_a_finding(self, text: str) -> None:
        """Of a text that the parser refuses something is told; of any other nothing but 1.1."""
        found = second_look(text, "x.toml", "x.toml")
        codes = {each.code for each in found}
        if is_read(text):
            assert codes <= NEWER
            assert {each.code for each in newer_syntax(text, "x.toml", "x.toml")} == codes
        else:
            assert codes - NEWER

    @settings(max_examples=300)
    @given(text=mutated() | SIGNS)
    def test_no_text_with_newer_syntax_is_passed_over(self, text: str) -> None:
        """The quick guess says yes to every text in which the second look finds TOML 1.1."""
        if is_read(text) and not may_be_newer(text):
            found = newer_syntax(text, "x.toml", "x.toml")
            assert {each.code for each in found} <= {"FP131"}

    def test_no_real_file_is_blamed(self) -> None:
        """Of the files of all packs nothing is told, and none needs a second look."""
        for text in real_files():
            assert second_look(text, "x.toml", "x.toml") == []
            assert not may_be_newer(text)


class TestPlaces:
    @settings(max_examples=200)
    @given(text=mutated(300) | SIGNS)
    def test_every_finding_has_a_place_in_the_text(self, folder: Path, text: str) -> None:
        """Whatever is wrong, each finding has lines and columns that are in the file."""
        findings = found_in(folder, text)
        assert all(pieces(text.removeprefix("\ufeff"), findings))
        assert sorted(findings, key=lambda each: (each.line, each.column)) == findings

    @settings(max_examples=200)
    @given(text=mutated(300) | SIGNS)
    def test_repairs_do_not_overlap(self, text: str) -> None:
        """The changes of one repair are in the text, and none overlaps another."""
        for found in second_look(text, "x.toml", "x.toml"):
            for repair in found.repairs:
                edits = sorted(repair.edits, key=lambda each: (each.start, each.end))
                ends = [0, *(edit.end for edit in edits)]
                assert all(end <= edit.start for end, edit in zip(ends, edits, strict=False))
                assert ends[-1] <= len(text)
                assert repaired(text, repair) != text

    @settings(max_examples=300)
    @given(text=mutated() | SIGNS)
    def test_repairs_are_those_of_their_rule(self, text: str) -> None:
        """Each finding has repairs of the grades that its rule names, and one if all have."""
        assert all(map(fits, second_look(text, "x.toml", "x.toml")))

    @settings(max_examples=200)
    @given(text=mutated(300))
    def test_a_safe_repair_makes_nothing_worse(self, text: str) -> None:
        """After one safe repair no more is wrong than before."""
        before = second_look(text, "x.toml", "x.toml")
        for found in before:
            for repair in found.repairs:
                if repair.grade == "safe":
                    after = second_look(repaired(text, repair), "x.toml", "x.toml")
                    assert len(after) <= len(before)
