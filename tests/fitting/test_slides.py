"""Whether slides fit: what does not would go on below the screen."""

import io
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

import perspectief
from helpers.written import write_pack
from perspectief.documents import schermbladen
from perspectief.documents.labels import labels
from perspectief.fitting.slide_room import slide_fits
from perspectief.fitting.slides import fullness
from perspectief.model.sessions import Assignment
from perspectief.plugins import Options
from perspectief.tree import Box
from perspectief.writers.pdf import WRITER

SAID = "Vertel elkaar om de beurt wat je deze week deed. "
LONG = SAID * 14
SHORT = SAID * 2
LABEL = labels("schermbladen", "nl")
WORDS = st.lists(
    st.sampled_from(
        (*SAID.split(), "samenwerkingsverbanden", "één", "WIMMEWAM", "%", "—", "x" * 70)
    ),
    min_size=1,
    max_size=12,
).map(" ".join)


def told(pack: Path) -> list[tuple[str, str]]:
    """Give of each slide that does not fit where it is told, and in which folder."""
    found = perspectief.check(pack, today=date(2026, 11, 1), plugins=False)
    return [(each.address, Path(each.path).parent.name) for each in found if each.code == "FP610"]


def screen(table: str, text: str) -> str:
    return f'[{table}]\nscreen = """\n{text.strip()}"""\n'


class TestMeasure:
    def test_more_words_take_more_room(self) -> None:
        """What takes another line is fuller, and so is a head of two lines."""
        bare = fullness(schermbladen.slide("Welkom", 5, None, LABEL))
        some = fullness(schermbladen.slide("Welkom", 5, SHORT, LABEL))
        much = fullness(schermbladen.slide("Welkom", 5, LONG, LABEL))
        assert 0 < bare < some < 1 < much
        assert fullness(schermbladen.slide("Welkom " * 12, 5, None, LABEL)) > bare

    def test_only_words_are_measured(self) -> None:
        """What is no head, paragraph or list is on no slide of a block, and takes no room."""
        assert fullness((Box(()),)) == 0

    def test_items_of_a_list_each_take_a_line(self) -> None:
        """A list takes room for each of its items, and less than as many paragraphs."""
        three = fullness(schermbladen.slide("Kies", 5, "- een\n- twee\n- drie", LABEL))
        two = fullness(schermbladen.slide("Kies", 5, "- een\n- twee", LABEL))
        apart = fullness(schermbladen.slide("Kies", 5, "een\n\ntwee\n\ndrie", LABEL))
        assert two < three < apart

    @pytest.mark.parametrize("language", ["nl", "en"])
    @pytest.mark.parametrize("id", ["secretaresse", "ict", "bibliotheek"])
    def test_every_slide_of_our_packs_fits(self, id: str, language: str) -> None:
        """Each slide of every set-up fits on a small screen, in either language."""
        pack = perspectief.load(id, language=language)
        tree = schermbladen.DOCUMENT.build(pack, Options(everything=True))
        assert [one.blocks[0] for one in tree.sections if fullness(one.blocks) > 1] == []


class TestRule:
    @given(title=WORDS, rows=st.lists(WORDS, min_size=1, max_size=8), voluntary=st.booleans(),
           form=st.sampled_from(("- {}\n", "{}\n\n", "{}\n", "1. {}\n")))  # fmt: skip
    def test_what_is_not_measured_fits(
        self, title: str, rows: list[str], voluntary: bool, form: str
    ) -> None:
        """What is passed over because it surely fits does fit, whatever stands there."""
        screen = "".join(map(form.format, rows)).strip()
        made = Assignment(
            after_meeting="een",
            title=title,
            text="Kijk.",
            minutes=5,
            voluntary=voluntary,
            screen=screen,
        )
        if slide_fits(f"Assignment: {title}", screen, skip=True):
            assert fullness(schermbladen.assignment_slide(made, LABEL)) <= 1

    @pytest.mark.parametrize("id", ["pilot", "secretaresse", "ict", "bibliotheek"])
    def test_most_need_no_measuring(self, id: str) -> None:
        """Of what our packs show on screens, nearly all is known to fit without measuring it."""
        texts = [
            (block.title, str(block.screen))
            for session in perspectief.load(id).sessions.values()
            for block in session.blocks.values()
            if block.screen
        ]
        sure = [each for each in texts if slide_fits(*each, skip=False)]
        assert len(sure) >= 0.9 * len(texts) > 0

    @pytest.mark.parametrize(
        ("file", "table"),
        [
            ("sessions", "een-sessie.blocks.welkom"),
            ("sessions", "twee-sessies.assignments.meekijken"),
            ("approaches", "wandelgesprek.run.heen"),
        ],
    )
    def test_what_does_not_fit_is_told(self, tmp_path: Path, file: str, table: str) -> None:
        """A block, an assignment and a part of an approach are told, when the text is too long."""
        pack = write_pack(tmp_path, {f"{file}.toml": screen(table, LONG)})
        assert told(pack) == [(f"{file}/{table.replace('.', '/')}#screen", tmp_path.name)]
        assert told(write_pack(tmp_path, {f"{file}.toml": screen(table, SHORT)})) == []

    def test_a_long_list_is_told(self, tmp_path: Path) -> None:
        """Few words do not fit either, when each stands on a line of its own."""
        text = "\n".join(f"- woord {number}" for number in range(7))
        layer = {"sessions.toml": screen("een-sessie.blocks.welkom", text)}
        assert len(told(write_pack(tmp_path, layer))) == 1

    def test_a_translation_is_measured_too(self, tmp_path: Path) -> None:
        """A translation that does not fit is told in its own file, and the source is not."""
        table = "een-sessie.blocks.welkom"
        pack = write_pack(tmp_path, {"sessions.toml": screen(table, SHORT)})
        (pack / "en").mkdir()
        (pack / "en" / "sessions.toml").write_text(screen(table, LONG), "utf-8")
        assert told(pack) == [(f"sessions/{table.replace('.', '/')}#screen", "en")]

    def test_of_what_is_not_there_nothing_is_told(self, tmp_path: Path) -> None:
        """A translation of what does not exist is told by another rule, and has no slide."""
        pack = write_pack(tmp_path, {})
        (pack / "en").mkdir()
        for name, tables in (
            ("sessions", ("geen.blocks.welkom", "een-sessie.blocks.x", "een-sessie.assignments.x")),
            ("approaches", ("geen.run.heen", "wandelgesprek.run.x")),
        ):
            text = "".join(screen(table, LONG) for table in tables)
            (pack / "en" / f"{name}.toml").write_text(text, "utf-8")
        assert told(pack) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_slide_is_one_page(language: str) -> None:
    """Each slide of every set-up is one page of a PDF, in either language."""
    pytest.importorskip("typst")
    pack = perspectief.load("secretaresse", language=language)
    tree = schermbladen.DOCUMENT.build(pack, Options(everything=True))
    with pikepdf.open(io.BytesIO(WRITER.write(tree, Options()))) as made:
        assert len(made.pages) == len(tree.sections)
