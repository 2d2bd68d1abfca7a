"""All files of one pack, as tables."""

from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from ..findings import Finding, finding, nearest, suggestion
from ..model.pack import KINDS
from .reading import read_table

if TYPE_CHECKING:
    from .places import Place

MANIFEST_FILE = "pack.toml"
_OTHERS = frozenset({"brand.toml", "perspectief.lock"})
"""Files of a pack that hold no content."""


@frozen(kw_only=True)
class PackFiles:
    """The files of one pack.

    Attributes:
        place: Where they are.
        manifest: The table of `pack.toml`.
        kinds: The table of each kind that has a file.
        paths: The path of each of those files, by kind, and of the manifest as `pack`.
    """

    place: "Place"
    manifest: dict[str, Any]
    kinds: dict[str, dict[str, Any]]
    paths: dict[str, str]


def read_pack(place: "Place") -> tuple[PackFiles, list[Finding]]:
    """Read all files of a pack.

    Args:
        place: Where they are.

    Returns:
        The tables, empty for a file that cannot be read, and what is wrong with it.
    """
    try:
        names = place.names()
    except OSError as error:
        empty = PackFiles(place=place, manifest={}, kinds={}, paths={"pack": place.show()})
        return empty, [finding("FP004", reason=error.strerror or str(error)).at(place.show(), "")]
    if MANIFEST_FILE not in names:
        empty = PackFiles(place=place, manifest={}, kinds={}, paths={"pack": place.show()})
        return empty, [finding("FP001").at(place.show(), "")]
    manifest, findings = read_table(place, MANIFEST_FILE)
    if not (manifest or findings):
        findings = [finding("FP202", MANIFEST_FILE, key="id", what=MANIFEST_FILE)]
    kinds: dict[str, dict[str, Any]] = {}
    for kind in KINDS:
        if f"{kind}.toml" in names:
            table, found = _kind(place, kind)
            kinds[kind] = table
            findings += found
    findings += _unknown_files(names)
    layer = str(manifest.get("id", ""))
    paths = {kind: place.show(f"{kind}.toml") for kind in kinds}
    files = PackFiles(
        place=place,
        manifest=manifest,
        kinds=kinds,
        paths={"pack": place.show(MANIFEST_FILE), **paths},
    )
    return files, [evolve(each, path=place.show(each.address), layer=layer) for each in findings]


def _kind(place: "Place", kind: str) -> tuple[dict[str, Any], list[Finding]]:
    name = f"{kind}.toml"
    table, findings = read_table(place, name)
    objects = {}
    for key, value in table.items():
        if isinstance(value, dict):
            objects[key] = value
        else:
            findings.append(finding("FP205", name, key=key, file=name))
    return objects, findings


def _unknown_files(names: list[str]) -> list[Finding]:
    known = {MANIFEST_FILE, *_OTHERS, *(f"{kind}.toml" for kind in KINDS)}
    return [
        finding("FP007", name, file=name, **_meant(name))
        for name in names
        if name.endswith(".toml") and name not in known
    ]


def _meant(name: str) -> dict[str, str]:
    # Without what all have in common: by their ends every two of them look alike.
    near = nearest(name.removesuffix(".toml").lower(), KINDS)
    return suggestion(f"{near}.toml", [f"{near}.toml"]) if near else suggestion("", ())


def read_translation(place: "Place", language: str) -> tuple[dict[str, Any], list[Finding]]:
    """Read the translations of a pack into one language, from the folder of that name.

    Args:
        place: Where the pack is.
        language: The language, such as `en`.

    Returns:
        The table of each kind that has a file, the manifest as `pack`, and what is wrong.
        A pack without that folder gives nothing.
    """
    tables: dict[str, Any] = {}
    findings: list[Finding] = []
    folder = place.within(language)
    try:
        names = folder.names()
    except OSError:
        return {}, []
    for kind in ("pack", *KINDS):
        if f"{kind}.toml" in names:
            tables[kind], found = read_table(folder, f"{kind}.toml")
            findings += [each.at(folder.show(f"{kind}.toml"), "") for each in found]
    return tables, findings
