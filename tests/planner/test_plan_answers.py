"""What a plan is for requests that we know, what is refused, and what would fit instead."""

import pickle
from datetime import date, time

import attrs
import pytest
from immutabledict import immutabledict

from helpers.pack_texts import load
from perspectief import NoPlanError, Plan, plan, plan_again
from perspectief.day import day
from perspectief.model import Approach, Group, Pack, Ref
from perspectief.model.record import changed
from perspectief.model.timing import block_minutes
from perspectief.planner import Note, day_occasion
from perspectief.planner.notes import WORDS
from perspectief.planner.session_words import WORDS as SESSION_WORDS


def pilot(**more: object) -> Plan:
    return plan(load("pilot", "nl"), **{"minutes": 180, "people": 14, **more})


def chosen(found: Plan) -> list[str]:
    return [choice.key for choice in found.choices]


def refused(**more: object) -> NoPlanError:
    with pytest.raises(NoPlanError) as caught:
        pilot(**more)
    return caught.value


def keys(notes: tuple[Note, ...]) -> list[str]:
    return [note.key for note in notes]


def without(pack: Pack, *approaches: str) -> Pack:
    kept = {id: each for id, each in pack.approaches.items() if id not in approaches}
    return changed(pack, approaches=immutabledict(kept))


class TestChoices:
    def test_three_hours_give_the_set_up_of_three_hours(self) -> None:
        """For what the set-up of one session is made for, the plan is that set-up."""
        own = load("pilot", "nl").sessions["een-sessie"]
        held = [block.approach for block in own.blocks.values() if block.approach]
        assert chosen(pilot()) == held

    def test_the_pack_chooses(self) -> None:
        """What the kit of a pack names is in the plan when there is time for it."""
        found = plan(load("bibliotheek", "nl"), minutes=150, people=14, sessions=2)
        assert {str(ref) for ref in load("bibliotheek", "nl").kit.approaches} <= set(chosen(found))

    def test_a_seed_chooses_among_equals(self) -> None:
        """Seeds give different plans that are equally good by all but rank."""
        assert (
            len({tuple(chosen(pilot(minutes=150, sessions=2, seed=seed))) for seed in range(8)}) > 1
        )

    def test_a_seed_without_choice_is_told(self) -> None:
        """When a seed gives what there is without one, that is said."""
        assert "seed-same" in keys(pilot(seed=3).notes)
        assert "seed-same" not in keys(pilot().notes)

    def test_too_many_people_make_groups(self) -> None:
        """A group that is too large is split, and the overviews become one."""
        found = pilot(people=30, sessions=2, minutes=150)
        game = found.session.blocks["kaartspel-kernactiviteiten"]
        assert game.parallel == 2
        assert "2 groepen van 15 mensen" in str(game.text)
        assert block_minutes(found.pack, game, 30) == 72
        assert found.session.blocks["kaartspel-kernactiviteiten-samen"].minutes == 10
        (told,) = [note for note in found.notes if note.key == "in-groups"]
        assert "2 facilitators" in told.text("en")

    def test_no_overview_is_told_with_what_would_do(self) -> None:
        """A meeting too short for the overview says so, and from how many minutes it fits."""
        notes = {note.key: note for note in pilot(minutes=60, people=8).notes}
        assert {"no-overview", "would-fit", "kit-no-time"} <= notes.keys()
        enough = int(str(notes["would-fit"].params["minutes"]))
        assert "no-overview" not in keys(pilot(minutes=enough, people=8).notes)
        assert "no-overview" in keys(pilot(minutes=enough - 5, people=8).notes)

    def test_never_an_overview(self) -> None:
        """When no approach makes the overview, it is told that it never fits."""
        pack = without(load("pilot", "nl"), "kaartspel-kernactiviteiten", "vier-kanten")
        kit = changed(pack.kit, approaches=())
        found = plan(changed(pack, kit=kit), minutes=120, people=8)
        assert "would-not-fit" in keys(found.notes)

    def test_a_shortened_approach_does_not_speak_of_an_overview(self) -> None:
        """What a set-up says of its overview is not said when there is none."""
        found = plan(load("ict", "nl"), minutes=40, people=8)
        assert found.session.blocks["denken-delen-verbreden"].say is None

    def test_the_kit_does_not_fit_the_setting(self) -> None:
        """What the pack chooses and cannot be is told with the reason."""
        pack = load("pilot", "nl")
        bound = changed(pack.approaches["acties-per-rol"], setting=("on-site",))
        small = changed(pack.approaches["vier-kanten"], group=Group(min=4, max=6, table=4))
        own = immutabledict({**pack.approaches, "acties-per-rol": bound, "vier-kanten": small})
        found = plan(changed(pack, approaches=own), minutes=150, people=31, setting="hybrid")
        reasons = [n.params["reason"].key for n in found.notes if n.key == "kit-left-out"]
        assert reasons == ["group-size", "other-setting"]

    def test_questions_are_of_the_guiding_question(self) -> None:
        """Each block has questions about what it is about; none is there twice; all are printed."""
        found = plan(load("ict", "nl"), minutes=150, people=14, sessions=2)
        asked = [
            (block, found.pack.questions[ref])
            for block in found.session.blocks.values()
            for ref in block.questions
        ]
        assert all(question.theme in block.themes for block, question in asked)
        assert len({question.id for _, question in asked}) == len(asked) > 0
        assert {question.id for _, question in asked} <= set(found.pack.kit.questions.include)

    def test_a_very_long_meeting(self) -> None:
        """A meeting that cannot be filled says what is left, and asks for a lunch."""
        assert {"much-spare", "lunch"} <= set(keys(pilot(minutes=480).notes))

    def test_an_approach_without_a_break_in_it(self) -> None:
        """An approach that takes longer than people can sit is not chosen."""
        pack = load("pilot", "nl")
        game = pack.approaches["kaartspel-kernactiviteiten"]
        run = {key: changed(part, minutes=part.minutes * 3) for key, part in game.run.items()}
        long = immutabledict({**pack.approaches, game.id: changed(game, run=immutabledict(run))})
        found = plan(changed(pack, approaches=long), minutes=300, people=14)
        (note,) = [note for note in found.notes if note.key == "kit-left-out"][:1]
        assert note.params["reason"].key == "sits-too-long"

    def test_it_can_be_sent_to_another_process(self) -> None:
        """A plan and an error can be pickled."""
        found = pilot()
        assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own bytes
        error = refused(minutes=5)
        again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
        assert (again.reasons, again.fits) == (error.reasons, error.fits)


class TestRefused:
    def test_too_short(self) -> None:
        """A meeting too short for anything says what the shortest takes, and what fits."""
        error = refused(minutes=30)
        assert keys(error.reasons) == ["too-short"]
        (fits,) = [note for note in error.fits if note.key == "fits-minutes"]
        assert pilot(minutes=fits.params["minutes"])

    def test_too_few(self) -> None:
        """Two people are too few for any approach; four are not."""
        error = refused(people=2)
        assert keys(error.reasons) == ["nothing-suits"]
        assert [note.params.get("people") for note in error.fits] == [4]

    def test_too_few_approaches(self) -> None:
        """A pack with one approach fills no two meetings, but one."""
        pack = load("pilot", "nl")
        others = pack.approaches.keys() - {"wandelgesprek"}
        small = changed(without(pack, *others), kit=changed(pack.kit, approaches=()))
        with pytest.raises(NoPlanError) as caught:
            plan(small, minutes=300, people=20, sessions=2)
        assert keys(caught.value.reasons) == ["too-few-approaches"]
        assert "fits-session" in keys(caught.value.fits)

    def test_another_setting(self) -> None:
        """What does not fit in one setting may fit in another, and then that is said."""
        pack = load("pilot", "nl")
        others = pack.approaches.keys() - {"wandelgesprek"}
        small = changed(without(pack, *others), kit=changed(pack.kit, approaches=()))
        with pytest.raises(NoPlanError) as caught:
            plan(small, minutes=100, people=20, setting="hybrid")
        told = [note.text("nl") for note in caught.value.fits]
        assert told == [
            "Doe je het op locatie, dan past het wel.",
            "Doe je het online, dan past het wel.",
        ]

    def test_no_set_up(self) -> None:
        """Without a set-up of so many meetings there is no opening and no closing."""
        bare = changed(load("pilot", "nl"), sessions=immutabledict())
        with pytest.raises(NoPlanError, match="no set-up to take an opening"):
            plan(bare, minutes=100, people=12)


SWAPS = {
    "already-there": ("vier-kanten", "acties-per-rol"),
    "no-time": ("vier-kanten", "tafelrondes"),
    "builds-on": ("denken-delen-verbreden", "krachtenveld"),
    "opener-without": ("kaartspel-kernactiviteiten", "gewone-week-op-tafel"),
    "no-block": ("welkom", "vissenkom"),
}


class TestSwaps:
    def test_what_is_swapped_stays(self) -> None:
        """A swap puts another approach in the same place, and the id knows."""
        found = pilot(sessions=2, minutes=150)
        other = pilot(sessions=2, minutes=150, swaps={"vier-kanten": "denken-delen-verbreden"})
        place = chosen(found).index("vier-kanten")
        assert chosen(other)[place] == "denken-delen-verbreden"
        assert plan_again(load("pilot", "nl"), other.id) == other

    @pytest.mark.parametrize("reason", SWAPS)
    def test_what_does_not_fit_is_refused(self, reason: str) -> None:
        """A swap that does not fit is refused with the reason."""
        block, approach = SWAPS[reason]
        if reason == "builds-on":
            pack = load("pilot", "nl")
            found = plan(pack, minutes=60, people=8)
            with pytest.raises(NoPlanError) as caught:
                plan_again(pack, found.id, swaps={block: approach})
            error = caught.value
        else:
            error = refused(swaps={block: approach})
        assert keys(error.reasons) == [reason]

    def test_what_others_build_on_stays(self) -> None:
        """What a later block builds on cannot be swapped away."""
        error = refused(swaps={"kaartspel-kernactiviteiten": "vissenkom"})
        assert keys(error.reasons) == ["builds-on"]

    def test_what_leads_to_the_overview_comes_before_it(self) -> None:
        """What prepares for the overview is not refused for its time when it comes too late."""
        opener = "gewone-week-op-tafel"
        error = refused(minutes=240, swaps={"acties-per-rol": opener})
        assert keys(error.reasons) == ["opener-without"]

    def test_the_overview_that_others_lead_to_stays(self) -> None:
        """The overview cannot be swapped away from what prepares for it."""
        pack = load("pilot", "nl")
        opener = pack.approaches["gewone-week-op-tafel"]
        named: tuple[Ref[Approach], ...] = (
            Ref(opener.id, "approaches"),
            Ref("kaartspel-kernactiviteiten", "approaches"),
        )
        own = changed(pack, kit=changed(pack.kit, approaches=named))
        with pytest.raises(NoPlanError) as caught:
            plan(own, minutes=240, people=14, swaps={named[1]: "vissenkom"})
        assert caught.value.reasons == (Note.of("opener-without", title=opener.title),)

    def test_a_whole_approach_before_a_shortened_one(self) -> None:
        """Who names an approach gets it whole where it fits, and else shortened."""
        name = "denken-delen-verbreden"
        for minutes, costs in ((85, ["cost", "cost-cut"]), (90, ["cost"])):
            found = pilot(minutes=minutes, sessions=2, swaps={"vier-kanten": name})
            (told,) = [choice for choice in found.choices if choice.key == name]
            assert keys(told.costs) == costs

    def test_what_never_fits_the_setting(self) -> None:
        """An approach that cannot be in this setting is refused for that."""
        error = refused(setting="hybrid", sessions=2, swaps={"vier-kanten": "vissenkom"})
        assert keys(error.reasons) == ["other-setting"]


class TestIds:
    def test_a_newer_pack_is_noticed(self) -> None:
        """Another version of the pack gives the plan with a note, and a new id."""
        pack = load("pilot", "nl")
        layers = tuple(attrs.evolve(each, version="9.0.0") for each in pack.layers)
        newer = changed(pack, version="9.0.0", layers=layers)
        found = plan_again(newer, pilot().id)
        assert chosen(found) == chosen(pilot())
        assert found.notes[0].key == "changed"
        assert found.notes[0].params["id"] == found.id != pilot().id

    def test_what_is_gone_is_told(self) -> None:
        """A plan with an approach that is gone, or that no longer fits, is refused."""
        pack, id = load("pilot", "nl"), pilot(minutes=60).id
        with pytest.raises(NoPlanError, match="no longer in it"):
            plan_again(without(pack, "denken-delen-verbreden"), id)
        with pytest.raises(NoPlanError, match="no longer fit"):
            plan_again(pack, id.replace("1x60", "1x30"))

    @pytest.mark.parametrize("id", ["", "pilot", "pilot-2x150-14-site-ab-cdef", "x" * 500])
    def test_what_is_no_id(self, id: str) -> None:
        """What is no id of a plan is refused, and so is that of another pack."""
        with pytest.raises(NoPlanError, match="no id of a plan"):
            plan_again(load("pilot", "nl"), id)
        with pytest.raises(NoPlanError, match='for the pack "pilot"'):
            plan_again(load("ict", "nl"), pilot().id)

    def test_languages_share_ids(self) -> None:
        """The plan has the same id in each language of the content."""
        assert plan(load("pilot", "en"), minutes=180, people=14).id == pilot().id


class TestOccasion:
    def test_dates_follow(self) -> None:
        """Dates that are not given follow from the set-up, the follow-up from its step."""
        made = pilot(sessions=2, minutes=150).occasion(start=time(9), dates=[date(2127, 3, 3)])
        assert made.dates == (date(2127, 3, 3), date(2127, 3, 24))
        assert (made.starts, made.people) == ((time(9), time(9)), 14)
        assert made.follow_up == date(2127, 6, 16)

    def test_nothing_known(self) -> None:
        """Without date and time only the people are known."""
        made = pilot().occasion()
        assert (made.dates, made.starts, made.follow_up, made.people) == ((), (), None, 14)


class TestDay:
    def test_a_day_that_does_not_fit(self) -> None:
        """Too little time, another setting, too many dates: refused, with what would fit."""
        together, groups = day([load("ict", "nl"), load("bibliotheek", "nl")])
        wrong: dict[str, dict[str, object]] = {
            "day-minutes": {"minutes": 90},
            "day-setting": {"setting": "online"},
            "day-people": {"people": 40},
            "dates-many": {"dates": [date(2127, 3, number) for number in (1, 2, 3)]},
            "past-midnight": {"start": time(19)},
        }
        for reason, more in wrong.items():
            with pytest.raises(NoPlanError) as caught:
                day_occasion(together, len(groups), **more)
            assert keys(caught.value.reasons) == [reason]
        assert day_occasion(together, len(groups), minutes=200, setting="on-site").people == 24

    def test_a_pack_without_a_day(self) -> None:
        """A pack of one group has no day."""
        with pytest.raises(NoPlanError, match="no set-up for a day"):
            day_occasion(load("ict", "nl"), 2)


def test_a_meeting_without_approaches_has_room_before_its_closing() -> None:
    """Blocks of a set-up without any approach are its opening, up to where it closes."""
    pack = load("pilot", "nl")
    session = pack.sessions["een-sessie"]
    bare = {key: each for key, each in session.blocks.items() if each.approach is None}
    own = changed(session, blocks=immutabledict(bare))
    found = plan(changed(pack, sessions=immutabledict({own.id: own})), minutes=180, people=14)
    blocks = list(found.session.blocks)
    assert blocks[:3] == ["welkom", "spelregels", "kennismaken"]
    assert blocks[-3:] == ["inzicht-en-stap", "terugkomdatum", "hoe-was-het"]


def test_words_are_in_both_languages() -> None:
    """Whatever the planner says, it says in English and in Dutch, with the same fields."""
    for said in (*WORDS.values(), *SESSION_WORDS.values()):
        fields = [{part.split("}")[0] for part in text.split("{")[1:]} for text in said.values()]
        assert set(said) == {"en", "nl"}
        assert fields[0] == fields[1]


def test_another_language_is_planned_in_dutch_words() -> None:
    """A pack in a language that the planner does not speak gets the Dutch words for a break."""
    pack = changed(load("pilot", "nl"), language="de")
    found = plan(pack, minutes=180, people=14)
    assert "Zeg hoe laat" in str(found.session.blocks["pauze"].text)
