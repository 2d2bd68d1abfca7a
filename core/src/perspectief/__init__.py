"""Talk about changing work: the abstract pilot and installable packs for function groups.

    import perspectief

    pack = perspectief.load("secretaresse")
    for question in pack.questions.values():
        print(question.text, [role.title for role in pack.resolve(question.roles)])

Names are imported when they are first used, so that `import perspectief` costs nothing. So are
the modules `perspectief.model`, with the classes of what is in a pack, `perspectief.plugins` and
`perspectief.tree`, for plugins, and `perspectief.testing`, for their tests.
"""

from ._version import __version__ as __version__

TYPE_CHECKING = False
# As in typing, which would take longer to import than all that `perspectief list` does.
if TYPE_CHECKING:
    from . import model as model
    from . import plugins as plugins
    from . import testing as testing
    from . import tree as tree
    from .catalogue import rules as rules
    from .checking import check as check
    from .comparing import Diff as Diff
    from .comparing import ReleaseDiff as ReleaseDiff
    from .comparing import Why as Why
    from .comparing import diff as diff
    from .comparing import diff_releases as diff_releases
    from .comparing import why as why
    from .day import UnusableDayError as UnusableDayError
    from .discovery import PackInfo as PackInfo
    from .discovery import packs as packs
    from .errors import NotWritableError as NotWritableError
    from .errors import PackError as PackError
    from .errors import PackNotFoundError as PackNotFoundError
    from .errors import PerspectiefError as PerspectiefError
    from .errors import UnknownChoiceError as UnknownChoiceError
    from .errors import UnusableNameError as UnusableNameError
    from .findings import Finding as Finding
    from .findings.rule import Rule as Rule
    from .fixing import Fixed as Fixed
    from .fixing import fix as fix
    from .hosting import faults as faults
    from .kit import KitFile as KitFile
    from .kit import make_day_kit as make_day_kit
    from .kit import make_kit as make_kit
    from .loading import load as load
    from .many import CheckedPack as CheckedPack
    from .many import check_many as check_many
    from .model import Pack as Pack
    from .model import Ref as Ref
    from .outcomes import Outcome as Outcome
    from .outcomes import outcome as outcome
    from .planner import NoPlanError as NoPlanError
    from .planner import Plan as Plan
    from .planner import plan as plan
    from .planner import plan_again as plan_again
    from .plugins import Fault as Fault
    from .portable import from_json as from_json
    from .portable import to_json as to_json
    from .scaffold import new_pack as new_pack
    from .site import make_site as make_site
    from .translating import Imported as Imported
    from .translating import Stubbed as Stubbed
    from .translating import Worklist as Worklist
    from .translating import import_po as import_po
    from .translating import to_po as to_po
    from .translating import translate as translate
    from .translating import write_stubs as write_stubs
    from .versions import Added as Added
    from .versions import Confirmed as Confirmed
    from .versions import Customised as Customised
    from .versions import Upgraded as Upgraded
    from .versions import add_overrides as add_overrides
    from .versions import confirm as confirm
    from .versions import customise as customise
    from .versions import upgrade as upgrade

_HOME = {
    "Diff": "comparing",
    "ReleaseDiff": "comparing",
    "Why": "comparing",
    "diff": "comparing",
    "diff_releases": "comparing",
    "why": "comparing",
    "Imported": "translating",
    "Stubbed": "translating",
    "Worklist": "translating",
    "import_po": "translating",
    "to_po": "translating",
    "translate": "translating",
    "write_stubs": "translating",
    "Added": "versions",
    "Confirmed": "versions",
    "Customised": "versions",
    "Upgraded": "versions",
    "add_overrides": "versions",
    "confirm": "versions",
    "customise": "versions",
    "upgrade": "versions",
    "Outcome": "outcomes",
    "outcome": "outcomes",
    "NoPlanError": "planner",
    "Plan": "planner",
    "plan": "planner",
    "plan_again": "planner",
    "CheckedPack": "many",
    "check_many": "many",
    "Finding": "findings",
    "Fixed": "fixing",
    "NotWritableError": "errors",
    "Pack": "model",
    "PackError": "errors",
    "PackInfo": "discovery",
    "PackNotFoundError": "errors",
    "PerspectiefError": "errors",
    "Ref": "model",
    "Rule": "findings.rule",
    "load": "loading",
    "faults": "hosting",
    "fix": "fixing",
    "Fault": "plugins",
    "to_json": "portable",
    "make_day_kit": "kit",
    "make_kit": "kit",
    "make_site": "site",
    "from_json": "portable",
    "check": "checking",
    "UnknownChoiceError": "errors",
    "UnusableDayError": "day",
    "UnusableNameError": "errors",
    "new_pack": "scaffold",
    "KitFile": "kit",
    "packs": "discovery",
    "rules": "catalogue",
}
"""The module of each public name."""

_MODULES = ("model", "plugins", "testing", "tree")
"""The public modules: a type checker knows those above as names here, so they are."""

__all__ = [
    "Added",
    "CheckedPack",
    "Confirmed",
    "Customised",
    "Diff",
    "Fault",
    "Finding",
    "Fixed",
    "Imported",
    "KitFile",
    "NoPlanError",
    "NotWritableError",
    "Outcome",
    "Pack",
    "PackError",
    "PackInfo",
    "PackNotFoundError",
    "PerspectiefError",
    "Plan",
    "Ref",
    "ReleaseDiff",
    "Rule",
    "Stubbed",
    "UnknownChoiceError",
    "UnusableDayError",
    "UnusableNameError",
    "Upgraded",
    "Why",
    "Worklist",
    "add_overrides",
    "check",
    "check_many",
    "confirm",
    "customise",
    "diff",
    "diff_releases",
    "faults",
    "fix",
    "from_json",
    "import_po",
    "load",
    "make_day_kit",
    "make_kit",
    "make_site",
    "new_pack",
    "outcome",
    "packs",
    "plan",
    "plan_again",
    "rules",
    "to_json",
    "to_po",
    "translate",
    "upgrade",
    "why",
    "write_stubs",
]


if not TYPE_CHECKING:
    # A type checker would take every name for one that is there.

    def __getattr__(name: str) -> object:
        if name not in _HOME and name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        if name in _MODULES:
            return import_module(f".{name}", __name__)
        value: object = getattr(import_module(f".{_HOME[name]}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
