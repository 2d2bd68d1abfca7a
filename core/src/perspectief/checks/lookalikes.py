"""Ids that people mistake for each other."""

from collections.abc import Iterator
from functools import lru_cache

from ..model import KINDS
from ..plugins import Breach, PackView, rule
from .patterns import lazy

_ZEROS = lazy(r"(?<!\d)0+(?=\d)")


def _two(first: str, second: str) -> dict[str, str]:
    tip = '[{}]\ntitle = "Vraag het"\ntext = "Vraag het na."\ntype = "do"\n' \
          'audience = ["iedereen"]\norigin = "own"\n'  # fmt: skip
    return {"tips.toml": tip.format(first) + tip.format(second)}


@rule(
    "FP308",
    "ids-look-alike",
    "warning",
    reason={
        "en": "Who mentions one of them, or says it on the phone, soon gets the other.",
        "nl": "Wie er een noemt of overtypt, krijgt al snel de andere.",
    },
    messages={
        "en": '"{id}" looks almost the same as "{other}"',
        "nl": '"{id}" lijkt bijna precies op "{other}"',
    },
    hints={
        "en": "Choose an id that says what is different, or make one object of the two.",
        "nl": "Kies een id die zegt wat er anders is, of maak van de twee één.",
    },
    bad=_two("vb-tip-1", "vb-tip-01"),
    good=_two("vb-tip-vragen", "vb-tip-luisteren"),
)
def alike(view: PackView) -> Iterator[Breach]:
    """Find ids of the uppermost layer that differ from another in zeros or hyphens only."""
    own = view.chain.layers[-1].objects
    for kind in KINDS:
        seen: dict[str, str] = {}
        for id in getattr(view.pack, kind) if own.get(kind) else ():
            other = seen.setdefault(_bare(id), id)
            if other != id and (id in own[kind] or other in own[kind]):
                new, old = (id, other) if id in own[kind] else (other, id)
                yield f"{kind}/{new}", {"id": new, "other": old}


@lru_cache(maxsize=4096)
def _bare(id: str) -> str:
    """Give an id without hyphens, and without zeros before a number."""
    return (_ZEROS.sub("", id) if "0" in id else id).replace("-", "")


CHECKS = (alike,)
