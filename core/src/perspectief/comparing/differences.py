"""What is different between two packs: object by object, field by field, word for word."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any, Literal, TypeAlias

from attrs import evolve, frozen

from ..layers import BRAND, Address, Objects, shown
from ..layers.canonical import alike
from ..layers.changes import Change, Difference, changes
from ..layers.leaves import ABSENT, found_at, leaves
from ..model.pack import KINDS
from ..model.shape import MANIFEST
from ..structure.brand import TEXTS
from .brands import CONTENT, Branding, brand_changes
from .pieces import Piece, pieces, replaced, said
from .sides import Side, side, with_parent

_NAMES = ("title", "name", "text", "value")
"""The fields by which people know an object, the likeliest first."""

_LONGEST = 60
"""The most characters of a text by which an object is known."""

State: TypeAlias = Literal["added", "removed", "changed"]


@frozen(kw_only=True)
class Detail:
    """One difference.

    Attributes:
        change: What differs, and how. Of what moved `new` is the key that it now stands behind,
            empty when it is the first.
        pieces: The words or items that both have, and those that one of them has.
    """

    change: Change
    pieces: tuple[Piece, ...] = ()

    @property
    def address(self) -> str:
        """The address as people read it."""
        return shown(self.change.at)


@frozen(kw_only=True)
class Different:
    """An object, or a part of the manifest, that differs.

    Attributes:
        at: Its address.
        title: What people know it by.
        state: Whether it is new, gone, or there in both.
        details: What of it differs; all of it, when only one of the two has it.
    """

    at: Address
    title: str
    state: State
    details: tuple[Detail, ...]

    @property
    def address(self) -> str:
        """The address as people read it."""
        return shown(self.at)


@frozen(kw_only=True)
class Diff:
    """What is different between two packs.

    Attributes:
        old: The one.
        new: The other.
        objects: The objects that differ, by kind, in the order of the new one.
        layout: How many texts differ in nothing but their layout; they are left out.
        language: The language in which they were compared; empty for that in which they are
            written.
    """

    old: Side
    new: Side
    objects: tuple[Different, ...]
    layout: int = 0
    language: str = ""

    def count(self, state: State) -> int:
        """Tell how many objects are new, gone or changed."""
        return sum(each.state == state for each in self.objects)


def diff(a: str | Path, b: str | Path | None = None, *, language: str = "") -> Diff:
    """Say what is different between two packs, field by field.

    Args:
        a: A pack: an id, or the path of a folder, a wheel or a zip file.
        b: The other one. Without it `a` is compared with what it extends.
        language: The language in which they are compared, such as `"en"`; by default that in
            which they are written.

    Returns:
        What is different in `b`. What does not combine with other layers, such as titles and
        versions of the packs themselves, is told of both and not compared.

    Raises:
        PackNotFoundError: When there is no such pack or no such place, or nothing to compare
            with.
        PackError: When a file cannot be read, or what a pack extends is not there.
    """
    if b is None:
        old, new = with_parent(a, language)
    else:
        old, new = side(a, language), side(b, language)
    return compared(old, new, language)


def compared(old: Side, new: Side, language: str = "") -> Diff:
    """Compare two packs that have been read."""
    found = changes(old.said, new.said)
    told = [each for each in found if not _is_layout(each)]
    objects = _objects(without_echoes(told), old.said.objects, new.said.objects)
    return Diff(
        old=old,
        new=new,
        objects=(*objects, *_brand(old.brand, new.brand)),
        layout=len(found) - len(told),
        language=language,
    )


def _brand(old: Branding, new: Branding) -> Iterator[Different]:
    found = list(brand_changes(old, new))
    if not found:
        return
    fields = new.fields or old.fields
    yield Different(
        at=(BRAND,),
        title=_short(fields.get(TEXTS[0], "")),
        state="added" if not old.fields else "removed" if not new.fields else "changed",
        details=tuple(brand_detail(each) for each in found),
    )


def brand_detail(change: Change) -> Detail:
    """Give a difference of a brand. The digests of a file are no words for people."""
    if change.at[-1] == CONTENT:
        return Detail(change=change)
    if change.at in TEXTS:
        return Detail(change=change, pieces=pieces(change.old, change.new))
    # A colour, or the name of a file, has no words of its own.
    return Detail(change=change, pieces=replaced(change.old, change.new))


def _is_layout(change: Change) -> bool:
    return change.sort == "changed" and alike(change.old, change.new)


def without_echoes(found: list[Change]) -> Iterator[Change]:
    """Leave out that the ledger has an id which is told to be renamed anyway."""
    renamed = {(each.at[0], each.old) for each in found if each.sort == "renamed"}
    for each in found:
        if each.sort != "ledger" or (each.at[0], each.at[1]) not in renamed:
            yield each


def _objects(found: Iterable[Change], old: Objects, new: Objects) -> Iterator[Different]:
    kinds = (*KINDS, MANIFEST)
    # What is fixed comes after everything else, and is told of its object.
    first: dict[Address, int] = {}
    changed = list(found)
    for each in changed:
        first.setdefault(each.at[:2], len(first))
    changed.sort(key=lambda each: (kinds.index(each.at[0]), first[each.at[:2]])
                 if each.at[0] in kinds else (len(kinds), 0))  # fmt: skip
    for at, group in groupby(changed, lambda each: each.at[:2]):
        yield _object(at, list(group), old, new)


def _object(at: Address, group: list[Change], old: Objects, new: Objects) -> Different:
    whole = next((each for each in group if each.at == at and each.sort in ("added", "removed")),
                 None)  # fmt: skip
    state: State = "changed"
    details: list[Detail] = []
    for each in group:
        if each is whole:
            state = "added" if each.sort == "added" else "removed"
            details += _all_of(at, state, new if state == "added" else old)
        elif each.of == "part" and each.sort in ("added", "removed"):
            details += _all_of(each.at, each.sort, new if each.sort == "added" else old)
        else:
            details.append(_detail(each, new))
    table = found_at(new, at)
    return Different(
        at=at,
        title=_title(found_at(old, at) if table is ABSENT else table),
        state=state,
        details=tuple(details),
    )


def _all_of(at: Address, sort: Difference, objects: Objects) -> Iterator[Detail]:
    """Give every field of something that only one of the two has."""
    here = {each: value for each, value in leaves(objects, *at[:2]).items()
            if each[: len(at)] == at}  # fmt: skip
    for each, value in here.items():
        gone, come = (ABSENT, value) if sort == "added" else (value, ABSENT)
        change = Change(at=each, sort=sort, old=gone, new=come)
        yield Detail(change=change, pieces=pieces(gone, come))
    if not here:
        yield Detail(change=Change(at=at, sort=sort, of="part"))


def _detail(change: Change, new: Objects) -> Detail:
    if change.sort == "moved":
        return Detail(change=evolve(change, new=_before(change.at, new)))
    if change.sort in ("added", "removed", "changed"):
        return Detail(change=change, pieces=pieces(change.old, change.new))
    return Detail(change=change)


def _before(at: Address, objects: Objects) -> str:
    """Give the key behind which something stands; empty when it is the first."""
    keys = list(found_at(objects, at[:-1]))
    index = keys.index(at[-1])
    return str(keys[index - 1]) if index else ""


def _title(table: Any) -> str:
    if not isinstance(table, dict):
        return ""
    return _short(said(next((table[name] for name in _NAMES if name in table), "")))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
