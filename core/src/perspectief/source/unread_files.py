"""Files that nobody reads, and which file of a pack each was probably meant to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..findings import asking, finding, nearest
from ..model.pack import KINDS
from .pack_files import TEXTS
from .places import is_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..findings import Finding
    from ..findings.finding import Params
    from .places import Place

_WORDS = {
    "aanpak": "steps",
    "actierollen": "roles",
    "benaderingswijzen": "approaches",
    "competentielijsten": "catalogues",
    "competenties": "competences",
    "ervaringen": "experiences",
    "huisstijl": "brand",
    "leidende-vragen": "themes",
    "loopbaanstappen": "moves",
    "pakket": "pack",
    "sessieopzetten": "sessions",
    "sessies": "sessions",
    "stappenplan": "steps",
    "teksten": "texts",
    "thema's": "themes",
    "themas": "themes",
    "vervolgacties": "actions",
    "werkbladen": "worksheets",
}
"""What Dutch authors call a file, and its name; not what they call a field too (`nearest`)."""


def unread(strange: Iterable[str], names: Iterable[str]) -> Iterator[Finding]:
    """Say of files that nobody reads them.

    Args:
        strange: Their names; a text that was never meant as content is none of them.
        names: The names of all files of the pack.
    """
    small = {name.lower(): name for name in names if name == name.lower()}
    for name in strange:
        meant = _meant(name)
        near = f"{meant}.toml" if meant else ""
        other = small.get(name.lower(), name)
        if other != name:
            yield finding("FP012", name, file=other, other=name)
        elif near or name.lower().endswith(".toml"):
            # Beside the file itself it is a copy, which was meant as no other.
            asked = asking("" if near in small else near)
            yield finding("FP007", name, file=name, **asked)


def in_folders(
    place: Place, lost: Iterable[tuple[str, str]], language: object
) -> Iterator[Finding]:
    """Say of files of content that they stand in a folder in which nobody looks.

    Args:
        place: Where the pack is.
        lost: The folder and the name of each.
        language: The language of the pack itself, which has no folder of its own.
    """
    for folder, name in lost:
        shown = f"{folder}/{name}"
        found = finding("FP007", shown, file=shown, **_belongs(folder, name, language))
        yield found.at(place.within(folder).show(name), "")


def _belongs(folder: str, name: str, language: object) -> Params:
    if is_language(folder.lower()) and folder != language:
        return asking(f"{folder.lower()}/{name}")
    return {
        "suggestion": "Texts in the language of the pack itself stand beside pack.toml; of "
        "translations the folder has two small letters, such as en.",
        "suggestion_nl": "Teksten in de taal van het pakket zelf horen naast pack.toml. Een "
        "vertaling staat in een map van twee kleine letters, zoals en.",
        "near": "",
    }


def manifest_meant(names: Iterable[str]) -> Params:
    """Give the hint about a file that was meant as the manifest; an empty one without any."""
    found = next((name for name in names if _meant(name) == "pack"), "")
    told: Params = {
        "suggestion": f'"{found}" is there: rename it to pack.toml.',
        "suggestion_nl": f'"{found}" staat er wel: geef dat de naam pack.toml.',
    }
    return told if found else {"suggestion": "", "suggestion_nl": ""}


def _meant(name: str) -> str:
    """Give the name, without its end, of the file that was meant; empty when none is near."""
    stem, ends = name.lower(), 0
    while end := next((each for each in TEXTS if stem.endswith(each)), ""):
        stem, ends = stem.removesuffix(end), ends + 1
    allowed = (*KINDS, "pack", "brand")
    if ends == 1 and name.lower().endswith(".txt"):
        # A note that somebody keeps beside a pack has a name of its own.
        return stem if stem in allowed else ""
    # Without what all have in common: by their ends every two of them look alike.
    return _WORDS.get(stem) or nearest(stem, allowed) or ""
