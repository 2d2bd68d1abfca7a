"""Why something is as it is: which layer said each field, and what that replaced."""

from helpers.layer_texts import few
from helpers.upkeep import BASE, QUESTION, edited, locked, on, shown, uva
from perspectief.layers import Address, Chain, Layer, compose
from perspectief.layers.leaves import ABSENT, leaves
from perspectief.layers.why import why


def told(address: Address, *layers: Layer) -> dict[str, list[tuple[str, str, object, object]]]:
    """Give who said what, by address: layer, what it does, what it says and what it replaced."""
    return {
        shown(at): [(each.layer, each.sort, each.says, each.replaced) for each in said]
        for at, said in why(Chain(layers), address).items()
    }


class TestStack:
    def test_the_uppermost_comes_first(self) -> None:
        """A field that three layers say is told three times, the uppermost first."""
        said = told(
            ("questions", "eerst", "text"),
            BASE,
            uva(questions=QUESTION),
            few(questions='[eerst]\ntext = "Facultair."\n'),
        )
        assert said == {
            "questions/eerst/text": [
                ("few", "sets", "Facultair.", "Wat merk jij nu?"),
                ("uva", "sets", "Wat merk jij nu?", "Wat merk je nu?"),
                ("basis", "introduces", "Wat merk je nu?", ABSENT),
            ]
        }

    def test_every_field_of_an_object_is_told(self) -> None:
        """Asked of an object, each of its fields is told, and the top says what it now is."""
        layers = (BASE, uva(steps="[uitnodigen.checklist]\nuva-x = 'X'\nzaal = 'Y'\n"))
        said = told(("steps", "uitnodigen"), *layers)
        now = leaves(compose(layers)[0].objects, "steps", "uitnodigen")
        assert {at: each[0][2] for at, each in said.items()} == {
            shown(at): value for at, value in now.items()
        }

    def test_edits_and_what_is_taken_away(self) -> None:
        """An edit of a list is told as it is written, and a field taken away as absent."""
        over = uva(questions='[eerst]\nroles = { add = ["hr"] }\nunset = ["sensitive"]\n')
        said = told(("questions", "eerst"), BASE, over)
        assert said["questions/eerst/roles"][0] == ("uva", "edits", {"add": ["hr"]}, ["medewerker"])
        assert said["questions/eerst/sensitive"][0][1:3] == ("unsets", ABSENT)

    def test_moves_and_fixes(self) -> None:
        """Where a layer puts something is told of the object, and why it fixes it."""
        over = uva(questions='[eerst]\nafter = "slot"\nfixed.text = "Zo."\n',
                   texts='[bedankt]\nfixed = "Zo."\n')  # fmt: skip
        said = told(("questions", "eerst"), BASE, over)
        assert said["questions/eerst"] == [("uva", "moves", "after slot", ABSENT)]
        assert said["questions/eerst/text"][0] == ("uva", "fixes", "Zo.", ABSENT)
        whole = told(("texts", "bedankt"), BASE, over)
        assert whole["texts/bedankt"] == [("uva", "fixes", "Zo.", ABSENT)]

    def test_what_is_removed_and_where_it_was_named(self) -> None:
        """A removal is told of the object; a list that named it is pruned by the same layer."""
        over = uva(questions="[slot]\nremove = true\n")
        said = told(("questions", "slot"), BASE, over)
        assert [each[:2] for each in said["questions/slot"]] == [("uva", "removes")]
        named = told(("sessions", "middag", "blocks", "gesprek", "questions"), BASE, over)
        assert named["sessions/middag/blocks/gesprek/questions"][0] == (
            "uva", "prunes", ["eerst"], ["eerst", "slot"]
        )  # fmt: skip

    def test_what_is_refused(self) -> None:
        """A change of what is fixed is told as refused, and the field stays what it was."""
        fixed = uva(questions='[eerst]\nfixed.text = "Zo."\n')
        said = told(("questions", "eerst", "text"), BASE, fixed, few(questions=QUESTION))
        assert [each[:2] for each in said["questions/eerst/text"]] == [
            ("few", "refused"),
            ("uva", "fixes"),
            ("basis", "introduces"),
        ]

    def test_parameters_and_nothing(self) -> None:
        """Parts of the manifest are told too; of what is nowhere there is nothing to tell."""
        said = told(("pack", "parameters", "vak"), BASE, uva('parameters.vak = "ons vak"'))
        assert [each[:3] for each in said["pack/parameters/vak/value"]] == [
            ("uva", "sets", "ons vak"),
            ("basis", "introduces", "het vak"),
        ]
        assert told(("questions", "nergens"), BASE) == {}


class TestLocks:
    def test_what_is_stale_is_told(self) -> None:
        """With a lock it is told whether what a layer replaced has changed since."""
        ours, at = uva(questions=QUESTION), ("questions", "eerst", "text")
        locks = {"uva": locked(on(BASE, ours))}
        assert [each.stale for each in why(Chain((BASE, ours)), at, locks)[at]] == [False, False]
        moved = edited(questions='[eerst]\ntext = "Wat valt je op?"\n')
        above, below = why(Chain((moved, ours)), at, locks)[at]
        assert (above.stale, below.stale) == (True, False)
        assert above.judged is not None
        assert above.judged.seen == "Wat merk je nu?"
