from collections import Counter

import attrs
from document_trees import CHOSEN, found, heads, said

from perspectief import Pack
from perspectief.documents.acties import DOCUMENT, ROWS
from perspectief.documents.selection import actions_of
from perspectief.tree import Table, Tree


def built(pack: Pack) -> Tree:
    return DOCUMENT.build(pack, CHOSEN)


def to_choose(pack: Pack) -> list[Table]:
    return [table for table in found(built(pack), Table) if "Zo doe je het" in said(table.head)]


def test_all_actions_by_owner(pack: Pack) -> None:
    """Every action of the pack stands once, under the role that owns it."""
    tables = dict(zip(pack.roles, to_choose(pack), strict=True))
    shown = {id: len(table.rows) for id, table in tables.items()}
    owners = Counter(str(action.owner) for action in pack.actions.values())
    assert shown == owners


def test_what_an_action_says(pack: Pack) -> None:
    """An action has its text, with whom, when, and when it is done."""
    shown = said(to_choose(pack))
    for action in pack.actions.values():
        assert action.title in shown
        assert all(words in shown for words in (action.when, action.done) if words)
        assert all(hook.text in shown for hook in action.hooks.values())


def test_published_first(pack: Pack) -> None:
    """Actions with a source stand first and name it; then come the group's own."""
    for role in pack.roles:
        sourced = [bool(action.sources) for action in actions_of(pack, role)]
        assert sourced == sorted(sourced, reverse=True)
    assert "Genoemd in: " in said(to_choose(pack))


def test_table_to_fill_in(pack: Pack) -> None:
    """There is an empty table for each role, and one for what is not possible."""
    empty = [table for table in found(built(pack), Table) if table.rows and not said(table.rows)]
    assert len(empty) == len(pack.roles) + 1
    assert {len(table.rows) for table in empty} == {ROWS}
    assert "Gelukt, loopt of stopt" in said(empty[0].head)


def test_sources_are_listed(pack: Pack) -> None:
    """The sources of actions and of the rules they use are listed at the end."""
    shown = said(built(pack))
    for action in pack.actions.values():
        for ref in (
            *action.sources,
            *(ref for hook in action.hooks.values() for ref in hook.sources),
        ):
            assert pack.resolve(ref).address in shown


def test_without_actions(pilot: Pack) -> None:
    """A pack without actions has only the table to fill in."""
    tree = built(attrs.evolve(pilot, actions={}))
    assert heads(tree, 1) == ["Onze acties"]


def test_role_without_actions(pilot: Pack) -> None:
    """A role that owns no action has no list to choose from."""
    others = {id: each for id, each in pilot.actions.items() if each.owner != "hr"}
    assert len(to_choose(attrs.evolve(pilot, actions=others))) == len(pilot.roles) - 1
