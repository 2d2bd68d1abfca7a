"""Which cells of a workbook show a date or a time; of all that its styles say, nothing else."""

import re

STYLES = "xl/styles.xml"
"""The part that says so."""

_SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DATE, _TIME, _OTHER = 14, 20, 0
"""Numbers that Excel gives to how a cell shows a date, a time, and whatever it is."""
_KNOWN = {
    **dict.fromkeys(("14", "15", "16", "17", "22"), _DATE),
    **dict.fromkeys(("18", "19", "20", "21", "45", "46", "47"), _TIME),
}
_LONGEST = 255
"""The longest that Excel lets people write for how a cell shows its value."""
_SIGNS = re.compile(r'"[^"]*"|\[(?![hms]+\])[^\[\]]*\]|\\.|_.|\*.')
"""What is shown as it stands, and colours and languages."""


def formats(styles: bytes) -> bytes:
    """Make styles that say no more than which cells show a date or a time.

    Fonts and colours of other programs may be wrong in any way, and cost much to read.

    Args:
        styles: The part of a workbook, without entities.

    Returns:
        The same part with no more than that; of what is no XML, one that says nothing.
    """
    # Imported here: an extra, and it takes long.
    from openpyxl.xml.functions import fromstring

    try:
        root = fromstring(styles)
    except Exception:  # whichever parser there is has errors of its own
        return _written([])
    space = {"x": _SPACE}
    kinds = dict(_KNOWN)
    for each in root.findall("x:numFmts/x:numFmt", space):
        kinds[each.get("numFmtId", "")] = _kind(each.get("formatCode", ""))
    cells = root.findall("x:cellXfs/x:xf", space)
    return _written([kinds.get(each.get("numFmtId", ""), _OTHER) for each in cells])


def _kind(code: str) -> int:
    letters = _SIGNS.sub("", code[:_LONGEST].lower()).partition(";")[0]
    if re.search("[dy]|mmm", letters):
        return _DATE
    return _TIME if re.search("[hs]", letters) else _OTHER


def _written(kinds: list[int]) -> bytes:
    cells = "".join(f'<xf numFmtId="{kind}"/>' for kind in kinds)
    return f'<styleSheet xmlns="{_SPACE}"><cellXfs>{cells}</cellXfs></styleSheet>'.encode()
