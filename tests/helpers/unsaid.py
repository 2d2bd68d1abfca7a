"""What no layer can say of the difference between two results: shared by the tests of layers."""

from perspectief.layers import Resolved, apply
from perspectief.layers.changes import Change, changes
from perspectief.layers.diff import diff


def unsaid(a: Resolved, b: Resolved, prefixes: tuple[str, ...] = ()) -> list[Change]:
    """Give how `b` differs from `a` in ways that a layer over `a` cannot say.

    Args:
        a: What is below.
        b: What is wanted.
        prefixes: The prefixes of the layer, as for `diff`.
    """
    resolved, _ = apply(a, diff(a, b, "", prefixes))
    return changes(resolved, b)
