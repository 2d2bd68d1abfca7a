"""Why a text reads as it does in another language: which layer translated it, and from what."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve

from ..model.record import changed
from ..model.shape import MANIFEST
from .canonical import alike
from .compose import apply
from .leaves import ABSENT, found_at
from .lock import MADE, Lock
from .overrides import Override
from .renaming import of_today
from .spoken import OWN
from .standing import standing
from .translate import text_in
from .translations import REPLACED, SOURCE, texts, translations
from .upkeep import Judged, judge
from .values import Address, Chain, Resolved
from .why import Said, Showing, Source


def why_translated(
    chain: Chain, address: Address, language: str, locks: Mapping[str, Lock] | None = None
) -> dict[Address, list[Said]]:
    """Say of the texts at an address who translated them.

    Args:
        chain: The layers with their translations into the language, the lowest first.
        address: Kind and id, and perhaps field, key and so on, by the ids of today.
        language: The language.
        locks: The locks, by the id of the layer.

    Returns:
        By address, which begins with the language, the translations, the uppermost first.
    """
    below, result = Resolved(), dict[Address, list[Said]]()
    for depth in range(len(chain.layers)):
        for said in _of_layer(chain, depth, below, language, locks or {}):
            if said.at[1 : len(address) + 1] == address:
                result.setdefault(said.at, []).insert(0, said)
        below, _ = apply(below, chain.layers[depth])
    chain = of_today(chain, below.renamed)
    return {at: _showing(found, at, chain, below) for at, found in result.items()}


def _of_layer(
    chain: Chain, depth: int, below: Resolved, language: str, locks: Mapping[str, Lock]
) -> Iterator[Said]:
    lower, layer = Chain(chain.layers[: depth + 1]), chain.layers[depth]
    stand = standing(lower, {language: lower}, below=below)
    lock = locks.get(layer.id)
    judged = {each.at: each for each in judge(stand, lock)} if lock else {}
    made = translations(stand)
    for each in made:
        yield _said(each, judged.get(each.at), lower)
    told = {each.at[1:4] for each in made}
    for at, text in texts({MANIFEST: {OWN: layer.translated.get(MANIFEST, {}).get(OWN, {})}}):
        # A value that only this language needs, such as one with its article.
        if at[:3] not in told and at[3:] in ((), ("value",)):
            yield Said(at=(language, *at[:3], "value"), layer=layer.id, version=layer.version,
                       sort="translates", says=text)  # fmt: skip


def _said(each: Override, judged: Judged | None, lower: Chain) -> Said:
    layer = lower.layers[-1]
    if judged is not None and isinstance(judged.seen, dict):
        seen = {key: value for key, value in judged.seen.items() if key != MADE}
        judged = changed(judged, seen=seen)
    return Said(
        at=each.at,
        layer=layer.id,
        version=layer.version,
        sort="translates",
        says=each.ours,
        replaced=each.now.get(REPLACED, ABSENT),
        judged=judged,
        source=_source(each, judged, lower),
    )


def _source(each: Override, judged: Judged | None, lower: Chain) -> Source | None:
    """Give what a translation was made from: what the lock knows, or else the text of now."""
    now = each.now[SOURCE]
    if judged is not None and judged.is_open:
        seen = judged.seen.get(SOURCE) if isinstance(judged.seen, dict) else None
        if not isinstance(seen, str):
            return None
        if not alike(seen, now):
            return Source(text=seen)
    origin = lower.origin(*each.at[1:])
    return Source(text=now, layer=origin.id, version=origin.version)


def _showing(found: list[Said], at: Address, chain: Chain, top: Resolved) -> list[Said]:
    """Tell of each translation of a text whether it is the one that is shown."""
    text = found_at(top.objects, at[1:])
    depths = {layer.id: depth for depth, layer in enumerate(chain.layers)}
    result, covered = list[Said](), False
    for each in found:
        showing = _of_one(at[1:], text, chain, depths[each.layer])
        result.append(evolve(each, showing="covered" if covered else showing))
        covered = covered or showing == "shown"
    return result


def _of_one(at: Address, text: Any, chain: Chain, depth: int) -> Showing:
    if not isinstance(text, str):
        # A parameter that only this language has is shown wherever it is used.
        return "shown" if at[:2] == (MANIFEST, OWN) and text is ABSENT else "gone"
    there = text_in(chain.layers[: depth + 1], at, text)
    return "shown" if alike(there, text) else "other-text"
