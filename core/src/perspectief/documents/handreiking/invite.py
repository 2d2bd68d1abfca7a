"""The chapter on informing three audiences and inviting people in person."""

import re
from collections.abc import Iterator
from itertools import islice

from ...model import Pack, Text
from ...plugins.records import Options
from ...tree import Blocks, Box, Heading, Paragraph, Table
from .. import selection
from ..common import bullets, joined, text
from ..labels import Labels
from ..markdown import inlines
from ..phrases import capital, document_title, sentences, strong

LENGTH = 2
"""Sentences of a message that stand here; the whole of it is in a document of its own."""

_SENTENCE = re.compile(r"(?:^[-*] +)?([^.?!:\n]+[.?!]+)", re.MULTILINE)
"""A line without a full stop is a greeting or announces a list: no sentence of its own."""


def invite(pack: Pack, options: Options, label: Labels) -> Blocks:
    """Give the messages to three audiences in short, and how to invite."""
    messages = _messages(pack, options)
    if not messages:
        return ()
    return (
        Paragraph((label("inform-intro"),)),
        Table(
            tuple((label(head),) for head in ("audience", "core", "sender")),
            tuple(_row(label, message) for message in messages),
            widths=(2.6, 6.6, 3),
            row_heads=True,
        ),
        Paragraph((label("whole-texts", document=document_title("teksten", pack.language)),)),
        Box((bullets(str(each.text) for each in sentences(pack)),), (label("in-each"),)),
        Heading(2, (label("invite"),)),
        bullets(label(f"invite-{how}") for how in ("call", "different", "no", "need")),
    )


def _messages(pack: Pack, options: Options) -> tuple[Text, ...]:
    """Give the messages of the first step that sends any."""
    for step in selection.steps(pack, options):
        used = [pack.texts[ref] for ref in step.uses if ref.kind == "texts"]
        messages = tuple(each for each in used if each.subject)
        if messages:
            return messages
    return ()


def _row(label: Labels, message: Text) -> tuple[Blocks, ...]:
    audience = capital(joined(label(one) for one in message.audience))
    start = " ".join(islice(_sentences(message.text), LENGTH))
    return strong(audience), (Paragraph(inlines(start)),), text(message.sender or "")


def _sentences(words: str) -> Iterator[str]:
    for match in _SENTENCE.finditer(words):
        yield match[1].strip()
