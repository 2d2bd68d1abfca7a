"""What is to be told of a lock: what changed below its layer, and what it says too much."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from immutabledict import immutabledict

from .findings import Finding, Related, finding
from .layers import Address, Chain, Layer, Table, shown, written
from .layers.canonical import alike
from .layers.leaves import ABSENT, found_at
from .layers.lock import Lock, all_overrides, current, dangling, knows
from .layers.overrides import Override
from .layers.standing import Standing
from .layers.translations import REPLACED, SOURCE, source_at
from .layers.upkeep import Judged, judge
from .source.lock_file import LOCK, as_argument

if TYPE_CHECKING:
    from .findings.finding import Aim
    from .layers.upkeep import Verdict

LENGTH = 160
"""The most characters of a text that a message quotes."""


def told_of(
    stand: Standing, chain: Chain, lock: Lock | None, wrong: Iterable[Finding] | None
) -> Iterator[Finding]:
    """Give what is to be told of the lock of a layer.

    Args:
        stand: The layer on its base.
        chain: Its layers, the lowest first; it is the last of them.
        lock: Its lock; `None` when there is none or it cannot be read.
        wrong: What is wrong with that file; `None` when the lock as a whole is not to be told of.
    """
    there = all_overrides(stand)
    if wrong is not None:
        # Who checks a pack can do nothing about the files of what it extends.
        problems = list(wrong)
        yield from problems
        if lock is not None or not problems:
            # One that cannot be read is there: that it is missing would lead astray.
            yield from _of_lock(stand, lock, there)
    if lock is not None and lock.digest:
        below, now = Chain(chain.layers[:-1]), current(lock, stand.below)
        for each in judge(stand, lock, there):
            yield from _told(each, stand, below, now)


def _of_lock(stand: Standing, lock: Lock | None, there: list[Override]) -> Iterator[Finding]:
    """Give what is to be told of a lock as a whole."""
    if lock is None or not lock.digest:
        # Whoever wrote nothing over what is below has nothing to keep.
        count = sum(each.verdict == "unrecorded" for each in judge(stand, Lock(), there))
        if count:
            yield _about(stand.layer, "FP430", count=count)
        return
    then = dict(lock.parents)
    for id, version in stand.parents:
        if version != then.get(id, version) and not knows(stand, lock):
            yield _about(stand.layer, "FP434", parent=id, seen=then[id], now=version)
    yield from _unused(stand, dangling(stand, lock, there))


def _unused(stand: Standing, unused: list[Address]) -> Iterator[Finding]:
    if not unused:
        return
    # Imported here: of most locks nobody looks for a line.
    from .locating.lock_entries import LockEntries

    entries = LockEntries(stand.layer.place, stand.below.renamed)
    for at in unused:
        made = _in_lock(stand.layer, "FP436", shown(at))
        yield entries.kept(made, at)


def _about(layer: Layer, code: str, **params: Any) -> Finding:
    made = finding(code, "pack#extends", folder=_folder(layer), aim="key", **params)
    return made.at(layer.file_of("pack"), layer.id)


def not_understood(layer: Layer, names: list[str]) -> list[Finding]:
    """Give findings about entries of the lock of a layer that mean nothing, by their names."""
    if not names:
        return []
    # Imported here, as above.
    from .locating.lock_entries import LockEntries

    entries = LockEntries(layer.place)
    return [entries.strange(_in_lock(layer, "FP435", name), name) for name in dict.fromkeys(names)]


def _in_lock(layer: Layer, code: str, entry: str) -> Finding:
    made = finding(code, LOCK, entry=entry, folder=_folder(layer))
    return made.at(layer.place.show(LOCK) if layer.place else "", layer.id)


def _folder(layer: Layer) -> str:
    return as_argument(layer.place) if layer.place else layer.id


_CODES: Mapping[Verdict, str] = {
    "stale": "FP440",
    "redundant": "FP441",
    "removed": "FP442",
    "unrecorded": "FP432",
}


def _told(each: Judged, stand: Standing, below: Chain, lock: Lock) -> Iterator[Finding]:
    """Say what became of one override. What is fixed below composing tells itself."""
    layer = stand.layer
    if each.override.sort == "translation":
        yield from _translation(each, stand, below)
    elif each.verdict == "gone":
        if _was_there(each.at, lock):
            made = finding("FP433", written(each.at), id=each.at[-1], aim="key")
            yield made.at(layer.file_of(each.at[0]), layer.id)
    elif code := _CODES.get(each.verdict):
        values = {"seen": each.seen, "now": each.override.now}
        params = _params(layer, each.at, values)
        aim: Aim = "key" if each.override.ours is ABSENT else "value"
        made = finding(code, _place(each), aim=aim, related=_related(each.at, below), **params)
        yield made.at(layer.file_of(each.at[0]), layer.id)


def _place(each: Judged) -> str:
    """Give the address of a statement in its file."""
    if each.override.sort == "unset":
        return written(each.at[:-1], "unset")
    return written(each.at) if each.override.sort == "remove" else shown(each.at)


def _translation(each: Judged, stand: Standing, below: Chain) -> Iterator[Finding]:
    """Say that a text is another than a translation was made from, or its translation below is."""
    language, *steps = each.at
    at, layer = tuple(steps), stand.layer
    now: Table = each.override.now
    if each.verdict == "unrecorded":
        code, values = "FP507", {"now": now[SOURCE]}
    elif each.verdict == "stale":
        seen: Table = each.seen if isinstance(each.seen, dict) else {}
        text = not alike(seen.get(SOURCE), now[SOURCE])
        code, part = ("FP505", SOURCE) if text else ("FP508", REPLACED)
        values = {"seen": seen.get(part, ABSENT), "now": now.get(part, ABSENT)}
    else:
        return
    related = _related(source_at(stand, at), Chain((*below.layers, layer)), layer)
    made = finding(code, shown(at), related=related, **_params(layer, each.at, values))
    yield made.at(layer.file_in(language, at[0]), layer.id)


def _params(layer: Layer, at: Address, values: Mapping[str, Any]) -> dict[str, Any]:
    quoted = {name: _quote("en", value) for name, value in values.items()}
    quoted |= {f"{name}_nl": _quote("nl", value) for name, value in values.items()}
    return {**quoted, "object": shown(at), "folder": _folder(layer)}


def _was_there(at: Address, lock: Lock) -> bool:
    known = found_at(lock.objects, at[:2]) is not ABSENT and len(at) == 2
    return known or any(seen[: len(at)] == at for seen in lock.seen)


_THERE = immutabledict({"en": "what is below now", "nl": "wat er nu onder staat"})
_OWN = immutabledict({"en": "the text as it is now", "nl": "de tekst zoals die nu is"})


def _related(at: Address, chain: Chain, own: Layer | None = None) -> tuple[Related, ...]:
    """Give the place that now says something of an address; below, or in the layer itself."""
    if not chain.layers:
        return ()
    origin = chain.origin(*at)
    messages = _OWN if origin is own else _THERE
    return (Related(address=shown(at), layer=origin.id, messages=messages),)


_NOTHING = {"en": "nothing", "nl": "niets"}


def _quote(language: str, value: Any) -> str:
    if value is ABSENT:
        return _NOTHING[language]
    if isinstance(value, dict):
        known = value.get("title") or value.get("text")
        return _quote(language, known) if known else ", ".join(value)
    said = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    if isinstance(value, bool):
        said = said.lower()
    said = " ".join(said.split())
    said = said if len(said) <= LENGTH else f"{said[:LENGTH].rstrip()}…"
    return f'"{said}"' if isinstance(value, str) else said
