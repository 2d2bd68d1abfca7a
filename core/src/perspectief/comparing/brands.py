"""The brand of packs, field by field: who says it, who translates it, and what is different.

A brand is no object, and no lock knows it. Of each field the uppermost layer counts that says it;
what a layer says wrongly does not count (`structure.brand`).
"""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import field, frozen

from ..layers import BRAND, Address, Chain, Layer, Table
from ..layers.canonical import DIGITS
from ..layers.changes import Change, Difference
from ..layers.leaves import ABSENT
from ..layers.why import Said, Showing, Source
from ..source.pack_files import read_translation
from ..structure.brand import TEXTS, made_brand

FIELDS: tuple[Address, ...] = (
    (BRAND, "name"),
    (BRAND, "logo", "file"),
    (BRAND, "logo", "alt"),
    (BRAND, "colours", "accent"),
    (BRAND, "colours", "soft"),
    (BRAND, "word"),
)
"""All fields of a brand."""

LOGO: Address = (BRAND, "logo", "file")
WORD: Address = (BRAND, "word")
"""The fields that name a file."""

CONTENT = "content"
"""The last step of the address of what such a file holds."""

Fields = Mapping[Address, str]
"""What a brand says, by the address of each field."""


def fields_of(table: Table) -> dict[Address, str]:
    """Give what a table says of a brand, as far as it is text."""
    found: dict[Address, str] = {}
    for at in FIELDS:
        value: Any = table
        for name in at[1:]:
            value = value.get(name) if isinstance(value, dict) else None
        if isinstance(value, str) and value.strip():
            found[at] = value
    return found


@frozen(kw_only=True)
class Branding:
    """What layers say together of a brand.

    Attributes:
        fields: What it says, by the address of each field.
        files: The digests of the files that it names, by the address of the field.
    """

    fields: Fields = field(factory=dict)
    files: Fields = field(factory=dict)


def branding(chain: Chain) -> Branding:
    """Give the brand that the layers of a chain say together."""
    fields, files = dict[Address, str](), dict[Address, bytes]()
    for layer in chain.layers:
        if made_brand(layer.brand)[0] is not None:
            own = fields_of(layer.brand)
            fields |= own
            there = {LOGO: layer.logo, WORD: layer.word_file}
            files |= {at: data for at, data in there.items() if at in own}
    return Branding(fields=fields, files={at: _digest(data) for at, data in files.items()})


def _digest(data: bytes) -> str:
    # Imported here: few packs have a brand.
    from hashlib import sha256

    return sha256(data).hexdigest()[:DIGITS]


def brand_changes(old: Branding, new: Branding) -> Iterator[Change]:
    """Give what is different in a brand, field by field.

    Args:
        old: The one.
        new: The other.

    Returns:
        The differences. Of a file of the same name that holds something else, the digests.
    """
    for at in FIELDS:
        one, other = old.fields.get(at, ABSENT), new.fields.get(at, ABSENT)
        if one != other:
            sort: Difference = (
                "added" if one is ABSENT else "removed" if other is ABSENT else "changed"
            )
            yield Change(at=at, sort=sort, old=one, new=other)
    for at, digest in new.files.items():
        if old.fields.get(at) == new.fields[at] and old.files[at] != digest:
            yield Change(at=(*at, CONTENT), sort="changed", old=old.files[at], new=digest)


def who_brands(chain: Chain, at: Address) -> dict[Address, list[Said]]:
    """Say of the fields of the brand at an address which layer says them, the uppermost first.

    Args:
        chain: The layers, in the language in which they are written.
        at: The address: of the brand, of a part or of a field.
    """
    below, result = dict[Address, str](), dict[Address, list[Said]]()
    for layer in chain.layers:
        own = fields_of(layer.brand)
        counts = made_brand(layer.brand)[0] is not None
        for where, value in own.items():
            if where[: len(at)] == at:
                said = _said(layer, where, value, below, counts=counts)
                result.setdefault(where, []).insert(0, said)
        below |= own if counts else {}
    return {where: result[where] for where in FIELDS if where in result}


def _said(layer: Layer, at: Address, value: str, below: Fields, *, counts: bool) -> Said:
    return Said(
        at=at,
        layer=layer.id,
        version=layer.version,
        sort=("sets" if at in below else "introduces") if counts else "refused",
        says=value,
        replaced=below.get(at, ABSENT),
    )


def who_translates(chain: Chain, at: Address, language: str) -> dict[Address, list[Said]]:
    """Say of the texts of the brand at an address who translates them, the uppermost first.

    Args:
        chain: The layers, in the language in which they are written.
        at: The address.
        language: The language.

    Returns:
        By address, which begins with the language; an empty list for a text without translation.
    """
    words = {layer.id: fields_of(_words(layer, language)) for layer in chain.layers}
    own = {layer.id: fields_of(layer.brand) for layer in chain.layers}
    result: dict[Address, list[Said]] = {}
    for where in TEXTS:
        spoken = [each for each in chain.layers if where in words[each.id] or where in own[each.id]]
        if where[: len(at)] == at and spoken:
            told = _translated(spoken, (language, *where), words, own)
            result[(language, *where)] = list(told)
    return result


def _words(layer: Layer, language: str) -> Table:
    if layer.place is None:
        return {}
    words: Any = read_translation(layer.place, language)[0].get(BRAND)
    return words if isinstance(words, dict) else {}


def _translated(
    spoken: list[Layer], at: Address, words: Mapping[str, Fields], own: Mapping[str, Fields]
) -> Iterator[Said]:
    """Give the translations of one text; a layer shows its own text, or the words for it."""
    where, over = at[1:], ""
    for layer in reversed(spoken):
        here, text = words[layer.id].get(where), own[layer.id].get(where)
        showing: Showing = "shown"
        if over:
            showing = "covered" if where in words[over] else "other-text"
        elif text is None and where != TEXTS[0]:
            # The words for a picture that a layer does not have say nothing.
            showing = "gone"
        if here is not None:
            source = Source(text=text, layer=layer.id, version=layer.version) if text else None
            yield Said(
                at=at,
                layer=layer.id,
                version=layer.version,
                sort="translates",
                says=here,
                source=source,
                showing=showing,
            )
        over = over or (layer.id if showing == "shown" else "")
