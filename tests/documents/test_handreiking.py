from io import BytesIO
from itertools import takewhile

import attrs
import pikepdf
import pytest
from document_trees import CHOSEN, found, heads, parts, said

from perspectief import Pack, Ref
from perspectief.documents.handreiking import DOCUMENT
from perspectief.documents.labels import labels
from perspectief.documents.selection import own_steps
from perspectief.model.values import Keyed, Phase
from perspectief.plugins.records import Options
from perspectief.tree import Box, Contents, Facts, Heading, List, Table, Tree
from perspectief.writers import pdf

CHAPTERS = [
    "1. In één bladzijde",
    "2. Past dit nu bij jullie?",
    "3. Het projectteam",
    "4. Planning op één blad",
    "5. Stappenplan",
    "6. Kies je opzet",
    "7. Informeren en uitnodigen",
    "8. Spelregels",
    "9. Lastige momenten",
    "10. Na de sessie",
    "11. Plan van aanpak",
    "12. Alles op één checklist",
    "13. Woordenlijst, colofon, bronnen",
]
SEVEN_HEADS = ["Doel", "Wie", "Tijd", "Zo doe je het", "Klaar als", "Gebruik hierbij", "Let op"]


def built(pack: Pack, options: Options = CHOSEN) -> Tree:
    return DOCUMENT.build(pack, options)


def pages(pack: Pack) -> list[str]:
    with pikepdf.open(BytesIO(pdf.WRITER.write(built(pack), Options()))) as file:
        return [str(number) for number, _ in enumerate(file.pages, 1)]


def with_set_up(pack: Pack, name: str) -> Pack:
    return attrs.evolve(pack, kit=attrs.evolve(pack.kit, session=Ref(name, "sessions")))


def hour_cells(pack: Pack) -> list[str]:
    """Give the cells with hours of the first chapter: of the team by role, and of who comes."""
    first = takewhile(lambda node: not isinstance(node, Contents), parts(built(pack)))
    (table,) = (node for node in first if isinstance(node, Table))
    (row,) = table.rows
    return [said(cell) for cell in row]


def test_chapters(pack: Pack) -> None:
    """The thirteen chapters stand in the order in which a team needs them."""
    assert heads(built(pack), 1) == CHAPTERS


def test_length(pack: Pack) -> None:
    """The handbook has 14 to 18 pages: a team reads it, and carries it along."""
    assert 14 <= len(pages(pack)) <= 18


def test_hours_on_the_first_page(pack: Pack) -> None:
    """The hours of each role stand in the first chapter: hidden, nobody keeps time free."""
    assert hour_cells(pack) == ["28 uur", "16 uur", "30,5 uur", "6 uur"]


def test_hours_of_one_session(pilot: Pack) -> None:
    """With one session that takes three hours, and the hours of a second one fall away."""
    one = with_set_up(pilot, "een-sessie")
    assert hour_cells(one) == ["24 uur", "13,5 uur", "27 uur", "3 uur"]


def test_the_step_of_one_session(pack: Pack) -> None:
    """With one session its step holds what two have between them, and no assignment is given."""
    one = built(with_set_up(pack, "een-sessie"))
    shown = [head for head in heads(one, 2) if head.startswith("Stap ")]
    assert len(shown) == 11
    assert shown[8] == "Stap 9. Houd de sessie"
    boxes = [
        said(item) for each in found(one, List) if each.style == "check" for item in each.items
    ]
    for line in (
        "De vier kanten zijn besproken.",
        "Elke rol heeft iets te doen, en elke actie heeft één trekker.",
        "Iedereen schreef een inzicht en een volgende stap op, en hield het blad zelf.",
        "De terugkomdatum is genoemd.",
    ):
        assert boxes.count(line) == 2
    assert not [box for box in boxes if "opdracht" in box and "opdrachtgever" not in box]


@pytest.mark.parametrize(
    ("meetings", "step"), [(1, "de-sessie"), (2, "tweede-sessie"), (4, "tweede-sessie")]
)
def test_a_new_set_up_has_the_steps_of_one_like_it(pilot: Pack, meetings: int, step: str) -> None:
    """A set-up that no step names has the steps of that with most nearly as many meetings."""
    two = pilot.sessions["twee-sessies"]
    each = two.meetings["eerste"]
    new = attrs.evolve(
        two, id="eigen", meetings=Keyed({str(number): each for number in range(meetings)})
    )
    pack = attrs.evolve(pilot, sessions=pilot.sessions.set("eigen", new))
    found = [each.id for each in own_steps(with_set_up(pack, "eigen"))]
    both = {"eerste-sessie", "tweede-sessie"} if step == "tweede-sessie" else {step}
    assert both == {"eerste-sessie", "tweede-sessie", "de-sessie"} & set(found)


@pytest.mark.parametrize("phase", ["prepare", "design", "follow-up"])
def test_a_step_for_a_new_set_up_takes_none_away(pilot: Pack, phase: Phase) -> None:
    """A step before or after a session that is for a new set-up only comes beside the others."""
    short = attrs.evolve(pilot.sessions["een-sessie"], id="stp-kort")
    without = attrs.evolve(pilot, sessions=pilot.sessions.set(short.id, short))
    own = attrs.evolve(
        pilot.steps["informeer"],
        id="stp-or",
        phase=phase,
        sessions=(Ref(short.id, "sessions"),),
    )
    steps = pilot.steps.set(own.id, own)
    before, after = (
        own_steps(with_set_up(each, short.id))
        for each in (without, attrs.evolve(without, steps=steps))
    )
    assert "de-sessie" in {step.id for step in before}
    assert after == (*before, own)


def test_a_step_in_which_a_new_set_up_is_held(pilot: Pack) -> None:
    """A new set-up with a step of its own in which it is held does without those of another."""
    short = attrs.evolve(pilot.sessions["een-sessie"], id="stp-kort")
    own = attrs.evolve(
        pilot.steps["de-sessie"], id="stp-houd", sessions=(Ref(short.id, "sessions"),)
    )
    pack = attrs.evolve(
        pilot,
        sessions=pilot.sessions.set(short.id, short),
        steps=pilot.steps.set(own.id, own),
    )
    found = [each.id for each in own_steps(with_set_up(pack, short.id)) if each.phase == "run"]
    assert found == ["stp-houd"]


def test_everything_asks_no_more_hours(pilot: Pack) -> None:
    """With the steps of all set-ups, the hours are those of the one that was chosen."""
    assert hours(pilot, Options(everything=True)) == hours(pilot)


def hours(pack: Pack, options: Options = CHOSEN) -> str:
    """Give the table with hours of the first chapter."""
    return said(found(built(pack, options), Table)[0])


def test_contents(pack: Pack) -> None:
    """There is one list of chapters."""
    assert len(found(built(pack), Contents)) == 1


def test_stop_sign(pack: Pack) -> None:
    """An announced reorganisation is a stop sign and no question to weigh."""
    stops = [box for box in found(built(pack), Box) if box.style == "stop"]
    assert len(stops) == 1
    assert "reorganisatie" in said(stops[0])


def test_advice_at_each_no(pilot: Pack) -> None:
    """Every check of the first step has advice of its own for a no."""
    known = labels("handreiking", "nl").texts
    checks = [key for key in pilot.steps["peil-behoefte"].checklist if key != "reorganisatie"]
    assert [key for key in checks if f"at-no-{key}" not in known] == []


def test_seven_heads(pack: Pack) -> None:
    """Each step has the same seven heads in the same order."""
    tree = built(pack)
    names = [said(pair[0]) for facts in found(tree, Facts) for pair in facts.pairs]
    asked = [name for name in names if name in SEVEN_HEADS]
    assert asked == SEVEN_HEADS * len(own_steps(pack))


def test_a_form_is_named_once(pack: Pack) -> None:
    """Where a step uses a text and the document that is its form, one of them is named."""
    pairs = [pair for facts in found(built(pack), Facts) for pair in facts.pairs]
    uses = [said(what) for head, what in pairs if said(head) == "Gebruik hierbij"]
    (plan,) = (each for each in uses if "Plan van aanpak" in each)
    assert plan == "Plan van aanpak"


def test_every_check_twice(pack: Pack) -> None:
    """Each check stands at its step and once more on the one list."""
    boxes = [
        said(item) for one in found(built(pack), List) if one.style == "check" for item in one.items
    ]
    for step in own_steps(pack):
        for line in step.checklist.values():
            assert sum(line in box for box in boxes) == 2


def test_links_within(pack: Pack) -> None:
    """No two headings have the same name to link to."""
    ids = [heading.id for heading in found(built(pack), Heading) if heading.id]
    assert len(ids) == len(set(ids))


def test_messages_start_with_a_sentence(pack: Pack) -> None:
    """A message in short begins with what it says and not with its greeting."""
    text = said(built(pack))
    start = text.index("Informeren en uitnodigen", text.index("Zo begint het bericht") - 400)
    assert "Beste collega" not in text[start : text.index("Nodig persoonlijk uit", start)]


def test_ground_rules_in_full(pack: Pack) -> None:
    """The sentences on voluntary, assessment and confidence stand in the rules."""
    text = said(built(pack))
    rules = text[text.index("8. Spelregels") : text.index("9. Lastige momenten")]
    assert all(pack.texts[ref].text in rules for ref in pack.texts["spelregels"].includes)


def test_difficult_moments(pack: Pack) -> None:
    """Each difficult moment says what you see, what you can say and what you do afterwards."""
    text = said(built(pack))
    for tip in pack.tips.values():
        if tip.type == "moment":
            assert tip.title in text
            assert str(tip.say) in text
            assert str(tip.then) in text


def test_concept(pilot: Pack) -> None:
    """A pack for which no pilot was held says so above the first chapter."""
    concept = attrs.evolve(pilot, status="concept")
    line = "Voor deze functiegroep is nog geen pilot gehouden."
    assert line in said(built(concept))
    assert line not in said(built(pilot))


def test_no_forecast(secretaresse: Pack) -> None:
    """The guess about an activity and its reason stay with the facilitator."""
    text = said(built(secretaresse))
    assert all(activity.why not in text for activity in secretaresse.activities.values())


@pytest.mark.parametrize("set_up", ["een-sessie", "drie-sessies", "een-dag"])
def test_every_set_up(pack: Pack, set_up: str) -> None:
    """The handbook can be made for every set-up, and names the one that it counts with."""
    chosen = with_set_up(pack, set_up)
    assert f"‘{pack.sessions[set_up].title}’" in said(built(chosen))


def test_everything(pilot: Pack) -> None:
    """With everything, the steps of all set-ups are there."""
    one = with_set_up(pilot, "een-sessie")
    step = f"Stap 10. {pilot.steps['tweede-sessie'].title}"
    assert step in heads(built(one, Options(everything=True)), 2)
    assert step not in heads(built(one), 2)


def test_emptied_pack(pilot: Pack) -> None:
    """A chapter without content is left out, and the others number on."""
    bare = attrs.evolve(pilot, tips={})
    assert heads(built(bare), 1)[-1] == "12. Woordenlijst, colofon, bronnen"
