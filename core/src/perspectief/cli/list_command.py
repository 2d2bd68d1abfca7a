"""`perspectief list`: which packs there are. Nothing of a pack is imported."""

from ..discovery import PackInfo, packs
from ..distributions import disabled
from ..printable import json_text, plain
from .words import Words

TYPE_CHECKING = False
# As in typing, which would take longer to import than all that this command does.
if TYPE_CHECKING:
    from argparse import Namespace

UNWANTED = ("broken", "incompatible")
"""What is wrong; a pack that somebody disabled is not."""


def run(options: "Namespace", words: Words) -> int:
    """List packs, and with each that cannot be used why."""
    return listed(words, json=options.json)


def listed(words: Words, *, json: bool) -> int:
    """List packs, as text or as JSON."""
    found = packs()
    if json:
        listed = [info.as_dict(words.language) for info in found]
        print(json_text({"format": 1, "packs": listed, "faults": _faults(found, words)}))
    else:
        width = max((len(info.id) for info in found), default=0)
        for info in found:
            print(_line(info, width, words))
        if not found:
            print(words("no-packs"))
        _tell(found, words)
    if disabled():
        # Imported here: it needs to know plugins too, which listing packs does not.
        from .idle_names import tell_of_idle

        tell_of_idle(words)
    return int(any(info.state in UNWANTED for info in found))


def _tell(found: list[PackInfo], words: Words) -> None:
    wrong = [info for info in found if info.state in UNWANTED]
    if wrong:
        # Imported here: it needs attrs, which listing packs does not pay for when all is well.
        from .fault_lines import of_packs, tell

        tell(of_packs(wrong), words)


def _faults(found: list[PackInfo], words: Words) -> list[dict[str, str]]:
    if not any(info.problem for info in found):
        return []
    # Imported here, as above.
    from .fault_lines import as_json, of_packs

    return as_json(of_packs(found), words.language)


def _line(info: PackInfo, width: int, words: Words) -> str:
    start = f"{info.id or info.path:{width}}  {info.version or '-':8}"
    if info.problem:
        return plain(f"{start}  {words('unusable', problem=info.why(words.language))}")
    below = f"  ({words('extends', pack=info.extends)})" if info.extends else ""
    return plain(f"{start}  {info.title}{below}")
