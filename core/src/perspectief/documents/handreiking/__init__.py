"""The handreiking: the handbook of the project team, in thirteen chapters."""

from collections.abc import Callable

from ...model import Pack
from ...plugins.records import Document, Options
from ...tree import Blocks, Contents, Heading, PageBreak, Tree
from ..common import document
from ..labels import Labels, labels
from ..phrases import opening
from . import after, back, decide, invite, organise, session, steps

NAME = "handreiking"

Chapter = Callable[[Pack, Options, Labels], Blocks]

CHAPTERS: dict[str, Chapter] = {
    "one-page": decide.one_page,
    "fits": decide.fits,
    "team": organise.team,
    "planning": organise.planning,
    "steps": steps.steps,
    "set-up": organise.set_ups,
    "invite": invite.invite,
    "rules": session.rules,
    "moments": session.moments,
    "after": after.after,
    "plan": after.plan,
    "checklist": steps.checklist,
    "back": back.back,
}
"""The chapters in order; the key is the name to link to."""

NEW_PAGE = frozenset({"team", "planning", "steps", "set-up", "checklist", "back"})
"""Chapters that begin on a new page: to copy or hang up, or so that a table stays whole."""


def build(pack: Pack, options: Options) -> Tree:
    """Make the handreiking.

    Args:
        pack: The pack it is about.
        options: With `everything` also the steps of other set-ups.

    Returns:
        The document.
    """
    label = labels(NAME, pack.language).told_to(options.groups)
    texts = {name: chapter(pack, options, label) for name, chapter in CHAPTERS.items()}
    numbered = enumerate(((name, text) for name, text in texts.items() if text), 1)
    first, *rest = (_chapter(label, number, *chapter) for number, chapter in numbered)
    contents = (PageBreak(), Contents((label("contents"),)))
    blocks = (*first, *contents, *(block for chapter in rest for block in chapter))
    return document(
        pack, label, name=NAME, blocks=(*opening(pack, label, blocks, options.groups), *blocks)
    )


def _chapter(label: Labels, number: int, name: str, text: Blocks) -> Blocks:
    head = Heading(1, (f"{number}. {label(f'chapter-{name}')}",), name)
    return (*((PageBreak(),) if name in NEW_PAGE else ()), head, *text)


DOCUMENT = Document(
    name=NAME,
    title=labels(NAME, "nl")("title"),
    build=build,
    folder="1-voorbereiden",
    formats=("pdf",),
)
