"""What `pack.toml` says: the function group, parameters, team, words and the kit."""

from datetime import date

from immutabledict import immutabledict

from .approaches import Approach
from .dialogue import Question
from .project import Source
from .record import Record, record
from .sessions import Session
from .values import Keyed, Line, Name, Prose, Ref, Status, Word
from .work import Activity


@record
class Code(Record):
    """A code of the function group in a classification (UFO, ESCO, ISCO).

    Attributes:
        code: The code, as the classification writes it.
        name: Its name there.
        certain: Whether the authors are sure of it.
        note: What a reader should know about it.
        sources: Where it stands.
    """

    code: str
    name: Name | None = None
    certain: bool = True
    note: Line | None = None
    sources: tuple[Ref[Source], ...] = ()


@record
class FunctionGroup(Record):
    """The group of jobs a pack is for.

    Attributes:
        name: Its name.
        synonyms: Other names, neutral ones among them.
        includes: Who is meant, in words.
        excludes: Who is not meant, in words.
        ufo: Profiles of the universities' own job classification.
        esco: Occupations in ESCO.
        isco: Groups in ISCO-08.
    """

    name: Line
    synonyms: tuple[Word, ...] = ()
    includes: Prose | None = None
    excludes: Prose | None = None
    ufo: Keyed[str, Code] = Keyed()
    esco: Keyed[str, Code] = Keyed()
    isco: Keyed[str, Code] = Keyed()


@record
class Parameter(Record):
    """A word that texts leave open, such as `{medewerkers}`.

    Attributes:
        value: What is filled in.
        article: The article the texts put before it: always `"de"` when there is one.
        about: How to use it.
        example: A sentence that uses it.
    """

    value: str
    article: str | None = None
    about: Line | None = None
    example: Line | None = None


@record
class TeamRole(Record):
    """How many of a role the project team needs.

    Attributes:
        min: How many at least.
        text: Who, in words.
    """

    min: int
    text: Line


@record
class KitQuestions(Record):
    """Which questions go on the table.

    Attributes:
        max: How many at most.
        per_theme: How many of each guiding question at most.
        include: Questions that are chosen first.
    """

    max: int = 16
    per_theme: int = 4
    include: tuple[Ref[Question], ...] = ()


@record
class Kit(Record):
    """What goes on the table.

    Attributes:
        session: The set-up.
        approaches: The approaches that are printed.
        questions: The questions that are printed.
        activities: The activity cards that are printed; empty means all.
    """

    session: Ref[Session] | None = None
    approaches: tuple[Ref[Approach], ...] = ()
    questions: KitQuestions = KitQuestions()
    activities: tuple[Ref[Activity], ...] = ()


@record
class Words(Record):
    """The words of a pack.

    Attributes:
        avoid: A word to avoid, and what to write instead.
        explain: A word, and what it means.
    """

    avoid: immutabledict[str, Line] = immutabledict()
    explain: immutabledict[str, Line] = immutabledict()


@record
class Limits(Record):
    """How long texts may be, for who reads them. What is absent is not limited.

    Attributes:
        sentence: Words in a sentence.
        question: Words in a question.
        question_characters: Characters in a question.
        probe: Words in a follow-up question.
        probes: Follow-up questions a question.
        activity: Words in the name of an activity.
        activity_characters: Characters in the name of an activity.
        tip_title: Words in the head of a tip.
        tip: Words in a tip.
        run_part: Words in a part of a run of play.
        step: Words in a step.
        checklist: Things to tick off in a step.
        fact: Words in a fact.
        meaning: Words in what a fact may mean.
        reading_ease: The reading ease below which a long text is pointed out: a number from
            0 (hard) to 100 (easy).
    """

    sentence: int | None = None
    question: int | None = None
    question_characters: int | None = None
    probe: int | None = None
    probes: int | None = None
    activity: int | None = None
    activity_characters: int | None = None
    tip_title: int | None = None
    tip: int | None = None
    run_part: int | None = None
    step: int | None = None
    checklist: int | None = None
    fact: int | None = None
    meaning: int | None = None
    reading_ease: int | None = None


@record
class LayerInfo(Record):
    """One layer of a composed pack.

    Attributes:
        id: The id of that pack.
        version: Its version.
        title: Its title.
        prefix: What the ids it introduces begin with; the pilot has none.
        licence: The licence of its content.
        released: The date of that version.
        piloted: Whether that pack says that a pilot was held for the function group: it, or one
            below, brings that group. A pack that gives the group another name brings a new one.
        common: Of a version of the pack for a group: what it says of content that all groups
            have, as JSON, so that a day for several groups can take it over.
    """

    id: str
    version: str
    title: Line
    prefix: str | None = None
    licence: str | None = None
    released: date | None = None
    piloted: bool = False
    common: str | None = None


@record
class Manifest(Record):
    """What a pack says of itself; never inherited by what extends it.

    Attributes:
        id: The id of the pack.
        version: Its version.
        title: Its title.
        language: The language of its content.
        status: Whether a pilot was held for this group. In a version of a pack it is about that
            version: a pilot that was held with the pack below counts all the same, unless this
            one gives the group another name.
        licence: The licence of its content.
        summary: What it is, in a sentence or two.
        released: The date of this version.
    """

    id: str
    version: str
    title: Line
    language: str
    status: Status
    licence: str
    summary: Prose | None = None
    released: date | None = None
