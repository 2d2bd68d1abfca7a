"""The pilot's rules about a set-up: what has to happen in it, and afterwards."""

from collections.abc import Iterator

from ..model import Block, Pack, Session
from ..model.closing import closes
from ..plugins import Breach, PackView, rule
from .people import by_the_pilot

_SESSION = """\
[vb-kort]
title = "Kort"
people = { min = 8, max = 12 }
setting = ["on-site"]
follow_up = "FOLLOW_UP"
meetings.nu = { title = "Nu", length = 60 }
blocks.praten = { meeting = "nu", title = "Praten", who = "gespreksleider", minutes = 20, \
themes = ["what-changes", "good-work", "pleasant-work"] }
"""
CLOSING = """\
blocks.slot = { meeting = "nu", title = "Slot", who = "gespreksleider", minutes = 10, \
themes = ["insights", "actions"], worksheet = "inzicht-en-stap" }
"""


def example(*more: str, follow_up: str = "kom-terug", skipping: str = "") -> dict[str, str]:
    """Give an example of a small set-up, with more blocks, for rules about set-ups."""
    text = "".join((_SESSION, *more)).replace("FOLLOW_UP", follow_up)
    return {"sessions.toml": text.replace(f'"{skipping}", ', "")}


@rule(
    "FP811",
    "session-skips-theme",
    "error",
    reason={
        "en": "SoFoKleS, pilot (source sofokles-pilot): the dialogue goes about all five "
        "questions.",
        "nl": "SoFoKleS, pilot (bron sofokles-pilot): het gesprek gaat over alle vijf "
        "leidende vragen.",
    },
    messages={
        "en": 'no block is about the guiding question "{theme}"',
        "nl": 'geen enkel blok gaat over de leidende vraag "{theme}"',
    },
    hints={
        "en": 'Put "{theme}" in the themes of a block.',
        "nl": 'Zet "{theme}" bij themes van een blok.',
    },
    bad=example(CLOSING, skipping="good-work"),
    good=example(CLOSING),
)
def themes(view: PackView) -> Iterator[Breach]:
    """Find set-ups in which a guiding question never comes up."""
    for id, session in view.pack.sessions.items():
        covered = {theme for block in session.blocks.values() for theme in _about(view.pack, block)}
        for theme in view.pack.themes:
            if theme not in covered:
                yield f"sessions/{id}#blocks", {"theme": theme}


def _about(pack: Pack, block: Block) -> set[str]:
    asked = (pack.questions[ref].theme for ref in block.questions if ref in pack.questions)
    return {*block.themes, *asked}


@rule(
    "FP812",
    "session-without-insight",
    "error",
    reason=by_the_pilot(
        "10",
        "everyone writes down an insight and a next step, which stay theirs.",
        "iedereen schrijft een inzicht en een volgende stap op, en houdt die zelf.",
    ),
    messages={
        "en": "no block lets everyone write down an insight and a next step of their own",
        "nl": "in geen enkel blok schrijft iedereen een eigen inzicht en volgende stap op",
    },
    hints={
        "en": "Add a block about insights and actions with a private worksheet.",
        "nl": "Maak een blok over insights en actions, met een werkblad dat private is.",
    },
    bad=example(CLOSING.replace("inzicht-en-stap", "wie-doet-wat")),
    good=example(CLOSING),
)
def insight(view: PackView) -> Iterator[Breach]:
    """Find set-ups that nobody leaves with an insight and a next step."""
    for id, session in view.pack.sessions.items():
        if not any(closes(view.pack, block) for block in session.blocks.values()):
            yield f"sessions/{id}#blocks", {}


@rule(
    "FP813",
    "session-without-return",
    "error",
    reason=by_the_pilot(
        "11",
        "give it a follow-up.",
        "geef er een vervolg aan.",
    ),
    messages={
        "en": 'the follow-up of this set-up is "{step}", which is no step of the phase follow-up',
        "nl": 'de opvolging van deze opzet is "{step}", en die stap hoort niet bij opvolgen',
    },
    hints={
        "en": "Name the step in which the group comes back to it, such as kom-terug.",
        "nl": "Noem de stap waarin de groep erop terugkomt, zoals kom-terug.",
    },
    bad=example(CLOSING, follow_up="informeer"),
    good=example(CLOSING),
)
def follow_up(view: PackView) -> Iterator[Breach]:
    """Find set-ups whose follow-up is no step of the last phase."""
    for id, session in view.pack.sessions.items():
        step = view.pack.steps.get(session.follow_up)
        if step is not None and step.phase != "follow-up":
            yield f"sessions/{id}#follow_up", {"step": session.follow_up}


@rule(
    "FP814",
    "block-in-no-meeting",
    "error",
    reason={
        "en": "A block or an assignment that belongs to no meeting would not be printed.",
        "nl": "Een blok of opdracht die bij geen bijeenkomst hoort, komt nergens op papier.",
    },
    messages={
        "en": '"{part}" belongs to the meeting "{meeting}", which does not exist',
        "nl": '"{part}" hoort bij de bijeenkomst "{meeting}", en die bestaat niet',
    },
    hints={"en": "The meetings are: {known}.", "nl": "De bijeenkomsten zijn: {known}."},
    bad=example(CLOSING.replace('meeting = "nu"', 'meeting = "straks"')),
    good=example(CLOSING),
)
def meetings(view: PackView) -> Iterator[Breach]:
    """Find blocks and assignments of meetings that do not exist."""
    for id, session in view.pack.sessions.items():
        for address, part, meeting in _belonging(session):
            if meeting not in session.meetings:
                known = ", ".join(session.meetings)
                yield f"sessions/{id}/{address}", {"part": part, "meeting": meeting, "known": known}


def _belonging(session: Session) -> Iterator[tuple[str, str, str]]:
    for key, block in session.blocks.items():
        yield f"blocks/{key}#meeting", key, block.meeting
    for key, assignment in session.assignments.items():
        yield f"assignments/{key}#after_meeting", key, assignment.after_meeting


CHECKS = (themes, insight, follow_up, meetings)
