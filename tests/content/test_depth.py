"""Whether a pack is whole: how much there is of each kind, and what goes on the table."""

from collections import Counter

import pytest

from helpers.pack_texts import GROUPS, LANGUAGES, PACKS, load, own
from perspectief import Pack
from perspectief.documents import selection
from perspectief.loading import read
from perspectief.plugins import Options

THEMES = ("what-changes", "good-work", "pleasant-work", "insights", "actions")
ROLES = ("medewerker", "leidinggevende", "hr")
FIXED = ("zin-vrijwillig", "zin-geen-beoordeling", "zin-vertrouwelijk")

# W0 to W7, in the order in which a group meets them.
SHEETS = (
    "gewone-week",
    "ons-overzicht",
    "vier-kanten",
    "inzicht-en-stap",
    "wie-doet-wat",
    "meekijken",
    "gespreksvoorbereiding",
    "hoe-was-het",
)

# How many a pack for a group brings itself, at least.
OWN = {
    "activities": 12,
    "developments": 12,
    "competences": 12,
    "questions": 45,
    "actions": 12,
    "moves": 10,
    "concerns": 10,
    "tips": 10,
}
APPROACHES = 6
"""Approaches that a pack adapts to its group or adds, at least."""


class TestPilot:
    def test_four_questions_for_each_of_five_themes(self) -> None:
        """The pilot has the five guiding questions, and four questions for each."""
        pilot = load("pilot", "nl")
        assert tuple(pilot.themes) == THEMES
        assert Counter(str(each.theme) for each in pilot.questions.values()) == dict.fromkeys(
            THEMES, 4
        )

    def test_roles_steps_approaches_and_set_ups(self) -> None:
        """It has three roles, thirteen steps, twelve approaches, four set-ups and ten actions."""
        pilot = load("pilot", "nl")
        assert tuple(pilot.roles) == ROLES
        assert len(pilot.steps) == 13
        assert len(selection.own_steps(pilot)) == 12
        assert len(pilot.approaches) == 12
        assert len(pilot.sessions) == 4
        assert len(pilot.actions) >= 10

    def test_six_difficult_moments(self) -> None:
        """Of six difficult moments it says what one sees, says and does; of a tip only the tip."""
        tips = load("pilot", "nl").tips.values()
        assert sum(each.type == "moment" for each in tips) == 6
        assert all(bool(each.say and each.then) == (each.type == "moment") for each in tips)

    def test_every_slide_says_something(self) -> None:
        """Each block and each assignment of a set-up says what participants read on the screen."""
        empty = {
            f"{id}/{key}"
            for id, session in load("pilot", "nl").sessions.items()
            for key, part in (*session.blocks.items(), *session.assignments.items())
            if not part.screen
        }
        assert empty == set()

    def test_eight_worksheets(self) -> None:
        """It has the sheets W0 to W7, in order."""
        assert tuple(load("pilot", "nl").worksheets) == SHEETS

    def test_private_sheets_say_so(self) -> None:
        """What is one's own stays one's own: the sheets that nobody hands in are private."""
        sheets = load("pilot", "nl").worksheets
        private = {key for key, each in sheets.items() if each.private}
        assert private == {"gewone-week", "inzicht-en-stap", "meekijken", "gespreksvoorbereiding"}


@pytest.mark.parametrize("id", GROUPS)
class TestGroups:
    def test_every_part_of_an_approach_has_a_slide(self, id: str) -> None:
        """Each part of each approach says what participants read on the screen."""
        empty = {
            f"{each.id}/{key}"
            for each in load(id, "nl").approaches.values()
            for key, part in each.run.items()
            if not part.screen
        }
        assert empty == set()

    def test_enough_of_each_kind(self, id: str) -> None:
        """A pack for a group brings enough of its own: cards, facts, questions, what comes next."""
        counts = {kind: len(own(load(id, "nl"), kind)) for kind in OWN}
        assert {kind: counts[kind] for kind, least in OWN.items() if counts[kind] < least} == {}

    def test_approaches_for_the_group(self, id: str) -> None:
        """At least six approaches are adapted to the group or added for it."""
        layer = read(id).chain.layers[-1]
        assert len(layer.objects["approaches"]) >= APPROACHES

    def test_says_who_is_meant(self, id: str) -> None:
        """A pack says who is meant and who is not, and gives other names for the group."""
        group = load(id, "nl").function_group
        assert group is not None
        assert group.includes
        assert group.excludes
        assert group.synonyms

    def test_every_role_has_actions(self, id: str) -> None:
        """Each role owns at least three of the actions that a pack brings itself."""
        pack = load(id, "nl")
        counts = Counter(str(pack.actions[key].owner) for key in own(pack, "actions"))
        assert {role: counts[role] for role in ROLES if counts[role] < 3} == {}

    def test_every_activity_has_a_reading_and_a_development(self, id: str) -> None:
        """Each activity names what it is done by and for, and something that changes it."""
        activities = load(id, "nl").activities
        assert [
            key
            for key, each in activities.items()
            if not (each.framework and each.result and each.developments)
        ] == []


@pytest.mark.parametrize("id", PACKS)
class TestOnTheTable:
    def test_twelve_to_twenty_questions_of_all_themes(self, id: str) -> None:
        """`[kit]` puts twelve to twenty questions on the table, of all five guiding questions."""
        chosen = selection.questions(load(id, "nl"), Options())
        assert 12 <= len(chosen) <= 20
        assert {str(each.theme) for each in chosen} == set(THEMES)

    def test_questions_for_every_role(self, id: str) -> None:
        """Each role has something to answer of what is on the table."""
        chosen = selection.questions(load(id, "nl"), Options())
        counts = Counter(str(role) for each in chosen for role in each.roles)
        assert {role: counts[role] for role in ROLES if counts[role] < 3} == {}

    def test_named_questions_are_all_there(self, id: str) -> None:
        """A question that `[kit]` names is not pushed out by its own limits."""
        pack = load(id, "nl")
        chosen = {each.id for each in selection.questions(pack, Options())}
        assert {str(ref) for ref in pack.kit.questions.include} <= chosen

    def test_set_up_and_approaches(self, id: str) -> None:
        """`[kit]` names a set-up, and two to four approaches, its own among them for a group."""
        pack = load(id, "nl")
        assert pack.kit.session in pack.sessions
        assert 2 <= len(pack.kit.approaches) <= 4
        assert not pack.function_group or set(pack.kit.approaches) & set(own(pack, "approaches"))

    def test_activity_cards(self, id: str) -> None:
        """A pack with activities puts eight to fourteen of them on the table, as cards."""
        pack = load(id, "nl")
        assert not pack.activities or 8 <= len(selection.activities(pack, Options())) <= 14

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_the_same_choice_in_every_language(self, id: str, language: str) -> None:
        """What goes on the table does not depend on the language."""

        def ids(pack: Pack) -> list[str]:
            return [each.id for each in selection.questions(pack, Options())]

        assert ids(load(id, language)) == ids(load(id, "nl"))


@pytest.mark.parametrize("id", PACKS)
class TestFixedSentences:
    def test_in_every_message(self, id: str) -> None:
        """Voluntary, no appraisal, confidential: these sentences are in each message and form."""
        texts = load(id, "nl").texts
        lacking = {key for key, each in texts.items() if not {*FIXED} <= {*each.includes}}
        assert lacking == set(FIXED)

    @pytest.mark.parametrize(
        ("language", "words"),
        [
            ("nl", ("vrijwillig", "beoordeling", "blijft in de groep")),
            ("en", ("voluntary", "appraisal", "stays in the group")),
        ],
    )
    def test_say_what_they_promise(self, id: str, language: str, words: tuple[str, ...]) -> None:
        """Each of them says its promise in plain words, in both languages."""
        texts = load(id, language).texts
        for key, word in zip(FIXED, words, strict=True):
            assert word in " ".join(texts[key].text.split())


@pytest.mark.parametrize("id", PACKS)
def test_nothing_is_left_untranslated(id: str) -> None:
    """Every text of a pack is there in English too."""
    assert load(id, "en").untranslated == ()


def test_fixed_sentences_cannot_be_changed() -> None:
    """No pack above can change the sentences of each message: they are fixed, with the reason."""
    objects = read("pilot").chain.layers[0].objects["texts"]
    assert [key for key in FIXED if not objects[key].get("fixed")] == []
