"""From a name or a place to a pack: discovery, reading, composing, structuring in a row."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .chain import read_chain
from .discovery import find, packs
from .errors import PackError, PackNotFoundError
from .layers import Chain, Layer, Resolved, apply
from .memory import Memory
from .model import Pack
from .model.record import Record, record
from .source.places import pack_at
from .structure import shared_over, structure

if TYPE_CHECKING:
    from pathlib import Path

    from .findings import Finding
    from .source.places import Place

ARCHIVES = (".whl", ".zip")
"""Suffixes of files that hold a pack."""


@record
class Composed(Record):
    """A pack with all that was found on the way to it.

    Attributes:
        pack: The pack, complete when no finding is an error.
        chain: Its layers, the lowest first.
        findings: What is wrong with its files, statements and values.
        stages: What its layers say together up to each, in the language it is written in.
        right: Whether nothing at all is wrong with its values.
    """

    pack: Pack
    chain: Chain
    findings: tuple[Finding, ...]
    stages: tuple[Resolved, ...]
    right: bool

    @property
    def sound(self) -> bool:
        """Whether nothing found is an error, so that the pack is complete."""
        return all(each.severity != "error" for each in self.findings)


def load(pack: str | Path, *, language: str = "") -> Pack:
    """Load a pack with all that it extends.

    Args:
        pack: The id of an installed pack, such as `"secretaresse"`; or a `Path` to a
            folder, a wheel or a zip file. A text that ends in `.whl` or `.zip`, or holds a
            slash, is a path too, and so are `.` and `..`.
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
        # Imported here: a sound pack does not pay for what would be told of another.
        from .locating import locate

        raise PackError(str(pack), locate(made.findings, made.chain))
    return made.pack


def read(pack: str | Path, language: str = "") -> Composed:
    """Load a pack as `load` does, and give what is wrong instead of raising it.

    Raises:
        PackNotFoundError: When there is no such pack or no such place.
    """
    return read_place(place_of(pack), language)


def read_place(place: Place, language: str = "", memory: Memory | None = None) -> Composed:
    """Load the pack at a place, as `read` does.

    Args:
        place: Where its files are.
        language: The language of its texts; by default that in which it is written.
        memory: Of who reads many packs, and makes what they have in common once.
    """
    chain, found = read_chain(place, language=language, memory=memory)
    return composed(chain, found, language, memory)


def composed(
    chain: Chain, found: Sequence[Finding], language: str = "", memory: Memory | None = None
) -> Composed:
    """Compose the layers of a pack that have been read.

    Args:
        chain: The layers, lowest first, with their translations into the language.
        found: What is wrong with their files and manifests.
        language: The language of its texts; by default that in which it is written.
        memory: What was made before of the layers below.
    """
    said, merged = stages(chain.layers, memory or Memory())
    made, wrong = _made(said, chain, language, memory)
    told = [*merged, *wrong]
    if told:
        # Imported here: a sound pack does not pay for what would be told of another.
        from .echoes import by_prefix, without_echoes

        told = by_prefix(without_echoes(found, told), chain)
    findings = (*found, *told)
    return Composed(pack=made, chain=chain, findings=findings, stages=said, right=not wrong)


def stages(layers: Sequence[Layer], memory: Memory) -> tuple[tuple[Resolved, ...], list[Finding]]:
    """Compose layers, as `compose` does; what is below the uppermost is composed once.

    Args:
        layers: The layers, lowest first.
        memory: What was composed before.

    Returns:
        What they say together up to each of them, and what is wrong with their statements.
    """
    if not layers:
        return (), []
    lower, found = memory.give(stages, tuple(layers[:-1]), memory)
    resolved, more = apply(lower[-1] if lower else Resolved(), layers[-1])
    return (*lower, resolved), [*found, *more]


def _made(
    said: tuple[Resolved, ...], chain: Chain, language: str, memory: Memory | None
) -> tuple[Pack, list[Finding]]:
    """Make the pack in a language of what its layers say together."""
    if not language:
        below = said[-2] if len(said) > 1 else Resolved()
        # Of one pack alone nothing is made twice.
        shared = memory.give(shared_over, below) if memory and memory.many else None
        return structure(said[-1], chain, shared=shared)
    # Imported here: a pack in its own language does not pay for others.
    from .translation import over_base

    spoken, shared = over_base(said, chain, language, memory or Memory())
    many = shared if memory and memory.many else None
    made, wrong = structure(spoken.resolved, chain, language, spoken.missing, many)
    return made, [*spoken.findings, *wrong]


def place_of(pack: str | Path) -> Place:
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
        raise _unreadable(str(pack), error) from error


def _unreadable(path: str, error: OSError) -> PackNotFoundError:
    """Say why a place cannot be read."""
    # Imported here: most places can be read.
    from zipfile import is_zipfile

    if error.errno is not None or is_zipfile(path):
        told = error.strerror or str(error)
        return PackNotFoundError(path, "place-unreadable", told)
    key = "damaged" if path.endswith(ARCHIVES) else "a-file"
    told, told_nl = _NO_ARCHIVE[key]
    return PackNotFoundError(path, "place-unreadable", told, problem_nl=told_nl)


_NO_ARCHIVE = {
    "damaged": (
        "it is no zip file, or it is damaged",
        "het is geen zip-bestand, of het is beschadigd",
    ),
    "a-file": (
        "it is no zip file; name the folder that it is in",
        "het is geen zip-bestand; noem de map waar het in staat",
    ),
}
"""Why a file holds no pack, in English and in Dutch."""


def is_path(name: str) -> bool:
    """Tell whether a name is that of a place, and not the id of an installed pack."""
    here = name in (os.curdir, os.pardir)
    return here or "/" in name or os.sep in name or name.endswith(ARCHIVES)


def _named(id: str) -> Place:
    info = find(id)
    if info is not None and info.place is not None and not info.problem:
        return info.place
    known = [each.id for each in packs() if not each.problem]
    if info is not None:
        raise PackNotFoundError(id, "pack-broken", info.problem, known, problem_nl=info.problem_nl)
    raise PackNotFoundError(id, "no-pack", known=known, folder=os.path.isdir(id))
