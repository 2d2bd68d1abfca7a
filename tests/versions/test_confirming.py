"""Confirming: somebody looked at what changed below, and keeps what is ours."""

from pathlib import Path

import pytest
import tomli

import perspectief
from helpers.releases import University, edit, files_of
from perspectief import PackError, PackNotFoundError, UnusableNameError
from perspectief.versions.rows import Told

LOCK = "perspectief.lock"
TEXT = "questions/bas-agenda#text"
PURPOSE = "questions/bas-agenda#purpose"
NEW = "questions/bas-nieuw"


@pytest.fixture
def later(university: University) -> University:
    """A version with four changes, of which the later base was taken over."""
    university.change()
    university.install(university.second)
    perspectief.upgrade(university.folder, write=True)
    return university


def addresses(rows: tuple[Told, ...]) -> list[str]:
    """Give the addresses of rows."""
    return [each.address for each in rows]


def results(university: University) -> set[tuple[str, str]]:
    """Give what taking over the base would tell: each address, and what becomes of it."""
    rows = perspectief.upgrade(university.folder).rows
    return {(each.address, each.row.result) for each in rows}


class TestConfirming:
    def test_one_field(self, later: University) -> None:
        """A field that is named is open no more; nothing but the lock is written."""
        before = files_of(later.folder)
        done = perspectief.confirm(later.folder, [TEXT])
        after = files_of(later.folder)
        assert addresses(done.confirmed) == [TEXT]
        assert addresses(done.left) == [PURPOSE, "questions/bas-weg"]
        assert (done.refused, done.closed, list(done.changes)) == ((), (), [LOCK])
        assert after == {**before, LOCK: after[LOCK]}
        found = perspectief.check(later.folder, plugins=False)
        assert [each.address for each in found if each.code == "FP440"] == [PURPOSE]

    def test_a_whole_object(self, later: University) -> None:
        """An object stands for all that is open in it; the texts are shown side by side."""
        done = perspectief.confirm(later.folder, ["questions/bas-agenda"])
        assert addresses(done.confirmed) == [TEXT, PURPOSE]
        row = done.confirmed[0].row
        assert (row.seen, row.now, row.ours) == (
            "Wat staat er nu in je agenda?",
            "Wat staat er nu in je week?",
            "Wat staat er in je Outlook?",
        )

    def test_everything(self, later: University) -> None:
        """Everything can be confirmed at once, but for what is gone below."""
        done = perspectief.confirm(later.folder, None)
        assert addresses(done.confirmed) == [TEXT, PURPOSE]
        assert addresses(done.refused) == ["questions/bas-weg"]
        assert done.left == ()
        assert later.codes() == {"FP433"}

    def test_nothing(self, later: University) -> None:
        """Without names it is told what is open, and nothing is confirmed."""
        before = files_of(later.folder)
        done = perspectief.confirm(later.folder)
        assert addresses(done.left) == [TEXT, PURPOSE, "questions/bas-weg"]
        assert (done.written, files_of(later.folder)) == (False, before)

    def test_what_was_typed_by_hand_waits_for_its_name(self, university: University) -> None:
        """Looking confirms nothing, and confirming one text leaves the other open."""
        university.change()
        typed = '[bas-scan]\ntext = "Wat scan je nooit?"\nroles = ["hr"]\n'
        path = university.folder / "questions.toml"
        path.write_text(f"{path.read_text('utf-8')}\n{typed}", "utf-8")
        before, text = files_of(university.folder), "questions/bas-scan#text"
        looked = perspectief.confirm(university.folder)
        assert addresses(looked.left) == [text, "questions/bas-scan#roles"]
        assert (looked.written, files_of(university.folder)) == (False, before)
        done = perspectief.confirm(university.folder, [text])
        assert addresses(done.confirmed) == [text]
        assert addresses(done.left) == ["questions/bas-scan#roles"]
        found = perspectief.check(university.folder, plugins=False)
        open_still = [each.address for each in found if each.code == "FP432"]
        assert open_still == ["questions/bas-scan#roles"]

    def test_what_is_not_open(self, later: University) -> None:
        """What is named and is not open is told, and does no harm."""
        done = perspectief.confirm(later.folder, ["questions/bas-nieuw", TEXT])
        assert done.closed == ("questions/bas-nieuw",)
        assert addresses(done.confirmed) == [TEXT]

    def test_by_an_older_id(self, later: University) -> None:
        """An id that has another name now stands for that one."""
        assert perspectief.confirm(later.folder, ["questions/bas-oud"]).closed == (
            "questions/bas-oud",
        )

    def test_before_the_base_is_taken_over(self, university: University) -> None:
        """What is confirmed on a new base stays so when that is taken over."""
        university.change()
        university.install(university.second)
        perspectief.confirm(university.folder, [TEXT])
        done = perspectief.upgrade(university.folder, write=True)
        assert addresses(done.open) == [PURPOSE, "questions/bas-weg"]

    def test_what_was_confirmed_is_not_told_as_taken_over(self, university: University) -> None:
        """An object that changed in nothing but what is ours is no news once that is confirmed."""
        university.change()
        university.install(university.second)
        perspectief.confirm(university.folder, ["questions/bas-agenda"])
        rows = results(university)
        assert "questions/bas-agenda" not in {address for address, _ in rows}
        assert ("questions/bas-scan", "taken-over") in rows

    @pytest.mark.parametrize("first", [TEXT, PURPOSE])
    def test_one_field_after_the_other(self, university: University, first: str) -> None:
        """Confirming one field at a time, in any order, tells no more in the end either."""
        university.change()
        university.install(university.second)
        for address in (first, TEXT, PURPOSE):
            perspectief.confirm(university.folder, [address])
            assert "questions/bas-agenda" not in {address for address, _ in results(university)}
        assert not perspectief.confirm(university.folder, [TEXT]).written

    def test_what_changed_beside_it_is_still_told(self, university: University) -> None:
        """An object that changed in more than what is ours is told as taken over all the same."""
        university.change()
        edit(university.second, {"Hoe was dat toen?": "Hoe ging dat toen?"})
        university.install(university.second)
        perspectief.confirm(university.folder, ["questions/bas-agenda"])
        assert ("questions/bas-agenda", "taken-over") in results(university)

    def test_under_another_id(self, university: University) -> None:
        """An object that has another id by now is no news either, once it is confirmed."""
        university.change()
        edit(university.second, {"Wat doe je morgen?": "Wat doe je straks?"})
        university.install(university.second)
        perspectief.confirm(university.folder, [NEW])
        told = {result for address, result in results(university) if address == NEW}
        assert told == {"retargeted"}

    def test_a_next_change_is_noticed_again(self, later: University) -> None:
        """What was confirmed is open again when the base changes once more."""
        perspectief.confirm(later.folder, [TEXT])
        edit(later.second, {"in je week?": "in je maand?"})
        (row,) = [each.row for each in perspectief.upgrade(later.folder).open
                  if each.address == TEXT]  # fmt: skip
        assert row.seen == "Wat staat er nu in je week?"

    def test_without_writing(self, later: University) -> None:
        """Without writing the same is told, and the lock stays as it is."""
        before = files_of(later.folder)
        done = perspectief.confirm(later.folder, [TEXT], write=False)
        assert list(done.changes) == [LOCK]
        assert (done.written, files_of(later.folder)) == (False, before)


class TestOlderBase:
    """A later base was taken over from a path, and the older one is still installed."""

    @pytest.fixture
    def ahead(self, university: University) -> University:
        """A version that has taken over the later base, while the first one is installed."""
        university.change()
        perspectief.upgrade(university.folder, base=university.second, write=True)
        return university

    @pytest.mark.parametrize("named", [[TEXT], [], None])
    def test_it_is_refused(self, ahead: University, named: list[str] | None) -> None:
        """What changed cannot be seen in an older base, so nothing can be confirmed there."""
        before = files_of(ahead.folder)
        with pytest.raises(PackNotFoundError) as raised:
            perspectief.confirm(ahead.folder, named)
        assert (raised.value.name, raised.value.reason) == ("basis", "older-base")
        assert raised.value.problem == "1.0.0 and not 1.1.0"
        assert files_of(ahead.folder) == before

    def test_with_the_later_base_it_can_be(self, ahead: University) -> None:
        """Once the later base is installed what was left open is confirmed as always."""
        ahead.install(ahead.second)
        assert addresses(perspectief.confirm(ahead.folder, [TEXT]).confirmed) == [TEXT]

    def test_who_goes_back_can_confirm_again(self, ahead: University) -> None:
        """Taking over the older base makes it the one that is looked at."""
        perspectief.upgrade(ahead.folder, write=True)
        assert perspectief.confirm(ahead.folder, [TEXT]).closed == (TEXT,)

    @pytest.mark.parametrize("named", [[TEXT], None])
    def test_what_is_open_elsewhere_stays_open(
        self, ahead: University, named: list[str] | None
    ) -> None:
        """Another base of no lower version closes nothing that is as the author saw it there."""
        edit(ahead.first, {'version = "1.0.0"': 'version = "next"'}, "pack.toml")
        perspectief.confirm(ahead.folder, named)
        lock = tomli.loads((ahead.folder / LOCK).read_text("utf-8"))
        assert "text" in lock["open"]["questions"]["bas-agenda"]


class TestLocks:
    def test_a_lock_that_got_lost(self, later: University) -> None:
        """Without lock naming nothing makes none; everything together makes one."""
        (later.folder / LOCK).unlink()
        done = perspectief.confirm(later.folder)
        assert {each.row.result for each in done.left} == {"unrecorded", "gone"}
        assert not (later.folder / LOCK).exists()
        perspectief.confirm(later.folder, None)
        assert later.codes() == {"FP302"}

    def test_one_of_a_lost_lock(self, later: University) -> None:
        """Confirming one thing makes a lock in which the others still ask for a look."""
        (later.folder / LOCK).unlink()
        perspectief.confirm(later.folder, [TEXT])
        found = perspectief.check(later.folder, plugins=False)
        unknown = {each.address for each in found if each.code == "FP432"}
        assert TEXT not in unknown
        assert PURPOSE in unknown

    @pytest.mark.parametrize("lock", ["format = 99\n", "digest = [\n"])
    def test_a_lock_that_cannot_be_read(self, later: University, lock: str) -> None:
        """A lock that cannot be read is only written over when everything is confirmed."""
        (later.folder / LOCK).write_text(lock)
        with pytest.raises(PackError):
            perspectief.confirm(later.folder, [TEXT])
        assert perspectief.confirm(later.folder).changes == {}
        assert (later.folder / LOCK).read_text() == lock
        perspectief.confirm(later.folder, None)
        assert later.codes() == {"FP302"}

    def test_what_is_left_over_goes(self, later: University) -> None:
        """What the lock keeps for nothing is taken out by confirming nothing."""
        path = later.folder / LOCK
        path.write_text(path.read_text() + '\n[seen.tips.weg]\ntext = "Oud."\n')
        assert perspectief.confirm(later.folder).written
        assert "tips" not in tomli.loads(path.read_text())["seen"]


class TestRefusing:
    def test_what_replaces_nothing(self, later: University) -> None:
        """An address at which the version replaces nothing is an error; nothing is written."""
        before = files_of(later.folder)
        with pytest.raises(UnusableNameError) as raised:
            perspectief.confirm(later.folder, [TEXT, "questions/bas-agenda#txt"])
        assert raised.value.reason == "no-override"
        assert raised.value.known == (TEXT,)
        assert files_of(later.folder) == before

    def test_what_is_gone(self, later: University) -> None:
        """What is gone below cannot be confirmed, and stays open."""
        done = perspectief.confirm(later.folder, ["questions/bas-weg"])
        assert addresses(done.refused) == ["questions/bas-weg"]
        assert (done.confirmed, done.written) == ((), False)

    def test_a_file_that_cannot_be_read(self, later: University, tmp_path: Path) -> None:
        """When a file cannot be read nobody knows what is replaced, so nothing is written."""
        (later.folder / "questions.toml").write_text("[x\n")
        with pytest.raises(PackError):
            perspectief.confirm(later.folder, None)
