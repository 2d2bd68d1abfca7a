"""The texts of the pilot, with four groups filled in."""

import re
from collections.abc import Iterator
from typing import Any, get_args

import attrs
import pytest
from immutabledict import immutabledict

from helpers.annotations import members
from perspectief.layers import Chain, Layer, compose
from perspectief.loading import read
from perspectief.model import Line, Pack, Prose
from perspectief.model.record import Record
from perspectief.structure import structure

GROUPS = {
    "secretaresse": ("secretaresse", "secretaresses", "het secretaressevak"),
    "ict": ("ICT'er", "ICT'ers", "het ICT-vak"),
    "bibliotheek": ("bibliotheekmedewerker", "bibliotheekmedewerkers", "het bibliotheekvak"),
    "administratie": (
        "administratief medewerker",
        "administratief medewerkers",
        "het administratieve vak",
    ),
}
"""The words for one, for more, and for the work of each group."""


def texts_of(value: Any, annotation: Any, at: str = "") -> Iterator[tuple[str, Any, str]]:
    """Give every text in a value: its address, what it is, and the text."""
    if isinstance(value, Record):
        for field in attrs.fields(type(value)):
            yield from texts_of(getattr(value, field.name), field.type, f"{at}/{field.name}")
    elif isinstance(value, immutabledict):
        for key, each in value.items():
            yield from texts_of(each, get_args(annotation)[1], f"{at}/{key}")
    elif isinstance(value, tuple):
        for each in value:
            yield from texts_of(each, get_args(annotation)[0], at)
    elif isinstance(value, str):
        yield at, members(annotation)[0], value


def wrong_with(text: str) -> list[str]:
    """Say what cannot be in a text that is filled in."""
    found = []
    if set(text) & {"{", "}"}:
        found.append("a brace")
    lines = [line.strip() for line in text.split("\n")]
    if any("  " in line for line in lines) or text != text.strip():
        found.append("a space too many")
    if re.search(r"\b((de|een|elke|iedere) (de|het|onze)|een een)\b", text, re.IGNORECASE):
        found.append("two articles")
    # A title in a sentence, such as *Waardoor?*, ends no sentence.
    plain = re.sub(r"\*[^*\n]+\*", "X", text)
    if re.search(r"[.!?][\"”’)]* +[a-z]", plain):
        found.append("a sentence with a small letter")
    sentences = re.search(r"[.!?][\"”’)]*$", plain)
    if sentences and re.match(r"[a-z]", plain):
        found.append("a text with a small letter")
    return found


@pytest.fixture(scope="module", params=GROUPS)
def group(request: pytest.FixtureRequest) -> tuple[tuple[str, str, str], Pack]:
    """Each group, and the pilot with its words filled in."""
    words = GROUPS[request.param]
    below = read("pilot").chain.layers
    values = dict(zip(("medewerker", "medewerkers", "vak"), words, strict=True))
    upper = Layer(
        id="groep",
        prefixes=("groep",),
        objects={"pack": {"parameters": values}},
        manifest={**below[0].manifest, "id": "groep"},
    )
    chain = Chain((*below, upper))
    resolved, found = compose(chain.layers)
    pack, wrong = structure(resolved, chain)
    assert [*found, *wrong] == []
    return words, pack


class TestEveryText:
    def test_reads_as_if_it_were_written_so(self, group: tuple[tuple[str, str, str], Pack]) -> None:
        """No brace is left, no space is double, no article too, and sentences have capitals."""
        _, pack = group
        texts = list(texts_of(pack, None))
        wrong = {at: (wrong_with(text), text) for at, _, text in texts if wrong_with(text)}
        assert wrong == {}
        assert sum(annotation in (Line, Prose) for _, annotation, _ in texts) > 1000

    def test_the_words_are_in_them(self, group: tuple[tuple[str, str, str], Pack]) -> None:
        """The words of the group stand in texts for one, for more, and for the work."""
        words, pack = group
        whole = "\n".join(text for _, _, text in texts_of(pack, None))
        for word in words:
            assert whole.lower().count(word.lower()) > 2

    def test_only_the_parameters_differ(
        self, group: tuple[tuple[str, str, str], Pack], pilot: Pack
    ) -> None:
        """Filling in words changes no structure: the same objects, with the same fields."""
        _, pack = group
        ours = [at for at, _, _ in texts_of(pack, None) if not at.startswith("/layers")]
        theirs = [at for at, _, _ in texts_of(pilot, None) if not at.startswith("/layers")]
        assert ours == theirs


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Een {medewerker}.", "a brace"),
        ("Een  medewerker.", "a space too many"),
        ("Een medewerker. ", "a space too many"),
        ("Praat over de het vak.", "two articles"),
        ("Bij de de universiteit.", "two articles"),
        ("Elke de medewerker.", "two articles"),
        ("Kom mee. secretaresses ook.", "a sentence with a small letter"),
        ('"Kom mee?" zei ze.', "a sentence with a small letter"),
        ("secretaresses praten mee.", "a text with a small letter"),
    ],
)
def test_what_is_looked_for_is_found(text: str, wrong: str) -> None:
    """The rules for texts find what they are for."""
    assert wrong_with(text) == [wrong]


@pytest.mark.parametrize(
    "text",
    ["vellen papier", "Zet *Waardoor?* erbij.", "Een.\n\n- Twee\n  - Drie", "Is het een dialoog?"],
)
def test_what_is_right_is_not(text: str) -> None:
    """A text that is right has nothing wrong with it."""
    assert wrong_with(text) == []
