"""Names that are given twice, as mistakes."""

from .look import Change, Look, Mend, mend, shortened
from .names import Clash


def tell_clash(look: Look, clash: Clash | None, value: tuple[int, int] | None = None) -> None:
    """Note a name that is given twice; nothing when there is no clash.

    Args:
        look: Where the mistakes go.
        clash: What `Names` said of the name.
        value: Where its value is, when it has one.
    """
    if clash is None:
        return
    first, part = clash.first, clash.part
    params = {"text": shortened(look.raw[part.start : part.end])}
    mends: list[Mend] = []
    if value and first.value:
        before, now = look.raw[slice(*first.value)], look.raw[slice(*value)]
        params |= {"first": shortened(before), "second": shortened(now)}
        mends = _without(look, part.start, value[1]) if before == now else []
    look.note(clash.code, part.start, part.end, *mends, earlier=first.part[1:], **params)


def _without(look: Look, start: int, end: int) -> list[Mend]:
    """Give the repair that takes a statement away, when it has its lines for itself."""
    bol, eol = look.bol(start), look.text.find("\n", end) + 1 or len(look.text)
    alone = bol == look.statement and not look.text[end:eol].strip()
    return [mend("safe", "no-line", Change(bol, eol, ""))] if alone else []
