"""Small pieces that several documents show in the same way."""

from collections.abc import Iterable, Mapping
from typing import cast

from ..model import Pack, Ref, Source, Text, Theme, Worksheet
from ..model.values import AnyRef
from ..tree import Blocks, Inlines, List, Mark, Paragraph, Shape, Strong
from .common import status
from .labels import Labels, labels
from .markdown import blocks, inlines
from .reading_time import reading_time

VALUES: tuple[Shape, ...] = ("grows", "shrinks", "stays", "disappears")
"""The four values of the change scale, in the order of the overview."""


def capital(words: str) -> str:
    """Give words with a capital at the beginning."""
    return words[:1].upper() + words[1:]


def small(words: str) -> Blocks:
    """Give plain words as one small paragraph."""
    return (Paragraph((words,), "small"),)


def strong(words: str) -> Blocks:
    """Give plain words as one paragraph with stress."""
    return (Paragraph((Strong((words,)),)),)


def value(label: Labels, name: Shape) -> Inlines:
    """Give a value of the change scale: its shape and its word."""
    return (Mark(name), " ", label(name))


def overview(pack: Pack) -> Worksheet | None:
    """Give the sheet of the collective overview: the first with all four values as columns."""
    return next(
        (sheet for sheet in pack.worksheets.values() if set(VALUES) <= set(sheet.columns)), None
    )


def definitions(pack: Pack) -> Mapping[str, str]:
    """Give what the values of the change scale mean, as the sheet of the overview says it."""
    sheet = overview(pack)
    return sheet.legend if sheet else {}


def guiding_question(theme: Theme) -> Inlines:
    """Give a guiding question: its shape, its title and the question itself."""
    between = " " if theme.title.endswith("?") else ": "
    return (_sign(theme), " ", Strong((theme.title,)), between, *inlines(theme.text))


def guiding_questions(pack: Pack) -> List:
    """Give the five guiding questions as a numbered list."""
    items = tuple((Paragraph(guiding_question(theme)),) for theme in pack.themes.values())
    return List(items, "number")


def theme_name(theme: Theme) -> Inlines:
    """Give the name of a guiding question: its shape and its title."""
    return (_sign(theme), " ", theme.title)


def theme_names(pack: Pack, themes: Iterable[Ref[Theme]]) -> Inlines:
    """Give the names of guiding questions in one line, with a dot between them."""
    names = [theme_name(theme) for theme in pack.resolve(themes)]
    parts = [part for name in names for part in (*name, " · ")]
    return tuple(parts[:-1])


def _sign(theme: Theme) -> Mark:
    # The ids of the five themes are fixed: they are the names of the shapes.
    return Mark(cast(Shape, theme.id))


def cited(pack: Pack, refs: Iterable[Ref[Source]]) -> tuple[Source, ...]:
    """Give the sources that are referred to, each once, in the order of the pack."""
    named = set(refs)
    return tuple(source for id, source in pack.sources.items() if id in named)


def used(pack: Pack, ref: AnyRef) -> str:
    """Name what a step uses, such as `werkblad ‘Ons overzicht’`."""
    if ref.kind == "documents":
        return document_title(str(ref), pack.language)
    label = labels("common", pack.language)
    used = getattr(pack, ref.kind)[ref]
    title = getattr(used, "title", None) or used.text
    key = f"one-of-{ref.kind}"
    return label(key, title=title) if key in label.texts else str(title)


def document_title(name: str, language: str) -> str:
    """Give the title of a document of the kit; its name when a plugin brings it."""
    # Here, because the list of documents is made of the modules that use this one.
    from . import perspectief_documents

    own = any(document.name == name for document in perspectief_documents())
    return labels(name, language)("title") if own else name


def series(label: Labels, prefix: str, **values: object) -> tuple[str, ...]:
    """Give the labels whose key begins with `prefix`, in the order in which they stand."""
    return tuple(label(key, **values) for key in label.texts if key.startswith(prefix))


def sentences(pack: Pack) -> tuple[Text, ...]:
    """Give the bare sentences: texts without a subject that other texts include."""
    included = {ref for text in pack.texts.values() for ref in text.includes}
    return tuple(text for id, text in pack.texts.items() if id in included and text.subject is None)


def whole(pack: Pack, text: Text) -> Blocks:
    """Give a text with the sentences that it includes at its end."""
    included = (block for each in pack.resolve(text.includes) for block in blocks(each.text))
    return (*blocks(text.text), *included)


def form(pack: Pack) -> Text | None:
    """Give the form of the plan van aanpak: the first text with fields."""
    return next((text for text in pack.texts.values() if text.fields), None)


def imprint(pack: Pack, label: Labels) -> Blocks:
    """Give the origin and the licence in one line, where a colophon would take a page more."""
    return small(f"{label('origin')} {label('licence')}: {pack.licence}.")


def opening(pack: Pack, label: Labels, read: Blocks, groups: Iterable[Pack] = ()) -> Blocks:
    """Give what stands above the first chapter: the reading time and the status."""
    return (reading_time(label, read), *status(pack, label, groups))
