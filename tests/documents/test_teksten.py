import attrs
from document_trees import found, heads, said

from perspectief import Pack
from perspectief.documents.teksten import DOCUMENT
from perspectief.plugins.records import Options
from perspectief.tree import Heading, PageBreak, Tree


def built(pack: Pack) -> Tree:
    return DOCUMENT.build(pack, Options())


def test_messages(pack: Pack) -> None:
    """Every text with a subject line is there; what is read aloud or filled in is not."""
    assert heads(built(pack), 1) == [text.title for text in pack.texts.values() if text.subject]


def test_page_each(pack: Pack) -> None:
    """Each message begins on a page of its own."""
    blocks = built(pack).sections[0].blocks
    places = [
        i for i, block in enumerate(blocks) if isinstance(block, Heading) and block.level == 1
    ]
    assert places
    assert all(isinstance(blocks[place - 1], PageBreak) for place in places)


def test_line_to_adapt(pack: Pack) -> None:
    """Each message says first what to adapt."""
    lines = said(built(pack)).count("Pas aan: datum, plek, naam van de afzender.")
    assert lines == len(heads(built(pack), 1))


def test_included_sentences(pack: Pack) -> None:
    """The sentences that a message includes stand in it word for word."""
    messages = [text for text in pack.texts.values() if text.subject]
    text = said(built(pack))
    for ref in {ref for message in messages for ref in message.includes}:
        including = sum(ref in message.includes for message in messages)
        assert text.count(pack.texts[ref].text) == including


def test_sender_is_no_name(pilot: Pack) -> None:
    """A message without a sender has no empty line for it."""
    texts = {
        id: attrs.evolve(text, sender=None) for id, text in pilot.texts.items() if text.subject
    }
    bare = attrs.evolve(pilot, texts=pilot.texts.update(texts))
    assert "Van" not in found(built(bare), str)
    assert "Van" in found(built(pilot), str)
