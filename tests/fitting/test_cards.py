"""Whether cards fit: what is measured here, beside what Typst makes of the same cards."""

import json
import random
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import perspectief
from helpers.written import manifest, write_pack
from perspectief.documents import activiteitenkaarten, vragenkaarten
from perspectief.fitting.cards import MAIN, SMALL, fullness, height
from perspectief.fitting.letters import lines, width
from perspectief.plugins import Options
from perspectief.tree import Blank, Card, Cards, Mark, Section, Strong, Tree
from perspectief.writers import pdf

PAGE = """\
#import "look.typ": looks
#import "cards.typ": face, height, inset, width
#let data = json("data.json")
#show: body => looks(data, body)
#set text(size: 10pt)
#let tall(card) = measure(width: width - 2 * inset, face(card, {main}pt, {small}pt, (auto,) * 3))
#context [#metadata((
  (height - 2 * inset).pt(),
  data.sections.first().blocks.first().cards.map(card => tall(card).height.pt()),
))<made>]
"""
TEXT = (
    "De managementondersteuner overlegt met de leidinggevende over agendabeheer, vergaderstukken "
    "en functioneringsgesprekken (2026): wat blijft, wat kan weg, en wie doet dat? Je merkt het "
    "aan AVG-vragen, TU/e en déjà-vu’s — “mijn” werk; Which of these tasks will you still do?"
)
WORDS = tuple(TEXT.split())


def by_typst(cards: list[Card], main: float = MAIN, small: float = SMALL) -> tuple[float, Any]:
    """Give the room on a card and the height of what stands on each, as Typst makes them."""
    typst = pytest.importorskip("typst")
    tree = Tree("n", "T", "nl", (Section((Cards(tuple(cards)),)),), cover=False)
    page = PAGE.replace("{main}", str(main)).replace("{small}", str(small))
    sources = {**pdf.sources(tree), "main.typ": page.encode()}
    compiler = typst.Compiler(input=sources, font_paths=pdf._fonts(), ignore_system_fonts=True)
    room, heights = json.loads(compiler.query("<made>", field="value"))[0]
    return float(room), heights


@cache
def drawn() -> list[Card]:
    """Give cards with words in all places, from nearly nothing to more than fits."""
    dice = random.Random(7)  # noqa: S311 - the same cards each time

    def words(most: int) -> tuple[str, ...]:
        return (" ".join(dice.choices(WORDS, k=dice.randint(1, most))),)

    def card() -> Card:
        notes = tuple(words(12) for _ in range(dice.randint(0, 3)))
        head = words(4) if dice.random() < 0.3 else ()
        foot = words(4) if dice.random() < 0.7 else ()
        style = dice.choice(("plain", "plain", "aid"))
        return Card(words(70), head, notes, foot, dice.choice((0, 0, 2)), style)

    return [card() for _ in range(250)]


class TestBesideTypst:
    @pytest.mark.parametrize(("main", "small"), [(MAIN, SMALL), (18, 10)])
    def test_heights_are_those_of_typst(self, main: float, small: float) -> None:
        """Nearly no card is higher than was measured, and none by more than a line."""
        room, made = by_typst(drawn(), main, small)
        measured = [height(card, main, small) for card in drawn()]
        assert room == pytest.approx(measured[0] / fullness(drawn()[0], main, small), rel=1e-6)
        more = [ours - theirs for ours, theirs in zip(measured, made, strict=True)]
        line = main * 1.17
        assert min(more) > -line - 2
        assert sum(each < -2 for each in more) <= 0.02 * len(more)
        assert sum(each < line + 2 for each in more) > 0.95 * len(more)

    def test_what_is_said_to_fit_fits(self) -> None:
        """What fits by our measure fits in the PDF; the few that would just fit are told of too."""
        room, made = by_typst(drawn())
        fits = [theirs <= room for theirs in made]
        said = [fullness(card) <= 1 for card in drawn()]
        pairs = list(zip(said, fits, strict=True))
        assert pairs.count((True, False)) <= 1
        assert pairs.count((False, True)) <= 0.06 * len(pairs)
        assert {each for each, _ in pairs} == {True, False}

    @pytest.mark.parametrize("language", ["", "en"])
    @pytest.mark.parametrize("pack", ["secretaresse", "ict", "bibliotheek"])
    def test_every_card_of_our_packs_fits(self, pack: str, language: str) -> None:
        """Each card that we print fits in the largest letters, in either language."""
        made = perspectief.load(pack, language=language)
        for document in (vragenkaarten, activiteitenkaarten):
            (deck,) = document.build(made, Options(everything=True)).sections[0].blocks
            assert isinstance(deck, Cards)
            full = [card for card in deck.cards if fullness(card, 18, 10) > 1]
            assert full == []


class TestLetters:
    def test_width_is_that_of_the_letters(self) -> None:
        """Words are as wide as their letters together; bold ones are wider, unknown ones wide."""
        assert width("il", 1000) == width("i", 1000) + width("l", 1000)
        assert width("woord", 10, "bold") > width("woord", 10)
        assert width("中", 10) > width("i", 10)

    def test_words_go_on_the_next_line(self) -> None:
        """A line takes as many words as fit on it; a hyphen is a place to break."""
        assert lines((), 10, 100) == lines(("",), 10, 100) == lines(("  ",), 10, 100) == 0
        assert lines(("een",), 10, 100) == 1
        room = width("een twee", 10) + 0.01
        assert lines(("een twee drie",), 10, room) == 2
        assert lines(("een twee-drie",), 10, width("een twee-", 10) + 0.01) == 2
        assert lines(("een ", Strong(("twee",))), 10, room) == 1

    def test_endless_words_take_more_lines(self) -> None:
        """A word that is wider than a line takes as many lines as it is broken over."""
        assert lines(("a" * 100,), 10, width("a" * 30, 10)) == 4

    def test_signs_and_blanks_take_room(self) -> None:
        """A sign is as wide as it is high, and a blank as wide as it says."""
        room = width("een", 10) + 5
        assert lines((Mark("grows"), "een"), 10, room) == 2
        assert lines(("een", Blank(20)), 10, room) == 2

    def test_measuring_again_gives_the_same(self) -> None:
        """The height of a card with nothing on it is that of its gutters alone."""
        assert height(Card(()), 14, 9) == height(Card((), style="aid"), 18, 10) > 0
        assert height(Card((), style="empty"), 14, 9) > height(Card(()), 14, 9)


LONG = "Wat denk je als je dit zo leest en wat zou je ermee willen doen? " * 12
SHORT = "Wat denk je?"


def question(text: str) -> str:
    return f'theme = "actions"\ntext = "{text.strip()}"\nroles = ["medewerker"]\n'


def told(pack: Path) -> list[tuple[str, str, str]]:
    """Give of each card that does not fit where it is told, in which folder, and what to do."""
    found = perspectief.check(pack, today=date(2026, 11, 1), plugins=False)
    return [
        (each.address, Path(each.path).parent.name, each.hint("nl"))
        for each in found
        if each.code == "FP609"
    ]


class TestRule:
    def test_a_question_that_does_not_fit_is_told(self, tmp_path: Path) -> None:
        """Of a question is told how many words are too many: without them it fits."""
        pack = write_pack(tmp_path, {"questions.toml": f"[vb-v]\n{question(LONG)}"})
        ((address, _, hint),) = told(pack)
        assert address == "questions/vb-v#text"
        less = LONG.split()[: -int(hint.split()[1])]
        fits = {"questions.toml": f"[vb-v]\n{question(' '.join(less))}"}
        assert told(write_pack(tmp_path, fits)) == []
        more = LONG.split()[: len(less) + 1]
        assert told(write_pack(tmp_path, {"questions.toml": f"[vb-v]\n{question(' '.join(more))}"}))

    def test_a_translation_is_measured_too(self, tmp_path: Path) -> None:
        """A translation that does not fit is told in its own file, and the source is not."""
        pack = write_pack(tmp_path, {"questions.toml": f"[vb-v]\n{question(SHORT)}"})
        english = {"questions.toml": f'[vb-v]\ntext = "{LONG.strip()}"\n'}
        (pack / "en").mkdir()
        for name, text in english.items():
            (pack / "en" / name).write_text(text, "utf-8")
        assert [each[:2] for each in told(pack)] == [("questions/vb-v#text", "en")]

    def test_a_card_is_told_once(self, tmp_path: Path) -> None:
        """An activity with several long texts on its card is one finding."""
        tasks = "".join(f'tasks.t{each} = "{LONG.strip()}"\n' for each in range(3))
        why = 'title = "Post lezen"\nhint = "grows"\nwhy = "Er komt meer post."\n'
        pack = write_pack(tmp_path, {"activities.toml": f"[vb-a]\n{why}{tasks}"})
        ((address, _, hint),) = told(pack)
        assert address.startswith("activities/vb-a")
        assert "voorbeelden" in hint

    def test_what_a_layer_removes_is_not_measured(self, tmp_path: Path) -> None:
        """Of what a layer takes away there is no card."""
        head = manifest("vb", extends="secretaresse", prefix="vb")
        files = {"questions.toml": "[sec-agenda-beslist]\nremove = true\n"}
        assert told(write_pack(tmp_path, files, head)) == []
