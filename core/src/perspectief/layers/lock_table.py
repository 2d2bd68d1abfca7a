"""A lock as the table that stands in its file, and back.

    format = 1
    digest = "5f0c7a1be2d4"              # of all that is below
    parents = ["pilot 1.0.0", "ict 1.2.0"]

    [seen.questions.agenda]              # what stood below what the layer says of questions/agenda
    text = "Wat staat er in je agenda?"
    "probes#toen" = "Hoe ging het toen?"
    unset = ["purpose"]                  # nothing stood there

    [seen.questions.oud.remove]          # the whole of an object that the layer removes
    text = "Wat doe je op papier?"

    [open.questions.agenda]              # the digest of what is ours, until somebody looks at it
    text = "41b0c9d2e77a"

    [translated.en.questions.agenda.text]
    from = "Wat staat er in je agenda?"  # what a translation was made from
    over = "What is in your calendar?"   # the one below that it replaced
    made = "77aa01c2e9d4"                # its own digest

    [objects]
    questions = ["agenda 9f3c1a77b0de"]  # each object below with its digest, in order

`remove` and `unset` are words of the format, so they are never the name of a field. In the file
each row is one line, so that git can merge it (`source.lock_file`); its seal is a comment there
(`source.seal`).
"""

from collections.abc import Iterator
from typing import Any

from .leaves import ABSENT
from .lock import Lock
from .values import Address, Table, steps, written

FORMAT = 1
_TEXTS = ("format", "digest", "parents", "objects", "seen", "open", "translated")


def as_table(lock: Lock) -> Table:
    """Give a lock as the table of its file: sorted, but for what has an order of its own."""
    table: Table = {
        "format": FORMAT,
        "digest": lock.digest,
        "parents": [f"{id} {version}" for id, version in lock.parents],
        "objects": {
            kind: [f"{id} {digest}" for id, digest in ids.items()]
            for kind, ids in lock.objects.items()
        },
    }
    for at, seen in sorted(lock.seen.items(), key=lambda each: each[0]):
        _keep(table, "translated" if _is_language(at[0]) else "seen", at, seen)
    for at, ours in sorted(lock.open.items()):
        _keep(table, "open", at, ours)
    return table


def _is_language(word: str) -> bool:
    # No kind of content has a name of two letters.
    return len(word) == 2


def _keep(table: Table, section: str, at: Address, value: Any) -> None:
    object_at = at[: 3 if _is_language(at[0]) else 2]
    there = table.setdefault(section, {})
    for step in object_at:
        there = there.setdefault(step, {})
    inner = at[len(object_at) :]
    if value is ABSENT:
        there.setdefault("unset", []).append(_written(inner))
    else:
        there[_written(inner)] = value


def _written(inner: Address) -> str:
    if not inner:
        return "remove"
    return written(inner[:-1], inner[-1]) if len(inner) > 1 else inner[0]


def from_table(table: Table) -> tuple[Lock, list[str]]:
    """Read a lock from the table of its file.

    Args:
        table: The table, by whomever it was written.

    Returns:
        The lock, with all in it that can be understood, and the names of the rest. Of a lock
        of a later format nothing is understood.
    """
    if table.get("format") != FORMAT:
        return Lock(), ["format"]
    strange = [name for name in table if name not in _TEXTS]
    parents, digest = table.get("parents", []), table.get("digest", "")
    if not isinstance(digest, str):
        digest, strange = "", [*strange, "digest"]
    lock = Lock(
        parents=tuple(_pairs(parents, "parents", strange)),
        digest=digest,
        objects={
            kind: dict(_pairs(ids, f"objects.{kind}", strange))
            for kind, ids in _table(table, "objects", strange).items()
        },
        seen={
            **dict(_entries(_table(table, "seen", strange), 2, "seen", strange)),
            **dict(_entries(_table(table, "translated", strange), 3, "translated", strange)),
        },
        open=dict(_opened(table, strange)),
    )
    return lock, strange


def _table(table: Table, name: str, strange: list[str]) -> Table:
    found = table.get(name, {})
    if isinstance(found, dict):
        return found
    strange.append(name)
    return {}


def _pairs(said: Any, name: str, strange: list[str]) -> Iterator[tuple[str, str]]:
    known: set[str] = set()
    for each in said if isinstance(said, list) else [said]:
        one, space, other = each.partition(" ") if isinstance(each, str) else ("", "", "")
        # What is there twice git put together of two people, who saw two bases.
        if space and one not in known:
            known.add(one)
            yield one, other
        else:
            strange.append(name)


def _opened(table: Table, strange: list[str]) -> Iterator[tuple[Address, str]]:
    said = _table(table, "open", strange)
    for name, depth in ((each, 3 if _is_language(each) else 2) for each in said):
        for at, ours in _entries({name: said[name]}, depth, "open", strange):
            if isinstance(ours, str):
                yield at, ours
            else:
                strange.append(".".join(("open", *at)))


def _entries(
    said: Any, depth: int, name: str, strange: list[str], at: Address = ()
) -> Iterator[tuple[Address, Any]]:
    """Give what a section keeps, by address; `depth` tables down are the objects."""
    if not isinstance(said, dict):
        strange.append(".".join((name, *at)))
    elif depth:
        for step, inner in said.items():
            yield from _entries(inner, depth - 1, name, strange, (*at, step))
    else:
        for key, value in said.items():
            if key == "unset" and isinstance(value, list):
                yield from (((*at, *steps(str(each))), ABSENT) for each in value)
            else:
                yield (at if key == "remove" else (*at, *steps(key))), value
