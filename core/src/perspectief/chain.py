"""A pack and all that it extends, as layers: reading at the edge, values inside."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import evolve

from .discovery import PackInfo, find
from .findings import Finding, finding
from .formats import FORMAT, upgraded
from .layers import LIMIT, Chain, Layer, is_prefix
from .manifest_rules import format_of, manifest_findings
from .model.pack import KINDS
from .model.shape import MANIFEST, MANIFEST_PARTS
from .source.pack_files import PackFiles, read_pack, read_translation
from .wheels import wheel_findings

if TYPE_CHECKING:
    from .source.places import Place

_TITLES = ("title", "summary")
"""The texts in which a pack says something of itself."""

Find = Callable[[str], PackInfo | None]
"""Gives the pack with an id."""


def read_chain(
    place: "Place", find_parent: Find = find, language: str = ""
) -> tuple[Chain, list[Finding]]:
    """Read a pack and, one after the other, the packs that it extends.

    Args:
        place: Where the pack is.
        find_parent: Gives the pack with an id.
        language: The language whose translations are read too; empty for none.

    Returns:
        Its layers, the lowest first, and what is wrong with their files and manifests.
        What cannot be read is left out of the chain.
    """
    layers: list[Layer] = []
    findings: list[Finding] = []
    following: Place | None = place
    while following is not None:
        files, found = read_pack(following)
        layer, wrong = layer_of(files)
        findings += _told(following, layer, found, wrong)
        layer = evolve(layer, languages=_languages(following))
        if language:
            layer, strange = _translated(layer, following, language)
            findings += strange
        layers.insert(0, layer)
        following, problem = _parent(layers, find_parent)
        findings += problem
    return Chain(tuple(layers)), [*findings, *_prefixes(layers)]


def _languages(place: "Place") -> tuple[str, ...]:
    try:
        return tuple(place.languages())
    except OSError:
        return ()


def _translated(layer: Layer, place: "Place", language: str) -> tuple[Layer, list[Finding]]:
    """Give a layer with its translations; what it says of itself is translated at once."""
    tables, findings = read_translation(place, language)
    if not tables:
        return layer, findings
    manifest = tables.get(MANIFEST, {})
    own = {name: manifest[name] for name in _TITLES if isinstance(manifest.get(name), str)}
    parts = {name: part for name, part in manifest.items() if name not in _TITLES}
    folder = place.within(language)
    files = {f"{language}/{kind}": folder.show(f"{kind}.toml") for kind in tables}
    layer = evolve(
        layer,
        manifest={**layer.manifest, **own},
        translated={**tables, MANIFEST: parts},
        files={**layer.files, **files},
    )
    return layer, [evolve(each, layer=layer.id) for each in findings]


def _told(
    place: "Place", layer: Layer, found: list[Finding], wrong: list[Finding]
) -> list[Finding]:
    """Give what is wrong with files and manifest, without what is but a consequence."""
    if any(each.code == "FP210" for each in wrong):
        return wrong
    packed = wheel_findings(place, layer.id)
    if any(each.code == "FP901" for each in packed):
        found = [each for each in found if each.code != "FP001"]
    return [*found, *packed, *wrong]


def layer_of(files: PackFiles) -> tuple[Layer, list[Finding]]:
    """Give the files of one pack as a layer.

    Args:
        files: Its tables.

    Returns:
        The layer, and what is wrong with its manifest.
    """
    findings = manifest_findings(files.manifest) if files.manifest else []
    if format_of(files.manifest) > FORMAT:
        # What its tables mean, only a later version knows.
        layer = Layer(id=_text(files.manifest, "id"), files=files.paths)
        return layer, [each.at(files.paths[MANIFEST], layer.id) for each in findings]
    tables = upgraded({**files.kinds, MANIFEST: files.manifest}, format_of(files.manifest))
    manifest = tables.pop(MANIFEST)
    prefix = manifest.get("prefix")
    parts = {
        part: manifest[part] for part in MANIFEST_PARTS if isinstance(manifest.get(part), dict)
    }
    layer = Layer(
        id=_text(manifest, "id"),
        version=_text(manifest, "version"),
        prefixes=(prefix,) if isinstance(prefix, str) else (),
        objects={**tables, MANIFEST: parts},
        renamed=_renamed(manifest),
        files=files.paths,
        manifest=manifest,
    )
    return layer, [each.at(files.paths[MANIFEST], layer.id) for each in findings]


def _text(manifest: dict[str, Any], name: str) -> str:
    value = manifest.get(name)
    return value if isinstance(value, str) else ""


def _renamed(manifest: dict[str, Any]) -> dict[str, dict[str, str]]:
    said = manifest.get("renamed")
    ledgers = said if isinstance(said, dict) else {}
    return {
        kind: {old: new for old, new in names.items() if isinstance(new, str)}
        for kind, names in ledgers.items()
        if isinstance(names, dict) and (kind in KINDS or kind == "parameters")
    }


def _parent(layers: list[Layer], find_parent: Find) -> "tuple[Place | None, list[Finding]]":
    """Give the place of the pack that the lowest layer so far extends."""
    layer = layers[0]
    extends = layer.manifest.get("extends")
    if not isinstance(extends, dict) or not isinstance(extends.get("pack"), str):
        return None, []
    parent = extends["pack"]
    ids = [each.id for each in layers]
    if parent in ids:
        circle = " → ".join((*reversed(ids[: ids.index(parent) + 1]), parent))
        return None, [_said_of(layer, "FP421", circle=circle)]
    if len(layers) >= LIMIT:
        return None, [_said_of(layer, "FP422", limit=LIMIT)]
    info = find_parent(parent)
    if info is None or info.place is None or info.problem:
        hints = {
            "suggestion": info.problem if info else "",
            "suggestion_nl": info.problem_nl if info else "",
        }
        return None, [_said_of(layer, "FP419", parent=parent, **hints)]
    return info.place, _version(layer, info, extends.get("major"))


def _version(layer: Layer, info: PackInfo, major: Any) -> list[Finding]:
    if major is None or info.version.partition(".")[0] == str(major):
        return []
    return [_said_of(layer, "FP420", parent=info.id, major=major, version=info.version)]


def _prefixes(layers: list[Layer]) -> list[Finding]:
    """Say which prefixes cannot be: none begins another, and all but the lowest have one."""
    findings = []
    taken: list[str] = []
    for layer in layers[1:]:
        prefix = layer.prefixes[0] if layer.prefixes else ""
        reason = _prefix_reason(prefix, taken)
        if reason:
            en, nl = reason
            findings.append(_said_of(layer, "FP416", prefix=prefix, reason=en, reason_nl=nl))
        taken.append(prefix)
    return findings


def _prefix_reason(prefix: str, taken: list[str]) -> tuple[str, str] | None:
    if not prefix:
        return "a pack that extends another needs one", "een pakket op een ander heeft er een nodig"
    if not is_prefix(prefix):
        return "it may have a-z and 0-9 only, at most 12", "alleen a-z en 0-9 kan, hoogstens 12"
    for other in taken:
        if other and (prefix.startswith(other) or other.startswith(prefix)):
            return f'it and "{other}" begin alike', f'"{other}" begint net zo'
    return None


def _said_of(layer: Layer, code: str, **params: object) -> Finding:
    return finding(code, "pack", **params).at(layer.file_of(MANIFEST), layer.id)
