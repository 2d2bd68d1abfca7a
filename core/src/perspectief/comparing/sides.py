"""The packs that are compared: each read, and what its layers say together."""

import os
from pathlib import Path

from attrs import field, frozen

from ..chain import read_chain
from ..errors import PackError, PackNotFoundError
from ..layers import Chain, Layer, Resolved, compose
from ..loading import place_of
from ..locating import locate
from ..upkeep import unreadable
from .brands import Branding, branding


@frozen(kw_only=True)
class Side:
    """One of two packs that are compared.

    Attributes:
        name: What it was asked for by; of a parent its id.
        id: The id of the pack.
        version: Its version.
        title: Its title.
        said: What its layers say together, in the language that was asked for.
        errors: How many errors were found on the way: then something may be missing in it.
        brand: What its layers say together of the brand.
    """

    name: str
    id: str
    version: str
    title: str
    said: Resolved
    errors: int = 0
    brand: Branding = field(factory=Branding)


def chain_of(pack: str | Path, language: str = "") -> tuple[Chain, int]:
    """Read the layers of a pack.

    Args:
        pack: An id, or the path of a folder, a wheel or a zip file.
        language: The language whose translations are read too; empty for none.

    Returns:
        The layers, the lowest first, and the number of errors found.

    Raises:
        PackNotFoundError: When there is no such pack or no such place.
        PackError: When a file cannot be read, or what it extends is not there.
    """
    chain, findings = read_chain(place_of(pack), language=language)
    if problems := unreadable(findings):
        raise PackError(os.fspath(pack), locate(problems, chain))
    return chain, sum(each.severity == "error" for each in findings)


def side(pack: str | Path, language: str = "") -> Side:
    """Read a pack to be compared; as `chain_of`."""
    chain, errors = chain_of(pack, language)
    return _side(os.fspath(pack), chain, errors, language)


def with_parent(pack: str | Path, language: str = "") -> tuple[Side, Side]:
    """Read a pack and what it extends, to be compared; as `chain_of`.

    Raises:
        PackNotFoundError: Also when it extends nothing.
    """
    chain, errors = chain_of(pack, language)
    if len(chain.layers) == 1:
        raise PackNotFoundError(os.fspath(pack), "no-parent")
    below = Chain(chain.layers[:-1])
    old = _side(below.layers[-1].id, below, 0, language)
    return old, _side(os.fspath(pack), chain, errors, language)


def _side(name: str, chain: Chain, errors: int, language: str) -> Side:
    resolved, merged = compose(chain.layers)
    found = list(merged)
    if language:
        # Imported here: most are compared in the language in which they are written.
        from ..translation import in_language

        spoken = in_language(resolved, chain, language)
        resolved = spoken.resolved
        found += spoken.findings
    if refused := [each for each in found if each.code == "FP504"]:
        raise PackError(name, locate(refused, chain))
    top: Layer = chain.layers[-1]
    return Side(
        name=name,
        id=top.id,
        version=top.version,
        title=str(top.manifest.get("title", "")),
        said=resolved,
        errors=errors + sum(each.severity == "error" for each in found),
        brand=branding(chain),
    )
