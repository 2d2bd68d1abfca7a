"""Assertions about packs, with what is wrong as text that says what to do."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from ..checking import examine_place
from ..cli.fault_lines import lines
from ..cli.reporting import report, severest
from ..cli.words import Words
from ..findings import Finding, Severity
from ..given import given_day
from ..hosting import new_host
from ..loading import place_of
from ..many.working import known_here
from ..plugins import Fault
from ..plugins.found import Found
from .memory import Files

if TYPE_CHECKING:
    from ..source.places import Place

Content = str | Path | Mapping[str, str]
"""The id of an installed pack, the path of one, or the files of a layer as name to text."""

_WORDS = Words("en")


def assert_valid(
    pack: Content,
    *,
    fail_on: Severity = "error",
    modules: Iterable[ModuleType] = (),
    today: date | None = None,
) -> None:
    """Assert that `perspectief check` would be content with a pack.

    Args:
        pack: The id of an installed pack; the path of a folder, wheel or zip file; or the
            files of a layer, as name to text. Of such files `pack.toml` may be absent, or say
            no `id`: then they are the pack `voorbeeld` over the pilot, with prefix `vb`.
        fail_on: The least severity of a finding that is too bad.
        modules: Plugins that take part, besides those that are installed.
        today: The date against which review dates are held; by default the date of today.

    Raises:
        AssertionError: When a finding is too bad, or a plugin went wrong; it tells all.
        PackNotFoundError: When there is no such pack or no such place.
        TypeError: When `today` is no date.
    """
    found, faults = _checked(pack, modules, today)
    if faults or severest(found, fail_on):
        raise AssertionError(_told("it should be valid", found, faults))


def assert_finding(
    pack: Content,
    code: str,
    *,
    at: str | None = None,
    modules: Iterable[ModuleType] = (),
    today: date | None = None,
) -> Finding:
    """Assert that `perspectief check` finds something in a pack.

    Args:
        pack: As for `assert_valid`.
        code: The code of the rule.
        at: The address of the finding, or of the object it is about.
        modules: As for `assert_valid`.
        today: As for `assert_valid`.

    Returns:
        The first such finding.

    Raises:
        AssertionError: When there is none; it tells what was found instead.
        PackNotFoundError: When there is no such pack or no such place.
        TypeError: When `today` is no date.
    """
    found, faults = _checked(pack, modules, today)
    for each in found:
        if each.code == code and (at is None or _is_at(each.address, at)):
            return each
    where = f" at {at}" if at else ""
    raise AssertionError(_told(f"there should be a finding {code}{where}", found, faults))


def findings(
    pack: Content, *, modules: Iterable[ModuleType] = (), today: date | None = None
) -> list[Finding]:
    """Give everything that `perspectief check` finds in a pack.

    Args:
        pack: As for `assert_valid`.
        modules: As for `assert_valid`.
        today: As for `assert_valid`.

    Raises:
        AssertionError: When a plugin went wrong.
        PackNotFoundError: When there is no such pack or no such place.
        TypeError: When `today` is no date.
    """
    found, faults = _checked(pack, modules, today)
    if faults:
        raise AssertionError(_told("no plugin should go wrong", found, faults))
    return found


def _checked(
    pack: Content, modules: Iterable[ModuleType], today: date | None
) -> tuple[list[Finding], tuple[Fault, ...]]:
    # A host of its own: what a plugin did wrong in another test is no fault of this pack.
    host = new_host(tuple(_found(module) for module in modules))
    # Tests check many packs over the same base, which is read once.
    found = examine_place(_place(pack), host, given_day(today), known_here())
    return found, host.faults()


def _place(pack: Content) -> "Place":
    return Files(pack) if isinstance(pack, Mapping) else place_of(pack)


def _found(module: ModuleType) -> Found:
    name = module.__name__
    return Found(name=name, distribution=f"the module {name}", module=name)


def _is_at(address: str, at: str) -> bool:
    return address == at or address.startswith((f"{at}/", f"{at}#"))


def _told(claim: str, found: Sequence[Finding], faults: Sequence[Fault]) -> str:
    wrong = ["\n".join(lines(fault, _WORDS, verbose=True)) for fault in faults]
    said = report(found, _WORDS) or "Nothing was found."
    return "\n\n".join((f"{claim}, but:", *wrong, said))
