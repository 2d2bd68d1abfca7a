"""Function groups that meet on one day: the pack about all of them, the pack of each, the kit."""

import pickle
from io import BytesIO
from pathlib import Path

import attrs
import docx
import pytest

import perspectief
from helpers.pack_texts import LANGUAGES, load
from helpers.written import write_pack
from perspectief import Pack, UnusableDayError, make_day_kit, make_kit
from perspectief.day import SET_UP, day

LAYER = Path(perspectief.__file__).parent / "pilot" / SET_UP
OWN = {
    "2-ontwerpen/vragen-voor-de-gespreksleider",
    "3-uitvoeren/vragenkaarten",
    "3-uitvoeren/activiteitenkaarten",
    "4-opvolgen/uitwerking",
    "4-opvolgen/acties",
    "4-opvolgen/boekje",
}
"""What each group has of its own."""


def groups(*ids: str, language: str = "nl") -> list[Pack]:
    """Give installed packs."""
    return [load(id, language) for id in ids]


def together(*ids: str, language: str = "nl") -> Pack:
    """Give the pack about all groups."""
    return day(groups(*ids, language=language))[0]


def with_value(pack: Pack, name: str, value: str) -> Pack:
    """Give a pack in which a parameter has another value, as a university sets it."""
    parameter = attrs.evolve(pack.parameters[name], value=value)
    return attrs.evolve(pack, parameters=pack.parameters.set(name, parameter))


class TestTogether:
    def test_it_names_all_groups(self) -> None:
        """The pack of the day has the people of all groups in its title, name and texts."""
        pack = together("ict", "bibliotheek")
        assert pack.title == "Functieperspectief in één dag: ICT'ers en bibliotheekmedewerkers"
        assert pack.function_group is not None
        assert pack.function_group.name == "ICT'ers en bibliotheekmedewerkers"
        assert "praten ICT'ers en bibliotheekmedewerkers, " in pack.texts["bericht-hr"].text

    def test_three_groups(self) -> None:
        """Three names are a list with commas and one conjunction."""
        pack = together("secretaresse", "ict", "bibliotheek")
        people = "secretaresses, ICT'ers en bibliotheekmedewerkers"
        assert pack.parameters["medewerkers"].value == people

    def test_in_english(self) -> None:
        """In English everything is in English, with the English names of the groups."""
        pack = together("secretaresse", "ict", language="en")
        assert pack.language == "en"
        assert pack.untranslated == ()
        assert pack.title.startswith("Functieperspectief in one day: secretaries and ")

    def test_the_order_of_groups_changes_no_id(self) -> None:
        """The id is made of those of the groups, in the order of the alphabet."""
        assert together("ict", "bibliotheek").id == "dag-bibliotheek-ict"
        assert together("bibliotheek", "ict").id == "dag-bibliotheek-ict"

    def test_a_concept_when_one_is(self) -> None:
        """It is a concept when no pilot was held for one of the groups, else it is piloted."""
        assert together("secretaresse", "ict").status == "concept"
        piloted = [attrs.evolve(each, status="piloted") for each in groups("ict", "bibliotheek")]
        assert day(piloted)[0].status == "piloted"

    def test_the_set_up_of_the_day(self) -> None:
        """It has the set-up of the day, and the approaches that the blocks of that use."""
        pack = together("ict", "bibliotheek")
        session = pack.resolve(pack.kit.session)
        assert session is not None
        assert session.id == SET_UP
        used = [block.approach for block in session.blocks.values() if block.approach]
        assert list(pack.kit.approaches) == list(dict.fromkeys(used))

    def test_somebody_of_each_group(self) -> None:
        """The project team has an employee and a line manager of each group."""
        team = together("secretaresse", "ict", "bibliotheek").team
        assert {role: each.min for role, each in team.items()} == {
            "medewerker": 3,
            "leidinggevende": 3,
            "hr": 1,
        }

    def test_content_of_a_group_stays_with_it(self) -> None:
        """Cards, questions, sources and words of a group are in its own pack only."""
        pack, bare = together("ict", "bibliotheek"), load("pilot", "nl")
        for kind in ("activities", "questions", "actions", "sources", "developments", "moves"):
            assert list(getattr(pack, kind)) == list(getattr(bare, kind))
        assert pack.words == bare.words

    def test_what_all_groups_say_holds_for_the_day(self) -> None:
        """A value that all groups share is that of the day; where they differ, the pilot's is."""
        ict, library = groups("ict", "bibliotheek")
        shared = [with_value(each, "organisatie", "de UvA") for each in (ict, library)]
        assert day(shared)[0].parameters["organisatie"].value == "de UvA"
        differ = [with_value(ict, "organisatie", "de UvA"), library]
        assert day(differ)[0].parameters["organisatie"].value == "de universiteit"

    def test_a_brace_in_a_name_stays_one(self) -> None:
        """The name of a group is never taken for a parameter."""
        ict, library = groups("ict", "bibliotheek")
        pack = day([with_value(ict, "medewerkers", "{vak}"), library])[0]
        assert pack.title.endswith(": {vak} en bibliotheekmedewerkers")

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_the_layer_of_the_day_is_right(self, language: str) -> None:
        """The layer that puts the pilot right for a day breaks no rule, and is translated."""
        found = perspectief.check(LAYER)
        assert {each.code for each in found if each.severity != "info"} == set()
        assert perspectief.load(LAYER, language=language).untranslated == ()


class TestGroups:
    def test_each_group_has_the_set_up_of_the_day(self) -> None:
        """The pack of each group has chosen the day, for a group of its own size."""
        _, own = day(groups("ict", "bibliotheek"))
        assert [pack.id for pack in own] == ["ict", "bibliotheek"]
        for pack in own:
            session = pack.resolve(pack.kit.session)
            assert session is not None
            assert session.groups is not None
            assert (session.id, session.people) == (SET_UP, session.groups.people)

    def test_the_rest_of_a_pack_stays(self) -> None:
        """Nothing else of the pack of a group changes."""
        packs = groups("ict", "bibliotheek")
        for before, after in zip(packs, day(packs)[1], strict=True):
            changed = {each.name for each in attrs.fields(Pack)} - {"kit", "sessions"}
            assert all(getattr(before, name) == getattr(after, name) for name in changed)
            assert after.kit.questions == before.kit.questions

    def test_a_group_may_have_removed_the_set_up(self, tmp_path: Path) -> None:
        """A pack without the set-up can take part: the day has the set-up of the pilot."""
        group = '[function_group]\nname = "Iemand"\n'
        gone = {"pack.toml": group, "sessions.toml": f"[{SET_UP}]\nremove = true\n"}
        pack = perspectief.load(write_pack(tmp_path / "zonder", gone))
        _, (own, _) = day([pack, load("ict", "nl")])
        assert SET_UP in own.sessions


class TestRefused:
    @pytest.mark.parametrize(
        ("ids", "reason", "said"),
        [
            ((), "too-few", "name two packs or more"),
            (("ict",), "too-few", "name two packs or more"),
            (("ict", "bibliotheek", "ict"), "named-twice", '"ict" is named more than once'),
            (("ict", "pilot"), "no-group", '"pilot" is for no function group'),
        ],
    )
    def test_no_day_for_these(self, ids: tuple[str, ...], reason: str, said: str) -> None:
        """Too few packs, one twice or one without a group: a sentence says what to do."""
        with pytest.raises(UnusableDayError, match=said) as raised:
            day(groups(*ids))
        assert raised.value.reason == reason

    def test_no_more_groups_than_the_set_up_holds(self) -> None:
        """The set-up says how many groups can meet; more are refused."""
        ict = load("ict", "nl")
        packs = [attrs.evolve(ict, id=f"groep-{number}") for number in range(5)]
        assert len(day(packs[:4])[1]) == 4
        with pytest.raises(UnusableDayError, match="at most 4 function groups, not 5"):
            day(packs)

    def test_one_language_for_all(self) -> None:
        """Packs in different languages give no day."""
        with pytest.raises(UnusableDayError, match="different languages, en, nl"):
            day([load("ict", "nl"), load("bibliotheek", "en")])

    def test_the_error_travels(self) -> None:
        """The error can be sent to another process, as every error of ours."""
        error = UnusableDayError("named-twice", {"name": "ict"})
        sent = pickle.loads(pickle.dumps(error))  # noqa: S301
        assert (sent.reason, sent.told, str(sent)) == (error.reason, error.told, str(error))


@pytest.fixture(scope="module")
def paths() -> list[str]:
    """The paths of the kit of a day, as HTML."""
    kit = make_day_kit(groups("ict", "bibliotheek"), formats=("html",))
    return [file.path.removesuffix(".html") for file in kit]


class TestKit:
    def test_common_parts_once(self, paths: list[str]) -> None:
        """What the groups share is there once, under the name it has in every kit."""
        alone = [file.path for file in make_kit(load("ict", "nl"), formats=("html",))]
        common = [path.removesuffix(".html") for path in alone]
        assert [each for each in paths if each in common] == [
            each for each in common if each not in OWN
        ]
        assert sum("draaiboek" in path for path in paths) == 1

    def test_own_parts_for_each_group(self, paths: list[str]) -> None:
        """What a group has of its own is there for each, with the id of its pack in the name."""
        own = {f"{each}-{id}" for each in OWN for id in ("ict", "bibliotheek")}
        assert {each for each in paths if each.endswith(("-ict", "-bibliotheek"))} == own

    def test_no_path_twice(self, paths: list[str]) -> None:
        """No two files of a day have one path, and the first is the page to start with."""
        assert len(set(paths)) == len(paths)
        assert paths[0] == "0-lees-mij-eerst"

    def test_titles_name_the_group(self) -> None:
        """The title of a file that one group has of its own names that group."""
        kit = make_day_kit(groups("ict", "bibliotheek"), only=("acties",), formats=("html",))
        assert [file.title for file in kit] == ["Acties: ICT'ers", "Acties: bibliotheekmedewerkers"]

    @pytest.mark.parametrize("document", ["vragenkaarten", "acties", "boekje"])
    def test_the_documents_of_a_group_are_its_own(self, document: str) -> None:
        """A group gets the cards, actions and booklet that it has in a kit of its own."""
        chosen = {"only": (document,), "formats": ("html",)}
        alone = [next(make_kit(each, **chosen)).data for each in groups("ict", "bibliotheek")]
        kit = make_day_kit(groups("ict", "bibliotheek"), **chosen)
        assert [file.data for file in kit] == alone

    @pytest.mark.parametrize("choice", ["everything", "fold", "style"])
    def test_a_choice_holds_for_each_group(self, choice: str) -> None:
        """Whatever can be chosen for a kit holds for the documents of each group of a day."""
        style = BytesIO()
        docx.Document().save(style)
        chosen = {choice: style.getvalue() if choice == "style" else True}
        usual = {"only": ("vragenkaarten",), "formats": ("docx" if choice == "style" else "html",)}
        both = groups("ict", "secretaresse")
        alone = [next(make_kit(each, **usual, **chosen)).data for each in both]
        assert alone[1] != next(make_kit(both[1], **usual)).data
        assert [file.data for file in make_day_kit(both, **usual, **chosen)] == alone

    def test_the_same_packs_give_the_same_files(self) -> None:
        """The same groups give the same bytes."""
        chosen = {"only": ("0-lees-mij-eerst", "draaiboek", "acties"), "formats": ("html",)}
        one, other = (list(make_day_kit(groups("ict", "bibliotheek"), **chosen)) for _ in range(2))
        assert one == other

    def test_a_choice_that_does_not_exist(self) -> None:
        """A document or format that does not exist is refused, as for the kit of one pack."""
        with pytest.raises(perspectief.UnknownChoiceError):
            make_day_kit(groups("ict", "bibliotheek"), only=("acties-ict",))
