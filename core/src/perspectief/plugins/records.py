"""The records that plugins, and the core itself, contribute: checks, documents, writers."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen
from immutabledict import immutabledict

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
        only: The names of the documents that were asked for; empty means all.
        timestamp: Seconds since 1970 to be written into files that hold a time.
    """

    everything: bool = False
    formats: tuple[str, ...] = ()
    available: tuple[str, ...] = ("html", "pdf")
    only: tuple[str, ...] = ()
    timestamp: int = 0


@frozen(kw_only=True)
class PackView:
    """What a check may look at.

    Attributes:
        pack: The composed pack, as far as it could be composed.
        chain: The layers it was composed from, lowest first, with their raw tables.
        today: The date on which it is checked; a review date before it is past.
    """

    pack: Pack
    chain: "Chain"
    today: date


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
        run: Gives a finding for each breach, without file and layer.
        plugin: The name of the plugin that brings it; the host fills it in.
    """

    code: str
    name: str
    severity: Severity
    reason: str
    bad: immutabledict[str, str]
    good: immutabledict[str, str]
    run: Callable[[PackView], Iterable[Finding]]
    plugin: str = ""


Breach = tuple[str, dict[str, object]]
"""Where a rule is broken, as `kind/id` or `kind/id#field`, and what its message fills in."""


def rule(
    code: str,
    name: str,
    severity: Severity,
    *,
    reason: str,
    messages: dict[str, str],
    bad: dict[str, str],
    good: dict[str, str],
    hints: dict[str, str] | None = None,
) -> Callable[[Callable[[PackView], Iterable[Breach]]], Check]:
    """Make a check of a function that gives the breaches of one rule.

    Args:
        code: Its immutable code.
        name: Its name, in words with hyphens.
        severity: How bad a breach is.
        reason: Why the rule exists, with its source.
        messages: What is wrong, by language, with `{names}` that a breach fills in.
        bad: A layer over the pilot that breaks it, as file name to text.
        good: A layer over the pilot that keeps it.
        hints: What to do, by language.

    Returns:
        A decorator; what it decorates becomes the check.
    """

    def decorate(breaches: Callable[[PackView], Iterable[Breach]]) -> Check:
        def run(view: PackView) -> Iterable[Finding]:
            return [
                Finding(
                    code=code,
                    name=name,
                    severity=severity,
                    messages=immutabledict(messages),
                    hints=immutabledict(hints or {}),
                    address=address,
                    params=immutabledict({key: str(value) for key, value in params.items()}),
                )
                for address, params in breaches(view)
            ]

        return Check(
            code=code,
            name=name,
            severity=severity,
            reason=reason,
            bad=immutabledict(bad),
            good=immutabledict(good),
            run=run,
        )

    return decorate


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
        plugin: The name of the plugin that brings it; the host fills it in.
    """

    name: str
    title: str
    build: Callable[[Pack, Options], Tree]
    folder: str = ""
    formats: tuple[str, ...] = ("pdf",)
    participants: bool = False
    plugin: str = ""


@frozen(kw_only=True)
class Writer:
    """A way to write a tree as a file.

    Attributes:
        format: The name of the format, such as `pdf`.
        suffix: The suffix of its files, with the dot.
        write: Makes the bytes.
        extra: The extra of its distribution that it needs, if any.
        module: The module that this extra brings; without it the writer cannot work.
        plugin: The name of the plugin that brings it; the host fills it in.
    """

    format: str
    suffix: str
    write: Callable[[Tree, Options], bytes]
    extra: str | None = None
    module: str | None = None
    plugin: str = ""
