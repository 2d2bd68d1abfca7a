"""One look at a text: what it is, and where the mistakes go that are found in it."""

from typing import Literal, NamedTuple, TypeAlias

from ...findings.repairable import Grade
from .tidying import tidied

Where: TypeAlias = Literal["line", "list", "braces"]
"""What a value stands in: behind a key on a line of its own, or between brackets or braces."""

MOST = 200
"""The most mistakes of one file that are told at once; nobody mends more in one go."""


class Change(NamedTuple):
    """From `start` to `end` comes `text`."""

    start: int
    end: int
    text: str


class Mend(NamedTuple):
    """A way to mend a mistake.

    Attributes:
        grade: How sure it is, as in `findings.Repair`.
        title: What it does, as a word of `telling`.
        changes: What it changes.
    """

    grade: Grade
    title: str
    changes: tuple[Change, ...]


class Mistake(NamedTuple):
    """Something that is wrong, with its place as offsets in the text.

    Attributes:
        code: The code of its rule.
        start: Where it begins.
        end: Just behind it.
        params: What the message fills in.
        mends: Ways to mend it.
        earlier: The place of the first of two that cannot both be there.
    """

    code: str
    start: int
    end: int
    params: dict[str, str]
    mends: tuple[Mend, ...] = ()
    earlier: tuple[int, int] | None = None


class EnoughError(Exception):
    """Ends a look when no more mistakes are to be told."""


class Look:
    """A text that is being looked at.

    Attributes:
        raw: The text as it is in the file.
        text: The same without lone carriage returns and strange spaces, character for character:
            what the look goes by.
        mistakes: What was found.
        prose: Whether the last mistake may have left a text open, so that lines that are no
            statement belong to it.
        statement: Where the line of the latest statement begins.
        depth: How many brackets and braces are open.
        line_end: How lines of the text end.
        quiet: Stretches in which strange spaces may stand: texts and explanations.
    """

    __slots__ = ("depth", "line_end", "mistakes", "prose", "quiet", "raw", "statement", "text")

    def __init__(self, raw: str) -> None:
        """Begin to look at a text."""
        self.raw = raw
        self.text = tidied(raw)
        self.mistakes: list[Mistake] = []
        self.prose = False
        self.statement = 0
        self.depth = 0
        self.line_end = "\r\n" if "\r\n" in raw else "\n"
        self.quiet: list[tuple[int, int]] = []

    def note(
        self,
        code: str,
        start: int,
        end: int,
        /,
        *mends: Mend,
        earlier: tuple[int, int] | None = None,
        **params: str,
    ) -> None:
        """Keep a mistake.

        Raises:
            EnoughError: When so many were found that no more are told.
        """
        if len(self.mistakes) >= MOST:
            self.mistakes.append(Mistake("FP139", start, end, {"limit": str(MOST)}))
            raise EnoughError
        self.mistakes.append(Mistake(code, start, end, params, mends, earlier))

    def eol(self, at: int) -> int:
        """Give the end of the line in which an offset is, before its line end."""
        end = self.text.find("\n", at)
        end = len(self.text) if end < 0 else end
        return end - 1 if end > at and self.text[end - 1] == "\r" else end

    def bol(self, at: int) -> int:
        """Give the beginning of the line in which an offset is."""
        return self.text.rfind("\n", 0, at) + 1


def mend(grade: Grade, title: str, *changes: Change) -> Mend:
    """Make a way to mend a mistake."""
    return Mend(grade, title, changes)


def shortened(text: str, most: int = 40) -> str:
    """Give a text for a message: on one line, and not too long."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"
