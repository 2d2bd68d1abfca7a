"""The translations of a layer, each with the text that it is made from and what it replaces."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..model.shape import MANIFEST
from .compose import apply
from .leaves import ABSENT, found_at, is_text
from .overrides import Override
from .renaming import current_id
from .spoken import KEPT, OWN, source_of
from .standing import Standing
from .values import Address, Resolved, says, value_at

SOURCE = "from"
"""The key under which a lock keeps the text that a translation is made from."""

REPLACED = "over"
"""The key under which it keeps the translation below that this one replaces."""


def translations(standing: Standing) -> list[Override]:
    """Give all texts that a layer translates, in all its languages.

    Args:
        standing: The layer on its base.

    Returns:
        As overrides whose address begins with the language. What is below is a table: the text
        as it is in this layer, and the translation of the layers below, when there is one.
        A translation of a text that does not exist is left out (`translate.stray`).
    """
    languages = {each: own[0] for each, own in standing.translations.items() if own and own[0]}
    if not languages:
        return []
    here = standing.said or apply(standing.below, standing.layer)[0]
    return [
        made
        for language, objects in sorted(languages.items())
        for at, text in texts(objects)
        if (made := _made(standing, here, language, at, text)) is not None
    ]


def _made(
    standing: Standing, here: Resolved, language: str, at: Address, text: str
) -> Override | None:
    at = (at[0], current_id(here.renamed, at[:1], at[1]), *at[2:])
    if at[:2] == (MANIFEST, OWN):
        name = current_id(here.renamed, at[:2], at[2])
        # `name = "…"` is the value of a parameter.
        at = (*at[:2], name, *(at[3:] or ("value",)))
    text_at = source_at(standing, at)
    source = found_at(here.objects, text_at)
    if not isinstance(source, str):
        return None
    below = standing.translated(language, at)
    now = {SOURCE: source} if below is ABSENT else {SOURCE: source, REPLACED: below}
    own = says(standing.layer, text_at)
    return Override(at=(language, *at), sort="translation", now=now, ours=text, own=own)


def source_at(standing: Standing, at: Address) -> Address:
    """Give the address of the text that a translation is of (`spoken.source_of`).

    Args:
        standing: The layer that has the translation, on its base.
        at: The address of the translation, by the ids of today and without its language.
    """
    if at[:2] != (MANIFEST, OWN):
        return at
    said = (
        value_at(each, (MANIFEST, OWN)) for each in (standing.below.objects, standing.layer.objects)
    )
    return source_of(at, {name for each in said if isinstance(each, dict) for name in each})


def is_translated(at: Address) -> bool:
    """Tell whether what stands at an address can be translated."""
    if at[:2] == (MANIFEST, OWN) and at[3:] == ("value",):
        return True
    return is_text(at) and at[:3] not in KEPT


def texts(objects: Mapping[str, Any], at: Address = ()) -> Iterator[tuple[Address, str]]:
    """Give each text in tables of translations, with its address of at least kind and id."""
    for key, value in objects.items():
        if isinstance(value, dict):
            yield from texts(value, (*at, key))
        elif isinstance(value, str) and len(at) > 1:
            yield (*at, key), value
