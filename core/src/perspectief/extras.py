"""What is not installed, because it comes with an extra of this library."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def needing(extra: str) -> Iterator[None]:
    """Import what comes with an extra.

    Raises:
        ModuleNotFoundError: When it is not there; the message says what to install.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        told = f'this needs {error.name}: pip install "perspectief[{extra}]"'
        raise ModuleNotFoundError(told, name=error.name) from error
