"""What is wrong with `pack.toml`, as far as composing reads it itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from immutabledict import immutabledict

from .accepting import entry_aim, wrong_entry
from .findings import finding, key_suggestion, suggestion
from .formats import FORMAT
from .layers import is_id
from .model.manifest import Manifest
from .model.members import members
from .model.shape import MANIFEST_PARTS
from .source.places import is_language

if TYPE_CHECKING:
    from .findings import Finding
    from .findings.finding import Params

_SAID = tuple(member.name for member in members(Manifest))
_OWN = ("format", *_SAID, "extends", "prefix", "renamed", "accept")
"""What `pack.toml` says of this pack alone; the rest is combined with the packs below."""

_TYPES: dict[str, tuple[type, str]] = {
    "format": (int, "int"),
    "prefix": (str, "text"),
    **dict.fromkeys(("extends", "renamed", "accept", *MANIFEST_PARTS), (dict, "table")),
}
"""What composing reads of `pack.toml`: the type it must have, and the word for it."""

_EXTENDS: dict[str, tuple[type, str]] = {"pack": (str, "text"), "major": (int, "int")}
"""The same of what it extends."""

_LANGUAGES = {"nl": ("nl", "ned", "dut"), "en": ("en",)}
"""The languages that people write in words, with what those begin with."""

_BASE = frozenset({"pack#extends", "pack/extends", "pack/extends#pack", "pack#prefix"})
"""Where `pack.toml` says on what a pack lies; that it is another version is told of elsewhere."""


def manifest_findings(manifest: dict[str, Any]) -> list[Finding]:
    """Give what is wrong with the table of `pack.toml`, without file and layer."""
    if format_of(manifest) > FORMAT:
        # Whatever else is in it, this version cannot know what it means.
        return [finding("FP210", "pack#format", format=format_of(manifest), known=FORMAT)]
    known = (*_OWN, *MANIFEST_PARTS)
    unknown = [
        _unknown_key(f"pack#{key}", key, "pack.toml", known) for key in manifest if key not in known
    ]
    extends = manifest.get("extends")
    missing = [] if "format" in manifest else ["format"]
    meant = any(_means_extends(each) for each in unknown)
    if "prefix" in manifest and extends is None and not meant:
        # Only a pack that extends another has a prefix, and without that nothing in it is right.
        missing.append("extends")
    return [
        *(finding("FP202", "pack", key=key, what="pack.toml") for key in missing),
        *unknown,
        *_wrong_types(manifest, _TYPES, "pack"),
        *_unknown_format(manifest.get("format")),
        *(_extends_findings(extends) if isinstance(extends, dict) else ()),
        *_wrong_version(manifest.get("version")),
        *_wrong_language(manifest.get("language")),
        *_wrong_id(manifest),
        *_acceptances(manifest.get("accept")),
    ]


def _unknown_key(address: str, key: str, what: str, known: Iterable[str]) -> Finding:
    return finding("FP201", address, key=key, what=what, aim="key", **key_suggestion(key, known))


def _means_extends(found: Finding) -> bool:
    return found.params.get("near") == "extends"


def base_unknown(found: Iterable[Finding]) -> bool:
    """Tell whether it is not known, by what is wrong with manifests, what stands below a pack.

    Args:
        found: What is wrong with its files and manifests.
    """
    return any(each.severity == "error" and _hides_base(each) for each in found)


def _hides_base(found: Finding) -> bool:
    # Nobody knows which of its objects are new, either, when its prefix cannot be one.
    missing = found.code == "FP202" and found.params["key"] == "extends"
    return missing or _means_extends(found) or found.address in _BASE


def _unknown_format(format: Any) -> list[Finding]:
    if type(format) is not int or format > 0:
        return []
    return [_not_allowed("format", format, (FORMAT, FORMAT), "")]


def _wrong_version(said: Any) -> list[Finding]:
    if not isinstance(said, str) or not said or (said[0].isdigit() and said == said.strip()):
        # Its first number is what packs that extend this one ask for.
        return []
    allowed = (
        "numbers with points between them, such as 1.0.0",
        "getallen met punten ertussen, zoals 1.0.0",
    )
    near = said.strip().lstrip("vV")
    return [_not_allowed("version", said, allowed, near if near[:1].isdigit() else "")]


def _wrong_language(said: Any) -> list[Finding]:
    if not isinstance(said, str) or is_language(said):
        return []
    allowed = ("two small letters, such as nl or en", "twee kleine letters, zoals nl of en")
    word = said.lower()
    near = next((each for each, begins in _LANGUAGES.items() if word.startswith(begins)), "")
    return [_not_allowed("language", said, allowed, near)]


def _not_allowed(key: str, value: Any, allowed: tuple[Any, Any], near: str) -> Finding:
    """Say what may stand at a key, in English and in Dutch, and what was meant; empty for none."""
    told: Params = {"value": value, "key": key, "allowed": allowed[0], "allowed_nl": allowed[1]}
    return finding("FP204", f"pack#{key}", **told, **suggestion(near, [near] if near else ()))


def _acceptances(accept: Any) -> list[Finding]:
    entries = accept.items() if isinstance(accept, dict) else ()
    wrong = ((key, wrong_entry(entry)) for key, entry in entries)
    return [
        finding("FP220", f"pack/accept/{key}#{name}", key=name, aim=entry_aim(name))
        for key, name in wrong
        if name
    ]


def _extends_findings(extends: dict[str, Any]) -> list[Finding]:
    at = "pack/extends"
    missing = [] if "pack" in extends else [
        finding("FP202", at, key="pack", what="extends", aim="object")
    ]  # fmt: skip
    unknown = [
        _unknown_key(f"{at}#{key}", key, "extends", _EXTENDS)
        for key in extends
        if key not in _EXTENDS
    ]
    return [*missing, *unknown, *_wrong_types(extends, _EXTENDS, at)]


def _wrong_types(
    table: dict[str, Any], types: dict[str, tuple[type, str]], at: str
) -> list[Finding]:
    """Say of what composing reads itself, instead of structuring, whether its type is right."""
    wrong = [
        (name, table[name], word)
        for name, (expected, word) in types.items()
        if name in table and type(table[name]) is not expected
    ]
    if not wrong:
        return []
    # Imported here: a pack without mistakes does not pay for explaining them.
    from .structure.problems import wrong_type

    told = [wrong_type(f"{at}#{name}", name, value, word) for name, value, word in wrong]
    return [_shown_how(each, table) if each.address == "pack#extends" else each for each in told]


def _shown_how(found: Finding, manifest: dict[str, Any]) -> Finding:
    """Say how a pack is named that this one extends."""
    said = manifest["extends"]
    how = f'extends = {{ pack = "{said if isinstance(said, str) else "pilot"}" }}'
    told = {"remedy": f"Write: {how}", "remedy_nl": f"Schrijf: {how}"}
    return found.having(params=immutabledict({**found.params, **told}))


def _wrong_id(manifest: dict[str, Any]) -> list[Finding]:
    id = manifest.get("id")
    # It names a folder of the kit, among other things.
    if not isinstance(id, str) or is_id(id):
        return []
    # Imported here, as above.
    from .layers.targets import as_id

    return [finding("FP301", "pack#id", id=id, **as_id(id))]


def format_of(manifest: dict[str, Any]) -> int:
    """Give the format of a pack; that of this version when it does not say rightly."""
    format = manifest.get("format")
    return format if type(format) is int and format > 0 else FORMAT
