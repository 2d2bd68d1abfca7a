"""What `perspectief plan` is asked for, planned: a new plan, one made again, or a day."""

from argparse import Namespace

from attrs import frozen

from ..day import day
from ..loading import load
from ..model import Pack
from ..planner import Plan, day_occasion, pack_of, plan, plan_again
from ..plugins.records import Occasion
from .kit_files import names
from .plan_given import Given, WrongValueError
from .plan_values import PlanView
from .plan_view import view_of_day, view_of_plan
from .words import Words


@frozen
class Planned:
    """What was planned.

    Attributes:
        view: What there is to show of it.
        packs: The pack with the plan in it; or those of the groups that meet on one day.
        occasion: When it is.
    """

    view: PlanView
    packs: tuple[Pack, ...]
    occasion: Occasion


def planned(options: Namespace, asked: Given, words: Words) -> Planned:
    """Plan what was asked for.

    Args:
        options: What was typed.
        asked: The same, as values.
        words: The words of the command.

    Raises:
        WrongValueError: When something is missing.
        NoPlanError: When no plan fits.
        PackNotFoundError, PackError, UnusableDayError: When a pack cannot be used.
    """
    return _day(options, asked) if options.day else _plan(options, asked, words)


def _plan(options: Namespace, asked: Given, words: Words) -> Planned:
    pack = load(options.pack or pack_of(options.id), language=options.lang)
    made = _again(pack, options.id, asked) if options.id else _new(pack, asked)
    occasion = made.occasion(start=asked.start, dates=asked.dates)
    return Planned(view_of_plan(made, occasion, words.language), (made.pack,), occasion)


def _again(pack: Pack, id: str, asked: Given) -> Plan:
    return plan_again(pack, id, swaps=asked.swaps)


def _new(pack: Pack, asked: Given) -> Plan:
    if asked.minutes is None or asked.people is None:
        raise WrongValueError("plan-need")
    return plan(
        pack,
        minutes=asked.minutes,
        people=asked.people,
        sessions=1 if asked.sessions is None else asked.sessions,
        setting=asked.setting or "on-site",
        seed=asked.seed or 0,
        swaps=asked.swaps,
    )


def _day(options: Namespace, asked: Given) -> Planned:
    packs = tuple(load(name, language=options.lang) for name in names(options.day))
    together, groups = day(packs)
    occasion = day_occasion(
        together,
        len(groups),
        people=asked.people[1] if asked.people else None,
        minutes=asked.minutes,
        setting=asked.setting,
        start=asked.start,
        dates=asked.dates,
    )
    return Planned(view_of_day(together, groups, occasion), packs, occasion)
