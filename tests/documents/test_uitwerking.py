from datetime import date

import attrs
import pytest
from document_trees import CHOSEN, EVERYTHING, found, heads, said

from perspectief import Pack
from perspectief.documents import typed
from perspectief.documents.labels import labels
from perspectief.documents.phrases import definitions
from perspectief.documents.uitwerking import DOCUMENT
from perspectief.plugins.records import Occasion, Options
from perspectief.tree import Entries, Grid, Table, Tree


def built(pack: Pack, options: Options = CHOSEN) -> Tree:
    return DOCUMENT.build(pack, options)


def table(tree: Tree, name: str) -> tuple[Table, Entries]:
    """Give the table with a name, and what is typed into it."""
    (one,) = (each for each in found(tree, Table) if each.entries and each.entries.name == name)
    assert one.entries is not None
    return one, one.entries


def test_four_tables(pack: Pack) -> None:
    """There are four tables to type in, each below a head that will stand on its tab."""
    tree = built(pack)
    names = [each.entries.name for each in found(tree, Table) if each.entries]
    assert names == ["session", "overview", "insights", "actions"]
    assert heads(tree, 1) == ["Over deze sessie", "Overzicht", "Inzichten", "Acties"]


def test_every_column_has_a_name_and_a_head(pack: Pack) -> None:
    """What is read back is known by its column, and each column has a head of its own."""
    for one in found(built(pack), Table):
        assert one.entries is not None
        assert len(one.entries.columns) == len(one.head) == len({said(head) for head in one.head})
        assert all(len(row) == len(one.head) for row in one.rows)
        assert len(one.entries.choices) in (0, len(one.head))


def test_cards_of_the_group(secretaresse: Pack) -> None:
    """Each activity on the table has a row, and there are rows for more."""
    one, _ = table(built(secretaresse), "overview")
    titles = [said(row[0]) for row in one.rows]
    assert titles[:-3] == [each.title for each in secretaresse.resolve(secretaresse.kit.activities)]
    assert titles[-3:] == [""] * 3
    every, _ = table(built(secretaresse, EVERYTHING), "overview")
    assert len(every.rows) == len(secretaresse.activities) + 3


def test_no_cards(pilot: Pack) -> None:
    """Where a pack has no activities there are rows for a dozen."""
    one, _ = table(built(pilot), "overview")
    assert len(one.rows) == 12
    assert not said(one.rows)


def test_closed_words(pack: Pack) -> None:
    """A card has exactly four values, an action exactly three roles that can own it."""
    _, overview = table(built(pack), "overview")
    assert overview.choices[1] == ("groeit", "krimpt", "blijft gelijk", "verdwijnt")
    _, actions = table(built(pack), "actions")
    assert actions.choices[0] == ("medewerker", "leidinggevende", "hr")
    assert set(typed.ROLES) == set(pack.roles)
    assert actions.choices[5] == ("nog niet begonnen", "loopt", "gelukt", "gestopt")
    assert actions.dates == ("when",)


def test_what_is_known_is_filled_in(secretaresse: Pack) -> None:
    """Group, pack and horizon are filled in, and with a plan the last date and the follow-up."""
    one, entries = table(built(secretaresse), "session")
    answers = dict(zip(entries.rows, (said(row[1]) for row in one.rows), strict=True))
    version = f"secretaresse {secretaresse.version}"
    assert answers["group"] == "Secretaresse"
    assert (answers["pack"], answers["horizon"]) == (version, "over drie jaar")
    assert answers["date"] == answers["return"] == answers["people"] == ""
    occasion = Occasion(dates=(date(2027, 3, 2), date(2027, 3, 16)), follow_up=date(2027, 6, 1))
    planned, _ = table(built(secretaresse, Options(occasion=occasion)), "session")
    assert {"16 maart 2027", "1 juni 2027"} <= set(said(planned.rows).split("\n"))


def test_rules_and_meanings(pack: Pack) -> None:
    """It says what may not stand in it, and what the four values mean."""
    tree = built(pack)
    assert "geen namen, mailadressen of telefoonnummers" in said(tree)
    (values,) = found(tree, Grid)
    assert values.columns == len(values.cells) == 4
    assert [said(cell).splitlines()[-1] for cell in values.cells] == [*definitions(pack).values()]


def test_without_the_sheet_of_the_overview(pilot: Pack) -> None:
    """Without definitions in the pack there are none, and without a horizon none is filled in."""
    tree = built(attrs.evolve(pilot, worksheets={}, parameters={}))
    assert not found(tree, Grid)
    one, _ = table(tree, "session")
    assert said(one.rows[3][1]) == ""


@pytest.mark.parametrize("language", ["nl", "en"])
def test_words_are_different(language: str) -> None:
    """No two words to choose from, or heads of one table, are the same in a language."""
    label = labels("uitwerking", language)
    for words in (typed.ROLES, typed.STATES, typed.KINDS):
        assert len({label(word) for word in words}) == len(words)
    for name, columns in (("overview", typed.OVERVIEW), ("actions", typed.ACTIONS),
                          ("insights", typed.INSIGHTS), ("session", typed.SESSION)):  # fmt: skip
        assert len({label(f"{name}-{column}") for column in columns}) == len(columns)
