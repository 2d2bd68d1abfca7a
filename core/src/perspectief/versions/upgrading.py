"""Taking over what changed below a version: first told, and then written as one."""

from collections.abc import Collection
from pathlib import Path

from attrs import evolve, frozen
from immutabledict import immutabledict

from ..chain import read_chain
from ..discovery import find
from ..editing.edits import applied
from ..editing.journal import Change
from ..editing.toml_text import TomlText
from ..errors import PackNotFoundError, UnusableNameError
from ..given import several
from ..layers import Layer, Objects, Resolved, compose, shown, steps
from ..layers.digests import base_digest, object_digests
from ..layers.renaming import Ledger, current_address, retargeted_translations
from ..layers.upgrade import Row
from ..layers.upgrade import accept as accepted
from ..layers.upgrade import upgrade as taken_over
from ..model.record import changed
from ..source.pack_files import MANIFEST_FILE
from .addresses import suggested
from .bookkeeping import gone_along
from .bookkeeping import rows as rows_of_manifest
from .reading import Version, base_at, folder_of, read_version
from .retelling import retold
from .rows import Told, told
from .writing import changes, text_now
from .writing import write as written_as_one

Parents = tuple[tuple[str, str], ...]
"""The id and the version of each layer below, the lowest first."""


@frozen(kw_only=True)
class Upgraded:
    """What becomes of a version on its base as it is now.

    Attributes:
        folder: Its folder.
        id: Its id.
        seen: The layers below that its author is known to have seen; empty when nobody knows.
        now: Those that it stands on now.
        rows: What became of everything.
        changes: What becomes of its files when it is written, by name in the pack.
        written: Whether they were written.
    """

    folder: str
    id: str
    seen: Parents
    now: Parents
    rows: tuple[Told, ...]
    changes: immutabledict[str, Change]
    written: bool = False

    @property
    def open(self) -> tuple[Told, ...]:
        """What somebody still has to look at."""
        return tuple(each for each in self.rows if each.open)


def upgrade(
    folder: str | Path,
    *,
    base: str | Path | None = None,
    accept: Collection[str] = (),
    write: bool = False,
) -> Upgraded:
    """Say what becomes of a version now that its base is another, and perhaps take that over.

    What is ours stays, to the letter, but for names that have another id now and for proposals
    that are accepted.

    Args:
        folder: The folder of the version.
        base: The path of the new base, when that is not installed: a folder, a wheel or a zip.
        accept: The addresses, such as `steps/nodig-uit#text`, whose proposal takes the place of
            what is ours; that of an object stands for all proposals within it.
        write: Whether it is taken over: the lock and the files are written as one.

    Returns:
        What became of everything. What is open stays so until it is confirmed or edited.

    Raises:
        PackNotFoundError: When there is no such folder, or no base that the version extends.
        UnusableNameError: When there is no proposal for an address that is accepted.
        PackError: When a file cannot be read, the lock included, or the base is not there.
        NotWritableError: When it is no folder of an author, somebody else is writing in it, or
            changed it meanwhile.
        OSError: When nothing can be written.
    """
    place = folder_of(folder)
    if base is None:
        version, old = read_version(place), None
    else:
        info, find_parent = base_at(base)
        version = read_version(place, find_parent=find_parent)
        if info.id not in {layer.id for layer in version.chain.layers[:-1]}:
            known = [layer.id for layer in version.chain.layers[:-1]]
            raise PackNotFoundError(str(base), "no-base", info.id, known)
        old = _old(version)
    upgraded = plan(version, several(accept), old)
    if write:
        written_as_one(version.folder, upgraded.changes)
    return evolve(upgraded, written=write and bool(upgraded.changes))


def _old(version: Version) -> Resolved | None:
    """Give the installed base, when that is the one the version was made on."""
    info = find(version.chain.layers[-2].id)
    if info is None or info.place is None or info.problem:
        return None
    below, _ = compose(read_chain(info.place)[0].layers)
    return below if base_digest(object_digests(below.objects)) == version.lock.digest else None


def plan(version: Version, accepting: Collection[str], old: Resolved | None = None) -> Upgraded:
    """Work out what taking over makes of the files of a version; nothing is written.

    Raises:
        UnusableNameError: When there is no proposal for an address that is accepted.
        PackError: When there is a lock, and it cannot be read.
    """
    version.need_lock()
    rows, layer, lock = taken_over(version.standing, version.lock, old)
    renamed = version.standing.below.renamed
    chosen = [row for address in accepting for row in _proposed(rows, address, renamed)]
    layer, lock = accepted(changed(version.standing, layer=layer), lock, chosen)
    texts = dict(_texts(version, layer))
    # A lock that stays as it is gets no seal either: then nothing is written at all.
    over = None if lock == version.lock else version.chain.layers[:-1]
    return Upgraded(
        folder=version.folder.path,
        id=version.layer.id,
        seen=version.lock.parents,
        now=version.standing.parents,
        rows=tuple(told(version, [*rows_of_manifest(version), *rows], [row.at for row in chosen])),
        # A pack that extends nothing has nothing to keep.
        changes=immutabledict(changes(version.folder, texts, lock if lock.parents else None, over)),
    )


def _proposed(rows: list[Row], address: str, renamed: Ledger) -> list[Row]:
    """Give the rows with a proposal at an address, or within what stands there, as `confirm`."""
    at, known = current_address(steps(address), renamed), [row for row in rows if row.proposal]
    found = [row for row in known if row.at[: len(at)] == at]
    if not found:
        near = suggested(address, [shown(row.at) for row in known])
        raise UnusableNameError(address, "no-proposal", near)
    return found


def _texts(version: Version, layer: Layer) -> dict[str, str]:
    """Give the texts of the files that are to say something else."""
    texts = _retold(version, "", version.layer.objects, layer.objects)
    for language, (own, *_) in version.standing.translations.items():
        now, _ = retargeted_translations(own, version.standing.below.renamed)
        texts |= _retold(version, f"{language}/", own, now)
    text = texts.get(MANIFEST_FILE) or text_now(version.folder, MANIFEST_FILE)
    return {**texts, MANIFEST_FILE: gone_along(version, text)}


def _retold(version: Version, inside: str, old: Objects, new: Objects) -> dict[str, str]:
    texts = {}
    for kind, said in old.items():
        if said != new[kind]:
            name = f"{inside}{kind}.toml"
            text = text_now(version.folder, name)
            texts[name] = applied(text, retold(TomlText(text), said, new[kind], (kind,)))
    return texts
