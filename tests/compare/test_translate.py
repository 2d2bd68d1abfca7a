"""What there is to translate, stubs to fill in, and what comes back in a PO file."""

import shutil
import site
from io import BytesIO
from pathlib import Path

import pytest
import tomli
from babel.messages.pofile import read_po
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import perspectief
from helpers.releases import edit, files_of
from helpers.three_layers import ENGLISH, Layers
from perspectief import Imported, NotWritableError, PackError, UnusableNameError, Worklist
from perspectief.layers.canonical import canonical
from perspectief.source.places import JOURNAL

EN = "en/questions.toml"
LOCK = "perspectief.lock"
OWN = '[eerst]\ntext = "What do you see yourself?"\n\n[uvs-balie]\ntext = "What do you ask?"\n'


HEAD = b'msgid ""\nmsgstr ""\n'
TRANSLATED = [
    "pack/parameters/organisatie#about",
    "pack/parameters/organisatie#value",
    "questions/eerst/probes#toen",
    "tips/koffie#text",
    "tips/koffie#title",
]
"""The texts that the faculty sees in English."""

WORDS = st.text("aé {}#'[]=.", min_size=1, max_size=9).map(lambda text: f"x{text}y {{organisatie}}")


def translated(folder: Path) -> dict[str, str]:
    """Give the translation of each text that has one."""
    todo = perspectief.translate(folder, "en", everything=True)
    return {each.address: each.target for each in todo.texts if not each.open}


def states(todo: Worklist) -> dict[str, str]:
    """Give how it is with each text, by its address."""
    return {each.address: each.state for each in todo.texts}


def fill(data: bytes, translations: dict[str, str]) -> bytes:
    """Translate rows of a PO file, by address, as a person with a tool does."""
    blocks = data.decode().split("\n\n")
    for number, block in enumerate(blocks):
        for address, target in translations.items():
            if f'msgctxt "{address}"' in block:
                lines = [line for line in block.split("\n") if line[:2] not in ("#,", "#|")]
                head = "\n".join(lines).rpartition("\nmsgstr ")[0]
                blocks[number] = f'{head}\nmsgstr "{target}"'
    return ("\n\n".join(blocks).rstrip("\n") + "\n").encode()


def write_english(folder: Path, text: str = OWN) -> None:
    """Write translations as an author does."""
    (folder / "en").mkdir(exist_ok=True)
    (folder / EN).write_text(text, "utf-8")


def po(folder: Path, language: str = "en", *, everything: bool = False) -> bytes:
    """Give the PO file of a pack."""
    return perspectief.to_po(perspectief.translate(folder, language, everything=everything))


class TestWorklist:
    def test_the_texts_of_the_pack_itself(self, layers: Layers) -> None:
        """Told are the texts that the pack says itself, with what stood below them before."""
        todo = perspectief.translate(layers.uvs, "en")
        assert states(todo) == {
            "pack/title": "missing",
            "questions/eerst#text": "missing",
            "questions/uvs-balie#text": "missing",
        }
        changed = todo.texts[1]
        assert (changed.before, changed.source) == ("Wat merk je nu?", "Wat merk jij nu?")
        assert (changed.target, changed.layer) == ("What do you notice now?", "uvs")
        assert todo.below == 0

    def test_with_the_packs_below(self, layers: Layers) -> None:
        """Asked for everything, the texts of the packs below are told too."""
        every = states(perspectief.translate(layers.uvs, "en", everything=True))
        assert every["questions/slot#text"] == "translated"
        assert every["pack/parameters/organisatie#value"] == "translated"
        assert "questions/eerst#purpose" not in every
        todo = perspectief.translate(layers.uvs, "de")
        assert (len(todo.texts), todo.below) == (3, 6)

    def test_a_lowest_pack(self, layers: Layers) -> None:
        """Of a pack that extends nothing every text is its own; parameters are texts too."""
        todo = perspectief.translate(layers.base, "en")
        assert set(states(todo).values()) == {"translated"}
        assert "pack/parameters/organisatie#about" in states(todo)
        assert all(not each.address.endswith("theme") for each in todo.texts)

    def test_what_was_made_from_another_text(self, layers: Layers) -> None:
        """A text that changed after it was translated is stale, with both texts."""
        write_english(layers.uvs)
        layers.confirm()
        edit(layers.uvs, {"Wat merk jij nu?": "Wat merk jij straks?"})
        todo = perspectief.translate(layers.uvs, "en")
        (stale,) = [each for each in todo.texts if each.state == "stale"]
        assert (stale.before, stale.source) == ("Wat merk jij nu?", "Wat merk jij straks?")
        assert stale.target == "What do you see yourself?"

    def test_what_nobody_recorded_or_what_changed_below(self, layers: Layers) -> None:
        """A translation over one below is unrecorded until it is; then that may change."""
        write_english(layers.uvs, '[slot]\ntext = "What do you bring?"\n')
        (text,) = [t for t in perspectief.translate(layers.uvs, "en").texts if t.at[1] == "slot"]
        assert (text.state, text.target) == ("unrecorded", "What do you bring?")
        layers.confirm()
        edit(layers.base, {"What do you take along?": "What do you take away?"}, EN)
        (text,) = [t for t in perspectief.translate(layers.uvs, "en").texts if t.at[1] == "slot"]
        assert (text.state, text.before) == ("replaced", "")

    @pytest.mark.parametrize(
        ("language", "reason"), [("eng", "bad-language"), ("nl", "source-language")]
    )
    def test_a_language_that_is_none(self, layers: Layers, language: str, reason: str) -> None:
        """A language is two small letters, and another than that of the pack."""
        with pytest.raises(UnusableNameError) as raised:
            perspectief.translate(layers.uvs, language)
        assert raised.value.reason == reason

    def test_a_translation_that_cannot_be_read(self, layers: Layers) -> None:
        """Whoever cannot read a file of translations does not take all of it for missing."""
        write_english(layers.uvs, "[eerst\n")
        with pytest.raises(PackError) as raised:
            perspectief.translate(layers.uvs, "en")
        assert raised.value.findings[0].line == 1

    def test_only_folders_of_authors(self) -> None:
        """An installed pack is its author's to translate."""
        with pytest.raises(NotWritableError):
            perspectief.translate(str(Path(site.getsitepackages()[0]) / "hatchling"), "en")


class TestStubs:
    def test_stubs_say_nothing(self, layers: Layers) -> None:
        """A stub is a comment below its table, so that the pack stays as it was."""
        before = perspectief.diff(layers.uvs)
        made = perspectief.write_stubs(layers.uvs, "en")
        assert len(made.texts) == 3
        assert (layers.uvs / EN).read_text("utf-8") == (
            "[eerst]\n# nl: Wat merk jij nu?\n# text = \"\"\n\n"
            "[uvs-balie]\n# nl: Wat vraag je aan de balie?\n# text = \"\"\n"
        )  # fmt: skip
        assert (layers.uvs / "en/pack.toml").read_text("utf-8") == (
            '# nl: Voorbeeld\n# title = ""\n'
        )
        assert states(perspectief.translate(layers.uvs, "en"))["pack/title"] == "missing"
        assert perspectief.diff(layers.uvs) == before

    def test_stubs_of_the_packs_below(self, layers: Layers) -> None:
        """Asked for everything, the texts of the packs below have stubs in the version too."""
        own, every = (
            perspectief.write_stubs(layers.uvs, "de", everything=each, write=False)
            for each in (False, True)
        )
        assert (len(own.texts), len(every.texts)) == (3, 9)

    def test_stubs_are_written_once(self, layers: Layers) -> None:
        """Written again, nothing changes; and what is there stays where it is."""
        write_english(layers.uvs, '# Van ons.\n[uvs-balie]\ntext = "Ask"  # Jo\n')
        perspectief.write_stubs(layers.uvs, "en")
        written = files_of(layers.uvs)
        assert written[EN].decode().startswith('# Van ons.\n[uvs-balie]\ntext = "Ask"  # Jo\n')
        again = perspectief.write_stubs(layers.uvs, "en")
        assert (again.texts, dict(again.changes), files_of(layers.uvs)) == ((), {}, written)

    def test_mending_leaves_stubs(self, layers: Layers) -> None:
        """A stub that nobody filled in yet is no mistake, and stays when a pack is mended."""
        perspectief.write_stubs(layers.uvs, "en")
        before = files_of(layers.uvs / "en")
        perspectief.fix(layers.uvs, unsafe=True, plugins=False)
        assert files_of(layers.uvs / "en") == before

    def test_a_stub_is_filled_in_by_hand(self, layers: Layers) -> None:
        """Without its number sign a stub is a translation; the next time it is recorded."""
        perspectief.write_stubs(layers.uvs, "en")
        edit(layers.uvs, {'# nl: Wat merk jij nu?\n# text = ""': 'text = "You?"'}, EN)
        assert (
            states(perspectief.translate(layers.uvs, "en"))["questions/eerst#text"] == "translated"
        )
        made = perspectief.write_stubs(layers.uvs, "en")
        assert list(made.changes) == [LOCK]
        seen = tomli.loads((layers.uvs / LOCK).read_text("utf-8"))["translated"]["en"]
        assert seen["questions"]["eerst"]["text"]["from"] == "Wat merk jij nu?"

    def test_long_texts_with_odd_characters(self, layers: Layers) -> None:
        """A long text is wrapped in the comment, and nothing in it can end the comment."""
        long = "Een vraag met veel woorden. " * 6
        edit(layers.uvs, {'"Wat vraag je aan de balie?"': f'"""\n{long}\n\nEn \\u0085dit.\n"""'})
        perspectief.write_stubs(layers.uvs, "en")
        lines = (layers.uvs / EN).read_text("utf-8").splitlines()
        stub = lines[lines.index("[uvs-balie]") + 1 :]
        assert stub[0].startswith("# nl: Een vraag")
        assert stub[-3:] == ["#", "#     En \ufffddit.", '# text = ""']
        assert max(map(len, lines)) <= 96
        perspectief.import_po(layers.uvs, "en", fill(po(layers.uvs), {"pack/title": "Example"}))
        assert perspectief.write_stubs(layers.uvs, "en").texts == ()

    @pytest.mark.parametrize("text", ['eerst = "You?"\n', "[[eerst]]\n"])
    def test_what_stands_in_the_way(self, layers: Layers, text: str) -> None:
        """Where something else stands than a translation can, nothing is written."""
        write_english(layers.uvs, text)
        before = files_of(layers.uvs)
        data = fill(po(layers.uvs), {"questions/eerst#text": "Du?"})
        for write in (lambda: perspectief.write_stubs(layers.uvs, "en"),
                      lambda: perspectief.import_po(layers.uvs, "en", data)):  # fmt: skip
            with pytest.raises(UnusableNameError) as raised:
                write()
            assert raised.value.reason == "no-room"
        assert files_of(layers.uvs) == before

    def test_nothing_is_written_when_asked(self, layers: Layers) -> None:
        """Asked not to write, it is only told what would be."""
        before = files_of(layers.uvs)
        made = perspectief.write_stubs(layers.uvs, "en", write=False)
        assert EN in made.changes
        assert files_of(layers.uvs) == before

    def test_a_lock_that_cannot_be_read_stays(self, layers: Layers) -> None:
        """A lock that somebody may still mend is not written over."""
        (layers.uvs / LOCK).write_text("[", "utf-8")
        with pytest.raises(PackError):
            perspectief.write_stubs(layers.uvs, "en")
        with pytest.raises(PackError):
            perspectief.import_po(layers.uvs, "en", po(layers.uvs))


class TestPo:
    def test_babel_reads_it(self, layers: Layers) -> None:
        """Every text is a row with its address as context; what is open is fuzzy."""
        todo = perspectief.translate(layers.uvs, "en", everything=True)
        catalog = read_po(BytesIO(perspectief.to_po(todo)), abort_invalid=True)
        rows = {each.context: each for each in catalog if each.id}
        assert {name: each.id for name, each in rows.items()} == {
            each.address: canonical(each.source) for each in todo.texts
        }
        assert {name for name, each in rows.items() if each.fuzzy} == {"questions/eerst#text"}
        assert str(catalog.locale) == "en"

    def test_the_former_text_stands_above(self, layers: Layers) -> None:
        """What a translation was made from stands above it, quoted as tools expect."""
        long = "Wat merk jij nu van alles wat er in je werk verandert, " * 3
        edit(layers.base, {'"Wat merk je nu?"': f'"""\n{long}\n\n- \\"ja\\"\n"""'})
        lines = po(layers.uvs).decode().splitlines()
        former = [line for line in lines if line.startswith("#|")]
        assert former[0] == '#| msgid ""'
        assert all(line.startswith('#| "') and line.endswith('"') for line in former[1:])
        assert '#| "- \\"ja\\""' in former

    def test_the_same_list_gives_the_same_bytes(
        self, layers: Layers, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """There is no time in it but one that is asked for."""
        data = po(layers.uvs)
        assert data == po(layers.uvs)
        assert b"Date" not in data
        monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
        assert b'"POT-Creation-Date: 1970-01-01 00:00+0000\\n"' in po(layers.uvs)

    @pytest.mark.parametrize(
        ("data", "reason"),
        [
            (b"\x89PNG\r\n", "no-po"),
            (b'title = "x"\n', "po-line"),
            (HEAD + b'"Language: de\\n"\n', "po-language"),
            (
                HEAD + b'"Content-Type: text/plain; charset=geen\\n"\n\nmsgid "a"\nmsgstr "b"\n',
                "no-po",
            ),
            (b"#" * (16 * 1024 * 1024 + 1), "po-too-large"),
        ],
    )
    def test_what_is_no_po_file(self, layers: Layers, data: bytes, reason: str) -> None:
        """What is no PO file in the language is refused, and nothing changes."""
        before = files_of(layers.uvs)
        with pytest.raises(UnusableNameError) as raised:
            perspectief.import_po(layers.uvs, "en", data)
        assert raised.value.reason == reason
        assert files_of(layers.uvs) == before


class TestImport:
    def taken(self, folder: Path, translations: dict[str, str], language: str = "en") -> Imported:
        """Take translations over."""
        data = fill(po(folder, language, everything=True), translations)
        return perspectief.import_po(folder, language, data)

    def test_translations_come_in_the_files(self, layers: Layers) -> None:
        """A translation takes the place of its stub, and the lock keeps what it was made from."""
        perspectief.write_stubs(layers.uvs, "en")
        done = self.taken(layers.uvs, {
            "questions/eerst#text": "What do you see?", "pack/title": "Example",
        })  # fmt: skip
        assert [each.address for each in done.taken] == ["pack/title", "questions/eerst#text"]
        assert (layers.uvs / EN).read_text("utf-8") == (
            '[eerst]\ntext = "What do you see?"\n\n'
            '[uvs-balie]\n# nl: Wat vraag je aan de balie?\n# text = ""\n'
        )
        assert (layers.uvs / "en/pack.toml").read_text("utf-8") == 'title = "Example"\n'
        edit(layers.uvs, {"Wat merk jij nu?": "Wat merk jij straks?"})
        stale = perspectief.translate(layers.uvs, "en").open[0]
        assert (stale.state, stale.before) == ("stale", "Wat merk jij nu?")

    def test_comments_and_layout_stay(self, layers: Layers) -> None:
        """In a file that is there only the translation changes, however its text is written."""
        done = self.taken(layers.base, {"questions/eerst#text": "What now?"})
        assert len(done.taken) == 1
        wanted = ENGLISH.replace("What do you notice now?", "What now?")
        assert (layers.base / EN).read_text("utf-8") == wanted

    def test_parts_and_parameters(self, layers: Layers) -> None:
        """Keyed texts and values of parameters come where they belong, also in a new file."""
        done = self.taken(layers.uvs, {
            "questions/eerst/probes#toen": "Wie war das?",
            "pack/parameters/organisatie#value": "die Universität",
        }, "de")  # fmt: skip
        assert (done.refused, done.skipped) == ((), 7)
        german = tomli.loads((layers.uvs / "de/questions.toml").read_text("utf-8"))
        assert german == {"eerst": {"probes": {"toen": "Wie war das?"}}}
        pack = tomli.loads((layers.uvs / "de/pack.toml").read_text("utf-8"))
        assert pack == {"parameters": {"organisatie": {"value": "die Universität"}}}

    def test_other_ways_to_write_the_same(self, layers: Layers) -> None:
        """A parameter that is written short stays so, and so does a part written as a table."""
        write_english(layers.uvs, '[eerst.probes.toen]\ntext = "Then?"\n')
        (layers.uvs / "en/pack.toml").write_text('[parameters]\norganisatie = "us"\n', "utf-8")
        layers.confirm()
        self.taken(layers.uvs, {
            "questions/eerst/probes#toen": "Before?",
            "pack/parameters/organisatie#value": "our university",
        })  # fmt: skip
        assert (layers.uvs / EN).read_text("utf-8") == '[eerst.probes.toen]\ntext = "Before?"\n'
        assert (layers.uvs / "en/pack.toml").read_text("utf-8") == (
            '[parameters]\norganisatie = "our university"\n'
        )

    @pytest.mark.parametrize(
        ("old", "new", "reason", "now"),
        [
            ('msgctxt "tips/koffie#text"', 'msgctxt "tips/thee#text"', "unknown", ""),
            ('msgid "Drink koffie bij', 'msgid "Drink thee bij', "source-changed",
             "Drink koffie bij {organisatie}."),
            ('msgstr "Drink coffee at {organisatie}."', 'msgstr "Drink coffee."',
             "parameter-lost", "{organisatie}"),
            ('msgstr "Coffee"', 'msgstr "Coffee\\nTea"', "more-lines", ""),
            ('msgctxt "tips/koffie#text"\n', "", "unknown", ""),
        ],
    )  # fmt: skip
    def test_what_is_not_taken_over(
        self, layers: Layers, old: str, new: str, reason: str, now: str
    ) -> None:
        """A row that does not fit any more is refused with its line; the others are taken."""
        data = po(layers.base).decode()
        assert data.count(old) == 1
        changed = data.replace(old, new).replace("How was that then?", "How was it?")
        done = perspectief.import_po(layers.base, "en", changed.encode())
        (refused,) = done.refused
        assert (refused.reason, refused.now) == (reason, now)
        assert refused.entry.line > 1
        assert [each.address for each in done.taken] == ["questions/eerst/probes#toen"]

    def test_an_article_is_part_of_a_parameter(self, layers: Layers) -> None:
        """A parameter with its article in its name, or with a capital, counts as the same."""
        done = self.taken(layers.base, {"tips/koffie#text": "{A_organisatie} has coffee."})
        assert (len(done.taken), done.refused) == (1, ())

    def test_that_it_still_holds_is_recorded(self, layers: Layers) -> None:
        """A stale translation that comes back the same, no longer fuzzy, still holds."""
        write_english(layers.uvs)
        layers.confirm()
        edit(layers.uvs, {"Wat merk jij nu?": "Wat merk jij straks?"})
        done = self.taken(layers.uvs, {"questions/eerst#text": "What do you see yourself?"})
        assert (len(done.taken), list(done.changes)) == (1, [LOCK])
        assert (
            states(perspectief.translate(layers.uvs, "en"))["questions/eerst#text"] == "translated"
        )

    def test_what_is_still_fuzzy_waits(self, layers: Layers) -> None:
        """What is marked as fuzzy, or has no translation, is not taken over."""
        done = perspectief.import_po(layers.uvs, "en", po(layers.uvs))
        assert (done.taken, done.skipped, dict(done.changes)) == ((), 3, {})

    def test_a_plural_gives_its_first_form(self, layers: Layers) -> None:
        """A row that a tool made a plural is read by its first form."""
        data = po(layers.base).decode().replace(
            'msgid "Koffie"\nmsgstr "Coffee"',
            'msgid "Koffie"\nmsgid_plural "Koffies"\nmsgstr[0] "A coffee"\nmsgstr[1] "Coffees"',
        )  # fmt: skip
        done = perspectief.import_po(layers.base, "en", data.encode())
        assert [each.address for each in done.taken] == ["tips/koffie#title"]

    def test_all_files_change_as_one(self, layers: Layers) -> None:
        """When somebody else changed a file meanwhile, nothing is written; no journal is left."""
        data = fill(po(layers.uvs), {"questions/uvs-balie#text": "Ask?"})
        done = perspectief.import_po(layers.uvs, "en", data, write=False)
        assert set(done.changes) == {EN, LOCK}
        assert not (layers.uvs / "en").exists()
        perspectief.import_po(layers.uvs, "en", data)
        assert not (layers.uvs / JOURNAL).exists()

    @settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.dictionaries(st.sampled_from(TRANSLATED), WORDS, max_size=3))
    def test_exactly_what_was_edited_changes(
        self, layers: Layers, tmp_path_factory: pytest.TempPathFactory, edits: dict[str, str]
    ) -> None:
        """Out and in again changes nothing; with edits exactly those texts have others."""
        folder = tmp_path_factory.mktemp("few") / "few"
        shutil.copytree(layers.few, folder)
        exported = po(folder, everything=True)
        before, files = translated(folder), files_of(folder)
        assert sorted(before) == TRANSLATED
        same = perspectief.import_po(folder, "en", exported)
        assert (same.taken, same.refused, files_of(folder)) == ((), (), files)
        done = perspectief.import_po(folder, "en", fill(exported, edits))
        assert done.refused == ()
        assert translated(folder) == {**before, **edits}


class TestBrand:
    @pytest.fixture(autouse=True)
    def brand(self, layers: Layers) -> None:
        """A version with a name and a logo."""
        text = 'name = "Universiteit X"\n\n[logo]\nfile = "uil.svg"\nalt = "Een uil"\n'
        (layers.uvs / "brand.toml").write_text(text, "utf-8")

    def test_its_texts_are_on_the_list(self, layers: Layers) -> None:
        """Name and logo have words that are translated; the name of a file has not."""
        todo = states(perspectief.translate(layers.uvs, "en"))
        assert {at: state for at, state in todo.items() if at.startswith("brand")} == {
            "brand#name": "missing",
            "brand/logo#alt": "missing",
        }
        assert "brand#name" not in states(perspectief.translate(layers.few, "en", everything=True))

    def test_stubs_and_a_file_for_a_tool(self, layers: Layers) -> None:
        """They get stubs, go out in a PO file, and come in in the place of the stubs."""
        perspectief.write_stubs(layers.uvs, "en")
        path = layers.uvs / "en" / "brand.toml"
        assert path.read_text("utf-8") == (
            '# nl: Universiteit X\n# name = ""\n\n[logo]\n# nl: Een uil\n# alt = ""\n'
        )
        rows = po(layers.uvs).decode()
        rows = rows.replace(
            '"Universiteit X"\nmsgstr ""', '"Universiteit X"\nmsgstr "X University"'
        )
        rows = rows.replace('"Een uil"\nmsgstr ""', '"Een uil"\nmsgstr "An owl"')
        taken = perspectief.import_po(layers.uvs, "en", rows.encode()).taken
        assert [each.address for each in taken] == ["brand#name", "brand/logo#alt"]
        assert path.read_text("utf-8") == 'name = "X University"\n\n[logo]\nalt = "An owl"\n'
        assert states(perspectief.translate(layers.uvs, "en"))["brand/logo#alt"] == "translated"
