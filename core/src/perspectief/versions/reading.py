"""Reading a version of a pack: its layers, where it stands on them, and its lock."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import frozen
from immutabledict import immutabledict

from ..chain import Find, read_chain
from ..discovery import PackInfo, find, pack_info
from ..echoes import lost_files
from ..editing.overlay import Overlay
from ..editing.own_folder import own_folder
from ..errors import NotWritableError, PackError, PackNotFoundError
from ..findings import Finding
from ..layers import Chain, Layer
from ..layers.lock import Lock
from ..layers.renaming import of_today
from ..layers.standing import Standing, standing
from ..loading import place_of
from ..locating import locate
from ..source.places import Folder, is_language
from ..upkeep import lock_of, unreadable

_NEWER = ("FP435", "format")
"""The rule and the entry that say that a lock is of a later version of this library."""


@frozen(kw_only=True)
class Version:
    """A version of a pack.

    Attributes:
        folder: Its folder.
        chain: Its layers, the lowest first; it is the last of them.
        languages: The same with their translations, by language.
        standing: The version on what is below it.
        lock: What its author is known to have seen; an empty lock when nothing is known.
        lost: Why nothing is known, when there is a file that cannot be read.
    """

    folder: Folder
    chain: Chain
    languages: immutabledict[str, Chain]
    standing: Standing
    lock: Lock
    lost: tuple[Finding, ...]

    @property
    def layer(self) -> Layer:
        """What the version itself says."""
        return self.chain.layers[-1]

    @property
    def layer_of_today(self) -> Layer:
        """What the version itself says, by the ids of today."""
        return of_today(Chain((self.layer,)), self.standing.below.renamed).layers[0]

    def need_lock(self) -> None:
        """See to it that nothing is written over a lock that somebody may still mend.

        Raises:
            PackError: When there is a lock, and it cannot be read.
        """
        if self.lost:
            raise PackError(self.folder.path, self.lost)


def folder_of(folder: str | Path) -> Folder:
    """Give the folder of a version, by its path; a name alone is that of a folder here.

    Raises:
        PackNotFoundError: When there is nothing at that path, or a file that is no archive.
        NotWritableError: When it is an installed pack, which may be named by its id, or an archive.
    """
    if isinstance(folder, str) and not os.path.exists(folder) and find(folder) is not None:
        raise NotWritableError(folder, "installed")
    return own_folder(Path(folder))


def read_version(
    folder: Folder, texts: Mapping[str, str] | None = None, find_parent: Find = find
) -> Version:
    """Read a version.

    Args:
        folder: Its folder.
        texts: The texts of files that are not written yet, by name in the pack.
        find_parent: Gives the pack with an id.

    Raises:
        PackError: When a file cannot be read, or has another name while the lock keeps what it
            changed, or when what it extends is not there: then nobody knows what it says.
    """
    place = Overlay(folder, texts) if texts else folder
    chain, findings = read_chain(place, find_parent)
    languages: dict[str, Chain] = {}
    for language in sorted({each for layer in chain.layers for each in layer.languages}):
        languages[language], more = read_chain(place, find_parent, language)
        findings += more
    lock, wrong = lock_of(chain.layers[-1])
    if problems := [*unreadable(findings), *_hidden(findings, lock, chain.layers[-1])]:
        raise PackError(folder.path, locate(list(dict.fromkeys(problems)), chain))
    lost = [each for each in wrong if each.code == "FP431" or _is_newer(each)]
    return Version(
        folder=folder,
        chain=chain,
        languages=immutabledict(languages),
        standing=standing(chain, languages),
        lock=lock or Lock(),
        lost=tuple(lost),
    )


def _hidden(findings: list[Finding], lock: Lock | None, layer: Layer) -> Iterator[Finding]:
    """Give what says that a file has another name, when its rows in the lock would be lost."""
    rows = (*lock.seen, *lock.open) if lock else ()
    kept = {"/".join(at[: 1 + is_language(at[0])]) for at in rows}
    for each in findings:
        if each.layer == layer.id and kept.intersection(lost_files((each,))):
            yield each


def _is_newer(found: Finding) -> bool:
    return (found.code, found.params.get("entry")) == _NEWER


def base_at(base: str | Path) -> tuple[PackInfo, Find]:
    """Give the pack at a path, and what finds it by its id before any that is installed.

    Args:
        base: The path of a folder, a wheel or a zip file.

    Raises:
        PackNotFoundError: When there is no pack at that path that can be used.
    """
    info = pack_info(place_of(Path(base)), os.fspath(base))
    if info.problem:
        raise PackNotFoundError(
            os.fspath(base), "pack-broken", info.problem, problem_nl=info.problem_nl
        )

    def found(id: str) -> PackInfo | None:
        return info if id == info.id else find(id)

    return info, found
