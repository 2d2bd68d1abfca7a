"""What the group does and what changes it: activities, developments, competences, moves."""

from datetime import date
from typing import TYPE_CHECKING

from .record import Record, record
from .values import DevelopmentType, Hint, Keyed, Line, Name, Prose, Ref

if TYPE_CHECKING:
    from .dialogue import Question, Role
    from .project import Source


@record
class Activity(Record):
    """Something the group does; one card, never a standard list (kind `activities`).

    Attributes:
        id: The key of the object in its kind.
        title: Its name.
        tasks: Examples; the first three are printed on the card.
        hint: Which way the authors guess it goes. For the facilitator only.
        why: The reason of that guess. For the facilitator only.
        framework: The rules within which it is done.
        result: What comes of it.
        developments: What changes it.
        also: What else changes, in a sentence.
        sources: Where it is described.
    """

    id: str
    title: Line
    tasks: Keyed[str, Line]
    hint: Hint
    why: Prose
    framework: Line | None = None
    result: Line | None = None
    developments: tuple[Ref["Development"], ...] = ()
    also: Line | None = None
    sources: tuple[Ref["Source"], ...] = ()


@record
class Development(Record):
    """What changes the work: a sourced fact, and apart from it our reading (kind `developments`).

    Attributes:
        id: The key of the object in its kind.
        title: Its name.
        fact: Only what its sources say.
        sources: Where the fact stands.
        review: The date on which somebody checks it again.
        type: What sort of development it is.
        meaning: What it may mean, worded as possible.
        scope: For whom or where the fact holds.
        activities: What it changes.
        question: A question to take along.
    """

    id: str
    title: Line
    fact: Prose
    sources: tuple[Ref["Source"], ...]
    review: date
    type: DevelopmentType
    meaning: Prose | None = None
    scope: Line | None = None
    activities: tuple[Ref[Activity], ...] = ()
    question: Ref["Question"] | None = None


@record
class CatalogueEntry(Record):
    """One competence of a published list.

    Attributes:
        code: Its code or name in that list.
        title: Its title there.
        cluster: The part of the list it stands in.
        levels: The levels that the list has for it, as the list writes them. They are
            levels of work: nothing here says which one a person has.
    """

    code: str
    title: Name
    cluster: Name | None = None
    levels: str | None = None


@record
class Catalogue(Record):
    """A published, versioned list of competences (kind `catalogues`).

    Attributes:
        id: The key of the object in its kind.
        title: Its name.
        version: Its version, as its publisher writes it.
        publisher: Who publishes it.
        licence: Under which licence.
        source: Where it is published.
        entries: The entries that packs refer to.
    """

    id: str
    title: Name
    version: str
    publisher: Name
    licence: str
    source: Ref["Source"]
    entries: Keyed[str, CatalogueEntry] = Keyed()


@record
class CompetenceMap(Record):
    """Where a competence stands in a published list.

    Attributes:
        catalogue: The list.
        code: The code of the entry in it.
    """

    catalogue: Ref[Catalogue]
    code: str


@record
class Competence(Record):
    """What somebody can do, with our own definition; never a score (kind `competences`).

    Attributes:
        id: The key of the object in its kind.
        title: Its name.
        definition: What it is, in our own words.
        why: Why it matters to this group.
        activities: Where it is used.
        maps: Where it stands in published lists.
    """

    id: str
    title: Line
    definition: Prose
    why: Prose
    activities: tuple[Ref[Activity], ...] = ()
    maps: Keyed[str, CompetenceMap] = Keyed()


@record
class Move(Record):
    """Where people of the group go next (kind `moves`).

    Attributes:
        id: The key of the object in its kind.
        title: Its name.
        text: What it is.
        sources: Where it is told; without any it is our own estimate.
        leads_to: The work it leads to.
        talk_with: With whom to talk about it.
        not_promise: What nobody should promise.
    """

    id: str
    title: Line
    text: Prose
    sources: tuple[Ref["Source"], ...] = ()
    leads_to: Line | None = None
    talk_with: tuple[Ref["Role"], ...] = ()
    not_promise: Line | None = None


@record
class Concern(Record):
    """What people of the group worry about (kind `concerns`).

    Attributes:
        id: The key of the object in its kind.
        title: Its name.
        text: What it is.
        sources: Where it is told; without any it is our own estimate.
        leads_to: What talking about it can lead to.
        talk_with: With whom to talk about it.
        not_promise: What nobody should promise.
    """

    id: str
    title: Line
    text: Prose
    sources: tuple[Ref["Source"], ...] = ()
    leads_to: Line | None = None
    talk_with: tuple[Ref["Role"], ...] = ()
    not_promise: Line | None = None
