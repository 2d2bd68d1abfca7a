"""What somebody meant, who asks `perspectief show` for a kind of content that there is not."""

from collections.abc import Mapping

from ..findings import likely, nearest
from ..model import KINDS, Pack
from ..scaffold.ids_page import DUTCH_TITLES


def meant(name: str, pack: Pack) -> tuple[str, ...]:
    """Give the kinds or addresses that somebody probably means by a name; empty if none is near.

    Args:
        name: What was typed for a kind: an id, a kind in Dutch, or one that is misspelt.
        pack: The pack that was to be shown.
    """
    objects = [(kind, id) for kind in KINDS for id in getattr(pack, kind)]
    if there := tuple(f"{kind}/{id}" for kind, id in objects if id == name):
        return there
    titles = {title.lower(): kind for kind, title in DUTCH_TITLES.items()}
    if name.lower() in titles:
        return (titles[name.lower()],)
    near_kind = _near_kind(name, titles)
    kinds = (near_kind,) if near_kind else ()
    # Beside a kind only ids that hold the name: the nearest one would be far-fetched.
    near = likely(name, [id for _, id in objects])
    held = [id for id in near if not kinds or name.lower() in id]
    return (*kinds, *(f"{kind}/{id}" for kind, id in objects if id in held))


def _near_kind(name: str, titles: Mapping[str, str]) -> str | None:
    """Give the kind whose name is near, or else the one whose Dutch name is."""
    near = nearest(name.lower(), titles)
    return nearest(name, KINDS) or (titles[near] if near else None)
