"""A long trial: base and layers change at random, locks get lost, and nothing is ever missed."""

from random import Random
from typing import Any

import pytest

from helpers.layer_texts import BASE, layer
from helpers.upkeep import on, stale
from perspectief.layers import Address, Resolved, compose
from perspectief.layers.canonical import alike
from perspectief.layers.changes import changes
from perspectief.layers.leaves import ABSENT, found_at, leaves
from perspectief.layers.lock import Lock, fresh, knows, record
from perspectief.layers.lock_table import as_table, from_table
from perspectief.layers.overrides import overrides
from perspectief.layers.renaming import current_address
from perspectief.layers.standing import Standing
from perspectief.layers.upgrade import accept, upgrade
from perspectief.layers.upkeep import confirm
from perspectief.model.record import changed

STEPS = 100
SENTENCES = ("Wat merk je?", "Wie helpt je?", "Hoe gaat dat?", "Wat wil je houden?")
FIELDS = {"text": SENTENCES, "sensitive": SENTENCES, "moment": ("opening", "closing")}
ROLES = (["hr"], ["medewerker"], ["medewerker", "hr"], ["leidinggevende"])
UNKNOWN = object()
"""Stands for a text of which nobody knows whether the author saw it."""


class Trial:
    """A university and what is below it, with what its author truly saw of what it changed.

    Below it are a base, and a layer between that changes some of it.
    """

    def __init__(self, seed: int) -> None:
        """Begin with a version that changes nothing, and a lock that knows the base."""
        self.random = Random(seed)  # noqa: S311  # the same steps every time
        self.base = changed(BASE, objects={**BASE.objects})
        self.between = layer("tussen", "tus")
        self.ours = layer("uva", "uva")
        self.lock = fresh(self.stand)
        self.known = self.stand.below.objects
        self.saw: dict[Address, Any] = {}
        self.left: dict[Address, Any] = {}

    @property
    def stand(self) -> Standing:
        """The version on what is below it."""
        return on((self.base, self.between), self.ours)

    @property
    def together(self) -> Resolved:
        """What all layers say together."""
        return compose([self.base, self.between, self.ours])[0]

    def step(self) -> None:
        """Do something at random; what it is comes out of the seed."""
        acts = (self.base_changes, self.base_changes, self.between_changes, self.ours_changes,
                self.ours_changes, self.ours_changes, self.lock_is_lost, self.look, self.take_over,
                self.take_over, self.base_renames, self.base_removes)  # fmt: skip
        self.random.choice(acts)()

    # What happens to the base, and to the layer between.

    def text(self, field: str) -> Any:
        """Draw a value for a field: a few sentences, or one word."""
        if field == "moment":
            return self.random.choice(FIELDS[field])
        count = self.random.randint(1, 3)
        return "\n".join(self.random.sample(SENTENCES, count))

    def question(self) -> str:
        """Draw a question of the base."""
        return self.random.choice(list(self.base.objects["questions"]))

    def base_changes(self) -> None:
        """A new release says something else somewhere, or wraps it otherwise."""
        id, field = self.question(), self.random.choice([*FIELDS, "roles"])
        new = self.random.choice(ROLES) if field == "roles" else self.text(field)
        self.base_has(id, {**self.base.objects["questions"][id], field: new})

    def between_changes(self) -> None:
        """The layer between changes a field of a question, gives it up, or takes it away."""
        id, field = self.question(), self.random.choice(list(FIELDS))
        said = [{field: self.text(field)}, {field: self.text(field)}, {}, {"remove": True}]
        questions = {**self.between.objects.get("questions", {}), id: self.random.choice(said)}
        kept = {id: table for id, table in questions.items() if table}
        self.between = changed(self.between, objects={"questions": kept})

    def base_has(self, id: str, table: dict[str, Any]) -> None:
        """Put a question in the base."""
        questions = {**self.base.objects["questions"], id: table}
        self.base = changed(self.base, objects={**self.base.objects, "questions": questions})

    def base_removes(self) -> None:
        """A new release leaves a question out, and has a new one instead."""
        questions = dict(self.base.objects["questions"])
        table = questions.pop(self.question())
        questions[f"nieuw-{self.random.randint(0, 10**9)}"] = table
        self.base = changed(self.base, objects={**self.base.objects, "questions": questions})

    def base_renames(self) -> None:
        """A new release calls a question otherwise, and says so in its ledger."""
        old, new = self.question(), f"anders-{self.random.randint(0, 10**9)}"
        questions = {
            new if id == old else id: table for id, table in self.base.objects["questions"].items()
        }
        ledger = {**self.base.renamed.get("questions", {}), old: new}
        self.base = changed(
            self.base,
            objects={**self.base.objects, "questions": questions},
            renamed={"questions": ledger},
        )
        renamed = compose([self.base])[0].renamed
        self.saw = {current_address(at, renamed): seen for at, seen in self.saw.items()}
        self.left = {current_address(at, renamed): seen for at, seen in self.left.items()}

    # What happens to the version.

    def ours_changes(self) -> None:
        """The university changes a field, gives one up, or takes a field or an object away."""
        ids = list(self.stand.below.objects["questions"])
        if not ids:
            # The layer between took them all away.
            return
        id = self.random.choice(ids)
        said = dict(self.ours.objects.get("questions", {}).get(id, {}))
        said.pop("remove", None)
        field = self.random.choice(list(FIELDS))
        match self.random.randint(0, 6):
            case 0:
                said = {"remove": True}
            case 1:
                said.pop(field, None)
            case 2 if field == "sensitive":
                said = {**{name: said[name] for name in said if name != field}, "unset": [field]}
            case 3:
                word = self.random.choice(["add", "drop"])
                said["roles"] = {word: self.random.choice(ROLES)}
            case _:
                said[field] = self.text(field)
                said.pop("unset", None)
        self.write({**self.ours.objects.get("questions", {}), id: said})

    def write(self, questions: dict[str, Any]) -> None:
        """Write the version with a command, which records what the author is known to see."""
        self.ours = changed(
            self.ours, objects={"questions": {id: said for id, said in questions.items() if said}}
        )
        known = knows(self.stand, self.lock)
        there = self.now()
        for at, (now, ours) in there.items():
            # When the base is again what the lock knows, its author has seen that.
            new = self.saw.get(at, UNKNOWN) is UNKNOWN
            edited = at in self.left and not alike(self.left[at], ours)
            if known and (edited or (new and at not in self.left)):
                self.saw[at] = now
                self.left.pop(at, None)
            elif new:
                self.saw[at] = UNKNOWN
        kept = {*there, *self.hidden()}
        self.saw = {at: seen for at, seen in self.saw.items() if at in kept}
        self.left = {at: ours for at, ours in self.left.items() if at in kept}
        self.lock = record(self.stand, self.lock)

    def hidden(self) -> set[Address]:
        """Give what was changed of questions that are gone below; they may come back."""
        below = self.stand.below.objects["questions"]
        ours = self.ours.objects.get("questions", {})
        names = self.stand.below.renamed.get("questions", {})
        gone = {names.get(id, id) for id in ours} - below.keys()
        return {at for at in self.saw if at[1] in gone}

    def now(self) -> dict[Address, tuple[Any, Any]]:
        """Give what is below each override, and what is ours.

        Left out is what is gone, and an edit of a list: that puts nothing in the place of it.
        """
        stand = self.stand
        return {
            each.at: (each.now, each.ours)
            for each in overrides(stand.below, stand.layer)
            if each.sort not in ("gone", "edit")
        }

    # What happens to the lock.

    def lock_is_lost(self) -> None:
        """Somebody mails the folder without its lock; or with it, and then it is read again."""
        if self.random.random() < 0.3:
            self.lock, self.left = Lock(), {}
            self.saw = dict.fromkeys(self.saw, UNKNOWN)
        else:
            self.lock, strange = from_table(as_table(self.lock))
            assert strange == []

    def look(self) -> None:
        """Somebody looks at some of what is open, and keeps what is ours."""
        waiting = [each.at for each in stale(self.stand, self.lock)]
        chosen = self.random.sample(waiting, self.random.randint(0, len(waiting)))
        if not self.lock.digest:
            self.known = self.stand.below.objects
            self.left = {at: ours for at, (_, ours) in self.now().items()}
        self.lock = confirm(self.stand, self.lock, chosen)
        for at, (now, _) in self.now().items():
            if any(at[: len(one)] == one for one in chosen):
                self.saw[at] = now
                self.left.pop(at, None)

    def take_over(self) -> None:
        """The university takes over the base as it is, and accepts some of the proposals."""
        stand, before = self.stand, self.together
        waiting, mine = self.open(), self.mine()
        changed_below = self.changed_below() if self.lock.digest else set()
        rows, self.ours, self.lock = upgrade(stand, self.lock)
        assert changed_below <= {row.at for row in rows if row.result == "taken-over"}
        self.known = stand.below.objects
        assert {(row.at, row.result) for row in rows if row.open} == waiting == self.open()
        assert self.together == before
        assert self.mine() == mine
        for at, (now, ours) in self.now().items():
            if at in {each for each, _ in waiting}:
                self.left[at] = ours
            else:
                self.saw[at] = now
                self.left.pop(at, None)
        chosen = [row for row in rows if row.proposal and self.random.random() < 0.5]
        self.ours, self.lock = accept(self.stand, self.lock, chosen)
        after = self.together
        for row in chosen:
            assert found_at(after.objects, row.at) == row.proposal
            self.saw[row.at] = self.now()[row.at][0]
            self.left.pop(row.at, None)
            mine[row.at] = row.proposal
        assert self.mine() == mine
        assert {each.at for each in changes(before, after)} == {row.at for row in chosen}

    def changed_below(self) -> set[Address]:
        """Give the questions in which more changed, since the lock knew them, than what is ours."""
        stand, names = self.stand, self.stand.below.renamed.get("questions", {})
        ours = {each.at for each in overrides(stand.below, stand.layer)}
        found = set()
        for id in self.known["questions"]:
            at = ("questions", names.get(id, id))
            now = {each[2:]: value for each, value in leaves(stand.below.objects, *at).items()}
            then = {each[2:]: value for each, value in leaves(self.known, *at[:1], id).items()}
            other = {each for each in {**now, **then}
                     if not alike(now.get(each, ABSENT), then.get(each, ABSENT))}  # fmt: skip
            if now and at not in ours and any((*at, *each) not in ours for each in other):
                found.add(at)
        return found

    def mine(self) -> dict[Address, Any]:
        """Give all that the university says over what is below."""
        stand = self.stand
        return {each.at: each.ours for each in overrides(stand.below, stand.layer)}

    def open(self) -> set[tuple[Address, str]]:
        """Give what asks for a look."""
        return {(each.at, each.verdict) for each in stale(self.stand, self.lock)}

    def check(self) -> None:
        """Hold what is reported against what the author truly saw."""
        said, known = dict(self.open()), knows(self.stand, self.lock)
        for at, (now, ours) in self.now().items():
            # What was left open and then edited is settled, on the base on which it was left.
            settled = known and at in self.left and not alike(self.left[at], ours)
            seen = now if settled else self.saw[at]
            if seen is UNKNOWN:
                assert said.get(at) == "unrecorded", at
            elif ours is not ABSENT and not (alike(seen, now) or alike(ours, now)):
                assert said.get(at) == "stale", at
            else:
                assert at not in said, at
        assert all(verdict == "gone" or at in self.now() for at, verdict in said.items())


@pytest.mark.parametrize("seed", range(8))
def test_nothing_is_missed(seed: int) -> None:
    """Through hundreds of steps what is open is what nobody looked at, and no word is lost."""
    trial = Trial(seed)
    for _ in range(STEPS):
        trial.step()
        trial.check()
