"""A composed pack: all kinds of all layers, typed and immutable."""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar, overload

from immutabledict import immutabledict

from .approaches import Approach
from .brand import Brand
from .dialogue import Question, Role, Theme
from .manifest import FunctionGroup, Kit, LayerInfo, Limits, Parameter, TeamRole, Words
from .project import Action, Experience, Source, Step, Text, Tip, Worksheet
from .record import Record, record
from .sessions import Session
from .values import Line, Prose, Ref, Status
from .work import Activity, Catalogue, Competence, Concern, Development, Move

T = TypeVar("T")

KINDS: dict[str, type] = {
    "themes": Theme,
    "roles": Role,
    "steps": Step,
    "approaches": Approach,
    "questions": Question,
    "sessions": Session,
    "actions": Action,
    "activities": Activity,
    "developments": Development,
    "competences": Competence,
    "catalogues": Catalogue,
    "moves": Move,
    "concerns": Concern,
    "tips": Tip,
    "experiences": Experience,
    "texts": Text,
    "worksheets": Worksheet,
    "sources": Source,
}
"""The kinds of objects in a pack, in the order in which they are shown."""


@record
class Pack(Record):
    """A pack with all its layers in one, ready to use.

    Every kind is an immutable mapping from id to object, in the order of the content.
    Texts are complete: words left open by a parameter are filled in.

    Attributes:
        id: The id of the uppermost pack.
        version: Its version.
        title: Its title.
        language: The language of the content.
        status: What the uppermost pack says of itself: `"piloted"` or `"concept"`. Whether a
            pilot was held for the group, `piloted` tells.
        licence: The licence of the content.
        summary: What it is.
        released: The date of this version.
        layers: All layers, from the pilot up.
        untranslated: The addresses of texts that are shown in the language of the source,
            because no translation was made from them; each ends in that language.
        function_group: The group of jobs it is for; the pilot has none.
        parameters: The words that are filled in.
        team: What the project team needs, by role.
        kit: What goes on the table.
        words: Words to avoid and words explained.
        limits: How long texts may be.
        brand: The brand of who prints the documents.
        logo: The bytes of its logo, in base64; their kind shows in how they begin.
        word_file: The bytes of the Word file that its brand names, in base64.
        themes: The five guiding questions.
        roles: The three roles.
        steps: The steps of the handreiking.
        approaches: The ways to hold the dialogue.
        questions: The questions.
        sessions: The set-ups.
        actions: The follow-up actions.
        activities: What the group does.
        developments: What changes the work.
        competences: What people can do.
        catalogues: Published lists of competences.
        moves: Where people go next.
        concerns: What people worry about.
        tips: Tips and difficult moments.
        experiences: Published experiences.
        texts: Texts to send or read aloud.
        worksheets: Sheets to fill in.
        sources: Where things stand.
    """

    id: str
    version: str
    title: Line
    language: str
    status: Status
    licence: str
    layers: tuple[LayerInfo, ...]
    untranslated: tuple[str, ...] = ()
    summary: Prose | None = None
    released: date | None = None
    function_group: FunctionGroup | None = None
    parameters: immutabledict[str, Parameter] = immutabledict()
    team: immutabledict[str, TeamRole] = immutabledict()
    kit: Kit = Kit()
    words: Words = Words()
    limits: Limits = Limits()
    brand: Brand | None = None
    logo: str | None = None
    word_file: str | None = None
    themes: immutabledict[str, Theme] = immutabledict()
    roles: immutabledict[str, Role] = immutabledict()
    steps: immutabledict[str, Step] = immutabledict()
    approaches: immutabledict[str, Approach] = immutabledict()
    questions: immutabledict[str, Question] = immutabledict()
    sessions: immutabledict[str, Session] = immutabledict()
    actions: immutabledict[str, Action] = immutabledict()
    activities: immutabledict[str, Activity] = immutabledict()
    developments: immutabledict[str, Development] = immutabledict()
    competences: immutabledict[str, Competence] = immutabledict()
    catalogues: immutabledict[str, Catalogue] = immutabledict()
    moves: immutabledict[str, Move] = immutabledict()
    concerns: immutabledict[str, Concern] = immutabledict()
    tips: immutabledict[str, Tip] = immutabledict()
    experiences: immutabledict[str, Experience] = immutabledict()
    texts: immutabledict[str, Text] = immutabledict()
    worksheets: immutabledict[str, Worksheet] = immutabledict()
    sources: immutabledict[str, Source] = immutabledict()

    @property
    def piloted(self) -> bool:
        """Whether a pilot was held for its function group: some layer says so."""
        return self.status == "piloted" or any(layer.piloted for layer in self.layers)

    @overload
    def resolve(self, ref: None) -> None: ...
    @overload
    def resolve(self, ref: Iterable[Ref[T]]) -> tuple[T, ...]: ...
    @overload
    def resolve(self, ref: Ref[T]) -> T: ...
    def resolve(self, ref: Ref[T] | Iterable[Ref[T]] | None) -> T | tuple[T, ...] | None:
        """Give the object, or objects, that a reference names.

        Args:
            ref: One reference, several, or `None` for an absent one.

        Returns:
            The object; a tuple of objects in the same order; or `None`.

        Raises:
            KeyError: When the pack has no such object, or the reference is to
                something that is no kind, such as a document.
            TypeError: When it is no reference, but a text that does not know its kind.
        """
        if ref is None:
            return None
        if isinstance(ref, Ref):
            kind = ref.kind
            if kind not in KINDS:
                raise KeyError(ref.address)
            found: T = getattr(self, kind)[str(ref)]
            return found
        if isinstance(ref, str):
            # Its letters are texts too, without end.
            raise TypeError(
                f"a reference is needed, such as fields hold, and this is a text: {ref!r}. "
                "An object by its id is in the mapping of its kind, such as pack.roles"
            )
        return tuple(self.resolve(one) for one in ref)

    def __repr__(self) -> str:
        counts = ", ".join(f"{len(getattr(self, kind))} {kind}" for kind in KINDS)
        return f"<Pack {self.id} {self.version}: {counts}>"
