"""The lines about which layer says what: an address, and below it every layer."""

from collections.abc import Iterator
from typing import Any

from ..comparing import Why
from ..comparing.pieces import said
from ..comparing.places import Sentence, Stack
from ..editing.toml_values import flat
from ..layers.canonical import alike
from ..layers.leaves import ABSENT
from ..layers.translations import REPLACED, SOURCE
from ..layers.upkeep import Judged
from ..layers.why import Said
from ..printable import plain
from ..reports.paint import Paint
from .words import Words

_LENGTH = 200
"""The most characters of a value that are shown."""

_SAYS = {"edits": "it-edit", "moves": "it-place", "fixes": "it-reason"}
"""What the value of a statement is, where it is not the value of the field."""


def lines(found: Why, words: Words, paint: Paint) -> Iterator[str]:
    """Give the lines about who said what, safe for a terminal.

    Args:
        found: Who said what.
        words: The words of the command.
        paint: What gives them colours.
    """
    layers = " → ".join(f"{id} {version}" for id, version in found.layers)
    yield plain(words("why-layers", address=found.address, layers=layers))
    if found.renamed:
        told = {"asked": found.asked, "address": found.address, "layer": found.renamed}
        yield plain(words("why-renamed", **told))
    if found.removed:
        yield plain(words("why-removed-by", layer=found.removed))
    if not found.stacks:
        yield words("why-nothing")
    for stack in found.stacks:
        yield from _stack(stack, words, paint)


def _stack(stack: Stack, words: Words, paint: Paint) -> Iterator[str]:
    yield ""
    yield plain(stack.address)
    if not stack.sentences:
        yield f"  {words('why-untranslated')}"
    for each in stack.sentences:
        yield _who(each, words)
        if each.said.sort == "translates":
            yield from _translation(each.said, words, paint)
        else:
            yield from _statement(each.said, words, paint)


def _who(each: Sentence, words: Words) -> str:
    told = each.said
    where = f"{each.span.path}:{each.span.line}:{each.span.column}" if each.span else ""
    does = words(f"it-{told.sort}")
    return plain("  ".join(filter(None, (f"  {told.layer} {told.version}", does, where))))


def _statement(told: Said, words: Words, paint: Paint) -> Iterator[str]:
    stale = told.judged if told.stale else None
    if stale is not None:
        yield f"    {paint('warning', words(f'is-{stale.verdict}'))}"
    yield from _value(words(_SAYS.get(told.sort, "it-says")), told.says)
    if stale is not None and stale.verdict == "stale":
        yield from _value(words("it-seen"), stale.seen)
    yield from _value(words("it-replaced"), told.replaced)


def _translation(told: Said, words: Words, paint: Paint) -> Iterator[str]:
    """Give the lines below a layer that translates: is it shown, and what was it made from?"""
    if told.showing != "shown":
        yield f"    {words(f'not-shown-{told.showing}')}"
    stale = told.judged if told.stale else None
    if stale is not None:
        yield f"    {paint('warning', words(_reason(stale)))}"
    yield from _value(words("it-says"), told.says)
    if told.source is not None:
        by = f"{told.source.layer} {told.source.version}".strip()
        label = words("made-from-layer", layer=by) if by else words("made-from")
        yield from _value(label, told.source.text)
    if stale is not None:
        replaced = _reason(stale) == "translation-replaced"
        value = stale.seen.get(REPLACED, ABSENT) if replaced else stale.override.now[SOURCE]
        yield from _value(words("it-seen" if replaced else "text-now"), value)
    yield from _value(words("it-replaced"), told.replaced)


def _reason(stale: Judged) -> str:
    """Give the words for why somebody has to look at a translation."""
    if stale.verdict != "stale":
        return "translation-unrecorded"
    now, seen = stale.override.now, stale.seen
    return "translation-stale" if not alike(seen[SOURCE], now[SOURCE]) else "translation-replaced"


def _value(label: str, value: Any) -> Iterator[str]:
    if value is ABSENT:
        return
    text = flat(value) if isinstance(value, dict) else said(value)
    text = " ".join(text.split())
    text = text if len(text) <= _LENGTH else f"{text[:_LENGTH].rstrip()}…"
    yield f"    {label}: {plain(text)}"
