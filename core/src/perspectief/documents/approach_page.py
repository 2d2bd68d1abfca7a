"""One page for one way to hold the dialogue, under heads that are always the same."""

from collections.abc import Iterator

from attrs import evolve

from ..model import Approach, Material, Pack, RunPart
from ..model.timing import approach_minutes, part_minutes
from ..tree import Block, Blocks, Facts, Grid, Heading, Inline, List, Paragraph, Strong, Table
from .common import bullets, cite, joined, task, text
from .labels import Labels
from .markdown import blocks
from .phrases import capital, small

SIZES = (8, 12, 16)
"""The sizes of a group for which minutes are given."""
USUAL = 12
"""The size of a group for which the clock runs, where the approach allows it."""


def approach_page(pack: Pack, label: Labels, approach: Approach) -> Blocks:
    """Give the page of an approach: what for, when, what is needed, how it runs, how it ends."""
    when = (
        *_part(label, "what-for", text(approach.purpose)),
        *_part(label, "choose-if", _small(blocks(approach.good_for))),
        *_part(label, "not-if", _small(blocks(approach.not_for))),
    )
    needed = (
        *_part(label, "in-short", (_facts(label, approach),)),
        *_part(label, "needed", _small(_needed(label, approach))),
    )
    afterwards = (
        *_part(label, "how-to-end", _small(blocks(approach.outcome))),
        *_part(label, "alternative", _small(blocks(approach.alternative))),
    )
    care = (
        *_part(label, "online-or-hybrid", _small(_online(label, approach))),
        *_part(label, "watch-out", _small(blocks(approach.watch_out))),
    )
    return (
        Heading(1, (approach.title,), f"approach-{approach.id}"),
        Grid(2, (when, needed)),
        # As wide as the page: what to do beforehand is a list of many short lines.
        *_part(label, "prepare", _small(blocks(approach.preparation))),
        *_run(label, approach),
        Grid(2, (afterwards, care)),
        _origin(pack, label, approach),
    )


def fits(approach: Approach, people: int) -> bool:
    """Say whether an approach is for a group of `people`."""
    return approach.group.min <= people <= approach.group.max


def minutes(label: Labels, approach: Approach, people: int) -> str:
    """Give the minutes for a group of `people`, or say that the approach is not for them."""
    return str(approach_minutes(approach, people)) if fits(approach, people) else label("not-fit")


def places(label: Labels, approach: Approach) -> str:
    """Name the settings in which an approach works."""
    return joined(label(setting) for setting in approach.setting)


def _part(label: Labels, key: str, content: Blocks) -> Blocks:
    return (Heading(3, (label(key),)), *content) if content else ()


def _small(content: Blocks) -> Blocks:
    """Give what is read beforehand in smaller letters, so that all stands on one page."""
    return tuple(map(_smaller, content))


def _smaller(block: Block) -> Block:
    if isinstance(block, List):
        return evolve(block, items=tuple(map(_small, block.items)))
    return evolve(block, style="small") if isinstance(block, Paragraph) else block


def _facts(label: Labels, approach: Approach) -> Facts:
    group = approach.group
    seats = label("tables-of", n=group.table) if group.table else label("all-together")
    sums = joined(
        label("minutes-at", minutes=approach_minutes(approach, size), n=size)
        for size in SIZES
        if fits(approach, size)
    )
    facts = {
        "people-head": f"{label('range', min=group.min, max=group.max)}, {seats}",
        "minutes-head": sums,
        "place": places(label, approach),
        "noise": label(approach.noise) if approach.noise else "",
    }
    return Facts(tuple(((label(key),), text(words)) for key, words in facts.items() if words))


def _needed(label: Labels, approach: Approach) -> Blocks:
    needed = tuple(_material(label, each) for each in approach.materials.values())
    return (bullets(needed),) if needed else ()


def _material(label: Labels, material: Material) -> str:
    # The text is a plural, to be read after a sum; one for each table comes behind it.
    return f"{capital(material.text)}: {material.each} {label(material.per)}"


def _run(label: Labels, approach: Approach) -> Blocks:
    size = min(max(USUAL, approach.group.min), approach.group.max)
    run = Table(
        head=tuple((label(key),) for key in ("minutes-and-who", "what", "say")),
        rows=tuple(_parts(label, approach, size)),
        # The names of tasks stand on one line, and leave most room for what people read.
        widths=(27, 80, 63),
    )
    return (Heading(3, (label("run-of-play", n=size),)), run)


def _parts(label: Labels, approach: Approach, size: int) -> Iterator[tuple[Blocks, ...]]:
    start = 0
    for part in approach.run.values():
        end = start + part_minutes(part, size, approach.group.table)
        who = task(label, part.who) if part.who else label("everyone")
        yield (
            (*text(f"{start}–{end}"), *small(who), *_varies(label, approach, part)),
            text(part.text),
            (Paragraph((part.say,)),) if part.say else (),
        )
        start = end


def _varies(label: Labels, approach: Approach, part: RunPart) -> Blocks:
    """Say what each person or table adds, where that makes a difference."""
    least, most = (
        part_minutes(part, size, approach.group.table) for size in (min(SIZES), max(SIZES))
    )
    if least == most:
        return ()
    added = {"person": part.per_person, "table": part.per_table, "seat": part.per_seat}
    more = joined(label(f"plus-per-{key}", n=n) for key, n in added.items() if n)
    return small(f"{part.minutes} {more}" if part.minutes else more)


def _online(label: Labels, approach: Approach) -> Blocks:
    if approach.online:
        return blocks(approach.online)
    return text(label("online-same" if "online" in approach.setting else "online-not"))


def _origin(pack: Pack, label: Labels, approach: Approach) -> Paragraph:
    words: list[Inline] = [
        Strong((label("origin-head"),)),
        " ",
        capital(label(approach.origin)),
        ".",
    ]
    if approach.sources:
        words += [" ", label("idea-from"), " ", *cite(pack, label, approach.sources), "."]
    if approach.licence:
        words += [" ", label("licence"), ": ", approach.licence, "."]
    if approach.inspired_by:
        words += [" ", label("inspired-by"), " ", *cite(pack, label, approach.inspired_by), "."]
    return Paragraph(tuple(words), "small")
