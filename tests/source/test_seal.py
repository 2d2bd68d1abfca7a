"""The seal of a lock: another one for every byte that it depends on, and for nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from perspectief.source.seal import layer_digest, parted, seal, with_seal

NAMES = st.sampled_from(("pack.toml", "questions.toml", "en/questions.toml"))
FILES = st.dictionaries(NAMES, st.binary(max_size=8))
LOCK = """\
# Written by perspectief.

format = 1
digest = "5f0c7a1be2d4"

# questions/een
seen.questions.een.text = "Wat?"
"""


def laid_out(files: dict[str, bytes]) -> list[tuple[str, bytes]]:
    """Give what a layer says in its files: how lines end does not count."""
    return sorted((name, data.replace(b"\r\n", b"\n")) for name, data in files.items())


class TestDigest:
    @given(FILES, FILES)
    def test_it_knows_files_by_what_is_in_them(
        self, one: dict[str, bytes], other: dict[str, bytes]
    ) -> None:
        """Two layers have one digest when their files hold the same, and only then."""
        same = laid_out(one) == laid_out(other)
        assert (layer_digest(one) == layer_digest(other)) == same

    def test_names_and_contents_do_not_run_together(self) -> None:
        """Where a file ends and the next begins makes a difference."""
        assert layer_digest({"a": b"b", "c": b""}) != layer_digest({"a": b"", "bc": b""})
        assert seal([b"ab"], b"c") != seal([b"a"], b"bc") != seal([b"a", b"b"], b"c")

    def test_lines_may_end_in_either_way(self) -> None:
        """A copy of git on Windows, with CRLF, keeps its seal."""
        dos = LOCK.replace("\n", "\r\n").encode()
        files = {"pack.toml": LOCK.encode()}
        assert layer_digest({"pack.toml": dos}) == layer_digest(files)
        sealed = with_seal(LOCK, seal([], LOCK.encode()))
        found, rest = parted(sealed.replace("\n", "\r\n").encode())
        assert found == seal([], rest)


class TestText:
    def test_it_stands_at_the_top(self) -> None:
        """A seal is the last line of the comment at the top, and taken away nothing is left."""
        sealed = with_seal(LOCK, "0f3a9c55d01b7e24")
        assert sealed.splitlines()[1] == "# seal 0f3a9c55d01b7e24"
        assert parted(sealed.encode()) == ("0f3a9c55d01b7e24", LOCK.encode())

    def test_most_have_none(self) -> None:
        """What is no seal, by its length or its place, is none."""
        for text in (LOCK, f"# seal 5f0c\n{LOCK}", f" # seal 0f3a9c55d01b7e24\n{LOCK}", ""):
            assert parted(text.encode()) == ("", text.encode())

    def test_two_are_none(self) -> None:
        """Of the seals of two people, as git may put them together, neither is of the whole."""
        both = with_seal(with_seal(LOCK, "0f3a9c55d01b7e24"), "77aa01c2e9d40f3a")
        assert both.count("# seal ") == 2
        assert parted(both.encode()) == ("", LOCK.encode())
