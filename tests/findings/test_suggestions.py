"""What was probably meant by a word that is not there."""

import pytest

from perspectief.findings import finding, likely

NAMES = ("vragenkaarten", "activiteitenkaarten", "draaiboek", "werkbladen", "schermbladen")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("kaarten", ("vragenkaarten", "activiteitenkaarten")),
        ("KAARTEN", ("vragenkaarten", "activiteitenkaarten")),
        ("draaibok", ("draaiboek",)),
        ("xyz", ()),
        # Two letters say nothing of a name, and four names are no question any more.
        ("la", ()),
        ("", ()),
    ],
)
def test_names_that_hold_a_word_are_meant(word: str, meant: tuple[str, ...]) -> None:
    """The few names that a word is a part of are meant, or else the nearest one."""
    assert likely(word, NAMES) == meant


def test_many_names_are_no_answer() -> None:
    """When a word is a part of more names than fit in a question, only a near one is told."""
    many = [f"{each}-kaarten" for each in ("rode", "groene", "blauwe", "gele")]
    assert likely("kaarten", many) == ("rode-kaarten",)
    assert likely("art", many) == ()


@pytest.mark.parametrize("name", ["suggestion", "suggestion_nl", "near", "remedy", "remedy_nl"])
def test_what_to_do_is_no_part_of_what_is_wrong(name: str) -> None:
    """A finding is known by the same digits when only what is suggested about it changes."""
    one, other = (finding("FP203", "a/b#c", key="c", **{name: told}) for told in ("Zo.", "Of zo."))
    assert one.fingerprint == other.fingerprint
    assert one.fingerprint != finding("FP203", "a/b#c", key="d").fingerprint
