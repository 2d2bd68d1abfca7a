"""The rule that what stands on a card fits there, in every language of the uppermost layer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..model import Pack
from ..plugins import Breach, PackView, rule
from .sure import surely_fits

if TYPE_CHECKING:
    from ..tree import Card

_QUESTIONS, _ACTIVITIES = "questions", "activities"

_EXAMPLE = "Je leest een bericht van een collega en zoekt uit wat er precies gevraagd wordt. "
_LONG = _EXAMPLE * 4


def _activity(first: str) -> dict[str, str]:
    tasks = "".join(f'tasks.{key} = "{first.strip()}"\n' for key in ("een", "twee", "drie"))
    why = 'why = "Er komen meer berichten."\n'
    return {
        "activities.toml": f'[vb-post]\ntitle = "Berichten lezen"\nhint = "grows"\n{why}{tasks}'
    }


@rule(
    "FP609",
    "card-too-full",
    "warning",
    reason={
        "en": "Cards lie on a table, and people read them from a distance. What does not fit is "
        "printed in smaller letters, down to what nobody can read. Measured with the letters that "
        "the cards are printed in.",
        "nl": "Kaarten liggen op tafel, en je leest ze van een afstand. Wat niet past, komt er in "
        "kleinere letters op, tot niemand ze meer kan lezen. Gemeten met de letters waarmee de "
        "kaarten geprint worden.",
    },
    messages={
        "en": "this does not fit on a card in letters of 14 points: it is {over}% too much",
        "nl": "dit past niet op een kaart in letters van 14 punten: het is {over}% te veel",
    },
    hints={"en": "{cut}", "nl": "{cut_nl}"},
    bad=_activity(_LONG),
    good=_activity(_EXAMPLE),
)
def too_full(view: PackView) -> Iterator[Breach]:
    """Find questions and activities that do not fit on their card."""
    for kind in (_QUESTIONS, _ACTIVITIES):
        told: set[tuple[str, str]] = set()
        for said in view.texts.of(kind):
            one = said.at[1], said.language
            if one in told:
                continue
            told.add(one)
            card = None if surely_fits(view, kind, *one) else _card(view, kind, *one)
            if card is not None and (taken := _taken(card)) > 1:
                over = {"over": max(1, round((taken - 1) * 100))}
                yield said, {**over, **_cut(card, kind)}


def pack_in(view: PackView, language: str) -> Pack | None:
    """Give a pack in a language; nothing when it is not translated into that."""
    if language == view.pack.language:
        return view.pack
    translated = view.translations.get(language)
    return translated.pack if translated else None


def _card(view: PackView, kind: str, id: str, language: str) -> Card | None:
    """Give the card of an object; none of what is not shown in this language."""
    pack = pack_in(view, language)
    question = pack.questions.get(id) if pack and kind == _QUESTIONS else None
    if pack and question:
        # Imported here: on most cards there is much room.
        from ..documents.vragenkaarten import question_card

        return question_card(pack, question)
    activity = pack.activities.get(id) if pack and kind == _ACTIVITIES else None
    if pack and activity:
        from ..documents.activiteitenkaarten import activity_card

        return activity_card(pack, activity)
    return None


def _taken(card: Card) -> float:
    # Imported here, as above.
    from .cards import fullness

    return fullness(card)


def _cut(card: Card, kind: str) -> dict[str, str]:
    """Say what to leave out."""
    if kind == _ACTIVITIES:
        return {
            "cut": "Shorten the name or the first three examples: those stand on the card.",
            "cut_nl": "Kort de naam in, of de eerste drie voorbeelden: die staan op de kaart.",
        }
    # Imported here, as above.
    from bisect import bisect_left

    from attrs import evolve

    words = "".join(part for part in card.body if isinstance(part, str)).split()

    def is_too_full(count: int) -> bool:
        return _taken(evolve(card, body=(" ".join(words[:count]),))) > 1

    # More words never take less room.
    fits = max(0, bisect_left(range(len(words) + 1), True, key=is_too_full) - 1)
    return {
        "cut": f"Leave {len(words) - fits} words out. Do not make the letters smaller.",
        "cut_nl": f"Laat {len(words) - fits} woorden weg. Maak de letters niet kleiner.",
    }


CHECKS = (too_full,)
