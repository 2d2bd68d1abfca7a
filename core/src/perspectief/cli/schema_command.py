"""`perspectief schema`: the JSON Schemas of the files of a pack and of what is printed as JSON."""

from argparse import Namespace

from ..findings import nearest
from ..schemas import names, schema
from .main import UNUSABLE
from .reporting import complain
from .words import Words


def run(options: Namespace, words: Words) -> int:
    """Print a schema, or the names of all of them."""
    known = tuple(names())
    if options.name is None:
        print("\n".join(known))
        return 0
    if options.name not in known:
        hint = words.known(nearest(options.name, known), known)
        complain(words("no-choice", name=options.name), words, hint)
        return UNUSABLE
    print(schema(options.name), end="")
    return 0
