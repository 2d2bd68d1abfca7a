"""What `pack.toml` says of a version alone, and that has to go along with a new base."""

from collections.abc import Iterator

from ..editing.edits import applied
from ..editing.toml_text import TomlText
from ..layers import steps, written
from ..layers.renaming import current_address
from ..layers.upgrade import Row
from ..model.pack import KINDS
from ..source.positions import Path
from .reading import Version

_ACCEPT = "accept"


def gone_along(version: Version, text: str) -> str:
    """Give the text of `pack.toml` that goes along with the base as it is now.

    Args:
        version: The version on that base.
        text: The text.

    Returns:
        The same, with the first number of the base in `extends`, when that names one, and with
        acceptances that name objects by their ids of today.
    """
    toml = TomlText(text)
    return applied(text, [edit for path, new in _wanted(version) for edit in toml.set(path, new)])


def _wanted(version: Version) -> Iterator[tuple[Path, str | int]]:
    said = version.layer.manifest.get("extends", {}).get("major")
    now = version.chain.layers[-2].version.partition(".")[0] if said is not None else ""
    if now.isdecimal() and now != str(said):
        yield ("extends", "major"), int(now)
    for name, (_, new) in _acceptances(version).items():
        yield (_ACCEPT, name, "object"), new


def _acceptances(version: Version) -> dict[str, tuple[str, str]]:
    """Give the acceptances that name an object by an older id: that, and the one of today."""
    found = {}
    accepts = version.layer.manifest.get(_ACCEPT)
    for name, said in accepts.items() if isinstance(accepts, dict) else ():
        old = said.get("object") if isinstance(said, dict) else None
        at = steps(old) if isinstance(old, str) else ()
        now = current_address(at, version.standing.below.renamed) if at else ()
        if now != at and at[0] in KINDS:
            new = written(now[:-1], now[-1]) if "#" in str(old) else written(now)
            found[name] = (str(old), new)
    return found


def rows(version: Version) -> list[Row]:
    """Give the rows about acceptances that name an object by an older id."""
    return [
        Row(at=("pack", _ACCEPT, name, "object"), result="retargeted", seen=old, now=new)
        for name, (old, new) in _acceptances(version).items()
    ]
