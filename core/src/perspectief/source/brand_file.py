"""`brand.toml` of a pack, with the files beside it that it names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..findings import REMEDY, finding
from .brand_named import logo, word_file
from .reading import read_table

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..findings import Finding
    from ..findings.finding import Params
    from .places import Place


def read_brand(place: Place, name: str, names: list[str]) -> tuple[dict[str, Any], list[Finding]]:
    """Read the brand of a pack.

    Args:
        place: Where the pack is.
        name: The name of the file.
        names: The names of the files there.

    Returns:
        Its table as `brand`, and the bytes of the files that it names as `logo` and
        `word_file`, empty when there is none to use; and what is wrong.
    """
    table, findings = read_table(place, name)
    inside = table.get("logo")
    named = inside.get("file") if isinstance(inside, dict) else None
    picture, strange = _used(logo, named, place, names)
    style, unfit = _used(word_file, table.get("word"), place, names)
    files = {"brand": table, "logo": picture, "word_file": style}
    return files, [*findings, *strange, *unfit]


def _used(
    read: Callable[[Place, str, list[str]], tuple[bytes, list[Finding]]],
    file: object,
    place: Place,
    names: list[str],
) -> tuple[bytes, list[Finding]]:
    """Read a file that is named; give nothing of one that cannot be used."""
    if not isinstance(file, str) or not file.strip():
        # What is missing, or of another type, is found when the brand is structured.
        return b"", []
    data, wrong = read(place, file, names)
    unusable = any(each.severity == "error" for each in wrong)
    return b"" if unusable else data, wrong


def brand_in_words(
    brand: dict[str, Any], said: dict[str, Any]
) -> tuple[dict[str, Any], list[Finding]]:
    """Give a brand with its texts in another language; picture and colours stay.

    Args:
        brand: The brand in the language of the pack.
        said: What the file of that name says in the folder of the language.

    Returns:
        The brand, and what is wrong with the texts; what is wrong is left out.
    """
    logo, words = brand.get("logo"), said.get("logo", {})
    inner = words if isinstance(words, dict) else {}
    texts = {"brand#name": said.get("name"), "brand/logo#alt": inner.get("alt")}
    findings = [
        *_strange("brand", said, ("name", "logo")),
        *_strange("brand/logo", inner, ("alt",)),
        *(found for at, text in texts.items() for found in _no_text(at, text)),
    ]
    if "alt" in inner and isinstance(logo, dict) and not _no_text("", inner["alt"]):
        brand = {**brand, "logo": {**logo, "alt": inner["alt"]}}
    right = "name" in said and not _no_text("", said["name"])
    return ({**brand, "name": said["name"]} if right else brand), findings


def _strange(at: str, table: dict[str, Any], known: tuple[str, ...]) -> list[Finding]:
    from ..findings import key_suggestion

    return [
        finding("FP201", f"{at}#{key}", key=key, what=at, aim="key", **key_suggestion(key, known))
        for key in table
        if key not in known
    ]


def _no_text(at: str, value: Any) -> list[Finding]:
    key = at.rpartition("#")[2]
    if value is None or (isinstance(value, str) and value.strip()):
        return []
    if isinstance(value, str):
        return [finding("FP206", at, key=key)]
    told: Params = {
        "expected": "text between quotes",
        "expected_nl": "tekst tussen aanhalingstekens",
        "found": "something else",
        "found_nl": "iets anders",
        **REMEDY,
        "want": "text",
    }
    return [finding("FP203", at, key=key, **told)]
