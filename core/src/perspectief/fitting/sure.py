"""Which cards of a pack surely have room, in each language: without making it in another one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..plugins.said import as_read
from .room import activity_fits, question_fits

if TYPE_CHECKING:
    from ..plugins import PackView

Path = tuple[str, ...]


def surely_fits(view: PackView, kind: str, id: str, language: str) -> bool:
    """Tell whether a question or an activity surely fits on its card; else it is measured.

    Args:
        view: The pack.
        kind: The kind.
        id: The id.
        language: The language of the card.
    """
    paths = _on_card(view, kind, id)
    said = [_said(view, language, path) for path in paths]
    words = [each for each in said if each is not None]
    if not words or len(words) < len(said):
        return False
    small = f"{id} {view.pack.id} {view.pack.version}"
    if kind == "questions":
        return question_fits(words[0], words[1], view.pack.questions[id].roles, small)
    return activity_fits(words[0], words[1:], small)


def _on_card(view: PackView, kind: str, id: str) -> list[Path]:
    """Give where the words on a card are: those of the object itself first."""
    question = view.pack.questions.get(id) if kind == "questions" else None
    if question is not None:
        return [(kind, id, "text"), ("themes", str(question.theme), "title")]
    activity = view.pack.activities.get(id) if kind == "activities" else None
    tasks = activity.tasks if activity is not None else ()
    title: list[Path] = [(kind, id, "title")] if activity is not None else []
    return [*title, *((kind, id, "tasks", key) for key in tasks)]


def _said(view: PackView, language: str, path: Path) -> str | None:
    """Give a text as it is shown; `None` when that is only known of the pack itself."""
    if language == view.pack.language:
        kind, id, field, *key = path
        made = getattr(view.pack, kind).get(id)
        shown = getattr(made, field) if made is not None else None
        return shown[key[0]] if key and shown is not None else shown
    other = view.translations.get(language)
    found: Any = other.resolved.objects if other is not None and other.resolved else None
    for step in path:
        found = found.get(step) if isinstance(found, dict) else None
    text = found.get("text") if isinstance(found, dict) else found
    if other is None or not isinstance(text, str):
        return None
    return as_read(text, other.values)
