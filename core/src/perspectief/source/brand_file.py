"""`brand.toml` of a pack, and the logo that it names: bytes that documents can show as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..findings import finding
from .logos import dangers, picture_kind
from .reading import read_table

if TYPE_CHECKING:
    from ..findings import Finding
    from ..findings.finding import Params
    from .places import Place

LOGO_SIZE = 256 * 1024
"""The most bytes of a logo: it stands in every document of the kit."""

_AT = "brand/logo#file"


def read_brand(
    place: Place, name: str, names: list[str]
) -> tuple[dict[str, Any], bytes, list[Finding]]:
    """Read the brand of a pack.

    Args:
        place: Where the pack is.
        name: The name of the file.
        names: The names of the files there.

    Returns:
        Its table, the bytes of its logo, and what is wrong. What is no picture that is safe
        to show is left out.
    """
    table, findings = read_table(place, name)
    logo = table.get("logo")
    file = logo.get("file") if isinstance(logo, dict) else None
    if not isinstance(file, str) or not file.strip():
        # What is missing, or of another type, is found when the brand is structured.
        return table, b"", findings
    data, wrong = _logo(place, file, names)
    return table, b"" if wrong else data, [*findings, *wrong]


def _logo(place: Place, file: str, names: list[str]) -> tuple[bytes, list[Finding]]:
    """Give the bytes of a logo, and what is wrong with them."""
    # Only what lies beside it: a name with a folder in it could lead anywhere.
    if file not in names:
        return b"", [finding("FP015", _AT, file=file, **_alike(file, names))]
    try:
        data = place.read(file, LOGO_SIZE)
    except OSError as error:
        from .refusals import unreadable

        return b"", [unreadable(error, file)]
    if len(data) > LOGO_SIZE:
        return b"", [finding("FP016", _AT, file=file, limit=LOGO_SIZE // 1024)]
    kind = picture_kind(data)
    if not kind:
        return b"", [finding("FP017", _AT, file=file)]
    found = dangers(data) if kind == "svg" else ()
    return data, [finding("FP018", _AT, file=file, what=en, what_nl=nl) for en, nl in found[:1]]


def _alike(file: str, names: list[str]) -> Params:
    from ..findings import suggestion

    pictures = [name for name in names if name.lower().endswith((".svg", ".png", ".jpg", ".jpeg"))]
    return suggestion(file, pictures)


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
    from ..findings import suggestion

    return [
        finding("FP201", f"{at}#{key}", key=key, what=at, aim="key", **suggestion(key, known))
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
        "want": "text",
    }
    return [finding("FP203", at, key=key, **told)]
