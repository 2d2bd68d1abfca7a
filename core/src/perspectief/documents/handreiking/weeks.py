"""When a step happens, seen from the first session: in words, and as a bar on a line."""

from collections.abc import Iterable

from ...model import Step
from ...tree import Picture
from ..labels import Labels
from ..pictures import ACCENT, INK

RULE = "#c3cad3"
WIDTH = 33
"""How wide a line of weeks is, in millimetres."""
_WEEK = 10
"""Units of the drawing that a week takes."""
_HEIGHT = 30


def when(label: Labels, step: Step) -> str:
    """Say when a step happens, such as `8–6 weken ervoor`."""
    first, last = step.week, _last(step)
    if first == last:
        return _moment(label, first)
    if first * last > 0:
        key = "weeks-before" if first < 0 else "weeks-after"
        return label("weeks", first=abs(first), last=label(key, n=abs(last)))
    return label("from-to", first=_moment(label, first), last=_moment(label, last))


def span(steps: Iterable[Step]) -> tuple[int, int]:
    """Give the first and the last week of steps; there must be one step at least."""
    weeks = [week for step in steps for week in (step.week, _last(step))]
    return min(weeks), max(weeks)


def bar(label: Labels, step: Step, weeks: tuple[int, int]) -> Picture:
    """Draw a step as a bar on the line of all weeks, with a mark at the first session.

    Args:
        label: The labels of the handreiking.
        step: The step.
        weeks: The first and the last week of the line.

    Returns:
        The drawing; the words of `when` are its alternative.
    """
    start, end = weeks
    width = (end - start + 1) * _WEEK
    session = (_WEEK / 2) - start * _WEEK
    left = (step.week - start) * _WEEK
    long = (_last(step) - step.week + 1) * _WEEK
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {_HEIGHT}">'
        f'<path d="M0 15H{width}" stroke="{RULE}" stroke-width="2"/>'
        f'<path d="M{session:g} 0V{_HEIGHT}" stroke="{INK}" stroke-width="2"/>'
        f'<rect x="{left}" y="8" width="{long}" height="14" rx="3" fill="{ACCENT}"/></svg>'
    )
    return Picture(svg, when(label, step), WIDTH)


def _last(step: Step) -> int:
    return step.week if step.until_week is None else step.until_week


def _moment(label: Labels, week: int) -> str:
    if week == 0:
        return label("week-itself")
    key = "before" if week < 0 else "after"
    one = abs(week) == 1
    return label(f"week-{key}" if one else f"weeks-{key}", n=abs(week))
