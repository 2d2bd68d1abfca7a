"""`perspectief new`: start a pack, in a folder of its own."""

import os
from argparse import Namespace
from collections.abc import Mapping

from ..errors import PackNotFoundError, UnusableNameError
from ..printable import plain
from ..scaffold import Names, chosen, likely_id, made
from .main import UNUSABLE
from .new_words import WORDS
from .reporting import complain, not_found, not_written, typed
from .saving import put
from .words import Words

_WAYS_OUT = {
    "id-taken": "choose-id",
    "prefix-taken": "choose-prefix",
    "prefix-of-pilot": "choose-prefix",
}
"""What to do about a name that cannot be used, when the message does not say it."""


def run(options: Namespace, words: Words) -> int:
    """Write the files of a new pack, and say what to do next. Nothing is ever overwritten."""
    words = words.also(WORDS)
    try:
        names = chosen(options.id, options.group, options.prefix)
        folder = options.output or names.id
        in_the_way = _in_the_way(folder)
        if in_the_way:
            complain(words(in_the_way, folder=folder), words, words("choose-folder"))
            return UNUSABLE
        files = made(names, code=options.code)
        _write(folder, files)
    except UnusableNameError as error:
        _refused(error, words)
        return UNUSABLE
    except PackNotFoundError as error:
        not_found(error, words)
        return UNUSABLE
    except OSError as error:
        not_written(error, words)
        return UNUSABLE
    _told(names, folder, len(files), words)
    return 0


def _in_the_way(folder: str) -> str:
    """Give the word for what keeps a folder from being written; empty when nothing does."""
    if not os.path.lexists(folder):
        return ""
    if not os.path.isdir(folder):
        return "no-folder"
    return "not-empty" if os.listdir(folder) else ""


def _write(folder: str, files: Mapping[str, str]) -> None:
    for path, text in files.items():
        target = os.path.join(folder, *path.split("/"))
        os.makedirs(os.path.dirname(target), exist_ok=True)
        put(target, text.encode(), "xb")


def _refused(error: UnusableNameError, words: Words) -> None:
    near = likely_id(error.name) if error.reason == "bad-id" else ""
    way_out = _WAYS_OUT.get(error.reason)
    more = [words("did-you-mean", near=near) if near else "", words(way_out) if way_out else ""]
    complain(words(error.reason, name=error.name, **error.told), words, *more)


def _told(names: Names, folder: str, count: int, words: Words) -> None:
    said = (
        words("new-pack", id=names.id, folder=folder, count=count),
        words("new-group", group=names.group, groups=names.groups),
        words("new-prefix", prefix=names.prefix),
        words("new-next", readme=os.path.join(folder, "README.md"), folder=typed(folder)),
    )
    print("\n".join(map(plain, said)))
