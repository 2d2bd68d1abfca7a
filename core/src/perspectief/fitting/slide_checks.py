"""The rule that what participants read on the screen fits on a slide, in every language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..model import Pack
from ..model.timing import approach_minutes, block_minutes
from ..plugins import Breach, PackView, Said, rule
from .card_checks import pack_in
from .slide_room import slide_fits
from .sure import shown_at

if TYPE_CHECKING:
    from ..tree import Blocks

_FIELD = "screen"
_MORE = {"blocks": "", "assignments": "Assignment: ", "run": " (99 van 99)"}
"""At least as wide as what a head says more than its title, in each language."""

_EXAMPLE = "Vertel elkaar om de beurt wat je deze week op je werk deed. "


def _screen(text: str) -> dict[str, str]:
    return {"sessions.toml": f'[een-sessie.blocks.kennismaken]\nscreen = "{text.strip()}"\n'}


@rule(
    "FP610",
    "slide-too-full",
    "warning",
    reason={
        "en": "A slide is read from the back of the room while somebody talks. What does not fit "
        "goes on below the screen, where nobody sees it. Measured for a screen of 1280 by 720.",
        "nl": "Een schermblad lees je van achter in de zaal, terwijl iemand praat. Wat niet past, "
        "loopt door onder het scherm, en dat ziet niemand. Gemeten voor een scherm van 1280 bij "
        "720.",
    },
    messages={
        "en": "this does not fit on a slide: it is {over}% too much",
        "nl": "dit past niet op een schermblad: het is {over}% te veel",
    },
    hints={
        "en": "Leave something out: say in two or three short sentences what people do now.",
        "nl": "Schrap iets: zeg in twee of drie korte zinnen wat iedereen nu doet.",
    },
    bad=_screen(_EXAMPLE * 9),
    good=_screen(_EXAMPLE),
)
def slide_too_full(view: PackView) -> Iterator[Breach]:
    """Find texts for the screen that do not fit on their slide."""
    for said in (*view.texts.of("sessions"), *view.texts.of("approaches")):
        if said.at[-1] != _FIELD or _surely_fits(view, said):
            continue
        if (taken := _taken(view, said)) > 1:
            yield said, {"over": max(1, round((taken - 1) * 100))}


def _surely_fits(view: PackView, said: Said) -> bool:
    """Tell without measuring whether the slide of a text has room enough; most have."""
    kind, id, parts, key, _ = said.at
    at = (kind, id, "title") if kind == "approaches" else (kind, id, parts, key, "title")
    title = shown_at(view, said.language, at)
    if title is None:
        return False
    return slide_fits(title + _MORE[parts], said.shown, skip=parts == "assignments")


def _taken(view: PackView, said: Said) -> float:
    """Give how full the slide of a text is; 0 of what is not shown in this language."""
    # Imported here: of most packs no text is long enough.
    from .slides import fullness

    kind, id, parts, key, _ = said.at
    pack = pack_in(view, said.language)
    return fullness(_SLIDES[kind, parts](pack, id, key)) if pack else 0.0


def _of_block(pack: Pack, id: str, key: str) -> Blocks:
    session = pack.sessions.get(id)
    block = session.blocks.get(key) if session else None
    if session is None or block is None:
        return ()
    return _slide(pack, block.title, block_minutes(pack, block, session.people.max), block.screen)


def _of_assignment(pack: Pack, id: str, key: str) -> Blocks:
    session = pack.sessions.get(id)
    assignment = session.assignments.get(key) if session else None
    if assignment is None:
        return ()
    from ..documents.labels import labels
    from ..documents.schermbladen import NAME, assignment_slide

    return assignment_slide(assignment, labels(NAME, pack.language))


def _of_part(pack: Pack, id: str, key: str) -> Blocks:
    """Give the slide of a part of an approach, with the title of the approach at its head."""
    approach = pack.approaches.get(id)
    part = approach.run.get(key) if approach else None
    if approach is None or part is None:
        return ()
    from ..documents.labels import labels
    from ..documents.schermbladen import NAME, part_title

    many = len(approach.run)
    title = part_title(labels(NAME, pack.language), approach.title, many, many)
    return _slide(pack, title, approach_minutes(approach, approach.group.max), part.screen)


def _slide(pack: Pack, title: str, minutes: int, screen: str | None) -> Blocks:
    from ..documents.labels import labels
    from ..documents.schermbladen import NAME, slide

    return slide(title, minutes, screen, labels(NAME, pack.language))


_SLIDES = {
    ("sessions", "blocks"): _of_block,
    ("sessions", "assignments"): _of_assignment,
    ("approaches", "run"): _of_part,
}

CHECKS = (slide_too_full,)
