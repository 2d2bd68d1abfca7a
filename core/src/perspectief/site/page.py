"""A page of the site, before it is written."""

from attrs import frozen

from ..documents.brand import brand
from ..documents.common import group_name
from ..documents.labels import Labels, labels
from ..model import Pack
from ..plugins.records import Options
from ..tree import Blocks, Section, Tree
from ..writers.html_listing import Listing

NAME = "site"
"""The name of the labels of the site."""
START = "index"
"""The name of the first page; it stands above the folder with the others."""
CHOSEN = Options()
"""What the kit holds too: the steps and the runsheet of the set-up that was chosen."""
EVERYTHING = Options(everything=True)
"""On a site there is room for all approaches, questions and tips."""


@frozen
class SitePage:
    """A page of the site.

    Attributes:
        name: Its name, the same in every language; what is about one object ends in `/` and its id.
        tree: What stands on it.
        under: The page that leads to it, when it is in no menu itself.
        listing: A list on it that can be narrowed.
        closed: Whether it is for whoever leads a session, and for nobody else.
    """

    name: str
    tree: Tree
    under: str = ""
    listing: Listing | None = None
    closed: bool = False


def site_labels(pack: Pack) -> Labels:
    """Give the labels of the site in the language of a pack."""
    return labels(NAME, pack.language)


def site_page(
    pack: Pack,
    name: str,
    *sections: Blocks,
    title: str = "",
    purpose: str = "",
    listing: Listing | None = None,
    under: str = "",
    closed: bool = False,
) -> SitePage:
    """Make a page.

    Args:
        pack: The pack it is about.
        name: Its name; the labels hold its title, its purpose and the name of its file.
        *sections: What stands on it.
        title: Its title, when it has no label.
        purpose: For whom and what for, when it has no label.
        listing: A list on it that can be narrowed.
        under: The page that leads to it, when it is in no menu itself.
        closed: Whether it is for whoever leads a session, and for nobody else.
    """
    label = site_labels(pack)
    tree = Tree(
        name=name,
        title=title or label(name),
        language=pack.language,
        sections=tuple(Section(one) for one in sections if one),
        subtitle=group_name(pack) if name == START else "",
        purpose=purpose or label.texts.get(f"{name}-purpose", ""),
        foot=foot(pack),
        notice="" if closed else label("voluntary"),
        brand=brand(pack),
    )
    return SitePage(name, tree, under, listing, closed)


def foot(pack: Pack) -> str:
    """Give what stands at the foot of every page."""
    return f"{pack.title} {pack.version}"


def file_of(label: Labels, name: str) -> str:
    """Give the file of a page: it is called in the language of the site."""
    kind, _, id = name.partition("/")
    return f"{START if name == START else label(f'{kind}-file', id=id)}.html"


def address(label: Labels, name: str) -> str:
    """Give the address of a page as seen from all pages but the first."""
    return f"../{file_of(label, name)}" if name == START else file_of(label, name)


def from_start(label: Labels, name: str) -> str:
    """Give the address of a page as seen from the first."""
    folder = "" if name == START else f"{label('pages-folder')}/"
    return folder + file_of(label, name)
