from io import BytesIO

import attrs
import pikepdf
import pytest
from document_trees import CHOSEN, EVERYTHING, found, heads, said

from helpers.unpiloted import unpiloted
from perspectief import Pack
from perspectief.documents.boekje import DOCUMENT
from perspectief.documents.boekje.choice import ACTIONS, DEVELOPMENTS, READERS, choice
from perspectief.documents.markdown import blocks
from perspectief.model import LayerInfo
from perspectief.tree import Box, Heading, Tree
from perspectief.writers import pdf

CHAPTERS = [
    "Waarom dit boekje",
    "Wat er verandert",
    "Tips voor het projectteam",
    "Tips voor leidinggevenden",
    "Tips voor jezelf",
    "Ervaringen",
    "Wat je kunt gaan doen",
    "Zorgen die je kunt horen",
    "Loopbaan: waar kun je heen",
    "Jullie eigen bladzijde",
    "Colofon en bronnen",
]


def built(pack: Pack) -> Tree:
    return DOCUMENT.build(pack, CHOSEN)


def chapter(tree: Tree, title: str) -> str:
    """Give the words of one chapter."""
    words: list[str] = []
    inside = False
    for block in tree.sections[0].blocks:
        if isinstance(block, Heading) and block.level == 1:
            inside = said(block.content) == title
        if inside:
            words.append(said(block))
    return "\n".join(words)


def test_chapters(secretaresse: Pack) -> None:
    """The booklet has the chapters of the outline, in order, on A5."""
    tree = built(secretaresse)
    assert heads(tree, 1) == CHAPTERS
    assert {section.page.size for section in tree.sections} == {"A5"}


def test_pages(secretaresse: Pack) -> None:
    """The booklet of a full pack has 16 to 24 pages."""
    with pikepdf.open(BytesIO(pdf.WRITER.write(built(secretaresse), CHOSEN))) as file:
        assert 16 <= len(file.pages) <= 24


def test_for_participants(pack: Pack) -> None:
    """Everyone gets it, so it says that taking part is voluntary."""
    assert DOCUMENT.participants
    assert built(pack).notice.startswith("Meedoen is vrijwillig.")


def test_few_developments_of_every_type(secretaresse: Pack) -> None:
    """At most twelve developments, each type among them, in the order of the pack."""
    chosen = choice(secretaresse, CHOSEN).developments
    assert len(chosen) == DEVELOPMENTS
    assert {one.type for one in chosen} == {one.type for one in secretaresse.developments.values()}
    ids = list(secretaresse.developments)
    assert [ids.index(one.id) for one in chosen] == sorted(ids.index(one.id) for one in chosen)
    assert "Dit is een keuze." in said(built(secretaresse))


def test_everything(secretaresse: Pack) -> None:
    """With everything, no development, tip, concern or move is left out."""
    chosen = choice(secretaresse, EVERYTHING)
    assert chosen.developments == tuple(secretaresse.developments.values())
    assert chosen.concerns == tuple(secretaresse.concerns.values())
    assert chosen.moves == tuple(secretaresse.moves.values())
    tips = [tip for found in chosen.tips.values() for tip in found]
    assert len(tips) == sum(tip.type != "moment" for tip in secretaresse.tips.values())
    actions = [action for found in chosen.actions.values() for action in found]
    assert len(actions) == len(secretaresse.actions)
    assert "Dit is een keuze." not in said(DOCUMENT.build(secretaresse, EVERYTHING))


def test_own_layer_first(secretaresse: Pack) -> None:
    """What a university adds itself is never left out for want of room."""
    one = next(iter(secretaresse.developments.values()))
    added = {f"uva-{number}": attrs.evolve(one, id=f"uva-{number}") for number in range(2)}
    layer = LayerInfo(id="uva", version="1.0.0", title="UvA", prefix="uva")
    own = attrs.evolve(
        secretaresse,
        developments=secretaresse.developments.update(added),
        layers=(*secretaresse.layers, layer),
    )
    assert set(added) <= {one.id for one in choice(own, CHOSEN).developments}


def test_fact_apart_from_meaning(secretaresse: Pack) -> None:
    """Under each fact stands its source; what it may mean stands apart, in a box."""
    tree = built(secretaresse)
    boxes = [box for box in found(tree, Box) if said(box.title) == "Wat dat kan betekenen"]
    apart = said([box.content for box in boxes])
    for one in choice(secretaresse, CHOSEN).developments:
        assert said(blocks(one.fact)) in said(tree)
        assert said(blocks(one.fact)) not in apart
        for source in secretaresse.resolve(one.sources):
            assert source.title in said(tree)


def test_no_developments(pilot: Pack) -> None:
    """A pack without developments gives room to write down one's own."""
    assert "staan nog geen ontwikkelingen" in chapter(built(pilot), "Wat er verandert")


@pytest.mark.parametrize("name", READERS)
def test_tips_once(pack: Pack, name: str) -> None:
    """A tip stands in one chapter only, and difficult moments in none."""
    chosen = choice(pack, EVERYTHING)
    others = [tip for other, found in chosen.tips.items() if other != name for tip in found]
    assert not set(chosen.tips[name]) & set(others)
    assert all(tip.type != "moment" for tip in chosen.tips[name])


def test_mark_of_a_tip(pack: Pack) -> None:
    """Each tip says whether to do it or rather not, and where it comes from."""
    shown = chapter(built(pack), "Tips voor leidinggevenden")
    assert "Doen\n" in shown
    assert "eigen werk" in shown


def test_experiences_with_level_group_and_source(secretaresse: Pack) -> None:
    """An experience says whose it is, of which group, and where it is told."""
    shown = chapter(built(secretaresse), "Ervaringen")
    for one in choice(secretaresse, CHOSEN).experiences:
        assert one.title in shown
        assert one.about_group in shown
        assert secretaresse.resolve(one.source).title in shown
    assert "‘Tien" not in shown


def test_quotation_marks_only_for_a_quotation(secretaresse: Pack) -> None:
    """Only an experience that is quoted gets quotation marks."""
    quoted = {id: attrs.evolve(one, quote=True) for id, one in secretaresse.experiences.items()}
    pack = attrs.evolve(secretaresse, experiences=quoted)
    assert "‘\n" in chapter(built(pack), "Ervaringen")
    assert "‘\n" not in chapter(built(secretaresse), "Ervaringen")


def test_no_experiences(pilot: Pack) -> None:
    """A pack without experiences says why, and points to the page of one's own."""
    shown = chapter(built(pilot), "Ervaringen")
    assert "verzinnen niets" in shown
    assert "Jullie eigen bladzijde" in shown
    assert "Deze ervaringen staan in een bron." not in shown


def test_concept(secretaresse: Pack) -> None:
    """While there was no pilot for a group, its booklet says so, also above the experiences."""
    tree = built(unpiloted(secretaresse))
    assert "Voor deze functiegroep is nog geen pilot gehouden." in said(tree)
    assert "Van elders, niet uit een pilot met deze groep" in chapter(tree, "Ervaringen")
    assert "Van elders, niet uit een pilot met deze groep" not in said(built(secretaresse))


def test_published_actions_first(pilot: Pack, pack: Pack) -> None:
    """The four actions that SoFoKleS named stand first with their role, and are marked."""
    chosen = choice(pack, CHOSEN).actions
    named = [
        pack.actions[id] for id, each in pilot.actions.items() if "sofokles-pilot" in each.sources
    ]
    assert len(named) == 4
    for role, actions in chosen.items():
        first = [action for action in named if action.owner == role]
        assert list(actions[: len(first)]) == first
        assert len(actions) <= ACTIONS
    assert "Genoemd in:" in chapter(built(pack), "Wat je kunt gaan doen")


def test_concerns_promise_nothing(secretaresse: Pack) -> None:
    """A concern names with whom to talk, and what nobody can promise."""
    shown = chapter(built(secretaresse), "Zorgen die je kunt horen")
    assert "Praat erover met:" in shown
    assert "Dit kan niemand beloven:" in shown
    assert "eigen inschatting" in shown


def test_bare_concern(secretaresse: Pack) -> None:
    """A concern that names nobody and no outcome shows only what it is."""
    empty = {"leads_to": None, "talk_with": (), "not_promise": None}
    bare = {id: attrs.evolve(one, **empty) for id, one in secretaresse.concerns.items()}
    shown = chapter(built(attrs.evolve(secretaresse, concerns=bare)), "Zorgen die je kunt horen")
    assert "Praat erover met:" not in shown
    assert next(iter(bare.values())).title in shown


def test_moves_sourced_or_estimated(secretaresse: Pack) -> None:
    """Moves that a source tells of stand apart from our own estimates."""
    shown = chapter(built(secretaresse), "Loopbaan: waar kun je heen")
    told, estimate = shown.split("Dit schatten wij zelf in")
    for move in choice(secretaresse, CHOSEN).moves:
        assert move.title in (told if move.sources else estimate)


def test_only_one_sort_of_moves(secretaresse: Pack) -> None:
    """Without any sourced move there is no head for them."""
    bare = {id: attrs.evolve(move, sources=()) for id, move in secretaresse.moves.items()}
    shown = said(built(attrs.evolve(secretaresse, moves=bare)))
    assert "Dit vertelt een bron" not in shown


def test_chapters_without_content(pilot: Pack) -> None:
    """A chapter that the pack has nothing for is left out."""
    bare = heads(built(attrs.evolve(pilot, actions={})), 1)
    assert "Loopbaan: waar kun je heen" not in bare
    assert "Zorgen die je kunt horen" not in bare
    assert "Wat je kunt gaan doen" not in bare
    assert "Jullie eigen bladzijde" in bare


def test_own_page(pack: Pack) -> None:
    """The page of one's own has a line for consent, and asks for no names."""
    shown = chapter(built(pack), "Jullie eigen bladzijde")
    assert "vindt het goed dat het in dit boekje staat" in shown
    assert "Zet er geen namen in." in shown


def test_sources_of_what_is_shown(secretaresse: Pack) -> None:
    """The sources at the end are those of what stands in the booklet."""
    shown = chapter(built(secretaresse), "Colofon en bronnen")
    named = set(choice(secretaresse, CHOSEN).sources())
    for id, source in secretaresse.sources.items():
        assert (source.title in shown) == (id in named), id


def test_a_tip_for_nobody_in_particular(secretaresse: Pack) -> None:
    """A tip that says no audience is for everybody, and none is left out."""
    tip = attrs.evolve(next(iter(secretaresse.tips.values())), audience=(), type="do")
    pack = attrs.evolve(secretaresse, tips=secretaresse.tips.set(tip.id, tip))
    assert tip in choice(pack, EVERYTHING).tips["tips-self"]
