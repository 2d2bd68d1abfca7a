"""What people fill in: controls that say what they are for, and boxes to tick."""

from .docx_setting import Setting
from .docx_xml import text, w

_TITLE = 64
"""The most characters that Word takes for the name of a control."""
_STROKE = 2
"""How wide a low line is in our letters, in millimetres, rounded up so that it stays one line."""

_BOX = (
    '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" '
    'w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>'
    "</w14:checkbox>"
)
_BOX_FONT = w("rPr", w("rFonts", ascii="MS Gothic", eastAsia="MS Gothic", hAnsi="MS Gothic"))
_TO_REPLACE = w("rStyle", val="PlaceholderText")


def answer(title: str, setting: Setting, lines: int = 1) -> str:
    """Give a control to type in, with words that vanish when somebody types.

    Args:
        title: What to fill in, in words.
        setting: What the document shares.
        lines: How much room it takes until then, for who writes on paper.

    Returns:
        A part of a paragraph, as XML.
    """
    room = w("r", w("rPr", _TO_REPLACE) + "<w:br/>") * (lines - 1)
    words = _waiting(setting.words.write) + room
    return _control(title, "answer", words, w("text", multiLine=1), setting, waiting=True)


def blank(width: int, title: str, setting: Setting) -> str:
    """Give a control to type a few words in, shown as a line of `width` millimetres."""
    # Not spaces with a line below them: LibreOffice shows no such line in a control.
    line = _waiting("_" * max(3, width // _STROKE))
    return _control(title, "blank", line, w("text"), setting, waiting=True)


def choice(title: str, values: tuple[str, ...], setting: Setting) -> str:
    """Give a control in which one of a few values is chosen."""
    # Word refuses a file with an item that is empty, or there twice.
    items = [value for value in dict.fromkeys(values) if value]
    listed = "".join(w("listItem", displayText=value, value=value) for value in items)
    words = _waiting(setting.words.choose)
    return _control(title, "choice", words, w("dropDownList", listed), setting, waiting=True)


def day(title: str, setting: Setting) -> str:
    """Give a control in which a day is chosen from a calendar."""
    kept = w("dateFormat", val="d-M-yyyy") + w("storeMappedDataAs", val="dateTime")
    words = _waiting(setting.words.choose)
    return _control(title, "day", words, w("date", kept), setting, waiting=True)


def _waiting(words: str) -> str:
    return w("r", w("rPr", _TO_REPLACE) + w("t", text(words)))


def tick(title: str, setting: Setting) -> str:
    """Give a box that is ticked with a click, or with a pen."""
    return _control(title, "tick", w("r", _BOX_FONT + w("t", "☐")), _BOX, setting, waiting=False)


def _control(
    title: str, kind: str, content: str, sort: str, setting: Setting, *, waiting: bool
) -> str:
    number = next(setting.numbers)
    properties = (
        w("alias", val=" ".join(title.split())[:_TITLE]),
        w("tag", val=f"{kind}-{number}"),
        w("id", val=number),
        w("showingPlcHdr") if waiting else "",
        sort,
    )
    return w("sdt", w("sdtPr", "".join(properties)) + w("sdtContent", content))
