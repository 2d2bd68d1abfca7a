"""Whether the minutes of a set-up are right, for the smallest and the largest group."""

from collections import Counter
from collections.abc import Iterable, Iterator

from ..model import Approach, Block, Pack, Session
from ..model.timing import minutes_with
from ..plugins import Breach, PackView, rule
from .sessions import CLOSING, example

SITTING = 90
"""Minutes after which people need a break; our own rule, as in step `kies-opzet`."""

_LONG = """\
blocks.lang = { meeting = "nu", title = "Lang", who = "gespreksleider", minutes = LONG }
"""
_BREAK = """\
blocks.pauze = { meeting = "nu", title = "Pauze", who = "contact", minutes = 9, type = "break" }
"""
_SIDES = CLOSING.replace("minutes = 10", 'minutes = 10, approach = "vier-kanten"')
_GAME = """\
blocks.spel = { meeting = "nu", title = "Spel", who = "gespreksleider", minutes = 20, \
approach = "kaartspel-kernactiviteiten" }
"""
_CIRCLE = CLOSING.replace("minutes = 10", 'minutes = 10, approach = "vissenkom"')


def _changed(files: dict[str, str], old: str, new: str) -> dict[str, str]:
    return {name: text.replace(old, new) for name, text in files.items()}


def _long(minutes: int, *more: str) -> dict[str, str]:
    files = example(*more, _LONG.replace("LONG", str(minutes)), CLOSING)
    return _changed(files, "length = 60", "length = 180")


class _Minutes:
    """The minutes of the meetings of a set-up, with the smallest and the largest group.

    Attributes:
        sitting: By meeting, how long the largest group goes on without a break, at most.
    """

    def __init__(self, pack: Pack, session: Session) -> None:
        people = session.people
        blocks = [
            (block, pack.resolve(block.approach) if block.approach else None)
            for block in session.blocks.values()
        ]
        taken = {
            size: [(block, minutes_with(block, approach, size)) for block, approach in blocks]
            for size in {people.min, people.max}
        }
        self._sums = {size: _sums(each) for size, each in taken.items()}
        self.sitting: Counter[str] = Counter()
        now: Counter[str] = Counter()
        for block, minutes in taken[people.max]:
            at = block.meeting
            now[at] = 0 if block.type == "break" else now[at] + minutes
            self.sitting[at] = max(self.sitting[at], now[at])

    def most(self, meeting: str) -> tuple[int, int]:
        """Give the minutes of a meeting with the group that takes longest, and its size."""
        return max((sums[meeting], size) for size, sums in self._sums.items())


def _sums(taken: Iterable[tuple[Block, int]]) -> Counter[str]:
    sums: Counter[str] = Counter()
    for block, minutes in taken:
        sums[block.meeting] += minutes
    return sums


def _minutes(view: PackView) -> dict[str, _Minutes]:
    """Give the minutes of each set-up, counted once for all rules."""
    return {id: _Minutes(view.pack, session) for id, session in view.pack.sessions.items()}


@rule(
    "FP821",
    "meeting-too-long",
    "error",
    reason={
        "en": "Participants are promised the length of a meeting; the blocks have to fit in it.",
        "nl": "Deelnemers weten vooraf hoe lang een bijeenkomst duurt. De blokken moeten "
        "daarin passen.",
    },
    messages={
        "en": '"{meeting}" takes {length} minutes, and its blocks {minutes} with {people} people',
        "nl": '"{meeting}" duurt {length} minuten, en de blokken {minutes} met {people} mensen',
    },
    hints={
        "en": "Shorten a block, leave one out, or make the meeting longer.",
        "nl": "Maak een blok korter, laat er een weg, of maak de bijeenkomst langer.",
    },
    bad=example(_LONG.replace("LONG", "40"), CLOSING),
    good=example(_LONG.replace("LONG", "30"), CLOSING),
)
def length(view: PackView) -> Iterator[Breach]:
    """Find meetings whose blocks do not fit in them, at either size of the group."""
    for id, session in view.pack.sessions.items():
        for key, meeting in session.meetings.items():
            minutes, people = view.once(_minutes)[id].most(key)
            if minutes > meeting.length:
                told = {"meeting": meeting.title, "length": meeting.length}
                address = f"sessions/{id}/meetings/{key}#length"
                yield address, {**told, "minutes": minutes, "people": people}


@rule(
    "FP822",
    "no-break",
    "warning",
    reason={
        "en": f"Our own rule: people need a break after {SITTING} minutes at the latest.",
        "nl": f"Onze eigen regel: na hoogstens {SITTING} minuten is het tijd voor een pauze.",
    },
    messages={
        "en": '"{meeting}" goes on for {minutes} minutes without a break',
        "nl": '"{meeting}" gaat {minutes} minuten door zonder pauze',
    },
    hints={
        "en": 'Put a block with type = "break" in it.',
        "nl": 'Zet er een blok met type = "break" in.',
    },
    bad=_long(80),
    good=_long(80, _BREAK),
)
def breaks(view: PackView) -> Iterator[Breach]:
    """Find meetings in which people sit too long without a break."""
    for id, session in view.pack.sessions.items():
        for key, meeting in session.meetings.items():
            minutes = view.once(_minutes)[id].sitting[key]
            if minutes > SITTING:
                told = {"meeting": meeting.title, "minutes": minutes}
                yield f"sessions/{id}/meetings/{key}", told


@rule(
    "FP823",
    "approach-never-fits",
    "error",
    reason={
        "en": "An approach says for how many people it works; a set-up can be held with its own.",
        "nl": "Een benaderingswijze werkt met een bepaald aantal mensen. De opzet moet "
        "daarbij passen.",
    },
    messages={
        "en": '"{approach}" is for {min} to {max} people, and this set-up for {least} to {most}',
        "nl": '"{approach}" is voor {min} tot {max} mensen, en deze opzet voor {least} tot {most}',
    },
    hints={
        "en": "Choose another approach, or change the people of the set-up.",
        "nl": "Kies een andere benaderingswijze, of verander people van de opzet.",
    },
    bad=_changed(example(_CIRCLE), "min = 8, max = 12", "min = 4, max = 8"),
    good=example(_CIRCLE),
)
def approaches(view: PackView) -> Iterator[Breach]:
    """Find approaches in a set-up that work with no size of its group."""
    for id, session in view.pack.sessions.items():
        people = session.people
        for key, block in session.blocks.items():
            approach = view.pack.approaches.get(block.approach or "")
            if approach is None:
                continue
            group, groups = approach.group, max(1, block.parallel)
            if group.min * groups > people.max or group.max * groups < people.min:
                told = {"approach": approach.title, "least": people.min, "most": people.max}
                limits = {"min": group.min, "max": group.max}
                yield f"sessions/{id}/blocks/{key}#approach", {**told, **limits}


@rule(
    "FP824",
    "approach-too-early",
    "error",
    reason={
        "en": "Some approaches go on with what another one made, such as the overview.",
        "nl": "Sommige benaderingswijzen gaan verder met wat een andere opleverde, zoals het "
        "overzicht.",
    },
    messages={
        "en": '"{block}" uses "{approach}", which builds on "{needed}", and that does not come '
        "before it",
        "nl": '"{block}" gebruikt "{approach}", dat voortbouwt op "{needed}", en dat komt er niet '
        "voor",
    },
    hints={
        "en": 'Put a block with "{needed}" before it, or choose another approach.',
        "nl": 'Zet er een blok met "{needed}" voor, of kies een andere benaderingswijze.',
    },
    bad=example(_SIDES),
    good=example(_GAME, _SIDES),
)
def order(view: PackView) -> Iterator[Breach]:
    """Find approaches that come before all that they build on."""
    for id, session in view.pack.sessions.items():
        done: set[str] = set()
        for key, block in _in_time(session):
            approach = view.pack.approaches.get(block.approach or "")
            if approach is None:
                continue
            if approach.builds_on and done.isdisjoint(approach.builds_on):
                needed = ", ".join(each.title for each in _known(view, approach.builds_on))
                told = {"block": block.title, "approach": approach.title, "needed": needed}
                yield f"sessions/{id}/blocks/{key}#approach", told
            done.add(approach.id)


def _in_time(session: Session) -> Iterator[tuple[str, Block]]:
    for meeting in session.meetings:
        yield from ((key, each) for key, each in session.blocks.items() if each.meeting == meeting)


def _known(view: PackView, refs: Iterable[str]) -> Iterator[Approach]:
    return (view.pack.approaches[ref] for ref in refs if ref in view.pack.approaches)


CHECKS = (length, breaks, approaches, order)
