"""Talk about changing work: the abstract pilot and installable packs for function groups.

    import perspectief

    pack = perspectief.load("secretaresse")
    for question in pack.questions.values():
        print(question.text, pack.resolve(question.activities))

Names are imported when they are first used, so that `import perspectief` costs nothing.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .discovery import PackInfo as PackInfo
    from .discovery import packs as packs
    from .errors import PackError as PackError
    from .errors import PackNotFoundError as PackNotFoundError
    from .errors import PerspectiefError as PerspectiefError
    from .findings import Finding as Finding
    from .loading import load as load
    from .model import Pack as Pack
    from .model import Ref as Ref

__version__ = "1.0.0"

_HOME = {
    "Finding": "findings",
    "Pack": "model",
    "PackError": "errors",
    "PackInfo": "discovery",
    "PackNotFoundError": "errors",
    "PerspectiefError": "errors",
    "Ref": "model",
    "load": "loading",
    "packs": "discovery",
}
"""The module of each public name."""

__all__ = [*_HOME]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f".{_HOME[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
