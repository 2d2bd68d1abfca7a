"""The follow-up actions of each role, and a table to fill in with one's own."""

from collections.abc import Iterator

from ..model import Action, Hook, Pack, Source
from ..plugins.records import Document, Options
from ..tree import Block, Blocks, Heading, Page, PageBreak, Paragraph, Table, Tree
from . import typed
from .common import cite, colophon, day, document, joined, task, text
from .labels import Labels, labels
from .markdown import blocks
from .phrases import cited, opening, small, strong
from .selection import actions_of

NAME = "acties"

ROWS = 3
"""Empty rows for what is not possible."""

WIDE = Page(landscape=True)


def build(pack: Pack, options: Options) -> Tree:
    """Make the list of actions.

    Args:
        pack: The pack it is about.
        options: Nothing of it changes the list: a team chooses from all actions.

    Returns:
        A table to fill in, then by role the actions to choose from.
    """
    label = labels(NAME, pack.language)
    chapters = (
        *_own(label),
        *(_suggestions(pack, label) if pack.actions else ()),
        *colophon(pack, label, _sources(pack)),
    )
    shown = (*opening(pack, label, chapters), *chapters)
    return document(pack, label, name=NAME, blocks=shown, page=WIDE)


def _own(label: Labels) -> Iterator[Block]:
    yield Heading(1, (label("our-actions"),))
    yield Paragraph((label("our-actions-how"),))
    yield typed.actions(label)
    yield Heading(1, (label("not-possible"),))
    yield _not_possible(label)


def _not_possible(label: Labels) -> Table:
    row: tuple[Blocks, ...] = ((), ())
    return Table(((label("action"),), (label("cause"),)), (row,) * ROWS, row_height=11)


def _suggestions(pack: Pack, label: Labels) -> Iterator[Block]:
    yield PageBreak()
    yield Heading(1, (label("to-choose"),))
    yield Paragraph((label("to-choose-how"),))
    yield _to_choose(pack, label)


def _to_choose(pack: Pack, label: Labels) -> Table:
    # One table, so that in a workbook it can be filtered and sorted.
    heads = ("lead", "action", "how", "together", "when", "done")
    return Table(
        tuple((label(head),) for head in heads),
        tuple(_row(pack, label, each) for role in pack.roles for each in actions_of(pack, role)),
        (12, 20, 50, 12, 12, 14),
        row_heads=True,
    )


def _row(pack: Pack, label: Labels, action: Action) -> tuple[Blocks, ...]:
    named = cite(pack, label, action.sources)
    origin = (Paragraph((label("named-in"), *named), "small"),) if action.sources else ()
    return (
        text(task(label, action.owner)),
        (*strong(action.title), *small(label(action.type)), *origin),
        (*blocks(action.text), *_hooks(pack, label, action)),
        text(joined(task(label, role) for role in action.together)),
        text(action.when or ""),
        text(action.done or ""),
    )


def _hooks(pack: Pack, label: Labels, action: Action) -> Blocks:
    return tuple(_hook(pack, label, hook) for hook in action.hooks.values())


def _hook(pack: Pack, label: Labels, hook: Hook) -> Paragraph:
    source = (" (", *cite(pack, label, hook.sources), ")") if hook.sources else ()
    review = (f" {label('look-again', date=day(label, hook.review))}",) if hook.review else ()
    return Paragraph((label("can-use"), " ", hook.text, *source, *review), "small")


def _sources(pack: Pack) -> tuple[Source, ...]:
    actions = pack.actions.values()
    hooks = (hook for action in actions for hook in action.hooks.values())
    sourced: tuple[Action | Hook, ...] = (*actions, *hooks)
    return cited(pack, (ref for each in sourced for ref in each.sources))


DOCUMENT = Document(
    name=NAME,
    title=labels(NAME, "nl")("title"),
    build=build,
    folder="4-opvolgen",
    formats=("xlsx",),
    per_group=True,
)
