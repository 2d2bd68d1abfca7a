"""What somebody meant, who asks for a document, a format or a rule that there is not.

Each function gives a sentence that says what is wrong, and one with what to do; that may be empty.
"""

from collections.abc import Iterable, Sequence

from ..findings import likely, nearest
from ..findings.rule import Rule
from .words import Words

_CALLED = {
    "word": "docx",
    "excel": "xlsx",
    "agenda": "ics",
    "calendar": "ics",
    "kalender": "ics",
    "outlook": "ics",
    "markdown": "md",
    "webpagina": "html",
    "webpage": "html",
    "website": "site",
}
"""Formats by what people call them."""


def no_format(name: str, known: Sequence[str], words: Words) -> tuple[str, str]:
    """Say that there is no such format, and which is meant perhaps."""
    called = _CALLED.get(name.lower())
    if called in known:
        hint = words("format-called", near=called)
    else:
        hint = words.known(likely(name, known), tuple(known))
    return words("no-format", name=name), hint


def no_document(name: str, known: Sequence[str], words: Words) -> tuple[str, str]:
    """Say that there is no such document, and which are meant perhaps."""
    return words("no-document", name=name), words.known(likely(name, known), tuple(known))


def no_rule(word: str, rules: Iterable[Rule], words: Words) -> tuple[str, str]:
    """Say that there is no such rule, and which is meant perhaps."""
    names = {name: rule for rule in rules for name in (rule.code, rule.name)}
    # FP8 is no slip of one code: many begin with it.
    begins = any(name.startswith(word.upper()) for name in names)
    near = None if begins else nearest(word.upper(), names) or nearest(word.lower(), names)
    meant = f"{names[near].code} {names[near].name}" if near else None
    return words("no-rule", name=word), words.known(meant, ()) or words("all-rules")
