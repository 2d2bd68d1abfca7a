"""For the tests of packs, plugins and tools.

    from perspectief.testing import assert_valid

    def test_pack():
        assert_valid("archief")

`objects`, `packs` and `layers` are strategies for hypothesis, which comes with the extra
`testing`. pytest finds the fixtures `perspectief_pack` and `perspectief_check` by itself.
Names are imported when they are first used: pytest imports this package in every run.
"""

TYPE_CHECKING = False
# As in typing: whoever installed the library pays for this package in every run of pytest.
if TYPE_CHECKING:
    from .asserting import assert_finding as assert_finding
    from .asserting import assert_valid as assert_valid
    from .strategies import layers as layers
    from .strategies import objects as objects
    from .strategies import packs as packs

_HOME = {
    "assert_finding": "asserting",
    "assert_valid": "asserting",
    "layers": "strategies",
    "objects": "strategies",
    "packs": "strategies",
}
"""The module of each public name."""

__all__ = ["assert_finding", "assert_valid", "layers", "objects", "packs"]


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f".{_HOME[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
