import attrs
from document_trees import CHOSEN, found, heads, said

from perspectief import Pack
from perspectief.documents import typed
from perspectief.documents.acties import DOCUMENT, ROWS
from perspectief.documents.labels import labels
from perspectief.documents.selection import actions_of
from perspectief.tree import Table, Tree


def built(pack: Pack) -> Tree:
    return DOCUMENT.build(pack, CHOSEN)


def to_choose(pack: Pack) -> Table:
    (table,) = (each for each in found(built(pack), Table) if "Zo doe je het" in said(each.head))
    return table


def test_all_actions_by_owner(pack: Pack) -> None:
    """Every action of the pack stands once, in the order of the roles that own them."""
    rows = to_choose(pack).rows
    shown = [(said(row[0]), said(row[1]).split("\n")[0]) for row in rows]
    owned = [(str(action.owner), action.title) for action in pack.actions.values()]
    assert sorted(shown) == sorted(owned)
    assert [owner for owner, _ in shown] == [
        role for role in pack.roles for owner, _ in owned if owner == role
    ]


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
    """There is one table for own actions, with rows of each role, and one for what cannot be."""
    own, cannot = found(built(pack), Table)[:2]
    assert own == typed.actions(labels("acties", "nl"))
    assert [said(row) for row in own.rows] == [role for role in pack.roles for _ in range(3)]
    assert (len(cannot.rows), said(cannot.rows)) == (ROWS, "")


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
    """A pack without actions has only the tables to fill in."""
    tree = built(attrs.evolve(pilot, actions={}))
    assert heads(tree, 1) == ["Onze acties", "Dit kan niet"]


def test_role_without_actions(pilot: Pack) -> None:
    """A role that owns no action has no row to choose from."""
    others = {id: each for id, each in pilot.actions.items() if each.owner != "hr"}
    rows = to_choose(attrs.evolve(pilot, actions=others)).rows
    assert {said(row[0]) for row in rows} == {"medewerker", "leidinggevende"}
