"""Files that show what a rule means: they are printed, and run as tests."""

from collections.abc import Mapping

from immutabledict import immutabledict

from ..model.record import Record, positional_record

ARCHIVE = "!/"
"""What stands between the name of an archive and that of a file in it."""

_KINDS = {".toml": "toml", ".py": "python"}

_HEAD = """\
format = 1
id = "{id}"
version = "1.0.0"
title = "Voorbeeld"
language = "nl"
status = "concept"
licence = "CC-BY-4.0"
"""


@positional_record
class Repeated(Record):
    """A file of one text again and again, for what only shows in a large one.

    Attributes:
        text: The text.
        times: How many times it stands in the file.
    """

    text: str
    times: int


Content = str | bytes | Repeated
"""What a file of an example holds: a text, bytes that are no text, or very much text."""

Example = immutabledict[str, Content]
"""The files of an example, by name.

They are a layer over the pilot with the id `voorbeeld` and the prefix `vb`: what is given for
`pack.toml` comes behind its usual beginning. Of a rule whose examples are `whole` they are all
the files there are. A folder with a `pack.toml`, such as `onder/`, is a pack of its own beside
it, to be found by its id; but `en/` holds its English texts. `a.whl!/b` is the file `b` in the
archive `a.whl`; that archive is then what is checked. A Word file is such an archive too, and lies
in the pack.
"""


def example(files: Mapping[str, Content]) -> Example:
    """Make an example of its files."""
    return immutabledict(files)


def manifest(id: str = "voorbeeld", extends: str = "pilot", prefix: str = "vb") -> str:
    """Give the usual beginning of `pack.toml`; without prefix when that is empty."""
    below = f'extends = {{ pack = "{extends}", major = 1 }}\n'
    return _HEAD.format(id=id) + below + (f'prefix = "{prefix}"\n' if prefix else "")


def shown(content: Content) -> str:
    """Give what a file of an example holds, as text for a person to read.

    What is no text is shown as an escape; of a large file its beginning, and how often that
    stands in it.
    """
    match content:
        case Repeated(text, times):
            return f"{text.rstrip()}\n… × {times}\n"
        case bytes():
            return content.decode("utf-8", "backslashreplace")
        case _:
            return content


def kind_of_text(name: str) -> str:
    """Give what Markdown calls the text in a file of that name, to colour it."""
    return next((kind for end, kind in _KINDS.items() if name.endswith(end)), "text")
