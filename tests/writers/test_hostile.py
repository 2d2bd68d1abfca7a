"""Content that means harm: in every format it stands as it was written, and does nothing."""

import io
import re
import shutil
import subprocess
from base64 import b64encode
from collections.abc import Callable, Iterator
from datetime import date, time
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import is_zipfile

import docx
import icalendar
import openpyxl
import pikepdf
import pytest
from markdown_it import MarkdownIt

import perspectief
from helpers.word_files import all_text, parts
from helpers.written import manifest, write_pack
from perspectief.model import Pack
from perspectief.model.record import changed
from perspectief.plugins.records import Occasion

pytest.importorskip("typst")

READER = shutil.which("pdftotext")
FORMATS = ("html", "site", "pdf", "docx", "xlsx", "md", "ics")
HOSTILE = (
    "<script>alert('x')</script>",
    "</style><img src=x onerror=alert(1)>",
    "#panic(1) #read(<a>) $x^2$ *a* _b_",
    '=HYPERLINK("x","y") +1+1 @SUM(A1)',
    "{{ 7*7 }} ${7*7} <%= 7 %>",
    "&lt;b&gt; &#60;i&#62; &nbsp;",
)
"""What is code to somebody."""

BIDI, EMOJI, RARE, ENDLESS = "\u202egeit\u202c", "👩‍💻 ✅", "𝔘𝔫𝔦", "a" * 10_000
ODD = (BIDI, EMOJI, RARE, ENDLESS, "x\u200bx\ufeffx\u00adx")
"""What has no place in a line: turned around, without letters, endless, not to be seen."""

ON_PAPER = {BIDI: "geit", EMOJI: "◊◊◊", RARE: "Uni", ENDLESS: "a" * 500}
"""What a PDF shows of what our font does not have: nothing of marks, and signs for the rest. What
is endless goes on after the foot of the page."""

CODE = "<script>alert(9)</script>"
SVG = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{CODE}<path d="M0 0h9v9z"/></svg>'
PLANNED = Occasion(
    starts=(time(9), time(9)),
    dates=(date(2127, 3, 3), date(2127, 3, 24)),
    follow_up=date(2127, 6, 16),
)


def toml(text: str) -> str:
    """Write a text as TOML does."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return "".join(c if c.isprintable() else f"\\U{ord(c):08x}" for c in escaped)


def in_braces(words: str) -> str:
    """Write a text as a field that has parameters does."""
    return toml(words).replace("{", "{{").replace("}", "}}")


def questions() -> Iterator[str]:
    for number, words in enumerate((*HOSTILE, *ODD)):
        said = in_braces(words)
        yield (
            f'[vb-v{number}]\ntheme = "actions"\ntext = "{said}"\nroles = ["medewerker"]\n'
            f'purpose = "{said}"\nprobes.een = "{said}"\n'
        )


def blocks() -> Iterator[str]:
    """Give the set-up of the kit with harm in the names of its blocks: a calendar has those."""
    below = perspectief.load("secretaresse")
    session = below.sessions[str(below.kit.session)]
    words = (*HOSTILE, *ODD)
    for key, said in zip(list(session.blocks)[: len(words)], words, strict=True):
        yield f'[{session.id}.blocks.{key}]\ntitle = "{in_braces(said)}"\n'


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    """A layer over secretaresse with harm in its questions, blocks, titles and brand."""
    said = toml(HOSTILE[0])
    chosen = ", ".join(f'"vb-v{number}"' for number in range(len(HOSTILE) + len(ODD)))
    kit = f"\n[kit]\nquestions = {{ max = 40, per_theme = 40, include = [{chosen}] }}\n"
    head = manifest(extends="secretaresse").replace("Voorbeeld", said)
    files: dict[str, str | bytes] = {
        "pack.toml": kit,
        "questions.toml": "".join(questions()),
        "sessions.toml": "".join(blocks()),
        "brand.toml": f'name = "{said}"\n[logo]\nfile = "l.svg"\nalt = "{toml(HOSTILE[1])}"\n',
        "l.svg": SVG.replace(CODE, ""),
    }
    return perspectief.load(write_pack(tmp_path_factory.mktemp("pack"), files, head))


@cache
def made(pack: Pack, format: str) -> dict[str, bytes]:
    """Give what a kit holds of the questions in a format, and of a calendar the meetings."""
    if format == "site":
        pages = ("vragen", "gespreksleider", "draaiboek", "zoeken")
        files = perspectief.make_site([pack])
        return {
            Path(each.path).stem: each.data
            for each in files
            if each.path.endswith(".html") and Path(each.path).stem in pages
        }
    only = ["agenda"] if format == "ics" else ["vragenkaarten", "vragen-voor-de-gespreksleider"]
    files = perspectief.make_kit(pack, formats=[format], only=only, plugins=False, occasion=PLANNED)
    return {Path(file.path).stem: file.data for file in files}


class Shown(HTMLParser):
    """What a page shows, and what it would do."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag with its attributes."""
        self.tags.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_data(self, data: str) -> None:
        """Note what is shown."""
        self.text += data


def shown(page: bytes) -> Shown:
    reader = Shown()
    reader.feed(page.decode())
    return reader


def of_html(page: bytes) -> str:
    return shown(page).text


def of_pdf(data: bytes) -> str:
    if READER is None:
        pytest.skip("pdftotext (poppler) reads the words back")
    with TemporaryDirectory() as folder:
        file = Path(folder) / "x.pdf"
        file.write_bytes(data)
        command = [READER, "-raw", file, "-"]
        read = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    return read.stdout


def of_word(data: bytes) -> str:
    return all_text(docx.Document(io.BytesIO(data)))


def of_excel(data: bytes) -> str:
    cells = [
        cell
        for sheet in openpyxl.load_workbook(io.BytesIO(data))
        for row in sheet
        for cell in row
        if cell.value is not None
    ]
    assert {cell.data_type for cell in cells} == {"s"}
    return "\n".join(str(cell.value) for cell in cells)


def of_markdown(data: bytes) -> str:
    page = shown(MarkdownIt("commonmark").enable("table").render(data.decode()).encode())
    assert not {"script", "img", "style"} & page.tags
    return page.text


def of_calendar(data: bytes) -> str:
    entries = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert len(entries) == 3
    return "\n".join(str(each["description"]) for each in entries)


READ: dict[str, Callable[[bytes], str]] = {
    "html": of_html,
    "site": of_html,
    "pdf": of_pdf,
    "docx": of_word,
    "xlsx": of_excel,
    "md": of_markdown,
    "ics": of_calendar,
}
"""What reads the words of a file back, as who opens it sees them."""


@pytest.mark.parametrize("format", FORMATS)
def test_words_stay_words(pack: Pack, format: str) -> None:
    """Each format shows each hostile text as it was written; nothing in it was carried out."""
    for name, data in made(pack, format).items():
        read = squeezed(READ[format](data))
        for words in (*HOSTILE, *ODD):
            wanted = ON_PAPER.get(words, words) if format == "pdf" else words
            assert squeezed(wanted) in read, (name, words[:40])


def test_an_endless_word_is_whole_on_paper(pack: Pack) -> None:
    """A word that is longer than a page goes on on the next."""
    for data in made(pack, "pdf").values():
        assert of_pdf(data).count("a") > len(ENDLESS)


def squeezed(text: str) -> str:
    """Give a text without what may stand at the end of a line, and what nobody sees."""
    return re.sub(r"[\s\u00ad\u200b\ufeff-]", "", text)


class TestNothingIsRun:
    @pytest.mark.parametrize("format", ["html", "site"])
    def test_pages(self, pack: Pack, format: str) -> None:
        """No text becomes a tag, an attribute that runs, or an address that is followed."""
        for page in made(pack, format).values():
            read = shown(page)
            assert not {"iframe", "object", "b", "i"} & read.tags
            assert not [name for name, _ in read.attributes if name.startswith("on")]
            addresses = [value for name, value in read.attributes if name in ("src", "href")]
            inside = r"data:|#|https://|[\w./-]+\.(html|js|css)(#|$)"
            assert [each for each in addresses if not re.match(inside, each)] == []
            scripts = [each for each in addresses if each.endswith(".js")]
            assert b"<script" not in page.replace(b"<script src=", b"")
            assert all("opmaak/" in each for each in scripts)
            assert bool(scripts) == (format == "site")

    def test_a_pdf(self, pack: Pack) -> None:
        """No PDF holds a script, a file, a form, or an action for when it is opened."""
        for data in made(pack, "pdf").values():
            with pikepdf.open(io.BytesIO(data)) as pdf:
                assert not {"/OpenAction", "/AA", "/AcroForm"} & set(pdf.Root.keys())
                held = {key for each in pdf.objects for key in keys(each)}
                assert not {"/JS", "/JavaScript", "/EmbeddedFiles", "/Launch"} & held

    def test_a_word_file(self, pack: Pack) -> None:
        """A Word file takes nothing from elsewhere, and its only fields are ours."""
        for data in made(pack, "docx").values():
            packed = parts(data)
            whole = b"".join(packed.values())
            leads = re.findall(rb'Target="([^"]+)" TargetMode="External"', whole)
            assert all(each.startswith(b"https://") for each in leads)
            codes = re.findall(rb"<w:instrText[^>]*>\s*(\w+)", packed["word/document.xml"])
            assert set(codes) <= {b"TOC", b"PAGEREF", b"PAGE", b"NUMPAGES", b"HYPERLINK", b"REF"}


class TestTheLogo:
    def test_it_is_an_image_with_its_words(self, pack: Pack) -> None:
        """A logo is an image by itself, and its words are an attribute and nothing else."""
        page = made(pack, "html")["vragen-voor-de-gespreksleider"]
        assert ("alt", HOSTILE[1]) in shown(page).attributes

    @pytest.mark.parametrize("format", FORMATS)
    def test_code_in_it_is_nowhere(self, pack: Pack, format: str) -> None:
        """The code in a logo that no check has seen is in no file, but within the image itself."""
        files = made(changed(pack, logo=b64encode(SVG.encode()).decode()), format)
        for data in files.values():
            for part in members(data).values():
                assert b"alert(9)" not in part
        assert files.keys() == made(pack, format).keys()


def members(data: bytes) -> dict[str, bytes]:
    """Give what is packed in a file by name; a file that is no archive as it is."""
    return parts(data) if is_zipfile(io.BytesIO(data)) else {"": data}


def keys(value: pikepdf.Object) -> set[str]:
    """Give the keys of an object of a PDF."""
    return set(value.keys()) if isinstance(value, pikepdf.Dictionary) else set()
