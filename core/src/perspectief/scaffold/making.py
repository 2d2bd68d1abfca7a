"""The files of a new pack, as values: templates with a few words filled in."""

from collections.abc import Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from string import Template
from typing import Any

from immutabledict import immutabledict

from ..discovery import PackInfo, packs
from ..loading import load, read
from ..model import KINDS
from ..model.shape import MANIFEST
from ..schemas import schema
from ..source.lock_file import LOCK
from ..source.reading import read_table
from ..structure.fill import capital
from .first_lock import first_lock
from .ids_page import ids_page
from .names import Names, Taken, names

_SUFFIX = ".tmpl"
"""What the names of templates end in, so that no tool takes them for what they become."""


def new_pack(
    id: str, *, group: str | None = None, prefix: str | None = None, code: bool = False
) -> immutabledict[str, str]:
    """Make the files of a new pack over the pilot: a project that checks and installs as it is.

    Args:
        id: The id of the pack, such as `"archief"`.
        group: The name of its function group, such as `"archiefmedewerker"`; made of the id
            when absent.
        prefix: What the ids it introduces begin with; made of the id when absent.
        code: Whether it gets a plugin with a check of its own.

    Returns:
        The text of each file by its path, with `/` between parts. Nothing is written.

    Raises:
        UnusableNameError: When the id, the prefix or the group cannot be used, or collides
            with a pack that is there.
        PackNotFoundError: When the pilot is switched off.
    """
    return made(chosen(id, group, prefix), code=code)


def chosen(id: str, group: str | None, prefix: str | None) -> Names:
    """Choose the names of a new pack, given the packs that there are.

    Raises:
        UnusableNameError: When a name cannot be used.
        PackNotFoundError: When the pilot is switched off.
    """
    return names(id, group, prefix, _taken())


def made(called: Names, *, code: bool = False) -> immutabledict[str, str]:
    """Make the files of a pack that is called so."""
    words = {
        "id": called.id,
        "prefix": called.prefix,
        "package": called.package,
        "group": called.group,
        "Group": capital(called.group),
        "groups": called.groups,
        "CODE": f"{called.prefix.upper()}001",
        "licence": "CC-BY-4.0 AND MIT" if code else "CC-BY-4.0",
    }
    texts: dict[str, str] = {"ids.md": ids_page(load("pilot"))}
    for kind in ("base", "code") if code else ("base",):
        for path, text in filled(kind, words):
            # What both folders have, such as pyproject.toml, is that of the first and more.
            target = path.replace("/package/", f"/{called.package}/")
            texts[target] = texts.get(target, "") + text
    folder = f"src/{called.package}/"
    own = {path.removeprefix(folder): text for path, text in texts.items() if folder in path}
    texts[folder + LOCK] = first_lock(own)
    texts |= {f"schemas/{name}.json": schema(name) for name in ("pack", *KINDS)}
    return immutabledict(sorted(texts.items()))


def filled(folder: str, words: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Give the path and the text of each template in a folder, with words filled in."""
    for path, template in _templates(files(__package__) / "templates" / folder):
        yield path, Template(template).substitute(words)


def _templates(folder: Traversable, above: str = "") -> Iterator[tuple[str, str]]:
    for each in sorted(folder.iterdir(), key=lambda entry: entry.name):
        # A name with a dot in front would be hidden from whoever looks at the templates.
        name = each.name.replace("dot-", ".", 1)
        if each.is_dir():
            yield from _templates(each, f"{above}{name}/")
        else:
            yield above + name.removesuffix(_SUFFIX), each.read_text("utf-8")


def _taken() -> Taken:
    found = {info.id: info for info in packs()}
    prefixes = {id: prefix for id, info in found.items() if (prefix := _prefix_of(info))}
    (pilot,) = read("pilot").chain.layers
    words = {word for word in keys_in(pilot.objects) if "-" in word}
    parameters = pilot.objects[MANIFEST]["parameters"]
    return Taken(packs=found, prefixes=prefixes, words=frozenset(words | set(parameters)))


def keys_in(table: Any) -> Iterator[str]:
    """Give every key of a table and of the tables in it."""
    if isinstance(table, dict):
        for key, value in table.items():
            yield key
            yield from keys_in(value)


def _prefix_of(info: PackInfo) -> str:
    manifest = read_table(info.place, "pack.toml")[0] if info.place else {}
    prefix = manifest.get("prefix")
    return prefix if isinstance(prefix, str) else ""
