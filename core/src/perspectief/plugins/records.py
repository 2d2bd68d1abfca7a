"""The records that plugins, and the core itself, contribute: checks, documents, writers."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from attrs import frozen

from ..findings import Finding, Severity
from ..model import Pack
from ..tree import Tree

if TYPE_CHECKING:
    from ..layers import Chain


@frozen(kw_only=True)
class Options:
    """What the reader of a document chose.

    Attributes:
        everything: All content instead of the choice of `[kit]`.
        formats: The formats that were asked for; empty means each document's own.
        available: The formats that can be written here.
        timestamp: Seconds since 1970 to be written into files that hold a time.
    """

    everything: bool = False
    formats: tuple[str, ...] = ()
    available: tuple[str, ...] = ("html", "pdf")
    timestamp: int = 0


@frozen(kw_only=True)
class PackView:
    """What a check may look at.

    Attributes:
        pack: The composed pack, as far as it could be composed.
        chain: The layers it was composed from, lowest first, with their raw tables.
    """

    pack: Pack
    chain: "Chain"


@frozen(kw_only=True)
class Check:
    """A rule about packs.

    Attributes:
        code: Its immutable code, such as `FP801`.
        name: Its name, in words with hyphens.
        severity: How bad a breach is.
        reason: Why the rule exists, with its source.
        bad: A layer over the pilot that breaks it, as file name to text.
        good: A layer over the pilot that keeps it.
        run: Gives a finding for each breach.
    """

    code: str
    name: str
    severity: Severity
    reason: str
    bad: dict[str, str]
    good: dict[str, str]
    run: Callable[[PackView], Iterable[Finding]]


@frozen(kw_only=True)
class Document:
    """A document of the kit.

    Attributes:
        name: Its file name without suffix; one word with hyphens.
        title: Its title, for a list.
        build: Makes its tree from a pack.
        folder: The folder of the kit it stands in; the kit itself when empty.
        formats: The formats it is written in unless the reader chooses others.
        participants: Whether it is handed to participants of a session.
    """

    name: str
    title: str
    build: Callable[[Pack, Options], Tree]
    folder: str = ""
    formats: tuple[str, ...] = ("pdf",)
    participants: bool = False


@frozen(kw_only=True)
class Writer:
    """A way to write a tree as a file.

    Attributes:
        format: The name of the format, such as `pdf`.
        suffix: The suffix of its files, with the dot.
        write: Makes the bytes.
        extra: The extra of this distribution that it needs, if any.
    """

    format: str
    suffix: str
    write: Callable[[Tree, Options], bytes]
    extra: str | None = None
