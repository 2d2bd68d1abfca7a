"""A pack and all that it extends, as layers: reading at the edge, values inside."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .discovery import PackInfo, find
from .findings import finding
from .formats import FORMAT, upgraded
from .layers import BRAND, LIMIT, Chain, Layer, is_prefix
from .manifest_rules import format_of, manifest_findings
from .memory import Memory
from .model.pack import KINDS
from .model.record import changed
from .model.shape import MANIFEST, MANIFEST_PARTS
from .source.pack_files import PackFiles, read_pack, read_translation
from .wheels import wheel_findings

if TYPE_CHECKING:
    from .findings import Finding
    from .findings.finding import Params
    from .source.places import Place

_TITLES = ("title", "summary")
"""The texts in which a pack says something of itself."""

_PARENT = "pack/extends#pack"
_PREFIX = "pack#prefix"

Find = Callable[[str], PackInfo | None]
"""Gives the pack with an id."""


def read_chain(
    place: Place, find_parent: Find = find, language: str = "", memory: Memory | None = None
) -> tuple[Chain, list[Finding]]:
    """Read a pack and, one after the other, the packs that it extends.

    Args:
        place: Where the pack is.
        find_parent: Gives the pack with an id.
        language: The language whose translations are read too; empty for none.
        memory: Of who reads many packs, and reads what they extend once.

    Returns:
        Its layers, the lowest first, and what is wrong with their files and manifests.
        What cannot be read is left out of the chain.
    """
    memory = memory or Memory()
    layer, told = _read(place)
    layers, findings = [layer], [*told]
    following, problem = _parent(layers, find_parent, memory)
    while following is not None:
        layer, told = memory.give(_read, following)
        layers.insert(0, layer)
        findings += [*problem, *told]
        following, problem = _parent(layers, find_parent, memory)
    findings += [*problem, *_prefixes(layers)]
    chain = Chain(tuple(layers))
    if not language:
        return chain, findings
    translated, strange = translated_chain(chain, language, memory)
    return translated, [*findings, *strange]


def translated_chain(chain: Chain, language: str, memory: Memory) -> tuple[Chain, list[Finding]]:
    """Read the translations of a chain that was read without them.

    Args:
        chain: The layers.
        language: The language.
        memory: What was read before of the layers below.

    Returns:
        The layers with their translations, and what is wrong with the files of those.
    """
    *lower, top = chain.layers
    read = [memory.give(_translated, each, language) for each in lower]
    read.append(_translated(top, language))
    layers = tuple(layer for layer, _ in read)
    return Chain(layers), [each for _, found in read for each in found]


def read_layer(place: Place) -> Layer:
    """Read a pack alone, as a layer; nothing is told of what is wrong with its files."""
    return _read(place)[0]


def _read(place: Place) -> tuple[Layer, list[Finding]]:
    files, found = read_pack(place)
    layer, wrong = _layer_of(files)
    told = _told(place, layer, found, wrong)
    return changed(layer, place=place, languages=_languages(place)), told


def _languages(place: Place) -> tuple[str, ...]:
    try:
        return tuple(place.languages())
    except OSError:
        return ()


def _translated(layer: Layer, language: str) -> tuple[Layer, list[Finding]]:
    """Give a layer with its translations; what it says of itself is translated at once."""
    place = layer.place
    if place is None:
        return layer, []
    contents: dict[str, bytes] = {}
    tables, findings = read_translation(place, language, contents)
    if not tables:
        return layer, findings
    brand, strange = _in_words(layer, tables.pop(BRAND, {}))
    manifest = tables.get(MANIFEST, {})
    own = {name: manifest[name] for name in _TITLES if isinstance(manifest.get(name), str)}
    parts = {name: part for name, part in manifest.items() if name not in _TITLES}
    folder = place.within(language)
    files = {f"{language}/{kind}": folder.show(f"{kind}.toml") for kind in tables}
    layer = changed(
        layer,
        manifest={**layer.manifest, **own},
        translated={**tables, MANIFEST: parts},
        titles=own,
        brand=brand,
        files={**layer.files, **files},
        contents={f"{language}/{name}": data for name, data in contents.items()},
    )
    strange = [each.at(folder.show(f"{BRAND}.toml"), layer.id) for each in strange]
    return layer, [*(each.at(each.path, layer.id) for each in findings), *strange]


def _in_words(layer: Layer, said: dict[str, Any]) -> tuple[dict[str, Any], list[Finding]]:
    """Give the brand of a layer with its texts in another language, and what is wrong with them."""
    if not said:
        return layer.brand, []
    # Imported here: few packs have a brand.
    from .source.brand_file import brand_in_words

    return brand_in_words(layer.brand, said)


def _told(place: Place, layer: Layer, found: list[Finding], wrong: list[Finding]) -> list[Finding]:
    """Give what is wrong with files and manifest, without what is but a consequence."""
    if any(each.code == "FP210" for each in wrong):
        return wrong
    packed = wheel_findings(place, layer.id)
    if any(each.code == "FP901" for each in packed):
        found = [each for each in found if each.code != "FP001"]
    return [*found, *packed, *wrong]


def _layer_of(files: PackFiles) -> tuple[Layer, list[Finding]]:
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
        brand=files.brand,
        logo=files.logo,
        word_file=files.word_file,
        contents=files.contents,
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


def _parent(
    layers: list[Layer], find_parent: Find, memory: Memory
) -> tuple[Place | None, list[Finding]]:
    """Give the place of the pack that the lowest layer so far extends."""
    layer = layers[0]
    extends = layer.manifest.get("extends")
    if not isinstance(extends, dict) or not isinstance(extends.get("pack"), str):
        return None, []
    parent = extends["pack"]
    ids = [each.id for each in layers]
    if parent in ids:
        circle = " → ".join((*reversed(ids[: ids.index(parent) + 1]), parent))
        return None, [_said_of(layer, "FP421", _PARENT, circle=circle)]
    if len(layers) >= LIMIT:
        return None, [_said_of(layer, "FP422", _PARENT, limit=LIMIT)]
    info = memory.give(find_parent, parent)
    if info is None or info.place is None or info.problem:
        # Imported here: nearly always it is there.
        from .unusable import unfit

        reason, reason_nl = unfit(info)
        told: Params = {"parent": parent, "reason": reason, "reason_nl": reason_nl}
        return None, [_said_of(layer, "FP419", _PARENT, **told)]
    return info.place, _version(layer, info, extends.get("major"))


def _version(layer: Layer, info: PackInfo, major: Any) -> list[Finding]:
    if major is None or info.version.partition(".")[0] == str(major):
        return []
    told = {"parent": info.id, "major": major, "version": info.version}
    return [_said_of(layer, "FP420", "pack/extends#major", **told)]


def _prefixes(layers: list[Layer]) -> list[Finding]:
    """Say which prefixes cannot be: none begins another, and all but the lowest have one."""
    findings = []
    taken: dict[str, Layer] = {}
    # Of one that is no text its type is told of already.
    for layer in (each for each in layers[1:] if isinstance(each.manifest.get("prefix", ""), str)):
        prefix = layer.prefixes[0] if layer.prefixes else ""
        alike = next((each for each in taken if is_prefix(prefix) and _alike(each, prefix)), "")
        reason = _prefix_reason(prefix, alike)
        if reason:
            told: Params = {"prefix": prefix, "reason": reason[0], "reason_nl": reason[1]}
            findings.append(_said_of(layer, "FP416", _PREFIX, taken.get(alike), **told))
        if prefix:
            taken.setdefault(prefix, layer)
    return findings


def _alike(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _prefix_reason(prefix: str, alike: str) -> tuple[str, str] | None:
    if not prefix:
        return "a pack that extends another needs one", "een pakket op een ander heeft er een nodig"
    if not is_prefix(prefix):
        return "it may have a-z and 0-9 only, at most 12", "alleen a-z en 0-9 kan, hoogstens 12"
    return (f'it and "{alike}" begin alike', f'"{alike}" begint net zo') if alike else None


def _said_of(
    layer: Layer, code: str, address: str, other: Layer | None = None, **params: Any
) -> Finding:
    """Give a finding about what a layer says of itself, and what another says of itself."""
    if other is not None:
        # Imported here: a pack without mistakes does not pay for explaining them.
        from .findings.elsewhere import elsewhere

        params["related"] = (elsewhere("prefix", address, other.id, "value"),)
    return finding(code, address, **params).at(layer.file_of(MANIFEST), layer.id)
