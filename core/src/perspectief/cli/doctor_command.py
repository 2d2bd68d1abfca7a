"""`perspectief doctor`: where is looked, what is found there, and what each step costs."""

import os
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from .._version import __version__
from ..discovery import PATH_VARIABLE, PackInfo, packs
from ..distributions import DISABLE_VARIABLE, PACKS, PLUGINS, EntryPoint, entry_points
from ..printable import json_text, plain
from .idle_names import tell_of_idle
from .plugin_words import WORDS
from .terminal import aside
from .words import VARIABLE, Words

if TYPE_CHECKING:
    from ..plugins import Plugin

T = TypeVar("T")

_VARIABLES = (PATH_VARIABLE, DISABLE_VARIABLE, VARIABLE, "SOURCE_DATE_EPOCH")


def run(options: Namespace, words: Words) -> int:
    """Tell all that helps to find out why something is not found, or slow."""
    words = words.also(WORDS)
    costs: dict[str, float] = {}
    found = _timed(costs, "packs", packs)
    announced = _timed(costs, "entry points", lambda: [*entry_points(PACKS, PLUGINS)])
    with aside():
        plugins = _timed(costs, "plugins", _plugins)
    for info in found:
        if not info.problem:
            _timed(costs, f"load {info.id}", partial(_loaded, info.id))
    if options.json:
        print(json_text(_as_json(found, announced, plugins, costs, words)))
    else:
        print("\n".join(map(plain, _lines(found, announced, plugins, costs, words))))
    tell_of_idle(words)
    return 0


def _timed(costs: dict[str, float], name: str, call: Callable[[], T]) -> T:
    start = time.perf_counter()
    result = call()
    costs[name] = round((time.perf_counter() - start) * 1000, 1)
    return result


def _plugins() -> "tuple[Plugin, ...]":
    from ..hosting import host

    hosted = host()
    hosted.checks()
    return hosted.plugins()


def _loaded(id: str) -> int:
    from ..loading import read

    return len(read(id).findings)


def _lines(
    found: Iterable[PackInfo],
    announced: Iterable[EntryPoint],
    plugins: "Iterable[Plugin]",
    costs: dict[str, float],
    words: Words,
) -> Iterable[str]:
    version = sys.version.split()[0]
    yield f"perspectief {__version__}"
    yield words("python", version=version, path=sys.executable)
    yield words("variables")
    for name in _VARIABLES:
        yield f"  {name}: {os.environ.get(name) or words('not-set')}"
    yield words("search-path")
    for path in sys.path:
        here = [each for each in announced if os.path.dirname(each.folder) == (path or ".")]
        yield f"  {path or '.'}"
        yield from (
            f"    {each.group}: {each.name} = {each.value} ({each.distribution})" for each in here
        )
    yield words("packs")
    for info in found:
        yield f"  {info.id or '?'} {info.version}: {info.why(words.language) or info.path}"
    yield words("plugins")
    for plugin in plugins:
        state = ": ".join(filter(None, (words(plugin.state), plugin.why(words.language))))
        yield f"  {plugin.name} ({plugin.distribution}) {state}"
    yield words("steps")
    yield from (f"  {cost:8.1f}  {name}" for name, cost in costs.items())


def _as_json(
    found: Iterable[PackInfo],
    announced: Iterable[EntryPoint],
    plugins: "Iterable[Plugin]",
    costs: dict[str, float],
    words: Words,
) -> dict[str, object]:
    return {
        "format": 1,
        "perspectief": __version__,
        "python": sys.version.split()[0],
        "executable": sys.executable,
        "environment": {name: os.environ.get(name, "") for name in _VARIABLES},
        "path": sys.path,
        "entry_points": [
            {name: getattr(each, name) for name in EntryPoint.__slots__} for each in announced
        ],
        "packs": [info.as_dict(words.language) for info in found],
        "plugins": [
            {
                "name": plugin.name,
                "distribution": plugin.distribution,
                "state": plugin.state,
                "problem": plugin.why(words.language),
            }
            for plugin in plugins
        ],
        "milliseconds": costs,
    }
