"""The records that plugins, and the core itself, contribute: checks, documents, writers."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from attrs import field, frozen, validators
from immutabledict import immutabledict

from ..findings import SEVERITIES, Finding, Severity
from ..model import Pack
from ..tree import Tree

if TYPE_CHECKING:
    from ..layers import Chain


_FILE = r"[a-z0-9]+(-[a-z0-9]+)*"
"""What names a file or folder of the kit on every system, and nothing outside it."""

# A record of the wrong type is refused where it is made: in the plugin, with its file and line.
_text = validators.instance_of(str)
_texts = validators.deep_iterable(_text, validators.instance_of(tuple))


@frozen(kw_only=True)
class Options:
    """What the reader of a document chose.

    Attributes:
        everything: All content instead of the choice of `[kit]`.
        formats: The formats that were asked for; empty means each document's own.
        available: The formats that can be written here.
        only: The names of the documents that were asked for; empty means all.
        suffixes: The suffix of the files of each format, when it is not the name of the format.
        more: The documents that plugins bring, for a list of all that is in the kit.
        groups: The packs of the function groups that meet on one day, when the kit is for
            several; the pack of a document is then about all of them together.
        timestamp: Seconds since 1970 to be written into files that hold a time.
    """

    everything: bool = False
    formats: tuple[str, ...] = ()
    available: tuple[str, ...] = ("html", "pdf")
    only: tuple[str, ...] = ()
    suffixes: immutabledict[str, str] = immutabledict()
    more: "tuple[Document, ...]" = ()
    groups: tuple[Pack, ...] = ()
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

    code: str = field(validator=_text)
    name: str = field(validator=_text)
    severity: Severity = field(validator=validators.in_(SEVERITIES))
    reason: str = field(validator=_text)
    bad: immutabledict[str, str]
    good: immutabledict[str, str]
    run: Callable[[PackView], Iterable[Finding]] = field(validator=validators.is_callable())
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
        folder: The folder of the kit it stands in, a word with hyphens; the kit itself when
            empty.
        formats: The formats it is written in unless the reader chooses others.
        purpose: For whom and what for, in one sentence, for the start page of the kit.
        participants: Whether it is handed to participants of a session.
        per_group: Whether each function group gets its own, when several meet on one day.
        plugin: The name of the plugin that brings it; the host fills it in.
    """

    name: str = field(validator=validators.matches_re(_FILE))
    title: str = field(validator=_text)
    build: Callable[[Pack, Options], Tree] = field(validator=validators.is_callable())
    folder: str = field(default="", validator=validators.matches_re(f"({_FILE})?"))
    formats: tuple[str, ...] = field(default=("pdf",), validator=_texts)
    purpose: str = field(default="", validator=_text)
    participants: bool = False
    per_group: bool = False
    plugin: str = ""


@frozen(kw_only=True)
class Writer:
    """A way to write a tree as a file.

    Attributes:
        format: The name of the format, such as `pdf`.
        suffix: The suffix of its files, with the dot. When it is not the name of the format,
            that name stands before it: `vragenkaarten.moodle.xml`.
        write: Makes the bytes.
        extra: The extra of its distribution that it needs, if any.
        module: The module that this extra brings; without it the writer cannot work.
        plugin: The name of the plugin that brings it; the host fills it in.
    """

    format: str = field(validator=validators.matches_re(_FILE))
    suffix: str = field(validator=validators.matches_re(r"(\.[a-z0-9]+)+"))
    write: Callable[[Tree, Options], bytes] = field(validator=validators.is_callable())
    extra: str | None = field(default=None, validator=validators.optional(_text))
    module: str | None = field(default=None, validator=validators.optional(_text))
    plugin: str = ""
