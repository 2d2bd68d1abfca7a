"""`perspectief plan`: a session that fits people, time and place, explained and ready to print."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from functools import partial

from attrs import asdict, frozen

from ..day import day
from ..documents.common import day as in_words
from ..documents.labels import labels
from ..kit import KitFile, make_day_kit, make_kit
from ..loading import load
from ..model import Pack
from ..planner import NoPlanError, Plan, day_occasion, pack_of, plan, plan_again
from ..plugins.records import Occasion
from .kit_command import answered, names, written
from .main import UNUSABLE
from .plan_given import Given, WrongValueError, given
from .plan_told import lines
from .plan_view import PlanView, view_of_day, view_of_plan
from .plan_words import WORDS
from .reporting import complain
from .terminal import aside, json_text, plain
from .words import Words

DOCUMENTS = (
    "benaderingswijzen",
    "draaiboek",
    "vragenkaarten",
    "werkbladen",
    "schermbladen",
    "agenda",
)
"""What is made of a plan, unless other documents are named: what one session needs."""


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


def run(options: Namespace, words: Words) -> int:
    """Plan, show the plan, and make its documents when a folder is named."""
    words = words.also(WORDS)
    return answered(partial(_planned, options, words), words)


def _planned(options: Namespace, words: Words) -> int:
    try:
        asked = given(options)
        made = _day(options, asked) if options.day else _plan(options, asked, words)
    except WrongValueError as error:
        complain(words(error.key, **error.told), words, words(error.hint) if error.hint else "")
        return UNUSABLE
    except NoPlanError as error:
        _refused(error, words)
        return UNUSABLE
    _warn(made.occasion, words)
    return _shown(made, options, words)


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
        sessions=asked.sessions or 1,
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


def _refused(error: NoPlanError, words: Words) -> None:
    said = [note.text(words.language) for note in error.reasons]
    fits = [note.text(words.language) for note in error.fits]
    complain("; ".join(said), words, *fits)


def _warn(occasion: Occasion, words: Words) -> None:
    """Say of dates what is odd; they are followed all the same."""
    label = labels("common", words.language)
    for each in dict.fromkeys(occasion.dates):
        said = in_words(label, each)
        if each < date.today():
            print(words("plan-past", date=said), file=sys.stderr)
        elif each.isoweekday() > 5:
            print(words("plan-weekend", date=said), file=sys.stderr)


def _shown(made: Planned, options: Namespace, words: Words) -> int:
    if options.json:
        print(json_text(asdict(made.view, value_serializer=_plain_value)))
    else:
        pack = options.pack or made.view.pack
        print("\n".join(lines(made.view, pack, words)))
    if options.output is None:
        if not options.json:
            print(plain(words("plan-make")))
        return 0
    if not (made.occasion.dates and made.occasion.starts):
        print(words("plan-ics"), file=sys.stderr)
    with aside():
        # The runsheet first: that is where to start.
        files = sorted(_files(made, options), key=lambda each: "draaiboek" not in each.path)
    if options.json:
        with aside():
            return written(options.output, files, options, words)
    print()
    return written(options.output, files, options, words)


def _plain_value(_: object, __: object, value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _files(made: Planned, options: Namespace) -> Sequence[KitFile]:
    make = partial(make_day_kit, made.packs) if options.day else partial(make_kit, made.packs[0])
    return list(
        make(
            formats=names(options.format),
            only=names(options.only) or DOCUMENTS,
            plugins=not options.no_plugins,
            occasion=made.occasion,
        )
    )
