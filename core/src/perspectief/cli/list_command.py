"""`perspectief list`: which packs there are. Nothing of a pack is imported."""

from argparse import Namespace

from ..discovery import PackInfo, packs
from .terminal import json_text, plain
from .words import Words


def run(options: Namespace, words: Words) -> int:
    """List packs, and with each that cannot be used why."""
    found = packs()
    if options.json:
        listed = [info.as_dict() for info in found]
        print(json_text({"format": 1, "packs": listed}))
        return int(any(info.problem for info in found))
    width = max((len(info.id) for info in found), default=0)
    for info in found:
        print(_line(info, width, words))
    if not found:
        print(words("no-packs"))
    return int(any(info.problem for info in found))


def _line(info: PackInfo, width: int, words: Words) -> str:
    start = f"{info.id or info.path:{width}}  {info.version or '-':8}"
    if info.problem:
        return plain(f"{start}  {words('unusable', problem=info.problem)}")
    below = f"  ({words('extends', pack=info.extends)})" if info.extends else ""
    return plain(f"{start}  {info.title}{below}")
