"""Several function groups on one day: a pack about all of them, and one for each."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from immutabledict import immutabledict

from .chain import read_chain
from .documents.common import listed
from .documents.labels import labels
from .errors import PerspectiefError
from .layers import Layer, Objects, Table
from .loading import place_of
from .model import Pack, Ref, Session
from .model.record import changed
from .model.shape import MANIFEST
from .versions_of_day import with_versions

PILOT = "pilot"
SET_UP = "een-dag"
"""The set-up of the pilot for several groups, and the folder in the pilot with the layer that
puts its texts right for them."""

NAMES = "medewerkers"
"""The parameter that names the people of all groups. Others have the value that all groups share,
or else that of the layer or the pilot."""

_MESSAGES = {
    "too-few": "a day is for several function groups: name two packs or more",
    "too-many": "a day is for at most {most} function groups, not {count}: make two days of it",
    "named-twice": 'the pack "{name}" is named more than once: name each group once',
    "no-group": 'the pack "{name}" is for no function group: name packs that are for one',
    "languages": "the packs are in different languages, {name}: load all of them in one",
}


class UnusableDayError(PerspectiefError):
    """No day can be made for these function groups.

    Attributes:
        reason: `too-few`, `too-many`, `named-twice`, `no-group` or `languages`.
        told: What there is to say of it, by name, such as the pack it is about.
    """

    def __init__(self, reason: str, told: Mapping[str, object] = immutabledict()) -> None:
        """Say why not, and what to do."""
        self.reason = reason
        self.told = immutabledict(told)
        super().__init__(_MESSAGES[reason].format_map(told))

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.reason, self.told)


def day(packs: Sequence[Pack]) -> tuple[Pack, tuple[Pack, ...]]:
    """Make the packs for a day on which function groups meet.

    Args:
        packs: The packs of the groups.

    Returns:
        A pack about all of them together, made from the pilot; and the pack of each, with
        the set-up of the day, for a group of its own size.

    Raises:
        UnusableDayError: When there are too few or too many, or not all are of one language
            and for a group of their own.
    """
    together = _together(packs)[0]
    session = together.sessions[SET_UP]
    groups = session.groups
    if groups and len(packs) > groups.max:
        raise UnusableDayError("too-many", {"most": groups.max, "count": len(packs)})
    together = _in_their_brand(together, packs)
    own = changed(session, people=groups.people) if groups else session
    return together, tuple(_on(own, pack) for pack in packs)


def left_out(packs: Sequence[Pack]) -> tuple[str, ...]:
    """Give what versions say of what all groups have, and the day does not take over.

    Args:
        packs: The packs of the groups.

    Returns:
        The addresses of objects: versions say different things of them, or what is said needs
        what only one group has.

    Raises:
        UnusableDayError: As `day`.
    """
    return _together(packs)[1]


def _together(packs: Sequence[Pack]) -> tuple[Pack, tuple[str, ...]]:
    """Make the pack about all groups, and give what versions say that is not in it."""
    _refuse(packs)
    language = packs[0].language
    chain, found = read_chain(place_of(PILOT).within(SET_UP), language=language)
    *below, layer = chain.layers
    about = _about(layer, below, packs)
    return with_versions((*below, about), packs, SET_UP, language, found)


def _in_their_brand(together: Pack, packs: Sequence[Pack]) -> Pack:
    """Give the pack about all groups in the brand that they share, if they do."""
    brands = {(pack.brand, pack.logo, pack.word_file) for pack in packs}
    brand, logo, word = brands.pop()
    return together if brands else changed(together, brand=brand, logo=logo, word_file=word)


def day_id(packs: Sequence[Pack]) -> str:
    """Give the id of the pack about all groups; the order in which they are named is all one."""
    return "-".join(("dag", *sorted(pack.id for pack in packs)))


def _refuse(packs: Sequence[Pack]) -> None:
    if len(packs) < 2:
        raise UnusableDayError("too-few")
    ids = [pack.id for pack in packs]
    for pack in packs:
        if ids.count(pack.id) > 1:
            raise UnusableDayError("named-twice", {"name": pack.id})
        if pack.function_group is None:
            raise UnusableDayError("no-group", {"name": pack.id})
    languages = sorted({pack.language for pack in packs})
    if len(languages) > 1:
        raise UnusableDayError("languages", {"name": ", ".join(languages)})


def _about(layer: Layer, below: Sequence[Layer], packs: Sequence[Pack]) -> Layer:
    """Give the layer over the pilot, with what the packs say of their groups."""
    known = {name for each in below for name in each.objects[MANIFEST]["parameters"]}
    values = dict(_parameters(packs, known))
    # Who comes from the group comes from each group.
    team = {
        role: {**table, "min": len(packs)}
        for role, table in layer.objects[MANIFEST]["team"].items()
    }
    manifest = {
        **layer.manifest,
        "id": day_id(packs),
        "status": "piloted" if all(pack.piloted for pack in packs) else "concept",
    }
    return changed(
        layer,
        id=day_id(packs),
        manifest=manifest,
        objects=_with_parts(layer.objects, team=team, parameters=values),
        translated=_with_parts(layer.translated, parameters=values),
    )


def _with_parts(tables: Objects, **more: Table) -> Objects:
    """Give tables with more in parts of the manifest."""
    parts = tables.get(MANIFEST, {})
    said = {part: {**parts.get(part, {}), **table} for part, table in more.items()}
    return {**tables, MANIFEST: {**parts, **said}}


def _parameters(packs: Sequence[Pack], known: Iterable[str]) -> Iterator[tuple[str, Table]]:
    label = labels("common", packs[0].language)
    for name in sorted(known):
        values = dict.fromkeys(
            pack.parameters[name].value for pack in packs if name in pack.parameters
        )
        if name == NAMES or len(values) == 1:
            yield name, {"value": listed(label, values)}


def _on(session: Session, pack: Pack) -> Pack:
    """Give the pack of a group with the set-up of the day."""
    return changed(
        pack,
        kit=changed(pack.kit, session=Ref(session.id, "sessions")),
        sessions=immutabledict({**pack.sessions, session.id: session}),
    )
