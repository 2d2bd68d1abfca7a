"""Why each approach is in a plan: what it gives, what it costs, and what it is better than."""

import pytest

from helpers.pack_texts import load
from perspectief import Plan, plan
from perspectief.planner import Choice

People = int | tuple[int, int]
Case = tuple[int, int, People, str, str]
"""Minutes, sessions, people, setting, and the block of the plan for those."""

BETTER: dict[str, Case] = {
    "beats-none": (40, 3, 8, "on-site", "denken-delen-verbreden"),
    "beats-themes": (40, 1, 8, "on-site", "denken-delen-verbreden"),
    "beats-overview": (120, 1, 8, "on-site", "kaartspel-kernactiviteiten"),
    "beats-kit": (60, 2, 8, "on-site", "acties-per-rol"),
    "beats-kit-order": (80, 2, 8, "hybrid", "vier-kanten"),
    "beats-half": (60, 3, 8, "hybrid", "terugblik-uit-de-toekomst"),
    "beats-opening": (60, 1, 30, "on-site", "vraagronde"),
    "beats-fill": (80, 3, 14, "on-site", "tafelrondes"),
    "beats-parallel": (60, 2, 30, "hybrid", "denken-delen-verbreden"),
    "beats-cuts": (100, 2, 14, "on-site", "goed-en-fijn-werk"),
    "beats-variety": (40, 3, 8, "on-site", "wandelgesprek"),
    "beats-nothing": (60, 1, 8, "on-site", "denken-delen-verbreden"),
}
"""Why an approach is better than the next best, each with a block of which it is said."""

GIVES: dict[str, Case] = {
    "why-overview": (80, 2, 8, "on-site", "kaartspel-kernactiviteiten"),
    "why-only": (40, 1, 8, "on-site", "denken-delen-verbreden"),
    "why-themes": (40, 3, 8, "on-site", "denken-delen-verbreden"),
    "why-kit": (40, 2, 8, "on-site", "acties-per-rol"),
    "why-room": (40, 3, 8, "on-site", "denken-delen-verbreden"),
    "cost": (40, 1, 8, "on-site", "denken-delen-verbreden"),
    "cost-range": (60, 1, (10, 16), "on-site", "denken-delen-verbreden"),
    "cost-cut": (40, 1, 8, "on-site", "denken-delen-verbreden"),
    "cost-parallel": (60, 2, 30, "on-site", "acties-per-rol"),
}
"""The same of what an approach gives or costs."""

LOST = {"beats-overview": "no-overview", "beats-themes": "theme-missing", "beats-half": "not-half"}
"""What a plan says when it lacks that by which another was better."""


def made(minutes: int, sessions: int, people: People, setting: str, **more: object) -> Plan:
    given = {"minutes": minutes, "people": people, "sessions": sessions, "setting": setting}
    return plan(load("pilot", "nl"), **given, **more)


def of(found: Plan, key: str) -> Choice:
    return next(choice for choice in found.choices if choice.key == key)


@pytest.mark.parametrize("reason", GIVES)
def test_what_an_approach_gives_and_costs(reason: str) -> None:
    """Each reason is told of the block that it is about."""
    *asked, key = GIVES[reason]
    choice = of(made(*asked), key)
    assert reason in [note.key for note in (*choice.why, *choice.costs)]


@pytest.mark.parametrize("reason", BETTER)
def test_what_an_approach_is_better_than(reason: str) -> None:
    """The first thing by which the next best is less is the reason that is told."""
    *asked, key = BETTER[reason]
    assert of(made(*asked), key).beats.key == reason


@pytest.mark.parametrize("reason", LOST)
def test_the_reason_is_true(reason: str) -> None:
    """With what was not chosen in its place, a plan lacks what the reason says."""
    *asked, key = BETTER[reason]
    found = made(*asked)
    title = of(found, key).beats.params["title"]
    other = next(each.id for each in found.pack.approaches.values() if each.title == title)
    swapped = made(*asked, swaps={key: other})
    before, after = (
        [note.key for note in each.notes].count(LOST[reason]) for each in (found, swapped)
    )
    assert before < after
