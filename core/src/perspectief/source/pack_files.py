"""All files of one pack, as tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..findings import finding
from ..model.members import fresh
from ..model.pack import KINDS
from ..model.record import Record, record
from .meanings import dotted_ids, not_an_object, parts_first
from .places import is_language
from .reading import read_table

if TYPE_CHECKING:
    from ..findings import Finding
    from .places import Place

BRAND_FILE = "brand.toml"
MANIFEST_FILE = "pack.toml"
_OTHERS = frozenset({BRAND_FILE, "perspectief.lock"})
"""Files of a pack that hold no content."""
_MOST = 20
"""In how many other folders content is looked for that stands in the wrong one."""
TEXTS = (".toml", ".txt")
"""How files end that may have been meant as one of the pack: some editors add `.txt`."""


@record
class PackFiles(Record):
    """The files of one pack.

    Attributes:
        place: Where they are.
        manifest: The table of `pack.toml`.
        kinds: The table of each kind that has a file.
        paths: The path of each of those files, by kind, and of the manifest as `pack`.
        brand: The table of `brand.toml`; empty when there is none.
        logo: The bytes of the logo that it names; empty when there is none to use.
        word_file: The bytes of the Word file that it names, likewise.
        contents: The bytes of each file of content that was read, by its name.
    """

    place: Place
    manifest: dict[str, Any]
    kinds: dict[str, dict[str, Any]]
    paths: dict[str, str]
    brand: dict[str, Any] = fresh(factory=dict)
    logo: bytes = b""
    word_file: bytes = b""
    contents: dict[str, bytes] = fresh(factory=dict)


def read_pack(place: Place) -> tuple[PackFiles, list[Finding]]:
    """Read all files of a pack.

    Args:
        place: Where they are.

    Returns:
        The tables, empty for a file that cannot be read, and what is wrong with it.
    """
    try:
        names = place.names()
    except OSError as error:
        from .refusals import unreadable

        return _nothing(place, unreadable(error, ""))
    if MANIFEST_FILE not in names:
        from .unread_files import manifest_meant

        return _nothing(place, finding("FP001", **manifest_meant(names)))
    contents: dict[str, bytes] = {}
    manifest, findings = read_table(place, MANIFEST_FILE, contents)
    if not (manifest or findings):
        findings = [finding("FP202", MANIFEST_FILE, key="id", what=MANIFEST_FILE)]
    kinds: dict[str, dict[str, Any]] = {}
    for kind in KINDS:
        if f"{kind}.toml" in names:
            table, found = _kind(place, kind, contents)
            kinds[kind] = table
            findings += found
    brand, found = _brand(place, names)
    findings += found
    findings += _unread(place, names, manifest.get("language"))
    findings += _stray(place)
    layer = str(manifest.get("id", ""))
    own = (*kinds, "brand") if brand.get("brand") else kinds
    paths = {kind: place.show(f"{kind}.toml") for kind in own}
    files = PackFiles(
        place=place,
        manifest=manifest,
        kinds=kinds,
        paths={"pack": place.show(MANIFEST_FILE), **paths},
        **brand,
        contents=contents,
    )
    shown = (each.path or place.show(_file_of(each.address)) for each in findings)
    return files, [each.at(path, layer) for each, path in zip(findings, shown, strict=True)]


def _nothing(place: Place, wrong: Finding) -> tuple[PackFiles, list[Finding]]:
    """Give a pack of which nothing can be read, and why."""
    empty = PackFiles(place=place, manifest={}, kinds={}, paths={"pack": place.show()})
    return empty, [wrong.at(place.show(), "")]


def _file_of(address: str) -> str:
    if address.startswith("brand"):
        return BRAND_FILE
    kind, inside, _ = address.partition("/")
    return f"{kind}.toml" if inside else address


def _brand(place: Place, names: list[str]) -> tuple[dict[str, Any], list[Finding]]:
    if BRAND_FILE not in names:
        return {}, []
    # Imported here: few packs have a brand.
    from .brand_file import read_brand

    return read_brand(place, BRAND_FILE, names)


def _kind(
    place: Place, kind: str, contents: dict[str, bytes]
) -> tuple[dict[str, Any], list[Finding]]:
    name = f"{kind}.toml"
    table, findings = read_table(place, name, contents)
    objects = {}
    late = False
    for key, value in table.items():
        if not isinstance(value, dict):
            findings.append(not_an_object(kind, key, value))
            continue
        dotted = _begins_with_part(value) and dotted_ids(kind, key, value)
        if dotted:
            findings += dotted
        else:
            objects[key] = value
            late = late or (_begins_with_part(value) and not _is_part(value))
    if late:
        findings += parts_first(kind, objects, contents[name].decode("utf-8-sig"))
    return objects, findings


def _begins_with_part(table: dict[str, Any]) -> bool:
    return isinstance(next(iter(table.values()), None), dict)


def _is_part(table: dict[str, Any]) -> bool:
    return all(isinstance(value, dict) for value in table.values())


def _stray(place: Place) -> list[Finding]:
    names = place.stray()
    if not names:
        return []
    return [finding("FP013", MANIFEST_FILE, file=names[0], count=len(names))]


def _unread(place: Place, names: list[str], language: Any) -> list[Finding]:
    """Say of which files nobody reads them."""
    strange = _strange(names)
    lost = _lost(place, language)
    if not (strange or lost):
        return []
    # Imported here: in most packs there is nothing else.
    from .unread_files import in_folders, unread

    return [*unread(strange, names), *in_folders(place, lost, language)]


def _strange(names: list[str]) -> list[str]:
    """Give the names of files of text that nobody reads."""
    known = {MANIFEST_FILE, *_OTHERS, *(f"{kind}.toml" for kind in KINDS)}
    return [name for name in names if name.lower().endswith(TEXTS) and name not in known]


def _lost(place: Place, language: Any) -> list[tuple[str, str]]:
    """Give folder and name of the files of content that stand where nobody looks."""
    try:
        folders = [each for each in place.folders() if _may_hold(each, language)]
        inside = [(each, place.within(each).names()) for each in folders[:_MOST]]
    except OSError:
        return []
    # A folder with a manifest is a pack of its own; whoever asks for that reads it.
    return [
        (folder, f"{kind}.toml")
        for folder, names in inside
        for kind in KINDS
        if f"{kind}.toml" in names and (MANIFEST_FILE not in names or folder == language)
    ]


def _may_hold(folder: str, language: Any) -> bool:
    """Tell whether a folder may hold content that nobody reads: not code, not a translation."""
    return folder[:1] not in "._" and (folder == language or not is_language(folder))


def read_translation(
    place: Place, language: str, contents: dict[str, bytes] | None = None
) -> tuple[dict[str, Any], list[Finding]]:
    """Read the translations of a pack into one language, from the folder of that name.

    Args:
        place: Where the pack is.
        language: The language, such as `en`.
        contents: Gets the bytes of each file in that folder, by its name there.

    Returns:
        The table of each kind that has a file, the manifest as `pack`, and what is wrong.
        A pack without that folder gives nothing.
    """
    tables: dict[str, Any] = {}
    findings: list[Finding] = []
    folder = place.within(language)
    try:
        names = folder.names()
    except FileNotFoundError:
        return {}, []
    except OSError as error:
        from .refusals import unreadable

        return {}, [unreadable(error, language).at(folder.show(), "")]
    for kind in ("pack", "brand", *KINDS):
        if f"{kind}.toml" in names:
            tables[kind], found = read_table(folder, f"{kind}.toml", contents)
            path = folder.show(f"{kind}.toml")
            findings += [each.having(address=_in(language, each), path=path) for each in found]
    if strange := _strange(names):
        # Imported here, as above.
        from .unread_files import unread

        told = unread(strange, names)
        findings += [
            each.having(address=_in(language, each), path=folder.show(each.address))
            for each in told
        ]
    return tables, findings


def _in(language: str, found: Finding) -> str:
    return f"{language}/{found.address}"
