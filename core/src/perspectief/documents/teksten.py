"""Teksten: the messages to send, one a page, to be adapted."""

from ..model import Pack, Text
from ..plugins.records import Document, Options
from ..tree import Block, Blocks, Box, Contents, Facts, Heading, Inlines, PageBreak, Paragraph, Tree
from .common import colophon, document, joined, text
from .labels import Labels, labels
from .phrases import capital, opening, whole

NAME = "teksten"


def build(pack: Pack, options: Options) -> Tree:
    """Make the document from a pack: a page for each text that has a subject."""
    label = labels(NAME, pack.language)
    messages = tuple(
        block
        for message in pack.texts.values()
        if message.subject
        for block in (PageBreak(), *message_page(pack, label, message))
    )
    start = (Paragraph((label("intro"),)), Contents((label("contents"),)))
    blocks = (*start, *messages, *colophon(pack, label))
    return document(
        pack, label, name=NAME, blocks=(*opening(pack, label, blocks, options.groups), *blocks)
    )


def message_page(pack: Pack, label: Labels, message: Text) -> tuple[Block, ...]:
    """Give a message: from whom, to whom, what about, and its text."""
    return (
        Heading(1, (message.title,), f"tekst-{message.id}"),
        Box(text(label("adapt")), style="quiet"),
        Facts(tuple(_envelope(label, message))),
        *whole(pack, message),
    )


def _envelope(label: Labels, message: Text) -> list[tuple[Inlines, Blocks]]:
    lines = {
        "from": message.sender,
        "to": capital(joined(label(one) for one in message.audience)),
        "subject": message.subject,
    }
    return [((label(key),), text(words)) for key, words in lines.items() if words]


DOCUMENT = Document(
    name=NAME,
    title=labels(NAME, "nl")("title"),
    build=build,
    folder="1-voorbereiden",
    formats=("docx",),
)
