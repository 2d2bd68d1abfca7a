"""The stappenplan: each step under the same seven heads, and one list of all checks."""

from collections.abc import Iterator

from ...model import Pack, Step
from ...plugins.records import Options
from ...tree import Block, Blocks, Facts, Grid, Heading, Inlines, List, PageBreak, Paragraph, Strong
from .. import effort, selection
from ..common import checks, joined, task, text
from ..labels import Labels
from ..markdown import blocks
from ..phrases import capital, used
from .weeks import when

A_PAGE = 2
"""Steps on a page: so none is split, and there is room for notes."""


def steps(pack: Pack, options: Options, label: Labels) -> Blocks:
    """Give each step of the set-up that was chosen, half a page each."""
    chosen = selection.steps(pack, options)
    return tuple(
        block for number, step in enumerate(chosen, 1) for block in _step(pack, label, number, step)
    )


def checklist(pack: Pack, options: Options, label: Labels) -> Blocks:
    """Give every check of every step, to tick, on one page."""
    cells = tuple(
        _checks(number, step) for number, step in enumerate(selection.steps(pack, options), 1)
    )
    return (Grid(2, cells),) if cells else ()


def _step(pack: Pack, label: Labels, number: int, step: Step) -> tuple[Block, ...]:
    full = number > 1 and number % A_PAGE == 1
    return (*((PageBreak(),) if full else ()), *told(pack, label, number, step))


def told(pack: Pack, label: Labels, number: int, step: Step) -> Blocks:
    """Give one step under its seven heads."""
    head = Heading(2, (label("step-head", number=number, title=step.title),), f"stap-{step.id}")
    return (head, Facts(_heads(pack, label, step)))


def _heads(pack: Pack, label: Labels, step: Step) -> tuple[tuple[Inlines, Blocks], ...]:
    heads: dict[str, Blocks] = {
        "goal": text(step.yields),
        "who": text(_who(label, step)),
        "time-head": text(_time(label, step)),
        "do-this": blocks(step.text),
        "done": (checks(step.checklist.values()),),
        "use": text(joined(_used(pack, step))) if step.uses else (),
        "watch-out": text(step.watch_out) if step.watch_out else (),
    }
    return tuple(((label(name),), shown) for name, shown in heads.items() if shown)


def _used(pack: Pack, step: Step) -> Iterator[str]:
    """Name what a step uses; a text that is the form of a document beside it is that document."""
    documents = {used(pack, ref) for ref in step.uses if ref.kind == "documents"}
    for ref in step.uses:
        if ref.kind != "texts" or pack.texts[ref].title not in documents:
            yield used(pack, ref)


def _who(label: Labels, step: Step) -> str:
    lead = label("who-leads", lead=capital(task(label, step.lead)))
    if not step.joins:
        return lead
    return f"{lead} {label('who-joins', names=joined(task(label, one) for one in step.joins))}"


def _time(label: Labels, step: Step) -> str:
    asked = effort.team_hours((step,))
    each = joined(
        f"{label(role)} {effort.hours(label, value)}" for role, value in asked.items() if value
    )
    return f"{capital(each)}. {capital(when(label, step))} ({label(step.phase)})."


def _checks(number: int, step: Step) -> Blocks:
    items = tuple((Paragraph((line,), "small"),) for line in step.checklist.values())
    head = Paragraph((Strong((f"{number}. {step.title}",)),), "small")
    return (head, List(items, "check"))
