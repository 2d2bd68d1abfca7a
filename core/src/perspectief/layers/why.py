"""Why something is as it is: for every field, which layer said it, and what that replaced.

It is found by asking the chain, when somebody wants to know: composing carries nothing along.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Literal, TypeAlias

from attrs import evolve, frozen

from ..model.shape import RESERVED
from .canonical import same
from .compose import apply
from .leaves import ABSENT, found_at, leaves
from .lock import Lock
from .overrides import overrides
from .renaming import current_address, retargeted
from .standing import standing
from .upkeep import Judged, judge
from .values import Address, Chain, Layer, Resolved

Saying: TypeAlias = Literal[
    "introduces",
    "sets",
    "edits",
    "unsets",
    "removes",
    "moves",
    "fixes",
    "prunes",
    "refused",
    "translates",
]
"""What a layer does. It `prunes` a list from which it removed an object that stood in it; what
is `refused` changes nothing: its target is gone, or fixed."""

Showing: TypeAlias = Literal["shown", "covered", "other-text", "gone"]
"""How it is with a translation: it is shown; or not, because a layer above has one too
(`covered`), because a layer above says another text, or because there is no such text any more."""

_SORTS: dict[str, Saying] = {
    "set": "sets",
    "edit": "edits",
    "unset": "unsets",
    "remove": "removes",
    "gone": "refused",
    "fixed": "refused",
}


@frozen(kw_only=True)
class Source:
    """The text that a translation was made from.

    Attributes:
        text: The text.
        layer: The id of the layer that says it; empty when it is another text now.
        version: The version of that layer.
    """

    text: str
    layer: str = ""
    version: str = ""


@frozen(kw_only=True)
class Said:
    """What one layer does to one field, object or part.

    Attributes:
        at: The address, by the ids of today.
        layer: The id of the layer.
        version: Its version.
        sort: What it does.
        says: What it gives; `ABSENT` when it takes something away. Of a list that it edits it is
            the edit, of what it moves the place, and of what it fixes the reason.
        replaced: What was there below it.
        judged: What its lock says of it; `None` without lock, and for what replaces nothing.
        source: Of a translation, what it was made from; `None` when nobody knows.
        showing: Of a translation, whether it is shown.
    """

    at: Address
    layer: str
    version: str
    sort: Saying
    says: Any = ABSENT
    replaced: Any = ABSENT
    judged: Judged | None = None
    source: Source | None = None
    showing: Showing | None = None

    @property
    def stale(self) -> bool:
        """Whether what it replaced has changed since, so that somebody has to look."""
        return self.judged is not None and self.judged.is_open


def why(
    chain: Chain, address: Address, locks: Mapping[str, Lock] | None = None
) -> dict[Address, list[Said]]:
    """Say of an object, or of anything in it, who said what.

    Args:
        chain: The layers, the lowest first.
        address: Kind and id, and perhaps field, key and so on, by the ids of today or older.
        locks: The locks, by the id of the layer.

    Returns:
        By address what the layers did there, the uppermost first; fields and parts of the
        address, itself, and, of an object that is removed, that.
    """
    below, result = Resolved(), dict[Address, list[Said]]()
    for depth, layer in enumerate(chain.layers):
        above, _ = apply(below, layer)
        at = current_address(address, above.renamed)
        lock = (locks or {}).get(layer.id)
        judged = _judged(chain, depth, lock)
        for said in _of_layer(below, above, layer, at):
            if _beside(said.at, at):
                known = judged.get(said.at) if said.sort in _SORTS.values() else None
                result.setdefault(said.at, []).insert(0, evolve(said, judged=known))
        below = above
    return result


def _judged(chain: Chain, depth: int, lock: Lock | None) -> dict[Address, Judged]:
    if lock is None:
        return {}
    return {each.at: each for each in judge(standing(chain, depth=depth), lock)}


def _of_layer(below: Resolved, above: Resolved, layer: Layer, at: Address) -> Iterator[Said]:
    """Give what a layer does to an object, or to what is in it, in three sorts of ways."""
    statements = [each for each in overrides(below, layer) if _beside(each.at, at)]
    for each in statements:
        yield _said(layer, each.at, _SORTS[each.sort], says=each.ours, replaced=each.now)
    yield from _unasked(below, above, layer, at[:2], {each.at for each in statements})
    yield from _placed(below, layer, at)


def _unasked(
    below: Resolved, above: Resolved, layer: Layer, at: Address, told: set[Address]
) -> Iterator[Said]:
    """Give what is new in an object, and what became another without being overridden."""
    before, after = leaves(below.objects, *at), leaves(above.objects, *at)
    for leaf in {**before, **after}:
        old, new = before.get(leaf, ABSENT), after.get(leaf, ABSENT)
        if same(old, new) or any(_is_within(leaf, each) for each in told):
            continue
        sort: Saying = "introduces" if old is ABSENT else "prunes"
        yield _said(layer, leaf, sort, says=new, replaced=old)


def _beside(at: Address, asked: Address) -> bool:
    return _is_within(at, asked) or _is_within(asked, at)


def _is_within(at: Address, whole: Address) -> bool:
    return at[: len(whole)] == whole


def _placed(below: Resolved, layer: Layer, at: Address) -> Iterator[Said]:
    """Give where a layer puts an object or its parts, and what of them it fixes."""
    named, _ = retargeted(layer, below.renamed)
    for here, said in _tables(at[:2], found_at(named.objects, at[:2])):
        for word in ("after", "before", "place"):
            if word in said:
                yield _said(layer, here, "moves", says=f"{word} {said[word]}")
        fixed = said.get("fixed", {})
        reasons = fixed if isinstance(fixed, dict) else {"": fixed}
        for name, reason in reasons.items():
            yield _said(layer, (*here, name) if name else here, "fixes", says=reason)


def _tables(here: Address, said: Any) -> Iterator[tuple[Address, dict[str, Any]]]:
    """Give a statement and those within it."""
    if isinstance(said, dict):
        yield here, said
        for name, inner in said.items():
            if name not in RESERVED:
                yield from _tables((*here, name), inner)


def _said(layer: Layer, at: Address, sort: Saying, **values: Any) -> Said:
    return Said(at=at, layer=layer.id, version=layer.version, sort=sort, **values)
