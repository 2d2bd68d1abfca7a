import attrs
import pytest
from document_trees import CHOSEN, EVERYTHING, found, heads, said

import perspectief
from perspectief import Pack
from perspectief.documents.markdown import blocks
from perspectief.documents.meetings import ground_rules, parts, planned_meetings
from perspectief.documents.schermbladen import DOCUMENT, WORDS_A_SLIDE
from perspectief.tree import Heading, List, Section, Tree


def built(pack: Pack) -> Tree:
    return DOCUMENT.build(pack, CHOSEN)


def slide(pack: Pack, title: str) -> Section:
    return next(one for one in built(pack).sections if heads(one, 1) == [title])


def test_slides_only(pack: Pack) -> None:
    """Every page is a slide with one head; there is no cover."""
    tree = built(pack)
    assert not tree.cover
    assert {section.page.size for section in tree.sections} == {"slide"}
    assert all(len(found(section, Heading)) == 1 for section in tree.sections)


def test_every_block_has_a_slide(pack: Pack) -> None:
    """A slide of a block has its title, its time, and what is written for the screen."""
    for slot in planned_meetings(pack, CHOSEN)[0].slots:
        shown = said(slide(pack, slot.block.title))
        assert said(blocks(slot.block.screen)) in shown
        assert "minuten" in shown


def test_what_is_for_the_facilitator_is_not_shown(pack: Pack) -> None:
    """What happens in a block and what to say aloud stand on the runsheet, and on no slide."""
    mine = attrs.evolve(
        next(iter(pack.sessions["twee-sessies"].blocks.values())),
        title="Een blok",
        text="Deel de kaartjes uit.",
        say="Welkom allemaal.",
        screen=None,
    )
    session = attrs.evolve(pack.sessions["twee-sessies"], blocks={"blok": mine})
    changed = attrs.evolve(pack, sessions={"twee-sessies": session})
    shown = said(slide(changed, "Een blok"))
    assert shown == f"Een blok\n{mine.minutes} minuten"


def test_parts_of_an_approach(pack: Pack) -> None:
    """An approach that runs whole has a slide for each of its parts."""
    plan = planned_meetings(pack, CHOSEN)[0]
    slot = next(slot for slot in plan.slots if parts(plan, slot))
    for number, part in enumerate(parts(plan, slot), 1):
        title = f"{slot.block.title} ({number} van {len(parts(plan, slot))})"
        assert said(blocks(part.part.screen)) in said(slide(pack, title))


def test_each_meeting_is_welcomed(pack: Pack) -> None:
    """The slides of a meeting begin with a welcome that names it."""
    titles = heads(built(pack), 1)
    assert titles[0] == planned_meetings(pack, CHOSEN)[0].title
    assert all(plan.title in titles for plan in planned_meetings(pack, CHOSEN))


def test_ground_rules(pack: Pack) -> None:
    """Every meeting shows all ground rules, on slides with few words."""
    slides = [one for one in built(pack).sections if heads(one, 1)[0].startswith("Spelregels (")]
    meetings = len(planned_meetings(pack, CHOSEN))
    assert said(slides).count("We praten over werk, niet over personen.") == meetings
    # What introduces the rules is spoken, and no rule.
    spoken, *rules = ground_rules(pack)
    assert said(spoken) not in said(slides)
    points = [
        point for rule in rules for point in (rule.items if isinstance(rule, List) else (rule,))
    ]
    for point in points:
        assert (said(point) in said(slides)) is ("[" not in said(point))
    assert all(len(said(one).split()) <= WORDS_A_SLIDE + 10 for one in slides)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_to_fill_in(language: str) -> None:
    """On a screen nobody can fill in anything, so no slide has an open place."""
    spoken = perspectief.load("pilot", language=language)
    assert "*[" in spoken.texts["spelregels"].text
    assert "[" not in said(built(spoken).sections)


def test_rules_with_an_open_place(pilot: Pack) -> None:
    """A rule with an open place is on no slide, in a list or not; other stress stays."""
    text = "Mail het aan *[contact]*.\n\nLees *Ons overzicht*.\n\nGeef het [door]."
    own = attrs.evolve(pilot.texts["spelregels"], text=text, includes=())
    changed = attrs.evolve(pilot, texts=pilot.texts.set("spelregels", own))
    shown = said(built(changed).sections)
    assert "Mail het" not in shown
    assert "Ons overzicht" in shown
    assert "[door]" in shown


def test_few_rules_on_one_slide(pilot: Pack) -> None:
    """Rules that fit on one slide are not numbered."""
    short = attrs.evolve(pilot.texts["spelregels"], text="Wees aardig.", includes=())
    few = attrs.evolve(pilot, texts=pilot.texts.set("spelregels", short))
    shown = [one for one in built(few).sections if "Wees aardig." in said(one)]
    assert {title for one in shown for title in heads(one, 1)} == {"Spelregels"}


def test_assignments(pack: Pack) -> None:
    """An assignment has a slide at the end of its meeting, and may be skipped."""
    session = pack.resolve(pack.kit.session)
    assert session is not None
    for assignment in session.assignments.values():
        shown = said(slide(pack, f"Opdracht: {assignment.title}"))
        assert said(blocks(assignment.screen)) in shown
        assert "Overslaan mag." in shown


def test_no_set_up(pilot: Pack) -> None:
    """A pack without a set-up gets one slide that says so."""
    bare = attrs.evolve(pilot, sessions={}, kit=attrs.evolve(pilot.kit, session=None))
    assert len(DOCUMENT.build(bare, EVERYTHING).sections) == 1
