"""What this library raises."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from .findings import Finding


class PerspectiefError(Exception):
    """Something went wrong; the base of all errors of this library."""


class PackNotFoundError(PerspectiefError):
    """There is no such pack.

    Attributes:
        name: What was asked for.
        reason: `no-pack`, `pack-broken`, `no-place` or `place-unreadable`; `no-base`, when it
            is another pack than a version extends; `no-parent`, when it extends nothing;
            `older-base`, when it is older than what a version has taken over already.
        problem: Why a pack or place that is there cannot be used.
        problem_nl: The same in Dutch, where it is in words of ours.
        known: The ids of the packs that there are, when an id was asked for.
        folder: Whether there is a folder of that name instead.
    """

    def __init__(
        self,
        name: str,
        reason: str,
        problem: str = "",
        known: Sequence[str] = (),
        folder: bool = False,
        problem_nl: str = "",
    ) -> None:
        """Say what was asked for, and what there is."""
        self.name = name
        self.reason = reason
        self.problem = problem
        self.problem_nl = problem_nl or problem
        self.known = tuple(known)
        self.folder = folder
        because = f": {problem}" if problem else ""
        there = f" There are: {', '.join(known)}." if known else ""
        instead = f" For the folder write ./{name}" if folder else ""
        super().__init__(f"{_MESSAGES[reason].format(name=name)}{because}.{there}{instead}")

    def __reduce__(self) -> tuple[object, ...]:
        values = self.name, self.reason, self.problem, self.known, self.folder, self.problem_nl
        return type(self), values


Choice: TypeAlias = Literal["format", "document", "rule"]
"""Of what there is something to choose."""

_TOLD = 50
"""So many names are read in a message; of rules there are more."""


class UnknownChoiceError(PerspectiefError):
    """A format, a document or a rule was asked for that there is not.

    Attributes:
        choice: Of what it is a choice: `format`, `document` or `rule`.
        name: What was asked for.
        known: What there is.
    """

    def __init__(self, choice: Choice, name: str, known: Sequence[str]) -> None:
        """Say what was asked for, and what there is."""
        # Imported here: whoever lists packs raises none of these.
        from .findings import suggestion

        told = suggestion(name, known)["suggestion"]
        if not told and len(known) <= _TOLD:
            told = f"There are: {', '.join(known)}."
        super().__init__(f'there is no "{name}". {told}'.rstrip())
        self.choice = choice
        self.name = name
        self.known = tuple(known)

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.choice, self.name, self.known)


class NotWritableError(PerspectiefError):
    """A pack cannot be changed; nothing of it was.

    Attributes:
        path: The pack, or the file of it.
        reason: `installed` or `archive`, when it is no folder of an author; `in-use`, when
            somebody else is writing in it; `changed-since`, when somebody changed the file
            after it was read; `not-empty`, `has-pack` or `no-folder`, when something is where
            a new one should come.
    """

    def __init__(self, path: str, reason: str) -> None:
        """Say what cannot be changed, and why."""
        self.path = path
        self.reason = reason
        super().__init__(_NOT_WRITABLE[reason].format(path=path))

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.path, self.reason)


class UnusableNameError(PerspectiefError):
    """A name that was given cannot be used: of something new, or of something that is there.

    Attributes:
        name: The id, prefix, name or address that cannot be used.
        reason: Of what is new `bad-id`, `id-taken`, `bad-prefix`, `prefix-taken`,
            `prefix-of-pilot`, `prefix-of-base`, `bad-group` or `bad-organisation`. Of an address
            `no-kind`, `no-address` or `unknown`, when it names nothing; `own`, `said`, `fixed`
            or `whole`, when that cannot be added; `no-override`, when there is nothing to
            confirm; `no-proposal`, when there is nothing to accept; `not-said`, when no layer
            says anything there. `other-pack` and `bad-version` of a release; `bad-language`,
            `source-language`, `no-room`, `no-po`, `po-line`, `po-language` and `po-too-large` of
            translations.
        told: What else there is to say of it, by name, such as the other pack.
        known: What was probably meant, or all that there is.
    """

    def __init__(self, name: str, reason: str, known: Sequence[str] = (), **told: str) -> None:
        """Say which name, and why not."""
        self.name = name
        self.reason = reason
        self.known = tuple(known)
        self.told = told
        there = f". There is: {', '.join(known)}" if known else ""
        super().__init__(_UNUSABLE[reason].format(name=name, **told) + there)

    def __reduce__(self) -> tuple[object, ...]:
        return _unusable, (self.name, self.reason, self.known, self.told)


def _unusable(
    name: str, reason: str, known: Sequence[str], told: dict[str, str]
) -> UnusableNameError:
    return UnusableNameError(name, reason, known, **told)


_UNUSABLE = {
    "bad-id": '"{name}" cannot be an id: it has a-z, 0-9 and single hyphens, at most 40 characters',
    "id-taken": 'there is a pack "{name}" already: {where}',
    "bad-prefix": '"{name}" cannot be a prefix: it has a-z and 0-9 only, at most 12 characters',
    "prefix-taken": (
        'the prefix "{name}" cannot be used: that of the pack "{pack}" is "{other}", and no '
        "prefix begins another"
    ),
    "prefix-of-pilot": (
        'the prefix "{name}" cannot be used: the pilot has an id "{other}", and that would look new'
    ),
    "prefix-of-base": (
        'the prefix "{name}" cannot be used: the base has an id "{other}", and that would look new'
    ),
    "bad-organisation": (
        '"{name}" cannot be the name of an organisation: it begins with a letter or a digit, and '
        "has letters, digits, spaces and - ' . , / & ( ), at most 80 characters"
    ),
    "bad-group": (
        '"{name}" cannot be the name of a group: it begins with a letter, and has letters, '
        "digits, spaces and - ' . , / & ( ), at most 60 characters"
    ),
    "no-kind": '"{name}" does not begin with a kind of content',
    "no-address": '"{name}" is no address, such as questions/sec-agenda',
    "unknown": 'there is nothing below at "{name}"',
    "own": '"{name}" is of this version itself: change it there',
    "said": 'this version says something of "{name}" already',
    "fixed": '"{name}" is fixed: {because}',
    "whole": '"{name}" is too much at once: name what is in it',
    "no-override": '"{name}" replaces nothing in this version',
    "no-proposal": 'there is no proposal for "{name}"',
    "not-said": 'no layer knows "{name}"',
    "other-pack": '{name} is no release of the same pack: it is "{id}", and the other "{first}"',
    "bad-language": '"{name}" is no language: that is two small letters, such as en',
    "source-language": 'the pack itself is written in "{name}"',
    "no-room": 'in the translations something else stands in the place of "{name}"',
    "no-po": "it is no PO file",
    "po-line": "line {name} is not as in a PO file",
    "po-language": 'the PO file is in "{name}", and not in "{language}"',
    "po-too-large": "the PO file is too large",
    "bad-version": 'the version "{name}" of {where} has no numbers, such as 1.2.0',
}


_NOT_WRITABLE = {
    "installed": "{path} is an installed pack, and only its own authors change it",
    "archive": "{path} is an archive; change the folder that it was made of",
    "in-use": "{path} is in use: somebody else is writing in it. Try again in a moment",
    "changed-since": "{path} was changed after it was read, so nothing was written. Try again",
    "not-empty": "there is something in {path} already, so nothing was written",
    "has-pack": "there is a pack in {path} already, so nothing was written",
    "no-folder": "{path} is no folder, so nothing was written",
}

_MESSAGES = {
    "no-pack": 'there is no pack "{name}"',
    "pack-broken": 'the pack "{name}" cannot be used',
    "no-place": "there is nothing at {name}",
    "place-unreadable": "{name} cannot be read",
    "no-base": "{name} is not what this version extends",
    "no-parent": "{name} extends nothing; name two packs",
    "older-base": 'the installed "{name}" is older than what this version has taken over already',
}


def _place(found: "Finding") -> str:
    known = (found.line, found.column) if found.line is not None else ()
    return ":".join(map(str, (found.path, *known)))


def _line(found: "Finding") -> str:
    # What is wrong with a whole folder has no address in it.
    return ": ".join(filter(None, (_place(found), found.address, found.message())))


class PackError(PerspectiefError):
    """A pack cannot be used, because something in it is wrong.

    Attributes:
        name: The pack that was asked for.
        findings: All that was found in it, errors and lesser things.
    """

    def __init__(self, name: str, findings: "Sequence[Finding]") -> None:
        """Say which pack, and everything that is wrong with it."""
        self.name = name
        self.findings = tuple(findings)
        errors = [each for each in findings if each.severity == "error"]
        lines = (f"  {_line(each)}" for each in errors[:5])
        more = [f"  and {len(errors) - 5} more"] if len(errors) > 5 else []
        super().__init__("\n".join((f'the pack "{name}" cannot be used', *lines, *more)))

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.name, self.findings)
