"""A report for people: the line, the place, and what to do."""

import re

import pytest
from attrs import evolve

from helpers.reported import FAULT, FILE, FIXED, RENAME, found, nowhere, texts, told
from perspectief.findings import Repair, Span


class TestLines:
    def test_the_line_is_shown_with_marks(self) -> None:
        """A finding says what is wrong, where, shows the line, and says what to do."""
        assert told("text", found()).splitlines() == [
            'error[FP201 unknown-key]: unknown key "rolls"',
            "  --> map/questions.toml:2:1  (questions/vb-vraag#rolls, voorbeeld)",
            "  |",
            '2 | rolls = ["hr"]',
            '  | ^^^^^ Did you mean "roles"?',
            "",
        ]

    def test_a_long_hint_has_a_line_of_its_own(self) -> None:
        """A hint that does not fit behind the marks stands below them."""
        hint = "Write it as the page of the format says, " * 3
        lines = told("text", found(hints=texts(hint))).splitlines()
        assert lines[4:6] == ["  | ^^^^^", f"  {hint.strip()}"]

    def test_without_a_line_the_file_is_told(self) -> None:
        """When the line is not known, the file is told and no line is shown."""
        assert told("text", nowhere()).splitlines() == [
            'error[FP201 unknown-key]: unknown key "rolls"',
            "  --> map/questions.toml  (questions/vb-vraag#rolls, voorbeeld)",
            '  Did you mean "roles"?',
            "",
        ]

    def test_a_line_that_is_not_there_is_not_shown(self) -> None:
        """When the file is gone or shorter, or the line empty, the place is told all the same."""
        files = {FILE: ["x", " "]}
        for one in (found(path="weg.toml"), found(line=99, end_line=99), found()):
            lines = told("text", one, files=files).splitlines()
            assert re.search(r":\d+:1  \(", lines[1])
            assert lines[2:] == ['  Did you mean "roles"?', ""]

    def test_a_place_of_more_lines_says_where_it_ends(self) -> None:
        """Of a place of more lines the first is shown, marked to its end, and the last is told."""
        lines = told("text", found(line=3, column=8, end_line=5, end_column=4)).splitlines()
        assert lines[3:5] == [
            '3 | text = """',
            '  |        ^^^ (to line 5) Did you mean "roles"?',
        ]

    def test_line_numbers_line_up(self) -> None:
        """The frame leaves room for the number of the line, however long it is."""
        files = {FILE: ["x"] * 1000}
        lines = told("text", found(line=1000, end_line=1000), files=files).splitlines()
        assert [line.index("|") for line in lines[2:5]] == [5, 5, 5]

    def test_a_column_that_is_not_known_is_the_first(self) -> None:
        """A finding with a line alone points at the beginning of that line."""
        one = found(column=None, end_line=None, end_column=None)
        assert "  | ^ Did" in told("text", one)


class TestMore:
    def test_related_places_are_shown(self) -> None:
        """What stands elsewhere is told in words, with the place and its own line."""
        lines = told("text", found(related=(FIXED,))).splitlines()
        assert lines[5:10] == [
            "  fixed here",
            "  --> onder/questions.toml:3:1  (questions/vraag, onder)",
            "  |",
            '3 | fixed = "zo"',
            "  | ^^^^^",
        ]

    def test_a_related_place_that_is_not_known_is_its_address(self) -> None:
        """A related place without a line is told by its address, with words before it."""
        other = evolve(FIXED, span=None, messages=texts("").delete("nl"))
        lines = told("text", found(related=(other,)), language="nl").splitlines()
        assert lines[5:7] == ["  Zie ook:", "  -->   (questions/vraag, onder)"]

    def test_a_related_place_is_not_shown_twice(self) -> None:
        """A related place that is the very place of the finding is not shown once more."""
        here = Span(path=FILE, line=2, column=1, end_line=2, end_column=6)
        one = found(related=(evolve(FIXED, span=here), FIXED))
        assert told("text", one).count("fixed here") == 1

    @pytest.mark.parametrize(
        ("grade", "said"),
        [
            ("safe", "  `perspectief fix` can do this: "),
            ("unsafe", "  `perspectief fix --unsafe` can do this; look at the result: "),
            ("shown", "  Perhaps: "),
        ],
    )
    def test_a_repair_is_told(self, grade: str, said: str) -> None:
        """How it can be mended is told, with the command that does so, if one does."""
        assert f'{said}change "rolls" to "roles"\n' in told(
            "text", found(repairs=(evolve(RENAME, grade=grade), RENAME))
        )

    def test_only_the_best_repair_is_told(self) -> None:
        """Of several ways to mend it the first is told."""
        other = Repair(grade="safe", titles=texts("something else"), edits=())
        assert "something else" not in told("text", found(repairs=(RENAME, other)))

    def test_what_is_accepted_is_told_when_asked(self) -> None:
        """What the pack accepts is told only when asked, and then with the reason."""
        one = found(accepted="Zo hoort het.")
        assert told("text", one) == ""
        assert "  Accepted: Zo hoort het.\n" in told("text", one, accepted=True)

    def test_everything_is_in_dutch(self) -> None:
        """In Dutch all words are Dutch, those around the findings too."""
        one = found(related=(FIXED,), repairs=(RENAME,), line=3, end_line=5)
        said = told("text", one, language="nl")
        for words in (
            "fout[FP201 unknown-key]: onbekende sleutel",
            "(tot en met regel 5) Bedoel je",
            "hier vastgezet",
            'Dit kan `perspectief fix` voor je doen: verander "rolls" in "roles"',
        ):
            assert words in said

    def test_faults_are_told_elsewhere(self) -> None:
        """What plugins did wrong is no part of the text: it goes to the standard error."""
        assert told("text", faults=[FAULT]) == ""


class TestMany:
    def test_of_each_file_two_hundred_are_told(self) -> None:
        """Of a file with more findings than two hundred the rest is counted, file by file."""
        many = [found(path=path) for path in ("a.toml", "b.toml") for _ in range(201)]
        said = told("text", *many, found(path="c.toml"))
        assert said.count("error[") == 401
        assert "a.toml: and 1 more. All of them: --format concise\n" in said
        assert "b.toml: and 1 more." in said
        assert "c.toml: and" not in said

    def test_ten_thousand_are_told_at_once(self) -> None:
        """Ten thousand findings about one file give no more than a few hundred lines."""
        assert len(told("text", *[found()] * 10_000).splitlines()) < 1300


class TestColours:
    def test_colours_only_repeat_words(self) -> None:
        """With colours the text is the same, but for the codes of colours."""
        one = found(related=(FIXED,), repairs=(RENAME,))
        coloured = told("text", one, nowhere(), coloured=True)
        assert "\x1b[1;31merror[FP201 unknown-key]\x1b[0m: " in coloured
        assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == told("text", one, nowhere())

    @pytest.mark.parametrize(("severity", "code"), [("warning", "33"), ("info", "34")])
    def test_each_severity_has_its_colour(self, severity: str, code: str) -> None:
        """Each severity has a colour of its own."""
        assert f"\x1b[1;{code}m" in told("text", found(severity=severity), coloured=True)


STEERING = "\x1b[31m\x9b2J\u202e\u2066\r\n"


class TestSafety:
    @pytest.mark.parametrize("format", ["text", "concise", "json", "sarif", "junit", "github"])
    def test_content_cannot_steer_a_terminal(self, format: str) -> None:
        """Whatever stands in a finding or its file, each form shows it as it cannot steer."""
        one = found(
            params={"key": STEERING},
            address=f"questions/{STEERING}",
            layer=STEERING,
            path=f"map/{STEERING}.toml",
            hints=texts(f"Doe {STEERING}"),
            related=(FIXED,),
            accepted=STEERING,
        )
        files = {one.path: ["x", f"a{STEERING}b"], "onder/questions.toml": [STEERING] * 3}
        said = told(format, one, found(), files=files, accepted=True, faults=[FAULT])
        assert all(line.isprintable() for line in said.split("\n"))

    def test_endless_content_is_cut(self) -> None:
        """A key of a hundred thousand letters does not fill the screen."""
        one = found(params={"key": "k" * 100_000}, address="questions/" + "i" * 100_000)
        assert len(told("text", one)) < 4000
