"""Three packs, one over the other, as folders: what the tests of comparing and translating need."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

import perspectief
from helpers.written import manifest, write_pack

QUESTIONS = """\
[eerst]
theme = "actions"
text = "Wat merk je nu?"
roles = ["medewerker"]
purpose = "Begint bij gewoon werk. Zo kan iedereen meedoen."
probes.toen = "Hoe was dat toen?"

[slot]
theme = "actions"
text = "Wat neem je mee?"
roles = ["medewerker", "hr"]

[weg]
theme = "insights"
text = "Wat leerde je hier?"
roles = ["medewerker"]
"""
ENGLISH = """\
[eerst]
text = "What do you notice now?"  # Ans
purpose = "It begins with ordinary work. So everybody can join in."
probes.toen = "How was that then?"

[slot]
text = "What do you take along?"

[weg]
text = "What did you learn here?"
"""
TIPS = '[koffie]\ntitle = "Koffie"\ntext = "Drink koffie bij {organisatie}."\nkind = "do"\n'
PARAMETERS = '[parameters.organisatie]\nvalue = "de universiteit"\nabout = "Met lidwoord."\n'
TITLE = 'title = "Example"\n'
BASE = {
    "questions.toml": QUESTIONS,
    "tips.toml": TIPS,
    "pack.toml": PARAMETERS,
    "en/questions.toml": ENGLISH,
    "en/tips.toml": '[koffie]\ntitle = "Coffee"\ntext = "Drink coffee at {organisatie}."\n',
    "en/pack.toml": TITLE + PARAMETERS.replace("de uni", "the uni").replace("Met lid", "With art"),
}
UVS = """\
[eerst]
text = "Wat merk jij nu?"
roles = { add = ["hr"] }
unset = ["purpose"]
fixed.text = "Zo gaat het bij ons."

[weg]
remove = true

[uvs-balie]
theme = "actions"
text = "Wat vraag je aan de balie?"
roles = ["medewerker"]
after = "eerst"
"""
FEW = '[slot]\ntext = "Wat neem je morgen mee?"\nbefore = "eerst"\n\n[eerst]\ntext = "Anders."\n'


def write(folder: Path, files: Mapping[str, str], head: str) -> Path:
    """Write a pack, its folders of languages too."""
    for name in files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
    return write_pack(folder, files, head)


class Layers:
    """A base, a university's version of it, and a faculty's version of that.

    Attributes:
        base: The folder of the base, `los`.
        uvs: That of the university.
        few: That of the faculty.
    """

    def __init__(self, top: Path, patch: pytest.MonkeyPatch) -> None:
        """Write the packs; each is found by its id."""
        self.base = write(top / "los", BASE, manifest("los", extends=None, prefix=None))
        self.uvs = write(
            top / "uvs", {"questions.toml": UVS}, manifest("uvs", extends="los", prefix="uvs")
        )
        self.few = write(
            top / "few", {"questions.toml": FEW}, manifest("few", extends="uvs", prefix="few")
        )
        self._patch = patch
        self.install(self.base, self.uvs)

    def install(self, *packs: Path) -> None:
        """Make packs those that are found by their ids."""
        self._patch.setenv("PERSPECTIEF_PATH", os.pathsep.join(map(str, packs)))

    def confirm(self) -> None:
        """Record what the university's version replaces."""
        perspectief.confirm(self.uvs, None)
