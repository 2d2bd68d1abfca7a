"""`perspectief show --why`: for every field, which layer says it, and where."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from ..comparing import Why, why
from ..comparing.pieces import said
from ..comparing.saying import Sentence
from ..editing.toml_values import flat
from ..findings import Span
from ..layers.leaves import ABSENT
from ..reports.paint import Paint
from . import compare_words, fix_words, version_words
from .diff_command import compared
from .diff_view import value_json
from .main import UNUSABLE
from .reporting import complain
from .terminal import coloured, json_text, plain
from .words import Words

_LENGTH = 200
"""The most characters of a value that are shown."""

_SAYS = {"edits": "it-edit", "moves": "it-place", "fixes": "it-reason"}
"""What the value of a statement is, where it is not the value of the field."""


def show(options: Namespace, words: Words) -> int:
    """Say of an object or a field which layer says what."""
    words = words.also(fix_words.WORDS).also(version_words.WORDS).also(compare_words.WORDS)
    if not options.address or options.ids or options.parameters or options.lang:
        complain(words("why-alone"), words, words("why-alone-hint"))
        return UNUSABLE
    return compared(lambda: _show(options, words), options.pack, words)


def _show(options: Namespace, words: Words) -> int:
    found = why(options.pack, options.address)
    if found.errors:
        print(plain(words("has-errors", name=options.pack)), file=sys.stderr)
    if options.json:
        print(json_text(as_json(found)))
    else:
        print("\n".join(lines(found, words, Paint(coloured=coloured(sys.stdout)))))
    return 0


def lines(found: Why, words: Words, paint: Paint) -> Iterator[str]:
    """Give the lines about who said what, safe for a terminal."""
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
        yield ""
        yield plain(stack.address)
        for each in stack.sentences:
            yield from _sentence(each, words, paint)


def _sentence(each: Sentence, words: Words, paint: Paint) -> Iterator[str]:
    told = each.said
    where = f"{each.span.path}:{each.span.line}:{each.span.column}" if each.span else ""
    does = words(f"it-{told.sort}")
    yield plain("  ".join(filter(None, (f"  {told.layer} {told.version}", does, where))))
    if told.stale and told.judged is not None:
        yield f"    {paint('warning', words(f'is-{told.judged.verdict}'))}"
    key = _SAYS.get(told.sort, "it-says")
    yield from _value(words(key), told.says)
    if told.stale and told.judged is not None and told.judged.verdict == "stale":
        yield from _value(words("it-seen"), told.judged.seen)
    yield from _value(words("it-replaced"), told.replaced)


def _value(label: str, value: Any) -> Iterator[str]:
    if value is ABSENT:
        return
    text = flat(value) if isinstance(value, dict) else said(value)
    text = " ".join(text.split())
    text = text if len(text) <= _LENGTH else f"{text[:_LENGTH].rstrip()}…"
    yield f"    {label}: {plain(text)}"


def as_json(found: Why) -> dict[str, Any]:
    """Give who said what as plain values."""
    return {
        "format": 1,
        "object": found.address,
        "asked": found.asked,
        "layers": [{"id": id, "version": version} for id, version in found.layers],
        "renamed": found.renamed,
        "removed": found.removed,
        "fields": [
            {"object": stack.address, "said": [_sentence_json(each) for each in stack.sentences]}
            for stack in found.stacks
        ],
    }


def _sentence_json(each: Sentence) -> dict[str, Any]:
    told, judged = each.said, each.said.judged
    return {
        "layer": told.layer,
        "version": told.version,
        "sort": told.sort,
        "says": value_json(told.says),
        "replaced": value_json(told.replaced),
        "verdict": judged.verdict if judged is not None else None,
        "stale": told.stale,
        "seen": value_json(judged.seen) if judged is not None else None,
        **_span(each.span),
    }


def _span(span: Span | None) -> dict[str, Any]:
    return {
        "path": span.path if span else "",
        "line": span.line if span else None,
        "column": span.column if span else None,
    }
