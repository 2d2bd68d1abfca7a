"""Ways to hold the dialogue: for whom, how one runs, and what to bring."""

from typing import TYPE_CHECKING

from .dialogue import Question, Theme
from .record import Record, record
from .values import Keyed, Line, Noise, Origin, Per, Prose, Ref, Setting, Task

if TYPE_CHECKING:
    from .project import Source


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
