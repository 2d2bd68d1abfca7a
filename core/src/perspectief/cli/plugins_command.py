"""`perspectief plugins`: which plugins there are, what they bring and how they fare."""

from argparse import Namespace
from collections import Counter

from ..hosting import host
from ..plugins import Check, Document, Host, Plugin, Writer
from ..printable import json_text, plain
from .fault_lines import as_json, tell
from .idle_names import tell_of_idle
from .plugin_words import WORDS
from .terminal import aside
from .words import Words


def run(options: Namespace, words: Words) -> int:
    """List plugins, and say what is wrong with those that are broken."""
    words = words.also(WORDS)
    with aside():
        hosted = host(plugins=not options.no_plugins)
        brought = _brought(hosted)
    tell_of_idle(words)
    if options.json:
        print(json_text(_as_json(hosted, brought, words)))
        return int(bool(hosted.faults()))
    if not hosted.plugins():
        print(words("no-plugins"))
    for plugin in hosted.plugins():
        print(_line(plugin, brought.get(plugin.name, Counter()), words))
    tell(hosted.faults(), words, verbose=options.verbose)
    return int(bool(hosted.faults()))


def _brought(hosted: Host) -> dict[str, Counter[str]]:
    """Count what each plugin brings; this calls every hook."""
    counts: dict[str, Counter[str]] = {}
    records: tuple[Check | Document | Writer, ...] = (
        *hosted.checks(),
        *hosted.documents(),
        *hosted.writers(),
    )
    for record in records:
        counts.setdefault(record.plugin, Counter())[type(record).__name__.lower()] += 1
    return counts


def _line(plugin: Plugin, brought: Counter[str], words: Words) -> str:
    what = ", ".join(
        words(f"one-{name}" if count == 1 else f"more-{name}", count=count)
        for name, count in sorted(brought.items())
    )
    tail = f"  {words('brings', what=what)}" if what else ""
    if plugin.problem:
        tail += f": {plugin.why(words.language)}"
    return plain(f"{plugin.name}  {plugin.distribution}  {words(plugin.state)}{tail}")


def _as_json(hosted: Host, brought: dict[str, Counter[str]], words: Words) -> dict[str, object]:
    plugins = [
        {
            "name": plugin.name,
            "distribution": plugin.distribution,
            "state": plugin.state,
            "problem": plugin.why(words.language),
            "packs": sorted(plugin.packs),
            "hooks": list(plugin.hooks),
            "brings": dict(brought.get(plugin.name, {})),
        }
        for plugin in hosted.plugins()
    ]
    return {"format": 1, "plugins": plugins, "faults": as_json(hosted.faults(), words.language)}
