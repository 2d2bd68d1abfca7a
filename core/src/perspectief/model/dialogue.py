"""What is on the table in a session: themes, questions, approaches, set-ups."""

from typing import TYPE_CHECKING

from .record import Record, record
from .values import (
    BlockType,
    IfLate,
    Keyed,
    Line,
    Moment,
    Noise,
    Origin,
    Per,
    Prose,
    Ref,
    Setting,
    Task,
)

if TYPE_CHECKING:
    from .project import Source, Step, Worksheet
    from .work import Activity, Competence


@record
class Theme(Record):
    """One of the five guiding questions of the pilot (kind `themes`).

    Attributes:
        id: The key of the object in its kind.
        title: The guiding question in a few words.
        text: The guiding question as it is asked.
        purpose: What the conversation about it gives.
    """

    id: str
    title: Line
    text: Prose
    purpose: Prose | None = None


@record
class Role(Record):
    """Who acts: medewerker, leidinggevende or hr (kind `roles`).

    Attributes:
        id: The key of the object in its kind.
        title: The name of the role.
        text: What the role does before, during and after.
        asks: What the role owes the others afterwards.
    """

    id: str
    title: Line
    text: Prose
    asks: Prose | None = None


@record
class Question(Record):
    """A question for the dialogue; one card (kind `questions`).

    Attributes:
        id: The key of the object in its kind.
        theme: The guiding question it belongs to.
        text: The question, as printed on the card.
        roles: Who answers it.
        moment: When in a session it fits.
        probes: Follow-up questions for the facilitator.
        purpose: Why one asks it.
        activities: What it is about; empty means the whole job.
        sensitive: How to ask it safely.
        competences: Competences it may bring up.
    """

    id: str
    theme: Ref[Theme]
    text: Line
    roles: tuple[Ref[Role], ...]
    moment: Moment | None = None
    probes: Keyed[str, Line] = Keyed()
    purpose: Line | None = None
    activities: tuple[Ref["Activity"], ...] = ()
    sensitive: Line | None = None
    competences: tuple[Ref["Competence"], ...] = ()


@record
class Group(Record):
    """How many people an approach is for.

    Attributes:
        min: The smallest group, in people.
        max: The largest group, in people.
        table: People at one table.
    """

    min: int
    max: int
    table: int | None = None


@record
class RunPart(Record):
    """One part of the run of play of an approach. All times are whole minutes.

    Attributes:
        minutes: The fixed time.
        text: What happens.
        say: The sentence to speak aloud.
        screen: What participants read on the screen meanwhile, in a few words.
        per_person: Time on top for each person in the group.
        per_table: Time on top for each table.
        per_seat: Time on top for each person at the fullest table.
        who: Who leads this part.
    """

    minutes: int
    text: Line
    say: Line | None = None
    screen: Prose | None = None
    per_person: int = 0
    per_table: int = 0
    per_seat: int = 0
    who: Task | None = None


@record
class Material(Record):
    """Something to bring, and how much of it.

    Attributes:
        text: What it is, in the plural, to be read after a number.
        per: What the number is counted by.
        each: How many for each of those.
        document: The document of the kit that it is printed from.
    """

    text: Line
    per: Per = "session"
    each: int = 1
    document: str | None = None


@record
class Approach(Record):
    """A way to hold the dialogue, with its run of play (kind `approaches`).

    Attributes:
        id: The key of the object in its kind.
        title: The name.
        purpose: What you have at the end, in one sentence.
        outcome: What goes to the overview and what is thrown away.
        group: For how many people.
        setting: Where it works.
        run: The parts, in order.
        alternative: For who does not walk, write, see or talk easily in a group.
        origin: Our own, adapted, or described elsewhere.
        noise: Quiet or lively.
        themes: Guiding questions it suits.
        preparation: What to do beforehand.
        materials: What to bring.
        good_for: When to choose it.
        not_for: When to choose something else.
        watch_out: The mistake everybody makes.
        online: What changes online or hybrid.
        questions: Questions it uses.
        builds_on: Approaches of which one comes earlier in the same set-up.
        sources: Where it is described, when adapted or described.
        licence: The licence of that description.
        inspired_by: Sources that inspired an approach of our own.
    """

    id: str
    title: Line
    purpose: Line
    outcome: Prose
    group: Group
    setting: tuple[Setting, ...]
    run: Keyed[str, RunPart]
    alternative: Prose
    origin: Origin
    noise: Noise | None = None
    themes: tuple[Ref[Theme], ...] = ()
    preparation: Prose | None = None
    materials: Keyed[str, Material] = Keyed()
    good_for: Prose | None = None
    not_for: Prose | None = None
    watch_out: Prose | None = None
    online: Prose | None = None
    questions: tuple[Ref[Question], ...] = ()
    builds_on: tuple[Ref["Approach"], ...] = ()
    sources: tuple[Ref["Source"], ...] = ()
    licence: Line | None = None
    inspired_by: tuple[Ref["Source"], ...] = ()


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
