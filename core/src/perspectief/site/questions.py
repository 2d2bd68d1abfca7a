"""The questions: a list for everyone, and what the facilitator knows more of each."""

from collections.abc import Iterator
from typing import get_args

from ..documents import vragen_voor_de_gespreksleider
from ..documents.common import bullets, joined, own_first, task, text
from ..documents.labels import Labels, labels
from ..documents.phrases import capital, theme_name
from ..model import Pack, Question, Theme
from ..model.values import Moment
from ..tree import Blocks, Box, Contents, Facts, Heading, Inlines, Link, Paragraph
from ..writers.html_listing import Entry, Filter, Listing
from .filters import by_theme, by_value
from .held import Held
from .menu import FACILITATOR
from .page import SitePage, address, site_labels, site_page


def anchor(question: Question) -> str:
    """Give the name of a question within a page."""
    return f"vraag-{question.id}"


def overview(held: Held) -> SitePage:
    """Make the page with all questions, by guiding question."""
    pack = held.pack
    label = site_labels(pack)
    roles = tuple((role.id, (role.title,)) for role in pack.roles.values())
    shown = Listing(
        (
            by_theme(pack, label),
            Filter("role", label("role-choice"), roles),
            by_value("moment", label("moment-choice"), get_args(Moment), label),
        ),
        tuple(
            (theme_name(theme), tuple(_entry(held, label, one) for one in asked))
            for theme, asked in _by_theme(pack)
        ),
    )
    return site_page(pack, "vragen", listing=shown)


def facilitator(pack: Pack) -> SitePage:
    """Make the page for whoever leads the dialogue; only here stands what the authors guess."""
    label = site_labels(pack)
    own = labels(vragen_voor_de_gespreksleider.NAME, pack.language)
    activities = tuple(pack.activities.values())
    return site_page(
        pack,
        FACILITATOR,
        (
            Box(text(label("not-on-screen")), style="stop"),
            Contents((label("on-this-page"),)),
            *text(label("facilitator-use")),
            bullets((own("order"), own("probing"))),
        ),
        *(tuple(_told(label, theme, asked)) for theme, asked in _by_theme(pack)),
        vragen_voor_de_gespreksleider.hints(own, activities) if activities else (),
        closed=True,
    )


def _by_theme(pack: Pack) -> Iterator[tuple[Theme, list[Question]]]:
    ordered = [pack.questions[id] for id in own_first(pack, pack.questions)]
    for theme in pack.themes.values():
        if asked := [question for question in ordered if question.theme == theme.id]:
            yield theme, asked


def _entry(held: Held, label: Labels, question: Question) -> Entry:
    told = " · ".join((_when(label, question), *_about(held.pack, label, question)))
    more = Link(f"{address(label, FACILITATOR)}#{anchor(question)}", (label("why-link"),))
    return Entry(
        anchor(question),
        (question.text,),
        (
            Paragraph((told,)),
            *(() if held.for_participants else (Paragraph((more,), "small"),)),
        ),
        (
            ("theme", (str(question.theme),)),
            ("role", tuple(map(str, question.roles))),
            ("moment", (question.moment,) if question.moment else ()),
        ),
    )


def _when(label: Labels, question: Question) -> str:
    roles = joined(task(label, role) for role in question.roles)
    moment = (label(question.moment),) if question.moment else ()
    return capital(" · ".join((*moment, label("for-roles", roles=roles))))


def _about(pack: Pack, label: Labels, question: Question) -> tuple[str, ...]:
    activities = pack.resolve(question.activities)
    names = joined(activity.title for activity in activities)
    return (label("about-work", activities=names),) if activities else ()


def _told(label: Labels, theme: Theme, asked: list[Question]) -> Iterator[Heading | Facts]:
    yield Heading(1, theme_name(theme))
    for question in asked:
        yield Heading(2, (question.text,), anchor(question))
        yield Facts(tuple(_facts(label, question)))


def _facts(label: Labels, question: Question) -> Iterator[tuple[Inlines, Blocks]]:
    if question.purpose:
        yield (label("why"),), text(question.purpose)
    if question.probes:
        yield (label("probes"),), (bullets(question.probes.values()),)
    if question.sensitive:
        yield (label("sensitive"),), text(question.sensitive)
    yield (label("when-to-ask"),), text(_when(label, question))
