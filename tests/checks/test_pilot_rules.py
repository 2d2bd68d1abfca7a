"""The pilot's rules about people, set-ups, minutes and facts: beside their own examples."""

from collections.abc import Iterable

import pytest

from helpers.views import found, view
from perspectief.checks.sessions import CLOSING, example


def places(code: str, files: dict[str, str]) -> list[str]:
    """Give where a rule tells of something in a layer over the pilot."""
    return [each.address for each in found(code, files)]


def block(key: str, more: str = "minutes = 10") -> str:
    """Give one more block of the example."""
    return f'blocks.{key} = {{ meeting = "nu", title = "Nog", who = "gespreksleider", {more} }}\n'


def without(kind: str, ids: Iterable[str]) -> dict[str, str]:
    """Give a layer that removes objects."""
    return {f"{kind}.toml": "".join(f"[{id}]\nremove = true\n" for id in ids)}


class TestPeople:
    def test_each_role_of_the_team_is_told_by_itself(self) -> None:
        """A team without the group and without hr is told of both."""
        team = {"pack.toml": "[team.medewerker]\nmin = 0\n[team.hr]\nmin = 0\n"}
        assert places("FP801", team) == ["pack/team/medewerker#min", "pack/team/hr#min"]
        assert places("FP802", team) == []

    def test_a_question_counts_where_it_is_now(self) -> None:
        """A guiding question has a question again when one is moved to it."""
        questions = view({}).pack.questions
        gone = [id for id, each in questions.items() if each.theme == "insights"]
        removed = without("questions", gone[1:])["questions.toml"]
        moved = f'[{gone[0]}]\ntheme = "actions"\n'
        assert places("FP803", {"questions.toml": removed}) == []
        assert places("FP803", {"questions.toml": removed + moved}) == ["themes/insights"]

    def test_a_role_that_only_takes_part_has_nothing_of_its_own(self) -> None:
        """A role that owns no action is told of, though it takes part in those of others."""
        actions = view({}).pack.actions
        owned = [id for id, each in actions.items() if each.owner == "hr"]
        layer = without("actions", owned)
        layer["actions.toml"] += '[ontwikkelgesprek]\ntogether = { add = ["hr"] }\n'
        assert places("FP804", layer) == ["roles/hr"]
        assert places("FP804", without("actions", owned[1:])) == []

    @pytest.mark.parametrize(
        ("said", "told"),
        [
            ('subject = "Kom"\naudience = ["iedereen"]\ntext = "Kom je?"', True),
            ('subject = "Kom"\naudience = ["leidinggevende"]\ntext = "Kom je?"', False),
            ('audience = ["medewerker"]\ntext = "Kom je?"', False),
            ('subject = "Kom"\naudience = ["medewerker"]\ntext = "Vrijwillig!"', False),
            (
                'subject = "Kom"\naudience = ["medewerker"]\ntext = "Kom je?"\n'
                'includes = ["zin-vrijwillig"]',
                False,
            ),
        ],
    )
    def test_who_is_invited_hears_that_it_is_voluntary(self, said: str, told: bool) -> None:
        """A message with a subject, to employees, says so itself or in what it includes."""
        files = {"texts.toml": f'[vb-mail]\ntitle = "Mail"\n{said}\n'}
        assert places("FP805", files) == (["texts/vb-mail#text"] if told else [])

    def test_no_role_is_added(self) -> None:
        """A role beside the three is told of, and another name for one of them is not."""
        files = {
            "roles.toml": '[vb-decaan]\ntitle = "Decaan"\ntext = "Kijkt."\n[hr]\ntitle = "P&O"\n',
            "actions.toml": '[vb-kijk]\ntitle = "Kijk"\nowner = "vb-decaan"\ntext = "Kom."\n'
            'type = "look"\n',
        }
        assert places("FP806", files) == ["roles/vb-decaan"]


class TestSetUps:
    def test_a_question_brings_its_theme(self) -> None:
        """A guiding question comes up too when a block asks a question about it."""
        questions = view({}).pack.questions
        asked = next(id for id, each in questions.items() if each.theme == "good-work")
        asking = block("vraag", f'minutes = 5, questions = ["{asked}"]')
        assert places("FP811", example(CLOSING, skipping="good-work")) == [
            "sessions/vb-kort#blocks"
        ]
        assert places("FP811", example(CLOSING, asking, skipping="good-work")) == []

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ('["insights", "actions"]', '["insights"]'),
            (', worksheet = "inzicht-en-stap"', ""),
        ],
    )
    def test_an_insight_is_written_down_with_a_step(self, old: str, new: str) -> None:
        """A block is about insights and actions both, and has a sheet that stays private."""
        rest = block("acties", 'minutes = 5, themes = ["actions"]')
        closing = CLOSING.replace(old, new)
        assert places("FP812", example(closing, rest)) == ["sessions/vb-kort#blocks"]

    def test_an_assignment_belongs_to_a_meeting_too(self) -> None:
        """An assignment after a meeting that is not there is told of as a block is."""
        given = 'assignments.lezen = {{ after_meeting = "{}", title = "Lees", text = "Lees.", \
minutes = 5 }}\n'
        assert places("FP814", example(CLOSING, given.format("nu"))) == []
        wrong = example(CLOSING, given.format("later"))
        assert places("FP814", wrong) == ["sessions/vb-kort/assignments/lezen#after_meeting"]


class TestMinutes:
    def test_the_group_that_takes_longest_counts(self) -> None:
        """The blocks have to fit with the largest group, and the message says with how many."""
        files = example(block("rondje", "minutes = 0, per_person = 2"), CLOSING)
        assert places("FP821", files) == []
        files = {"sessions.toml": files["sessions.toml"].replace("max = 12", "max = 16")}
        (each,) = found("FP821", files)
        assert (each.params["minutes"], each.params["people"]) == ("62", "16")

    @pytest.mark.parametrize(("minutes", "told"), [(60, False), (61, True)])
    def test_ninety_minutes_is_the_most(self, minutes: int, told: bool) -> None:
        """After ninety minutes there is a break: sooner is right, later is told of."""
        files = example(block("lang", f"minutes = {minutes}"), CLOSING)
        assert places("FP822", files) == (["sessions/vb-kort/meetings/nu"] if told else [])

    def test_each_meeting_has_minutes_of_its_own(self) -> None:
        """What people sit through in one meeting does not count in another."""
        later = 'meetings.later = { title = "Later", length = 90 }\n'
        long = block("lang", "minutes = 80").replace('"nu"', '"later"')
        assert places("FP822", example(later, long, CLOSING)) == []

    @pytest.mark.parametrize(("parallel", "told"), [(1, False), (4, True)])
    def test_groups_at_once_each_need_enough_people(self, parallel: int, told: bool) -> None:
        """Of groups that do an approach at once each has as many people as it asks for."""
        kaarten = f'approach = "kaartspel-kernactiviteiten", parallel = {parallel}'
        files = example(block("spel", kaarten), CLOSING)
        assert places("FP823", files) == (["sessions/vb-kort/blocks/spel#approach"] if told else [])

    def test_what_is_built_on_may_come_in_a_meeting_before(self) -> None:
        """The order is that of the meetings, whatever stands first in the file."""
        later = 'meetings.later = { title = "Later", length = 90 }\n'
        sides = block("vakken", 'approach = "vier-kanten"')
        game = block("spel", 'approach = "kaartspel-kernactiviteiten"')
        after = example(later, sides.replace('"nu"', '"later"'), game, CLOSING)
        before = example(later, sides, game.replace('"nu"', '"later"'), CLOSING)
        assert places("FP824", after) == []
        assert places("FP824", before) == ["sessions/vb-kort/blocks/vakken#approach"]


class TestFacts:
    @pytest.mark.parametrize(("review", "told"), [("2026-11-26", False), ("2026-11-25", True)])
    def test_an_arrangement_is_checked_again_too(self, review: str, told: bool) -> None:
        """The day itself is in time; a day later an arrangement of an action is told of."""
        at = "actions/ontwikkelgesprek/hooks/jaargesprek#review"
        files = {"actions.toml": f"[ontwikkelgesprek.hooks.jaargesprek]\nreview = {review}\n"}
        assert places("FP832", files) == ([at] if told else [])

    @pytest.mark.parametrize(("type", "told"), [("web", True), ("own", False)])
    def test_a_source_of_our_own_needs_no_reading(self, type: str, told: bool) -> None:
        """Only of what others published it is asked when it was read."""
        files = {"sources.toml": f'[vb-bron]\ntitle = "Bron"\npublisher = "Wij"\ntype = "{type}"\n'}
        assert places("FP833", files) == (["sources/vb-bron#read"] if told else [])

    @pytest.mark.parametrize(
        ("published", "told"),
        [
            ('"2025"', False),
            ('"2025-10"', False),
            ("2025-10-23", False),
            ('"2025-13"', True),
            ('"23-10-2025"', True),
            ('"oktober 2025"', True),
        ],
    )
    def test_of_what_was_published_the_year_is_known(self, published: str, told: bool) -> None:
        """A day, a month or a year is right; any other way to write one is told of."""
        source = '[vb-bron]\ntitle = "Bron"\npublisher = "Wij"\ntype = "own"\n'
        files = {"sources.toml": f"{source}published = {published}\n"}
        assert places("FP835", files) == (["sources/vb-bron#published"] if told else [])

    def test_a_code_is_one_of_its_own_catalogue(self) -> None:
        """A code of another list is told of, with those that the list has."""
        head = 'version = "1"\npublisher = "P"\nlicence = "CC0-1.0"\nsource = "sofokles-pilot"\n'
        lists = "".join(
            f'[vb-{id}]\ntitle = "{id}"\n{head}entries.een = {{ code = "{id}1", title = "Een" }}\n'
            for id in ("a", "b")
        )
        competence = (
            '[vb-kunnen]\ntitle = "Kunnen"\ndefinition = "Je kunt het."\nwhy = "Nodig."\n'
            'maps.goed = { catalogue = "vb-a", code = "a1" }\n'
            'maps.fout = { catalogue = "vb-a", code = "b1" }\n'
        )
        (each,) = found("FP834", {"catalogues.toml": lists, "competences.toml": competence})
        assert each.address == "competences/vb-kunnen/maps/fout#code"
        assert each.params["known"] == "a1"
