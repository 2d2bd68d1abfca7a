"""The brand of a pack: of each field what the uppermost layer says that says it."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any

from ..layers import BRAND, Address, Chain, Table
from ..model.brand import Brand
from .hooks import hook_for

if TYPE_CHECKING:
    from ..findings import Finding

TEXTS: tuple[Address, ...] = ((BRAND, "name"), (BRAND, "logo", "alt"))
"""The fields that are texts, and can be translated."""


def branded(chain: Chain) -> tuple[dict[str, Any], list[Finding]]:
    """Make the brand that the layers of a chain say together.

    Args:
        chain: The layers, lowest first.

    Returns:
        What a pack says of its brand, by the name of the field: the brand, and its files in
        base64; and what is wrong with the brand of each layer. What is wrong is left out.
    """
    brand, files, findings = Brand(), dict[str, str | None](), []
    table: Table = {}
    for layer in chain.layers:
        made, wrong = made_brand(layer.brand)
        findings += [each.at(layer.file_of(BRAND), layer.id) for each in wrong]
        if made is None:
            continue
        table = _over(table, layer.brand)
        brand = hook_for(Brand)(table)
        if made.logo is not None:
            # The words say what the picture shows: one does not go without the other.
            files["logo"] = _as_text(layer.logo)
        if made.word is not None:
            files["word_file"] = _as_text(layer.word_file)
    return {"brand": brand, **files}, findings


def _as_text(data: bytes) -> str | None:
    return b64encode(data).decode("ascii") if data else None


def _over(below: Table, own: Table) -> Table:
    """Put what a layer says over what is below it; a logo goes as a whole, colours one by one."""
    colours = {**below.get("colours", {}), **own.get("colours", {})}
    return {**below, **own, "colours": colours}


def made_brand(table: Table) -> tuple[Brand | None, list[Finding]]:
    """Make the brand that one layer says.

    Args:
        table: What its `brand.toml` says.

    Returns:
        The brand, `None` when there is none or something is wrong with it; and what is wrong.
    """
    if not table:
        return None, []
    try:
        made: Brand = hook_for(Brand)(table)
    except Exception:  # our hooks raise many kinds; what is wrong is told next
        return None, _problems(table)
    return made, []


def _problems(table: Table) -> list[Finding]:
    # Imported here: a brand without mistakes does not pay for explaining them.
    from .converter import converter
    from .problems import problems

    try:
        converter().structure(table, Brand)
    except Exception as error:
        return list(problems(error, (BRAND,), table))
    return []
