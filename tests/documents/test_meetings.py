import attrs
import pytest
from document_trees import CHOSEN, EVERYTHING

from perspectief import Pack
from perspectief.documents.meetings import (
    PEOPLE,
    PlannedMeeting,
    clock,
    ground_rules,
    group_size,
    parts,
    planned_meetings,
    runs_whole,
)
from perspectief.model.sessions import People


def meetings(pack: Pack) -> tuple[PlannedMeeting, ...]:
    return planned_meetings(pack, EVERYTHING)


def test_meetings_of_the_chosen_set_up(pack: Pack) -> None:
    """Only the meetings of the set-up that `[kit]` chooses are planned, in order."""
    chosen = pack.resolve(pack.kit.session)
    assert chosen is not None
    assert [plan.key for plan in planned_meetings(pack, CHOSEN)] == list(chosen.meetings)


def test_everything_is_all_set_ups(pack: Pack) -> None:
    """With everything, the meetings of all set-ups are planned, each named after its set-up."""
    plans = meetings(pack)
    assert len(plans) == sum(len(session.meetings) for session in pack.sessions.values())
    assert all(plan.title.startswith(f"{plan.session.title} · ") for plan in plans)


def test_no_set_up_no_meetings(pilot: Pack) -> None:
    """A pack without any set-up has no meetings to plan."""
    bare = attrs.evolve(pilot, sessions={}, kit=attrs.evolve(pilot.kit, session=None))
    assert planned_meetings(bare, CHOSEN) == ()


@pytest.mark.parametrize(
    ("least", "most", "counted"), [(8, 16, PEOPLE), (6, 12, 12), (20, 40, 20), (14, 14, 14)]
)
def test_group_that_fits(pilot: Pack, least: int, most: int, counted: int) -> None:
    """The group that is counted for is the usual one, or the nearest the set-up can hold."""
    session = next(iter(pilot.sessions.values()))
    assert group_size(attrs.evolve(session, people=People(min=least, max=most))) == counted


def test_blocks_follow_each_other(pack: Pack) -> None:
    """Each block starts when the one before it ends, the first at zero."""
    for plan in meetings(pack):
        ends = [0, *(slot.start + slot.minutes for slot in plan.slots)]
        assert [slot.start for slot in plan.slots] == ends[:-1]
        assert ends[-1] == plan.minutes(plan.people)


def test_parts_fill_their_block(pack: Pack) -> None:
    """The parts of an approach that runs whole follow each other and fill its block."""
    for plan in meetings(pack):
        for slot in plan.slots:
            found = parts(plan, slot)
            assert bool(found) == runs_whole(slot.block)
            starts = [part.start for part in found]
            ends = [part.start + part.minutes for part in found]
            if found:
                assert starts == [slot.start, *ends[:-1]]
                assert ends[-1] == slot.start + slot.minutes


@pytest.mark.parametrize(("minutes", "shown"), [(0, "0:00"), (9, "0:09"), (65, "1:05")])
def test_clock(minutes: int, shown: str) -> None:
    """The clock counts hours and minutes from the beginning."""
    assert clock(minutes) == shown


def test_ground_rules_may_be_removed(pilot: Pack) -> None:
    """A pack without the text of the ground rules has none to show."""
    assert ground_rules(pilot)
    assert ground_rules(attrs.evolve(pilot, texts={})) == ()
