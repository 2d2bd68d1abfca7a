"""Talk about changing work: the abstract pilot and installable packs for function groups.

    import perspectief

    pack = perspectief.load("secretaresse")
    for question in pack.questions.values():
        print(question.text, pack.resolve(question.activities))

Names are imported when they are first used, so that `import perspectief` costs nothing.
"""

from ._version import __version__ as __version__

TYPE_CHECKING = False
# As in typing, which would take longer to import than all that `perspectief list` does.
if TYPE_CHECKING:
    from .checking import check as check
    from .day import UnusableDayError as UnusableDayError
    from .discovery import PackInfo as PackInfo
    from .discovery import packs as packs
    from .errors import PackError as PackError
    from .errors import PackNotFoundError as PackNotFoundError
    from .errors import PerspectiefError as PerspectiefError
    from .findings import Finding as Finding
    from .hosting import faults as faults
    from .kit import KitFile as KitFile
    from .kit import UnknownChoiceError as UnknownChoiceError
    from .kit import make_day_kit as make_day_kit
    from .kit import make_kit as make_kit
    from .loading import load as load
    from .model import Pack as Pack
    from .model import Ref as Ref
    from .plugins import Fault as Fault
    from .portable import from_json as from_json
    from .portable import to_json as to_json
    from .scaffold import UnusableNameError as UnusableNameError
    from .scaffold import new_pack as new_pack

_HOME = {
    "Finding": "findings",
    "Pack": "model",
    "PackError": "errors",
    "PackInfo": "discovery",
    "PackNotFoundError": "errors",
    "PerspectiefError": "errors",
    "Ref": "model",
    "load": "loading",
    "faults": "hosting",
    "Fault": "plugins",
    "to_json": "portable",
    "make_day_kit": "kit",
    "make_kit": "kit",
    "from_json": "portable",
    "check": "checking",
    "UnknownChoiceError": "kit",
    "UnusableDayError": "day",
    "UnusableNameError": "scaffold",
    "new_pack": "scaffold",
    "KitFile": "kit",
    "packs": "discovery",
}
"""The module of each public name."""

__all__ = [
    "Fault",
    "Finding",
    "KitFile",
    "Pack",
    "PackError",
    "PackInfo",
    "PackNotFoundError",
    "PerspectiefError",
    "Ref",
    "UnknownChoiceError",
    "UnusableDayError",
    "UnusableNameError",
    "check",
    "faults",
    "from_json",
    "load",
    "make_day_kit",
    "make_kit",
    "new_pack",
    "packs",
    "to_json",
]


if not TYPE_CHECKING:
    # A type checker would take every name for one that is there.

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(f".{_HOME[name]}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
