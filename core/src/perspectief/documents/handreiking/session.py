"""Chapters for the session itself: the ground rules, and what to say when it is difficult."""

from collections.abc import Iterable, Iterator

from ...model import Pack, Tip
from ...plugins.records import Options
from ...tree import Block, Blocks, Facts, Grid, Heading, List, Paragraph
from ..common import text
from ..labels import Labels
from ..markdown import blocks
from ..meetings import ground_rules


def rules(pack: Pack, options: Options, label: Labels) -> Blocks:
    """Give the ground rules, to be read aloud."""
    spoken = tuple(_spoken(ground_rules(pack)))
    return (Paragraph((label("rules-intro"),)), *spoken) if spoken else ()


def moments(pack: Pack, options: Options, label: Labels) -> Blocks:
    """Give the difficult moments: what you see, what you can say, what you do afterwards."""
    found = difficult(pack)
    if not found:
        return ()
    return (
        Paragraph((label("moments-intro"),)),
        Grid(1, tuple(_moment(label, tip) for tip in found)),
    )


def difficult(pack: Pack) -> tuple[Tip, ...]:
    """Give the tips that are about a difficult moment."""
    return tuple(tip for tip in pack.tips.values() if tip.type == "moment")


def _moment(label: Labels, tip: Tip) -> Blocks:
    say = (Paragraph((tip.say,), "say"),) if tip.say else ()
    heads = {
        "you-see": blocks(tip.text),
        "you-say": say,
        "you-then": text(tip.then) if tip.then else (),
    }
    pairs = tuple(((label(name),), shown) for name, shown in heads.items() if shown)
    return (Heading(2, (tip.title,), f"tip-{tip.id}"), Facts(pairs))


def _spoken(written: Iterable[Block]) -> Iterator[Block]:
    """Give paragraphs and items of lists as words to speak: nobody reads a bullet aloud."""
    for block in written:
        match block:
            case Paragraph(content):
                yield Paragraph(content, "say")
            case List(items):
                yield from (part for item in items for part in _spoken(item))
