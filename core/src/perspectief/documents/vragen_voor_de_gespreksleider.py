"""Vragen voor de gespreksleider: why and when to ask each question, and what to ask next.

The last page is for the facilitator only: which way the authors guess the work goes.
"""

from ..model import Activity, Pack, Question
from ..plugins.records import Document, Options
from ..tree import Blocks, Box, Heading, Paragraph, Section, Strong, Table, Together, Tree
from .common import bullets, colophon, joined, task, text, tree
from .labels import Labels, labels
from .markdown import blocks
from .phrases import opening, small, strong, theme_name, value
from .selection import activities, questions

NAME = "vragen-voor-de-gespreksleider"
FEW = 5
"""So many questions surely fit on a page together with the colophon."""


def build(pack: Pack, options: Options) -> Tree:
    """Make the document from a pack: the questions on the table, and the authors' hints."""
    label = labels(NAME, pack.language)
    *first, last = _questions(pack, label, questions(pack, options)) or [()]
    asked = (*_use(label), *(block for theme in first for block in theme))
    head = opening(pack, label, (*asked, *last))
    sections = [Section((*head, *asked, *_end(last, colophon(pack, label))))]
    if hinted := activities(pack, options):
        # On paper of its own, at the end: it can be taken off before anything is handed out.
        sections.append(Section(hints(label, hinted)))
    return tree(pack, label, NAME, tuple(sections))


def _use(label: Labels) -> Blocks:
    return (Paragraph((label("use"),)), bullets((label("order"), label("probing"))))


def _end(last: Blocks, colophon: Blocks) -> Blocks:
    """Keep the last questions and the colophon together: it would often be alone on a page."""
    few = all(len(block.rows) <= FEW for block in last if isinstance(block, Table))
    return (Together((*last, *colophon)),) if few else (*last, *colophon)


def _questions(pack: Pack, label: Labels, chosen: tuple[Question, ...]) -> list[Blocks]:
    """Give the questions of each guiding question, under its name."""
    asked = {
        theme.id: tuple(question for question in chosen if question.theme == theme.id)
        for theme in pack.themes.values()
    }
    return [
        (Heading(2, theme_name(pack.themes[id])), _table(label, found))
        for id, found in asked.items()
        if found
    ]


def _table(label: Labels, asked: tuple[Question, ...]) -> Table:
    return Table(
        head=tuple((label(key),) for key in ("question", "why", "probes")),
        rows=tuple(_row(label, question) for question in asked),
        widths=(50, 55, 65),
    )


def _row(label: Labels, question: Question) -> tuple[Blocks, ...]:
    probes = tuple(question.probes.values())
    return (
        (*strong(question.text), *small(_when(label, question))),
        (*(text(question.purpose) if question.purpose else ()), *_sensitive(label, question)),
        (bullets(probes),) if probes else (),
    )


def _when(label: Labels, question: Question) -> str:
    roles = label("answered-by", roles=joined(task(label, role) for role in question.roles))
    return f"{label(question.moment)} · {roles}" if question.moment else roles


def _sensitive(label: Labels, question: Question) -> Blocks:
    if question.sensitive is None:
        return ()
    return (Paragraph((Strong((label("sensitive"),)), " ", question.sensitive)),)


def hints(label: Labels, hinted: tuple[Activity, ...]) -> Blocks:
    """Give which way the authors guess each activity goes, with their warning above it."""
    return (
        Heading(1, (label("hints"),)),
        Box(text(label("hints-why-not")), style="stop"),
        Table(
            head=tuple((label(key),) for key in ("activity", "hint", "hint-why")),
            rows=tuple(
                (
                    text(activity.title),
                    (Paragraph(value(label, activity.hint)),),
                    blocks(activity.why),
                )
                for activity in hinted
            ),
            widths=(3, 1.8, 5),
            row_heads=True,
        ),
    )


DOCUMENT = Document(
    name=NAME,
    title=labels(NAME, "nl")("title"),
    build=build,
    folder="2-ontwerpen",
    per_group=True,
)
