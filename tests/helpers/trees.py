"""Document trees in which everything occurs, for the tests of writers."""

from collections.abc import Callable

from perspectief.tree import (
    Added,
    Blank,
    Block,
    Blocks,
    Box,
    Card,
    Cards,
    Contents,
    Emphasis,
    Facts,
    Field,
    Grid,
    Heading,
    Inlines,
    Link,
    List,
    Mark,
    Page,
    PageBreak,
    Paragraph,
    Picture,
    Removed,
    Section,
    Strong,
    Table,
    Tree,
)

A4 = Page()
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg>'


def every_block(say: Callable[[], str]) -> tuple[Block, ...]:
    """Give each kind of block, with words of `say` wherever words can stand."""

    def said() -> Inlines:
        return (say(),)

    def inner() -> Blocks:
        return (Paragraph(said()),)

    numbered = List((inner(), inner()), "number")
    marked = (Strong(said()), Emphasis(said()), Mark("grows"), Blank(), Link(say(), said()))
    changed = (Added(said()), Removed(said()))
    return (
        Contents(said()),
        Heading(1, said(), "begin"),
        Paragraph((*marked, Link("#begin", said()))),
        Paragraph(changed),
        *(Paragraph(said(), style) for style in ("lead", "small", "say", "huge")),
        Heading(2, said()),
        List((inner(), (*inner(), numbered))),
        List((inner(),), "check"),
        Table((said(), said()), ((inner(), inner()), (inner(), ())), (1, 2), True, 9, said()),
        *(Box(inner(), said(), style) for style in ("note", "stop", "quiet", "frame")),
        Facts(((said(), inner()), (said(), (*inner(), numbered)))),
        Field(said()),
        Field(said(), 3),
        Grid(2, (inner(), inner(), inner()), 20, framed=True),
        Grid(3, (inner(), inner())),
        Picture(SVG, say()),
        PageBreak(),
        Cards(
            (
                Card(said(), said(), (said(), said()), said(), 2),
                Card((), said(), style="empty"),
                Card(said(), style="aid"),
            )
        ),
        Paragraph(said()),
    )


def whole(say: Callable[[], str]) -> Tree:
    """Give a document with words of `say` at each place."""
    sections = (Section(every_block(say)), Section(every_block(say), Page("A3", landscape=True)))
    return Tree("naam", say(), "nl", sections, say(), say(), say(), say())


def a_tree(*blocks: Block, page: Page = A4) -> Tree:
    """Give a document of one section."""
    return Tree("naam", "Titel", "nl", (Section(blocks, page),))
