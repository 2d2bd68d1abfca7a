"""The rule that what stands on a card fits there, in every language of the uppermost layer."""

from bisect import bisect_left
from collections.abc import Iterator

from attrs import evolve

from ..documents.activiteitenkaarten import activity_card
from ..documents.vragenkaarten import question_card
from ..model import Pack
from ..plugins import Breach, PackView, rule
from ..tree import Card
from .cards import fullness

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
            pack = _pack(view, said.language)
            card = _card(pack, kind, said.at[1]) if pack and one not in told else None
            told.add(one)
            if card is not None and (taken := fullness(card)) > 1:
                over = {"over": max(1, round((taken - 1) * 100))}
                yield said, {**over, **_cut(card, kind)}


def _pack(view: PackView, language: str) -> Pack | None:
    if language == view.pack.language:
        return view.pack
    translated = view.translations.get(language)
    return translated.pack if translated else None


def _card(pack: Pack, kind: str, id: str) -> Card | None:
    """Give the card of an object; none of what is not shown in this language."""
    if kind == _QUESTIONS:
        return question_card(pack, pack.questions[id]) if id in pack.questions else None
    return activity_card(pack, pack.activities[id]) if id in pack.activities else None


def _cut(card: Card, kind: str) -> dict[str, str]:
    """Say what to leave out."""
    if kind == _ACTIVITIES:
        return {
            "cut": "Shorten the name or the first three examples: those stand on the card.",
            "cut_nl": "Kort de naam in, of de eerste drie voorbeelden: die staan op de kaart.",
        }
    words = "".join(part for part in card.body if isinstance(part, str)).split()

    def is_too_full(count: int) -> bool:
        return fullness(evolve(card, body=(" ".join(words[:count]),))) > 1

    # More words never take less room.
    fits = max(0, bisect_left(range(len(words) + 1), True, key=is_too_full) - 1)
    return {
        "cut": f"Leave {len(words) - fits} words out. Do not make the letters smaller.",
        "cut_nl": f"Laat {len(words) - fits} woorden weg. Maak de letters niet kleiner.",
    }


CHECKS = (too_full,)
