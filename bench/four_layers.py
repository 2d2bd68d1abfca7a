"""Four layers over each other: pilot, secretaresse, a university and a faculty of it.

The two upper ones change a third of all questions, steps, tips and texts, in one field or two,
and add and remove some, as a busy project team would.
"""

from pathlib import Path

from measuring import calls

from perspectief.chain import read_chain
from perspectief.discovery import PackInfo, find
from perspectief.layers import Chain, compose
from perspectief.layers.leaves import all_objects, leaves
from perspectief.source.places import Folder

HEAD = """\
format = 1
id = "{id}"
version = "1.0.0"
title = "Voorbeeld"
language = "nl"
status = "concept"
licence = "CC-BY-4.0"
prefix = "{id}"
extends = {{ pack = "{parent}", major = 1 }}
"""
PARENTS = {"uni": "secretaresse", "fac": "uni"}
KINDS = ("questions", "steps", "tips", "texts")


def chain_of(folder: Path) -> Chain:
    """Write the two upper layers in a folder, and read all four."""
    below = compose(read_chain(find("secretaresse").place)[0].layers)[0]
    for turn, (id, parent) in enumerate(PARENTS.items()):
        place = folder / id
        place.mkdir(parents=True, exist_ok=True)
        place.joinpath("pack.toml").write_text(HEAD.format(id=id, parent=parent), encoding="utf-8")
        for kind in KINDS:
            ids = list(below.objects[kind])[turn::3]
            said = "".join(f'[{each}]\ntext = "Zo doet {id} dit: {each}."\n\n' for each in ids)
            place.joinpath(f"{kind}.toml").write_text(said, encoding="utf-8")
    return read(folder)


def read(folder: Path) -> Chain:
    """Read all four layers."""

    def parent(id: str) -> PackInfo | None:
        if id not in PARENTS:
            return find(id)
        found = PackInfo(id, "", Folder(str(folder / id)), str(folder / id))
        found.version = "1.0.0"
        return found

    return read_chain(Folder(str(folder / "fac")), parent)[0]


def read_and_compose(folder: Path) -> None:
    """Read all four layers from their files, and compose them."""
    compose(read(folder).layers)


def content(chain: Chain) -> tuple[dict[str, dict[str, list[str]]], dict[str, list[str]]]:
    """Give what the layers hold: of the two packs each object with its texts, of others changes.

    Returns:
        By pack its own objects, and by layer above them the objects that it changes.
    """
    below, _ = compose(chain.layers[:2])
    texts = {
        (kind, id): [str(value) for value in leaves(below.objects, kind, id).values()]
        for kind, id in all_objects(below.objects)
    }
    lowest = {at for at in texts if at[1] in chain.layers[0].objects.get(at[0], {})}
    packs = {
        chain.layers[0].id: {"-".join(at): texts[at] for at in texts if at in lowest},
        chain.layers[1].id: {"-".join(at): texts[at] for at in texts if at not in lowest},
    }
    layers = {
        layer.id: [f"{kind}-{id}" for kind in KINDS for id in layer.objects.get(kind, ())]
        for layer in chain.layers[2:]
    }
    return packs, layers


def against_parsing(folder: Path) -> float:
    """Compose four layers against parsing their files; `why` needs nothing more of it."""
    import tomli

    chain = chain_of(folder)
    texts = [
        layer.place.read(name).decode()
        for layer in chain.layers
        if layer.place is not None
        for name in layer.place.names()
        if name.endswith(".toml")
    ]
    return calls(lambda: compose(chain.layers), lambda: [tomli.loads(text) for text in texts])
