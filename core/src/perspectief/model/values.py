"""The small values every kind is built from: texts, references and closed lists."""

from typing import Any, Generic, Literal, NewType, TypeVar

from immutabledict import immutabledict

T = TypeVar("T")

Line = NewType("Line", str)
"""One plain line for a person: no Markdown, no paragraphs."""

Prose = NewType("Prose", str)
"""A longer text for a person: small Markdown, an empty line starts a paragraph."""

Name = NewType("Name", str)
"""The name of something published, which is the same in every language."""

Word = NewType("Word", str)
"""A short word or name in a plain list, such as a synonym."""

Colour = NewType("Colour", str)
"""A colour: `#` and six hexadecimal digits."""

Keyed = immutabledict
"""Parts by key, in the order in which they were written: `Keyed[str, Block]`."""


class Ref(str, Generic[T]):
    """The id of an object, that also knows the kind of that object.

    A reference is a `str` (the bare id), so it can be compared, printed and used as a
    key. `Pack.resolve` turns it into the object.

    Attributes:
        kind: The kind the id belongs to, such as `"activities"`.
    """

    __slots__ = ("kind",)
    kind: str

    def __new__(cls, id: str, kind: str) -> "Ref[T]":
        """Make a reference to object `id` of `kind`."""
        self = super().__new__(cls, id)
        self.kind = kind
        return self

    def __getnewargs__(self) -> tuple[str, str]:  # type: ignore[override]  # two arguments to pickle, where str has one
        return str(self), self.kind

    @property
    def address(self) -> str:
        """The whole address, `kind/id`."""
        return f"{self.kind}/{self}"

    def __repr__(self) -> str:
        return f"Ref({str(self)!r}, {self.kind!r})"


AnyRef = Ref[Any]
"""A reference to an object of any kind; written in full in a pack, as `kind/id`."""

Phase = Literal["prepare", "design", "run", "follow-up"]
Setting = Literal["on-site", "online", "hybrid"]
Hint = Literal["grows", "shrinks", "stays", "disappears"]
Moment = Literal["opening", "deepening", "closing"]
Origin = Literal["own", "adapted", "described"]
Level = Literal["medewerker", "leidinggevende", "organisatie"]
Per = Literal["person", "table", "session"]
Noise = Literal["quiet", "lively"]
Task = Literal[
    "trekker",
    "gespreksleider",
    "tijdbewaker",
    "verslag",
    "contact",
    "medewerker",
    "leidinggevende",
    "hr",
]
Audience = Literal["medewerker", "leidinggevende", "hr", "projectteam", "iedereen"]
ActionType = Literal["talk", "look", "learn", "agreement", "career", "vacancy"]
DevelopmentType = Literal["law", "technology", "labour", "work", "organisation"]
SourceType = Literal["web", "document", "law", "own"]
TipType = Literal["do", "dont", "moment"]
BlockType = Literal["break"]
Size = Literal["A2", "A3", "A4", "A5", "A6"]
Status = Literal["piloted", "concept"]
IfLate = Literal["never", "skip"] | int

DUTCH_VALUES: dict[str, str] = {
    "voorbereiden": "prepare",
    "ontwerpen": "design",
    "uitvoeren": "run",
    "opvolgen": "follow-up",
    "op-locatie": "on-site",
    "hybride": "hybrid",
    "groeit": "grows",
    "krimpt": "shrinks",
    "blijft": "stays",
    "blijft-gelijk": "stays",
    "verdwijnt": "disappears",
    "verdieping": "deepening",
    "afronding": "closing",
    "eigen": "own",
    "bewerkt": "adapted",
    "beschreven": "described",
    "persoon": "person",
    "tafel": "table",
    "sessie": "session",
    "stil": "quiet",
    "levendig": "lively",
    "gesprek": "talk",
    "kijken": "look",
    "leren": "learn",
    "afspraak": "agreement",
    "loopbaan": "career",
    "vacature": "vacancy",
    "wet": "law",
    "techniek": "technology",
    "arbeidsmarkt": "labour",
    "werk": "work",
    "organisatie": "organisation",
    "doen": "do",
    "liever-niet": "dont",
    "lastig-moment": "moment",
    "pauze": "break",
    "nooit": "never",
    "overslaan": "skip",
}
"""The Dutch word for a closed value; understood wherever the English one may stand."""
