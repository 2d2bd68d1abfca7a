"""Chapters on what comes next: actions, concerns, moves."""

from collections.abc import Iterable, Iterator

from ...model import Action, Concern, Move
from ...tree import Blocks, Heading, Inlines, Paragraph, Strong, Together
from ..common import cite, joined, task, text
from ..labels import Labels
from ..markdown import blocks
from ..phrases import document_title, small
from .choice import Choice


def actions(chosen: Choice, label: Labels) -> Blocks:
    """Give actions of each role, the published ones first and marked."""
    if not any(chosen.actions.values()):
        return ()
    everything = document_title("acties", chosen.pack.language)
    return (
        *text(label("actions-intro", document=everything)),
        *(
            block
            for role, found in chosen.actions.items()
            if found
            for block in _of_role(chosen, label, role, found)
        ),
    )


def _of_role(chosen: Choice, label: Labels, role: str, found: Iterable[Action]) -> Blocks:
    told = (Together(one_action(chosen, label, action)) for action in found)
    return (Heading(2, (chosen.pack.roles[role].title,)), *told)


def one_action(chosen: Choice, label: Labels, action: Action) -> Blocks:
    """Give one action: what to do, when, and who names it."""
    named = cite(chosen.pack, label, action.sources)
    mark = (Paragraph((Strong((label("named-in"),)), " ", *named), "small"),)
    return (
        Heading(3, (action.title,), f"actie-{action.id}"),
        *blocks(action.text),
        *(small(label("when-action", when=action.when)) if action.when else ()),
        *(mark if action.sources else ()),
    )


def concerns(chosen: Choice, label: Labels) -> Blocks:
    """Give concerns with whom to talk about them; none gets a solution."""
    if not chosen.concerns:
        return ()
    told = (Together(_told(chosen, label, one, 2, "zorg")) for one in chosen.concerns)
    return (*text(label("concerns-intro")), *told)


def moves(chosen: Choice, label: Labels) -> Blocks:
    """Give moves: first those that a source tells of, then our own estimates."""
    groups = {
        "moves-told": [move for move in chosen.moves if move.sources],
        "moves-estimate": [move for move in chosen.moves if not move.sources],
    }
    if not chosen.moves:
        return ()
    return (
        *text(label("moves-intro")),
        *(
            block
            for name, found in groups.items()
            if found
            for block in _group(chosen, label, name, found)
        ),
    )


def _group(chosen: Choice, label: Labels, name: str, found: Iterable[Move]) -> Blocks:
    told = (Together(_told(chosen, label, move, 3, "loopbaan")) for move in found)
    return (Heading(2, (label(name),)), *told)


def _told(chosen: Choice, label: Labels, one: Concern | Move, level: int, kind: str) -> Blocks:
    return (
        Heading(level, (one.title,), f"{kind}-{one.id}"),
        *blocks(one.text),
        *(
            Paragraph((Strong((name,)), " ", *words), "small")
            for name, words in _beside(chosen, label, one)
        ),
    )


def _beside(chosen: Choice, label: Labels, one: Concern | Move) -> Iterator[tuple[str, Inlines]]:
    if one.leads_to:
        yield label("leads-to"), (one.leads_to,)
    if one.talk_with:
        yield label("talk-with"), (joined(task(label, role) for role in one.talk_with),)
    if one.not_promise:
        yield label("not-promise"), (one.not_promise,)
    yield label("source"), cite(chosen.pack, label, one.sources) or (label("estimate"),)
