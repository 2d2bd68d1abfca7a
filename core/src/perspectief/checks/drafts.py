"""What a new pack for a group still lacks, so that its author knows what to write next."""

from collections.abc import Iterator
from itertools import islice

from ..layers import Chain, Layer
from ..model import KINDS
from ..plugins import Breach, PackView, rule

EXAMPLE = "voorbeeld"
"""What follows the prefix in the ids of the examples that `perspectief new` writes."""

_GROUP = '[function_group]\nname = "Archivaris"\n'
_ACTIVITY = 'tasks.doen = "Doen"\nhint = "stays"\nwhy = "Een schatting."\n'
_ENOUGH = {
    "activities": (
        8,
        "activity cards",
        "kernactiviteiten",
        "Ask two colleagues what they did last week.",
        "Vraag twee collega's wat ze vorige week deden.",
    ),
    "questions": (
        5,
        "questions",
        "vragen",
        "Each guiding question can do with one.",
        "Schrijf er een bij elke leidende vraag.",
    ),
    "developments": (
        3,
        "developments",
        "ontwikkelingen",
        "What changes this work, and where does that stand?",
        "Wat verandert dit werk, en waar staat dat?",
    ),
}
"""By kind how many make a start, its name in both languages, and what to do about it.

The approach with cards asks for eight to fourteen of them; the other numbers are our own.
"""


def _card(id: str) -> str:
    return f'[{id}]\ntitle = "Werk"\n{_ACTIVITY}'


def _in_short(kind: str) -> str:
    """Give just enough objects of a kind, a line each."""
    fields = {
        "activities": 'title = "Werk", tasks.a = "Doen", hint = "stays", why = "Een schatting."',
        "questions": 'theme = "actions", text = "Wat doe je?", roles = ["medewerker"]',
        "developments": 'title = "Nieuws", fact = "Het is 2026.", type = "work", '
        'review = 2999-01-01, sources = ["sofokles-pilot"]',
    }
    least = _ENOUGH[kind][0]
    return "".join(f"vb-{number} = {{ {fields[kind]} }}\n" for number in range(1, least + 1))


@rule(
    "FP841",
    "example-left",
    "warning",
    reason={
        "en": "An example of `perspectief new` says nothing of the group; it shows how to write.",
        "nl": "Een voorbeeld van `perspectief new` zegt niets over de groep. Het laat zien "
        "hoe je schrijft.",
    },
    messages={
        "en": '"{id}" is still an example of perspectief new',
        "nl": '"{id}" is nog een voorbeeld van perspectief new',
    },
    hints={
        "en": f'Write your own with an id without "{EXAMPLE}", and remove this one.',
        "nl": f'Schrijf iets van jullie zelf, met een id zonder "{EXAMPLE}". Haal dit daarna weg.',
    },
    bad={"activities.toml": _card(f"vb-{EXAMPLE}-werk")},
    good={"activities.toml": _card("vb-werk")},
)
def examples(view: PackView) -> Iterator[Breach]:
    """Find objects of the uppermost layer that are examples."""
    own = view.chain.layers[-1]
    for kind in KINDS:
        for id in own.objects.get(kind, {}):
            if _example(id, own) and id in getattr(view.pack, kind):
                yield f"{kind}/{id}", {"id": id}


@rule(
    "FP842",
    "little-of-the-group",
    "info",
    reason={
        "en": "A pack for a group is more than the pilot when it tells of the work of that group.",
        "nl": "Een pakket voor een groep voegt pas iets toe als het over het werk van die "
        "groep gaat.",
    },
    messages={
        "en": "the number of {what} of this group itself is {count}; a good start is {least}",
        "nl": "het aantal {what_nl} van deze groep zelf is {count}; een goed begin is {least}",
    },
    hints={"en": "Write them in {file}. {todo}", "nl": "Zet ze in {file}. {todo_nl}"},
    bad={"pack.toml": _GROUP},
    good={"pack.toml": _GROUP, **{f"{kind}.toml": _in_short(kind) for kind in _ENOUGH}},
)
def little(view: PackView) -> Iterator[Breach]:
    """Find of which kinds a pack for a group has few that are its own; examples do not count."""
    if view.pack.function_group is None or len(view.chain.layers) == 1:
        return
    for kind, (least, what, what_nl, todo, todo_nl) in _ENOUGH.items():
        own = (id for id in getattr(view.pack, kind) if _is_own(id, kind, view.chain))
        count = sum(1 for _ in islice(own, least))
        if count < least:
            told = {"what": what, "what_nl": what_nl, "todo": todo, "todo_nl": todo_nl}
            numbers = {"count": count, "least": least, "file": f"{kind}.toml"}
            yield "pack/function_group", {**numbers, **told}


def _is_own(id: str, kind: str, chain: Chain) -> bool:
    """Tell whether an object is of the group, and neither of the pilot nor an example."""
    pilot, *above = chain.layers
    return id not in pilot.objects.get(kind, {}) and not any(_example(id, each) for each in above)


def _example(id: str, layer: Layer) -> bool:
    return any(id.startswith(f"{prefix}-{EXAMPLE}-") for prefix in layer.prefixes)


CHECKS = (examples, little)
