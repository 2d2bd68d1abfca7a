"""HTML, Markdown in plain lines, and links; characters that nobody sees."""

import unicodedata

import pytest

from helpers.views import found, tips, told
from perspectief.checks.characters import CHECKS as ABOUT_CHARACTERS


def in_tips(code: str, texts: list[str]) -> dict[str, str]:
    """Give of which texts a rule tells, with what it quotes."""
    return told(code, texts, {"tips.toml": tips(texts)})


class TestHtml:
    def test_html(self) -> None:
        """Tags, comments and entities are told of, in small and large letters."""
        wrong = {
            "<script>alert(1)</script>": "<script",
            "Een <IMG src=x onerror=y>": "<IMG",
            "Regel<br/>einde": "<br",
            "</b>": "</b",
            "a <!-- weg -->": "<!--",
            "koffie&nbsp;thee &#233;": "&nbsp;",
        }
        assert in_tips("FP701", list(wrong)) == wrong

    def test_what_is_none(self) -> None:
        """Signs for less and more, arrows, addresses and an ampersand are text."""
        right = [
            "1 < 2 > 0",
            "<- hier ->",
            "<https://example.org>",
            "R&D; en meer",
            "a<b",
            "vul <naam> in",
        ]
        assert in_tips("FP701", right) == {}


class TestMarkdown:
    @pytest.mark.parametrize(
        "title",
        [
            "Vraag het *altijd*",
            "Vraag **het**",
            "Vraag _het_",
            "`code`",
            "[x](https://example.org)",
            "- Vraag het",
            "# Vraag het",
            "Vraag\n\nhet",
        ],
    )
    def test_in_a_line(self, title: str) -> None:
        """In a title marks and paragraphs are told of."""
        (each,) = found("FP702", {"tips.toml": tips(["Vraag het."], title)})
        assert each.address == "tips/vb-0#title"

    @pytest.mark.parametrize(
        "title",
        ["2 * 3 * 4", "snake_case_naam", "C# en F#", "Vraag\nhet", "a - b", "5 > 3", "Een*"],
    )
    def test_signs_in_a_line(self, title: str) -> None:
        """Signs that stress nothing are right, and so is a line that is wrapped."""
        assert found("FP702", {"tips.toml": tips(["Vraag het."], title)}) == []

    def test_in_a_long_text(self) -> None:
        """A long text may hold Markdown."""
        assert in_tips("FP702", ["Vraag *het* [na](https://example.org).\n\n- zo"]) == {}


class TestLinks:
    def test_other_schemes(self) -> None:
        """Links that run something, open a file or lead nowhere are told of."""
        wrong = {
            "[x](javascript:alert)": "javascript:alert",
            "[x]( JavaScript:alert)": "JavaScript:alert",
            "[x](data:text/html;x)": "data:text/html;x",
            "[x](file:///etc)": "file:///etc",
            "[x](../blad.html)": "../blad.html",
            "[x](<vbscript:x>)": "vbscript:x",
            "<javascript:x>": "javascript:x",
        }
        assert in_tips("FP703", list(wrong)) == wrong

    def test_right_links(self) -> None:
        """Pages and mailboxes are right, and so are brackets that are no link."""
        right = [
            "[x](https://example.org)",
            "[x](http://example.org 'y')",
            "[x](mailto:hr@example.org)",
            "*[datum]* (later)",
            "Let op: <zo>",
            "<https://example.org>",
        ]
        assert in_tips("FP703", right) == {}

    def test_the_address_of_a_source(self) -> None:
        """The address of a source is that of a page."""
        source = '[vb-{}]\ntitle = "X"\npublisher = "X"\ntype = "web"\naddress = "{}"\n'
        addresses = ("javascript:x", "https://example.org", "www.example.org")
        files = {
            "sources.toml": "".join(
                source.format(number, each) for number, each in enumerate(addresses)
            )
        }
        told = [each.address for each in found("FP703", files)]
        assert told == ["sources/vb-0#address", "sources/vb-2#address"]


class TestCharacters:
    def test_accents(self) -> None:
        """An accent apart from its letter is told of by its word, with the word to be written."""
        text = "Drink koffie in het cafe\u0301 daar."
        (each,) = found("FP604", {"tips.toml": tips([text, "Koffie in het café."])})
        assert each.quote == "cafe\u0301"
        assert each.params["instead"] == "café" == unicodedata.normalize("NFC", each.quote)

    def test_spaces(self) -> None:
        """Spaces side by side between two words are told of; at a line's begin they are not."""
        wrong = ["Vraag  het.", "Vraag\thet \tna.", "a\u00a0 b"]
        right = ["Vraag het.  ", "Lijst:\n  - een", "a\u00a0b", "a\n   b"]
        hits = in_tips("FP605", [*wrong, *right])
        assert hits == {wrong[0]: "Vraag  het.", wrong[1]: "het \tna.", wrong[2]: wrong[2]}

    @pytest.mark.parametrize(
        ("character", "name"),
        [
            ("\u200b", "U+200B ZERO WIDTH SPACE"),
            ("\u202e", "U+202E RIGHT-TO-LEFT OVERRIDE"),
            ("\u001b", "U+001B"),
            ("\u00ad", "U+00AD SOFT HYPHEN"),
            ("\ufeff", "U+FEFF ZERO WIDTH NO-BREAK SPACE"),
            ("\u200d", "U+200D ZERO WIDTH JOINER"),
        ],
    )
    def test_hidden(self, character: str, name: str) -> None:
        """Characters that nobody sees are told of by their number and name."""
        (each,) = found("FP704", {"tips.toml": tips([f"Vraag{character}het."])})
        assert (each.params["character"], each.params["instead"], each.quote) == (
            name,
            "",
            character,
        )

    def test_what_is_seen(self) -> None:
        """Accents, a no-break space, tabs and signs of several parts are right."""
        right = ["Één café", "a\u00a0b", "a\tb", "👩\u200d💻 werkt", "→"]
        assert in_tips("FP704", right) == {}

    def test_names_are_looked_at_too(self) -> None:
        """The title of a source is searched for hidden characters like any text."""
        source = '[vb-a]\ntitle = "A\\u202eB  C"\npublisher = "Cafe\\u0301"\ntype = "own"\n'
        for check in ABOUT_CHARACTERS:
            (each,) = found(check.code, {"sources.toml": source})
            assert each.address.startswith("sources/vb-a#")
