"""Excel: the tables of a document as sheets to sort, filter and type in, made with XlsxWriter."""

from ..plugins.records import Options, Writer
from ..tree import Tree


def write(tree: Tree, options: Options) -> bytes:
    """Make a workbook of a document.

    Args:
        tree: The document.
        options: Its `timestamp` is the time that the workbook says it was made.

    Returns:
        The workbook: a sheet with the text, and one for each table. Every cell is a text, so
        that nothing of the content is ever computed.

    Raises:
        ImportError: The extra `office` is not installed.
    """
    # Imported here: it is an extra, and few commands make a workbook.
    from .xlsx_file import made

    return made(tree, options)


WRITER = Writer(format="xlsx", suffix=".xlsx", write=write, extra="office", module="xlsxwriter")
