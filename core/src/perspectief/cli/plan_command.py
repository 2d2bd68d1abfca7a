"""`perspectief plan`: a session that fits people, time and place, explained and ready to print."""

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from datetime import date
from functools import partial

from ..documents.common import day as in_words
from ..documents.labels import labels
from ..kit import KitFile, make_day_kit, make_kit
from ..planner import NoPlanError
from ..plugins.records import Occasion
from ..printable import json_text, plain
from .answering import answered
from .as_plain import as_plain
from .kit_colours import pale_headings
from .kit_day import left_out_line
from .kit_files import AGENDA, CALENDARS, names, write_files
from .kit_style import style
from .kit_words import WORDS as KIT_WORDS
from .main import UNUSABLE
from .plan_given import WrongValueError, given
from .plan_told import lines
from .plan_words import WORDS
from .planned import Planned, planned
from .progress import watched
from .reporting import complain
from .terminal import aside
from .words import Words

RUNSHEET = "draaiboek"
DOCUMENTS = (
    "benaderingswijzen",
    "vragen-voor-de-gespreksleider",
    RUNSHEET,
    "vragenkaarten",
    "activiteitenkaarten",
    "werkbladen",
    "schermbladen",
    AGENDA,
    "opbrengst",
    "uitwerking",
)
"""What is made of a plan, unless other documents are named: what one session needs."""


def run(options: Namespace, words: Words) -> int:
    """Plan, show the plan, and make its documents when a folder is named."""
    words = words.also(KIT_WORDS).also(WORDS)
    return answered(partial(_planned, options, words), options, words)


def _planned(options: Namespace, words: Words) -> int:
    look = style(options.style)
    try:
        asked = given(options)
        made = planned(options, asked, words)
    except WrongValueError as error:
        complain(words(error.key, **error.told), words, words(error.hint) if error.hint else "")
        return UNUSABLE
    except NoPlanError as error:
        _refused(error, words)
        return UNUSABLE
    # Before anything is told: a format or document that there is not stops all.
    with aside():
        files = None if options.output is None else _files(made, look, options)
    _warn(made.occasion, words)
    _shown(made, options, words)
    return 0 if files is None else _saved(files, made, look, options, words)


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


def _shown(made: Planned, options: Namespace, words: Words) -> None:
    if options.json:
        print(json_text(as_plain(made.view)))
        return
    print("\n".join(lines(made.view, options.pack or made.view.pack, words)))
    print("" if options.output else plain(words("plan-make")))


def _saved(
    files: Iterable[KitFile], made: Planned, look: bytes | None, options: Namespace, words: Words
) -> int:
    asked, occasion = names(options.only) or DOCUMENTS, made.occasion
    for line in left_out_line(made.packs, words) if options.day else ():
        print(line, file=sys.stderr)
    if CALENDARS & set(asked) and not (occasion.dates and occasion.starts):
        print(words("plan-ics"), file=sys.stderr)
    with aside():
        # The runsheet first: that is where to start.
        ordered = sorted(watched(files), key=lambda each: each.document != RUNSHEET)
    for line in pale_headings(made.packs, ordered, options.style, look, words):
        print(line, file=sys.stderr)
    with aside() if options.json else nullcontext():
        return write_files(options.output, ordered, options, words)


def _files(made: Planned, look: bytes | None, options: Namespace) -> Iterator[KitFile]:
    make = partial(make_day_kit, made.packs) if options.day else partial(make_kit, made.packs[0])
    return make(
        formats=names(options.format),
        only=names(options.only) or DOCUMENTS,
        plugins=not options.no_plugins,
        occasion=made.occasion,
        fold=options.fold,
        style=look,
    )
