"""Translating a pack: what is to be done, stubs to fill in, and PO files out and in.

`worklist` says what there is to translate, `stubs` and `texts` change files, `po` writes and reads
PO files, and `taking` takes translations over. Files change as one, with the lock.
"""

from .po import to_po
from .taking import Imported, Stubbed, import_po, write_stubs
from .worklist import Text, Worklist, translate

__all__ = [
    "Imported",
    "Stubbed",
    "Text",
    "Worklist",
    "import_po",
    "to_po",
    "translate",
    "write_stubs",
]
