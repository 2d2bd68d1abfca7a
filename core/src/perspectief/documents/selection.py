"""What goes on the table: the choice that `[kit]` in `pack.toml` makes."""

from collections.abc import Mapping
from typing import TypeVar

from immutabledict import immutabledict

from ..model import Action, Activity, Approach, Pack, Question, Session, Step
from ..plugins.records import Options
from .common import own_first

T = TypeVar("T")


def session(pack: Pack) -> Session:
    """Give the set-up that was chosen, or else the first of the pack."""
    if pack.kit.session is not None:
        return pack.resolve(pack.kit.session)
    return next(iter(pack.sessions.values()))


def set_up(pack: Pack) -> Session | None:
    """Give the set-up as `session` does, or nothing for a pack without any."""
    return session(pack) if pack.sessions else None


def set_ups(pack: Pack, options: Options) -> tuple[Session, ...]:
    """Give the set-up that was chosen, or all of them when everything is asked for.

    Groups that meet on one day have chosen that day.
    """
    chosen = set_up(pack)
    if _all_set_ups(options) or chosen is None:
        return tuple(pack.sessions.values())
    return (chosen,)


def steps(pack: Pack, options: Options) -> tuple[Step, ...]:
    """Give the steps of the set-up that was chosen, or all when everything is asked for."""
    return tuple(pack.steps.values()) if _all_set_ups(options) else own_steps(pack)


def own_steps(pack: Pack) -> tuple[Step, ...]:
    """Give the steps that exist in the set-up that was chosen, in order; without one all do."""
    chosen = set_up(pack)
    if chosen is None:
        return tuple(pack.steps.values())
    known = {chosen.id, _held_as(pack, chosen)}
    steps = pack.steps.values()
    return tuple(step for step in steps if not step.sessions or known.intersection(step.sessions))


def _held_as(pack: Pack, chosen: Session) -> str:
    """Give the set-up as which one is held: itself, or that with most nearly as many meetings.

    Only the steps in which a session is held tell: a step before or after them that is for a new
    set-up may not take them away.
    """
    held = (step for step in pack.steps.values() if step.phase == "run")
    named = dict.fromkeys(id for step in held for id in step.sessions)
    if chosen.id in named or not named:
        return chosen.id

    def apart(other: str) -> int:
        return abs(len(pack.sessions[other].meetings) - len(chosen.meetings))

    return min(named, key=apart)


def _all_set_ups(options: Options) -> bool:
    return options.everything and not options.groups


def approaches(pack: Pack, options: Options) -> tuple[Approach, ...]:
    """Give the approaches that were chosen; all, own ones first, when none were."""
    if options.everything or not pack.kit.approaches:
        return tuple(pack.approaches[id] for id in own_first(pack, pack.approaches))
    return pack.resolve(pack.kit.approaches)


def activities(pack: Pack, options: Options) -> tuple[Activity, ...]:
    """Give the activities that get a card; all when none were chosen."""
    if options.everything or not pack.kit.activities:
        return tuple(pack.activities.values())
    return pack.resolve(pack.kit.activities)


def actions_of(pack: Pack, role: str) -> tuple[Action, ...]:
    """Give the actions that a role owns: published ones first, then the group's own."""
    owned = {id: action for id, action in pack.actions.items() if action.owner == role}
    published = [id for id, action in owned.items() if action.sources]
    others = own_first(pack, (id for id in owned if id not in published))
    return tuple(owned[id] for id in (*published, *others))


def questions(pack: Pack, options: Options) -> tuple[Question, ...]:
    """Give the questions that get a card, by guiding question.

    There is one of each guiding question; then come those that `[kit]` names, then the
    group's own, then the general ones, up to so many of each guiding question and so many
    in all. The guiding questions take turns.

    Args:
        pack: The pack.
        options: With `everything` all questions.

    Returns:
        The questions, ordered by guiding question.
    """
    by_theme = {theme: _candidates(pack, theme) for theme in pack.themes}
    if not options.everything:
        limits = pack.kit.questions
        named = {
            theme: [question for question in found if question.id in limits.include]
            for theme, found in by_theme.items()
        }
        # One of each first: no named question may push out a whole guiding question.
        begun = in_turns(by_theme, limits.max, 1)
        begun = in_turns(named, limits.max, limits.per_theme, begun)
        by_theme = in_turns(by_theme, limits.max, limits.per_theme, begun)
    return tuple(question for found in by_theme.values() for question in found)


def _candidates(pack: Pack, theme: str) -> list[Question]:
    named = [str(ref) for ref in pack.kit.questions.include]
    rest = [id for id in own_first(pack, pack.questions) if id not in named]
    return [pack.questions[id] for id in (*named, *rest) if pack.questions[id].theme == theme]


def in_turns(
    by_type: dict[str, list[T]],
    most: int,
    each: int,
    begun: Mapping[str, list[T]] = immutabledict(),
) -> dict[str, list[T]]:
    """Take things from lists in turn, so that a short whole still has some of each.

    Args:
        by_type: The lists by name.
        most: How many things at most in all.
        each: How many at most from each list.
        begun: What was taken before, by name: the first things of each list.

    Returns:
        The first things of each list.
    """
    taken = {name: list(begun.get(name, ())) for name in by_type}
    for turn in range(each):
        for name, found in by_type.items():
            if len(taken[name]) == turn < len(found) and sum(map(len, taken.values())) < most:
                taken[name].append(found[turn])
    return taken
