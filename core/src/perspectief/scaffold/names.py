"""What a new pack is called: its id, its prefix, its group. What cannot be is refused."""

import re
from collections.abc import Iterable, Iterator, Mapping
from unicodedata import normalize

from attrs import frozen

from ..discovery import PackInfo
from ..errors import UnusableNameError
from ..layers import is_id, is_prefix
from .dutch import group_of, plural, singular, small

GROUP_LENGTH = 60
"""The most characters of the name of a group."""

_PUNCTUATION = frozenset(" -'’.,/&()")
"""What may stand in the name of a group beside letters and digits: it means nothing anywhere."""


@frozen(kw_only=True)
class Names:
    """What a new pack is called.

    Attributes:
        id: Its id.
        prefix: What the ids it introduces begin with.
        group: The function group, as in running text.
        groups: Its plural.
    """

    id: str
    prefix: str
    group: str
    groups: str

    @property
    def package(self) -> str:
        """The import package that holds its files."""
        return "perspectief_" + self.id.replace("-", "_")


@frozen(kw_only=True)
class Taken:
    """What names may not collide with.

    Attributes:
        packs: The packs that there are, by id.
        prefixes: Their prefixes, by id.
        words: Ids of the pilot, keys in its objects, and its parameters.
    """

    packs: Mapping[str, PackInfo]
    prefixes: Mapping[str, str]
    words: frozenset[str]


def names(id: str, group: str | None, prefix: str | None, taken: Taken) -> Names:
    """Choose the names of a new pack, or refuse them.

    Args:
        id: Its id.
        group: The function group; made of the id when absent.
        prefix: Its prefix; made of the id when absent.
        taken: What there is already.

    Raises:
        UnusableNameError: When a name cannot be used.
    """
    refuse_id(id, taken.packs)
    called = group_of(id) if group is None else singular(small(_checked(group)))
    return Names(id=id, prefix=_prefix(id, prefix, taken), group=called, groups=plural(called))


def likely_id(words: str) -> str:
    """Give the id that somebody probably meant; empty when there is none."""
    letters = normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:40].strip("-")


def refuse_id(id: str, there: Mapping[str, PackInfo]) -> None:
    """Refuse the id of a new pack that is none, or that a pack has already.

    Args:
        id: The id.
        there: The packs that there are, by id.

    Raises:
        UnusableNameError: When it cannot be used.
    """
    if not is_id(id):
        raise UnusableNameError(id, "bad-id")
    if id in there:
        info = there[id]
        raise UnusableNameError(id, "id-taken", where=info.distribution or info.path)


def _checked(group: str) -> str:
    words, right = in_words(group)
    if not (right and words[:1].isalpha() and len(words) <= GROUP_LENGTH):
        raise UnusableNameError(group, "bad-group")
    return words


def in_words(name: str) -> tuple[str, bool]:
    """Give a name with single spaces, and tell whether nothing in it means anything anywhere."""
    words = normalize("NFC", " ".join(name.split()))
    return words, all(each.isalpha() or each.isdecimal() or each in _PUNCTUATION for each in words)


def _prefix(id: str, asked: str | None, taken: Taken) -> str:
    """Give the prefix that was asked for, or else the first one that is free."""
    if asked is not None and not is_prefix(asked):
        raise UnusableNameError(asked, "bad-prefix")
    first, *others = [asked] if asked is not None else _candidates(id)
    refusal = _collision(first, taken)
    if refusal is None:
        return first
    for each in others:
        if _collision(each, taken) is None:
            return each
    raise refusal


def _candidates(id: str) -> Iterator[str]:
    """Give short words made of an id: its beginning, its consonants, letters from further on."""
    letters = id.replace("-", "")
    yield from (letters[:length] for length in (3, 4, 5, 6))
    consonants = re.sub("[aeiouy]", "", letters)
    starts = range(1, len(letters) - 2)
    yield from (consonants[:3],) if len(consonants) >= 3 else ()
    yield from (letters[start : start + 3] for start in starts)


def _collision(prefix: str, taken: Taken) -> UnusableNameError | None:
    return collision(prefix, taken.prefixes.items(), taken.words, "prefix-of-pilot")


def collision(
    prefix: str, taken: Iterable[tuple[str, str]], words: Iterable[str], why: str
) -> UnusableNameError | None:
    """Say why a prefix cannot stand beside what there is; `None` when it can.

    Args:
        prefix: The prefix.
        taken: Prefixes that are in use, each with the pack before it.
        words: Ids and names that may not look as if they were introduced with it.
        why: The reason that is given when one of them does.
    """
    for pack, other in taken:
        if prefix.startswith(other) or other.startswith(prefix):
            return UnusableNameError(prefix, "prefix-taken", pack=pack, other=other)
    for word in sorted(words):
        if word.startswith((f"{prefix}-", f"{prefix}_")):
            return UnusableNameError(prefix, why, other=word)
    return None
