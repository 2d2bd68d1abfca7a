"""`perspectief show`: what is in a pack."""

import sys
from argparse import Namespace
from typing import Any

from ..errors import PackError, PackNotFoundError
from ..findings import likely
from ..loading import load
from ..model import KINDS, Pack
from ..printable import json_text, plain, plain_lines
from ..structure import unstructure
from .main import FAILED, UNUSABLE
from .reporting import complain, not_found, not_translated, report
from .words import Words


def run(options: Namespace, words: Words) -> int:
    """Show a pack, a kind of it, or one object."""
    if options.why:
        # Imported here: who looks at a pack mostly wants to know what is in it.
        from .why_view import show

        return show(options, words)
    try:
        pack = load(options.pack, language=options.lang)
    except PackNotFoundError as error:
        not_found(error, words)
        return UNUSABLE
    except PackError as error:
        if not_translated(error, words):
            return UNUSABLE
        print(report(error.findings, words), file=sys.stderr)
        return FAILED
    kind, _, id = (options.address or "").partition("/")
    problem = _unknown(pack, kind, id, words)
    if problem:
        complain(problem[0], words, problem[1])
        return UNUSABLE
    if options.json:
        print(json_text(_part(pack, kind, id)))
    else:
        print(plain_lines(_shown(pack, kind, id, options)))
    return 0


def _unknown(pack: Pack, kind: str, id: str, words: Words) -> tuple[str, str] | None:
    """Say which part of an address does not exist, and what is meant perhaps."""
    if (kind or id) and kind not in KINDS:
        # Imported here: most addresses are right.
        from .address_guess import meant

        return words("no-kind", kind=kind), words.known(meant(kind, pack), tuple(KINDS))
    if id and id not in getattr(pack, kind):
        known = tuple(getattr(pack, kind))
        return words("no-object", id=id, kind=kind), words.known(likely(id, known), known)
    return None


def _shown(pack: Pack, kind: str, id: str, options: Namespace) -> str:
    if options.ids:
        return "\n".join(_addresses(pack, (kind,) if kind else tuple(KINDS)))
    if options.parameters:
        return "\n".join(f"{{{name}}}: {plain(p.example or p.value)}" for name, p in
                         pack.parameters.items())  # fmt: skip
    if id:
        return _object(_part(pack, kind, id))
    return _titles(pack, kind) if kind else _overview(pack)


def _part(pack: Pack, kind: str, id: str) -> Any:
    whole: Any = unstructure(pack)
    if kind:
        whole = whole[kind]
    return whole[id] if id else whole


def _addresses(pack: Pack, kinds: tuple[str, ...]) -> list[str]:
    return [f"{kind}/{id}" for kind in kinds for id in getattr(pack, kind)]


def _overview(pack: Pack) -> str:
    lines = [f"{pack.title} {pack.version}", "", pack.summary or "", ""]
    layers = " → ".join(f"{layer.id} {layer.version}" for layer in pack.layers)
    lines += [layers, ""]
    lines += [f"{len(getattr(pack, kind)):5}  {kind}" for kind in KINDS if getattr(pack, kind)]
    return "\n".join(lines)


def _titles(pack: Pack, kind: str) -> str:
    objects = getattr(pack, kind)
    width = max(map(len, objects), default=0)
    return "\n".join(f"{id:{width}}  {plain(_title(made))}" for id, made in objects.items())


def _title(made: Any) -> str:
    return str(getattr(made, "title", None) or made.text)


def _object(fields: Any, indent: str = "") -> str:
    lines = []
    for name, value in fields.items():
        if value in (None, [], {}, ""):
            continue
        if isinstance(value, dict):
            lines += [f"{indent}{name}:", _object(value, indent + "  ")]
        elif isinstance(value, list):
            lines.append(f"{indent}{name}: {', '.join(map(str, value))}")
        else:
            lines.append(f"{indent}{name}: {value}")
    return "\n".join(lines)
