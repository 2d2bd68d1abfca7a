"""The words that documents add to the content: the same keys in both languages."""

import re
from importlib.resources import files
from string import Formatter

import pytest
import tomli

from helpers.pack_texts import sentences, words
from perspectief.documents import perspectief_documents
from perspectief.documents.labels import file_name, labels

FOLDER = files("perspectief.documents.labels")
NAMES = sorted(file.name for file in (FOLDER / "nl").iterdir())

# Words that are Dutch only, and in no name of something published or of the pilot.
DUTCH = re.compile(r"\b(?:het|een|niet|jullie|wordt|zijn|bij|voor|naar|jouw|welke|geen)\b", re.I)


def texts(language: str, name: str) -> dict[str, str]:
    """Give the labels of one file in one language."""
    found: dict[str, str] = tomli.loads((FOLDER / language / name).read_text(encoding="utf-8"))
    return found


def fields(text: str) -> set[str]:
    """Give the names between braces in a label."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_the_same_files() -> None:
    """Each file with Dutch labels has one with English labels, and there are no others."""
    assert sorted(file.name for file in (FOLDER / "en").iterdir()) == NAMES


@pytest.mark.parametrize("name", NAMES)
class TestEnglish:
    def test_the_same_keys(self, name: str) -> None:
        """Each Dutch label exists in English, and the other way round, in the same order."""
        assert list(texts("en", name)) == list(texts("nl", name))

    def test_the_same_fields(self, name: str) -> None:
        """What is filled in is the same in both languages."""
        english = texts("en", name)
        dutch = texts("nl", name)
        assert {key for key in dutch if fields(dutch[key]) != fields(english[key])} == set()

    def test_no_dutch_in_it(self, name: str) -> None:
        """An English label holds no Dutch word."""
        assert {key for key, text in texts("en", name).items() if DUTCH.search(text)} == set()

    @pytest.mark.parametrize("language", ["nl", "en"])
    def test_short_sentences(self, name: str, language: str) -> None:
        """The sentences of a label have twenty words at most, as those of the content."""
        long = {
            key
            for key, text in texts(language, name).items()
            if any(len(words(sentence)) > 20 for sentence in sentences(text))
        }
        assert long == set()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_document_has_a_file_name(language: str) -> None:
    """Files and folders are called in the language of the kit; no two have one name."""
    documents = perspectief_documents()
    names = [file_name(each.name, language) for each in documents]
    folders = {each.folder: file_name(each.folder, language) for each in documents if each.folder}
    every = [*names, *folders.values()]
    assert len({*every}) == len(every)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name) for name in every)
    # In the order of the phases, in every language.
    assert sorted(folders, key=folders.__getitem__) == sorted(folders)
    if language == "nl":
        assert names == [each.name for each in documents]


def test_what_a_plugin_brings_keeps_its_name() -> None:
    """A document or folder that we do not know is called the same in every language."""
    assert file_name("lijst-van-een-ander", "en") == "lijst-van-een-ander"


def test_every_document_has_a_title_and_a_purpose() -> None:
    """Each document says what it is and whom it is for, in both languages."""
    for document in perspectief_documents():
        for language in ("nl", "en"):
            label = labels(document.name, language)
            assert label("title"), document.name
            assert label("purpose"), document.name
