"""The values that `perspectief plan` shows, and prints as JSON."""

from datetime import date

from attrs import frozen


@frozen
class PlanBlock:
    """One block of a plan, on the clock.

    Attributes:
        key: Its key; with an approach it is what `--swap` names.
        title: Its name.
        who: Who leads it.
        start: Minutes from the beginning of the meeting.
        time: The time at which it begins, when that is known.
        minutes: How long it takes with the largest group.
        least: How long it takes with the smallest group.
        type: `break` for a break.
        approach: The approach that fills it.
        parallel: In how many groups at once it is done.
        themes: The guiding questions it is about.
        questions: The question cards that go with it.
        worksheet: The sheet that is filled in.
        if_late: What to do when time runs out: `never`, `skip`, or the minutes that are enough.
    """

    key: str
    title: str
    who: str
    start: int
    time: str | None
    minutes: int
    least: int
    type: str | None
    approach: str | None
    parallel: int
    themes: tuple[str, ...]
    questions: tuple[str, ...]
    worksheet: str | None
    if_late: str | int | None


@frozen
class PlanItem:
    """Something to bring.

    Attributes:
        number: How many.
        what: What it is.
    """

    number: int
    what: str


@frozen
class PlanMeeting:
    """One meeting of a plan.

    Attributes:
        key: Its key.
        title: Its name.
        date: Its date, when that is known.
        start: The time at which it begins, when that is known.
        end: The time at which it ends.
        length: The time that participants are promised, in minutes.
        planned: The minutes of its blocks with the largest group.
        least: The minutes of its blocks with the smallest group.
        blocks: Its blocks, in order.
        packing: What to bring, counted.
    """

    key: str
    title: str
    date: date | None
    start: str | None
    end: str | None
    length: int
    planned: int
    least: int
    blocks: tuple[PlanBlock, ...]
    packing: tuple[PlanItem, ...]


@frozen
class PlanAssignment:
    """What participants do between two meetings.

    Attributes:
        after: The key of the meeting it is given in.
        title: Its name.
        minutes: How long it takes.
    """

    after: str
    title: str
    minutes: int


@frozen
class PlanFollowUp:
    """When the group comes back to it.

    Attributes:
        step: The step in which it does.
        title: The name of that step.
        date: The date, when that is known.
    """

    step: str
    title: str
    date: date | None


@frozen
class PlanChoice:
    """Why a block with an approach is there.

    Attributes:
        key: The key of the block.
        title: The name of the approach.
        gives: What it gives, in the language of messages.
        costs: What it asks.
        otherwise: What else would fit there, and why that is not better.
    """

    key: str
    title: str
    gives: tuple[str, ...]
    costs: tuple[str, ...]
    otherwise: str


@frozen
class PlanNote:
    """What to look out for.

    Attributes:
        key: What kind of note it is, such as `no-overview`.
        message: The note, in the language of messages.
    """

    key: str
    message: str


@frozen
class PlanView:
    """A plan, or a day for several groups.

    Attributes:
        format: The version of this format.
        id: What the plan is made again from; a day for several groups has none.
        pack: The pack.
        version: Its version.
        language: The language of its content.
        title: The name of the set-up.
        people_min: The smallest group that is planned for.
        people_max: The largest group that is planned for.
        setting: Where it is held.
        seed: The seed.
        meetings: The meetings, in order.
        assignments: What participants do in between.
        follow_up: When the group comes back to it.
        choices: Why each approach is there.
        notes: What to look out for.
    """

    format: int
    id: str | None
    pack: str
    version: str
    language: str
    title: str
    people_min: int
    people_max: int
    setting: str
    seed: int
    meetings: tuple[PlanMeeting, ...]
    assignments: tuple[PlanAssignment, ...]
    follow_up: PlanFollowUp
    choices: tuple[PlanChoice, ...]
    notes: tuple[PlanNote, ...]
