"""The records that plugins, and the core itself, contribute: checks, documents, writers."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import field, frozen, validators
from immutabledict import immutabledict

from ..findings import SEVERITIES, Finding, Severity
from ..findings.rule import Rule
from ..model import Pack
from ..tree import Tree
from .said import Said, Texts, texts_of

if TYPE_CHECKING:
    from ..layers import Chain, Resolved


_FILE = r"[a-z0-9]+(-[a-z0-9]+)*"
"""What names a file or folder of the kit on every system, and nothing outside it."""

# A record of the wrong type is refused where it is made: in the plugin, with its file and line.
_text = validators.instance_of(str)
_texts = validators.deep_iterable(_text, validators.instance_of(tuple))
_files = validators.deep_mapping(_text, _text)
_by_language = validators.deep_mapping(_text, _text, validators.instance_of(immutabledict))


@frozen(kw_only=True)
class Occasion:
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


@frozen(kw_only=True)
class Options:
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


@frozen(kw_only=True)
class PackView:
    """What a check may look at.

    Attributes:
        pack: The composed pack, as far as it could be composed; made when it is asked for.
        chain: The layers it was composed from, lowest first, with their raw tables.
        today: The date on which it is checked; a review date before it is past.
        translations: The same pack in each other language that its layers are translated
            into, by language.
        composed: What the layers below the uppermost say together, when it is known.
    """

    _pack: Pack | Callable[[], Pack]
    chain: "Chain"
    today: date
    translations: "Mapping[str, PackView]" = immutabledict()
    composed: "Resolved | None" = None

    @cached_property
    def pack(self) -> Pack:
        """The composed pack, as far as it could be composed."""
        return self._pack if isinstance(self._pack, Pack) else self._pack()

    @cached_property
    def below(self) -> "Resolved":
        """What the layers below the uppermost say together, as raw tables."""
        # Imported here: plugins are listed without looking at any pack.
        from ..layers import compose

        return compose(self.chain.layers[:-1])[0] if self.composed is None else self.composed

    @cached_property
    def texts(self) -> Texts:
        """The texts for people that the uppermost layer says, and those of its translations."""
        return self._said[0]

    @cached_property
    def names(self) -> Texts:
        """The names, codes and addresses there, which no language changes."""
        return self._said[1]

    @cached_property
    def _said(self) -> tuple[Texts, Texts]:
        said = texts_of(self)
        names = Texts(each for each in said if each.says == "name")
        return Texts(each for each in said if each.says != "name"), names


@frozen(kw_only=True)
class Check:
    """A rule about packs.

    Attributes:
        code: Its immutable code, such as `FP801`.
        name: Its name, in words with hyphens.
        severity: How bad a breach is.
        reason: Why the rule exists, with its source, in English.
        bad: A layer over the pilot that breaks it, as file name to text.
        good: A layer over the pilot that keeps it.
        run: Gives a finding for each breach, without file and layer.
        reasons: Why the rule exists, by language; by default the reason alone.
        messages: What is wrong, by language, for who asks what the rule means.
        hints: What to do, by language.
        acceptable: Whether a pack may accept a breach with a reason; no error can be accepted.
        early: Whether it looks at texts by themselves, so that it is applied to a pack that is
            not complete too; other rules would blame that for what is missing.
        plugin: The name of the plugin that brings it; the host fills it in.
    """

    code: str = field(validator=_text)
    name: str = field(validator=_text)
    severity: Severity = field(validator=validators.in_(SEVERITIES))
    reason: str = field(validator=_text)
    bad: immutabledict[str, str] = field(validator=_files)
    good: immutabledict[str, str] = field(validator=_files)
    run: Callable[[PackView], Iterable[Finding]] = field(validator=validators.is_callable())
    reasons: immutabledict[str, str] = field(validator=_by_language)
    messages: immutabledict[str, str] = field(default=immutabledict(), validator=_by_language)
    hints: immutabledict[str, str] = field(default=immutabledict(), validator=_by_language)
    acceptable: bool = field(validator=validators.instance_of(bool))
    early: bool = False
    plugin: str = ""

    @reasons.default
    def _in_english(self) -> immutabledict[str, str]:
        return immutabledict({"en": self.reason})

    @acceptable.default
    def _unless_an_error(self) -> bool:
        return self.severity != "error"

    @property
    def rule(self) -> Rule:
        """The rule that it applies."""
        return Rule(
            code=self.code,
            name=self.name,
            severity=self.severity,
            reasons=self.reasons,
            messages=self.messages,
            hints=self.hints,
            bad=immutabledict(self.bad),
            good=immutabledict(self.good),
            acceptable=self.acceptable,
            plugin=self.plugin,
        )


Breach: TypeAlias = (
    tuple[str | Said, Mapping[str, object]] | tuple[str | Said, Mapping[str, object], str]
)
"""Where a rule is broken, what its message fills in, and perhaps the very words.

The place is written as `kind/id` or `kind/id#field`, or it is one of the texts of the view.
"""


def rule(
    code: str,
    name: str,
    severity: Severity,
    *,
    reason: str | Mapping[str, str],
    messages: Mapping[str, str],
    bad: Mapping[str, str],
    good: Mapping[str, str],
    hints: Mapping[str, str] = immutabledict(),
    acceptable: bool = True,
) -> Callable[[Callable[[PackView], Iterable[Breach]]], Check]:
    """Make a check of a function that gives the breaches of one rule.

    Args:
        code: Its immutable code.
        name: Its name, in words with hyphens.
        severity: How bad a breach is.
        reason: Why the rule exists, with its source: by language, or in English.
        messages: What is wrong, by language, with `{names}` that a breach fills in.
        bad: A layer over the pilot that breaks it, as file name to text.
        good: A layer over the pilot that keeps it.
        hints: What to do, by language.
        acceptable: Whether a pack may accept a breach with a reason; an error never can be.

    Returns:
        A decorator; what it decorates becomes the check.
    """
    reasons = immutabledict({"en": reason} if isinstance(reason, str) else reason)

    def decorate(breaches: Callable[[PackView], Iterable[Breach]]) -> Check:
        def run(view: PackView) -> Iterable[Finding]:
            return [
                Finding(
                    code=code,
                    name=name,
                    severity=severity,
                    messages=check.messages,
                    hints=check.hints,
                    params=immutabledict({key: str(value) for key, value in params.items()}),
                    quote="".join(quote),
                    **_place(where),
                )
                for where, params, *quote in breaches(view)
            ]

        check = Check(
            code=code,
            name=name,
            severity=severity,
            reason=reasons.get("en", ""),
            reasons=reasons,
            messages=immutabledict(messages),
            hints=immutabledict(hints),
            bad=immutabledict(bad),
            good=immutabledict(good),
            acceptable=acceptable and severity != "error",
            run=run,
        )
        return check

    return decorate


def _place(where: str | Said) -> dict[str, Any]:
    if isinstance(where, str):
        return {"address": where}
    # A translation has the address of the text it translates, in another file.
    return {"address": where.address, "path": where.path, "layer": where.layer}


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
        dated: Whether there is nothing in it before the dates are known.
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
    dated: bool = False
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
        any_document: Whether it writes any document, or only those whose own format it is: a
            calendar holds nothing of a handbook.
        plugin: The name of the plugin that brings it; the host fills it in.
    """

    format: str = field(validator=validators.matches_re(_FILE))
    suffix: str = field(validator=validators.matches_re(r"(\.[a-z0-9]+)+"))
    write: Callable[[Tree, Options], bytes] = field(validator=validators.is_callable())
    extra: str | None = field(default=None, validator=validators.optional(_text))
    module: str | None = field(default=None, validator=validators.optional(_text))
    any_document: bool = True
    plugin: str = ""
