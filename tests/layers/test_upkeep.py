"""What a layer overrides, what its lock keeps of it, and what needs a look when the base moves."""

from typing import ClassVar

from attrs import evolve

from helpers.layer_texts import few
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
    verdicts,
)
from perspectief.layers import Chain
from perspectief.layers.leaves import ABSENT
from perspectief.layers.lock import Lock, dangling, fresh, knows, record
from perspectief.layers.overrides import overrides
from perspectief.layers.standing import standing
from perspectief.layers.upkeep import addressed, confirm, judge

SEC = '[sec-nieuw]\ntheme = "werk"\ntext = "X"\nroles = ["hr"]\n'
NEW_TEXT = '[eerst]\ntext = "Wat valt je op?"\n'


def sorts(**kinds: str) -> dict[str, str]:
    """Give what a layer overrides of the base, by address."""
    stand = on(BASE, uva(**kinds))
    return {shown(each.at): each.sort for each in overrides(stand.below, stand.layer)}


class TestOverrides:
    def test_fields_and_parts(self) -> None:
        """Each field that a layer says of something inherited is an override by itself."""
        assert sorts(
            questions='[eerst]\ntext = "X"\nroles = { add = ["hr"] }\nunset = ["sensitive"]\n'
            'probes.toen = "Y"\nprobes.uva-nieuw = "Z"\n[slot]\nremove = true\n',
            approaches="[rondje.run.ronde]\nminutes = 5\n[rondje.group]\nmax = 8\n",
        ) == {
            "approaches/rondje/run/ronde/minutes": "set",
            "approaches/rondje/group/max": "set",
            "questions/eerst/sensitive": "unset",
            "questions/eerst/text": "set",
            "questions/eerst/roles": "edit",
            "questions/eerst/probes/toen": "set",
            "questions/slot": "remove",
        }

    def test_new_moved_and_fixed_is_none(self) -> None:
        """Adding, moving and fixing replace nothing."""
        assert (
            sorts(
                questions='[uva-x]\ntheme = "werk"\ntext = "X"\nroles = ["hr"]\n'
                '[slot]\nplace = "first"\nfixed = "Zo."\n'
            )
            == {}
        )

    def test_parts_of_the_manifest(self) -> None:
        """Parameters, team, kit and words are overridden field by field too."""
        pack = (
            'parameters.vak = "ons vak"\n[team.hr]\nmin = 2\n[kit]\nsession = "x"\n'
            '[words.avoid]\nmanager = "baas"\nchef = "x"'
        )
        stand = on(BASE, uva(pack))
        assert {shown(each.at): each.now for each in overrides(stand.below, stand.layer)} == {
            "pack/parameters/vak/value": "het vak",
            "pack/team/hr/min": 1,
            "pack/kit/session": "middag",
            "pack/words/avoid/manager": "leidinggevende",
        }

    def test_a_text_that_moves_is_none_until_it_changes(self) -> None:
        """A keyed text in a table is an override when the table has a text."""
        steps = "[uitnodigen.checklist]\nlijst = { place = 'last' }\nzaal = { text = 'X' }\n"
        assert sorts(steps=steps) == {"steps/uitnodigen/checklist/zaal": "set"}

    def test_what_is_fixed_or_gone_is_told(self) -> None:
        """A statement about what is fixed, or is not there, is an override that cannot be."""
        fixed = layer("vast", questions='[eerst]\nfixed.text = "Zo."\n[slot]\nfixed = "Zo."\n')
        ours = few(questions=f'{QUESTION}[slot]\ntext = "X"\n[weg]\ntext = "X"\nunset = []\n')
        stand = on((BASE, fixed), ours)
        assert {shown(each.at): each.sort for each in overrides(stand.below, stand.layer)} == {
            "questions/eerst/text": "fixed",
            "questions/slot": "fixed",
            "questions/weg": "gone",
        }

    def test_old_ids_are_read_as_those_of_today(self) -> None:
        """A statement about an old id is one about the object that has another now."""
        below = layer("sec", "sec", 'renamed.questions.sec-oud = "sec-nieuw"', questions=SEC)
        stand = on((BASE, below), uva(questions='[sec-oud]\ntext = "Y"\n'))
        (each,) = overrides(stand.below, stand.layer)
        assert (shown(each.at), each.now) == ("questions/sec-nieuw/text", "X")

    def test_what_is_said_under_two_ids_counts_once(self) -> None:
        """A field said under the old id and the new one is none, as in composing."""
        below = layer("sec", "sec", 'renamed.questions.sec-oud = "sec-nieuw"', questions=SEC)
        ours = uva(questions='[sec-oud]\ntext = "Y"\n[sec-nieuw]\ntext = "Z"\nroles = []\n')
        stand = on((BASE, below), ours)
        assert [shown(each.at) for each in overrides(stand.below, stand.layer)] == [
            "questions/sec-nieuw/roles"
        ]


class TestRecord:
    def test_what_the_author_saw_is_kept(self) -> None:
        """On the base that the lock knows, each override is kept with what it replaced."""
        stand = on(BASE, uva(questions=f'{QUESTION}purpose = "X"\n'))
        lock = locked(stand)
        assert lock.seen == {
            ("questions", "eerst", "text"): "Wat merk je nu?",
            ("questions", "eerst", "purpose"): ABSENT,
        }
        assert lock.parents == (("basis", "1.0.0"),)
        assert list(lock.objects["questions"]) == ["eerst", "daarna", "slot"]
        assert verdicts(stand, lock) == dict.fromkeys(map(shown, lock.seen), "kept")

    def test_on_another_base_nothing_new_is_kept(self) -> None:
        """What is written when the base is another than the lock knows stays unrecorded."""
        lock = locked(on(BASE, uva()))
        stand = on(edited(questions=NEW_TEXT), uva(questions=QUESTION))
        assert not knows(stand, lock)
        assert record(stand, lock) == lock
        assert open_addresses(stand, lock) == {("questions/eerst/text", "unrecorded")}

    def test_a_removal_keeps_the_whole_object(self) -> None:
        """Of what is removed the lock keeps everything."""
        lock = locked(on(BASE, uva(questions="[slot]\nremove = true\n")))
        assert lock.seen == {("questions", "slot"): BASE.objects["questions"]["slot"]}

    def test_what_is_not_overridden_any_more_goes(self) -> None:
        """When a change is taken back the lock lets go of what it replaced."""
        stand = on(BASE, uva(questions=QUESTION))
        lock = locked(stand)
        back = on(BASE, uva())
        assert [shown(at) for at in dangling(back, lock)] == ["questions/eerst/text"]
        assert record(back, lock) == fresh(back)
        assert dangling(stand, lock) == []

    def test_recording_twice_changes_nothing(self) -> None:
        """Recording what is recorded gives the same lock."""
        stand = on(BASE, uva(questions=QUESTION))
        assert record(stand, locked(stand)) == locked(stand)


class TestStale:
    def test_a_changed_text_is_stale(self) -> None:
        """An override of which the text below changed asks for a look, with both texts."""
        lock = locked(on(BASE, uva(questions=QUESTION)))
        (each,) = judge(on(edited(questions=NEW_TEXT), uva(questions=QUESTION)), lock)
        assert (each.verdict, each.is_open) == ("stale", True)
        assert (each.seen, each.override.now) == ("Wat merk je nu?", "Wat valt je op?")

    def test_layout_is_no_change(self) -> None:
        """A text that is only wrapped otherwise below makes nothing stale."""
        lock = locked(on(BASE, uva(questions=QUESTION)))
        wrapped = edited(questions='[eerst]\ntext = """\nWat merk\n  je nu?\n"""\n')
        assert verdicts(on(wrapped, uva(questions=QUESTION)), lock) == {
            "questions/eerst/text": "kept"
        }

    def test_each_field_by_itself(self) -> None:
        """A change of one field below says nothing of the others."""
        ours = uva(questions=f'{QUESTION}moment = "closing"\n')
        lock = locked(on(BASE, ours))
        assert verdicts(on(edited(questions=NEW_TEXT), ours), lock) == {
            "questions/eerst/text": "stale",
            "questions/eerst/moment": "kept",
        }

    def test_what_became_equal_is_redundant(self) -> None:
        """When the base now says what we say, the override is redundant and needs no look."""
        ours = uva(questions=NEW_TEXT)
        lock = locked(on(BASE, ours))
        stand = on(edited(questions=NEW_TEXT), ours)
        assert verdicts(stand, lock) == {"questions/eerst/text": "redundant"}
        assert open_addresses(stand, lock) == set()

    def test_absent_and_there(self) -> None:
        """A field that appears below, or vanishes there, makes an override of it stale."""
        ours = uva(questions='[eerst]\npurpose = "Ons doel."\nsensitive = "Zacht."\n')
        lock = locked(on(BASE, ours))
        moved = edited(questions='[eerst]\npurpose = "Hun doel."\nunset = ["sensitive"]\n')
        assert set(verdicts(on(moved, ours), lock).values()) == {"stale"}

    def test_lists_that_are_edited_are_merged(self) -> None:
        """Adding to a list and dropping from it goes with any list below."""
        ours = uva(questions='[eerst]\nroles = { add = ["hr"] }\n')
        lock = locked(on(BASE, ours))
        moved = edited(questions='[eerst]\nroles = ["leidinggevende"]\n')
        assert verdicts(on(moved, ours), lock) == {"questions/eerst/roles": "merged"}

    def test_what_is_taken_away_may_change(self) -> None:
        """A removed object, or a field taken away, that changed below is told and not open."""
        ours = uva(questions='[eerst]\nunset = ["sensitive"]\n[slot]\nremove = true\n')
        lock = locked(on(BASE, ours))
        moved = edited(questions='[eerst]\nsensitive = "X"\n[slot]\ntext = "X"\n')
        assert set(verdicts(on(moved, ours), lock).values()) == {"removed"}

    def test_gone_and_fixed_are_open(self) -> None:
        """What is gone below, or fixed there since, is open."""
        ours = uva(questions=f'{QUESTION}[slot]\ntext = "X"\n')
        lock = locked(on(BASE, ours))
        between = layer("sec", "sec", questions='[eerst]\nfixed = "Zo."\n[slot]\nremove = true\n')
        assert open_addresses(on((BASE, between), ours), lock) == {
            ("questions/eerst", "fixed"),
            ("questions/slot", "gone"),
        }

    def test_without_lock_everything_is_unrecorded(self) -> None:
        """Without lock each override is unrecorded, but for edits, which replace nothing."""
        ours = uva(questions=f'{QUESTION}roles = {{ add = ["hr"] }}\n')
        assert open_addresses(on(BASE, ours), Lock()) == {("questions/eerst/text", "unrecorded")}

    def test_each_layer_is_held_against_its_own_base(self) -> None:
        """A change in a layer between is noticed by the layer above it."""
        ours = few(questions='[eerst]\ntext = "Facultair."\n')
        chain = Chain((BASE, uva(questions=QUESTION), ours))
        lock = locked(standing(chain))
        assert lock.seen == {("questions", "eerst", "text"): "Wat merk jij nu?"}
        later = Chain((BASE, uva(questions=NEW_TEXT), ours))
        assert open_addresses(standing(later), lock) == {("questions/eerst/text", "stale")}
        assert open_addresses(standing(later, depth=1), locked(standing(chain, depth=1))) == set()


class TestConfirm:
    def test_it_records_what_is_below_now(self) -> None:
        """What is confirmed asks for no look until the base changes again."""
        ours = uva(questions=QUESTION)
        lock = locked(on(BASE, ours))
        stand = on(edited(questions=NEW_TEXT), ours)
        lock = confirm(stand, lock, [("questions", "eerst")])
        assert open_addresses(stand, lock) == set()
        assert open_addresses(on(BASE, ours), lock) == {("questions/eerst/text", "stale")}

    def test_only_what_was_looked_at(self) -> None:
        """Confirming one object, or one field, leaves the others as they were."""
        ours = uva(questions=f'{QUESTION}[slot]\ntext = "X"\n')
        stand = on(BASE, ours)
        assert [shown(each.at) for each in addressed(stand, [("questions", "slot")])] == [
            "questions/slot/text"
        ]
        lock = confirm(stand, Lock(), [("questions", "slot", "text")])
        assert open_addresses(stand, lock) == {("questions/eerst/text", "unrecorded")}

    def test_without_lock_it_makes_one(self) -> None:
        """Confirming everything without lock gives the lock that there would have been."""
        stand = on(BASE, uva(questions=QUESTION))
        assert confirm(stand, Lock()) == locked(stand)

    def test_what_nobody_looked_at_is_not_recorded_later(self) -> None:
        """A writing command after a partial `confirm` does not take the rest for seen."""
        ours = uva(questions=f'{QUESTION}[slot]\ntext = "X"\n')
        stand = on(BASE, ours)
        lock = record(stand, confirm(stand, Lock(), [("questions", "slot")]))
        assert open_addresses(stand, lock) == {("questions/eerst/text", "unrecorded")}

    def test_what_is_gone_cannot_be_confirmed(self) -> None:
        """A change of what is gone stays open, whoever confirms it."""
        ours = uva(questions='[slot]\ntext = "X"\n')
        lock = locked(on(BASE, ours))
        stand = on((BASE, layer("sec", "sec", questions="[slot]\nremove = true\n")), ours)
        assert open_addresses(stand, confirm(stand, lock)) == {("questions/slot", "gone")}


class TestTranslations:
    OURS: ClassVar = {"questions": {"eerst": {"text": "What do you notice?"}}}

    def test_the_text_it_was_made_from_is_kept(self) -> None:
        """Of a translation the lock keeps the text in this layer."""
        lock = locked(on(BASE, uva(questions=QUESTION), en=self.OURS))
        assert lock.seen[("en", "questions", "eerst", "text")]["from"] == "Wat merk jij nu?"

    def test_a_changed_text_makes_it_stale(self) -> None:
        """When the Dutch changes, below or here, its translation asks for a look."""
        at = "en/questions/eerst/text"
        below = locked(on(BASE, uva(), en=self.OURS))
        assert open_addresses(on(edited(questions=NEW_TEXT), uva(), en=self.OURS), below) == {
            (at, "stale")
        }
        here = locked(on(BASE, uva(questions=QUESTION), en=self.OURS))
        assert open_addresses(on(BASE, uva(questions=NEW_TEXT), en=self.OURS), here) == {
            (at, "stale")
        }

    def test_changed_together_they_agree(self) -> None:
        """When a layer changes its text and the translation at once, nobody has to look."""
        lock = locked(on(BASE, uva(questions=QUESTION), en=self.OURS))
        other = {"questions": {"eerst": {"text": "What strikes you?"}}}
        assert open_addresses(on(BASE, uva(questions=NEW_TEXT), en=other), lock) == set()

    def test_a_translation_that_replaces_another_follows_it(self) -> None:
        """When the translation below changes, the one above it asks for a look."""

        def stand(text: str):  # noqa: ANN202 - a standing
            below = {"questions": {"eerst": {"text": text}}}
            made = on(BASE, uva(), en=self.OURS)
            return evolve(made, translations={"en": (self.OURS, below)})

        lock = locked(stand("What now?"))
        assert open_addresses(stand("What now?"), lock) == set()
        assert open_addresses(stand("What next?"), lock) == {("en/questions/eerst/text", "stale")}

    def test_confirming_an_object_confirms_no_translation(self) -> None:
        """Who looked at a text did not look at its translation, which has its own address."""
        lock = locked(on(BASE, uva(questions=QUESTION), en=self.OURS))
        other = uva(questions=QUESTION.replace("jij", "jullie"))
        stand = on(edited(questions=NEW_TEXT), other, en=self.OURS)
        dutch, english = ("questions", "eerst", "text"), ("en", "questions", "eerst", "text")
        for end in (1, 2, 3):
            left = open_addresses(stand, confirm(stand, lock, [dutch[:end]]))
            assert left == {("en/questions/eerst/text", "stale")}
        for end in (1, 2, 3, 4):
            left = open_addresses(stand, confirm(stand, lock, [english[:end]]))
            assert left == {("questions/eerst/text", "stale")}
        assert open_addresses(stand, confirm(stand, lock)) == set()

    def test_of_an_inherited_text_it_is_unrecorded_without_lock(self) -> None:
        """Without lock a translation is unrecorded, but for that of a text of its own layer."""
        stand = on(BASE, uva(), en=self.OURS)
        assert open_addresses(stand, Lock()) == {("en/questions/eerst/text", "unrecorded")}
        own = on(BASE, uva(questions=QUESTION), en=self.OURS)
        assert open_addresses(own, Lock()) == {("questions/eerst/text", "unrecorded")}

    def test_parameters_and_strays(self) -> None:
        """A parameter is translated by its value; a translation of nothing is left out."""
        tables = {"pack": {"parameters": {"vak": "the trade", "a_trade": {"value": "a trade"}}},
                  "questions": {"weg": {"text": "Gone"}}}  # fmt: skip
        lock = locked(on(BASE, uva(), en=tables))
        assert [shown(at) for at in lock.seen] == ["en/pack/parameters/vak/value"]
