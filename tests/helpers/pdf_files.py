"""What a reader of a PDF meets."""

from collections.abc import Iterator

import pikepdf


def letters_on_paper(pdf: pikepdf.Pdf) -> int:
    """Count the letters that stand on the pages of a document, and not beside them."""
    return sum(map(letters_on_page, pdf.pages))


def letters_on_page(page: pikepdf.Page) -> int:
    """Count the letters between the lower and the upper edge of a page."""
    count, line, kept = 0, 0.0, []
    # Nothing is turned, so that a height is `scale * y + shift`.
    scale, shift = 1.0, 0.0
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "q":
                kept.append((scale, shift))
            case "Q":
                scale, shift = kept.pop()
            case "cm":
                scale, shift = float(operands[3]) * scale, float(operands[5]) * scale + shift
            case "Tm":
                line = scale * float(operands[5]) + shift
            case "Tj" | "TJ" if 0 < line < page.mediabox[3]:
                parts = operands[0] if str(operator) == "TJ" else operands
                # A letter is a number of two bytes.
                count += sum(len(bytes(part)) // 2 for part in parts if _is_text(part))
    return count


def _is_text(part: object) -> bool:
    return isinstance(part, pikepdf.String)


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
