"""Which cards of a pack surely have room, in each language: without making it in another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..layers import value_at
from ..plugins.said import as_read
from .room import activity_fits, question_fits

if TYPE_CHECKING:
    from ..layers import Address
    from ..plugins import PackView


def surely_fits(view: PackView, kind: str, id: str, language: str) -> bool:
    """Tell whether a question or an activity surely fits on its card; else it is measured.

    Args:
        view: The pack.
        kind: The kind.
        id: The id.
        language: The language of the card.
    """
    said = [shown_at(view, language, at) for at in _on_card(view, kind, id)]
    words = [each for each in said if each is not None]
    if not words or len(words) < len(said):
        return False
    small = f"{id} {view.pack.id} {view.pack.version}"
    if kind == "questions":
        return question_fits(words[0], words[1], view.pack.questions[id].roles, small)
    return activity_fits(words[0], words[1:], small)


def _on_card(view: PackView, kind: str, id: str) -> list[Address]:
    """Give where the words on a card are: those of the object itself first."""
    question = view.pack.questions.get(id) if kind == "questions" else None
    if question is not None:
        return [(kind, id, "text"), ("themes", str(question.theme), "title")]
    activity = view.pack.activities.get(id) if kind == "activities" else None
    tasks = activity.tasks if activity is not None else ()
    title: list[Address] = [(kind, id, "title")] if activity is not None else []
    return [*title, *((kind, id, "tasks", key) for key in tasks)]


def shown_at(view: PackView, language: str, at: Address) -> str | None:
    """Give a text as it is shown; `None` when that is only known of the pack itself."""
    source = view if language == view.pack.language else view.translations.get(language)
    found = value_at(source.resolved.objects, at) if source and source.resolved else None
    text = found.get("text") if isinstance(found, dict) else found
    return as_read(text, source.values) if source and isinstance(text, str) else None
