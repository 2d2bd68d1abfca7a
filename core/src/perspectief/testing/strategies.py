"""Strategies for hypothesis: objects of every kind, layers over a pack, and whole packs."""

from functools import cached_property
from pathlib import Path
from typing import Any

import tomli_w

try:
    from hypothesis import strategies as st
except ImportError as error:
    raise ImportError(
        'the strategies need hypothesis: pip install "perspectief[testing]"'
    ) from error

from ..loading import read_place
from ..model import KINDS, Pack
from ..structure import hook_for
from .ground import Ground, ground
from .memory import MANIFEST, Files
from .saying import Saying
from .sound import Sound

_PREFIXES = ("vb", "zo", "qx", "k1")
"""What the ids of a drawn layer may begin with; one that the base does not use is taken."""


class _Base:
    """A base that is read when something is drawn, and not when a test is imported.

    Attributes:
        name: What it is called, or its path.
    """

    def __init__(self, name: str | Path) -> None:
        self.name = name

    @cached_property
    def ground(self) -> Ground:
        """The base itself."""
        return ground(self.name)

    def __repr__(self) -> str:
        return repr(self.name)


def objects(kind: str, base: str | Path = "pilot") -> st.SearchStrategy[Any]:
    """Draw objects of a kind, such as `Question` values.

    Args:
        kind: The kind, such as `"questions"`.
        base: The pack whose objects its references lead to.
    """
    return _objects(kind, _Base(base))


def layers(base: str | Path = "pilot") -> st.SearchStrategy[dict[str, str]]:
    """Draw layers over a pack, as the texts of files by name.

    A layer adds, changes, moves and removes a few things of several kinds. The rules of the
    core find no error in it.

    Args:
        base: The id of a pack, or its path; what it is called must be found when a layer is
            loaded.
    """
    return _layers(_Base(base))


def packs(base: str | Path = "pilot") -> st.SearchStrategy[Pack]:
    """Draw whole packs: a base with a layer over it, as `load` gives them.

    Args:
        base: As for `layers`.
    """
    return layers(base).map(_pack)


def _pack(files: dict[str, str]) -> Pack:
    return read_place(Files(files)).pack


@st.composite
def _objects(draw: st.DrawFn, kind: str, base: _Base) -> Any:
    drawing = Sound(draw, base.ground, base.ground.ids, filled=False)
    if not drawing.makes(KINDS[kind]):
        raise ValueError(f"{base.ground.top.id} lacks what an object of {kind} refers to")
    table = drawing.table(KINDS[kind])
    return hook_for(KINDS[kind])({**table, "id": "vb-een"})


@st.composite
def _layers(draw: st.DrawFn, base: _Base) -> dict[str, str]:
    prefix = _prefix(base.ground)
    saying = Saying(draw, base.ground, prefix)
    files = {f"{kind}.toml": tomli_w.dumps(table) for kind, table in saying.objects().items()}
    said = _of_itself(base.ground, prefix)
    return {MANIFEST: tomli_w.dumps({**said, **saying.manifest()}), **files}


def _of_itself(base: Ground, prefix: str) -> dict[str, Any]:
    top = base.top
    return {
        "format": 1,
        "id": f"{prefix}-{top.id}"[:40].rstrip("-"),
        "version": "1.0.0",
        "title": "Voorbeeld",
        "language": top.manifest.get("language", "nl"),
        "status": "concept",
        "licence": "CC-BY-4.0",
        "extends": {"pack": top.id},
        "prefix": prefix,
    }


def _prefix(base: Ground) -> str:
    taken = [prefix for layer in base.chain.layers for prefix in layer.prefixes]
    return next(
        one
        for one in _PREFIXES
        if not any(one.startswith(other) or other.startswith(one) for other in taken)
    )
