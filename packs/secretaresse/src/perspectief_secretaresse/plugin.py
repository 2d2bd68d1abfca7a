"""Rules for secretaries: how UFO profiles are written, and names that anybody can bear."""

import re
from collections.abc import Iterator

from perspectief.plugins import Breach, Check, PackView, hookimpl, rule

NEUTRAL = 2
"""As many neutral names as let a university choose."""

_PROFILE = re.compile(r"[0-9]{2}-[0-9]{2}( niveau [1-5])?")
# How words for a man or a woman end, for one and for more; not beheer, human, rooster or gemeente.
_ENDS = re.compile(
    r"(ares(se[ns]?)?|(host|steward)ess(en)?|trices?|istes?|stagiaires?|(chauff|mass|regiss)euses?"
    r"|(assist|consul|doc|stud)entes?|(werk|pleeg|schrijf|leid|voer|zorg|houd|help|aar)sters?"
    r"|(?<!hu)man(nen)?|women|vrouw(en)?|dames?|meisjes?|(?<!be)(heer|heren))$"
)
_WORDS = re.compile(r"\w+")

_GROUP = """\
[function_group]
name = "Secretaresse"
synonyms = [SYNONYMS]
ufo.een = { code = "CODE" }
"""


def _group(code: str = "03-08", synonyms: str = '"officemanager", "assistent"') -> dict[str, str]:
    return {"pack.toml": _GROUP.replace("CODE", code).replace("SYNONYMS", synonyms)}


@rule(
    "SEC101",
    "ufo-notation",
    "error",
    reason={
        "en": "UFO numbers a profile by family and profile (cao Nederlandse Universiteiten, "
        "annex J).",
        "nl": "UFO nummert een profiel naar familie en profiel (cao Nederlandse "
        "Universiteiten, bijlage J).",
    },
    messages={
        "en": '"{code}" is no UFO profile',
        "nl": '"{code}" is geen UFO-profiel',
    },
    hints={
        "en": 'Write family and profile, and the level if any: "03-08" or "03-08 niveau 2".',
        "nl": 'Schrijf familie en profiel, en zo nodig het niveau: "03-08" of "03-08 niveau 2".',
    },
    bad=_group(code="UFO 3.8 II"),
    good=_group(),
)
def notation(view: PackView) -> Iterator[Breach]:
    """Find UFO profiles that are not written as the universities do."""
    group = view.pack.function_group
    for key, profile in group.ufo.items() if group else ():
        if _PROFILE.fullmatch(profile.code) is None:
            yield f"pack/function_group/ufo/{key}#code", {"code": profile.code}


@rule(
    "SEC102",
    "no-neutral-name",
    "warning",
    reason={
        "en": "Not everybody in this group is called, or wants to be called, a secretaresse.",
        "nl": "Niet iedereen in deze groep heet secretaresse, of wil zo heten.",
    },
    messages={
        "en": "fewer than {least} neutral names are offered",
        "nl": "er staan minder dan {least} neutrale namen",
    },
    hints={
        "en": "Put names such as managementondersteuner in synonyms.",
        "nl": "Zet namen zoals managementondersteuner bij synonyms.",
    },
    bad=_group(synonyms='"directiesecretaresse"'),
    good=_group(),
)
def neutral(view: PackView) -> Iterator[Breach]:
    """Find a function group with fewer than two names that say nothing of a gender."""
    group = view.pack.function_group
    if group is not None:
        names = [name for name in group.synonyms if not _is_gendered(name)]
        if len(names) < NEUTRAL:
            yield "pack/function_group#synonyms", {"least": NEUTRAL}


def _is_gendered(name: str) -> bool:
    """Tell whether one of the words of a name is for a man or a woman."""
    return any(_ENDS.search(word) for word in _WORDS.findall(name.casefold()))


@hookimpl
def perspectief_checks() -> tuple[Check, ...]:
    """Give the rules of this pack; they hold for all that extends it."""
    return notation, neutral
