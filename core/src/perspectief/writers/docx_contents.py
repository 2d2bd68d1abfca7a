"""The list of chapters: a field of Word that is filled in already, and can be made anew."""

from ..tree import Heading, Inlines
from .docx_inlines import inlines, run
from .docx_setting import Setting
from .docx_xml import Place, indented, paragraph, spacer, w
from .html_inlines import plain

# Without page numbers: only Word knows them, and wrong ones are worse than none. So nobody is
# asked to update anything before the list is right.
_FIELD = ' TOC \\o "1-1" \\n \\h \\z '


def contents(title: Inlines, place: Place, setting: Setting) -> str:
    """Give the list of the chapters of a document, each a link.

    Args:
        title: Its head.
        place: Where it stands.
        setting: What the document shares; its outline is what is listed.

    Returns:
        Paragraphs in the frame by which Word knows a table of contents, as XML.
    """
    shown = [each for each in setting.outline if each.level == 1 and plain(each.content).strip()]
    entries = [_entry(each, setting) for each in shown] or [""]
    begin = _mark("begin") + w("r", f'<w:instrText xml:space="preserve">{_FIELD}</w:instrText>')
    entries[0] = begin + _mark("separate") + entries[0]
    entries[-1] += _mark("end")
    look = indented(place)
    lines = (
        paragraph("TOC1", entry, at, more=look)
        for entry, at in zip(entries, place.parts(len(entries)), strict=True)
    )
    head = paragraph("TOCHeading", inlines(title, setting), place, more=look) if title else ""
    gallery = w("docPartObj", w("docPartGallery", val="Table of Contents") + w("docPartUnique"))
    number = w("id", val=next(setting.numbers))
    listed = w("sdt", w("sdtPr", number + gallery) + w("sdtContent", head + "".join(lines)))
    # What stands somewhere ends with a paragraph.
    return listed + spacer(place)


def _entry(heading: Heading, setting: Setting) -> str:
    name = setting.bookmarks[heading.id or ""]
    words = run(plain(heading.content).strip())
    return f'<w:hyperlink w:anchor="{name}" w:history="1">{words}</w:hyperlink>'


def _mark(kind: str) -> str:
    return w("r", w("fldChar", fldCharType=kind))
