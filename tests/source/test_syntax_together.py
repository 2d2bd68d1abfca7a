"""Several mistakes in one file: all are told, in order, and nothing that only follows from one."""

from pathlib import Path

import pytest
import tomli

from helpers.mended import found_in, pieces, repaired
from perspectief.findings import Finding
from perspectief.source.refusals import refused
from perspectief.source.syntax.dates import written_date

TEN = """\
[vb-een]
title = “Een”
text = "Open
roles = [hr]
sensitive = ja
weight = 1,5
[vb-één]
review = 23-11-2026
path = "C:\\Users"
also = ["a" "b"]
purpose: "c"
Dit hoort er niet.
"""
TEN_CODES = ["FP102", "FP103", "FP106", "FP107", "FP109", "FP125", "FP111", "FP113", "FP114"]


def told(folder: Path, text: str) -> list[tuple[str, int | None]]:
    """Give code and line of all that is wrong with a text."""
    return [(found.code, found.line) for found in found_in(folder, text)]


class TestAll:
    def test_ten_mistakes_are_ten_findings(self, tmp_path: Path) -> None:
        """Each of ten mistakes in one file is told, in the order of the lines."""
        assert told(tmp_path, TEN) == [
            *zip(TEN_CODES, range(2, 11), strict=True),
            ("FP121", 11),
            ("FP123", 12),
        ]

    def test_the_same_again_and_again_is_told_each_time(self, tmp_path: Path) -> None:
        """A habit that shows on every line is told on every line."""
        assert told(tmp_path, "[a]\n" + "".join(f"k{n} = ja\n" for n in range(50))) == [
            ("FP107", line) for line in range(2, 52)
        ]

    def test_nobody_gets_more_than_two_hundred(self, tmp_path: Path) -> None:
        """Of very many mistakes the first two hundred are told, and that there are more."""
        findings = found_in(tmp_path, "".join(f"k{n} = ja\n" for n in range(300)))
        assert len(findings) == 201
        assert (findings[-1].code, findings[-1].severity) == ("FP139", "info")


FOLLOWING: list[tuple[str, list[str]]] = [
    # Below a header that is lost, or has no brackets, everything would be there twice.
    ("[a]\nx = 1\ny = 2\nz.b = 3\n\nx = 4\n# é\n\ny = 5\nz.b = 6\n", ["FP117"]),
    ("[a]\nx = 1\ny = 2\n\na-b\nx = 4\ny = 5\n[a-b]\n", ["FP126", "FP118"]),
    ('[a]\nx = 1\n"y.z" = 2\n\nx = 4\n"y.z" = 5\n', ["FP117"]),
    ("[a]\nx = 1\ny = 2\nx = 4\nz = 3\ny = 5\n", ["FP117", "FP117"]),
    # A text that is not closed takes along what is no statement, and not more.
    ('a = "Een tekst\ndie doorloopt,\nover regels: zo."\nb = ja\n', ["FP103", "FP107"]),
    ("a = Een tekst\ndie doorloopt.\nb = ja\n", ["FP106", "FP107"]),
    ("a =\n  lees eerst dit\nb = ja\n", ["FP124", "FP107"]),
    ('[a]\nx = """Een\n\n[b]\ny = """Twee\n"""\n[c]\nz = ja\n', ["FP104", "FP107"]),
    # A list or braces that are not closed end where a statement begins.
    ("a = [\n1,\nb = ja\n[c]\nd = nee\n", ["FP115", "FP107", "FP107"]),
    ("a = [1\n[b]\nc = ja\n", ["FP115", "FP107"]),
    ("a = { b = 1\nc = ja\n", ["FP116", "FP107"]),
    ('a = { b = "x, c = 1 }\nd = ja\n', ["FP103", "FP107"]),
    # Of a header both the name and the brackets may be wrong.
    ("[vergadering één\na = ja\n", ["FP126", "FP125", "FP107"]),
    # Behind a mistake nobody can tell what the rest of its line is.
    ("a: 1 ]\nb = ja\n", ["FP121", "FP107"]),
    # What stands below a header that cannot be there belongs to nothing else.
    ("[a]\nx = 1\n[a]\nx = 1\n", ["FP118"]),
    ("[a]\nx = 1\n[é]\nx = 1\n", ["FP125"]),
    ("[a]\nx = 1\nb]\nx = 1\n", ["FP126"]),
    ("[a]\nx = 1\n? [b] c\nx = 1\n", ["FP123"]),
    # A wrong item hides no comma, and no comma is blamed for it.
    ('a = ["C:\\x", "b", ja, "c"]\n', ["FP113", "FP107"]),
    # One block of git is one finding, whatever stands in it.
    ("a = 1\n<<<<<<< x\nb = ja\n[\n=======\nb = \n>>>>>>> y\nc = ja\n", ["FP128", "FP107"]),
    # A whole pasted text is one finding.
    ("Beste collega,\nhierbij het plan.\n- een: twee\n\nGroet!\n[a]\nb = ja\n", ["FP123", "FP107"]),
]


class TestWhatFollows:
    @pytest.mark.parametrize(("text", "codes"), FOLLOWING)
    def test_what_follows_from_a_mistake_is_not_told(
        self, tmp_path: Path, text: str, codes: list[str]
    ) -> None:
        """A mistake is told once; what is read wrongly because of it is not told."""
        assert [code for code, _ in told(tmp_path, text)] == codes

    def test_old_line_ends_hide_no_mistake(self, tmp_path: Path) -> None:
        """In a file with CR for line ends the other mistakes are told too."""
        assert [code for code, _ in told(tmp_path, "a = 1\rb = ja\rc = 2\r")] == ["FP130", "FP107"]

    @pytest.mark.parametrize("lines", [3, 500])
    def test_old_line_ends_are_mended_at_once(self, tmp_path: Path, lines: int) -> None:
        """However many lines end with CR, one repair mends them all."""
        text = "".join(f"k{n} = {n}\r" for n in range(lines))
        (found,) = found_in(tmp_path, text)
        assert repaired(text, found.repairs[0]) == text.replace("\r", "\n")

    @pytest.mark.parametrize("lines", [2, 300])
    def test_a_pasted_text_is_mended_at_once(self, tmp_path: Path, lines: int) -> None:
        """All lines of a pasted text become an explanation, however many there are."""
        pasted = "".join(f"Regel {n} é.\r\n" for n in range(lines))
        text = f"a = 1\r\n{pasted}"
        (found,) = found_in(tmp_path, text)
        assert repaired(text, found.repairs[0]) == text.replace("Regel", "# Regel")


class TestLastResort:
    def test_a_mistake_that_nobody_knows_is_told_as_the_parser_tells_it(self) -> None:
        """What the parser refuses and the second look does not know has the parser's place."""
        text = "x = 1\ny = 2\n"
        (found,) = refused(text, tomli.TOMLDecodeError("Odd", text, 8), "x.toml", "x.toml")
        assert (found.code, found.line, found.column) == ("FP101", 2, 3)
        assert "Odd" in found.message("nl")

    def test_many_brackets_in_a_wrong_file_are_not_followed(self, tmp_path: Path) -> None:
        """In a file that is wrong elsewhere, brackets beyond any use do no harm."""
        codes = [code for code, _ in told(tmp_path, "x = [\n" + "[\n" * 90 + "\ny = ja\n")]
        assert codes[-1] == "FP107"

    @pytest.mark.parametrize("text", ["geen datum", "1-2-26", ""])
    def test_what_is_no_date_is_not_read_as_one(self, text: str) -> None:
        """A text that has not the parts of a date gives none."""
        assert written_date(text) is None


class TestFirstPlace:
    @pytest.mark.parametrize(
        ("text", "first"),
        [
            ("[a]\nx = 1\ny = 2\nx = 3\n", (2, 1)),
            ("[a]\n[b]\n[a]\n", (1, 2)),
            ("[s]\nlijst.a = 1\n[s.lijst]\n", (2, 1)),
            ("x = { a = 1 }\nx.b = 2\n", (1, 1)),
        ],
    )
    def test_of_two_the_first_is_named(
        self, tmp_path: Path, text: str, first: tuple[int, int]
    ) -> None:
        """What stands twice is told at the second place, with the first beside it."""
        (found,) = found_in(tmp_path, text)
        (related,) = found.related
        assert related.span is not None
        assert (related.span.line, related.span.column) == first
        assert related.span.path == str(tmp_path / "questions.toml")
        assert (related.messages["en"], related.messages["nl"]) != ("", "")

    def test_of_two_values_both_are_shown(self, tmp_path: Path) -> None:
        """Whoever wrote a field twice sees both values in the message."""
        (found,) = found_in(tmp_path, 'x = "een"\nx = "twee"\n')
        assert '"een"' in found.message("nl")
        assert '"twee"' in found.message("nl")


class TestItems:
    def test_an_item_of_an_open_list_never_takes_the_rest_of_the_file(self, tmp_path: Path) -> None:
        """Quotes are offered around an item without them, not around all lines below it."""
        text = 'x = [{ code = "http\n30 mensen", title = "y\ner is meer\nen meer\n'
        found = {each.code: each for each in found_in(tmp_path, text)}
        assert not found["FP132"].repairs
        assert all(
            "\n" not in edit.text
            for code in ("FP103", "FP106")
            for repair in found[code].repairs
            for edit in repair.edits
        )
        assert found["FP106"].repairs


class TestWords:
    def test_every_message_is_filled_in(self, tmp_path: Path) -> None:
        """No message or hint has a hole where a word of the file should stand."""
        for found in found_in(tmp_path, TEN):
            for language in ("en", "nl"):
                assert not _has_hole(found, language)

    def test_a_long_text_is_shortened(self, tmp_path: Path) -> None:
        """A message quotes the beginning of a long text, on one line; its place is the whole."""
        text = f"x = {'woord ' * 60}\n"
        (found,) = found_in(tmp_path, text)
        assert len(found.params["text"]) == 40
        assert next(pieces(text, [found])) == text[4:].rstrip()


def _has_hole(found: Finding, language: str) -> bool:
    said = f"{found.message(language)} {found.hint(language)} "
    return any(hole in said for hole in ("  ", " .", ": .", "{", "None"))
