"""The styles of a Word file: ours, or those of a university with ours where it has none."""

from collections.abc import Mapping
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from attrs import frozen
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from lxml.etree import SubElement, tostring

from ..tree import Brand
from .docx_house import House
from .docx_lists import joined
from .docx_merge import merged
from .docx_package import ours
from .docx_setting import Colours

if TYPE_CHECKING:
    from lxml.etree import _Element

_LANGUAGES = {"nl": "nl-NL", "en": "en-GB"}
_NAMES = {
    "nl": {
        "Purpose": "Waarvoor",
        "Checklist": "Afvinklijst",
        "Lead": "Inleiding",
        "Small": "Klein",
        "Say": "Zeg hardop",
        "Say Small": "Zeg hardop klein",
        "Huge": "Heel groot",
        "Fact": "Feit",
        "Table Text": "Tabeltekst",
        "Table Small": "Tabeltekst klein",
        "Spacer": "Tussenruimte",
        "Field": "Invulregel",
        "Field Label": "Invulvraag",
        "Answer": "Antwoord",
        "Box Note": "Kader let op",
        "Box Stop": "Kader stop",
        "Box Quiet": "Kader rustig",
        "Box Frame": "Kader met lijn",
        "Card Head": "Kaart kop",
        "Card Body": "Kaart tekst",
        "Card Note": "Kaart toelichting",
        "Card Line": "Kaart schrijfregel",
        "Card Foot": "Kaart voet",
        "Pack Table": "Tabel",
        "Form Table": "Invultabel",
    }
}
"""What styles of our own are called; Word itself translates the names of all others."""

_STYLED = tuple(map(qn, ("w:pStyle", "w:rStyle", "w:tblStyle")))


@frozen
class Styles:
    """The styles of one file.

    Attributes:
        parts: The parts of a Word file that they take, by the names of ours.
        ids: The id of each style of ours in this file, where it has another one.
        colours: The colours that go with them.
    """

    parts: Mapping[str, bytes]
    ids: Mapping[str, str]
    colours: Colours


def _word_language(language: str) -> str:
    """Give a language as Word knows it: with a region."""
    return _LANGUAGES.get(language, language)


def styles(language: str, scale: float, house: House | None, brand: Brand) -> Styles:
    """Give the styles of a file.

    Args:
        language: The language of the document.
        scale: How large letters are, beside those on an A4.
        house: The styles of a university, if any.
        brand: The colours where no file of a university gives them.

    Returns:
        Its styles. What a university has is used; what it has not is added in its colours.
    """
    colours = house.colours if house else _colours(brand)
    own = parse_xml(_coloured(ours("styles"), colours))
    _translate(own, language)
    numbers = parse_xml(ours("numbering"))
    parts = {"settings": _settings(language), "theme": _coloured(ours("theme"), colours)}
    ids: Mapping[str, str] = {}
    if house:
        parts["theme"] = house.theme
        theirs, their_numbers = parse_xml(house.styles), parse_xml(house.numbering)
        ids = merged(own, theirs)
        joined(numbers, their_numbers, theirs, ids)
        own, numbers = theirs, their_numbers
    _speak(own, _word_language(language))
    _scale(own, scale)
    parts |= {"styles": tostring(own), "numbering": tostring(numbers)}
    return Styles(parts, ids, colours)


def _colours(brand: Brand) -> Colours:
    return Colours(*(each.removeprefix("#").upper() for each in (brand.accent, brand.soft)))


def _coloured(part: bytes, colours: Colours) -> bytes:
    usual = Colours()
    for old, new in ((usual.accent, colours.accent), (usual.soft, colours.soft)):
        part = part.replace(old.encode(), new.encode())
    return part


def _settings(language: str) -> bytes:
    spoken = quoteattr(_word_language(language))
    return ours("settings").replace(
        b'themeFontLang w:val="nl-NL"', f"themeFontLang w:val={spoken}".encode()
    )


def _translate(styles: "_Element", language: str) -> None:
    names = _NAMES.get(language.partition("-")[0], {})
    for name in styles.iter(qn("w:name")):
        said = name.get(qn("w:val")) or ""
        name.set(qn("w:val"), names.get(said, said))


def _speak(styles: "_Element", language: str) -> None:
    """Let all text be in the language of the document, and in no other."""
    for said in list(styles.iter(qn("w:lang"))):
        parent = said.getparent()
        if parent is not None and parent.getparent() is not None:
            parent.remove(said)
    default = styles.find("/".join(map(qn, ("w:docDefaults", "w:rPrDefault", "w:rPr"))))
    if default is not None:
        SubElement(default, qn("w:lang"), {qn("w:val"): language, qn("w:eastAsia"): language})


def _scale(styles: "_Element", scale: float) -> None:
    if scale == 1:
        return
    for size in styles.iter(qn("w:sz"), qn("w:szCs")):
        size.set(qn("w:val"), str(round(int(size.get(qn("w:val")) or 22) * scale)))


def restyled(part: "_Element", ids: Mapping[str, str]) -> None:
    """Let what is written with styles of ours use those of the file."""
    if ids:
        for each in part.iter(*_STYLED):
            id = each.get(qn("w:val")) or ""
            each.set(qn("w:val"), ids.get(id, id))
