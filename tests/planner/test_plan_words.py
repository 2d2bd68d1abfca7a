"""What a plan says around its approaches is in it: welcomes, and what is about the overview."""

import pytest
from hypothesis import given, settings
from immutabledict import immutabledict

from helpers.pack_texts import load
from perspectief import Pack, Plan, make_kit, plan
from perspectief.model import Block, Line
from perspectief.model.record import changed
from perspectief.model.timing import meeting_minutes, slots
from planner.requests import Asked, made, requests

WELCOMES = {"welkom", "welkom-terug", "welkom-tweede", "welkom-derde"}
EARLIER = "Laat jullie overzicht zien, getypt en groot."


def follows(found: Plan, pack: Pack) -> bool:
    """Say whether each meeting holds at least the approaches of the set-up with as many."""
    own = next(
        each
        for each in pack.sessions.values()
        if each.groups is None and len(each.meetings) == len(found.session.meetings)
    )
    return all(
        {b.approach for b in own.blocks.values() if b.approach and b.meeting == meeting}
        <= {b.approach for b in found.session.blocks.values() if b.meeting == meeting}
        for meeting in own.meetings
    )


def shown(found: Plan, meeting: str) -> list[str]:
    """Give the titles of what a welcome announces: approaches, talk and the closing sheet."""
    held = [each.block for each in slots(found.pack, found.session, meeting, 1)]
    keys = {choice.title for choice in found.choices} | {"Mijn inzicht en mijn volgende stap"}
    return [each.title for each in held if each.approach or each.title in keys]


@settings(max_examples=8)
@given(requests())
def test_a_welcome_announces_what_its_meeting_holds(asked: Asked) -> None:
    """A plan unlike the set-up has welcomes that list the blocks of their meeting, in order."""
    found = made(asked)
    assert found
    own = load(asked["pack"], "nl")
    told = {key: block for key, block in found.session.blocks.items() if key in WELCOMES}
    assert len(told) == asked["sessions"]
    for key, block in told.items():
        if str(block.screen).startswith("Vandaag:\n\n- "):
            listed = [line[2:] for line in str(block.screen).splitlines() if line[:2] == "- "]
            assert listed == shown(found, block.meeting)
        else:
            written = [s.blocks[key].screen for s in own.sessions.values() if key in s.blocks]
            assert follows(found, own)
            assert block.screen in written


def test_a_plan_like_the_set_up_speaks_as_that_does() -> None:
    """When each meeting holds what it holds in the set-up, the welcome of the set-up is heard."""
    pack = load("pilot", "nl")
    found = plan(pack, minutes=180, people=14)
    own = pack.sessions["een-sessie"].blocks["welkom"]
    assert changed(found.session.blocks["welkom"], meeting="sessie") == own


@pytest.mark.parametrize(
    ("language", "today", "rules"),
    [
        ("nl", "Vandaag:", "Dezelfde spelregels gelden als de vorige keer."),
        ("en", "Today:", "The same ground rules apply as last time."),
    ],
)
def test_welcomes_of_three_meetings(language: str, today: str, rules: str) -> None:
    """Each meeting announces its own blocks; later ones repeat the rules and show the overview."""
    found = plan(load("secretaresse", language), minutes=120, people=12, sessions=3)
    blocks = found.session.blocks
    first, second = blocks["welkom"], blocks["welkom-tweede"]
    held = [blocks[key].title for key in ("kaartspel-kernactiviteiten", "denken-delen-verbreden")]
    assert first.screen == "\n".join((f"{today}\n", *(f"- {title}" for title in held)))
    assert str(second.screen).endswith(f"\n\n{rules}")
    assert blocks["vier-kanten"].title in str(second.screen)
    assert (EARLIER in str(second.text)) == (language == "nl")
    assert EARLIER not in str(first.text)


def test_a_welcome_is_whole_without_a_screen() -> None:
    """What a meeting holds is told in the runsheet, and nothing that is said waits for more."""
    asked = {"minutes": 90, "people": 14, "sessions": 2}
    dutch = plan(load("secretaresse", "nl"), **asked).session.blocks
    assert str(dutch["welkom-terug"].text) == (
        "Heet iedereen welkom. Herhaal de spelregels in één minuut. Vertel wat jullie vandaag gaan "
        "doen: *Goed en fijn werk, in tweetallen*, *Vier kanten*, *Acties per rol* en *Mijn "
        "inzicht en mijn volgende stap*. " + EARLIER
    )
    assert dutch["welkom-terug"].say == "Fijn dat jullie er weer zijn."
    assert dutch["welkom"].say == "Fijn dat jullie er zijn."
    english = plan(load("secretaresse", "en"), **asked).session.blocks
    assert str(english["welkom"].text).endswith(
        "and what you will do today: *Card game with core activities*."
    )
    assert english["welkom"].say == "It is good to have you here."
    assert str(english["welkom-terug"].text).endswith(
        " and *My insight and my next step*. Show your overview, typed and in large print."
    )


@pytest.mark.parametrize(("language", "word"), [("nl", "overzicht"), ("en", "overview")])
def test_reading_out_needs_no_overview(language: str, word: str) -> None:
    """Where sentences are read out and put up, that can be done without an overview."""
    approaches = load("pilot", language).approaches
    for id in ("wandelgesprek", "tafelrondes"):
        part = approaches[id].run["voorlezen"]
        assert word not in f"{part.text} {part.say} {part.screen}"


def test_a_title_is_shown_as_it_is() -> None:
    """Signs in the title of an approach stay signs on the slide and in the runsheet."""
    pack = load("pilot", "nl")
    game = changed(pack.approaches["kaartspel-kernactiviteiten"], title=Line("1. Een *spel* [x]"))
    own = changed(pack, approaches=immutabledict({**pack.approaches, game.id: game}))
    found = plan(own, minutes=240, people=14)
    assert "- 1\\. Een \\*spel\\* \\[x\\]\n" in str(found.session.blocks["welkom"].screen)
    only = ("draaiboek", "schermbladen")
    runsheet, slides = (
        each.data.decode() for each in make_kit(found.pack, formats=("html",), only=only)
    )
    assert "1. Een *spel* [x]</p></li>" in slides
    assert "gaan doen: <em>1. Een *spel* [x]</em>" in runsheet


def test_a_first_block_with_a_question_is_no_welcome() -> None:
    """A meeting that begins with a guiding question keeps the words of that block."""
    pack = load("pilot", "nl")
    own = pack.sessions["een-sessie"]
    kept = {key: each for key, each in own.blocks.items() if key not in ("welkom", "spelregels")}
    bare = changed(own, blocks=immutabledict(kept))
    found = plan(changed(pack, sessions=immutabledict({own.id: bare})), minutes=240, people=14)
    key, block = next(iter(found.session.blocks.items()))
    assert (key, block.screen) == ("kennismaken", own.blocks["kennismaken"].screen)


class TestOverview:
    def test_without_one_nothing_speaks_of_it(self) -> None:
        """Without an overview no opening, closing or assignment shows it or asks about it."""
        for pack, minutes, sessions in (("ict", 120, 3), ("secretaresse", 120, 2), ("ict", 240, 1)):
            found = plan(load(pack, "nl"), minutes=minutes, people=66, sessions=sessions)
            assert "no-overview" in {note.key for note in found.notes}
            around = [b for b in found.session.blocks.values() if b.approach is None]
            for each in (*around, *found.session.assignments.values()):
                assert "overzicht" not in f"{each.title} {each.text} {each.screen}"
                assert "overzicht" not in str(getattr(each, "say", ""))

    def test_what_is_given_to_do_waits_for_it(self) -> None:
        """Who has no overview to show gets the date of the next meeting, and no assignment."""
        found = plan(load("ict", "nl"), minutes=120, people=66, sessions=3)
        block = found.session.blocks["opdracht-twee"]
        assert (block.title, block.minutes, block.if_late) == ("De volgende keer", 2, 1)
        assert set(found.session.assignments) == {"meekijken"}
        usual = plan(load("ict", "nl"), minutes=120, people=12, sessions=3)
        assert usual.session.blocks["opdracht-twee"].title == "Vraag het een collega"
        assert set(usual.session.assignments) == {"meekijken", "vraag-een-collega"}

    def test_its_time_is_there_for_others(self) -> None:
        """The minutes of what waits for an overview that never comes are filled with approaches."""
        found = plan(load("secretaresse", "nl"), minutes=120, people=60, sessions=2)
        spare = [
            120 - meeting_minutes(found.pack, found.session, m, 60) for m in found.session.meetings
        ]
        assert max(spare) <= 32
        assert "overzicht-bijwerken" not in found.session.blocks

    def test_a_conversation_about_it_comes_after_it(self) -> None:
        """What a set-up talks about after its overview is talked about only after an overview."""
        pack = load("pilot", "nl")
        for minutes in range(40, 130, 10):
            found = plan(pack, minutes=minutes, people=14, sessions=2)
            keys = list(found.session.blocks)
            if "goed-en-fijn-werk" in keys:
                assert keys.index("kaartspel-kernactiviteiten") < keys.index("goed-en-fijn-werk")

    def test_one_that_is_kept_closes_the_meeting(self) -> None:
        """What closes a meeting instead stays there when the block of the set-up never goes."""
        pack = load("ict", "nl")
        own = pack.sessions["drie-sessies"]
        kept: Block = changed(own.blocks["opdracht-twee"], if_late="never")
        blocks = immutabledict({**own.blocks, "opdracht-twee": kept})
        again = immutabledict({**pack.sessions, own.id: changed(own, blocks=blocks)})
        found = plan(changed(pack, sessions=again), minutes=120, people=66, sessions=3)
        assert found.session.blocks["opdracht-twee"].if_late == "never"
