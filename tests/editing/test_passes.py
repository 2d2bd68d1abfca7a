"""Mending pass by pass: never worse, never without end, never a comment lost."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from immutabledict import immutabledict

from helpers.written import manifest, write_pack
from perspectief.checking import examine_place
from perspectief.editing.overlay import Overlay, shown, texts_of
from perspectief.editing.passes import PASSES, TRIES, badness, passes
from perspectief.findings import Edit, Finding, Repair
from perspectief.fixing import mended
from perspectief.hosting import host
from perspectief.source.places import Folder

TODAY = date(2026, 11, 26)


def found(code: str, at: int, end: int, text: str, *, word: str = "") -> Finding:
    """Make a finding with a repair."""
    edit = Edit(path="x.toml", start=at, end=end, text=text)
    repair = Repair(grade="safe", titles=immutabledict({"en": text}), edits=(edit,))
    params = immutabledict({"word": word})
    return Finding(code=code, address="x", path="x.toml", params=params, repairs=(repair,))


def first(each: Finding) -> Repair | None:
    """Want every repair."""
    return each.repairs[0] if each.repairs else None


Judge = Callable[[Mapping[str, str]], Sequence[Finding]]


def judging(rule: Callable[[str], list[Finding]]) -> Judge:
    """Make a judge of one file."""
    return lambda texts: rule(texts["x.toml"])


def letters(text: str) -> list[Finding]:
    """Find every `a`, to become `b`; every `c`, of which the repair makes two; and every `e`."""
    wrong = {"a": "b", "c": "cc", "e": "e"}
    return [
        found("FP999", at, at + 1, wrong[letter], word=letter)
        for at, letter in enumerate(text)
        if letter in wrong
    ]


class TestPasses:
    def test_what_helps_is_done_and_the_rest_is_not(self) -> None:
        """Of repairs tried together those that make it worse, or do not help, are left out."""
        state = passes({"x.toml": "a x c x a x e x a"}, judging(letters), first)
        assert state.texts == {"x.toml": "b x c x b x e x b"}
        assert [each.repair.titles["en"] for each in state.mended] == ["b", "b", "b"]
        assert [each.params["word"] for each in state.findings] == ["c", "e"]

    def test_what_touches_waits_for_the_next_pass(self) -> None:
        """Two repairs that touch are both done, one after the other, on the new text."""
        state = passes({"x.toml": "aaa"}, judging(letters), first)
        assert state.texts == {"x.toml": "bbb"}

    def test_it_ends(self) -> None:
        """A repair that always finds something new to do is done a few times, and no more."""

        def longer(text: str) -> list[Finding]:
            return [found("FP999", 0, 0, "x", word=str(len(text)))]

        state = passes({"x.toml": ""}, judging(longer), first)
        assert state.texts == {"x.toml": "x" * PASSES}

    def test_it_is_judged_a_limited_number_of_times(self) -> None:
        """However many repairs do harm, finding out which ones ends soon."""
        asked = []

        def never(text: str) -> list[Finding]:
            asked.append(text)
            return letters(text)

        state = passes({"x.toml": "c " * 300}, judging(never), first)
        assert state.texts == {"x.toml": "c " * 300}
        assert len(asked) <= TRIES + 1

    def test_files_of_others_are_left_alone(self) -> None:
        """A repair of a file that is not among those that may change is not done."""
        there = {"y.toml": "a"}
        state = passes(there, lambda texts: letters("a"), first)
        assert (state.texts, state.mended) == (there, ())

    def test_what_shows_only_now_does_not_count(self) -> None:
        """Mending what hid other mistakes is no worse, though there are more of them then."""

        def hidden(text: str) -> list[Finding]:
            if "a" in text:
                return [found("FP101", text.index("a"), text.index("a") + 1, "b")]
            shown = [Finding(code="FP201", address=str(at), path="x.toml") for at in range(3)]
            return shown if "b" in text else []

        state = passes({"x.toml": "a"}, judging(hidden), first)
        assert state.texts == {"x.toml": "b"}
        assert len(state.findings) == 3

    def test_what_is_accepted_is_not_mended(self) -> None:
        """What its pack accepts is left as it is, and makes nothing worse."""
        (wrong,) = letters("a")
        accepted = evolve(wrong, accepted="Zo hoort het.")
        assert badness([accepted]) == badness([])
        state = passes({"x.toml": "a"}, lambda texts: [accepted], first)
        assert state.mended == ()


SOUND = """\
# opm-1: over dit bestand

# opm-2
[vb-vraag]  # opm-3
theme = "actions"  # opm-4
text = "Wat doen {medewerkers} hier?"
roles = [
    "hr",  # opm-5
    # opm-6
    "medewerker",
]
moment = "opening"
probes.eerst = "Wat eerst?"

[vb-vraag.probes.later]  # opm-7
text = '''
Wat komt er "later" bij?'''

[wat-doet-een-systeem]
purpose = "Praten over wat er nu al anders is." # opm-8
roles = { drop = ["hr"] }
# opm-9
"""
MISTAKES = [
    ("roles = [", "rolls = ["),
    ("theme", "theem"),
    ("text", "tekst"),
    ('"actions"', '"acties"'),
    ('"actions"', "“actions”"),
    ('"hr",', '"hr"'),
    ('"medewerker",', '"medewerkr",'),
    ('"opening"', '"afronding"'),
    ('"opening"', '"openig"'),
    ('"opening"', "opening"),
    ("moment =", "moment:"),
    ("moment", "sensitive = ja\nmoment"),
    ("moment", "minutes = 1,5\nmoment"),
    ("[vb-vraag]", "[vb-vraag"),
    ("[vb-vraag]", "[nieuw]"),
    ("purpose", "unset = ['why']\npurpose"),
    ("drop =", "add = ['medewerker'], drop ="),
    ("wat-doet-een-systeem", "wat-doet-eensysteem"),
    ("{medewerkers}", "{medewrkers}"),
    ("'''", '"""'),
    ('"Wat eerst?"', '""'),
    ("probes.eerst", "probse.eerst"),
    ("\n[open", '\nafter = "vb-vrag"\n[open'),
    ('"Praten', '"\\Praten'),
    ("# opm-9", "[leeg]"),
]


@st.composite
def broken(draw: st.DrawFn) -> str:
    """Draw the sound file with some mistakes in it, and perhaps other line ends."""
    text = SOUND
    for old, new in draw(st.lists(st.sampled_from(MISTAKES), min_size=1, max_size=5)):
        text = text.replace(old, new, 1)
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """A sound pack."""
    path = tmp_path_factory.mktemp("proef")
    return Folder(str(write_pack(path, {"questions.toml": SOUND})))


class TestRandomMistakes:
    def test_the_pack_is_sound(self, folder: Folder) -> None:
        """Without the mistakes nothing is wrong, and nothing is to be mended."""
        fixed = mended(folder, host(plugins=False), TODAY, ("safe", "unsafe"), ())
        assert not [each for each in fixed.left if each.severity == "error"]
        assert (fixed.mended, fixed.diff()) == ((), "")

    @settings(max_examples=10)
    @given(text=broken(), unsafe=st.booleans())
    def test_it_never_gets_worse(self, folder: Folder, text: str, unsafe: bool) -> None:
        """Whatever mistakes there are, mending leaves no more of them, and every comment."""
        grades = ("safe", "unsafe") if unsafe else ("safe",)
        place = Path(folder.path)
        (place / "questions.toml").write_bytes(text.encode())
        hosted = host(plugins=False)
        before = examine_place(folder, hosted, TODAY)
        fixed = mended(folder, hosted, TODAY, grades, ())
        assert badness(fixed.left) <= badness(before)
        after = fixed.after.get(str(place / "questions.toml"), text)
        numbers = [f"opm-{number}" for number in range(1, 10)]
        assert [each for each in numbers if each in after] == [
            each for each in numbers if each in text
        ]
        assert ("\r\n" in after) == ("\r\n" in text)
        again = examine_place(Overlay(folder, {"questions.toml": after}), hosted, TODAY)
        assert [each.fingerprint for each in again] == [each.fingerprint for each in fixed.left]


class TestOverlay:
    def test_it_reads_new_texts(self, tmp_path: Path) -> None:
        """A pack as it would be has the new texts, and all else of the folder."""
        (tmp_path / "en").mkdir()
        files = {"questions.toml": "# oud\n", "en/questions.toml": "# old\n"}
        folder = Folder(str(write_pack(tmp_path, files)))
        place = Overlay(folder, {"en/questions.toml": "# néw\n"})
        assert place.names() == ["pack.toml", "questions.toml"]
        assert place.languages() == ["en"]
        assert place.within("en").read("questions.toml") == "# néw\n".encode()
        assert place.within("en").read("questions.toml", 2) == b"# n"
        assert place.read("questions.toml") == b"# oud\n"
        assert place.show("x") == folder.show("x")
        assert place.stray() == []
        texts = texts_of(place)
        assert texts == {
            "pack.toml": manifest(), "questions.toml": "# oud\n", "en/questions.toml": "# néw\n"
        }  # fmt: skip
        assert shown(place, "en/questions.toml") == str(tmp_path / "en" / "questions.toml")

    def test_what_cannot_be_read_is_left_out(self, tmp_path: Path) -> None:
        """A file that is no text, or too large to be read whole, is never written back."""
        files = {"questions.toml": b"\xff", "steps.toml": b"#" * (1024 * 1024 + 1)}
        assert set(texts_of(Folder(str(write_pack(tmp_path, files))))) == {"pack.toml"}
