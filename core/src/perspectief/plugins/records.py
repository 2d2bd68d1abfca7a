"""What plugins, and the core itself, contribute to the kit: documents and writers."""

from collections.abc import Callable
from datetime import date, time
from typing import TYPE_CHECKING

from immutabledict import immutabledict

from ..model import Pack
from ..model.guards import function, guarded, like, text, text_or_none, texts
from ..model.record import Record, record

if TYPE_CHECKING:
    from ..tree import Tree


_FILE = r"[a-z0-9]+(-[a-z0-9]+)*"
"""What names a file or folder of the kit on every system, and nothing outside it."""


@record
class Occasion(Record):
    """For how many people is counted, and when the meetings are, as far as that is known.

    Attributes:
        people: The people who are counted for; 0 lets the set-up say.
        starts: The time at which each meeting begins.
        dates: The date of each meeting.
        follow_up: The date on which the group comes back to it.
    """

    people: int = 0
    starts: tuple[time, ...] = ()
    dates: tuple[date, ...] = ()
    follow_up: date | None = None


@record
class Options(Record):
    """What the reader of a document chose.

    Attributes:
        everything: All content instead of the choice of `[kit]`.
        formats: The formats that were asked for; empty means each document's own.
        available: The formats that can be written here.
        apart: The formats that no document comes in but those whose own format it is.
        only: The names of the documents that were asked for; empty means all.
        suffixes: The suffix of the files of each format, when it is not the name of the format.
        more: The documents that plugins bring, for a list of all that is in the kit.
        groups: The packs of the function groups that meet on one day, when the kit is for
            several; the pack of a document is then about all of them together.
        timestamp: Seconds since 1970 to be written into files that hold a time.
        fold: Whether cards have a back to fold over, where there is something to say on it.
        style: A Word file that gives styles, head and foot to Word files, if any.
        occasion: For how many people, and when.
    """

    everything: bool = False
    formats: tuple[str, ...] = ()
    available: tuple[str, ...] = ("html", "pdf")
    apart: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    suffixes: immutabledict[str, str] = immutabledict()
    more: "tuple[Document, ...]" = ()
    groups: tuple[Pack, ...] = ()
    timestamp: int = 0
    fold: bool = False
    style: bytes | None = None
    occasion: Occasion = Occasion()


# A wrong record is refused where it is made: in the plugin, with its file and line.
@guarded(
    name=like(_FILE),
    title=text,
    build=function,
    folder=like(f"({_FILE})?"),
    formats=texts,
    purpose=text,
)
@record
class Document(Record):
    """A document of the kit.

    Attributes:
        name: Its name, one word with hyphens. Its files are called so in every language; those of
            the core have a name in each.
        title: Its title, for a list.
        build: Makes its tree from a pack.
        folder: The folder of the kit it stands in, a word with hyphens; the kit itself when
            empty.
        formats: The formats it is written in unless the reader chooses others.
        purpose: For whom and what for, in one sentence, for the start page of the kit.
        participants: Whether it is handed to participants of a session.
        per_group: Whether each function group gets its own, when several meet on one day.
        dated: Whether there is nothing in it before the dates are known.
        plugin: The name of the plugin that brings it; the host fills it in.
    """

    name: str
    title: str
    build: "Callable[[Pack, Options], Tree]"
    folder: str = ""
    formats: tuple[str, ...] = ("pdf",)
    purpose: str = ""
    participants: bool = False
    per_group: bool = False
    dated: bool = False
    plugin: str = ""


@guarded(
    format=like(_FILE),
    suffix=like(r"(\.[a-z0-9]+)+"),
    write=function,
    extra=text_or_none,
    module=text_or_none,
)
@record
class Writer(Record):
    """A way to write a tree as a file.

    Attributes:
        format: The name of the format, such as `pdf`.
        suffix: The suffix of its files, with the dot. When it is not the name of the format,
            that name stands before it: `vragenkaarten.moodle.xml`.
        write: Makes the bytes.
        extra: The extra of its distribution that it needs, if any.
        module: The module that this extra brings; without it the writer cannot work.
        any_document: Whether it writes any document, or only those whose own format it is: a
            calendar holds nothing of a handbook.
        plugin: The name of the plugin that brings it; the host fills it in.
    """

    format: str
    suffix: str
    write: "Callable[[Tree, Options], bytes]"
    extra: str | None = None
    module: str | None = None
    any_document: bool = True
    plugin: str = ""
