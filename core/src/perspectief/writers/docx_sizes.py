"""Sizes of letters, and lines, on paper that is not that of the rest of a Word file."""

from typing import TYPE_CHECKING, cast

from attrs import define, field
from docx.oxml.ns import qn
from docx.text.parfmt import ParagraphFormat
from lxml.etree import SubElement

from .docx_numbering import lineage

if TYPE_CHECKING:
    from docx.oxml.text.paragraph import CT_P
    from lxml.etree import _Element

_SIZE = f"{qn('w:rPr')}/{qn('w:sz')}"
_DEFAULT = "/".join(map(qn, ("w:docDefaults", "w:rPrDefault", "w:rPr", "w:sz")))
_USUAL = 20
"""In half points, when a file says nothing: so Word has it."""


@define
class Sizes:
    """The sizes of the styles of one file.

    Attributes:
        styles: Its `w:styles`.
    """

    styles: "_Element"
    _known: dict[str, int] = field(factory=dict)

    def enlarge(self, content: "_Element", scale: float) -> None:
        """Let letters be larger or smaller than their styles say.

        Styles are for a whole file, and a sheet for a wall has larger letters than one for a
        hand; so only where the paper differs the words themselves say their size.

        Args:
            content: A section of the file.
            scale: How large its letters are beside those of the styles.
        """
        if scale == 1:
            return
        for paragraph in content.iter(qn("w:p")):
            style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
            usual = self.size("" if style is None else style.get(qn("w:val")) or "")
            for run in paragraph.iter(qn("w:r")):
                _resize(run, usual, scale)

    def size(self, id: str) -> int:
        """Give the size of a style in half points."""
        if id not in self._known:
            said = (style.find(_SIZE) for style in lineage(self.styles, id))
            found = next((each for each in said if each is not None), self.styles.find(_DEFAULT))
            self._known[id] = _USUAL if found is None else int(found.get(qn("w:val")) or _USUAL)
        return self._known[id]


def tighten(content: "_Element") -> None:
    """Let lines stand as close to each other as the letters allow, whatever their style says."""
    for paragraph in content.iter(qn("w:p")):
        # The XML library knows only that it is an element.
        ParagraphFormat(cast("CT_P", paragraph)).line_spacing = 1.0


def _resize(run: "_Element", usual: int, scale: float) -> None:
    look = run.find(qn("w:rPr"))
    if look is None:
        look = SubElement(run, qn("w:rPr"))
        run.insert(0, look)
    own = look.find(qn("w:sz"))
    size = usual if own is None else int(own.get(qn("w:val")) or usual)
    for tag in ("w:sz", "w:szCs"):
        found = look.find(qn(tag))
        made = SubElement(look, qn(tag)) if found is None else found
        made.set(qn("w:val"), str(round(size * scale)))
        if found is None and (line := look.find(qn("w:u"))) is not None:
            line.addprevious(made)
