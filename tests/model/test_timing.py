"""How long things take and how much of them is needed."""

from math import ceil
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import perspectief
from perspectief import Pack, Ref
from perspectief.model import (
    Approach,
    Block,
    Group,
    Keyed,
    Line,
    Material,
    Meeting,
    People,
    Prose,
    RunPart,
    Session,
)
from perspectief.model.timing import (
    SEATS,
    approach_minutes,
    block_minutes,
    meeting_minutes,
    part_minutes,
    quantity,
    slots,
    tables,
)


def part(minutes: int = 0, **more: int) -> RunPart:
    """Give a part of a run of play."""
    return RunPart(minutes=minutes, text=Line("X"), **more)


def approach(table: int | None, *parts: RunPart) -> Approach:
    """Give an approach with tables of a size and these parts."""
    return Approach(
        id="rondje",
        title=Line("Rondje"),
        purpose=Line("X"),
        outcome=Prose("X"),
        group=Group(min=1, max=40, table=table),
        setting=("on-site",),
        run=Keyed({f"deel-{number}": each for number, each in enumerate(parts)}),
        alternative=Prose("X"),
        origin="own",
    )


def block(meeting: str = "eerste", minutes: int | None = None, **more: Any) -> Block:
    """Give a block of a meeting."""
    return Block(meeting=meeting, title=Line("X"), who="gespreksleider", minutes=minutes, **more)


def session(**blocks: Block) -> Session:
    """Give a set-up of two meetings with these blocks."""
    return Session(
        id="twee",
        title=Line("Twee"),
        people=People(min=2, max=20),
        setting=("on-site",),
        meetings=Keyed(
            {each: Meeting(title=Line(each), length=120) for each in ("eerste", "tweede")}
        ),
        blocks=Keyed(blocks),
        follow_up=Ref("stap", "steps"),
    )


def pack_with(*approaches: Approach) -> Pack:
    """Give a pack with these approaches."""
    return Pack(
        id="los",
        version="1",
        title=Line("Los"),
        language="nl",
        status="concept",
        licence="X",
        layers=(),
        approaches=Keyed({each.id: each for each in approaches}),
    )


class TestTables:
    @pytest.mark.parametrize(
        ("people", "seats", "wanted"),
        [(1, 4, 1), (4, 4, 1), (5, 4, 2), (12, 4, 3), (13, 4, 4), (12, 5, 3), (0, 4, 1)],
    )
    def test_nobody_stands(self, people: int, seats: int, wanted: int) -> None:
        """There are as few tables as give everybody a seat, and at least one."""
        assert tables(people, seats) == wanted

    def test_all_at_one_table(self) -> None:
        """Without a number of seats all sit at one table."""
        assert [tables(people, None) for people in (0, 1, 30)] == [1, 1, 1]

    def test_four_at_a_table_unless_told(self) -> None:
        """Of an approach that does not say, tables seat four."""
        assert SEATS == 4
        assert tables(9) == 3

    @given(st.integers(1, 200), st.integers(1, 40))
    def test_every_table_is_needed(self, people: int, seats: int) -> None:
        """Everybody has a seat, and with one table less somebody has none."""
        count = tables(people, seats)
        assert (count - 1) * seats < people <= count * seats


class TestParts:
    def test_minutes_are_fixed(self) -> None:
        """The minutes of a part do not depend on the group."""
        assert {part_minutes(part(10), people) for people in (1, 5, 40)} == {10}

    @pytest.mark.parametrize(
        ("made", "people", "seats", "wanted"),
        [
            (part(5, per_person=2), 10, 4, 25),
            (part(5, per_table=3), 10, 4, 14),
            (part(5, per_seat=3), 10, 4, 17),
            (part(5, per_seat=3), 3, 4, 14),
            (part(5, per_seat=3), 10, None, 35),
            (part(5, per_table=3), 10, None, 8),
            (part(0, per_person=1, per_table=2, per_seat=3), 9, 4, 27),
        ],
    )
    def test_what_comes_on_top(
        self, made: RunPart, people: int, seats: int | None, wanted: int
    ) -> None:
        """Minutes per person, per table and per seat at the fullest table come on top."""
        assert part_minutes(made, people, seats) == wanted

    @given(
        st.builds(
            part,
            st.integers(0, 60),
            per_person=st.integers(0, 5),
            per_table=st.integers(0, 10),
            per_seat=st.integers(0, 10),
        ),
        st.integers(1, 60),
        st.none() | st.integers(1, 12),
    )
    def test_a_larger_group_never_takes_less(
        self, made: RunPart, people: int, seats: int | None
    ) -> None:
        """One person more takes as long or longer, and never less than the fixed time."""
        minutes = part_minutes(made, people, seats)
        assert made.minutes <= minutes <= part_minutes(made, people + 1, seats)

    def test_a_block_is_such_a_part(self) -> None:
        """A block with minutes of its own counts as a part does; without any it takes none."""
        assert part_minutes(block(minutes=10, per_person=1), 8) == 18
        assert part_minutes(block(per_table=2), 8) == 4


class TestApproaches:
    def test_the_sum_of_its_parts(self) -> None:
        """An approach takes the sum of its parts, with tables of its own size."""
        made = approach(6, part(5), part(10, per_table=1), part(0, per_seat=2))
        assert approach_minutes(made, 13) == 5 + (10 + 3) + 12

    def test_none_takes_nothing(self) -> None:
        """An approach without parts takes no time."""
        assert approach_minutes(approach(4), 10) == 0


class TestBlocks:
    ROUND = approach(6, part(5), part(10, per_table=2))

    def test_the_time_of_its_approach(self) -> None:
        """A block without minutes takes the sum of its approach."""
        pack = pack_with(self.ROUND)
        assert block_minutes(pack, block(approach=Ref("rondje", "approaches")), 12) == 19

    def test_its_own_time_wins(self) -> None:
        """A block with minutes takes those, though it has an approach."""
        pack = pack_with(self.ROUND)
        made = block(minutes=12, approach=Ref("rondje", "approaches"))
        assert block_minutes(pack, made, 12) == 12

    def test_at_the_tables_of_its_approach(self) -> None:
        """What a block adds per table counts the tables of its approach."""
        pack = pack_with(self.ROUND)
        made = block(minutes=12, per_table=1, approach=Ref("rondje", "approaches"))
        assert block_minutes(pack, made, 12) == 14
        assert block_minutes(pack, block(minutes=12, per_table=1), 12) == 15

    def test_no_minutes_at_all_is_not_nothing_known(self) -> None:
        """Zero minutes are minutes: a block of none takes none, whatever its approach."""
        pack = pack_with(self.ROUND)
        assert block_minutes(pack, block(minutes=0, approach=Ref("rondje", "approaches")), 9) == 0


class TestClock:
    SESSION = session(
        welkom=block(minutes=10),
        ronde=block(approach=Ref("rondje", "approaches")),
        weer=block("tweede", 5),
        slot=block(minutes=15, per_person=1),
    )
    PACK = pack_with(approach(4, part(20)))

    def test_blocks_follow_each_other(self) -> None:
        """Each block of a meeting starts where the one before it ends."""
        made = list(slots(self.PACK, self.SESSION, "eerste", 8))
        assert [(slot.key, slot.start, slot.minutes) for slot in made] == [
            ("welkom", 0, 10),
            ("ronde", 10, 20),
            ("slot", 30, 23),
        ]
        assert made[0].block is self.SESSION.blocks["welkom"]

    def test_each_meeting_has_its_own_clock(self) -> None:
        """Another meeting starts at zero, with its own blocks only."""
        made = list(slots(self.PACK, self.SESSION, "tweede", 8))
        assert [(slot.key, slot.start, slot.minutes) for slot in made] == [("weer", 0, 5)]

    def test_a_meeting_takes_what_its_blocks_take(self) -> None:
        """The minutes of a meeting are the sum of its blocks; of an unknown one, none."""
        assert meeting_minutes(self.PACK, self.SESSION, "eerste", 8) == 53
        assert meeting_minutes(self.PACK, self.SESSION, "derde", 8) == 0

    @pytest.mark.parametrize("id", ["pilot", "secretaresse"])
    def test_real_meetings_fit(self, id: str) -> None:
        """For the smallest and the largest group, blocks fill a meeting and end in time."""
        pack = perspectief.load(id)
        for set_up in pack.sessions.values():
            for people in {set_up.people.min, set_up.people.max}:
                for key, meeting in set_up.meetings.items():
                    made = list(slots(pack, set_up, key, people))
                    ends = [slot.start + slot.minutes for slot in made]
                    assert [slot.start for slot in made] == [0, *ends[:-1]]
                    assert ends[-1] == meeting_minutes(pack, set_up, key, people) <= meeting.length


class TestQuantities:
    @pytest.mark.parametrize(("per", "wanted"), [("person", 20), ("table", 6), ("session", 2)])
    def test_what_it_is_counted_by(self, per: Any, wanted: int) -> None:
        """So many for each person, each table or the whole session."""
        assert quantity(Material(text=Line("vellen"), per=per, each=2), 10) == wanted

    def test_at_the_tables_of_the_approach(self) -> None:
        """What is needed per table counts the tables of the approach."""
        made = Material(text=Line("vellen"), per="table")
        assert [quantity(made, 10, seats) for seats in (2, 5, None)] == [5, 2, 1]

    def test_one_for_the_session_unless_told(self) -> None:
        """Without more, one is needed."""
        assert quantity(Material(text=Line("een klok")), 30) == 1

    @given(st.integers(1, 60), st.integers(0, 9), st.integers(1, 9))
    def test_never_too_few(self, people: int, each: int, seats: int) -> None:
        """Counted by table there are as many as tables can be laid with."""
        made = Material(text=Line("vellen"), per="table", each=each)
        assert quantity(made, people, seats) == each * ceil(people / seats)
