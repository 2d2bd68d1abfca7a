"""The site among the formats of `perspectief kit`: a folder with pages, and no document."""

import os
from argparse import Namespace
from collections.abc import Iterable, Sequence

from ..kit import KitFile
from ..loading import load, read
from ..model import Pack
from ..site import make_site
from .words import Words

SITE = "site"
"""The name of the format, and of its folder in the kit."""


def unusable(options: Namespace, formats: Sequence[str], words: Words) -> str:
    """Say why no site can be made of what was asked for; nothing when it can, or need not be."""
    if SITE not in formats:
        return words("site-participants") if options.for_participants else ""
    if options.day is not None:
        return words("site-day")
    return words("site-whole", only=options.only) if options.only else ""


def site_files(pack: Pack, options: Namespace) -> list[KitFile]:
    """Make the site in every language the pack is translated into, or in the one asked for.

    Raises:
        PackError: When a translation has mistakes.
    """
    others = () if options.lang else _others(options.pack, pack.language)
    packs = (pack, *(load(options.pack, language=each) for each in others))
    made = make_site(
        packs, for_participants=options.for_participants, plugins=not options.no_plugins
    )
    return list(made)


def listed(paths: Iterable[str], words: Words) -> Sequence[str]:
    """Give the lines that tell what was made; the many files of a site are one line.

    Args:
        paths: The paths in the kit, as the system writes them.
        words: The words of the command.
    """
    every = list(paths)
    others = [path for path in every if not path.startswith(f"{SITE}{os.sep}")]
    count = len(every) - len(others)
    return (
        *others,
        *((words("site-made", folder=f"{SITE}{os.sep}", count=count),) if count else ()),
    )


def _others(pack: str, language: str) -> list[str]:
    languages = {each for layer in read(pack).chain.layers for each in layer.languages}
    return sorted(languages - {language})
