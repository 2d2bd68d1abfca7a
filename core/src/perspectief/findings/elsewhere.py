"""Other places that a finding is about, with what stands there in English and Dutch."""

from immutabledict import immutabledict

from .finding import Aim
from .records import Related

_WORDS = {
    "fixed": ("fixed here", "hier vastgezet"),
    "removed": ("removed here", "hier weggehaald"),
    "renamed": ("renamed here", "hier hernoemd"),
    "introduced": ("introduced here", "hier toegevoegd"),
    "other": ("said here too", "staat hier ook"),
    "unset": ("made empty here", "hier leeggemaakt"),
    "anchor": ("stands there itself", "staat zelf daar"),
    "still-used": ("still in use here", "hier nog in gebruik"),
    "prefix": ("the other prefix", "het andere voorvoegsel"),
    "translated": ("the translation below", "de vertaling eronder"),
    "text": ("the text itself", "de tekst zelf"),
}


def elsewhere(what: str, address: str, layer: str = "", aim: Aim = "key") -> Related:
    """Give another place that a finding is about.

    Args:
        what: What stands there, as a word of this module.
        address: Where, as `kind/id#field`.
        layer: The id of the pack in whose file it is; empty for the lowest that says it.
        aim: What of the address it points at.
    """
    english, dutch = _WORDS[what]
    messages = immutabledict({"en": english, "nl": dutch})
    return Related(address=address, layer=layer, messages=messages, aim=aim)
