"""`perspectief show --why`: for every field, which layer says it, and where."""

import sys
from argparse import Namespace
from typing import Any

from ..comparing import Why, why
from ..comparing.places import Sentence
from ..findings import Span
from ..layers.why import Source
from ..printable import json_text, plain
from ..reports.paint import Paint
from . import compare_words, fix_words, version_words, why_words
from .diff_command import compared
from .diff_view import value_json
from .main import UNUSABLE
from .reporting import complain
from .terminal import coloured
from .version_rows import parents
from .why_lines import lines
from .words import Words


def show(options: Namespace, words: Words) -> int:
    """Say of an object or a field which layer says what."""
    for more in (fix_words, version_words, compare_words, why_words):
        words = words.also(more.WORDS)
    if not options.address or options.ids or options.parameters:
        complain(words("why-alone"), words, words("why-alone-hint"))
        return UNUSABLE
    return compared(lambda: _show(options, words), options.pack, words)


def _show(options: Namespace, words: Words) -> int:
    found = why(options.pack, options.address, language=options.lang)
    if found.errors:
        print(plain(words("has-errors", name=options.pack)), file=sys.stderr)
    if options.json:
        print(json_text(as_json(found)))
    else:
        print("\n".join(lines(found, words, Paint(coloured=coloured(sys.stdout)))))
    return 0


def as_json(found: Why) -> dict[str, Any]:
    """Give who said what as plain values."""
    return {
        "format": 1,
        "object": found.address,
        "asked": found.asked,
        "layers": parents(found.layers),
        "renamed": found.renamed,
        "removed": found.removed,
        "language": found.language,
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
        "made_from": _source(told.source),
        "showing": told.showing,
        **_span(each.span),
    }


def _source(source: Source | None) -> dict[str, str] | None:
    if source is None:
        return None
    return {"layer": source.layer, "version": source.version, "text": source.text}


def _span(span: Span | None) -> dict[str, Any]:
    return {
        "path": span.path if span else "",
        "line": span.line if span else None,
        "column": span.column if span else None,
    }
