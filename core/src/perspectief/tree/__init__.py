"""A neutral document: what stands in it and in which order, not what it looks like.

A document of the kit is a pure function from a pack to a `Tree`; a writer turns any
tree into bytes. So neither knows the other. Nothing in a tree is markup: every string is
text, which each writer escapes in its own way.
"""

from .blocks import (
    Appointment,
    Block,
    Blocks,
    Box,
    Card,
    Cards,
    Contents,
    Entries,
    Facts,
    Field,
    Grid,
    Heading,
    List,
    PageBreak,
    Paragraph,
    Picture,
    Table,
    Together,
)
from .document import (
    Brand,
    Logo,
    Page,
    Section,
    Tree,
)
from .inlines import (
    Added,
    Blank,
    Emphasis,
    Foreign,
    Inline,
    Inlines,
    Link,
    Mark,
    Removed,
    Shape,
    Strong,
)

__all__ = [
    "Added",
    "Appointment",
    "Blank",
    "Block",
    "Blocks",
    "Box",
    "Brand",
    "Card",
    "Cards",
    "Contents",
    "Emphasis",
    "Entries",
    "Facts",
    "Field",
    "Foreign",
    "Grid",
    "Heading",
    "Inline",
    "Inlines",
    "Link",
    "List",
    "Logo",
    "Mark",
    "Page",
    "PageBreak",
    "Paragraph",
    "Picture",
    "Removed",
    "Section",
    "Shape",
    "Strong",
    "Table",
    "Together",
    "Tree",
]
