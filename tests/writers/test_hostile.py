"""Content that means harm: it stands in every page and every PDF as it was written."""

import io
import re
import shutil
import subprocess
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pikepdf
import pytest

import perspectief
from helpers.written import manifest, write_pack
from perspectief.model import Pack

pytest.importorskip("typst")

READER = shutil.which("pdftotext")
HOSTILE = (
    "<script>alert('x')</script>",
    "</style><img src=x onerror=alert(1)>",
    "#panic(1) #read(<a>) $x^2$ *a* _b_",
    '=HYPERLINK("x","y") +1+1 @SUM(A1)',
    "{{ 7*7 }} ${7*7} <%= 7 %>",
    "&lt;b&gt; &#60;i&#62; &nbsp;",
)
"""What is code to somebody."""

ODD = ("\u202egeit\u202c", "👩‍💻 ✅", "𝔘𝔫𝔦", "a" * 10_000, "x\u200bx\ufeffx\u00adx")
"""What has no place in a line: turned around, without letters, endless, not to be seen."""


def toml(text: str) -> str:
    """Write a text as TOML does."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return "".join(c if c.isprintable() else f"\\U{ord(c):08x}" for c in escaped)


def questions() -> Iterator[str]:
    for number, words in enumerate((*HOSTILE, *ODD)):
        said = toml(words).replace("{", "{{").replace("}", "}}")
        yield (
            f'[vb-v{number}]\ntheme = "actions"\ntext = "{said}"\nroles = ["medewerker"]\n'
            f'purpose = "{said}"\nprobes.een = "{said}"\n'
        )


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    """A layer over secretaresse with harm in its questions, its titles and its brand."""
    said = toml(HOSTILE[0])
    chosen = ", ".join(f'"vb-v{number}"' for number in range(len(HOSTILE) + len(ODD)))
    kit = f"\n[kit]\nquestions = {{ max = 40, per_theme = 40, include = [{chosen}] }}\n"
    head = manifest(extends="secretaresse").replace("Voorbeeld", said)
    svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>'
    files: dict[str, str | bytes] = {
        "pack.toml": kit,
        "questions.toml": "".join(questions()),
        "brand.toml": f'name = "{said}"\n[logo]\nfile = "l.svg"\nalt = "{toml(HOSTILE[1])}"\n',
        "l.svg": svg,
    }
    return perspectief.load(write_pack(tmp_path_factory.mktemp("pack"), files, head))


def made(pack: Pack, format: str) -> dict[str, bytes]:
    only = ["vragenkaarten", "vragen-voor-de-gespreksleider"]
    files = perspectief.make_kit(pack, formats=[format], only=only, plugins=False)
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


class TestHtml:
    def test_words_stay_words(self, pack: Pack) -> None:
        """A page shows each hostile text as it was written, wherever it stands."""
        for page in made(pack, "html").values():
            text = shown(page).text
            for words in (*HOSTILE, *ODD):
                assert words in text

    def test_nothing_becomes_code(self, pack: Pack) -> None:
        """No text becomes a tag, an attribute that runs, or an address that is followed."""
        for page in made(pack, "html").values():
            read = shown(page)
            assert not {"script", "iframe", "object", "b", "i"} & read.tags
            assert not [name for name, _ in read.attributes if name.startswith("on")]
            sources = [value for name, value in read.attributes if name in ("src", "href")]
            assert all(value.startswith(("data:", "#", "https://")) for value in sources)

    def test_the_logo_is_an_image_with_its_words(self, pack: Pack) -> None:
        """A logo is an image by itself, and its words are an attribute and nothing else."""
        page = made(pack, "html")["vragen-voor-de-gespreksleider"]
        assert ("alt", HOSTILE[1]) in shown(page).attributes


class TestPdf:
    @pytest.mark.skipif(READER is None, reason="pdftotext (poppler) reads the words back")
    def test_words_stay_words(self, pack: Pack, tmp_path: Path) -> None:
        """A PDF shows each hostile text as it was written; nothing in it was carried out."""
        for name, data in made(pack, "pdf").items():
            (tmp_path / name).write_bytes(data)
            command = [str(READER), "-raw", tmp_path / name, "-"]
            read = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
            words = squeezed(read.stdout)
            for text in HOSTILE:
                assert squeezed(text) in words
            assert words.count("a") > 10_000

    def test_a_pdf_runs_nothing(self, pack: Pack) -> None:
        """No PDF holds a script, a file, a form, or an action for when it is opened."""
        for data in made(pack, "pdf").values():
            with pikepdf.open(io.BytesIO(data)) as pdf:
                assert not {"/OpenAction", "/AA", "/AcroForm"} & set(pdf.Root.keys())
                held = {key for each in pdf.objects for key in keys(each)}
                assert not {"/JS", "/JavaScript", "/EmbeddedFiles", "/Launch"} & held


def squeezed(text: str) -> str:
    """Give a text without what may stand at the end of a line: spaces and hyphens."""
    return re.sub(r"[\s\u00ad-]", "", text)


def keys(value: pikepdf.Object) -> set[str]:
    """Give the keys of an object of a PDF."""
    return set(value.keys()) if isinstance(value, pikepdf.Dictionary) else set()
