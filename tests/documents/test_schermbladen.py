import attrs
from document_trees import CHOSEN, EVERYTHING, found, heads, said

from perspectief import Pack
from perspectief.documents.markdown import blocks
from perspectief.documents.meetings import ground_rules, parts, planned_meetings
from perspectief.documents.schermbladen import DOCUMENT, WORDS_A_SLIDE
from perspectief.tree import Heading, Section, Tree


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
    for sentence in found(rules, str):
        assert sentence in said(slides)
    assert all(len(said(one).split()) <= WORDS_A_SLIDE + 10 for one in slides)


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
