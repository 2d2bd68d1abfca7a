"""Dutch words for a function group: a good guess, that the author is asked to look at."""

import re

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
    "er": "ers",
}
"""Endings of words for people, and the same in the plural."""

_PERSON = re.compile(rf"(?:(?<![aeiou])er|{'|'.join(list(_PLURALS)[:-1])})$")
"""The end of a word for a person. `beheer` and `kantoor` are none."""

_SURELY = ("werker", "heerder", "viseur", "aris", "ist", "loog", "steward", "secretaresse")
"""Ends of words that are for people whatever stands before; the rest only may be."""


def group_of(id: str) -> str:
    """Give the name of a function group that goes with the id of a pack."""
    words = id.replace("-", " ")
    return words if words.endswith(_SURELY) else f"medewerker {words}"


def plural(group: str) -> str:
    """Give the plural of the name of a group.

    Args:
        group: The name, such as `functioneel beheerder` or `medewerker archief`.

    Returns:
        The name with its first word for people in the plural; `medewerkers`, which is always
        right, when there is no such word.
    """
    words = group.split(" ")
    for place, word in enumerate(words):
        ending = _PERSON.search(word)
        if ending:
            words[place] = word[: ending.start()] + _PLURALS[ending[0]]
            return " ".join(words)
    return "medewerkers"


def small(name: str) -> str:
    """Give a name as in running text: `Archivaris` becomes `archivaris`, `ICT'er` stays."""
    if name[:2] == "IJ" and name[2:3].islower():
        return "ij" + name[2:]
    return name[:1].lower() + name[1:] if name[1:2].islower() else name
