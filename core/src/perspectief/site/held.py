"""What one site holds of a pack: its own pages, and those of documents that plugins bring."""

from attrs import frozen

from ..model import Pack
from .page import SitePage


@frozen(kw_only=True)
class Held:
    """What a site holds, in one language.

    Attributes:
        pack: The pack.
        more: The documents of plugins, each as a page.
        for_participants: Whether participants may see it: then what is for whoever leads a
            session only, is not in it.
    """

    pack: Pack
    more: tuple[SitePage, ...] = ()
    for_participants: bool = False
