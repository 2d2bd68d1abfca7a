"""Versions on a day of several groups: what they say of what all groups have is taken over.

Each version says it of the general approach, as a layer. Those layers are put over that of the
day, with only the statements that hold for all: those of which no other version says something
else, and that need nothing that only one group has.
"""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from .findings import Finding
from .layers import Chain, Layer, steps
from .layers.canonical import alike
from .layers.in_common import Said, as_objects, said_in_common
from .loading import composed
from .model import Pack
from .model.record import changed

_Which: TypeAlias = set[tuple[str, str]]
"""Objects, by kind and id."""

_Version: TypeAlias = tuple[str, Said]
"""The prefix of a version, and what it says."""


def with_versions(
    layers: Sequence[Layer], packs: Sequence[Pack], set_up: str, language: str, found: list[Finding]
) -> tuple[Pack, tuple[str, ...]]:
    """Make the pack about all groups, with what their versions say in common.

    Args:
        layers: The layers of the day, the lowest first.
        packs: The packs of the groups.
        set_up: The set-up of the day; versions say nothing here of other ones.
        language: The language of the texts.
        found: What is wrong with the files of the layers.

    Returns:
        The pack, and the addresses of what is not taken over.
    """
    spoken = [tuple(_versions(pack, set_up)) for pack in packs]
    everything = {at for versions in spoken for _, said in versions for at in said}
    agreed = {at for at in everything if _agree(spoken, at)}
    while True:
        over = _layers(layers[-1], spoken, agreed)
        made = composed(Chain((*layers, *over)), found, language)
        if made.sound or not agreed:
            break
        # What cannot be told from the rest takes all with it: a day is made in any case.
        agreed -= (_wrong(made.findings) & agreed) or agreed
    left = tuple(sorted("/".join(at) for at in everything - agreed))
    return changed(made.pack, layers=made.pack.layers[: len(layers)]), left


def _versions(pack: Pack, set_up: str) -> Iterator[_Version]:
    for layer in pack.layers:
        if layer.common and layer.prefix:
            said = said_in_common(layer.common).items()
            yield layer.prefix, {at: each for at, each in said if _takes_part(at, each[0], set_up)}


def _takes_part(at: tuple[str, str], said: object, set_up: str) -> bool:
    # A version may do without days; this is one.
    return at[0] != "sessions" or (at[1] == set_up and said != {"remove": True})


def _agree(spoken: Sequence[Sequence[_Version]], at: tuple[str, str]) -> bool:
    """Tell whether all packs of which a version says something of an object say the same."""
    each = [[said[at] for _, said in versions if at in said] for versions in spoken]
    first, *others = filter(None, each)
    return all(alike(first, other) for other in others)


def _layers(top: Layer, spoken: Sequence[Sequence[_Version]], agreed: _Which) -> Iterator[Layer]:
    """Give the statements that all agree on, as the layers in which they are said first."""
    left = set(agreed)
    for versions in spoken:
        for prefix, said in versions:
            own, other = as_objects({at: each for at, each in said.items() if at in left})
            # Of itself each says what the day says: that is what the pack is about.
            yield changed(top, prefixes=(prefix,), objects=own, translated=other)
        left -= {at for _, said in versions for at in said}


def _wrong(findings: Sequence[Finding]) -> _Which:
    """Give the objects that errors are about, and those that they miss."""
    wrong: _Which = set()
    for each in findings:
        if each.severity == "error":
            kind, id, *_ = (*steps(each.address), "")
            wrong |= {(kind, id), (str(each.params.get("kind")), str(each.params.get("id")))}
    return wrong
