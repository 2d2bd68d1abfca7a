"""How the mistakes of each rule are mended; `MENDING` says which function does it."""

import re
from collections.abc import Iterator
from typing import Any

import tomli

from ..findings import Edit, Finding, Repair
from ..locating.pieces import pieces
from ..model.pack import KINDS
from ..source.positions import Path, Range
from .misread import MISREAD
from .retyping import retyped
from .saying import Mend, changing, deleting, repair, rewriting
from .toml_text import TomlText

_ALIKE = 0.8
"""How much a misspelt key looks like the right one when nobody doubts it: one slip in a short
word, two in a longer one. The measure is that of `nearest`, which suggests from 0.6."""


def _value(toml: TomlText, path: Path) -> Any:
    return tomli.loads(f"x = {toml.text[slice(*toml.entries[path].value)]}")["x"]


def _holding(toml: TomlText, at: Path, word: str) -> list[Path]:
    """Give where a value is, or an item of a list, that says exactly a word."""
    plain = [each for each in toml.below(at) if toml.is_plain(each)]
    texts = [each for each in plain if toml.text[toml.entries[each].value.start] in "\"'"]
    return [each for each in texts if _value(toml, each) == word]


def _misspelt_key(found: Finding, toml: TomlText, at: Path) -> Iterator[Repair]:
    """Give a key the name that it is to have, unless that is there too (FP201)."""
    key, near = found.params["key"], found.params["near"]
    path = at if at and at[-1] == key else (*at, key)
    if near and (*path[:-1], near) not in toml.entries:
        # Imported here: only somebody who made a mistake pays for it.
        from difflib import SequenceMatcher

        alike = SequenceMatcher(None, key, near).ratio() >= _ALIKE
        yield from changing("safe" if alike else "unsafe", key, near, toml.rename(path, near))


def _misspelt_id(found: Finding, toml: TomlText, at: Path) -> Iterator[Repair]:
    """Give a table the id that was probably meant (FP302, FP423, FP501)."""
    near = found.params["near"]
    if near and (*at[:-1], near) not in toml.entries:
        yield from changing("unsafe", str(at[-1]), near, toml.rename(at, near))


def _bad_id(found: Finding, toml: TomlText, at: Path) -> Iterator[Repair]:
    """Write what cannot be an id as the id that it nearly is (FP301)."""
    word, near = found.params["id"], found.params["near"]
    if at and at[-1] == word:
        yield from _misspelt_id(found, toml, at)
    elif near:
        # That of the pack itself is a value.
        for path in _holding(toml, at, word):
            yield from changing("unsafe", word, near, toml.set(path, near))


def _wrong_type(found: Finding, toml: TomlText, at: Path) -> Iterator[Repair]:
    """Write a value as what it must be, when it says so already (FP203)."""
    place = toml.entries[at].value
    raw = toml.text[slice(*place)]
    if toml.is_plain(at) and (new := retyped(_value(toml, at), raw, found.params["want"])):
        yield from rewriting(new[0], raw, new[1], (toml.edit(place, new[1]),))


def _misspelt_value(found: Finding, toml: TomlText, at: Path) -> Iterator[Repair]:
    """Put the value in the place that was probably meant (FP204, FP411, FP721)."""
    word = found.params.get("anchor") or found.params["value"]
    near = found.params["near"]
    for path in _holding(toml, at, word) if near else ():
        yield from changing("unsafe", word, near, toml.set(path, near))


def _dutch_value(found: Finding, toml: TomlText, at: Path) -> Iterator[Repair]:
    """Write a closed value in English (FP207)."""
    word, english = found.params["value"], found.params["english"]
    for path in _holding(toml, at, word):
        yield from changing("safe", word, english, toml.set(path, english))


def _wrong_reference(found: Finding, toml: TomlText, at: Path) -> Iterator[Repair]:
    """Refer to what was probably meant (FP303)."""
    kind, id, near = (found.params[name] for name in ("kind", "id", "near"))
    if not near:
        return
    whole = f"{kind}/{near}" if kind in KINDS else f"{near}/{id}"
    for old, new in ((id, near), (f"{kind}/{id}", whole)):
        for path in _holding(toml, at, old):
            yield from changing("unsafe", old, new, toml.set(path, new))


def _unknown_parameter(found: Finding, toml: TomlText, at: Path) -> Iterator[Repair]:
    """Fill in the parameter that was probably meant (FP304)."""
    key, near = found.params["key"], found.params["near"]
    if near:
        new = _capital(near) if key[:1].isupper() else near
        yield from changing("unsafe", key, new, _parameters(toml, at, key, new))


def _parameters(toml: TomlText, at: Path, old: str, new: str) -> tuple[Edit, ...]:
    # A brace that stands twice is a brace, and no parameter.
    start, end = toml.entries[at].value
    places = re.compile(r"(?<!\{)\{" + re.escape(old) + r"\}").finditer(toml.text, start, end)
    return tuple(toml.edit(Range(each.start() + 1, each.end() - 1), new) for each in places)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _renamed(found: Finding, toml: TomlText, at: Path) -> Iterator[Repair]:
    """Use the name that something has now (FP417)."""
    old, new = found.params["old"], found.params["new"]
    edits: tuple[Edit, ...] = ()
    if at and at[-1] == old and (*at[:-1], new) not in toml.entries:
        edits = toml.rename(at, new)
    elif toml.is_plain(at):
        pairs = ((old, new), (_capital(old), _capital(new)))
        edits = tuple(edit for pair in pairs for edit in _parameters(toml, at, *pair))
    if not edits:
        said = found.quote or old
        places = _holding(toml, at, said)
        edits = tuple(
            edit for path in places for edit in toml.set(path, said.removesuffix(old) + new)
        )
    yield from changing("safe", old, new, edits)


def _empty_text(found: Finding, toml: TomlText, at: Path) -> Iterator[Repair]:
    """Leave an empty text out; in a layer that gives the text below back (FP206)."""
    items = toml.children(at)
    # Without its only item a list says as little as an empty text.
    several = len(items) > 1 and isinstance(items[0][-1], int)
    empty = (each for each in items if not str(_value(toml, each)).strip()) if several else ()
    path = next(iter(empty), at)
    yield from deleting("unsafe", str(at[-1]) if path == at else '""', toml.delete(path))


def _no_text(found: Finding, toml: TomlText, at: Path) -> Iterator[Repair]:
    """Leave out what is the same in every language; its author may see it otherwise (FP502)."""
    yield from deleting("unsafe", str(at[-1]), toml.delete(at))


def _unused(found: Finding, toml: TomlText, at: Path) -> Iterator[Repair]:
    """Take a table out that does nothing (FP221, FP209)."""
    yield from deleting("safe", ".".join(map(str, at)), toml.delete(at))


def _same(found: Finding, toml: TomlText, at: Path) -> Iterator[Repair]:
    """Take a field out that says what the pack below says, and what is empty then (FP208).

    Somebody may have put it there to be changed later, or to stay as it is.
    """
    if at not in toml.entries and at[-1] == "value":
        # A layer may give the value of a parameter without naming that field.
        at = at[:-1]
    if not toml.is_plain(at) or toml.is_braces(at):
        at = (*at, "text")
    while len(at) > 1 and len(toml.children(at[:-1])) == 1:
        at = at[:-1]
    yield from deleting("unsafe", found.params["key"], toml.delete(at))


def _idle_item(found: Finding, toml: TomlText, at: Path) -> Iterator[Repair]:
    """Take an item out of `add`, `drop` or `unset` that does nothing there (FP407 to FP409)."""
    word = found.quote
    # The first of two may do something; the last one does not.
    path = _holding(toml, at, word)[-1]
    if len(toml.children(at)) == 1:
        path = at
        if at[-1] != "unset" and len(toml.children(at[:-1])) == 1:
            path = at[:-1]
    yield from deleting("safe", word, toml.delete(path))


def _wording(found: Finding, toml: TomlText, at: Path) -> Iterator[Repair]:
    """Write other characters for what a finding quotes (FP604, FP605, FP704)."""
    value, new = toml.entries[at].value, found.params["instead"]
    raw = toml.text[slice(*value)]
    places = [place for place in pieces(raw, found.quote) if _is_plainly(raw[slice(*place)], new)]
    edits = (
        toml.edit(Range(value.start + place.start, value.start + place.end), new)
        for place in places
    )
    yield from repair("safe", "correct the characters", "verbeter de tekens", tuple(edits))


def _is_plainly(written: str, new: str) -> bool:
    """Tell whether what is written can be replaced as it stands: on one line, without escapes."""
    return written != new and "\n" not in written and ("\\" not in written or not new)


MENDING: dict[str, Mend] = {
    **MISREAD,
    "FP201": _misspelt_key,
    "FP203": _wrong_type,
    "FP204": _misspelt_value,
    "FP206": _empty_text,
    "FP207": _dutch_value,
    "FP208": _same,
    "FP209": _unused,
    "FP221": _unused,
    "FP301": _bad_id,
    "FP302": _misspelt_id,
    "FP303": _wrong_reference,
    "FP304": _unknown_parameter,
    "FP407": _idle_item,
    "FP408": _idle_item,
    "FP409": _idle_item,
    "FP411": _misspelt_value,
    "FP417": _renamed,
    "FP423": _misspelt_id,
    "FP501": _misspelt_id,
    "FP502": _no_text,
    "FP604": _wording,
    "FP605": _wording,
    "FP704": _wording,
    "FP721": _misspelt_value,
}
"""What mends a finding, by the code of its rule."""
