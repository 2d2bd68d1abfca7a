"""The documents of a day on which function groups meet."""

from functools import cache
from io import BytesIO

import attrs
import pikepdf
import pytest
from document_trees import found, said

from helpers.pack_texts import LANGUAGES, load
from perspectief import Pack, make_day_kit
from perspectief.day import day
from perspectief.documents import (
    activiteitenkaarten,
    draaiboek,
    handreiking,
    lees_mij_eerst,
    opbrengst,
    perspectief_documents,
    plan_van_aanpak,
)
from perspectief.documents.draaiboek.packing import Item, packing_list
from perspectief.documents.files import files
from perspectief.documents.labels import Labels, labels
from perspectief.documents.meetings import PlannedMeeting, planned_meetings
from perspectief.documents.selection import set_ups, steps
from perspectief.model import Material
from perspectief.plugins import Document, Options
from perspectief.tree import Link, Table, Tree

IDS = ("ict", "bibliotheek")
COMMON = [each for each in perspectief_documents() if not each.per_group]


@cache
def packs(*ids: str) -> tuple[Pack, Options]:
    """Give the pack about groups together, and the options of a kit for them."""
    together, groups = day([load(id, "nl") for id in ids or IDS])
    return together, Options(groups=groups)


def built(document: Document, *ids: str) -> Tree:
    pack, options = packs(*ids)
    return document.build(pack, options)


def meetings(*ids: str) -> tuple[PlannedMeeting, ...]:
    return planned_meetings(*packs(*ids))


def items(*ids: str) -> dict[str, Item]:
    label = labels("draaiboek", "nl")
    return {item.what: item for plan in meetings(*ids) for item in packing_list(plan, label)}


class TestFiles:
    @pytest.mark.parametrize(
        "document",
        [each for each in perspectief_documents() if not each.dated],
        ids=lambda each: each.name,
    )
    def test_one_file_or_one_for_each_group(self, document: Document) -> None:
        """A document is one file, or one for each group with the id of its pack in the name."""
        options = attrs.evolve(packs()[1], formats=("html",))
        names = [file.path.rpartition("/")[2] for file in files(document, options, "nl")]
        own = [f"{document.name}-{id}.html" for id in IDS]
        assert names == (own if document.per_group else [f"{document.name}.html"])

    def test_links_to_every_file(self) -> None:
        """The start page links to each file of each group, and no two links read the same."""
        _, options = packs()
        others = [each for each in perspectief_documents() if each.folder]
        links = found(built(lees_mij_eerst.DOCUMENT), Link)
        assert {link.address for link in links} == {
            file.path for each in others for file in files(each, options, "nl")
        }
        by_words: dict[str, set[str]] = {}
        for link in links:
            by_words.setdefault(said(link.content), set()).add(link.address)
        assert all(len(addresses) == 1 for addresses in by_words.values())
        assert by_words["Acties: ICT'ers (html)"] == {"4-opvolgen/acties-ict.html"}


class TestCounting:
    @pytest.mark.parametrize(
        ("ids", "people", "tables"),
        [(IDS, 24, 6), (("secretaresse", *IDS), 36, 9)],
    )
    def test_people_of_all_groups(self, ids: tuple[str, ...], people: int, tables: int) -> None:
        """Each group is counted for as large as it may be, and has tables of its own."""
        for plan in meetings(*ids):
            assert (plan.people, plan.tables) == (people, tables)
        counted = f"{people} mensen in {len(ids)} groepen aan {tables} tafels"
        assert counted in said(built(draaiboek.DOCUMENT, *ids))
        assert counted in said(built(lees_mij_eerst.DOCUMENT, *ids))

    def test_no_more_people_than_the_set_up_holds(self) -> None:
        """Four groups are as large as the day holds in all, and smaller each."""
        ict = load("ict", "nl")
        four = [attrs.evolve(ict, id=f"groep-{number}") for number in range(4)]
        together, own = day(four)
        plan = planned_meetings(together, Options(groups=own))[0]
        assert (plan.people, plan.share, plan.tables) == (40, 10, 12)

    def test_what_groups_do_apart_is_counted_for_each(self) -> None:
        """Every group has an overview and cards for each of its tables."""
        assert [(each.number, each.each) for each in items().values() if "overzicht" in each.what]
        sheets = items()["bladen Ons overzicht op A2 (één als reserve)"]
        cards = items()["sets activiteitenkaarten met kolomkaarten"]
        assert [(each.number, each.each) for each in (sheets, cards)] == [(4, 2), (6, 3)]
        shown = said(built(draaiboek.DOCUMENT))
        assert "6 sets activiteitenkaarten met kolomkaarten, 3 voor elke groep" in shown

    def test_what_all_do_together_is_counted_once(self) -> None:
        """What lies on tables where groups sit mixed is for none of them apart."""
        sheets = items()["keer het werkblad ‘Mijn inzicht en mijn volgende stap’ op A5"]
        assert (sheets.number, sheets.each) == (24, 0)
        pens = items()["dikke stiften"]
        assert pens.each == 0
        assert pens.number == sum(use.number for use in pens.uses)

    def test_an_approach_in_two_parts_needs_its_things_once(self) -> None:
        """What an approach needs is counted once when it goes on after the break."""
        morning = meetings()[0]
        game = [slot for slot in morning.slots if slot.block.approach is not None]
        assert len({slot.block.approach for slot in game}) < len(game)
        assert len(items()["sets activiteitenkaarten met kolomkaarten"].uses) == 1

    def test_one_group_is_counted_as_ever(self) -> None:
        """Without groups a block that is done apart needs as much as any other."""
        pack = load("pilot", "nl")
        plan = planned_meetings(pack, Options(everything=True))[-1]
        apart = next(slot.block for slot in plan.slots if slot.block.apart)
        each = Material(text="vellen", per="person")
        assert plan.number(each, apart) == plan.people

    def test_what_to_print_for_each_group(self) -> None:
        """The start page tells for each group how often to print its own cards."""
        tables = found(built(lees_mij_eerst.DOCUMENT), Table)
        rows = ["\n".join(map(said, row)) for table in tables for row in table.rows]
        assert (
            "3\nsets activiteitenkaarten met kolomkaarten\nActiviteitenkaarten: ICT'ers (pdf)"
            in [row.replace("3-uitvoeren/activiteitenkaarten-ict.pdf\n", "") for row in rows]
        )
        assert any("12\nvoor elke deelnemer" in row and "Boekje: ICT'ers" in row for row in rows)
        assert any("2\nvoor de gespreksleiders" in row for row in rows)

    def test_the_cards_of_a_group_are_for_its_tables(self) -> None:
        """The card that says how many sets to print counts for one group."""
        _, options = packs()
        tree = activiteitenkaarten.DOCUMENT.build(options.groups[0], Options())
        assert "Voor 6 tot 12 mensen: 2 tot 3 sets." in said(tree)


class TestRunsheet:
    def test_each_group_has_people_of_its_own(self) -> None:
        """The runsheet has room for who leads each group, and in which room it sits."""
        shown = said(built(draaiboek.DOCUMENT))
        tables = [each for each in found(built(draaiboek.DOCUMENT), Table) if len(each.head) == 4]
        heads = [said(each.head) for each in tables if "Taak" in said(each.head)]
        assert heads == ["Taak\nDe hele dag\nICT'ers\nBibliotheekmedewerkers"] * 2
        assert "Ruimte" in shown
        assert "Elke groep heeft een eigen ruimte" in shown

    def test_it_says_what_groups_do_apart(self) -> None:
        """For each meeting stands there which blocks a group does in its own room."""
        shown = said(built(draaiboek.DOCUMENT))
        for plan in meetings():
            apart = [slot.block.title for slot in plan.slots if slot.block.apart]
            assert apart
            assert f"Dit doet elke groep in de eigen ruimte: {', '.join(apart)}." in shown

    def test_the_title_of_a_block_says_who_does_it(self) -> None:
        """A block that each group does by itself says so in its name, and no other block does."""
        session = packs()[0].sessions["een-dag"]
        for block in session.blocks.values():
            assert block.apart == ("(per groep)" in block.title)

    def test_one_group_has_one_column(self) -> None:
        """The runsheet of one group has no column for groups and no line for rooms."""
        tree = draaiboek.DOCUMENT.build(load("ict", "nl"), Options())
        tasks = [each for each in found(tree, Table) if said(each.head).startswith("Taak")]
        assert {said(each.head) for each in tasks} == {"Taak\nWie doet het"}
        assert "Ruimte" not in said(tree)


class TestStatus:
    @pytest.mark.parametrize("document", COMMON, ids=lambda each: each.name)
    def test_nothing_is_said_of_one_group_alone(self, document: Document) -> None:
        """No common document speaks of one function group as if there were no other."""
        assert "Voor deze functiegroep" not in said(built(document))

    @pytest.mark.parametrize(
        "document",
        [module.DOCUMENT for module in (handreiking, plan_van_aanpak, opbrengst, lees_mij_eerst)],
        ids=lambda each: each.name,
    )
    def test_groups_without_a_pilot_are_named(self, document: Document) -> None:
        """Common documents name the groups for which no pilot was held, and only those."""
        shown = said(built(document, "secretaresse", *IDS))
        assert "Voor ICT'ers en bibliotheekmedewerkers is nog geen pilot gehouden." in shown

    def test_no_status_when_all_are_piloted(self) -> None:
        """When a pilot was held for all groups, nothing is said of it."""
        piloted = [attrs.evolve(load(id, "nl"), status="piloted") for id in IDS]
        together, own = day(piloted)
        tree = handreiking.DOCUMENT.build(together, Options(groups=own))
        assert "nog geen pilot" not in said(tree)


class TestPages:
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_one_page(self, language: str) -> None:
        """What is one page for one group is one page for four groups, with all their names."""
        groups = [load(id, language) for id in ("secretaresse", *IDS)]
        people = attrs.evolve(groups[0].parameters["medewerkers"], value="archiefmedewerkers")
        parameters = groups[0].parameters.set("medewerkers", people)
        groups.append(attrs.evolve(groups[0], id="archief", parameters=parameters))
        kit = make_day_kit(groups, only=("aanpak-op-een-bladzijde", "opbrengst"), formats=("pdf",))
        for file in kit:
            with pikepdf.open(BytesIO(file.data)) as opened:
                assert len(opened.pages) == 1, file.path


class TestChoice:
    def test_everything_is_still_this_day(self) -> None:
        """With everything the groups still have one set-up, and the steps of that one."""
        pack, options = packs()
        whole = attrs.evolve(options, everything=True)
        assert [each.id for each in set_ups(pack, whole)] == ["een-dag"]
        assert steps(pack, whole) == steps(pack, options)

    def test_labels_for_several(self) -> None:
        """A label may say something else to several groups; to one it says what it always says."""
        label = Labels("nl", {"a": "Eén groep", "a_groups": "Elke groep", "b": "Allen"})
        assert label.told_to(()) == label
        assert [label.told_to(IDS)(key) for key in "ab"] == ["Elke groep", "Allen"]
