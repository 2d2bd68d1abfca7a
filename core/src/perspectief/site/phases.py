"""The pages of the four phases, and the one that tells whether to begin at all."""

from ..documents import teksten
from ..documents.common import text
from ..documents.draaiboek import NAME as RUNSHEET
from ..documents.draaiboek import meeting
from ..documents.handreiking import NAME as HANDBOOK
from ..documents.handreiking import Chapter, after, decide, invite, organise, session
from ..documents.handreiking.steps import told
from ..documents.labels import Labels, labels
from ..documents.meetings import planned_meetings
from ..documents.selection import steps
from ..model import Pack
from ..tree import Blocks, Contents, Heading
from .menu import PHASES
from .page import CHOSEN, SitePage, site_labels, site_page


def fits(pack: Pack) -> SitePage:
    """Make the page that tells whether to begin."""
    handbook = labels(HANDBOOK, pack.language)
    return site_page(
        pack,
        "past-dit",
        decide.fits(pack, CHOSEN, handbook),
        (_head(handbook, "one-page"), *decide.one_page(pack, CHOSEN, handbook)),
    )


def prepare(pack: Pack) -> SitePage:
    """Make the page of the first phase: the team, and whom to tell what."""
    return _phase(pack, "voorbereiden", team=organise.team, invite=invite.invite)


def messages(pack: Pack) -> SitePage:
    """Make the page with the texts to send."""
    label = labels(teksten.NAME, pack.language)
    shown = tuple(
        block
        for message in pack.texts.values()
        if message.subject
        for block in teksten.message_page(pack, label, message)
    )
    return site_page(pack, "teksten", (Contents((label("contents"),)), *shown))


def design(pack: Pack) -> SitePage:
    """Make the page of the second phase: the set-ups to choose from, and the planning."""
    # The planning is a list of all steps, in the order of the weeks.
    chapters: dict[str, Chapter] = {"set-up": organise.set_ups, "planning": organise.planning}
    return _phase(pack, "ontwerpen", **chapters)


def run(pack: Pack) -> SitePage:
    """Make the page of the third phase: the ground rules and the difficult moments."""
    return _phase(pack, "uitvoeren", rules=session.rules, moments=session.moments)


def runsheet(pack: Pack) -> SitePage:
    """Make the page with each meeting from minute to minute."""
    label = labels(RUNSHEET, pack.language)
    plans = planned_meetings(pack, CHOSEN)
    sections = [section.blocks for plan in plans for section in meeting(plan, label)]
    contents: Blocks = (Contents((site_labels(pack)("on-this-page"),)),) if plans else ()
    return site_page(pack, "draaiboek", contents, *sections or [text(label("no-set-up"))])


def follow_up(pack: Pack) -> SitePage:
    """Make the page of the fourth phase: the report and the way back."""
    return _phase(pack, "opvolgen", after=after.after)


def _phase(pack: Pack, name: str, **chapters: Chapter) -> SitePage:
    label = labels(HANDBOOK, pack.language)
    own = site_labels(pack)
    found = {key: chapter(pack, CHOSEN, label) for key, chapter in chapters.items()}
    return site_page(
        pack,
        name,
        (Contents((own("on-this-page"),)), *_steps(pack, label, own, PHASES[name])),
        *((_head(label, key), *told) for key, told in found.items() if told),
    )


def _steps(pack: Pack, label: Labels, own: Labels, phase: str) -> Blocks:
    # Numbered as in the handbook: people name a step by its number.
    numbered = [each for each in enumerate(steps(pack, CHOSEN), 1) if each[1].phase == phase]
    if not numbered:
        return ()
    shown = (block for number, step in numbered for block in told(pack, label, number, step))
    return (Heading(1, (own("steps-of"),), "stappen"), *shown)


def _head(label: Labels, chapter: str) -> Heading:
    return Heading(1, (label(f"chapter-{chapter}"),), f"hoofdstuk-{chapter}")
