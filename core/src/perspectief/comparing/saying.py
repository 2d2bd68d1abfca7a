"""For every field, which layer says it, in which line, and what that replaces."""

import os
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from ..errors import PackError
from ..layers import BRAND, Address, Chain, Resolved, compose, shown
from ..layers.leaves import found_at
from ..layers.renaming import current_address
from ..layers.translations import is_translated
from ..layers.why import Said
from ..layers.why import why as of_objects
from ..layers.why_translated import why_translated
from ..locating import locate
from ..translation import unknown_language
from ..upkeep import lock_of
from ..versions.addresses import address_of
from .asked import ASKED, refuse_unknown
from .brands import who_brands, who_translates
from .places import Stack, placed, without_language
from .sides import chain_of

Stacks = dict[Address, list[Said]]
"""What is said, by address; of translations the address begins with the language."""


@frozen(kw_only=True)
class Why:
    """Why an object, or something in it, is as it is.

    Attributes:
        at: The address that was asked for, by the ids of today.
        asked: The same as it was asked for.
        layers: The id and the version of each layer, the lowest first.
        stacks: What is said, by address.
        renamed: The id of the layer that renamed it; empty when it has the name asked for.
        removed: The id of the layer that removed it; empty when it is there.
        errors: How many errors were found in reading: then something may be missing.
        language: The language whose translations are told as well; empty for none.
    """

    at: Address
    asked: str
    layers: tuple[tuple[str, str], ...]
    stacks: tuple[Stack, ...]
    renamed: str = ""
    removed: str = ""
    errors: int = 0
    language: str = ""

    @property
    def address(self) -> str:
        """The address as people read it: as it was asked for, or by the id of today."""
        return shown(self.at) if self.renamed else self.asked


def why(pack: str | Path, address: str, *, language: str = "") -> Why:
    """Say of an object, or of anything in it, which layer said what, and where.

    Args:
        pack: An id, or the path of a folder, a wheel or a zip file.
        address: What is asked for, such as `questions/sec-agenda`, `steps/uitnodigen#title` or
            `pack/parameters/organisatie`; by the ids of today or older ones.
        language: A language, such as `"en"`, for who translated the texts there, and from what;
            none by default.

    Returns:
        All that the layers say there, also of what is removed.

    Raises:
        PackNotFoundError: When there is no such pack or no such place.
        PackError: When a file cannot be read, or what the pack extends is not there; or when no
            layer has that language.
        UnusableNameError: When no layer knows anything at that address.
    """
    chain, errors = chain_of(pack, language)
    if language and (unknown := unknown_language(chain, language)):
        raise PackError(os.fspath(pack), locate([unknown], chain))
    resolved, merged = compose(chain.layers)
    given = address_of(address, ASKED)
    at = current_address(given, resolved.renamed)
    # In the language of the pack itself nothing is translated.
    other = "" if language == chain.layers[-1].manifest.get("language") else language
    # With its translations a layer has its brand in that language alone.
    written = chain_of(pack)[0] if other and at[0] == BRAND else chain
    of_kind = _of_brand if at[0] == BRAND else _of_objects
    stacks = of_kind(written, at, other, resolved)
    removed = _remover(at, resolved)
    if not removed and not any(without_language(where)[: len(at)] == at for where in stacks):
        refuse_unknown(address, at, resolved)
    return Why(
        at=at,
        asked=address,
        layers=tuple((each.id, each.version) for each in chain.layers),
        stacks=tuple(placed(chain, stacks)),
        renamed=_renamer(chain, at, given),
        removed=removed,
        errors=errors + sum(each.severity == "error" for each in merged),
        language=language,
    )


def _of_objects(chain: Chain, at: Address, language: str, resolved: Resolved) -> Stacks:
    locks = {layer.id: lock for layer in chain.layers if (lock := lock_of(layer)[0])}
    said = of_objects(chain, at, locks)
    if not language:
        return said
    translated: Stacks = {(language, *each): [] for each in _texts(said, resolved)}
    translated |= why_translated(chain, at, language, locks)
    return _together(said, translated, language)


def _of_brand(chain: Chain, at: Address, language: str, resolved: Resolved) -> Stacks:
    said = who_brands(chain, at)
    return _together(said, who_translates(chain, at, language), language) if language else said


def _together(said: Stacks, translated: Stacks, language: str) -> Stacks:
    """Put each text before its translations; those of what nobody says any more come last."""
    result: Stacks = {}
    for where, sentences in said.items():
        result[where] = sentences
        there = (language, *where)
        if there in translated:
            result[there] = translated[there]
    return {**result, **translated}


def _texts(said: Stacks, resolved: Resolved) -> Iterator[Address]:
    """Give what is there to be translated."""
    for at in said:
        text = found_at(resolved.objects, at)
        if isinstance(text, str) and text.strip() and is_translated(at):
            yield at


def _remover(at: Address, resolved: Resolved) -> str:
    """Give the layer that removed something, or what it was in; nothing when it is there."""
    whole = (at[:end] for end in range(len(at), 1, -1))
    return next((resolved.removed[each] for each in whole if each in resolved.removed), "")


def _renamer(chain: Chain, at: Address, asked_at: Address) -> str:
    """Give the layer whose ledger leads from an id that was asked for to the one of today."""
    if at == asked_at:
        return ""
    old = next(one for one, other in zip(asked_at, at, strict=True) if one != other)
    kinds = {asked_at[0], "parameters"}
    return next(
        (
            layer.id
            for layer in reversed(chain.layers)
            if any(old in names for kind, names in layer.renamed.items() if kind in kinds)
        ),
        "",
    )
