"""The ways to hold the dialogue: a page to choose from, and a page for each."""

import io

import attrs
import pikepdf
import pytest
from document_trees import CHOSEN, EVERYTHING, found, pack, said
from immutabledict import immutabledict

import perspectief
from perspectief.documents import selection
from perspectief.documents.approach_page import approach_page
from perspectief.documents.benaderingswijzen import DOCUMENT, NAME
from perspectief.documents.labels import labels
from perspectief.model import Approach, Pack
from perspectief.model.timing import approach_minutes
from perspectief.plugins import Options
from perspectief.tree import Heading, Paragraph, Section, Table, Tree
from perspectief.writers.pdf import WRITER


def section(id: str, pack: Pack) -> Section:
    sections = DOCUMENT.build(pack, EVERYTHING).sections
    return next(part for part in sections if found(part, Heading)[0].id == f"approach-{id}")


def changed(pack: Pack, id: str, **changes: object) -> Pack:
    approach: Approach = attrs.evolve(pack.approaches[id], **changes)
    return attrs.evolve(pack, approaches=pack.approaches.set(id, approach))


@pytest.mark.parametrize("options", [CHOSEN, EVERYTHING])
@pytest.mark.parametrize("id", ["pilot", "secretaresse"])
def test_a_page_for_each(id: str, options: Options) -> None:
    """After the page to choose from, with the colophon, each chosen way has a section."""
    first, *pages = DOCUMENT.build(pack(id), options).sections
    titles = [found(page, Heading)[0].content for page in pages]
    assert titles == [(each.title,) for each in selection.approaches(pack(id), options)]
    assert "Colofon" in said(first)


@pytest.mark.parametrize("id", ["pilot", "secretaresse"])
def test_choosing_from_all(id: str) -> None:
    """The page to choose from names every way of the pack, also those without a page."""
    tables = found(DOCUMENT.build(pack(id), CHOSEN).sections[0], Table)
    names = [said(row[0]) for table in tables for row in table.rows]
    assert sorted(names) == sorted(each.title for each in pack(id).approaches.values())
    assert len(tables) == 2
    assert len(found(DOCUMENT.build(pack(id), EVERYTHING).sections[0], Table)) == 1


def test_advice() -> None:
    """Three lines help to choose: little time, a quiet group, online."""
    lines = [
        said(each) for each in found(DOCUMENT.build(pack("pilot"), CHOSEN).sections[0], Paragraph)
    ]
    short = next(line for line in lines if "Weinig tijd?" in line)
    fastest = min(pack("pilot").approaches.values(), key=lambda each: approach_minutes(each, 12))
    assert fastest.title in short
    assert any("Stille groep?" in line and "Stille schrijfronde" in line for line in lines)
    assert any("Online?" in line and "Alles kan ook online." in line for line in lines)


def test_advice_names_what_can_be_online() -> None:
    """Where not everything can be done online, the line names what can."""
    less = changed(pack("pilot"), "wandelgesprek", setting=("on-site",))
    line = next(
        said(each)
        for each in found(DOCUMENT.build(less, CHOSEN).sections[0], Paragraph)
        if "Online?" in said(each)
    )
    assert "Kies uit:" in line
    assert "Wandelgesprek" not in line


def test_no_minutes_for_a_group_it_is_not_for() -> None:
    """A way that is not for a group of some size has no minutes for it."""
    tables = found(DOCUMENT.build(pack("pilot"), EVERYTHING).sections[0], Table)
    row = next(row for row in tables[0].rows if "Vissenkom" in said(row[0]))
    assert said(row[1]).startswith("niet · 45")


def test_the_clock_runs_from_zero() -> None:
    """Times begin at zero and end at the sum for the group that the head names."""
    pilot = pack("pilot")
    page = section("kaartspel-kernactiviteiten", pilot)
    (table,) = found(page, Table)
    clock = [said(row[0]).split("\n")[0] for row in table.rows]
    sum_of_all = approach_minutes(pilot.approaches["kaartspel-kernactiviteiten"], 12)
    assert "Zo loopt het met 12 mensen" in said(page)
    assert clock[0].startswith("0–")
    assert clock[-1].endswith(f"–{sum_of_all}")


def test_the_clock_for_a_group_that_fits() -> None:
    """A way that is not for twelve people has a clock for the nearest group that it is for."""
    group = attrs.evolve(pack("pilot").approaches["vissenkom"].group, min=14)
    assert "met 14 mensen" in said(
        section("vissenkom", changed(pack("pilot"), "vissenkom", group=group))
    )


def test_what_each_table_adds() -> None:
    """Where another table takes more time, the part says how much."""
    assert "4 + 4 per tafel" in said(section("kaartspel-kernactiviteiten", pack("pilot")))


def test_the_fixed_heads() -> None:
    """Every page has the same heads, in the same order."""
    heads = (
        "Waarvoor",
        "Kies dit als …",
        "Kies iets anders als …",
        "In het kort",
        "Nodig",
        "Voorbereiding",
        "Zo loopt het met 12 mensen",
        "Zo eindig je",
        "Ook zo",
        "Online of hybride",
        "Let op",
    )
    for id in pack("pilot").approaches:
        page = section(id, pack("pilot"))
        assert tuple(said(head.content) for head in found(page, Heading)[1:]) == heads
        assert "Herkomst:" in said(page)


def test_a_bare_way() -> None:
    """A way with only what is required has no empty heads, and says how it is online."""
    full = pack("pilot").approaches["vissenkom"]
    needed = {
        field.name: getattr(full, field.name)
        for field in attrs.fields(Approach)
        if field.default is attrs.NOTHING
    }
    bare = attrs.evolve(
        pack("pilot"),
        approaches=immutabledict(vissenkom=Approach(**needed)),
        kit=type(full).__mro__ and pack("pilot").kit,
    )
    page = section("vissenkom", bare)
    assert "Online loopt het hetzelfde." in said(page)
    assert "Voorbereiding" not in said(page)


def test_a_way_that_needs_a_room() -> None:
    """A way that only works on site says so, instead of leaving the reader to guess."""
    room = changed(pack("pilot"), "vissenkom", setting=("on-site",), online=None)
    assert "Dit kan niet online of hybride." in said(section("vissenkom", room))


@pytest.mark.parametrize(
    ("preparation", "said_of_it"), [(None, "nee"), ("Bel.", "ja"), ("- Bel.", "1 punt")]
)
def test_preparation_in_short(preparation: str | None, said_of_it: str) -> None:
    """The page to choose from says how much there is to prepare."""
    less = changed(pack("pilot"), "vissenkom", preparation=preparation)
    (table,) = found(DOCUMENT.build(less, EVERYTHING).sections[0], Table)
    row = next(row for row in table.rows if said(row[0]) == "Vissenkom")
    assert said(row[-1]) == said_of_it


def test_no_advice_that_leads_nowhere() -> None:
    """No line to choose by points at ways that the pack does not have."""
    one = changed(pack("pilot"), "vraagronde", setting=("on-site",))
    lively = attrs.evolve(one, approaches=immutabledict(vraagronde=one.approaches["vraagronde"]))
    first = said(DOCUMENT.build(lively, EVERYTHING).sections[0])
    assert "Weinig tijd?" in first
    assert "Stille groep?" not in first
    assert "Online?" not in first


@pytest.mark.parametrize("language", ["nl", "en"])
def test_each_way_is_one_page(language: str) -> None:
    """On paper each way is one page, in either language: it lies on the table as one sheet."""
    pytest.importorskip("typst")
    label = labels(NAME, language)
    packs = [
        perspectief.load(id, language=language) for id in ("secretaresse", "ict", "bibliotheek")
    ]
    # What a pack does not change is the same way as in another pack.
    ways = {way: made for made in packs for way in made.approaches.values()}
    pages = tuple(Section(approach_page(made, label, way)) for way, made in ways.items())
    tree = Tree("n", "T", language, pages, cover=False)
    with pikepdf.open(io.BytesIO(WRITER.write(tree, Options()))) as paper:
        assert len(paper.pages) == len(pages) > 30
