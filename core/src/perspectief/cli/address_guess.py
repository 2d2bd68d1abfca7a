"""What somebody meant, who asks `perspectief show` for a kind of content that there is not."""

from ..findings import nearest
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
    kind = _kind(name)
    if kind:
        return (kind,)
    near = nearest(name, [id for _, id in objects])
    return tuple(f"{kind}/{id}" for kind, id in objects if id == near)


def _kind(name: str) -> str | None:
    """Give the kind that is called so in Dutch, or else the one whose name is near."""
    titles = {title.lower(): kind for kind, title in DUTCH_TITLES.items()}
    if name.lower() in titles:
        return titles[name.lower()]
    near = nearest(name.lower(), titles)
    return nearest(name, KINDS) or (titles[near] if near else None)
