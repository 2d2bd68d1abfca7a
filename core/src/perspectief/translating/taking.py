"""Taking translations over: stubs to fill in, and what comes back in a PO file."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal, TypeAlias

from attrs import evolve, frozen
from immutabledict import immutabledict

from ..editing.journal import Change
from ..editing.toml_text import TomlText
from ..layers import Address
from ..layers.canonical import alike, canonical
from ..layers.leaves import field_at
from ..layers.lock import Lock
from ..layers.spoken import without_article
from ..versions.confirming import lock_after
from ..versions.naming import as_named
from ..versions.reading import Version, folder_of, read_version
from ..versions.writing import changes, text_now
from ..versions.writing import write as written_as_one
from .po import Entry, from_po
from .texts import file_of, with_stubs, with_translations
from .worklist import OF_ITSELF, Text, Worklist, worklist

Refusal: TypeAlias = Literal["unknown", "source-changed", "parameter-lost", "more-lines"]
"""Why a row is not taken over: there is no such text; it is another now than the one that was
translated; a parameter is lost; or it has several lines where one belongs."""

_PARAMETER = re.compile(r"\{\{|\}\}|\{([A-Za-z]\w*)\}")


@frozen(kw_only=True)
class Refused:
    """A row that was not taken over.

    Attributes:
        entry: The row.
        reason: Why not.
        now: The text as it is now, or the parameter that is lost.
    """

    entry: Entry
    reason: Refusal
    now: str = ""


@frozen(kw_only=True)
class Imported:
    """What came of a PO file.

    Attributes:
        folder: The folder of the pack.
        language: The language.
        taken: The texts that have another translation now, or of which somebody said that the
            translation still holds.
        refused: The rows that were not taken over.
        same: How many rows said what there was already.
        skipped: How many rows have no translation yet, or one that is still to be looked at.
        changes: What becomes of the files, by name in the pack.
    """

    folder: str
    language: str
    taken: tuple[Text, ...]
    refused: tuple[Refused, ...]
    same: int
    skipped: int
    changes: immutabledict[str, Change]


@frozen(kw_only=True)
class Stubbed:
    """Stubs that were written.

    Attributes:
        worklist: What there is to translate.
        texts: Those for which there was no stub yet.
        changes: What becomes of the files, by name in the pack.
    """

    worklist: Worklist
    texts: tuple[Text, ...]
    changes: immutabledict[str, Change]


def write_stubs(
    folder: str | Path, language: str, *, everything: bool = False, write: bool = True
) -> Stubbed:
    """Put a stub in the files of a language for every text without translation.

    A stub is a comment: the text, and below it the key to fill in. So it says nothing until
    somebody does. What was translated by hand since the last time is recorded in the lock.

    Args:
        folder: The folder of the pack.
        language: The language, as two letters, such as `"en"`.
        everything: Whether the texts of the packs that it extends count too.
        write: Whether the files are written; else it is only told what would be.

    Returns:
        What was written.

    Raises:
        PackNotFoundError: When there is no such folder.
        UnusableNameError: When the language is none, or the one the pack is written in; or
            when something else stands in the place of a translation.
        PackError: When a file cannot be read, the lock included, or the base is not there.
        NotWritableError: When it is no folder of an author, somebody else is writing in it, or
            changed it meanwhile.
        OSError: When nothing can be written.
    """
    version = read_version(folder_of(folder))
    version.need_lock()
    todo = worklist(version, language, everything=everything)
    missing = [each for each in todo.texts if each.state == "missing"]
    texts = {}
    for name, group in _by_file(missing, language):
        old = text_now(version.folder, name)
        new = with_stubs(old, _as_named(group, old, version), todo.source)
        if new != old:
            texts[name] = new
    stubbed = Stubbed(
        worklist=todo,
        texts=tuple(each for each in missing if file_of(each.at, language) in texts),
        changes=immutabledict(changes(version.folder, texts, lock_after(version, texts, ()))),
    )
    if write:
        written_as_one(version.folder, stubbed.changes)
    return stubbed


def import_po(folder: str | Path, language: str, data: bytes, *, write: bool = True) -> Imported:
    """Take over what was translated in a PO file.

    What has no translation or is marked as fuzzy is left alone. The lock keeps the text that
    each translation was made from.

    Args:
        folder: The folder of the pack.
        language: The language, as two letters, such as `"en"`.
        data: The bytes of the file.
        write: Whether the files are written; else it is only told what would be.

    Returns:
        What was taken over, and which rows were not.

    Raises:
        PackNotFoundError: When there is no such folder.
        UnusableNameError: When the language is none, or the file is no PO file in it; or when
            something else stands in the place of a translation.
        PackError: When a file cannot be read, the lock included, or the base is not there.
        NotWritableError: When it is no folder of an author, somebody else is writing in it, or
            changed it meanwhile.
        OSError: When nothing can be written.
    """
    version = read_version(folder_of(folder))
    version.need_lock()
    imported = _planned(version, language, from_po(data, language))
    if write:
        written_as_one(version.folder, imported.changes)
    return imported


def _planned(version: Version, language: str, entries: Sequence[Entry]) -> Imported:
    """Work out what becomes of a pack by the rows of a PO file; nothing is written."""
    todo = worklist(version, language, everything=True)
    known = {each.address: each for each in todo.texts}
    usable = [each for each in entries if each.target.strip() and not each.fuzzy]
    refused = [found for each in usable if (found := _refused(each, known)) is not None]
    rows = {each.entry for each in refused}
    good = [(known[each.address], each.target) for each in usable if each not in rows]
    taken = [(text, target) for text, target in good if _is_new(text, target)]
    texts = _written(version, taken, language, todo.source)
    lock = _lock_of(version, texts, taken, language)
    return Imported(
        folder=version.folder.path,
        language=language,
        taken=tuple(text for text, _ in taken),
        refused=tuple(refused),
        same=len(good) - len(taken),
        skipped=len(entries) - len(usable),
        changes=immutabledict(changes(version.folder, texts, lock)),
    )


def _refused(entry: Entry, known: dict[str, Text]) -> Refused | None:
    text = known.get(entry.address)
    if text is None:
        return Refused(entry=entry, reason="unknown")
    if not alike(text.source, entry.source):
        return Refused(entry=entry, reason="source-changed", now=canonical(text.source))
    lost = sorted(_parameters(entry.source) - _parameters(entry.target))
    if lost:
        return Refused(entry=entry, reason="parameter-lost", now=f"{{{lost[0]}}}")
    if "\n" in entry.target.strip() and not _is_prose(text.at):
        return Refused(entry=entry, reason="more-lines")
    return None


def _parameters(text: str) -> set[str]:
    """Give the parameters in a text; one with an article in its name counts as the same."""
    names = (found[1] for found in _PARAMETER.finditer(text) if found[1])
    return {without_article(f"{name[0].lower()}{name[1:]}") for name in names}


def _is_prose(at: Address) -> bool:
    field = field_at(at)
    return at[1:] == ("summary",) or (field is not None and field.says == "prose")


def _is_new(text: Text, target: str) -> bool:
    return text.open or not alike(text.target, target)


def _written(
    version: Version, taken: Iterable[tuple[Text, str]], language: str, source: str
) -> dict[str, str]:
    """Give the new texts of the files that change."""
    given: dict[str, dict[Address, str]] = {}
    for text, target in taken:
        # When it is the same, somebody looked and it still holds: only the lock is to know.
        if text.state == "missing" or not alike(text.target, target):
            given.setdefault(file_of(text.at, language), {})[text.at] = canonical(target)
    return {name: _with(version, name, group, source) for name, group in given.items()}


def _with(version: Version, name: str, given: dict[Address, str], source: str) -> str:
    text = text_now(version.folder, name)
    toml, renamed = TomlText(text), version.standing.below.renamed
    named = {as_named(at, toml, renamed): target for at, target in given.items()}
    return with_translations(text, named, source)


def _as_named(texts: Iterable[Text], file: str, version: Version) -> list[Text]:
    """Give texts by the ids that a file has for them."""
    toml, renamed = TomlText(file), version.standing.below.renamed
    return [evolve(each, at=as_named(each.at, toml, renamed)) for each in texts]


def _by_file(texts: Iterable[Text], language: str) -> Iterator[tuple[str, list[Text]]]:
    groups: dict[str, list[Text]] = {}
    for each in texts:
        groups.setdefault(file_of(each.at, language), []).append(each)
    yield from groups.items()


def _lock_of(
    version: Version, texts: dict[str, str], taken: Sequence[tuple[Text, str]], language: str
) -> Lock | None:
    """Give the lock from now on; none when nothing was taken over.

    What was taken over was made from the texts of now.
    """
    seen = [(language, *text.at) for text, _ in taken if text.at not in OF_ITSELF]
    return lock_after(version, texts, seen) if taken else None
