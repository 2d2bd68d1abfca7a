"""Checking many packs: the same as checking each, in the same order, whoever does the work."""

import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpers.ending import Ending
from helpers.trial import rules
from helpers.wheel_files import write_wheel
from helpers.written import manifest, perspectief, write_pack
from perspectief import CheckedPack, check, check_many
from perspectief.checking import examine_place
from perspectief.hosting import host
from perspectief.loading import place_of
from perspectief.many.crew import Crew
from perspectief.many.working import Lost
from perspectief.memory import Memory

TODAY = date(2026, 11, 26)
PARENTS = ("pilot", "secretaresse")
VRAAG = '[vb-vraag]\ntheme = "actions"\nroles = ["hr"]\ntext = "Wat neem je mee?"\n'


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> list[str | Path]:
    """Packs with and without mistakes, an installed one, and one that is not there."""
    top = tmp_path_factory.mktemp("packs")
    made: list[str | Path] = ["pilot"]
    for number in range(9):
        wrong = VRAAG.replace("roles", "rolls") if number % 3 == 0 else VRAAG
        made.append(write_pack(top / f"p{number}", {"questions.toml": wrong}))
    return [*made[:5], "bestaat-niet", *made[5:]]


def alone(packs: Sequence[str | Path]) -> list[CheckedPack]:
    """Check packs in this process."""
    return list(check_many(packs, jobs=1, today=TODAY))


class TestSame:
    def test_many_is_each(self, packs: list[str | Path]) -> None:
        """What is found in each of many packs is what `check` finds in it, in their order."""
        for name, made in zip(packs, alone(packs), strict=True):
            assert made.name == str(name)
            if made.error is None:
                assert list(made.findings) == check(name, today=TODAY)
            else:
                assert (name, made.error.reason) == ("bestaat-niet", "no-pack")

    def test_processes_of_our_own(self, packs: list[str | Path]) -> None:
        """Several processes give what one gives, in the same order."""
        assert told(check_many(packs, jobs=2, today=TODAY)) == told(alone(packs))

    def test_never_more_processes_than_packs(self, packs: list[str | Path]) -> None:
        """However many processes somebody asks for, there are no more than there are packs."""
        assert told(check_many(packs[:2], jobs=10**11, today=TODAY)) == told(alone(packs[:2]))

    @pytest.mark.parametrize("kind", ["processes", "threads"])
    def test_an_executor_that_is_handed_in(self, packs: list[str | Path], kind: str) -> None:
        """Any executor of the standard library does the work, and stays open."""
        with executor(kind) as pool:
            assert told(check_many(packs, executor=pool, today=TODAY)) == told(alone(packs))
            assert pool.submit(abs, -1).result() == 1

    @pytest.mark.filterwarnings("ignore")
    def test_dask(self, packs: list[str | Path]) -> None:
        """The executor of a Dask cluster does the work too."""
        dask = pytest.importorskip("dask.distributed", reason="Dask is not installed here")
        with (
            dask.LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=None) as cluster,
            dask.Client(cluster) as client,
            client.get_executor() as pool,
        ):
            assert told(check_many(packs, executor=pool, today=TODAY)) == told(alone(packs))

    def test_results_come_one_by_one(self, packs: list[str | Path]) -> None:
        """Whoever stops after the first pack waits for no others."""
        assert next(iter(check_many(packs, jobs=1, today=TODAY))).name == "pilot"

    def test_what_no_pack_can_be(self) -> None:
        """What is no name of a pack raises what `check` raises of it."""
        with pytest.raises(TypeError):
            list(check_many([3], jobs=1))  # type: ignore[list-item]

    def test_one_pack_by_itself(self) -> None:
        """One id is one pack, and not its letters."""
        (made,) = check_many("pilot", today=TODAY)
        assert (made.name, made.error) == ("pilot", None)

    def test_no_packs(self) -> None:
        """Of no packs nothing comes, and no process is started."""
        assert list(check_many([], jobs=2)) == []


class TestChanges:
    def test_a_base_that_changes_is_read_again(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What a process knows of a base is forgotten as soon as a file of that is another."""
        base = write_pack(tmp_path / "basis", {"questions.toml": VRAAG}, manifest("basis"))
        said = '[vb-vraag]\ntext = "Wat neem je mee naar huis?"\n'
        head = manifest("laag", extends="basis", prefix="la")
        layers = [write_pack(tmp_path / f"laag{n}", {"questions.toml": said}, head) for n in "ab"]
        monkeypatch.setenv("PERSPECTIEF_PATH", str(base))
        with ThreadPoolExecutor(1) as pool:
            before = list(check_many(layers, executor=pool, today=TODAY))
            (base / "questions.toml").write_text(VRAAG.replace("vb-vraag", "vb-andere"))
            after = list(check_many(layers, executor=pool, today=TODAY))
        assert "FP302" not in codes(before)
        assert codes(after).count("FP302") == len(layers)

    def test_a_base_in_an_archive(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A base may be in an archive, which is read once and then by all."""
        archive = tmp_path / "basis.zip"
        with ZipFile(archive, "w") as file:
            file.writestr("pack.toml", manifest("basis"))
            file.writestr("questions.toml", VRAAG)
        head = manifest("laag", extends="basis", prefix="la")
        said = {"questions.toml": '[vb-vraag]\ntext = "Wat nu?"\n'}
        layers = [write_pack(tmp_path / name, said, head) for name in "ab"]
        monkeypatch.setenv("PERSPECTIEF_PATH", str(archive))
        assert [list(each.findings) for each in alone(layers)] == [
            check(layer, today=TODAY) for layer in layers
        ]

    def test_a_base_that_is_wrong_in_english(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What is wrong with a translation below is told for each layer without one of its own."""
        base = write_pack(tmp_path / "basis", {"questions.toml": VRAAG}, manifest("basis"))
        (base / "en").mkdir()
        (base / "en" / "questions.toml").write_text('[vb-vraag]\ntext = "What of {this}?"\n')
        head = manifest("laag", extends="basis", prefix="la")
        layers = [write_pack(tmp_path / name, {}, head) for name in "ab"]
        monkeypatch.setenv("PERSPECTIEF_PATH", str(base))
        made = alone(layers)
        assert codes(made).count("FP304") == len(layers)
        assert [list(each.findings) for each in made] == [
            check(layer, today=TODAY) for layer in layers
        ]


class TestMemory:
    def test_a_call_is_made_once(self) -> None:
        """For the same objects a function is called once; texts are the same when equal."""
        memory, calls = Memory(), []

        def note(*of: object) -> int:
            calls.append(of)
            return len(calls)

        thing: list[int] = []
        given = [memory.give(note, thing, "a" * count) for count in (1, 1, 2)]
        assert given == [1, 1, 2]
        assert memory.give(note, [], "a") == len(calls) == 3
        assert memory.give(note, (thing, "a")) == memory.give(note, (thing, "a"))


class TestLost:
    """Of work whose process ends, only the item that ended it is lost."""

    @pytest.mark.parametrize("deadly", [(), (7,), (0, 1, 19)])
    def test_one_item_is_lost(self, deadly: tuple[int, ...]) -> None:
        """Processes of our own are started again, and each deadly item is known."""
        crew = Crew[int, int](Ending(deadly), None, 2)
        assert results(crew) == expected(deadly)

    def test_an_executor_that_breaks(self) -> None:
        """When an executor that was handed in breaks, the rest is done in processes of our own."""
        with executor("processes") as pool:
            assert results(Crew[int, int](Ending((5,)), pool, 2)) == expected((5,))

    def test_an_executor_that_goes_on(self) -> None:
        """An executor that only loses some of its work gets that once more, item by item."""
        pool = Losing(lost=(4,))
        assert results(Crew[int, int](Ending(()), pool, 2)) == expected((4,))
        assert pool.handed.count((4,)) == 1

    def test_an_executor_that_was_shut_down(self) -> None:
        """An executor that takes no work is a mistake of who hands it in, and says so."""
        pool = ThreadPoolExecutor(1)
        pool.shutdown()
        with pytest.raises(RuntimeError, match="shutdown"):
            list(check_many(["pilot"], executor=pool))

    @pytest.mark.skipif(sys.platform == "win32", reason="a zip on PYTHONPATH, by its POSIX form")
    def test_a_plugin_that_ends_the_process(self, tmp_path: Path) -> None:
        """A pack that ends the process is told by name, and the others are checked as ever."""
        ends = "import os\n    os._exit(3) if 'fataal' in str(view.pack.title) else None\n    "
        wheel = write_wheel(
            tmp_path,
            "einde",
            {"einde.py": rules("EI001", f"{ends}return []")},
            plugins={"einde": "einde"},
        )
        for number in range(4):
            title = "fataal" if number == 2 else "gewoon"
            head = manifest().replace("Voorbeeld", f"Dit is {title}")
            write_pack(tmp_path / f"p{number}", {"questions.toml": VRAAG}, head)
        done = perspectief(
            "check", *(f"./p{number}" for number in range(4)), "--jobs", "2",
            cwd=tmp_path, PYTHONPATH=str(wheel), PERSPECTIEF_LANG="en",
        )  # fmt: skip
        assert done.returncode == 1
        assert "error: ./p2 could not be checked" in done.stderr
        assert "the process that checked it ended" in done.stderr
        assert "--no-plugins" in done.stderr
        assert [f"./p{number}: nothing wrong" in done.stderr for number in range(4)] == [
            True, True, False, True
        ]  # fmt: skip


PIECES = (
    "remove = true\n",
    'after = "welkom"\n',
    'text = "{organisatie} en {onbekend}"\n',
    'text = """\nEen\nzin {vak}."""\n',
    'roles = { add = ["hr"], drop = ["medewerker"] }\n',
    'unset = ["moment"]\n',
    'fixed = "Zo is het."\n',
    "sensitive = 3\n",
    "[kleine-stap]\nremove = true\n",
    "[sec-agenda]\nremove = true\n",
    '[uv-nieuw]\ntheme = "actions"\nroles = ["hr"]\ntext = "Wat nu bij {organisatie}?"\n',
    '[wie-heb-je-nodig]\ntext = "Wie helpt?"\nafter = "uv-nieuw"\n',
    '[wie-heb-je-nodig]\ncompetences = ["bestaat-niet"]\n',
    '[stray]\ntext = "x {nope}"\n',
)
MANIFEST_PIECES = (
    '[parameters]\norganisatie = "onze school"\n',
    '[parameters]\nonbekend = "iets"\n',
    "[parameters.vak]\nremove = true\n",
    '[words.avoid]\nsessie = "bijeenkomst"\n',
    '[accept.x]\ncode = "FP302"\nobject = "questions/stray"\nreason = "Omdat."\n',
    "[team.hr]\nmin = 0\n",
    "nonsens",
)
FILES = ("questions.toml", "texts.toml", "sessions.toml", "en/questions.toml")


@st.composite
def layers(draw: st.DrawFn) -> dict[str, str]:
    """Draw the files of a layer, with right and wrong statements in it."""
    parent = draw(st.sampled_from(PARENTS))
    head = manifest("laag", extends=parent, prefix="uv") + draw(
        st.sampled_from(("", *MANIFEST_PIECES))
    )
    chosen = draw(st.lists(st.sampled_from(FILES), max_size=3, unique=True))
    some = st.lists(st.sampled_from(PIECES), min_size=1, max_size=3).map("".join)
    return {"pack.toml": head, **{name: draw(some) for name in chosen}}


class TestShared:
    """What is made once for many packs over one base changes nothing of what is found."""

    @settings(
        max_examples=5,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )
    @given(st.lists(layers(), min_size=2, max_size=5))
    def test_shared_is_fresh(
        self, tmp_path_factory: pytest.TempPathFactory, drawn: list[dict[str, str]]
    ) -> None:
        """Layers that are checked with one memory have the findings of a check from nothing."""
        top, memory = tmp_path_factory.mktemp("lagen"), Memory(many=True)
        for number, files in enumerate(drawn):
            place = top / f"laag{number}"
            (place / "en").mkdir(parents=True)
            for name, text in files.items():
                (place / name).write_text(text, "utf-8")
            shared = examine_place(place_of(place), host(plugins=True), TODAY, memory)
            assert shared == check(place, today=TODAY)


def codes(checked: Sequence[CheckedPack]) -> list[str]:
    """Give the codes of all findings."""
    return [found.code for each in checked for found in each.findings]


def told(checked: Iterator[CheckedPack] | Sequence[CheckedPack]) -> list[object]:
    """Give what can be compared: two errors that say the same are no equal objects."""
    return [(each.name, each.findings, each.faults, str(each.error)) for each in checked]


@contextmanager
def executor(kind: str) -> Iterator[Executor]:
    """Give an executor of the standard library."""
    # Not forked: other tests of this process may have left threads.
    made: Callable[[], Executor] = {
        "threads": lambda: ThreadPoolExecutor(2),
        "processes": lambda: ProcessPoolExecutor(2, mp_context=get_context("spawn")),
    }[kind]
    with made() as pool:
        yield pool


class Losing(Executor):
    """An executor that loses the work with some items, and goes on, as a cluster may."""

    def __init__(self, lost: tuple[int, ...]) -> None:
        self.lost = lost
        self.handed: list[tuple[int, ...]] = []

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Do the work at once, or lose it."""
        self.handed.append(args[0])
        future: Future[Any] = Future()
        if set(args[0]) & set(self.lost):
            future.set_exception(OSError("a worker went away"))
        else:
            future.set_result(fn(*args))
        return future


def results(crew: Crew[int, int]) -> list[int | str]:
    """Give what comes of twenty items in pieces of three."""
    numbers = list(range(20))
    pieces = [tuple(numbers[start : start + 3]) for start in range(0, 20, 3)]
    return ["lost" if isinstance(each, Lost) else each for each in crew.done(pieces)]


def expected(deadly: tuple[int, ...]) -> list[int | str]:
    """Give what should come of them."""
    return ["lost" if each in deadly else each for each in range(20)]
