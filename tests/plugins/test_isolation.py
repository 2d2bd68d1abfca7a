"""Calling code of others: whatever it does becomes a failure that says where and why."""

import asyncio
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perspectief.plugins.isolation import about, attempt, failed, records


def raising(error: BaseException) -> Callable[[], NoReturn]:
    """Give a function that raises."""

    def call() -> NoReturn:
        raise error

    return call


class SilentError(Exception):
    """An exception that fails itself when it is asked what it says."""

    def __str__(self) -> str:
        raise RuntimeError("niets te zeggen")


class Bare(BaseException):
    """Derived from what nearly nobody catches."""


class TestAttempt:
    @pytest.mark.parametrize("error", [None, ValueError])
    def test_the_folder_stays_the_same(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[Exception] | None
    ) -> None:
        """Wherever code of others goes, a path is followed from the folder that we were in."""
        monkeypatch.chdir(tmp_path)

        def leave() -> None:
            os.chdir("/")
            if error:
                raise error

        assert bool(attempt(leave).failure) == bool(error)
        assert Path.cwd() == tmp_path

    @pytest.mark.parametrize("meanwhile", [False, True], ids=["before", "meanwhile"])
    def test_a_folder_that_is_gone_is_let_be(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, meanwhile: bool
    ) -> None:
        """Code of others gives what it gives in a folder that was, or then is, taken away."""
        gone = tmp_path / "weg"
        gone.mkdir()
        monkeypatch.chdir(gone)

        def takes_away() -> int:
            os.chdir("/")
            gone.rmdir()
            return 3

        if not meanwhile:
            gone.rmdir()
        assert attempt(takes_away if meanwhile else lambda: 3).value == 3

    def test_a_value_is_given(self) -> None:
        """A call that works gives its value and no failure."""
        outcome = attempt(lambda: 3)
        assert (outcome.value, outcome.failure) == (3, None)

    @pytest.mark.parametrize(
        ("error", "reason"),
        [
            (ValueError("mis"), "ValueError: mis"),
            (ValueError("twee\n   regels"), "ValueError: twee regels"),
            (ValueError("a" * 1000), "ValueError: " + "a" * 300),
            (ValueError(), "ValueError"),
            (SilentError(), "SilentError"),
            (Bare("kaal"), "Bare: kaal"),
            (MemoryError(), "MemoryError"),
            (GeneratorExit(), "GeneratorExit"),
            (asyncio.CancelledError(), "CancelledError"),
            (ExceptionGroup("samen", [ValueError("x")]), "ExceptionGroup: samen (1 sub-exception)"),
            (SystemExit(3), "it tried to end the program: sys.exit(3)"),
            (SystemExit("weg"), "it tried to end the program: sys.exit('weg')"),
            (SystemExit(), "it tried to end the program: sys.exit()"),
            (SystemExit(SilentError()), "it tried to end the program: sys.exit()"),
        ],
    )
    def test_whatever_is_raised_becomes_a_reason(self, error: BaseException, reason: str) -> None:
        """An exception of any sort becomes a failure with its name and words on one line."""
        failure = attempt(raising(error)).failure
        assert failure is not None
        assert failure.reason == reason
        assert failure.file == __file__
        assert type(error).__name__ in failure.trace

    def test_ctrl_c_goes_through(self) -> None:
        """KeyboardInterrupt is not caught: it is the user's."""
        with pytest.raises(KeyboardInterrupt):
            attempt(raising(KeyboardInterrupt()))

    def test_endless_recursion_is_a_failure(self) -> None:
        """A function that calls itself for ever is a failure, and no crash."""

        def call() -> int:
            return call()

        failure = attempt(call).failure
        assert failure is not None
        assert failure.reason.startswith("RecursionError: ")

    def test_of_a_syntax_error_the_file_is_its_own(self, tmp_path: Path) -> None:
        """A file that is no Python is named itself, not who tried to read it."""
        path = str(tmp_path / "fout.py")
        failure = attempt(lambda: compile("def (", path, "exec")).failure
        assert failure is not None
        assert failure.file == path

    def test_a_module_that_is_not_there_has_no_file(self) -> None:
        """When nothing of others was run, no file of ours or of Python is blamed."""
        failure = attempt(lambda: __import__("nergens_te_vinden")).failure
        assert failure is not None
        assert failure.file in ("", __file__)

    @given(st.text() | st.integers() | st.none() | st.binary())
    def test_no_exit_code_is_too_strange(self, code: Any) -> None:
        """Whatever is given to sys.exit, the failure is one sentence."""
        failure = attempt(lambda: sys.exit(code)).failure
        assert failure is not None
        assert failure.reason.startswith("it tried to end the program")
        assert failure.reason_nl.startswith("het probeerde het programma te beëindigen")


async def later() -> list[int]:
    """Give a coroutine when called."""
    return []


class TestRecords:
    @pytest.mark.parametrize("value", [[1, 2], (1, 2), [], ()])
    def test_a_list_or_tuple_is_taken(self, value: Any) -> None:
        """A list or tuple of what is wanted is taken as it is."""
        assert records(value, int) == (value, None)

    @pytest.mark.parametrize(
        ("make", "kind"),
        [
            (lambda: (each for each in [1]), "generator"),
            (later, "coroutine"),
            (lambda: None, "NoneType"),
            (lambda: "regels", "str"),
            (lambda: {1: 2}, "dict"),
            (lambda: {1, 2}, "set"),
            (lambda: 3, "int"),
        ],
    )
    def test_anything_else_is_refused(self, make: Callable[[], Any], kind: str) -> None:
        """What is no list or tuple is refused with what it is, in both languages; no warning."""
        right, failure = records(make(), int)
        assert failure is not None
        assert (right, failure.reason) == (
            (),
            f"it gave {kind} where a list or tuple of int belongs",
        )
        assert failure.reason_nl == f"het gaf {kind} waar een list of tuple van int hoort te staan"

    @given(st.lists(st.integers() | st.text() | st.none()))
    def test_the_right_ones_are_kept_in_order(self, value: list[Any]) -> None:
        """Of a mixed list the right ones are kept in order; a failure names the other types."""
        right, failure = records(value, str)
        assert list(right) == [each for each in value if isinstance(each, str)]
        strange = {type(each).__name__ for each in value if not isinstance(each, str)}
        assert (failure is None) == (not strange)
        if failure is not None:
            told = failure.reason.removeprefix("it gave ").removesuffix(" where str belongs")
            assert set(told.split(", ")) == strange


class TestAbout:
    def test_a_file_that_is_known_stays(self) -> None:
        """A failure that knows its file keeps it."""
        failure = attempt(raising(ValueError())).failure
        assert failure is not None
        assert about(sys, failure) == failure

    @pytest.mark.parametrize("plugin", [None, 3, "x"])
    def test_what_has_no_file_gives_none(self, plugin: object) -> None:
        """A plugin without a file leaves the failure without one."""
        assert about(plugin, failed(ValueError())).file == ""

    def test_the_file_of_the_plugin_is_told(self) -> None:
        """A failure without a file is about the file of its plugin."""
        assert about(pytest, failed(ValueError())).file == pytest.__file__
