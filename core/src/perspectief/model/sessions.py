"""Set-ups: the meetings of a dialogue, their blocks, and what comes in between."""

from typing import TYPE_CHECKING

from .approaches import Approach
from .dialogue import Question, Theme
from .record import Record, record
from .values import BlockType, IfLate, Keyed, Line, Prose, Ref, Setting, Task

if TYPE_CHECKING:
    from .project import Step, Worksheet


@record
class People(Record):
    """The smallest and the largest group a set-up is for.

    Attributes:
        min: The smallest group, in people.
        max: The largest group, in people.
    """

    min: int
    max: int


@record
class Groups(Record):
    """How many function groups can hold a set-up together, and how large each may be.

    Attributes:
        max: The most groups.
        people: The smallest and the largest of those groups.
    """

    max: int
    people: People


@record
class Meeting(Record):
    """One meeting of a set-up.

    Attributes:
        title: Its name.
        length: The time promised to participants, in minutes.
    """

    title: Line
    length: int


@record
class Block(Record):
    """One block of a meeting. All times are whole minutes.

    Attributes:
        meeting: The key of the meeting it belongs to.
        title: Its name on the runsheet.
        who: Who leads it.
        minutes: The fixed time; without it the approach gives the time.
        text: What happens.
        say: The sentence to speak aloud.
        screen: What participants read on the screen meanwhile, in a few words.
        themes: Guiding questions it covers.
        approach: The approach that fills it.
        questions: Questions it uses.
        worksheet: The worksheet that is filled in.
        type: `"break"` for a break.
        per_person: Time on top for each person in the group.
        per_table: Time on top for each table.
        per_seat: Time on top for each person at the fullest table.
        apart: Whether each function group does it by itself, when several take part.
        parallel: In how many groups at once, because all together are too many for it.
        if_late: `"never"`, `"skip"`, or the minutes it may shrink to.
    """

    meeting: str
    title: Line
    who: Task
    minutes: int | None = None
    text: Prose | None = None
    say: Line | None = None
    screen: Prose | None = None
    themes: tuple[Ref[Theme], ...] = ()
    approach: Ref[Approach] | None = None
    questions: tuple[Ref[Question], ...] = ()
    worksheet: Ref["Worksheet"] | None = None
    type: BlockType | None = None
    per_person: int = 0
    per_table: int = 0
    per_seat: int = 0
    apart: bool = False
    parallel: int = 1
    if_late: IfLate | None = None


@record
class Assignment(Record):
    """What participants do between two meetings.

    Attributes:
        after_meeting: The key of the meeting it is given in.
        title: Its name.
        text: What to do.
        minutes: How long it takes.
        screen: What participants read about it on the screen, in a few words.
        voluntary: Whether one may skip it.
        worksheet: The sheet to take along.
        who: Who asks how it goes.
    """

    after_meeting: str
    title: Line
    text: Prose
    minutes: int
    screen: Prose | None = None
    voluntary: bool = True
    worksheet: Ref["Worksheet"] | None = None
    who: Task | None = None


@record
class Session(Record):
    """A set-up: one or more meetings, their blocks and assignments (kind `sessions`).

    Attributes:
        id: The key of the object in its kind.
        title: Its name.
        people: For how many people.
        setting: Where it works.
        meetings: The meetings, in order.
        blocks: The blocks of all meetings, in order.
        follow_up: The step in which the group comes back to it.
        groups: How many function groups hold it together; absent when it is for one.
        text: What it is, in short.
        good_for: When to choose it.
        not_for: When to choose something else.
        weeks_between: Weeks between two meetings.
        assignments: What participants do in between.
    """

    id: str
    title: Line
    people: People
    setting: tuple[Setting, ...]
    meetings: Keyed[str, Meeting]
    blocks: Keyed[str, Block]
    follow_up: Ref["Step"]
    groups: Groups | None = None
    text: Prose | None = None
    good_for: Prose | None = None
    not_for: Prose | None = None
    weeks_between: int | None = None
    assignments: Keyed[str, Assignment] = Keyed()
