"""Dutch words for a function group: a good guess, that the author is asked to look at."""

import re
from collections.abc import Mapping

_PLURALS = {
    "aris": "arissen",
    "esse": "esses",
    "oog": "ogen",
    "ist": "isten",
    "ent": "enten",
    "ect": "ecten",
    "tor": "toren",
    "pert": "perts",
    "ward": "wards",
    "aar": "aars",
    "eur": "eurs",
    "ier": "iers",
    "er": "ers",
}
"""Endings of words for people, and the same in the plural."""

_PERSON = re.compile(rf"(?:(?<![aeiou])er|{'|'.join(list(_PLURALS)[:-1])})$")
"""The end of a word for a person. `beheer` and `kantoor` are none."""

_ENDINGS = {several: one for one, several in _PLURALS.items()}
_PERSONS = re.compile(rf"(?:(?<![aeiou])ers|{'|'.join(list(_ENDINGS)[:-1])})$")
"""The end of a word for more people than one."""

_JOINED = re.compile(r" (?:of|en) ")
"""What stands between the names of a group that has more than one."""

_SURELY = ("werker", "heerder", "viseur", "aris", "ist", "loog", "steward", "secretaresse")
"""Ends of words that are for people whatever stands before; the rest only may be."""


def group_of(id: str) -> str:
    """Give the name of a function group that goes with the id of a pack."""
    words = id.replace("-", " ")
    return words if words.endswith(_SURELY) else f"medewerker {words}"


def plural(group: str) -> str:
    """Give the plural of the name of a group.

    Args:
        group: The name, such as `functioneel beheerder` or `portier of beveiliger`.

    Returns:
        The name with its first word for people in the plural, or that of each of its names;
        `medewerkers`, which is always right, when there is no such word.
    """
    several = [_changed(each, _PERSON, _PLURALS) for each in _JOINED.split(group)]
    if all(several):
        return " en ".join(several)
    return _changed(group, _PERSON, _PLURALS) or "medewerkers"


def singular(group: str) -> str:
    """Give the name of a group for one of it, also when it was typed for more of them.

    Args:
        group: The name, such as `portiers en beveiligers`.

    Returns:
        The name for one, such as `portier of beveiliger`; what was typed when it is no plural.
    """
    names = _JOINED.split(group)
    one = [_changed(each, _PERSONS, _ENDINGS, first=True) for each in names]
    return " of ".join(one) if all(one) else group


def _changed(
    name: str, people: re.Pattern[str], endings: Mapping[str, str], *, first: bool = False
) -> str:
    """Give a name with another ending of its first word for people; empty without such a word.

    Args:
        name: The name.
        people: The end of such a word.
        endings: What becomes of that.
        first: Whether it has to be the first word of the name.
    """
    words = name.split(" ")
    for place, word in enumerate(words[:1] if first else words):
        ending = people.search(word)
        if ending:
            words[place] = word[: ending.start()] + endings[ending[0]]
            return " ".join(words)
    return ""


def small(name: str) -> str:
    """Give a name as in running text: `Archivaris` becomes `archivaris`, `ICT'er` stays."""
    if name[:2] == "IJ" and name[2:3].islower():
        return "ij" + name[2:]
    first = name[:1].lower()
    # A capital of which the small letter is two characters stays: the second is a loose mark.
    return first + name[1:] if name[1:2].islower() and len(first) == 1 else name
