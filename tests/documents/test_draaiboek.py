import attrs
from document_trees import CHOSEN, EVERYTHING, found, heads, said

from perspectief import Pack
from perspectief.documents import markdown
from perspectief.documents.draaiboek import DOCUMENT
from perspectief.documents.draaiboek.packing import Item, packing_list, printing_list
from perspectief.documents.labels import labels
from perspectief.documents.meetings import PlannedMeeting, planned_meetings
from perspectief.model import Material
from perspectief.tree import Table

LABEL = labels("draaiboek", "nl")


def text(pack: Pack) -> str:
    return said(DOCUMENT.build(pack, CHOSEN))


def first(pack: Pack) -> PlannedMeeting:
    return planned_meetings(pack, CHOSEN)[0]


def items(pack: Pack) -> dict[str, Item]:
    return {item.what: item for plan in planned_meetings(pack, CHOSEN) for item in _list(plan)}


def _list(plan: PlannedMeeting) -> tuple[Item, ...]:
    return packing_list(plan, LABEL)


def changed(pack: Pack, **fields: object) -> Pack:
    """Give a pack whose chosen set-up has other fields."""
    session = pack.resolve(pack.kit.session)
    assert session is not None
    sessions = pack.sessions.set(session.id, attrs.evolve(session, **fields))
    return attrs.evolve(pack, sessions=sessions)


def test_a_runsheet_for_each_meeting(pack: Pack) -> None:
    """Each meeting has a runsheet of its own, with its own clock."""
    tree = DOCUMENT.build(pack, CHOSEN)
    titles = [plan.title for plan in planned_meetings(pack, CHOSEN)]
    assert heads(tree, 1) == titles
    assert heads(tree, 2).count("Op de klok") == len(titles)


def test_all_set_ups(pack: Pack) -> None:
    """With everything, the meetings of all set-ups have a runsheet."""
    tree = DOCUMENT.build(pack, EVERYTHING)
    assert heads(tree, 1) == [plan.title for plan in planned_meetings(pack, EVERYTHING)]


def test_heads(pack: Pack) -> None:
    """A runsheet has the heads of the outline, in order."""
    shown = heads(DOCUMENT.build(pack, CHOSEN), 2)
    asked = [
        "Een week ervoor",
        "Een uur ervoor",
        "Inpaklijst",
        "Op de klok",
        "Loopt het uit?",
        "De vier momenten die niet mogen ontbreken",
        "Direct erna",
        "Tussen de sessies",
    ]
    assert [head for head in shown if head in asked][: len(asked)] == asked


def test_two_sums(pack: Pack) -> None:
    """Planned and spare minutes stand there for the smallest and the largest group."""
    plan = first(pack)
    sums = found(DOCUMENT.build(pack, CHOSEN), Table)[0]
    people = plan.session.people
    assert [said(row[0]) for row in sums.rows] == [f"{people.min} mensen", f"{people.max} mensen"]


def test_too_long_is_said(pilot: Pack) -> None:
    """A meeting that does not fit in the time that was promised says so."""
    meetings = pilot.sessions["twee-sessies"].meetings
    tight = {key: attrs.evolve(each, length=60) for key, each in meetings.items()}
    assert "te lang" in text(changed(pilot, meetings=tight))
    assert "te lang" not in text(pilot)


def test_every_block_on_the_clock(pack: Pack) -> None:
    """The clock has a row for each block and for each part of an approach that runs whole."""
    shown = text(pack)
    for plan in planned_meetings(pack, CHOSEN):
        for slot in plan.slots:
            assert slot.block.title in shown
            assert said(markdown.blocks(slot.block.text)) in shown
            assert slot.block.say is None or slot.block.say in shown


def test_counted_for_a_group(pack: Pack) -> None:
    """What is needed for each person is counted for the group that the head names."""
    people = first(pack).people
    assert f"{people} mensen aan" in text(pack)
    assert items(pack)["werkbladen Mijn gewone week"].number == people


def test_same_things_together(pack: Pack) -> None:
    """What several blocks need stands in one line, with the number of each block."""
    pens = items(pack)["dikke stiften"]
    assert pens.number == sum(use.number for use in pens.uses)
    for plan in planned_meetings(pack, CHOSEN):
        listed = [(item.what, item.document) for item in packing_list(plan, LABEL)]
        assert len(listed) == len(set(listed))


def test_a_sheet_is_counted_once(pack: Pack) -> None:
    """A worksheet that the materials of an approach name is not counted again."""
    sheets = [each for each in items(pack) if "Mijn gewone week" in each]
    assert sheets == ["werkbladen Mijn gewone week"]


def test_a_sheet_nobody_names(pack: Pack) -> None:
    """A worksheet that only a block names is counted as the sheet itself says."""
    plan = planned_meetings(pack, CHOSEN)[-1]
    sheet = items(pack)["keer het werkblad ‘Mijn inzicht en mijn volgende stap’ op A5"]
    assert sheet.number == plan.people
    assert sheet.document == "werkbladen"


def test_question_cards(pilot: Pack) -> None:
    """There is a set of question cards for each table, unless an approach counts its own."""
    cards = [item for item in _list(first(pilot)) if item.document == "vragenkaarten"]
    assert [item.number for item in cards] == [4]
    own = Material(text="vragenkaarten", per="session", each=3, document="vragenkaarten")
    approaches = {
        id: attrs.evolve(each, materials={"kaarten": own}) for id, each in pilot.approaches.items()
    }
    counted = _list(first(attrs.evolve(pilot, approaches=approaches)))
    assert "sets vragenkaarten" not in [item.what for item in counted]


def test_printing_list(pack: Pack) -> None:
    """The list of what to print names only what comes from a document of the kit."""
    printed = printing_list(first(pack), LABEL)
    assert "werkbladen Mijn gewone week" in printed
    assert "stiften" not in printed


def test_the_closing_is_never_shortened(pack: Pack) -> None:
    """Every block says what to do when time runs out; the last ones of a set-up stay whole."""
    tables = found(DOCUMENT.build(pack, CHOSEN), Table)
    late = [row for table in tables if "Dat scheelt" in said(table.head) for row in table.rows]
    rules = {said(row[0]): said(row[2]) for row in late}
    assert rules["Terugkomdatum"] == "nooit inkorten"
    assert rules["Kennismaken in tweetallen"] == "inkorten tot 3 minuten"


def test_skip_and_unsaid(pilot: Pack) -> None:
    """A block that may be skipped saves all its minutes; without a rule the team decides."""
    blocks = pilot.sessions["twee-sessies"].blocks
    skipped = blocks.set("kennismaken", attrs.evolve(blocks["kennismaken"], if_late="skip"))
    unsaid = skipped.set("welkom", attrs.evolve(blocks["welkom"], if_late=None))
    shown = text(changed(pilot, blocks=unsaid))
    assert "overslaan\n5 minuten" in shown
    assert "spreek af in het team" in shown


def test_four_moments(pack: Pack) -> None:
    """Each of the four moments says where it stands: on this clock, or in which meeting."""
    shown = text(pack)
    assert "De spelregels zijn hardop gezegd: Spelregels, 0:04." in shown
    last = planned_meetings(pack, CHOSEN)[-1].title
    assert f"De terugkomdatum is genoemd: {last}." in shown


def test_missing_moment(pilot: Pack) -> None:
    """A set-up without one of the four moments is told so."""
    blocks = pilot.sessions["twee-sessies"].blocks.delete("terugkomdatum")
    shown = text(changed(pilot, blocks=blocks))
    assert "De terugkomdatum is genoemd: staat nog niet in deze opzet, voeg het toe." in shown


def test_private_sheets_are_kept(pack: Pack) -> None:
    """Right after a meeting nobody collects a sheet that belongs to who filled it in."""
    assert "Haal het blad ‘Mijn inzicht en mijn volgende stap’ niet op." in text(pack)


def test_assignment_between_meetings(pack: Pack) -> None:
    """The assignment stands in the runsheet of the meeting in which it is given."""
    session = pack.resolve(pack.kit.session)
    assert session is not None
    shown = text(pack)
    for assignment in session.assignments.values():
        assert assignment.title in shown
        assert "Wie vraagt ernaar" in shown


def test_bare_assignment(pilot: Pack) -> None:
    """An assignment without a sheet or somebody who asks, that is not voluntary, names none."""
    given = pilot.sessions["twee-sessies"].assignments["meekijken"]
    bare = attrs.evolve(given, worksheet=None, who=None, voluntary=False)
    shown = text(changed(pilot, assignments={"meekijken": bare}))
    assert given.title in shown
    assert "Wie vraagt ernaar" not in shown
    assert "Overslaan mag." not in shown


def test_where_it_is_held(pilot: Pack) -> None:
    """A meeting that is held online only asks for no room, and one in a room for no link."""
    online = text(changed(pilot, setting=("online",)))
    assert "zonder trappen" not in online
    assert "Zet klaar wat op het gedeelde bord hoort." in online
    assert "Zet klaar wat" not in text(pilot)
    assert "de link werkt" not in text(changed(pilot, setting=("on-site",)))
    hybrid = text(changed(pilot, setting=("hybrid",)))
    assert "zonder trappen" in hybrid
    assert "de link werkt" in hybrid


def test_no_set_up(pilot: Pack) -> None:
    """A pack without a set-up gets a runsheet that says so."""
    bare = attrs.evolve(pilot, sessions={}, kit=attrs.evolve(pilot.kit, session=None))
    assert "In dit pakket staat geen opzet." in text(bare)
