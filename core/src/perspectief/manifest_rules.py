"""What is wrong with `pack.toml`, as far as composing reads it itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .accepting import entry_aim, wrong_entry
from .findings import finding, suggestion
from .formats import FORMAT
from .layers import is_id
from .model.manifest import Manifest
from .model.members import members
from .model.shape import MANIFEST_PARTS

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
    missing = () if "format" in manifest else ("format",)
    return [
        *(finding("FP202", "pack", key=key, what="pack.toml") for key in missing),
        *unknown,
        *_wrong_types(manifest, _TYPES, "pack"),
        *_unknown_format(manifest.get("format")),
        *(_extends_findings(extends) if isinstance(extends, dict) else ()),
        *_wrong_id(manifest),
        *_acceptances(manifest.get("accept")),
    ]


def _unknown_key(address: str, key: str, what: str, known: Iterable[str]) -> Finding:
    return finding("FP201", address, key=key, what=what, aim="key", **suggestion(key, known))


def _unknown_format(format: Any) -> list[Finding]:
    if type(format) is not int or format > 0:
        return []
    told: Params = {"value": format, "key": "format", "allowed": FORMAT, "allowed_nl": FORMAT}
    return [finding("FP204", "pack#format", **told, **suggestion("", ()))]


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

    return [wrong_type(f"{at}#{name}", name, value, word) for name, value, word in wrong]


def _wrong_id(manifest: dict[str, Any]) -> list[Finding]:
    id = manifest.get("id")
    # It names a folder of the kit, among other things.
    return [finding("FP301", "pack#id", id=id)] if isinstance(id, str) and not is_id(id) else []


def format_of(manifest: dict[str, Any]) -> int:
    """Give the format of a pack; that of this version when it does not say rightly."""
    format = manifest.get("format")
    return format if type(format) is int and format > 0 else FORMAT
