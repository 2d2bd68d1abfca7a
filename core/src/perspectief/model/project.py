"""What a project team works with: steps, actions, tips, texts, worksheets, sources."""

from datetime import date
from typing import TYPE_CHECKING

from .record import Record, record
from .values import (
    ActionType,
    AnyRef,
    Audience,
    Keyed,
    Level,
    Line,
    Name,
    Origin,
    Per,
    Phase,
    Prose,
    Ref,
    Size,
    SourceType,
    Task,
    TipType,
)

if TYPE_CHECKING:
    from .dialogue import Role
    from .sessions import Session
    from .work import Activity


@record
class Hours(Record):
    """Hours of work for each role in the project team.

    Attributes:
        medewerker: Hours for a medewerker in the team.
        leidinggevende: Hours for a leidinggevende in the team.
        hr: Hours for somebody of hr.
    """

    medewerker: float = 0.0
    leidinggevende: float = 0.0
    hr: float = 0.0


@record
class Step(Record):
    """One step of the handreiking for the project team (kind `steps`).

    Attributes:
        id: The key of the object in its kind.
        phase: The phase it belongs to.
        title: Its name, starting with a verb.
        text: How to do it.
        lead: Who leads it.
        hours: Hours of work for each role.
        week: The week it starts in, seen from the first session.
        yields: What there is at the end.
        checklist: When it is done.
        joins: Who takes part.
        needs: Steps that come before.
        uses: Texts, worksheets, approaches and documents it uses.
        until_week: The week it ends in.
        sessions: The set-ups it exists in; empty means all. A set-up that no step of the
            phase `run` names also has the steps of one that is named there, with most nearly as
            many meetings.
        watch_out: The mistake everybody makes.
    """

    id: str
    phase: Phase
    title: Line
    text: Prose
    lead: Task
    hours: Hours
    week: int
    yields: Line
    checklist: Keyed[str, Line]
    joins: tuple[Task, ...] = ()
    needs: tuple[Ref["Step"], ...] = ()
    uses: tuple[AnyRef, ...] = ()
    until_week: int | None = None
    sessions: tuple[Ref["Session"], ...] = ()
    watch_out: Line | None = None


@record
class Hook(Record):
    """A rule or arrangement an action can use, such as a paragraph of the cao.

    Attributes:
        text: How to use it.
        sources: Where it stands.
        review: The date on which somebody checks it again.
    """

    text: Line
    sources: tuple[Ref["Source"], ...] = ()
    review: date | None = None


@record
class Action(Record):
    """A follow-up action with one owner role (kind `actions`).

    Attributes:
        id: The key of the object in its kind.
        title: Its name.
        owner: The one role that does it.
        text: What to do.
        type: What sort of action it is.
        together: Roles that take part.
        when: When, in words.
        done: When it is done, in words.
        hooks: Rules and arrangements it can use.
        activities: Activities it is about.
        sources: Where it is named.
    """

    id: str
    title: Line
    owner: Ref["Role"]
    text: Prose
    type: ActionType
    together: tuple[Ref["Role"], ...] = ()
    when: Line | None = None
    done: Line | None = None
    hooks: Keyed[str, Hook] = Keyed()
    activities: tuple[Ref["Activity"], ...] = ()
    sources: tuple[Ref["Source"], ...] = ()


@record
class Tip(Record):
    """A tip, or a difficult moment and what to say then (kind `tips`).

    Attributes:
        id: The key of the object in its kind.
        title: Its head.
        text: The tip; of a difficult moment, what you see.
        type: Do, rather not, or a difficult moment.
        audience: For whom.
        origin: Our own, adapted, or described elsewhere.
        phase: The phase it belongs to.
        say: At a difficult moment, a sentence to say.
        then: At a difficult moment, what to do afterwards.
        sources: Where it is said.
        inspired_by: Sources that inspired a tip of our own.
    """

    id: str
    title: Line
    text: Prose
    type: TipType
    audience: tuple[Audience, ...]
    origin: Origin
    phase: Phase | None = None
    say: Line | None = None
    then: Line | None = None
    sources: tuple[Ref["Source"], ...] = ()
    inspired_by: tuple[Ref["Source"], ...] = ()


@record
class Experience(Record):
    """An experience that a published source tells (kind `experiences`).

    Attributes:
        id: The key of the object in its kind.
        title: Its head.
        text: What happened, in our own words.
        level: Whose experience it is.
        source: Where it is told.
        about_group: The group it is about.
        year: The year of the source, when known.
        quote: Whether the text is quoted from the source.
        source_note: Where in the source it stands.
    """

    id: str
    title: Line
    text: Prose
    level: Level
    source: Ref["Source"]
    about_group: Line
    year: int | None = None
    quote: bool = False
    source_note: Line | None = None


@record
class Source(Record):
    """Where something stands (kind `sources`).

    Attributes:
        id: The key of the object in its kind.
        title: Its title, or what it is about.
        publisher: Who published it.
        type: What sort of source it is.
        language: The language of its title, such as `"en"`; without it the title is in Dutch.
        address: Its address on the web.
        read: The date on which somebody of the pack opened it; absent until then.
        published: When it was published: a date, `"2018-07"` or `"2018"`.
        consent: For an experience of one's own, the date of consent.
        note: What a reader should know about it.
    """

    id: str
    title: Name
    publisher: Name
    type: SourceType
    language: str | None = None
    address: str | None = None
    read: date | None = None
    published: date | str | None = None
    consent: date | None = None
    note: Prose | None = None


@record
class Text(Record):
    """A text to send or read aloud, or a form to fill in (kind `texts`).

    Attributes:
        id: The key of the object in its kind.
        title: Its name.
        text: The text.
        audience: For whom.
        subject: The subject line of a message.
        sender: Who sends it: a role or a task, never a name.
        fields: The heads of a form, to be filled in.
        includes: Texts whose sentences it includes at its end.
    """

    id: str
    title: Line
    text: Prose
    audience: tuple[Audience, ...]
    subject: Line | None = None
    sender: Line | None = None
    fields: Keyed[str, Line] = Keyed()
    includes: tuple[Ref["Text"], ...] = ()


@record
class Worksheet(Record):
    """A sheet to fill in during or around a session (kind `worksheets`).

    Attributes:
        id: The key of the object in its kind.
        title: Its name.
        size: The paper it is made for.
        per: What it is counted by.
        lines: Heads with room to write, in order.
        private: Whether it stays with who filled it in.
        text: How to fill it in.
        columns: Heads of a table to fill in; a key that is a value of the change scale
            gets its shape.
        legend: What the columns mean, by column.
        bands: Groups of rows in that table.
        rows: Empty rows in the table, in each band.
    """

    id: str
    title: Line
    size: Size
    per: Per
    lines: Keyed[str, Line]
    private: bool = False
    text: Prose | None = None
    columns: Keyed[str, Line] = Keyed()
    legend: Keyed[str, Line] = Keyed()
    bands: Keyed[str, Line] = Keyed()
    rows: int | None = None
