"""Drawing objects that the rules of the core find nothing in."""

from collections.abc import Callable
from datetime import date
from typing import Any

from hypothesis import strategies as st

from ..layers import Table
from ..model import Group, People, Session
from ..model.values import Line, Prose, Word
from .annotations import fields_of
from .drawing import Drawing, Ids
from .ground import Ground

_LETTERS = st.characters(categories=("L", "N"), include_characters=" .,;:?!'\"()-–&%/")
_SAID = (
    "Wat merk je nu?",
    "ijsvrij, één keer",
    "5 < 6 & 7",
    "Een heel lang samengesteldwoordzondereenenkelespatie.",
    "Привет, 世界",
)
_MARKED = (
    "Dit is *belangrijk*.\n\nEn dit **nog meer**.",
    "Neem mee:\n\n- een pen\n- een blad\n\nDat is alles.",
    "1. Begin.\n2. Ga door.",
    "Lees [de pagina](https://example.org/a?b=1&c=2).",
    "Een regel\ndie doorloopt.",
)
_VOLUNTARY = "Meedoen is vrijwillig."
_LENGTH = 1440
"""Minutes of a drawn meeting: as long as whatever is drawn for it."""


class Sound(Drawing):
    """Draws tables that the rules of the core find nothing in."""

    def __init__(self, draw: st.DrawFn, ground: Ground, ids: Ids, *, filled: bool = True) -> None:
        """Draw what fits a base.

        Args:
            draw: Draws.
            ground: The base.
            ids: What references can name.
            filled: Whether texts may leave words open.
        """
        open_words = ground.objects.get("pack", {}).get("parameters", {}) if filled else {}
        said = (*_SAID, *(f"Dit is voor {{{name}}}." for name in open_words))
        written = st.text(_LETTERS, min_size=1, max_size=30).filter(str.strip)
        super().__init__(draw, ids, st.sampled_from(said) | written)
        self.ground = ground

    def plain(self, annotation: Any) -> Any:
        """Draw a text, a number, a truth value or a date."""
        if annotation is Prose:
            return self.draw(self.texts | st.sampled_from(_MARKED))
        if annotation in (Line, Word):
            text: str = self.draw(self.texts)
            return text if annotation is Line else text.replace("{", "").replace("}", "")
        if annotation is str:
            return self.one(("A1", "x-2", "nl"))
        return super().plain(annotation)

    def of_field(self, cls: type, name: str, annotation: Any) -> Any:
        """Draw a value for a field of a class, such as the rules want it."""
        special = _SPECIAL.get((cls.__name__, name))
        return special(self) if special else super().of_field(cls, name, annotation)

    def table(self, cls: type) -> Table:
        """Draw a whole object, part or record."""
        table = super().table(cls)
        if cls is Session:
            return self._session(table)
        if cls in (Group, People):
            table["min"] = max(table["min"], 1)
            table["max"] = max(table["min"], table["max"])
        return table

    def makes(self, cls: type) -> bool:
        """Tell whether there is all that an object of a class needs."""
        named = all(self.can(of) for _, of, required in fields_of(cls) if required)
        needs = {
            "Session": self.ground.sheets and self.ground.returns and self.ids.get("themes"),
            "Development": self.ids.get("sources"),
        }
        return named and bool(needs.get(cls.__name__, True))

    def _session(self, table: Table) -> Table:
        meetings = {
            key: {"title": self.plain(Line), "length": _LENGTH}
            for key in self.one((("nu",), ("eerst", "dan")))
        }
        least = self.draw(st.integers(4, 8))
        people = {"min": least, "max": least + self.draw(st.integers(0, 12))}
        drawn = table["blocks"].items()
        blocks = {key: self._block(block, people, meetings) for key, block in drawn}
        for each in table.get("assignments", {}).values():
            each["after_meeting"] = self.one(meetings)
        closing = self._closing(list(meetings)[-1])
        # A drawn set-up is for one group.
        table.pop("groups", None)
        return {
            **table,
            "people": people,
            "meetings": meetings,
            "blocks": {**blocks, "slot": closing},
            "follow_up": self.one(self.ground.returns),
        }

    def _block(self, block: Table, people: dict[str, int], meetings: Table) -> Table:
        fitting = self.ground.fitting(people["min"], people["max"])
        made = {**block, "meeting": self.one(meetings)}
        made.pop("apart", None)
        if "approach" in made and made["approach"] not in fitting:
            del made["approach"]
        # What has neither an approach nor minutes takes no time.
        return made if "approach" in made else {"minutes": 5, **made}

    def _closing(self, meeting: str) -> Table:
        """Give the block in which everybody writes down an insight and a step (FP811, FP812)."""
        return {
            "meeting": meeting,
            "title": self.plain(Line),
            "who": "gespreksleider",
            "minutes": 10,
            "themes": list(self.ids["themes"]),
            "worksheet": self.one(self.ground.sheets),
        }

    def _maps(self) -> Table:
        if not self.ground.codes:
            return {}
        catalogue, code = self.one(self.ground.codes)
        return {"a": {"catalogue": catalogue, "code": code}}


_SPECIAL: dict[tuple[str, str], Callable[[Sound], Any]] = {
    ("Text", "text"): lambda draw: f"{draw.plain(Prose)}\n\n{_VOLUNTARY}",
    ("Development", "sources"): lambda draw: [draw.one(draw.ids["sources"])],
    ("Development", "review"): lambda _: date(2999, 1, 1),
    ("Competence", "maps"): Sound._maps,
    ("Code", "code"): lambda draw: draw.one(("03-08", "01-02")),
    ("Source", "address"): lambda draw: draw.one(("https://example.org/a", "http://example.org")),
    ("Source", "published"): lambda draw: draw.one(("2018", "2018-07", date(2018, 7, 1))),
    ("Experience", "year"): lambda draw: draw.draw(st.integers(2000, 2026)),
    ("Material", "document"): lambda draw: draw.one(("werkbladen", "vragenkaarten")),
    ("Parameter", "value"): lambda draw: draw.plain(Word),
    ("Parameter", "article"): lambda _: "de",
    ("TeamRole", "min"): lambda draw: draw.draw(st.integers(1, 4)),
    # Of what is drawn, nothing need come first (FP824), nor is a group ever too large.
    ("Approach", "builds_on"): lambda _: [],
    ("Block", "parallel"): lambda _: 1,
    ("KitQuestions", "max"): lambda draw: draw.draw(st.integers(4, 16)),
    ("KitQuestions", "per_theme"): lambda draw: draw.draw(st.integers(1, 4)),
}
"""Fields of which the rules, or people, want more than their type says."""
