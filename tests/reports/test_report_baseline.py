"""A baseline as text: what is in it, and what it holds."""

import json
import subprocess
from pathlib import Path

import pytest

from helpers.reported import found
from perspectief.reports.baseline import parsed, text_of

OTHERS = [found(code="FP602", address=f"steps/vb-{number}#text") for number in range(6)]


class TestText:
    def test_people_can_read_it(self) -> None:
        """Each finding is one line with its pack, its address and its rule."""
        text = text_of([found()])
        assert text.splitlines()[3] == (
            '    {"layer": "voorbeeld", "object": "questions/vb-vraag#rolls", "code": "FP201", '
            f'"name": "unknown-key", "fingerprint": "{found().fingerprint}"}}'
        )
        assert json.loads(text)["format"] == 1

    def test_the_order_of_findings_does_not_matter(self) -> None:
        """It is sorted and holds each finding once, so that the same findings are the same text."""
        assert text_of(OTHERS) == text_of([*reversed(OTHERS), *OTHERS])

    def test_nothing_found_is_a_baseline_too(self) -> None:
        """A baseline without findings is JSON that can be read back."""
        assert json.loads(text_of([])) == {"format": 1, "findings": []}
        assert parsed(text_of([])).known == frozenset()

    def test_git_merges_it(self, tmp_path: Path) -> None:
        """Two people who each take out another finding get a merge without a conflict."""
        every = [*OTHERS, found(code="FP603", address="zzz")]
        versions = {"ours": [1], "base": [], "theirs": [4]}
        for name, gone in versions.items():
            left = [each for at, each in enumerate(every) if at not in gone]
            (tmp_path / name).write_text(text_of(left), "utf-8")
        done = subprocess.run(
            ["git", "merge-file", "-p", *versions],
            capture_output=True,
            check=False,
            cwd=tmp_path,
            text=True,
        )
        assert done.returncode == 0
        assert done.stdout == text_of([each for at, each in enumerate(every) if at not in (1, 4)])


class TestHolding:
    def test_what_was_found_is_held(self) -> None:
        """A finding that was written is held when it is read back, wherever its line is now."""
        baseline = parsed(text_of(OTHERS))
        assert all(baseline.holds(each) for each in OTHERS)
        assert baseline.holds(found(code="FP602", address="steps/vb-1#text", line=99))

    @pytest.mark.parametrize(
        "changed",
        [
            {"code": "FP603"},
            {"address": "steps/vb-9#text"},
            {"layer": "anders"},
            {"params": {"key": "x"}},
        ],
        ids=lambda changed: next(iter(changed)),
    )
    def test_another_finding_is_not_held(self, changed: dict[str, str]) -> None:
        """Another rule, place, pack or value is another finding."""
        usual = {"code": "FP602", "address": "steps/vb-1#text"}
        assert not parsed(text_of(OTHERS)).holds(found(**{**usual, **changed}))

    def test_what_is_suggested_is_no_part_of_it(self) -> None:
        """When something else is suggested later, or in Dutch, the finding stays the same."""
        one = found(params={"key": "x", "suggestion": "Did you mean a?", "suggestion_nl": "a"})
        other = found(params={"key": "x", "suggestion": "Did you mean b?", "suggestion_nl": "b"})
        assert parsed(text_of([one])).holds(other)

    @pytest.mark.parametrize("code", ["FP001", "FP006", "FP101"])
    def test_what_cannot_be_read_is_never_held(self, code: str) -> None:
        """That a file cannot be read is told every time: nobody knows what else is in it."""
        one = found(code=code)
        assert parsed(text_of([one])).known == frozenset()
        held = text_of([found()]).replace(found().fingerprint, one.fingerprint)
        assert not parsed(held).holds(one)

    def test_what_is_left_unread_is_held(self) -> None:
        """A file that nobody reads is no error, and can be in a baseline."""
        one = found(code="FP007", severity="warning")
        assert parsed(text_of([one])).holds(one)

    def test_what_is_accepted_stays_accepted(self) -> None:
        """What the pack accepts with a reason is not written, and not held."""
        one = found(severity="warning", accepted="Zo hoort het.")
        assert parsed(text_of([one])).known == frozenset()
        assert not parsed(text_of([found()])).holds(one)


class TestWrong:
    @pytest.mark.parametrize(
        "text",
        [
            "",
            "[]",
            "5",
            "{",
            "{}",
            '{"format": 2, "findings": []}',
            '{"format": 1}',
            '{"format": 1, "findings": {}}',
            '{"format": 1, "findings": [1]}',
            '{"format": 1, "findings": [{"fingerprint": 1}]}',
            "[" * 100_000,
            "<<<<<<< ours\n",
        ],
        ids=lambda text: text[:40],
    )
    def test_what_is_no_baseline_is_refused(self, text: str) -> None:
        """A text that is no baseline of this version is a ValueError, whatever it is."""
        with pytest.raises(ValueError, match=r".+"):
            parsed(text)
