"""From a name or a place to a pack: discovery, reading, composing, structuring in a row."""

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from .chain import read_chain
from .discovery import find, packs
from .errors import PackError, PackNotFoundError
from .findings import Finding
from .layers import Chain, compose
from .model import Pack
from .source.places import pack_at
from .structure import structure

if TYPE_CHECKING:
    from pathlib import Path

    from .source.places import Place

ARCHIVES = (".whl", ".zip")
"""Suffixes of files that hold a pack."""


_UNREAD = frozenset({"FP002", "FP003", "FP004", "FP005", "FP006", "FP101"})
"""Rules that say that nothing of a file could be read."""

_MISSING = frozenset({"FP302", "FP303"})
"""Rules that say that an object of a kind does not exist."""


@frozen(kw_only=True)
class Composed:
    """A pack with all that was found on the way to it.

    Attributes:
        pack: The pack, complete when no finding is an error.
        chain: Its layers, the lowest first.
        findings: What is wrong with its files, statements and values.
    """

    pack: Pack
    chain: Chain
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing found is an error, so that the pack is complete."""
        return all(each.severity != "error" for each in self.findings)


def load(pack: "str | Path", *, language: str = "") -> Pack:
    """Load a pack with all that it extends.

    Args:
        pack: The id of an installed pack, such as `"secretaresse"`; or a `Path` to a
            folder, a wheel or a zip file. A text that ends in `.whl` or `.zip`, or holds a
            slash, is a path too.
        language: The language of its texts, such as `"en"`; by default that in which it is
            written. A text without translation is shown as it is, with a mark behind it, and
            listed in `Pack.untranslated`.

    Returns:
        The pack, immutable and complete.

    Raises:
        PackNotFoundError: When there is no such pack or no such place.
        PackError: When something in it is wrong, or it is not translated into the language;
            it carries the findings.
    """
    made = read(pack, language)
    if not made.sound:
        raise PackError(str(pack), made.findings)
    return made.pack


def read(pack: "str | Path", language: str = "") -> Composed:
    """Load a pack as `load` does, and give what is wrong instead of raising it.

    Raises:
        PackNotFoundError: When there is no such pack or no such place.
    """
    return read_place(place_of(pack), language)


def read_place(place: "Place", language: str = "") -> Composed:
    """Load the pack at a place, as `read` does."""
    chain, found = read_chain(place, language=language)
    return composed(chain, found, language)


def composed(chain: Chain, found: Sequence[Finding], language: str = "") -> Composed:
    """Compose the layers of a pack that have been read.

    Args:
        chain: The layers, lowest first, with their translations into the language.
        found: What is wrong with their files and manifests.
        language: The language of its texts; by default that in which it is written.
    """
    resolved, merged = compose(chain.layers)
    untranslated: tuple[str, ...] = ()
    if language:
        # Imported here: a pack in its own language does not pay for others.
        from .translation import in_language

        resolved, untranslated, strange = in_language(resolved, chain, language)
        merged += strange
    made, wrong = structure(resolved, chain, language, untranslated)
    told = _without_echoes(found, (*merged, *wrong))
    return Composed(pack=made, chain=chain, findings=(*found, *told))


def _without_echoes(read: Iterable[Finding], findings: Iterable[Finding]) -> Iterator[Finding]:
    """Leave out that something is missing when the file it would stand in cannot be read."""
    unread = {each.address.removesuffix(".toml") for each in read if each.code in _UNREAD}
    if "pack" in unread:
        # Nobody knows what the pack extends, so nothing can be said about the rest.
        return
    for each in findings:
        if not (each.code in _MISSING and each.params["kind"] in unread):
            yield each


def place_of(pack: "str | Path") -> "Place":
    """Give the place of a pack's files, by its id or its path, as for `load`.

    Raises:
        PackNotFoundError: When there is no such pack or no such place.
    """
    if isinstance(pack, str) and not is_path(pack):
        return _named(pack)
    try:
        return pack_at(os.fspath(pack))
    except FileNotFoundError:
        raise PackNotFoundError(str(pack), "no-place") from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise PackNotFoundError(str(pack), "place-unreadable", reason) from error


def is_path(name: str) -> bool:
    """Tell whether a name is that of a place, and not the id of an installed pack."""
    return "/" in name or os.sep in name or name.endswith(ARCHIVES)


def _named(id: str) -> "Place":
    info = find(id)
    if info is not None and info.place is not None and not info.problem:
        return info.place
    known = [each.id for each in packs() if not each.problem]
    if info is not None:
        raise PackNotFoundError(id, "pack-broken", info.problem, known, problem_nl=info.problem_nl)
    raise PackNotFoundError(id, "no-pack", known=known, folder=os.path.isdir(id))
