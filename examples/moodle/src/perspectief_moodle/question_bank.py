"""The document: every question of a pack as a card, under the guiding question it belongs to."""

from collections.abc import Iterator

from perspectief import Pack
from perspectief.plugins import Options
from perspectief.tree import Block, Card, Cards, Heading, Section, Tree


def build(pack: Pack, options: Options) -> Tree:
    """Make the question bank of a pack."""
    return Tree(
        name="vragenbank",
        title=pack.title,
        language=pack.language,
        sections=(Section(tuple(_blocks(pack))),),
    )


def _blocks(pack: Pack) -> Iterator[Block]:
    for theme in pack.themes.values():
        cards = tuple(
            Card(body=(question.text,), notes=tuple((probe,) for probe in question.probes.values()))
            for question in pack.questions.values()
            if question.theme == theme.id
        )
        yield Heading(1, (theme.title,))
        yield Cards(cards)
