import attrs
from document_trees import CHOSEN, found, said

import perspectief
from perspectief import Pack
from perspectief.documents import activiteitenkaarten, perspectief_documents
from perspectief.documents.cards import SHEET
from perspectief.documents.draaiboek.packing import packing_list
from perspectief.documents.files import files
from perspectief.documents.labels import labels
from perspectief.documents.lees_mij_eerst import DOCUMENT
from perspectief.documents.meetings import planned_meetings
from perspectief.plugins.records import Options
from perspectief.tree import Card, Cards, Facts, Link, Table, Tree


def built(pack: Pack, options: Options = CHOSEN) -> Tree:
    return DOCUMENT.build(pack, options)


def addresses(tree: Tree) -> set[str]:
    return {link.address for link in found(tree, Link)}


def test_links_to_every_file(pack: Pack) -> None:
    """The start page links to every other file of the kit, and to nothing else."""
    others = [each for each in perspectief_documents() if each.name != DOCUMENT.name]
    made = {file.path for each in others for file in files(each, Options(), "nl")}
    assert addresses(built(pack)) == made


def test_links_are_called_in_the_language_of_the_kit() -> None:
    """An English kit has English names, and its start page links to them."""
    pilot = perspectief.load("pilot", language="en")
    made = list(perspectief.make_kit(pilot, formats=["html"], plugins=False))
    assert made[0].path == "0-read-me-first.html"
    assert "3-run/runsheet.html" in addresses(built(pilot, Options(formats=("html",))))
    for file in made[1:]:
        assert f'href="{file.path}"' in made[0].data.decode()


def test_only_files_that_are_made(pilot: Pack) -> None:
    """Where no PDF can be written, there is no link to one."""
    without = Options(available=("html",))
    found = addresses(built(pilot, without))
    assert found
    assert all(address.endswith(".html") for address in found)


def test_formats_asked_for(pilot: Pack) -> None:
    """Formats that the reader asks for replace those of the document."""
    handbook = next(each for each in perspectief_documents() if each.name == "handreiking")
    asked = files(handbook, Options(formats=("html", "docx")), "nl")
    assert [file.path for file in asked] == ["1-voorbereiden/handreiking.html"]


def test_documents_asked_for(pilot: Pack) -> None:
    """Where only some documents are made, there are links to those alone."""
    only = Options(only=("0-lees-mij-eerst", "teksten"), formats=("html",))
    assert addresses(built(pilot, only)) == {"1-voorbereiden/teksten.html"}


def test_first_minutes(pack: Pack) -> None:
    """It tells what to open with ten minutes and with an hour."""
    text = said(built(pack))
    assert "Heb je tien minuten?" in text
    assert "Lees bladzijde 1 van de \nhandreiking\n." in text
    assert "Heb je een uur?" in text


def test_numbers_of_the_runsheet(pack: Pack) -> None:
    """What to print for a meeting has the same numbers as its runsheet."""
    text = said(built(pack))
    label = labels("draaiboek", pack.language)
    for plan in planned_meetings(pack, Options()):
        for item in packing_list(plan, label):
            if item.document:
                assert f"{item.number}\n{item.what}" in text


def test_link_words_differ(pack: Pack) -> None:
    """Two files never have links that read the same."""
    by_words: dict[str, set[str]] = {}
    for link in found(built(pack), Link):
        by_words.setdefault(said(link.content), set()).add(link.address)
    assert all(len(found) == 1 for found in by_words.values())


def test_kinds_of_files(pilot: Pack) -> None:
    """It says what Word files and PDFs are for, where there are both."""
    every = Options(available=("html", "pdf", "docx"))
    assert "Word-bestand (docx)" in said(built(pilot, every))
    assert "Word-bestand (docx)" not in said(built(pilot, Options(available=("html", "pdf"))))


def test_phases_in_order(pack: Pack) -> None:
    """The files stand by phase, in the order of the work."""
    text = said(built(pack))
    phases = ["1. Voorbereiden", "2. Ontwerpen", "3. Uitvoeren", "4. Opvolgen"]
    places = [text.index(phase) for phase in phases]
    assert places == sorted(places)


def test_without_a_set_up(pilot: Pack) -> None:
    """A pack without a set-up has nothing to count."""
    bare = attrs.evolve(pilot, sessions={}, steps={}, kit=attrs.evolve(pilot.kit, session=None))
    assert "Wat print je hoe vaak" not in said(built(bare))


def test_after_a_session(pack: Pack) -> None:
    """After a session one fills in the page, or types in the workbook that becomes that page."""
    tree = built(pack, Options(formats=("html", "xlsx"), available=("html", "xlsx")))
    told = said(found(tree, Facts)[0])
    assert "Vul de \nopbrengst\n in." in told
    assert "Of typ alles in de \nuitwerking\n. Wie de kit maakte" in told
    (link,) = found(found(tree, Facts)[0], Link)[-1:]
    assert link.address == "4-opvolgen/uitwerking.xlsx"


def test_nothing_is_typed_that_nobody_reads_back(pack: Pack) -> None:
    """Without a workbook the start page asks nobody to type: only a workbook is read back."""
    for options in (Options(available=("html",)), Options(formats=("html", "pdf"))):
        told = said(built(pack, options))
        assert "Uitwerking (html)" in told
        assert "yp alles" not in told
        assert "typ hier" not in told
        assert "schrijf hier op" in told


def test_every_document_that_is_typed_in_has_its_step(pack: Pack) -> None:
    """The workbook for a write-up says at which step one uses it, and how it becomes a page."""
    tree = built(pack, Options(available=("html", "xlsx")))
    rows = [row for table in found(tree, Table) for row in table.rows]
    (row,) = [row for row in rows if "Uitwerking (xlsx)" in said(row[0])]
    assert said(row[-1]) == "11"
    assert "perspectief outcome" in said(row)


def test_how_to_print_empty_cards(pack: Pack) -> None:
    """Empty cards are on the last page, eight to a sheet; that is said where they are needed."""
    last = sheet_of_empty_cards(pack)
    assert len(last) == SHEET
    assert {card.style for card in last} == {"empty"}
    told = "Lege kaarten staan op de laatste bladzijde van de activiteitenkaarten: 8 op een blad."
    assert told in said(built(pack))
    assert f"Voor {10 * SHEET} kaarten print je hem 10 keer." in said(built(pack))
    assert "Lege kaarten" not in said(built(pack, Options(only=("draaiboek",))))


def sheet_of_empty_cards(pack: Pack) -> tuple[Card, ...]:
    """Give the cards on the last page of the activity cards."""
    (deck,) = found(activiteitenkaarten.DOCUMENT.build(pack, CHOSEN), Cards)
    assert len(deck.cards) % SHEET == 0
    return deck.cards[-SHEET:]
