"""Finding packs among what is installed, and asking a hook, beside well-known hosts of plugins.

The distributions are folders of metadata, as pip leaves them; those of packs have a package
with a manifest too. Every command runs in the same environment and answers the same question:
which packs there are, with name and version.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from measuring import PAIRS, PEER_PYTHON, PEERS, Row, calls, processes

SIZES = ((10, 10), (100, 10), (1000, 10), (1000, 100))
"""How many distributions are installed, and how many of them are packs."""

GROUPS = ("perspectief.packs", "napari.manifest")

PROGRAMS = {
    "importlib.metadata": """
import json
from importlib.metadata import entry_points
found = entry_points(group="perspectief.packs")
print(json.dumps([{"id": each.name, "version": each.dist.version} for each in found]))
""",
    "stevedore": """
import json
from stevedore import ExtensionManager
found = ExtensionManager("perspectief.packs")
print(json.dumps([{"id": each.name, "value": each.entry_point.value} for each in found]))
""",
    "npe2": """
import json
from npe2 import PluginManager
manager = PluginManager.instance()
manager.discover()
found = manager.iter_manifests()
print(json.dumps([{"id": each.name, "version": each.package_version} for each in found]))
""",
}

MANIFEST = """\
format = 1
id = "{id}"
version = "1.0.0"
title = "Voorbeeld {id}"
language = "nl"
status = "concept"
licence = "CC-BY-4.0"
prefix = "vb"
extends = {{ pack = "pilot", major = 1 }}
summary = "Een pakket om te meten hoe lang het duurt om pakketten te vinden."

[function_group]
name = "Voorbeeld"
includes = "{words}"
"""


def rows(folder: Path) -> Iterator[Row]:
    """Give the rows of discovery, and of asking a hook.

    Args:
        folder: A temporary folder, for the distributions.
    """
    yield from hooks()
    if not PEER_PYTHON.exists():
        print(f"(discovery is skipped: {PEERS} is not there; make bench makes it)")
        return
    for installed, packs in SIZES:
        site = folder / f"{installed}-{packs}"
        install(site, installed, packs)
        yield from _found(str(PEER_PYTHON), site, f"{installed} distributions, {packs} packs")


def _found(python: str, site: Path, size: str) -> Iterator[Row]:
    asked = size.startswith("100 ")
    ours = [python, "-m", "perspectief", "list", "--json"]
    measured = partial(
        processes, ours, variables={"PYTHONPATH": str(site)}, pairs=PAIRS if asked else 11
    )
    name = f"list --json, {size}"
    yield Row(name, "python -c pass", 3.0 if asked else None, measured([python, "-c", "pass"]))
    for peer, program in PROGRAMS.items():
        limit = 0.2 if asked and peer == "npe2" else None
        yield Row(name, peer, limit, measured([python, "-c", program]))


def hooks() -> Iterator[Row]:
    """Give the rows of asking a hook, each plugin by itself."""
    import pluggy

    from perspectief.plugins import Writer, hookimpl
    from perspectief.plugins.collecting import collect
    from perspectief.plugins.registering import manager as new_manager

    class Plugin:
        @hookimpl
        def perspectief_writers(self) -> list[Writer]:
            return records

    records = [Writer(format="proef", suffix=".proef", write=lambda tree, options: b"")]
    for count in (1, 3, 10):
        manager = new_manager()
        for _ in range(count):
            manager.register(Plugin())
        hook = manager.hook.perspectief_writers

        # Short rounds, and many: few of them are interrupted by another process.
        def ours(hook: pluggy.HookCaller = hook) -> None:
            for _ in range(100):
                collect(hook.get_hookimpls(), Writer)

        def peer(hook: pluggy.HookCaller = hook) -> None:
            for _ in range(100):
                hook()

        name = f"asking a hook of {count} plugins, each by itself"
        yield Row(name, "the call of pluggy", 1.0, partial(calls, ours, peer, 301))


def install(site: Path, count: int, packs: int) -> None:
    """Put distributions in a folder: the packs, and others that bring a command or nothing."""
    for number in range(count):
        points = "[console_scripts]\nproef = proef:main\n" if number % 3 == 0 else ""
        if number < packs:
            name = f"proef_pakket_{number}"
            points = "".join(f"[{group}]\n" + _point(group, name) for group in GROUPS)
            _package(site / name, name)
        else:
            name = f"proef_ander_{number}"
        _metadata(site / f"{name}-1.0.dist-info", name, points)


def _point(group: str, name: str) -> str:
    id = name.replace("_", "-")
    return f"{id} = {name}:napari.yaml\n" if group == "napari.manifest" else f"{id} = {name}\n"


def _package(folder: Path, name: str) -> None:
    id = name.replace("_", "-")
    folder.mkdir(parents=True)
    (folder / "__init__.py").touch()
    text = MANIFEST.format(id=id, words="Wie dit werk doet. " * 20)
    (folder / "pack.toml").write_text(text, "utf-8")
    (folder / "napari.yaml").write_text(f"name: {id}\ndisplay_name: Voorbeeld\n", "utf-8")


def _metadata(folder: Path, name: str, points: str) -> None:
    folder.mkdir(parents=True)
    head = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n"
    (folder / "METADATA").write_text(head + "Requires-Dist: attrs\n" * 5, "utf-8")
    (folder / "RECORD").write_text("".join(f"{name}/f{i}.py,,\n" for i in range(30)), "utf-8")
    if points:
        (folder / "entry_points.txt").write_text(points, "utf-8")
