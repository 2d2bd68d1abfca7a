"""Chapters to read: what changes, tips, experiences."""

from ...model import Development, Experience, Tip
from ...tree import Blocks, Box, Field, Heading, Paragraph, Strong, Together
from ..common import cite, joined, text
from ..labels import Labels
from ..markdown import blocks, inlines
from ..phrases import capital, small
from .choice import Choice

OWN_DEVELOPMENTS = 3
"""As many as the handreiking asks a team to find."""


def changes(chosen: Choice, label: Labels) -> Blocks:
    """Give the developments, each fact apart from what it may mean."""
    if not chosen.developments:
        lines = (Field((label("own-development"),), 2),) * OWN_DEVELOPMENTS
        return (*text(label("no-developments")), *lines)
    left = len(chosen.pack.developments) - len(chosen.developments)
    return (
        *text(label("changes-intro")),
        *(Together(_development(chosen, label, one)) for one in chosen.developments),
        *(small(label("more-developments", n=left)) if left else ()),
    )


def _development(chosen: Choice, label: Labels, one: Development) -> Blocks:
    scope = f"{label('scope', scope=one.scope)} " if one.scope else ""
    source = Paragraph((scope, *cite(chosen.pack, label, one.sources)), "small")
    asked = chosen.pack.resolve(one.question)
    question = (Paragraph((Strong((label("take-along"),)), f" {asked.text}")),) if asked else ()
    reading = (*blocks(one.meaning), *question)
    apart = (Box(reading, (label("may-mean"),), "quiet"),) if reading else ()
    return (Heading(2, (one.title,), f"ontwikkeling-{one.id}"), *blocks(one.fact), source, *apart)


def tips(chosen: Choice, label: Labels, chapter: str) -> Blocks:
    """Give the tips for one sort of reader."""
    return tuple(Together(_tip(chosen, label, tip)) for tip in chosen.tips[chapter])


def _tip(chosen: Choice, label: Labels, tip: Tip) -> Blocks:
    phase = (label(tip.phase),) if tip.phase else ()
    sources = chosen.pack.resolve(tip.sources)
    publishers = joined(dict.fromkeys(source.publisher for source in sources))
    origin = f"{label(tip.origin)}: {publishers}" if publishers else label(tip.origin)
    mark = Strong((capital(label(tip.type)),))
    return (
        Heading(2, (tip.title,), f"tip-{tip.id}"),
        *blocks(tip.text),
        Paragraph((mark, *(f" · {words}" for words in (*phase, origin))), "small"),
    )


def experiences(chosen: Choice, label: Labels) -> Blocks:
    """Give the experiences; they come from other groups while there was no pilot for this one."""
    if not chosen.experiences:
        return text(label("no-experiences", page=label("own-page")))
    return (
        *(text(label("experiences-intro"))),
        *((Heading(2, (label("other-groups"),)),) if not chosen.pack.piloted else ()),
        *(Together(_experience(chosen, label, one)) for one in chosen.experiences),
    )


def _experience(chosen: Choice, label: Labels, one: Experience) -> Blocks:
    # Only words that stand in the source itself get quotation marks.
    quoted = (Paragraph(("‘", *inlines(one.text), "’")),)
    about = (label("level", level=label(one.level)), one.about_group, *_year(one))
    note = f". {one.source_note}" if one.source_note else ""
    return (
        Heading(2 if chosen.pack.piloted else 3, (one.title,), f"ervaring-{one.id}"),
        *(quoted if one.quote else blocks(one.text)),
        *small(" · ".join(about)),
        Paragraph((label("source"), " ", *cite(chosen.pack, label, (one.source,)), note), "small"),
    )


def _year(one: Experience) -> tuple[str, ...]:
    return (str(one.year),) if one.year else ()
