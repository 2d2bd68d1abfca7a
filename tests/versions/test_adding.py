"""Adding to a version what the base says: in its file, below itself as a comment, in the lock."""

from pathlib import Path
from zipfile import ZipFile

import pytest
import tomli

import perspectief
from helpers.releases import FIRST, PURPOSE, University, edit, files_of, head
from helpers.written import write_pack
from perspectief import NotWritableError, PackError, PackNotFoundError, UnusableNameError

LOCK = "perspectief.lock"


def text_of(university: University, name: str = "questions.toml") -> str:
    """Give the text of a file."""
    return (university.folder / name).read_text("utf-8")


def refused(university: University, address: str) -> UnusableNameError:
    """Give why an address cannot be added; see to it that nothing was written."""
    before = files_of(university.folder)
    with pytest.raises(UnusableNameError) as raised:
        perspectief.add_overrides(university.folder, ["questions/bas-scan", address])
    assert files_of(university.folder) == before
    assert raised.value.name == address
    return raised.value


class TestAdding:
    def test_the_base_stands_above_it(self, university: University) -> None:
        """The table has the text of the base, and that once more as a comment with its version."""
        added = perspectief.add_overrides(university.folder, ["questions/bas-agenda"])
        assert text_of(university).endswith(
            "\n\n# basis basis 1.0.0: Wat staat er nu in je agenda?\n"
            '[bas-agenda]\ntext = "Wat staat er nu in je agenda?"\n'
        )
        assert [each.at for each in added.fields] == [("questions", "bas-agenda", "text")]
        assert added.more == ("questions/bas-agenda#purpose",)
        assert sorted(added.changes) == [LOCK, "questions.toml"]

    def test_the_lock_knows_it(self, university: University) -> None:
        """What the author sees is recorded, so that an edit by hand needs no confirming."""
        perspectief.add_overrides(university.folder, ["questions/bas-agenda"])
        lock = tomli.loads(text_of(university, LOCK))
        assert lock["seen"]["questions"]["bas-agenda"] == {"text": "Wat staat er nu in je agenda?"}
        edit(university.folder, {'text = "Wat staat er nu': 'text = "Wat staat er'})
        assert university.codes() == set()

    def test_mending_leaves_it_until_it_is_edited(self, university: University) -> None:
        """What was put ready and nobody edited yet is taken out when guesses are asked for only."""
        added = ["questions/bas-agenda", "questions/bas-agenda#purpose", "questions/bas-scan"]
        perspectief.add_overrides(university.folder, added)
        edit(university.folder, {'text = "Wat staat er nu': 'text = "Wat staat er'})
        before = files_of(university.folder)
        assert perspectief.fix(university.folder, plugins=False).mended == ()
        assert files_of(university.folder) == before
        done = perspectief.fix(university.folder, plugins=False, unsafe=True)
        assert {each.finding.address for each in done.mended} == {
            "questions/bas-agenda#purpose", "questions/bas-scan#text"
        }  # fmt: skip
        assert tomli.loads(text_of(university)) == {
            "bas-agenda": {"text": "Wat staat er in je agenda?"}
        }

    def test_more_of_one_object(self, university: University) -> None:
        """Another field of a table that is there comes in that table."""
        perspectief.add_overrides(university.folder, ["questions/bas-agenda"])
        perspectief.add_overrides(university.folder, ["questions/bas-agenda#purpose"])
        perspectief.add_overrides(university.folder, ["questions/bas-agenda/probes#toen"])
        table = tomli.loads(text_of(university))["bas-agenda"]
        assert list(table) == ["text", "purpose", "probes"]
        assert f'# basis basis 1.0.0: {PURPOSE}\npurpose = "{PURPOSE}"\n' in text_of(university)

    def test_of_every_kind(self, university: University) -> None:
        """Parts, small tables, lists, numbers and parameters: each has its own place."""
        wanted = [
            "sessions/een-sessie/blocks/welkom",
            "sessions/een-sessie/blocks/welkom#minutes",
            "steps/peil-behoefte#hours",
            "questions/bas-scan#roles",
            "questions/bas-agenda#probes",
            "pack/parameters/horizon",
            "pack/team/hr#min",
        ]
        perspectief.add_overrides(university.folder, wanted)
        tables = {
            name: tomli.loads(text_of(university, f"{name}.toml"))
            for name in ("sessions", "steps", "questions", "pack")
        }
        block = tables["sessions"]["een-sessie"]["blocks"]["welkom"]
        assert set(block) == {"text", "minutes"}
        assert set(tables["steps"]["peil-behoefte"]["hours"]) == {
            "medewerker", "leidinggevende", "hr"}  # fmt: skip
        assert tables["questions"]["bas-scan"] == {"roles": ["medewerker"]}
        assert tables["questions"]["bas-agenda"] == {"probes": {"toen": "Hoe was dat toen?"}}
        assert tables["pack"]["parameters"]["horizon"] == "over drie jaar"
        assert tables["pack"]["team"] == {"hr": {"min": 1}}
        assert '# basis basis 1.0.0: ["medewerker"]\n' in text_of(university)
        assert university.codes() == set()

    def test_the_result_is_the_same(self, university: University) -> None:
        """Before anything is edited, what is added changes nothing of the pack."""
        before = perspectief.load(university.folder)
        perspectief.add_overrides(
            university.folder, ["approaches/vier-kanten", "steps/nodig-uit", "questions/bas-weg"]
        )
        after = perspectief.load(university.folder)
        assert (after.approaches, after.steps) == (before.approaches, before.steps)
        assert after.questions == before.questions

    def test_a_long_text_is_wrapped(self, university: University) -> None:
        """The comment stays within a line that one can read."""
        perspectief.add_overrides(university.folder, ["steps/nodig-uit"])
        lines = text_of(university, "steps.toml").split("\n")
        comment = [line for line in lines if line.startswith("# ")]
        assert len(comment) > 3
        assert max(map(len, lines)) <= 100

    def test_every_file_keeps_its_ways(self, university: University) -> None:
        """Line ends, byte order mark, comments and layout of a file stay as they are."""
        mine = "\ufeff# van ons\r\n[bas-scan]\r\ntext   = 'Wat scan je?'  # kort\r\n"
        path = university.folder / "questions.toml"
        path.write_bytes(mine.encode())
        perspectief.add_overrides(university.folder, ["questions/bas-agenda", "questions/bas-oud"])
        data = path.read_bytes()
        assert data.startswith(mine.encode())
        assert data.count(b"\n") == data.count(b"\r\n")

    def test_by_an_older_id(self, university: University) -> None:
        """An id that has another name now stands for that one."""
        university.install(university.second)
        (added,) = perspectief.add_overrides(university.folder, ["questions/bas-oud"]).fields
        assert added.at == ("questions", "bas-nieuw", "text")
        assert "[bas-nieuw]" in text_of(university)

    def test_what_the_version_still_calls_otherwise(self, university: University) -> None:
        """More of an object comes in the table that is there, also when that has an older id."""
        university.change()
        university.install(university.second)
        perspectief.add_overrides(university.folder, ["questions/bas-nieuw#roles"])
        table = tomli.loads(text_of(university))
        assert table["bas-oud"] == {"text": "Wat doen jullie morgen?", "roles": ["medewerker"]}
        assert "bas-nieuw" not in table
        assert refused(university, "questions/bas-nieuw").reason == "said"
        assert refused(university, "questions/bas-oud#roles").reason == "said"
        assert "FP405" not in university.codes()

    def test_without_a_lock(self, university: University) -> None:
        """Without a lock one is made, in which what was there already stays unrecorded."""
        university.change()
        (university.folder / LOCK).unlink()
        perspectief.add_overrides(university.folder, ["questions/bas-scan"])
        edit(university.folder, {'text = "Wat scan je vaak?"': 'text = "Wat scan je?"'})
        found = perspectief.check(university.folder, plugins=False)
        unknown = {each.address for each in found if each.code == "FP432"}
        assert "questions/bas-agenda#text" in unknown
        assert "questions/bas-scan#text" not in unknown

    def test_after_the_base_moved(self, university: University) -> None:
        """Of what is added now the base of now is recorded; the rest keeps what it knew."""
        university.change()
        university.install(university.second)
        perspectief.add_overrides(university.folder, ["questions/bas-scan"])
        assert 'text = "Wat scan je het meest?"' in text_of(university)
        found = perspectief.check(university.folder, plugins=False)
        stale = {each.address for each in found if each.code == "FP440"}
        assert stale == {"questions/bas-agenda#text", "questions/bas-agenda#purpose"}

    def test_without_writing(self, university: University) -> None:
        """Without writing it is told what would become of the files, and none is touched."""
        before = files_of(university.folder)
        added = perspectief.add_overrides(university.folder, ["questions/bas-scan"], write=False)
        assert files_of(university.folder) == before
        perspectief.add_overrides(university.folder, ["questions/bas-scan"])
        now = files_of(university.folder)
        assert {name: now[name].decode() for name in added.changes} == {
            name: each.text for name, each in added.changes.items()
        }


class TestRefusing:
    @pytest.mark.parametrize(
        ("address", "reason", "known"),
        [
            ("question/bas-scan", "no-kind", ("questions",)),
            ("x", "no-kind", ()),
            ("questions", "no-address", ()),
            ("questions/", "no-address", ()),
            ("questions/bas-scna", "unknown", ("questions/bas-scan",)),
            ("questions/eerste", "unknown", ("questions/eerste-keer-gevraagd",)),
            ("tips/bas-scan", "unknown", ("questions/bas-scan",)),
            ("questions/bas-scan#txt", "unknown", ("questions/bas-scan#text",)),
            ("questions/bas-scan#purpose", "unknown", ()),
            ("questions/bas-scan/text/x", "unknown", ()),
            ("pack/accept", "unknown", ()),
            ("sessions/een-sessie/blocks", "whole", ("sessions/een-sessie/blocks/welkom",)),
            ("pack/kit", "whole", ()),
        ],
    )
    def test_what_names_nothing(
        self, university: University, address: str, reason: str, known: tuple[str, ...]
    ) -> None:
        """What is not there, or is too much, is told with what was probably meant."""
        error = refused(university, address)
        assert error.reason == reason
        assert set(known) <= set(error.known)

    def test_what_is_there_already(self, university: University) -> None:
        """What the version says, empties or takes away is not said once more."""
        mine = '[bas-agenda]\ntext = "Wat?"\nunset = ["purpose"]\n[bas-weg]\nremove = true\n'
        (university.folder / "questions.toml").write_text(mine)
        for address in ("bas-agenda", "bas-agenda#purpose", "bas-weg"):
            assert refused(university, f"questions/{address}").reason == "said"

    def test_what_is_ours(self, university: University) -> None:
        """What the version brought itself has no base to be taken from."""
        mine = '[uvs-vraag]\ntheme = "actions"\ntext = "Wat?"\nroles = ["hr"]\n'
        (university.folder / "questions.toml").write_text(mine)
        assert refused(university, "questions/uvs-vraag").reason == "own"

    @pytest.mark.parametrize("fixed", ['fixed = "Uit de cao."', 'fixed.text = "Uit de cao."'])
    def test_what_is_fixed(self, university: University, fixed: str) -> None:
        """What the base has fixed is refused with its reason."""
        text = FIRST.replace('text = "Wat leerde', f'{fixed}\ntext = "Wat leerde')
        (university.first / "questions.toml").write_text(text)
        error = refused(university, "questions/bas-weg")
        assert (error.reason, error.told) == ("fixed", {"because": "Uit de cao."})

    @pytest.mark.parametrize("lock", ["format = 99\n", "digest = [\n"])
    def test_a_lock_that_cannot_be_read(self, university: University, lock: str) -> None:
        """A lock that somebody may still mend is not written over."""
        (university.folder / LOCK).write_text(lock)
        before = files_of(university.folder)
        with pytest.raises(PackError) as raised:
            perspectief.add_overrides(university.folder, ["questions/bas-scan"])
        assert {each.code for each in raised.value.findings} <= {"FP431", "FP435"}
        assert files_of(university.folder) == before

    def test_a_file_that_cannot_be_read(self, university: University) -> None:
        """Of a version that cannot be read, or whose base is not there, nothing is changed."""
        (university.folder / "tips.toml").write_text("[x\n")
        with pytest.raises(PackError):
            perspectief.add_overrides(university.folder, ["questions/bas-scan"])
        (university.folder / "tips.toml").unlink()
        university.install()
        with pytest.raises(PackError) as raised:
            perspectief.add_overrides(university.folder, ["questions/bas-scan"])
        assert {each.code for each in raised.value.findings} == {"FP419"}
        assert "questions.toml" not in files_of(university.folder)

    def test_what_is_no_folder_of_an_author(self, university: University, tmp_path: Path) -> None:
        """An archive, an installed pack, or nothing at all cannot be added to."""
        with ZipFile(tmp_path / "p.zip", "w") as archive:
            archive.writestr("pack.toml", head(id="p"))
        installed = write_pack(tmp_path / "site-packages" / "p", head=head(id="p"))
        for place in (str(tmp_path / "p.zip"), installed):
            with pytest.raises(NotWritableError):
                perspectief.add_overrides(place, ["questions/bas-scan"])
        (tmp_path / "p.toml").write_bytes(b"PK")
        for place in ("nergens", str(tmp_path / "p.toml")):
            with pytest.raises(PackNotFoundError):
                perspectief.add_overrides(place, ["questions/bas-scan"])
