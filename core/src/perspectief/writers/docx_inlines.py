"""Words within a line, as runs of a Word file."""

from attrs import evolve, frozen

from ..tree import (
    Added,
    Blank,
    Emphasis,
    Inline,
    Inlines,
    Link,
    Mark,
    Removed,
    Strong,
)
from .docx_controls import blank, tick
from .docx_setting import Setting
from .docx_xml import text, w
from .html_inlines import plain
from .pdf_data import target
from .shapes import SIGNS

_SIGN_FONT = w("rFonts", ascii="Segoe UI Symbol", hAnsi="Segoe UI Symbol", cs="Segoe UI Symbol")


@frozen
class Look:
    """How words look that stand apart from those around them.

    Attributes:
        strong: Whether they have stress.
        emphasis: Whether they are set apart.
        linked: Whether they lead somewhere.
        size: Their size in half points; 0 for that of their paragraph.
        added: Whether they came, beside words that went.
        removed: Whether they went.
    """

    strong: bool = False
    emphasis: bool = False
    linked: bool = False
    size: int = 0
    added: bool = False
    removed: bool = False

    def xml(self, font: str = "") -> str:
        """Give the properties of a run; the first look is a style, what is added is not."""
        style, strong, emphasis = "", self.strong, self.emphasis
        if self.linked:
            style = w("rStyle", val="Hyperlink")
        elif strong:
            style, strong = w("rStyle", val="Strong"), False
        elif emphasis:
            style, emphasis = w("rStyle", val="Emphasis"), False
        parts = (
            style,
            font,
            "<w:b/><w:bCs/>" if strong else "",
            "<w:i/><w:iCs/>" if emphasis else "",
            "<w:strike/>" if self.removed else "",
            w("sz", val=self.size) + w("szCs", val=self.size) if self.size else "",
            w("u", val="single") if self.added else "",
        )
        found = "".join(parts)
        return f"<w:rPr>{found}</w:rPr>" if found else ""


PLAIN = Look()


def run(words: str, look: Look = PLAIN, font: str = "") -> str:
    """Give words as one run."""
    return f'<w:r>{look.xml(font)}<w:t xml:space="preserve">{text(words)}</w:t></w:r>'


def inlines(content: Inlines, setting: Setting, look: Look = PLAIN) -> str:
    """Give words within a line as runs.

    Args:
        content: The words.
        setting: What the document shares.
        look: How they look.

    Returns:
        What stands in a paragraph, as XML.
    """
    return "".join(_inline(one, content, setting, look) for one in content)


def _inline(one: Inline, around: Inlines, setting: Setting, look: Look) -> str:
    match one:
        case str():
            return run(one, look) if one else ""
        case Strong(content) | Emphasis(content):
            return inlines(content, setting, _apart(one, look))
        case Link(address, content):
            return _link(address, content, setting, look)
        case Mark("tick"):
            return tick(plain(around), setting)
        case Mark(shape):
            return run(SIGNS[shape], look, _SIGN_FONT)
        case Blank(width):
            return blank(width, plain(around).strip() or setting.words.room, setting)


def _apart(one: Strong | Emphasis, look: Look) -> Look:
    strong = isinstance(one, Strong)
    return evolve(
        look,
        strong=look.strong or strong,
        emphasis=look.emphasis or not strong,
        added=look.added or isinstance(one, Added),
        removed=look.removed or isinstance(one, Removed),
    )


def _link(address: str, content: Inlines, setting: Setting, look: Look) -> str:
    where = "" if look.linked else _place(address, setting)
    if not where:
        return inlines(content, setting, look)
    words = inlines(content, setting, evolve(look, linked=True))
    return f"<w:hyperlink {where}>{words}</w:hyperlink>"


def _place(address: str, setting: Setting) -> str:
    """Give the attribute that says where a link leads; nothing for where it may not lead."""
    if address.startswith("#"):
        name = setting.bookmarks.get(address[1:])
        return f'w:anchor="{name}"' if name else ""
    leads = target(address)
    return f'r:id="{setting.link(leads)}"' if leads else ""
