"""The files that `brand.toml` names: a logo to show and a Word file to take styles from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..findings import finding
from .logos import MOST, dangers, is_for_print, picture_kind
from .word_files import unfit

if TYPE_CHECKING:
    from ..findings import Finding
    from ..findings.finding import Params
    from .places import Place

LOGO_SIZE = 256 * 1024
"""The most bytes of a logo: it stands in every document of the kit."""

WORD_SIZE = 2 * 1024 * 1024
"""The most bytes of a Word file: its head and foot stand in every Word file of the kit."""

_LOGO, _WORD = "brand/logo#file", "brand#word"
_PICTURES, _WORDS = (".svg", ".png", ".jpg", ".jpeg"), (".docx", ".dotx")
"""How the names end that may have been meant."""

_REASONS = {
    "no-picture": (
        "it is no whole SVG, PNG or JPEG of at most {limit} pixels wide and high",
        "het is geen complete SVG, PNG of JPEG van hoogstens {limit} pixels breed en hoog",
    ),
    "for-print": (
        "PDF and Word cannot show the colours of this JPEG; mostly it was made for a press (CMYK)",
        "PDF en Word kunnen de kleuren van deze JPEG niet tonen; meestal is hij gemaakt voor "
        "drukwerk (CMYK)",
    ),
    "large": ("it is larger than {limit} KB", "het is groter dan {limit} kB"),
    "too-large": (
        "it takes too much room when it is unpacked",
        "het neemt te veel ruimte in als het wordt uitgepakt",
    ),
    "old-word": (
        "it is of an old version of Word, or has a password",
        "het is van een oude versie van Word, of heeft een wachtwoord",
    ),
    "no-word": ("it is no Word file, or it is damaged", "het is geen Word-bestand, of beschadigd"),
}


def logo(place: Place, file: str, names: list[str]) -> tuple[bytes, list[Finding]]:
    """Give the bytes of a logo, and what is wrong with them.

    Args:
        place: Where the pack is.
        file: The name that `brand.toml` says.
        names: The names of the files there.
    """
    if file not in names:
        return b"", [_missing("FP015", _LOGO, file, names, _PICTURES)]
    data, wrong = _read(place, file, LOGO_SIZE)
    if wrong:
        return data, wrong
    if len(data) > LOGO_SIZE:
        return b"", [finding("FP016", _LOGO, file=file, limit=LOGO_SIZE // 1024)]
    kind = picture_kind(data)
    if not kind:
        reason = "for-print" if is_for_print(data) else "no-picture"
        return b"", [finding("FP017", _LOGO, file=file, **_why(reason, MOST))]
    found = dangers(data) if kind == "svg" else ()
    return data, [finding("FP018", _LOGO, file=file, what=en, what_nl=nl) for en, nl in found[:1]]


def word_file(place: Place, file: str, names: list[str]) -> tuple[bytes, list[Finding]]:
    """Give the bytes of a Word file, and what is wrong with them; as `logo`."""
    if file not in names:
        return b"", [_missing("FP019", _WORD, file, names, _WORDS)]
    data, wrong = _read(place, file, WORD_SIZE)
    if wrong:
        return data, wrong
    reason = "large" if len(data) > WORD_SIZE else unfit(data)
    if not reason:
        return data, _pale(data, file)
    return b"", [finding("FP020", _WORD, file=file, **_why(reason, WORD_SIZE // 1024))]


def _pale(data: bytes, file: str) -> list[Finding]:
    # Imported here: few packs have a Word file.
    from ..colours import shown_ratio
    from .word_colours import pale_heading

    pale = pale_heading(data)
    if pale is None:
        return []
    least = f"{pale.least:g}"
    told: Params = {"least": least, "least_nl": least.replace(".", ","), "value": pale.value}
    told = {**told, "near": pale.near, **shown_ratio(pale.ratio)}
    return [finding("FP021", _WORD, file=file, **told)]


def _why(reason: str, limit: int) -> Params:
    why, why_nl = (each.format(limit=limit) for each in _REASONS[reason])
    return {"why": why, "why_nl": why_nl}


def _read(place: Place, file: str, limit: int) -> tuple[bytes, list[Finding]]:
    try:
        return place.read(file, limit), []
    except OSError as error:
        from .refusals import unreadable

        return b"", [unreadable(error, file)]


def _missing(code: str, at: str, file: str, names: list[str], suffixes: tuple[str, ...]) -> Finding:
    """Say that a file is not beside `brand.toml`: a name with a folder in it leads anywhere."""
    from ..findings import suggestion

    near = [name for name in names if name.lower().endswith(suffixes)]
    return finding(code, at, file=file, **suggestion(file, near))
