"""Taking over a new version of the base: each row of the table in section 5 of the format."""

from helpers.upkeep import (
    BASE,
    QUESTION,
    edited,
    layer,
    locked,
    on,
    open_addresses,
    shown,
    uva,
)
from perspectief.layers import Layer, compose
from perspectief.layers.lock import Lock, record
from perspectief.layers.standing import Standing
from perspectief.layers.upgrade import Row, accept, said, upgrade
from perspectief.model.record import changed

NEW_TEXT = '[eerst]\ntext = "Wat valt je op?"\n'
LONG = "Bel drie mensen. Vraag wat er speelt. Besluit daarna samen."


def rows_of(base: Layer, ours: Layer, lock: Lock | None = None) -> dict[str, str]:
    """Give the result of each row, by address, after taking over a base; checks what is open."""
    stand = on(base, ours)
    rows, ours_now, after = upgrade(stand, locked(on(BASE, ours)) if lock is None else lock)
    again = on(base, ours_now)
    assert {(shown(row.at), row.result) for row in rows if row.open} == (
        open_addresses(again, after)
    )
    assert compose([base, ours_now])[0] == compose([base, ours])[0]
    return {shown(row.at): row.result for row in rows}


class TestTable:
    def test_nothing_changed(self) -> None:
        """On the same base everything is kept, and the lock stays as it is."""
        ours = uva(questions=QUESTION)
        assert rows_of(BASE, ours) == {"questions/eerst/text": "kept"}
        assert upgrade(on(BASE, ours), locked(on(BASE, ours)))[2] == locked(on(BASE, ours))

    def test_changed_and_not_ours(self) -> None:
        """What changed and is not overridden is taken over, and listed."""
        assert rows_of(edited(questions=NEW_TEXT), uva()) == {"questions/eerst": "taken-over"}

    def test_changed_and_equal_to_ours(self) -> None:
        """What became what we say is redundant, and is not taken away for us."""
        ours = uva(questions=NEW_TEXT)
        assert rows_of(edited(questions=NEW_TEXT), ours) == {"questions/eerst/text": "redundant"}

    def test_changed_and_set(self) -> None:
        """What changed under an override is stale, and nothing else of the object is listed."""
        ours = uva(questions=QUESTION)
        assert rows_of(edited(questions=NEW_TEXT), ours) == {"questions/eerst/text": "stale"}

    def test_other_fields_are_listed_beside_it(self) -> None:
        """When another field of the object changed too, that is taken over."""
        more = edited(questions=f'{NEW_TEXT}sensitive = "Zacht."\n')
        assert rows_of(more, uva(questions=QUESTION)) == {
            "questions/eerst/text": "stale",
            "questions/eerst": "taken-over",
        }

    def test_changed_and_edited(self) -> None:
        """A list that we add to is merged with the changed one."""
        ours = uva(questions='[eerst]\nroles = { add = ["hr"] }\n')
        below = edited(questions='[eerst]\nroles = ["leidinggevende"]\n')
        assert rows_of(below, ours) == {"questions/eerst/roles": "merged"}
        assert compose([below, ours])[0].objects["questions"]["eerst"]["roles"] == [
            "leidinggevende",
            "hr",
        ]

    def test_changed_and_removed(self) -> None:
        """A change of what we took away is for information."""
        ours = uva(questions="[slot]\nremove = true\n")
        below = edited(questions='[slot]\ntext = "X"\n')
        assert rows_of(below, ours) == {"questions/slot": "removed"}

    def test_gone_and_set(self) -> None:
        """Our text for what is gone below is open."""
        ours = uva(questions='[slot]\ntext = "X"\n')
        below = edited(questions="[slot]\nremove = true\n")
        assert rows_of(below, ours) == {
            "questions/slot": "gone",
            # It was named there.
            "sessions/middag": "taken-over",
        }

    def test_gone_and_not_ours(self) -> None:
        """What is gone below is listed."""
        assert rows_of(edited(texts="[bedankt]\nremove = true\n"), uva()) == {
            "texts/bedankt": "dropped"
        }

    def test_newly_fixed(self) -> None:
        """A change of what the base now fixes is open."""
        below = edited(questions='[eerst]\nfixed.text = "Zo."\n')
        fixed = changed(below, objects={**below.objects, "questions": {
            **below.objects["questions"],
            "eerst": {**below.objects["questions"]["eerst"], "fixed": {"text": "Zo."}},
        }})  # fmt: skip
        assert rows_of(fixed, uva(questions=QUESTION)) == {"questions/eerst/text": "fixed"}

    def test_new_and_moved(self) -> None:
        """What is new below is adopted, and what stands elsewhere is told; both are listed."""
        below = edited(questions='[nieuw]\ntheme = "werk"\ntext = "X"\nroles = ["hr"]\n'
                       '[slot]\nplace = "first"\n')  # fmt: skip
        assert rows_of(below, uva()) == {"questions/nieuw": "adopted", "questions/slot": "moved"}

    def test_without_lock(self) -> None:
        """Without lock nobody knows what is new below, and each override asks for a look."""
        assert rows_of(edited(questions=NEW_TEXT), uva(questions=QUESTION), Lock()) == {
            "questions/eerst/text": "unrecorded"
        }


class TestLedger:
    SEC = '[sec-oud]\ntheme = "werk"\ntext = "Wat nu?"\nroles = ["hr"]\n'
    OURS = (
        '[sec-oud]\ntext = "Wat dan?"\n'
        '[uva-x]\ntheme = "werk"\ntext = "X"\nroles = ["hr"]\nafter = "sec-oud"\n'
    )

    def stand(self, ours: Layer, *, later: bool) -> Standing:
        """Put a layer on the base before or after a renaming."""
        pack = 'renamed.questions.sec-oud = "sec-nieuw"' if later else ""
        below = self.SEC.replace("oud", "nieuw") if later else self.SEC
        return on((BASE, layer("sec", "sec", pack, questions=below)), ours)

    def test_what_has_another_id_is_retargeted(self) -> None:
        """Statements, anchors, references and the lock follow the ledger, and nothing is open."""
        ours = uva(questions=self.OURS, steps='[uitnodigen]\nuses = ["questions/sec-oud"]\n')
        then = self.stand(ours, later=False)
        now = self.stand(ours, later=True)
        rows, said, lock = upgrade(now, locked(then))
        assert {
            shown(row.at): (row.seen, row.now) for row in rows if row.result == "retargeted"
        } == {
            "questions/sec-nieuw": ("sec-oud", "sec-nieuw"),
            "questions/uva-x/after": ("sec-oud", "sec-nieuw"),
            "steps/uitnodigen/uses": ("sec-oud", "sec-nieuw"),
        }
        assert not [row for row in rows if row.open]
        assert said.objects["questions"]["sec-nieuw"] == {"text": "Wat dan?"}
        assert said.objects["questions"]["uva-x"]["after"] == "sec-nieuw"
        assert said.objects["steps"]["uitnodigen"]["uses"] == ["questions/sec-nieuw"]
        assert ("questions", "sec-nieuw", "text") in lock.seen
        assert upgrade(self.stand(said, later=True), lock)[0] == [
            row for row in rows if row.result == "kept"
        ]

    def test_a_reference_below_that_was_renamed_is_no_change(self) -> None:
        """When the base only calls by its new id what it named, an override of that stands."""
        below = 'uses = ["questions/sec-oud"]'
        ours = uva(steps='[sec-stap]\nuses = ["texts/bedankt"]\n')
        new = """
        [sec-stap]
        phase = "prepare"
        title = "X"
        text = "X"
        lead = "trekker"
        hours = {}
        week = 1
        yields = "X"
        checklist = {}
        """
        packs = [
            layer("sec", "sec", pack, questions=self.SEC.replace("oud", id), steps=f"{new}{uses}")
            for id, pack, uses in (
                ("oud", "", below),
                ("nieuw", 'renamed.questions.sec-oud = "sec-nieuw"', below.replace("oud", "nieuw")),
            )
        ]
        lock = locked(on((BASE, packs[0]), ours))
        rows, _, _ = upgrade(on((BASE, packs[1]), ours), lock)
        assert [row.result for row in rows if row.at[0] == "steps" and len(row.at) > 2] == ["kept"]

    def test_both_ids_at_once_are_left_alone(self) -> None:
        """An object that a layer names by both ids is for a person."""
        ours = uva(questions='[sec-oud]\ntext = "A"\n[sec-nieuw]\ntext = "B"\n')
        _, said, _ = upgrade(self.stand(ours, later=True), Lock())
        assert said.objects == ours.objects

    def test_translations_follow(self) -> None:
        """A translation by an old id is retargeted too."""
        tables = {"questions": {"sec-oud": {"text": "What now?"}}}
        new = self.SEC.replace("oud", "nieuw")
        below = layer("sec", "sec", 'renamed.questions.sec-oud = "sec-nieuw"', questions=new)
        stand = on((BASE, below), uva(), en=tables)
        rows, _, lock = upgrade(stand, Lock())
        assert (("en", "questions", "sec-nieuw"), "retargeted") in {
            (row.at, row.result) for row in rows
        }
        assert ("en", "questions", "sec-nieuw", "text") in lock.open


class TestProposals:
    def setup_method(self) -> None:
        """Put a version on a base of which another sentence has changed."""
        base = edited(texts=f'[bedankt]\ntext = "{LONG}"\n')
        ours = LONG.replace("drie mensen", "vier mensen")
        theirs = LONG.replace("daarna samen", "een week later")
        self.ours = uva(texts=f'[bedankt]\ntext = "{ours}"\n')
        self.lock = locked(on(base, self.ours))
        self.stand = on(edited(texts=f'[bedankt]\ntext = "{theirs}"\n'), self.ours)

    def row(self) -> Row:
        """Give the one open row."""
        (row,) = (each for each in upgrade(self.stand, self.lock)[0] if each.open)
        return row

    def test_sentences_that_do_not_overlap(self) -> None:
        """When each changed another sentence there is a proposal, and it is open all the same."""
        assert self.row().proposal == (
            "Bel vier mensen. Vraag wat er speelt. Besluit een week later."
        )

    def test_accepting_it_changes_that_text_alone(self) -> None:
        """Accepting puts the proposed text in, and closes the row."""
        rows, said, lock = upgrade(self.stand, self.lock)
        after, lock = accept(on(self.stand_base(), said), lock, rows)
        assert after.objects["texts"] == {"bedankt": {"text": self.row().proposal}}
        assert open_addresses(on(self.stand_base(), after), lock) == set()

    def stand_base(self) -> Layer:
        """Give the base that the layer now stands on."""
        return changed(BASE, version="1.1.0", objects=self.stand.below.objects)

    def test_accepting_nothing_changes_nothing(self) -> None:
        """Rows without proposal leave layer and lock as they are."""
        rows, said, lock = upgrade(self.stand, self.lock)
        kept = [row for row in rows if not row.proposal]
        assert accept(on(self.stand_base(), said), lock, kept) == (said, lock)

    def test_how_a_text_is_written_stays(self) -> None:
        """A text in a table with its place stays there, and so does a parameter by itself."""
        objects = {
            "steps": {"s": {"checklist": {"a": {"text": "X", "place": "first"}}}},
            "pack": {"parameters": {"vak": "X"}},
        }
        now = said(objects, ("steps", "s", "checklist", "a"), "Y")
        now = said(now, ("pack", "parameters", "vak", "value"), "Z")
        assert now["steps"]["s"]["checklist"]["a"] == {"text": "Y", "place": "first"}
        assert now["pack"]["parameters"] == {"vak": "Z"}


class TestAfterwards:
    def test_open_until_edited(self) -> None:
        """What was left open is closed by an edit of ours, and by nothing else."""
        ours, base = uva(questions=QUESTION), edited(questions=NEW_TEXT)
        _, _, lock = upgrade(on(base, ours), locked(on(BASE, ours)))
        assert open_addresses(on(base, ours), record(on(base, ours), lock))
        other = on(base, uva(questions=QUESTION.replace("jij", "je zelf")))
        assert open_addresses(other, lock) == set()
        lock = record(other, lock)
        assert lock.open == {}
        assert lock.seen == {("questions", "eerst", "text"): "Wat valt je op?"}

    def test_a_second_time_it_stays_open(self) -> None:
        """Running it again on the same base closes nothing."""
        ours, base = uva(questions=QUESTION), edited(questions=NEW_TEXT)
        rows, said, lock = upgrade(on(base, ours), locked(on(BASE, ours)))
        again, _, twice = upgrade(on(base, said), lock)
        assert [row for row in again if row.open] == [row for row in rows if row.open]
        assert twice == lock

    def test_another_change_is_told_with_what_was_seen(self) -> None:
        """When the base changes once more, the text that the author saw is still the first."""
        ours = uva(questions=QUESTION)
        _, _, lock = upgrade(on(edited(questions=NEW_TEXT), ours), locked(on(BASE, ours)))
        rows, _, _ = upgrade(on(edited(questions=NEW_TEXT.replace("op", "mee")), ours), lock)
        (row,) = (each for each in rows if each.open)
        assert (row.seen, row.now) == ("Wat merk je nu?", "Wat valt je mee?")

    def test_what_was_unrecorded_stays_so(self) -> None:
        """Taking over a base does not make seen what nobody saw."""
        ours = uva(questions=QUESTION)
        _, said, lock = upgrade(on(BASE, ours), Lock())
        stand = on(BASE, said)
        assert open_addresses(stand, record(stand, lock)) == {
            ("questions/eerst/text", "unrecorded")
        }


class TestOldBase:
    def test_field_by_field(self) -> None:
        """With the old base each field that is taken over is told with its two values."""
        old, _ = compose([BASE])
        ours = uva(questions=QUESTION)
        below = edited(questions=f'{NEW_TEXT}sensitive = "Zacht."\nprobes.nu = "Nu?"\n')
        rows, _, _ = upgrade(on(below, ours), locked(on(BASE, ours)), old)
        assert {
            (shown(row.at), row.seen, row.now) for row in rows if row.result == "taken-over"
        } == {
            ("questions/eerst/sensitive", "Vraag het rustig.", "Zacht."),
            ("questions/eerst/probes/nu", "En nu?", "Nu?"),
        }

    def test_another_type_is_another_value(self) -> None:
        """What became of another type is taken over, though Python calls both values equal."""
        one, other = (
            edited(pack=f'[parameters.vak]\nvalue = "ons vak"\narticle = {each}\n')
            for each in ("1", "true")
        )
        stand, old = on(other, uva(questions=QUESTION)), compose([one])[0]
        rows, _, _ = upgrade(stand, locked(on(one, stand.layer)), old)
        taken = [row for row in rows if row.result == "taken-over"]
        assert [(shown(row.at), row.seen, row.now) for row in taken] == [
            ("pack/parameters/vak/article", 1, True)
        ]

    def test_it_stands_in_for_a_lost_lock(self) -> None:
        """A layer without lock is taken as made on the old base, when that is given."""
        old, _ = compose([BASE])
        stand = on(edited(questions=NEW_TEXT), uva(questions=QUESTION))
        (row,) = upgrade(stand, Lock(), old)[0]
        assert (row.result, row.seen) == ("stale", "Wat merk je nu?")
