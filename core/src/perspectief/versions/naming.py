"""The name that a file of a version still has for something that is called otherwise by now."""

from ..editing.toml_text import TomlText
from ..layers import Address
from ..layers.ledger import PARAMETERS, ledger_of, old_ids
from ..layers.renaming import Ledger
from ..model.shape import MANIFEST


def as_named(at: Address, toml: TomlText, renamed: Ledger) -> Address:
    """Give an address by the id that a file has for it, so that nothing is said under two.

    Args:
        at: The address, by the ids of today.
        toml: The text of the file.
        renamed: The ledger of the layers below.

    Returns:
        The address with the older id that stands in the file; as it was, when none does.
    """
    place = 2 if at[:2] == (MANIFEST, PARAMETERS) else 1
    ledger = renamed.get(ledger_of(at[:place]), {})
    before, id, after = at[:place], at[place], at[place + 1 :]
    if (*before[1:], id) in toml.entries:
        return at
    named = (each for each in old_ids(ledger, id) if (*before[1:], each) in toml.entries)
    return (*before, next(named, id), *after)
