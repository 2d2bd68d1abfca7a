"""Values and keys as an author would write them in TOML."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import tomli_w

WIDTH = 100
"""The length of a line that is still easy to read."""

_INDENT = " " * 4
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_LETTERS = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


def key(name: str) -> str:
    """Write a key: bare where that can be, else between quotes."""
    return name if _BARE.fullmatch(name) else f'"{_escaped(name)}"'


def dotted(path: tuple[str | int, ...]) -> str:
    """Write a key of several parts."""
    return ".".join(key(str(part)) for part in path)


def value(given: Any, newline: str = "\n", room: int = WIDTH) -> str:
    """Write a value.

    Args:
        given: What the parser is to give again: text, a number, true or false, a date, a list,
            or a table.
        newline: How lines of the file end.
        room: How many characters of its line are left; a longer list gets lines of its own.

    Returns:
        A text of paragraphs between triple quotes, any other on one line; a table between
        braces.
    """
    if isinstance(given, str):
        return _paragraphs(given, newline) if "\n" in given else text(given)
    if isinstance(given, Mapping):
        return _braces(given)
    if not isinstance(given, (list, tuple)):
        return tomli_w.dumps({"x": given}).removeprefix("x = ").rstrip("\n")
    inner = [flat(each) for each in given]
    line = f"[{', '.join(inner)}]"
    if len(line) <= room or not inner:
        return line
    return newline.join(("[", *(f"{_INDENT}{each}," for each in inner), "]"))


def text(given: str) -> str:
    """Write a text on one line; between single quotes when that spares it its escapes."""
    if ('"' in given or "\\" in given) and "'" not in given and given.isprintable():
        return f"'{given}'"
    return f'"{_escaped(given)}"'


def _escaped(given: str) -> str:
    plain = given.replace("\\", "\\\\").replace('"', '\\"')
    plain = plain.replace("\t", "\\t").replace("\n", "\\n")
    return _CONTROL.sub(_code, plain)


def _paragraphs(given: str, newline: str) -> str:
    plain = given.replace("\\", "\\\\").replace('"""', '""\\"')
    if plain.endswith('"'):
        plain = f'{plain[:-1]}\\"'
    plain = _CONTROL.sub(_code, plain).replace("\n", newline)
    return f'"""{newline}{plain}"""'


def _code(found: re.Match[str]) -> str:
    return _LETTERS.get(found[0]) or f"\\u{ord(found[0]):04x}"


def flat(given: Any) -> str:
    """Write a value on one line, whatever it holds."""
    if isinstance(given, str):
        return text(given)
    if isinstance(given, (list, tuple)):
        return f"[{', '.join(map(flat, given))}]"
    return value(given)


def _braces(given: Mapping[str, Any]) -> str:
    pairs = ", ".join(f"{key(name)} = {flat(each)}" for name, each in given.items())
    return f"{{ {pairs} }}" if pairs else "{}"


def lines(values: Mapping[str, Any], newline: str = "\n", before: str = "") -> Iterator[str]:
    """Write the keys of a table, one after the other, without line ends behind them.

    Args:
        values: The values by key. Of a table in it, each text gets a line of its own.
        newline: How lines of the file end.
        before: What stands before each key: the keys of the tables it is in, with their dots.
    """
    for name, each in values.items():
        start = f"{before}{key(name)}"
        if isinstance(each, Mapping) and each and not _fits(start, each):
            yield from lines(each, newline, f"{start}.")
        else:
            yield f"{start} = {value(each, newline, WIDTH - len(start) - 3)}"


def _fits(start: str, given: Mapping[str, Any]) -> bool:
    """Tell whether a table goes between braces: a short one, and not of texts for people."""
    texts = all(isinstance(each, str) for each in given.values())
    return not texts and len(start) + 3 + len(_braces(given)) <= WIDTH


def comment(text: str) -> list[str]:
    """Write a text as lines of comment."""
    plain = _CONTROL.sub("\ufffd", text.replace("\r\n", "\n"))
    return [f"# {line}".rstrip() for line in plain.split("\n")] if text else []
