"""The brand of a pack as the look of its documents: in colours in which text can be read."""

from base64 import b64decode
from functools import cache

from attrs import evolve

from .. import tree
from ..colours import ACCENT, DARK, accent_for, readable, soft_for
from ..model import Brand, Pack
from ..source.logos import picture_kind


def brand(pack: Pack) -> tree.Brand:
    """Give the look of the documents of a pack; the usual one for a pack without brand."""
    return _look(pack.brand or Brand(), pack.logo or "", pack.word_file or "")


@cache
def _look(said: Brand, logo: str, word: str) -> tree.Brand:
    plain = tree.Brand(said.name or "", _logo(said, logo), word=b64decode(word))
    chosen = said.colours.soft, said.colours.accent
    if not any(chosen):
        return plain
    on_dark = readable(said.colours.accent or ACCENT, DARK, darker=False)
    return evolve(plain, accent=accent_for(*chosen), soft=soft_for(*chosen), accent_on_dark=on_dark)


def _logo(said: Brand, encoded: str) -> tree.Logo | None:
    data = b64decode(encoded)
    kind = picture_kind(data)
    # A pack that came as JSON was not read here: its logo may be anything.
    return tree.Logo(data, kind, said.logo.alt) if said.logo and kind else None
