"""The words that the documents add to the content: heads, names of columns, feet."""

from collections.abc import Sized
from functools import cache
from importlib.resources import files

import tomli
from attrs import frozen

SEVERAL = "_groups"
"""The end of the key of a label that is said instead when several groups meet."""


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

    def around(self, key: str, name: str) -> tuple[str, str]:
        """Give what stands before and after `{name}`, where more than text is filled in."""
        before, after = self.texts[key].split(f"{{{name}}}")
        return before, after

    def told_to(self, groups: Sized) -> "Labels":
        """Give the labels as they are said to `groups`; without groups they are for one."""
        if not groups:
            return self
        instead = {
            key.removesuffix(SEVERAL): text
            for key, text in self.texts.items()
            if key.endswith(SEVERAL)
        }
        return Labels(self.language, {**self.texts, **instead})


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


def file_name(name: str, language: str) -> str:
    """Give what the file of a document, or a folder of the kit, is called.

    Args:
        name: The name of the document or the folder.
        language: The language of the content.

    Returns:
        Its name in that language. What a plugin brings is called the same in every language.
    """
    return labels("files", language).texts.get(f"file-{name}", name)
