"""Putting translations in the files of a language: what is not changed stays as it was written."""

import re
from collections.abc import Iterable, Mapping
from textwrap import wrap

from ..editing.edits import applied
from ..editing.toml_text import TomlText
from ..editing.toml_values import WIDTH, dotted
from ..editing.toml_values import value as written
from ..errors import UnusableNameError
from ..findings import Edit
from ..layers import Address, shown
from ..layers.canonical import canonical
from ..model.shape import MANIFEST
from ..source.positions import Path
from ..versions.retelling import laid_out
from .worklist import Text

_WIDTH = 96
"""The length of a line of a comment."""

_MORE = "#     "
"""How a line begins that goes on with the text in a comment."""


def file_of(at: Address, language: str) -> str:
    """Give the name of the file that a translation stands in."""
    return f"{language}/{at[0]}.toml"


def with_translations(text: str, given: Mapping[Address, str], source: str) -> str:
    """Give the text of a file with some translations; each takes the place of its stub.

    Args:
        text: The text of the file; empty for a new one.
        given: The translations, by the address of what they translate.
        source: The language of the texts that are translated.

    Raises:
        UnusableNameError: When something else stands in the place of a translation.
    """
    toml, edits, new = TomlText(text), list[Edit](), dict[Address, str]()
    for at, target in given.items():
        path, value = _path(toml, at), laid_out(target, at)
        if path in toml.entries:
            edits += _set(toml, at, value)
        elif (stub := _stub(toml, at, source)) is not None:
            key = dotted(path[len(_table(toml, path)) :])
            line = f"{key} = {written(value, toml.newline, WIDTH - len(key) - 3)}{toml.newline}"
            edits.append(Edit(path="", start=stub.start(), end=stub.end(), text=line))
        else:
            new[at] = value
    return _with_keys(applied(text, edits), new)


def with_stubs(text: str, texts: Iterable[Text], source: str) -> str:
    """Give the text of a file with stubs to fill in: keys as comments, below what they translate.

    What has a key or a stub already is left as it is.

    Args:
        text: The text of the file; empty for a new one.
        texts: What has no translation.
        source: The language of the texts.

    Raises:
        UnusableNameError: When something else stands in the place of a translation.
    """
    toml = TomlText(text)
    new = [each for each in texts if not _is_there(toml, each.at, source)]
    with_keys = _with_keys(text, {each.at: "" for each in new})
    made = TomlText(with_keys)
    return applied(with_keys, [_commented(made, each, source) for each in new])


def _with_keys(text: str, given: Mapping[Address, str]) -> str:
    """Give the text of a file with some keys set; objects that it does not have come at its end.

    Those are written apart: to look a file of a thousand texts over for each of them is slow.
    """
    toml, known, objects = TomlText(text), dict[Address, str](), dict[str, dict[Address, str]]()
    for at, value in given.items():
        name, *inner = _path(toml, at)
        is_new = inner and (name,) not in toml.entries
        (objects.setdefault(str(name), {}) if is_new else known)[at] = value
    text = _one_by_one(text, known)
    new = "\n".join(_one_by_one("", each) for each in objects.values())
    return applied(text, TomlText(text).block(new.split("\n")[:-1])) if new else text


def _one_by_one(text: str, given: Mapping[Address, str]) -> str:
    for at, value in given.items():
        text = applied(text, _set(TomlText(text), at, value))
    return text


def _set(toml: TomlText, at: Address, value: str) -> tuple[Edit, ...]:
    try:
        return toml.set(_path(toml, at), value)
    except ValueError as error:
        raise UnusableNameError(shown(at), "no-room") from error


def _is_there(toml: TomlText, at: Address, source: str) -> bool:
    return _path(toml, at) in toml.entries or _stub(toml, at, source) is not None


def _commented(toml: TomlText, text: Text, source: str) -> Edit:
    """Give the edit that makes a comment of an empty key, below the text to be translated."""
    place = toml.lines_of(toml.entries[_path(toml, text.at)].whole)
    key = toml.text[slice(*place)].strip()
    lines = [*_said(text.source, source), f"# {key}"]
    return toml.edit(place, "".join(f"{line}{toml.newline}" for line in lines))


def _said(text: str, source: str) -> list[str]:
    """Give the lines of a comment that holds a text."""
    plain = "".join(each if each.isprintable() or each == "\n" else "\ufffd" for each in text)
    lines = [
        line
        for each in canonical(plain).split("\n")
        for line in wrap(each, _WIDTH - len(_MORE), break_long_words=False) or [""]
    ]
    first, *more = lines
    return [f"# {source}: {first}".rstrip(), *(f"{_MORE}{line}".rstrip() for line in more)]


def _stub(toml: TomlText, at: Address, source: str) -> re.Match[str] | None:
    """Find the stub of a translation: in the table that the key would stand in."""
    path = _path(toml, at)
    table = _table(toml, path)
    start = toml.tables[table].header.end
    after = (each.header.start for each in toml.tables.values() if each.header.start > start)
    key = re.escape(f'# {dotted(path[len(table) :])} = ""')
    pattern = re.compile(
        rf"^[ \t]*# {re.escape(source)}:[^\n]*\n"
        r"(?:[ \t]*#(?:     [^\n]*)?\n)*?"
        rf"[ \t]*{key}\r?(?:\n|\Z)",
        re.MULTILINE,
    )
    return pattern.search(toml.text, start, min(after, default=len(toml.text)))


def _table(toml: TomlText, path: Path) -> Path:
    """Give the table with a header that a key would stand in."""
    return max((each for each in toml.tables if path[: len(each)] == each), key=len)


def _path(toml: TomlText, at: Address) -> Path:
    """Give the path of a translation in its file, however it is written there."""
    path = at[1:]
    if at[:2] == (MANIFEST, "parameters"):
        short = path[:-1]
        return short if toml.is_plain(short) and not toml.is_braces(short) else path
    if path in toml.entries and (not toml.is_plain(path) or toml.is_braces(path)):
        # A part that is written as a table says its text by name.
        return (*path, "text")
    return path
