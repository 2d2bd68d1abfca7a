"""Applying repairs pass by pass: what makes a pack worse is not done."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from attrs import evolve, frozen

from ..findings import SEVERITIES, Finding, Repair
from .edits import applied, chosen

PASSES = 10
"""The most passes: what is mended in one may show what was hidden behind it."""

TRIES = 60
"""The most times that a pack is judged, so that mending always ends soon."""

_UNREAD, _UNSOUND = ("FP0", "FP1"), ("FP2", "FP3", "FP4", "FP5", "FP9")
"""Families of rules that say that a file cannot be read, and that objects in it cannot."""

Judge = Callable[[Mapping[str, str]], Sequence[Finding]]
"""Gives the findings of a pack, given the texts of the files that differ from what they were."""

Wanted = Callable[[Finding], Repair | None]
"""Gives the repair of a finding that is to be applied, if any."""


@frozen(kw_only=True)
class Mended:
    """One finding that was mended.

    Attributes:
        finding: The finding, as it was.
        repair: What was done about it.
    """

    finding: Finding
    repair: Repair


@frozen(kw_only=True)
class State:
    """How far mending is.

    Attributes:
        texts: The texts of all files, by path.
        findings: What is wrong with the pack.
        mended: What was mended, in the order in which it was.
    """

    texts: Mapping[str, str]
    findings: tuple[Finding, ...]
    mended: tuple[Mended, ...] = ()


def passes(texts: Mapping[str, str], judge: Judge, wanted: Wanted) -> State:
    """Apply the repairs of a pack until there is nothing more to mend.

    Args:
        texts: The texts of the files that may change, by path.
        judge: Gives the findings of the pack; it is asked again after every change.
        wanted: Says which repair of a finding is to be applied.

    Returns:
        What came of it. A repair is applied with all its edits or not at all, and only when it
        takes its finding away and leaves the pack no worse.
    """
    trial = _Trial(texts, judge)
    state = State(texts=texts, findings=tuple(judge(texts)))
    refused: set[tuple[str, str]] = set()
    for _ in range(PASSES):
        ways = _ways(state, wanted, refused)
        if not ways:
            break
        candidates = [Mended(finding=ways[each], repair=each) for each in chosen(ways)]
        after = trial.best(state, (), candidates)
        done = {each.repair for each in after.mended}
        refused |= {_known(each) for each in candidates if each.repair not in done}
        state = evolve(after, mended=(*state.mended, *after.mended))
    return state


def _ways(state: State, wanted: Wanted, refused: set[tuple[str, str]]) -> dict[Repair, Finding]:
    """Give the repairs that are to be tried, each with the first finding that it mends."""
    ways: dict[Repair, Finding] = {}
    for found in state.findings:
        repair = None if found.accepted else wanted(found)
        if repair is None or _known(Mended(finding=found, repair=repair)) in refused:
            continue
        if all(edit.path in state.texts for edit in repair.edits):
            ways.setdefault(repair, found)
    return ways


def _known(mended: Mended) -> tuple[str, str]:
    return mended.finding.fingerprint, mended.repair.titles.get("en", "")


class _Trial:
    """Tries repairs together, and when that is no good in halves, until it is clear which ones."""

    def __init__(self, texts: Mapping[str, str], judge: Judge) -> None:
        self.judge = judge
        self.left = TRIES

    def best(self, state: State, good: Sequence[Mended], more: Sequence[Mended]) -> State:
        """Give the state after as many of the repairs as do no harm.

        Args:
            state: The state before, that the edits are about.
            good: Repairs that do no harm, as was tried before.
            more: Repairs to be tried with them.
        """
        after = self.after(state, (*good, *more))
        if after is not None:
            return after
        if len(more) > 1 and self.left:
            half = len(more) // 2
            first = self.best(state, good, more[:half])
            return self.best(state, first.mended, more[half:])
        return self.after(state, good) or evolve(state, mended=())

    def after(self, state: State, mended: Sequence[Mended]) -> State | None:
        """Give the state after repairs; `None` when it is worse, or they do not help."""
        if not mended:
            return evolve(state, mended=())
        if not self.left:
            return None
        self.left -= 1
        texts = {path: _with(path, text, mended) for path, text in state.texts.items()}
        findings = tuple(self.judge(texts))
        if not _helps(state.findings, findings, mended):
            return None
        return State(texts=texts, findings=findings, mended=tuple(mended))


def _with(path: str, text: str, mended: Iterable[Mended]) -> str:
    edits = [edit for each in mended for edit in each.repair.edits if edit.path == path]
    return applied(text, edits) if edits else text


def _helps(before: Iterable[Finding], after: Iterable[Finding], mended: Iterable[Mended]) -> bool:
    if badness(after) > badness(before):
        return False
    was = Counter(each.fingerprint for each in before)
    now = Counter(each.fingerprint for each in after)
    marks = {each.finding.fingerprint for each in mended}
    return all(now[mark] < was[mark] for mark in marks)


def badness(findings: Iterable[Finding]) -> tuple[int, ...]:
    """Tell how bad findings are together: of two tuples the greater is worse.

    What cannot be read hides what is wrong in it, and an object that cannot be used hides what
    the rules would say of the pack. So what shows only now does not count against what was
    mended: mistakes of reading weigh most, those of objects next, and then all others.
    """
    open_ones = [each for each in findings if not each.accepted]
    errors = [each.code[:3] for each in open_ones if each.severity == "error"]
    unread = sum(family in _UNREAD for family in errors)
    unsound = sum(family in _UNSOUND for family in errors)
    counts = Counter(each.severity for each in open_ones)
    lesser = (counts[severity] for severity in SEVERITIES[1:])
    return (unread, unsound, len(errors) - unread - unsound, *lesser)
