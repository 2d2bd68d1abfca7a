"""What a finding is, and all that belongs to it, as frozen records."""

import re
from typing import Any

from immutabledict import immutabledict

from ..model.guards import guarded, one_of, text, texts_by_name
from ..model.members import members
from ..model.record import Record, record
from .finding import SEVERITIES, Aim, Severity
from .repairable import Grade
from .wording import worded

_PARAMETER = re.compile(r"\{(\w+)\}")
"""What a message fills in; any other brace in it is a brace."""


@record
class Span(Record):
    """A stretch of a file. Lines and columns count from 1, columns in code points.

    Attributes:
        path: The file, as given by who asked.
        line: The line it begins in.
        column: The column it begins at.
        end_line: The line it ends in.
        end_column: The column just behind it.
    """

    path: str
    line: int
    column: int
    end_line: int
    end_column: int


@record
class Related(Record):
    """Another place that a finding is about: the first of two, or what a layer below says.

    Attributes:
        address: Where, as `kind/id#field`.
        layer: The id of the pack whose file it is in.
        messages: What stands there, by language.
        span: The place itself; `None` until somebody looks it up.
        aim: What of the address it points at.
    """

    address: str
    layer: str = ""
    messages: immutabledict[str, str] = immutabledict()
    span: Span | None = None
    aim: Aim = "value"


@record
class Edit(Record):
    """A change of the text of a file: from `start` to `end` comes `text`.

    Attributes:
        path: The file, as given by who asked.
        start: The offset in code points from the beginning, the byte order mark not counted.
        end: The offset just behind what is replaced; equal to `start` to put something in.
        text: What comes there.
    """

    path: str
    start: int
    end: int
    text: str


@record
class Repair(Record):
    """A way to mend what a finding is about.

    Attributes:
        grade: `safe` keeps what is meant; `unsafe` may not, so it is only applied when asked;
            `shown` is a guess for a person to look at, and is never applied.
        titles: What it does, by language.
        edits: The changes; none overlaps another.
    """

    grade: Grade
    titles: immutabledict[str, str]
    edits: tuple[Edit, ...]


# Rules of plugins make findings too.
@guarded(
    code=text,
    address=text,
    params=texts_by_name,
    name=text,
    severity=one_of(SEVERITIES),
    messages=texts_by_name,
    hints=texts_by_name,
)
@record
class Finding(Record):
    """Something that is wrong with content. Its text is made when somebody reads it.

    Attributes:
        code: The immutable code of the rule, such as `FP303`.
        address: Where: `kind/id`, `kind/id#field`, or a file.
        params: What the message fills in.
        name: The name of the rule, in words with hyphens.
        severity: How bad it is.
        messages: The message by language, with `{params}`.
        hints: What to do, by language, with `{params}`.
        layer: The id of the pack whose file it is in.
        path: That file, as given by who asked.
        line: The line in that file, from 1; `None` when not known.
        column: The column in that line, from 1, in code points.
        end_line: The line in which what is wrong ends.
        end_column: The column just behind it.
        aim: What of the address it points at.
        quote: The piece of the value that it points at; empty for the whole value.
        related: Other places it is about.
        repairs: Ways to mend it, the best first.
        accepted: The reason for which its pack accepts it; empty when it does not.
    """

    code: str
    address: str = ""
    params: immutabledict[str, str] = immutabledict()
    name: str = ""
    severity: Severity = "error"
    messages: immutabledict[str, str] = immutabledict()
    hints: immutabledict[str, str] = immutabledict()
    layer: str = ""
    path: str = ""
    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None
    aim: Aim = "value"
    quote: str = ""
    related: tuple[Related, ...] = ()
    repairs: tuple[Repair, ...] = ()
    accepted: str = ""

    def message(self, language: str = "en") -> str:
        """Say in one sentence what is wrong, in `language` or else in English."""
        return _filled(self.messages, language, self.params)

    def hint(self, language: str = "en") -> str:
        """Say what to do about it, in `language` or else in English; may be empty."""
        return _filled(self.hints, language, self.params)

    @property
    def fingerprint(self) -> str:
        """Give what it is known by, wherever its line moves to: twelve hexadecimal digits.

        Of its rule, layer, address and parameters; not of its place, its wording in one more
        language, or what is suggested: that may change while the mistake stays.
        """
        # Imported here: only reports and baselines ask for it.
        from hashlib import sha256

        names = sorted(name for name in self.params if not name.startswith(_SUGGESTED))
        told = (name for name in names if not name.endswith("_nl"))
        params = (part for name in told for part in (name, self.params[name]))
        known = "\0".join((self.code, self.layer, self.address, *params))
        return sha256(known.encode("utf-8", "surrogatepass")).hexdigest()[:12]

    def at(self, path: str, layer: str) -> "Finding":
        """Give the same finding with the file and the layer it is in."""
        return self.having(path=path, layer=layer)

    def having(self, **values: Any) -> "Finding":
        """Give the same finding with other values in some fields, of which the types are right.

        Nobody looks at those again: of a thousand packs together that takes longer than what
        is found in them.
        """
        made = object.__new__(type(self))
        for name, put in _FIELDS:
            put(made, values[name] if name in values else getattr(self, name))
        return made


_SUGGESTED = ("suggestion", "near", "remedy")
"""What the names of parameters begin with that say what to do."""

_FIELDS = tuple((each.name, getattr(Finding, each.name).__set__) for each in members(Finding))


def _filled(texts: immutabledict[str, str], language: str, params: immutabledict[str, str]) -> str:
    # Values come from content, so they are put in as they are: never parsed for braces.
    return _PARAMETER.sub(lambda found: params.get(found[1], ""), worded(texts, language))
