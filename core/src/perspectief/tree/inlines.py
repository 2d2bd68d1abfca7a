"""What stands in a line of a document: words, and what is said of them."""

from typing import Literal, TypeAlias

from attrs import frozen

Shape = Literal[
    "grows",
    "shrinks",
    "stays",
    "disappears",
    "what-changes",
    "good-work",
    "pleasant-work",
    "insights",
    "actions",
    "tick",
]
"""A small drawn sign. It never stands alone: the word that it means follows it."""


@frozen
class Strong:
    """Words with stress.

    Attributes:
        content: The words.
    """

    content: "Inlines"


@frozen
class Emphasis:
    """Words set apart.

    Attributes:
        content: The words.
    """

    content: "Inlines"


@frozen
class Added(Strong):
    """Words that came, beside those that went: in the place of which they are, or new.

    A writer that does not know them gives them stress.

    Attributes:
        content: The words.
    """


@frozen
class Removed(Emphasis):
    """Words that went, beside those that came.

    A writer that does not know them sets them apart.

    Attributes:
        content: The words.
    """


@frozen
class Link:
    """Words that lead somewhere.

    Attributes:
        address: An http, https or mailto address, or the name of a file of the kit.
        content: The words.
    """

    address: str
    content: "Inlines"


@frozen
class Mark:
    """A small drawn sign beside a word.

    Attributes:
        shape: Which sign.
    """

    shape: Shape


@frozen
class Blank:
    """Room to write a few words, within a line.

    Attributes:
        width: How wide, in millimetres.
    """

    width: int = 40


class Foreign(str):
    """Words in another language than the document; to a writer they may be words like any other.

    Attributes:
        language: Their language.
    """

    __slots__ = ("language",)

    language: str

    def __new__(cls, words: str, language: str) -> "Foreign":
        """Give words in a language."""
        made = super().__new__(cls, words)
        made.language = language
        return made

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (str(self), self.language)


Inline: TypeAlias = str | Strong | Emphasis | Link | Mark | Blank
Inlines: TypeAlias = tuple[Inline, ...]
