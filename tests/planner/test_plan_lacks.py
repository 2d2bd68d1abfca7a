"""What a plan says that it lacks is true, and so is the reason."""

import pytest
from immutabledict import immutabledict

from helpers.pack_texts import load
from perspectief import NoPlanError, Pack, Plan, plan
from perspectief.model import Approach, Ref
from perspectief.model.record import changed
from perspectief.planner import Note
from perspectief.planner.candidates import candidates
from perspectief.planner.frame import model_set_up
from perspectief.planner.hindrances import unready


def told(found: Plan, key: str) -> list[Note]:
    return [note for note in found.notes if note.key == key]


def reasons(found: Plan) -> dict[str, str]:
    """Give why each approach of the kit is left out, by its title."""
    notes = told(found, "kit-left-out")
    return {str(note.params["title"]): note.params["reason"].key for note in notes}


def with_kit(pack: Pack, *ids: str) -> Pack:
    named: tuple[Ref[Approach], ...] = tuple(Ref(id, "approaches") for id in ids)
    return changed(pack, kit=changed(pack.kit, approaches=named))


def only(*approaches: str) -> Pack:
    """Give the pilot with no other approaches than these."""
    pack = load("pilot", "nl")
    return changed(pack, approaches=immutabledict({id: pack.approaches[id] for id in approaches}))


@pytest.mark.parametrize("minutes", [240, 480])
def test_what_it_builds_on_is_missing(minutes: int) -> None:
    """What builds on an overview that cannot be is left out for that, and not for time."""
    found = plan(load("secretaresse", "nl"), minutes=minutes, people=60)
    assert told(found, "kit-no-time") == []
    game, sides = (
        found.pack.approaches[each] for each in ("kaartspel-kernactiviteiten", "vier-kanten")
    )
    assert reasons(found) == {game.title: "sits-too-long", sides.title: "left-builds-on"}
    (note,) = [each for each in told(found, "kit-left-out") if each.params["title"] == sides.title]
    assert note.text("nl") == (
        f"Het pakket kiest ook {sides.title}, maar dat bouwt voort op {game.title}, en dat zit "
        "niet in dit plan."
    )
    assert note.text("en").endswith(
        f"{sides.title} too, but it builds on {game.title}, and that is not in this plan."
    )
    lacks = " ".join(note.text("nl") for note in found.notes)
    assert "past het nooit, hoe lang de sessie ook duurt" in lacks
    assert "geen tijd" not in lacks


def test_what_leads_to_an_overview_without_one() -> None:
    """What prepares for an overview is left out for want of one, however long the meeting."""
    pack = with_kit(only("denken-delen-verbreden", "gewone-week-op-tafel"), "gewone-week-op-tafel")
    found = plan(pack, minutes=200, people=8)
    assert reasons(found) == {pack.approaches["gewone-week-op-tafel"].title: "left-opener-without"}
    (note,) = told(found, "kit-left-out")
    assert note.text("nl").endswith(
        ", maar dat bereidt het overzicht voor, en er zit geen overzicht in dit plan."
    )


def test_no_more_than_a_meeting_holds() -> None:
    """What would fit in the time, but for the most approaches in a meeting, says that."""
    pack = load("pilot", "nl")
    first = plan(pack, minutes=480, people=14)
    more = [
        id
        for id in pack.approaches
        if id in {"wandelgesprek", "vissenkom", "stille-schrijfronde", "tafelrondes", "vraagronde"}
    ]
    found = plan(with_kit(pack, *(c.key for c in first.choices[:1]), *more), minutes=480, people=14)
    assert set(reasons(found).values()) == {"full"}
    assert "hoogstens 4 benaderingswijzen" in told(found, "kit-left-out")[0].text("nl")


def test_what_was_swapped_away() -> None:
    """What somebody swapped for something else is not left out for time."""
    found = plan(
        load("secretaresse", "nl"),
        minutes=180,
        people=14,
        swaps={"acties-per-rol": "wandelgesprek"},
    )
    assert reasons(found)[found.pack.approaches["acties-per-rol"].title] == "swapped-away"


def test_what_would_make_a_lesser_plan_has_no_time() -> None:
    """What fits only when more is lost around it is left out for time: nobody swapped it."""
    found = plan(load("ict", "nl"), minutes=80, people=31, setting="online", seed=1)
    (note,) = told(found, "kit-no-time")
    assert found.pack.approaches["acties-per-rol"].title in str(note.params["titles"])
    assert set(reasons(found).values()) == {"left-builds-on"}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_each_lack_is_told_of_a_place_and_of_a_plan(language: str) -> None:
    """What something lacks is said of its place in a swap, and of the whole plan when left out."""
    for key in ("builds-on", "overview-before", "opener-without"):
        place = Note.of(key, title="Dit", needed="Dat").text(language)
        whole = Note.of(f"left-{key}", title="Dit", needed="Dat").text(language)
        assert "Dit" in place
        assert "Dit" not in whole
        assert whole.endswith({"nl": "in dit plan", "en": "in this plan"}[language])


def test_a_reason_names_what_is_left_out_once() -> None:
    """The sentence about what the pack chooses too does not name that again in its reason."""
    pack = load("secretaresse", "nl")
    bound = changed(pack.approaches["acties-per-rol"], setting=("on-site",))
    own = changed(pack, approaches=immutabledict({**pack.approaches, bound.id: bound}))
    site = plan(pack, minutes=240, people=60)
    hybrid = plan(own, minutes=150, people=31, setting="hybrid")
    notes = [*told(site, "kit-left-out"), *told(hybrid, "kit-left-out")]
    assert len(notes) == 3
    for note in notes:
        for language in ("nl", "en"):
            assert note.text(language).count(str(note.params["title"])) == 1
    assert notes[-1].text("nl") == f"Het pakket kiest ook {bound.title}, maar dat kan niet hybride."


def test_no_time_is_no_time() -> None:
    """What is left out for time takes more than any meeting has left, and more time has it."""
    found = plan(load("ict", "nl"), minutes=150, people=14)
    (note,) = told(found, "kit-no-time")
    actions = found.pack.approaches["acties-per-rol"]
    assert actions.title in str(note.params["titles"])
    longer = plan(load("ict", "nl"), minutes=180, people=14)
    assert "acties-per-rol" in {each.key for each in longer.choices}


SHORT = ("denken-delen-verbreden", "vraagronde", "wandelgesprek", "acties-per-rol")

ENDS = {
    "questions-fit": (SHORT, "Vanaf 50 minuten per sessie komen alle leidende vragen aan bod."),
    "overview-never": (SHORT, "Bij deze groep en plek past het overzicht nooit"),
    "questions-never": (
        ("kaartspel-kernactiviteiten", "acties-per-rol"),
        "Bij deze groep en plek komen nooit alle leidende vragen aan bod",
    ),
    "overview-fit": (
        ("kaartspel-kernactiviteiten", "acties-per-rol"),
        "minuten per sessie is er tijd voor het overzicht.",
    ),
}
"""What is said of the questions or of the overview when both are missing and never go together."""


@pytest.mark.parametrize("key", ENDS)
def test_each_lack_has_its_own_end(key: str) -> None:
    """When only one of what is missing can ever be there, both are told apart."""
    ids, words = ENDS[key]
    pack = with_kit(only(*ids))
    found = plan(pack, minutes=45 if "kaartspel-kernactiviteiten" not in ids else 60, people=8)
    assert {"theme-missing", "no-overview"} <= {note.key for note in found.notes}
    (note,) = told(found, key)
    assert words in note.text("nl")
    if "minutes" in note.params:
        lacking = "theme-missing" if key == "questions-fit" else "no-overview"
        enough = int(str(note.params["minutes"]))
        assert told(plan(pack, minutes=enough - 5, people=8), lacking)
        assert not told(plan(pack, minutes=enough, people=8), lacking)


def test_what_a_talk_needs_is_told() -> None:
    """A conversation about the overview cannot come where there is none, and a swap says so."""
    pack = load("ict", "nl")
    found = plan(pack, minutes=120, people=10, sessions=3)
    assert "overzicht-bekijken" in {each.key for each in found.choices}
    with pytest.raises(NoPlanError) as caught:
        plan(
            pack,
            minutes=120,
            people=10,
            sessions=3,
            swaps={"kaartspel-kernactiviteiten": "vraagronde"},
        )
    assert caught.value.reasons[0].key == "overview-before"
    every = candidates(pack, found.request, model_set_up(pack, found.request))
    talk = next(each for each in every if each.key == "overzicht-bekijken")
    game = next(each for each in every if each.overview)
    assert unready(pack, talk, [game], []) is None
