"""The brand of a pack: of each field what the uppermost layer says that says it."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING

from ..layers import BRAND, Chain, Table
from ..model.brand import Brand
from .hooks import hook_for

if TYPE_CHECKING:
    from ..findings import Finding


def branded(chain: Chain) -> tuple[Brand, str | None, list[Finding]]:
    """Make the brand that the layers of a chain say together.

    Args:
        chain: The layers, lowest first.

    Returns:
        The brand, its logo in base64, and what is wrong with the brand of each layer. What is
        wrong is left out.
    """
    brand, logo, findings = Brand(), None, []
    table: Table = {}
    for layer in chain.layers:
        made, wrong = _made(layer.brand)
        findings += [each.at(layer.file_of(BRAND), layer.id) for each in wrong]
        if made is None:
            continue
        table = _over(table, layer.brand)
        brand = hook_for(Brand)(table)
        if made.logo is not None:
            # The words say what the picture shows: one does not go without the other.
            logo = b64encode(layer.logo).decode("ascii") if layer.logo else None
    return brand, logo, findings


def _over(below: Table, own: Table) -> Table:
    """Put what a layer says over what is below it; a logo goes as a whole, colours one by one."""
    colours = {**below.get("colours", {}), **own.get("colours", {})}
    return {**below, **own, "colours": colours}


def _made(table: Table) -> tuple[Brand | None, list[Finding]]:
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
