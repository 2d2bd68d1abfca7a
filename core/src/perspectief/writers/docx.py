"""Word: a document to change and to type in, with real styles, made with python-docx."""

from ..plugins.records import Options, Writer
from ..tree import Tree


class UnusableStyleError(ValueError):
    """The file that is to give styles, head and foot cannot be used.

    Attributes:
        reason: `no-file`, `too-large`, `old-word` (or locked with a password), or `no-word`.
        file: Which file it is, when that is known.
    """

    def __init__(self, reason: str, file: str = "") -> None:
        """Say why."""
        super().__init__(f"{file}: {_REASONS[reason]}" if file else _REASONS[reason])
        self.reason, self.file = reason, file

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.reason, self.file)


_REASONS = {
    "no-file": "it is not there, or it cannot be read",
    "too-large": "it is too large for a file with a house style",
    "old-word": "it is of an old Word or has a password",
    "no-word": "it is no Word file, or it is damaged",
}


def write(tree: Tree, options: Options) -> bytes:
    """Make a Word file of a document.

    Args:
        tree: The document.
        options: Its `timestamp` is the time that the file says it was made; its `style` is a
            Word file that gives styles, head and foot.

    Returns:
        The file.

    Raises:
        ImportError: The extra `docx` is not installed.
        UnusableStyleError: The file that is to give the styles cannot be used.
    """
    # Imported here: it is an extra, and few commands make a Word file.
    from .docx_file import made

    return made(tree, options)


def checked_style(data: bytes, file: str = "") -> bytes:
    """Give a Word file back when it can give styles, head and foot.

    Args:
        data: The file.
        file: Its path or name, to be told.

    Raises:
        UnusableStyleError: It cannot be used.
    """
    try:
        from .docx_house import read
    except ImportError:
        # Without the extra nothing is made of it; that is told in its own way.
        return data
    try:
        read(data)
    except UnusableStyleError as error:
        raise UnusableStyleError(error.reason, file) from error
    return data


# The module that draws pictures: python-docx alone may be there for something else.
WRITER = Writer(format="docx", suffix=".docx", write=write, extra="docx", module="resvg_py")
