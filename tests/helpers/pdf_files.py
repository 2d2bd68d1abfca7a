"""What a reader of a PDF meets."""

from collections.abc import Iterator

import pikepdf


def nodes(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    """Give the elements that a screen reader meets, in order."""

    def below(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
        if isinstance(node, pikepdf.Array):
            for each in node:
                yield from below(each)
        elif isinstance(node, pikepdf.Dictionary):
            if "/S" in node:
                yield node
            if "/K" in node:
                yield from below(node.K)

    return list(below(pdf.Root.StructTreeRoot.K))
