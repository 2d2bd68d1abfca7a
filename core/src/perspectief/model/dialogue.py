"""What a dialogue is about: themes and questions, and the roles that answer them."""

from typing import TYPE_CHECKING

from .record import Record, record
from .values import Keyed, Line, Moment, Prose, Ref

if TYPE_CHECKING:
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
