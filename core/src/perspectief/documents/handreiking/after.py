"""Chapters on what comes of it: the follow-up, and the plan that promises it."""

from ...model import Pack
from ...plugins.records import Options
from ...tree import Block, Blocks, Facts, Heading, Paragraph, Table
from .. import plan_van_aanpak, selection
from ..common import bullets, task, text
from ..labels import Labels, labels
from ..markdown import blocks
from ..phrases import capital, document_title, form
from .weeks import when


def after(pack: Pack, options: Options, label: Labels) -> Blocks:
    """Give the report, the actions of each role, what each role owes and the return."""
    return (
        Paragraph((label("after-intro"),)),
        Heading(2, (label("report"),)),
        Paragraph((label("report-how", document=document_title("opbrengst", pack.language)),)),
        *_actions(pack, label),
        Heading(2, (label("owes"),)),
        Facts(
            tuple(((role.title,), blocks(role.asks)) for role in pack.roles.values() if role.asks)
        ),
        *_come_back(pack, options, label),
    )


def plan(pack: Pack, options: Options, label: Labels) -> Blocks:
    """Give the questions of the plan van aanpak, to talk about before anybody types."""
    asked = form(pack)
    if asked is None:
        return ()
    form_label = labels(plan_van_aanpak.NAME, pack.language)
    return (
        Paragraph((label("plan-intro", document=form_label("title")),)),
        Facts(
            tuple(
                ((head,), text(plan_van_aanpak.prompt(form_label, key)))
                for key, head in asked.fields.items()
            )
        ),
    )


def _actions(pack: Pack, label: Labels) -> Blocks:
    by_role = {
        role.title: [action.title for action in pack.actions.values() if action.owner == id]
        for id, role in pack.roles.items()
    }
    if not any(by_role.values()):
        return ()
    cells = tuple((bullets(titles),) for titles in by_role.values())
    return (
        Heading(2, (label("actions"),)),
        Paragraph((label("actions-how", document=document_title("boekje", pack.language)),)),
        Table(tuple((title,) for title in by_role), (cells,)),
    )


def _come_back(pack: Pack, options: Options, label: Labels) -> tuple[Block, ...]:
    chosen = selection.set_up(pack)
    if chosen is None:
        return ()
    step = pack.resolve(chosen.follow_up)
    said = label("come-back", when=capital(when(label, step)), lead=task(label, step.lead))
    words = f"{said} {step.watch_out}" if step.watch_out else said
    return (Heading(2, (label("come-back-head"),)), Paragraph((words,)))
