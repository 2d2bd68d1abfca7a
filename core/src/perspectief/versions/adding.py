"""Adding to a version what the base says: ready to be changed, and once more above it."""

from collections.abc import Iterable
from pathlib import Path
from textwrap import wrap
from typing import Any

from attrs import frozen
from immutabledict import immutabledict

from ..editing.edits import MARK, applied
from ..editing.journal import Change
from ..editing.toml_text import TomlText
from ..editing.toml_values import comment, flat
from ..findings import Edit
from ..given import several
from ..layers import Address, shown
from ..layers.canonical import canonical
from ..layers.leaves import found_at
from ..model.shape import MANIFEST
from .confirming import lock_after
from .naming import as_named
from .reading import Version, folder_of, read_version
from .targets import below, target_of
from .writing import before, changes
from .writing import write as written_as_one

_WIDTH = 96
"""The length of a line of a comment."""

_VALUE = "value"
"""The field of a parameter that a version sets without naming it."""


@frozen(kw_only=True)
class Placed:
    """One field that was added.

    Attributes:
        at: Its address.
        file: The name of its file in the pack, such as `questions.toml`.
        layer: The id of the layer below that says it now.
        version: The version of that layer.
        now: What that says.
    """

    at: Address
    file: str
    layer: str
    version: str
    now: Any


@frozen(kw_only=True)
class Added:
    """What was added to a version.

    Attributes:
        folder: Its folder.
        fields: The fields, in the order in which they were asked for.
        more: The addresses of other fields of the same objects, which can be added as well.
        changes: What becomes of its files, by name in the pack.
    """

    folder: str
    fields: tuple[Placed, ...]
    more: tuple[str, ...]
    changes: immutabledict[str, Change]


def add_overrides(folder: str | Path, addresses: Iterable[str], *, write: bool = True) -> Added:
    """Put in a version what the base says, ready to be changed.

    Each field stands in the file of its kind, below a comment with the text of the base; and the
    lock keeps what its author saw.

    Args:
        folder: The folder of the version.
        addresses: What is to be changed: `questions/eerste-keer-gevraagd` for the text of an
            object, `steps/nodig-uit#title` for a field, `sessions/een-sessie/blocks/welkom` for
            a part.
        write: Whether the files are written; else it is only told what would be.

    Returns:
        What was added.

    Raises:
        PackNotFoundError: When there is no such folder.
        UnusableNameError: When there is nothing at an address, or it cannot be added.
        PackError: When a file of the version cannot be read, or what it extends is not there.
        NotWritableError: When it is no folder of an author, somebody else is writing in it, or
            changed it meanwhile.
        OSError: When nothing can be written.
    """
    version = read_version(folder_of(folder))
    added = plan(version, several(addresses))
    if write:
        written_as_one(version.folder, added.changes)
    return added


def plan(version: Version, addresses: Iterable[str]) -> Added:
    """Work out what adding makes of the files of a version; nothing is written.

    Raises:
        UnusableNameError: When there is nothing at an address, or it cannot be added.
        PackError: When there is a lock, and it cannot be read.
    """
    version.need_lock()
    targets = [target_of(version, each) for each in addresses]
    fields = list(dict.fromkeys(at for target in targets for at in target.fields))
    texts: dict[str, str] = {}
    for at in fields:
        text = texts.get(_file(at))
        texts[_file(at)] = _with(_text(version, at) if text is None else text, at, version)
    more = dict.fromkeys(at for target in targets for at in target.more if at not in fields)
    # Its author sees the base in the comments.
    lock = lock_after(version, texts, fields)
    return Added(
        folder=version.folder.path,
        fields=tuple(_placed(version, at) for at in fields),
        more=tuple(map(shown, more)),
        changes=immutabledict(changes(version.folder, texts, lock)),
    )


def _file(at: Address) -> str:
    return f"{at[0]}.toml"


def _placed(version: Version, at: Address) -> Placed:
    origin = below(version).origin(*at)
    return Placed(
        at=at,
        file=_file(at),
        layer=origin.id,
        version=origin.version,
        now=found_at(version.standing.below.objects, at),
    )


def _text(version: Version, at: Address) -> str:
    data = before(version.folder, _file(at))
    if data is not None:
        return data.decode()
    base = version.chain.layers[-2].id
    return f'# Hier staat wat anders is dan in "{base}". Al het andere komt daar vanzelf uit.\n'


def _with(text: str, at: Address, version: Version) -> str:
    """Give the text of a file with one more field, and above it what the base says."""
    old, placed = TomlText(text), _placed(version, at)
    path = _path(old, as_named(at, old, version.standing.below.renamed))
    new = TomlText(applied(text, old.set(path, placed.now)))
    above = (path[:end] for end in range(1, len(path)))
    header = next((each for each in above if each in new.tables and each not in old.entries), None)
    place = new.tables[header].header if header else new.entries[path].whole
    start = new.line_start(place.start)
    lines = "".join(f"{line}{new.newline}" for line in comment(_said(placed)))
    made = applied(new.text, [Edit(path="", start=start, end=start, text=lines)])
    return (MARK if text.startswith(MARK) else "") + made


def _path(toml: TomlText, at: Address) -> Address:
    """Give the path of a field in its file: the value of a parameter stands behind its name."""
    plain = at[:2] == (MANIFEST, "parameters") and at[3:] == (_VALUE,)
    return at[1:3] if plain and at[1:3] not in toml.entries else at[1:]


def _said(placed: Placed) -> str:
    """Give the text of a comment: which layer says what."""
    said = canonical(placed.now)
    text = f"basis {placed.layer} {placed.version}: {said if isinstance(said, str) else flat(said)}"
    return "\n".join(
        wrapped
        for line in text.split("\n")
        for wrapped in wrap(line, _WIDTH, break_long_words=False, break_on_hyphens=False) or [""]
    )
