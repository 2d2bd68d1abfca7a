"""The page with all ids of a pack and all closed lists, for who writes a pack over it."""

from collections.abc import Iterator
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

import attrs
from immutabledict import immutabledict

from ..model import KINDS, Manifest, Pack
from ..model.values import DUTCH_VALUES

DUTCH_TITLES = {
    "themes": "Leidende vragen",
    "roles": "Rollen",
    "steps": "Stappen",
    "approaches": "Werkvormen",
    "questions": "Vragen",
    "sessions": "Opzetten van een sessie",
    "actions": "Vervolgacties",
    "activities": "Kernactiviteiten",
    "developments": "Ontwikkelingen",
    "competences": "Competenties",
    "catalogues": "Competentielijsten",
    "moves": "Loopbaanstappen",
    "concerns": "Zorgen",
    "tips": "Tips",
    "experiences": "Ervaringen",
    "texts": "Teksten",
    "worksheets": "Werkbladen",
    "sources": "Bronnen",
}
"""What each kind of content is called in Dutch."""

_HEAD = """\
# Ids en vaste waarden

Dit is een hulp bij het schrijven, gemaakt door `perspectief new`. Je verandert hier niets. Een
nieuwere lijst van ids krijg je met `perspectief show {pack.id} --ids`.

- Wil je iets van de algemene aanpak veranderen of ernaar verwijzen? Gebruik dan de id die hier
  staat.
- Wil je iets nieuws toevoegen? Geef het een id die met jullie voorvoegsel begint.
- Kan een veld maar een paar waarden hebben? Die staan onder *Vaste waarden*. Het woord tussen
  haakjes betekent hetzelfde, en mag ook.
"""


def ids_page(pack: Pack) -> str:
    """Give the page, in Markdown and in Dutch.

    Args:
        pack: The pack whose ids are listed: what a new pack builds on.
    """
    there = ((kind, title) for kind, title in DUTCH_TITLES.items() if getattr(pack, kind))
    kinds = [_kind(pack, kind, title) for kind, title in there]
    return "\n".join((_HEAD.format(pack=pack), _closed(), _parameters(pack), *kinds))


def closed_lists() -> dict[tuple[str, ...], list[str]]:
    """Give every closed list of the model with the fields in which its values may stand."""
    found: dict[tuple[str, ...], list[str]] = {}
    for kind, cls in {"pack": Manifest, **KINDS}.items():
        for place, values in _lists_in(cls, f"{kind}.toml"):
            found.setdefault(values, []).append(place)
    return found


def _lists_in(cls: type, above: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for field in attrs.fields(cls):
        place = f"{above} {field.name}" if above.endswith(".toml") else f"{above}.{field.name}"
        for annotation in _leaves(field.type):
            if attrs.has(annotation):
                yield from _lists_in(annotation, place)
            elif get_origin(annotation) is Literal:
                yield place, get_args(annotation)


def _leaves(annotation: Any) -> Iterator[Any]:
    """Give what an annotation is made of: the members of a union, the items of a list."""
    if get_origin(annotation) in (Union, UnionType, tuple, immutabledict):
        for each in get_args(annotation):
            yield from _leaves(each)
    else:
        yield annotation


def _closed() -> str:
    rows = (
        (", ".join(f"`{place}`" for place in places), ", ".join(map(_value, values)))
        for values, places in closed_lists().items()
    )
    return _table("Vaste waarden", ("waar", "kies uit"), rows)


def _value(value: str) -> str:
    dutch = [word for word, english in DUTCH_VALUES.items() if english == value]
    return f"`{value}`" + (f" ({', '.join(dutch)})" if dutch else "")


def _parameters(pack: Pack) -> str:
    rows = ((f"`{{{name}}}`", each.value) for name, each in pack.parameters.items())
    return _table("Invulwoorden", ("schrijf", "er komt te staan"), rows)


def _kind(pack: Pack, kind: str, title: str) -> str:
    rows = (
        (f"`{id}`", getattr(each, "title", None) or each.text)
        for id, each in getattr(pack, kind).items()
    )
    return _table(f"{title}: {kind}.toml", ("id", "titel"), rows)


def _table(title: str, head: tuple[str, str], rows: Iterator[tuple[str, str]]) -> str:
    lines = (f"| {first} | {_cell(second)} |" for first, second in rows)
    return "\n".join((f"## {title}\n", f"| {' | '.join(head)} |", "|---|---|", *lines, ""))


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
