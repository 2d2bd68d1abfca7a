"""A plan as lines for a person: the timetable, why it is so, what to look out for."""

import textwrap
from collections.abc import Iterable, Iterator

from ..documents.common import day, task
from ..documents.labels import labels
from ..loading import is_path
from ..printable import plain
from .plan_values import PlanBlock, PlanChoice, PlanMeeting, PlanView
from .reporting import typed
from .words import Words

WIDTH = 88
"""As wide as a terminal mostly is; a runsheet is for the printer."""

_TITLE = 44


def lines(view: PlanView, pack: str, words: Words) -> Iterator[str]:
    """Give a plan as lines.

    Args:
        view: The plan.
        pack: The pack as the user named it, to make the plan again.
        words: The words of the command.
    """
    people = "plan-people-one" if view.people_min == view.people_max else "plan-people-range"
    place = labels("common", words.language)(view.setting)
    size = words(people, least=view.people_min, most=view.people_max)
    yield plain(f"{view.title} · {size} · {place}")
    for meeting in view.meetings:
        yield ""
        yield from map(plain, _meeting(meeting, view, words))
    yield ""
    yield plain(_follow_up(view, words))
    yield from _section("plan-why", _choices(view.choices, words), words)
    yield from _section("plan-look", (_wrapped("- ", n.message) for n in view.notes), words)
    if view.id:
        yield ""
        named = typed(pack) if is_path(pack) else pack
        yield plain(words("plan-again", pack=named, id=view.id))


def _section(key: str, parts: Iterable[list[str]], words: Words) -> Iterator[str]:
    found = [plain(line) for part in parts for line in part]
    if found:
        yield from ("", words(key), *found)


def _meeting(meeting: PlanMeeting, view: PlanView, words: Words) -> Iterator[str]:
    label = labels("common", words.language)
    when = day(label, meeting.date) if meeting.date else ""
    hours = f"{meeting.start}-{meeting.end}" if meeting.start else ""
    yield " · ".join(filter(None, (meeting.title, when, hours)))
    for block in meeting.blocks:
        yield _block(block, words, named=view.id is not None)
    spare = meeting.length - meeting.planned
    told = {"planned": meeting.planned, "length": meeting.length, "spare": spare}
    yield f"  {words('plan-sum', **told)}"
    if view.people_min != view.people_max:
        fewest = {"people": view.people_min, "planned": meeting.least}
        yield f"  {words('plan-sum-least', spare=meeting.length - meeting.least, **fewest)}"
    bring = "plan-bring-online" if view.setting == "online" else "plan-bring"
    items = ", ".join(f"{item.number} {item.what}" for item in meeting.packing)
    yield from _wrapped("  ", words(bring, items=items))
    for each in view.assignments:
        if each.after == meeting.key:
            yield f"  {words('plan-assignment', title=each.title, minutes=each.minutes)}"


def _block(block: PlanBlock, words: Words, *, named: bool) -> str:
    label = labels("common", words.language)
    start = block.time or f"{block.start // 60}:{block.start % 60:02}"
    groups = f" ({words('plan-groups', count=block.parallel)})" if block.parallel > 1 else ""
    title = f"{block.title}{groups}"
    approach = f"  [{block.key}]" if named and block.approach else ""
    return f"  {start:>5} {block.minutes:4}  {title:{_TITLE}} {task(label, block.who)}{approach}"


def _follow_up(view: PlanView, words: Words) -> str:
    label = labels("common", words.language)
    found = view.follow_up
    when = day(label, found.date) if found.date else words("plan-no-date")
    return words("plan-follow-up", title=found.title, date=when)


def _choices(choices: Iterable[PlanChoice], words: Words) -> Iterator[list[str]]:
    for choice in choices:
        parts = {
            "plan-gives": "; ".join(choice.gives),
            "plan-costs": "; ".join(choice.costs),
            "plan-else": choice.otherwise,
        }
        told = (_wrapped(f"    {words(key)}: ", text) for key, text in parts.items())
        yield [f"  {choice.title}", *(line for each in told for line in each)]


def _wrapped(head: str, text: str) -> list[str]:
    indent = " " * (len(head) if len(head) < 8 else 8)
    return textwrap.wrap(
        f"{head}{text}",
        WIDTH,
        subsequent_indent=indent,
        break_on_hyphens=False,
    )
