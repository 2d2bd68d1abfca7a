"""What holds for every plan, whatever was asked."""

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.pack_texts import load
from perspectief import NoPlanError, Pack, Plan, plan, plan_again
from perspectief.model import Block
from perspectief.model.closing import closes
from perspectief.model.timing import block_minutes, slots
from perspectief.planner import Note
from perspectief.planner.frame import ABOUT_WORK
from perspectief.testing import packs
from planner.requests import Asked, made, requests

EXAMPLES = settings(max_examples=8)


def sizes(plan: Plan) -> tuple[int, int]:
    return plan.request.least, plan.request.most


def held(plan: Plan, people: int) -> Iterator[list[tuple[Block, int]]]:
    """Give the blocks of each meeting with their minutes."""
    for meeting in plan.session.meetings:
        found = slots(plan.pack, plan.session, meeting, people)
        yield [(slot.block, slot.minutes) for slot in found]


def keys(plan: Plan) -> set[str]:
    return {note.key for note in plan.notes}


@EXAMPLES
@given(requests())
def test_there_is_a_plan_for_every_common_request(asked: Asked) -> None:
    """From one hour on, for 4 to 40 people, there is a plan in every setting."""
    assert made(asked) is not None


@EXAMPLES
@given(requests())
def test_never_over_time(asked: Asked) -> None:
    """No meeting takes longer than promised, with the smallest and with the largest group."""
    found = made(asked)
    assert found
    for people in sizes(found):
        for blocks in held(found, people):
            assert sum(minutes for _, minutes in blocks) <= asked["minutes"]


@EXAMPLES
@given(requests())
def test_a_break_in_time(asked: Asked) -> None:
    """Nobody sits for more than 90 minutes, and no meeting begins or ends with a break."""
    found = made(asked)
    assert found
    for people in sizes(found):
        for blocks in held(found, people):
            sat = [0]
            for block, minutes in blocks:
                sat = [*sat, 0] if block.type else [*sat[:-1], sat[-1] + minutes]
            assert max(sat) <= 90
            assert min(sat) > 0


@EXAMPLES
@given(requests())
def test_no_approach_outside_its_limits(asked: Asked) -> None:
    """Each approach suits the setting, and the groups it is done in have the right size."""
    found = made(asked)
    assert found
    for block in found.session.blocks.values():
        if block.approach is not None:
            approach = found.pack.resolve(block.approach)
            assert asked["setting"] in approach.setting
            assert approach.group.min <= found.request.least // block.parallel
            assert -(-found.request.most // block.parallel) <= approach.group.max


@EXAMPLES
@given(requests())
def test_approaches_build_on_what_came_before(asked: Asked) -> None:
    """No approach comes twice, and each comes after one that it builds on."""
    found = made(asked)
    assert found
    used = [block.approach for block in found.session.blocks.values() if block.approach]
    assert len(set(used)) == len(used)
    for i, approach in enumerate(used):
        needed = set(found.pack.resolve(approach).builds_on)
        assert not needed or needed & set(used[:i])


@EXAMPLES
@given(requests())
def test_every_guiding_question_or_a_note(asked: Asked) -> None:
    """Every guiding question comes up, and what does not is told; so it is with the overview."""
    found = made(asked)
    assert found
    covered = {theme for block in found.session.blocks.values() for theme in block.themes}
    missing = {str(found.pack.themes[id].title) for id in found.pack.themes.keys() - covered}
    told = {note.params["title"] for note in found.notes if note.key == "theme-missing"}
    assert told == missing
    overview = any(b.worksheet == "ons-overzicht" for b in found.session.blocks.values())
    assert overview != ("no-overview" in keys(found))


@EXAMPLES
@given(requests())
def test_opening_and_closing_are_always_there(asked: Asked) -> None:
    """Welcome and rules come first; insight, next step and the date of the follow-up last."""
    found = made(asked)
    assert found
    blocks = list(found.session.blocks.items())
    assert [key for key, _ in blocks[:2]] == ["welkom", "spelregels"]
    closing = [i for i, (_, block) in enumerate(blocks) if closes(found.pack, block)]
    assert closing
    assert blocks[closing[-1] + 1][0] == "terugkomdatum"
    assert found.pack.resolve(found.session.follow_up).phase == "follow-up"
    assert set(found.session.meetings) == {b.meeting for _, b in blocks}
    between = {each.after_meeting for each in found.session.assignments.values()}
    assert between <= set(list(found.session.meetings)[:-1])
    assert len(found.session.meetings) == 1 or next(iter(found.session.meetings)) in between


@EXAMPLES
@given(requests())
def test_half_of_the_time_or_a_note(asked: Asked) -> None:
    """Half of the planned time is about the work itself, at both sizes, or a note says so."""
    found = made(asked)
    assert found

    def half(people: int) -> bool:
        minutes = [
            (block_minutes(found.pack, block, people), bool(ABOUT_WORK & set(block.themes)))
            for block in found.session.blocks.values()
        ]
        return 2 * sum(m for m, about in minutes if about) >= sum(m for m, _ in minutes)

    assert all(map(half, sizes(found))) != ("not-half" in keys(found))


@EXAMPLES
@given(requests())
def test_what_to_drop_when_late(asked: Asked) -> None:
    """Each block says what to do when time runs out, and never to more minutes than it has."""
    found = made(asked)
    assert found
    for block in found.session.blocks.values():
        least = block_minutes(found.pack, block, found.request.least)
        assert block.if_late is not None
        assert not isinstance(block.if_late, int) or 0 < block.if_late <= least


@settings(max_examples=4)
@given(requests())
def test_the_same_request_gives_the_same_plan(asked: Asked) -> None:
    """The same request gives an equal plan; its id gives that plan again."""
    found = made(asked)
    assert found
    pack = load(asked["pack"], "nl")
    assert plan(pack, **asked.delete("pack")) == found
    assert plan_again(pack, found.id) == found


@EXAMPLES
@given(requests())
def test_each_choice_is_explained(asked: Asked) -> None:
    """Each block with an approach says what it gives, costs and beats, in both languages."""
    found = made(asked)
    assert found
    chosen = [key for key, block in found.session.blocks.items() if block.approach]
    assert [c.key for c in found.choices if c.key in found.pack.approaches] == chosen
    for choice in found.choices:
        for note in (*choice.why, *choice.costs, choice.beats):
            assert note.text("nl") != note.text("en")


@settings(max_examples=8)
@given(packs(), st.integers(1, 480), st.integers(1, 60), st.integers(1, 4))
def test_every_pack_is_planned_or_refused(
    pack: Pack, minutes: int, people: int, sessions: int
) -> None:
    """For every pack there is a plan whose id makes it again, or a reason why there is none."""
    reasons: tuple[Note, ...] = ()
    try:
        found = plan(pack, minutes=minutes, people=people, sessions=sessions)
    except NoPlanError as error:
        found, reasons = None, error.reasons
    assert reasons if found is None else plan_again(pack, found.id) == found
