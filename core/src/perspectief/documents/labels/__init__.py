"""The words that the documents add to the content: heads, names of columns, feet."""

from functools import cache
from importlib.resources import files

import tomli
from attrs import frozen


@frozen
class Labels:
    """The labels of one document in one language.

    Attributes:
        language: The language.
        texts: The labels of the document and those that all documents share, by key.
    """

    language: str
    texts: dict[str, str]

    def __call__(self, key: str, **values: object) -> str:
        """Give a label with `{name}` filled in from `values`; raise KeyError if unknown."""
        return self.texts[key].format_map(values)


@cache
def labels(document: str, language: str) -> Labels:
    """Give the labels of a document.

    Args:
        document: The name of the file with labels, such as `"handreiking"`.
        language: The language of the content.

    Returns:
        Its labels in that language, or in Dutch when there are none yet in that one.
    """
    root = files(__package__)
    folder = root / language
    if not folder.is_dir():
        folder = root / "nl"
    texts: dict[str, str] = {}
    for name in ("common", document):
        texts |= tomli.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
    return Labels(language, texts)
