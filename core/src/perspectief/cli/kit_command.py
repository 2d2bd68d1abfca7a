"""`perspectief kit`: the documents of a pack, or of several for one day, as files in a folder."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from functools import partial

from ..day import day_id
from ..kit import KitFile, make_day_kit, make_kit
from ..loading import load
from ..model import Pack
from .answering import answered
from .kit_colours import changed_colours, pale_headings
from .kit_day import left_out_line
from .kit_files import names, write_files
from .kit_site import SITE, site_files, unusable
from .kit_style import style
from .kit_words import WORDS
from .main import UNUSABLE
from .progress import watched
from .reporting import complain
from .terminal import aside
from .words import Words


def run(options: Namespace, words: Words) -> int:
    """Make the kit of a pack or a day, and say what was made and where to start."""
    words = words.also(WORDS)
    if (options.pack is None) == (options.day is None):
        _one_or_the_other(options, words)
        return UNUSABLE
    if why := unusable(options, names(options.format), words):
        complain(why, words)
        return UNUSABLE
    return answered(partial(_kit, options, words), options, words, (SITE,))


def _kit(options: Namespace, words: Words) -> int:
    look = style(options.style)
    chosen = names(options.day) if options.pack is None else (options.pack,)
    packs = [load(name, language=options.lang) for name in chosen]
    with aside():
        files = _made(packs, options, look)
    id = packs[0].id if options.pack else day_id(packs)
    name = f"{id}-{options.lang}" if options.lang else id
    folder = options.output or os.path.join("kit", name)
    code = write_files(folder, files, options, words)
    if code != UNUSABLE:
        left = left_out_line(packs, words) if options.day else ()
        pale = pale_headings(packs, files, options.style, look, words)
        for line in (*left, *changed_colours(packs, words), *pale):
            print(line, file=sys.stderr)
    return code


def _one_or_the_other(options: Namespace, words: Words) -> None:
    if not options.pack:
        complain(words("pack-or-day"), words)
        return
    groups = names(options.day)
    apart = options.pack not in groups
    hint = words("day-commas", packs=",".join((*groups, options.pack))) if apart else ""
    complain(words("pack-and-day", name=options.pack), words, hint)


def _made(packs: Sequence[Pack], options: Namespace, look: bytes | None) -> list[KitFile]:
    make = partial(make_kit, packs[0]) if options.pack else partial(make_day_kit, packs)
    asked = names(options.format)
    formats = [name for name in asked if name != SITE]
    documents = make(
        formats=formats,
        only=names(options.only),
        everything=options.all,
        plugins=not options.no_plugins,
        style=look,
        fold=options.fold,
    )
    return [
        *(watched(documents) if formats or not asked else ()),
        *(site_files(packs[0], options) if SITE in asked else ()),
    ]
