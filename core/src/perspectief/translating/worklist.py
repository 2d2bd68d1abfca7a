"""What of a pack is translated, what is not, and what was made from another text."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias

from attrs import evolve, frozen

from ..errors import PackError, UnusableNameError
from ..layers import BRAND, Address, Chain, Layer, Objects, Table, apply, shown, value_at
from ..layers.canonical import alike
from ..layers.leaves import all_objects, leaves
from ..layers.renaming import of_today
from ..layers.spoken import OWN, source_of
from ..layers.translate import text_at, translation
from ..layers.translations import SOURCE, is_translated
from ..layers.upkeep import Judged, judge
from ..layers.values import says
from ..model.shape import MANIFEST
from ..source.pack_files import read_translation
from ..structure.brand import TEXTS as BRAND_TEXTS
from ..upkeep import unreadable
from ..versions.reading import Version, folder_of, read_version

State: TypeAlias = Literal["translated", "missing", "stale", "replaced", "unrecorded"]
"""How it is with a text: it has a translation, or none; or one that was made from another text
(`stale`), that takes the place of one below that has changed since (`replaced`), or of which
nobody knows what it was made from (`unrecorded`)."""

OF_ITSELF: tuple[Address, ...] = ((MANIFEST, "title"), (MANIFEST, "summary"), *BRAND_TEXTS)
"""The texts in which a pack says something of itself: of no other layer, and in no object."""

_LANGUAGE = re.compile(r"[a-z]{2}")


@frozen(kw_only=True)
class Text:
    """A text of a pack, and its translation.

    Attributes:
        at: The address of the text.
        state: How it is with its translation.
        source: The text.
        target: The translation that there is: of this text, or else of what it was before.
        before: The text that translation was made from, as far as that is another and known.
        layer: The id of the pack that says the text.
        own: Whether this pack itself says the text, or translates it.
    """

    at: Address
    state: State
    source: str
    target: str = ""
    before: str = ""
    layer: str = ""
    own: bool = True

    @property
    def address(self) -> str:
        """The address as people read it."""
        return shown(self.at)

    @property
    def open(self) -> bool:
        """Whether there is something to do."""
        return self.state != "translated"


@frozen(kw_only=True)
class Worklist:
    """What there is to translate in a pack.

    Attributes:
        folder: Its folder.
        id: Its id.
        version: Its version.
        source: The language in which it is written.
        language: The language into which it is translated.
        texts: The texts: those of the pack itself, or of all that it extends as well.
        below: How many texts of the packs below have no translation and are left out.
    """

    folder: str
    id: str
    version: str
    source: str
    language: str
    texts: tuple[Text, ...]
    below: int = 0

    @property
    def open(self) -> tuple[Text, ...]:
        """The texts about which there is something to do."""
        return tuple(each for each in self.texts if each.open)

    def count(self, state: State) -> int:
        """Tell how many texts are in a state."""
        return sum(each.state == state for each in self.texts)


def translate(folder: str | Path, language: str, *, everything: bool = False) -> Worklist:
    """Say what there is to translate in a pack: nothing is written.

    Args:
        folder: The folder of the pack.
        language: The language, as two letters, such as `"en"`.
        everything: Whether the texts of the packs that it extends count too; a pack may translate
            those as well. By default it is what the pack itself says or translates.

    Returns:
        The texts, each with its translation and what that was made from.

    Raises:
        PackNotFoundError: When there is no such folder.
        UnusableNameError: When the language is none, or the one the pack is written in.
        PackError: When a file cannot be read, or what the pack extends is not there.
        NotWritableError: When it is an installed pack or an archive.
    """
    return worklist(read_version(folder_of(folder)), language, everything=everything)


def worklist(version: Version, language: str, *, everything: bool = False) -> Worklist:
    """Say what there is to translate in a pack that has been read; as `translate`."""
    source = str(version.layer.manifest.get("language", ""))
    if not _LANGUAGE.fullmatch(language):
        raise UnusableNameError(language, "bad-language")
    if language == source:
        raise UnusableNameError(language, "source-language")
    tables, findings = read_translation(version.folder, language)
    if problems := unreadable(findings):
        raise PackError(version.folder.path, problems)
    every = [*_of_itself(version.layer, tables), *_texts(version, language)]
    rest = [] if everything else [each for each in every if not each.own]
    return Worklist(
        folder=version.folder.path,
        id=version.layer.id,
        version=version.layer.version,
        source=source,
        language=language,
        texts=tuple(each for each in every if everything or each.own),
        below=sum(each.state == "missing" for each in rest),
    )


def _texts(version: Version, language: str) -> Iterator[Text]:
    chain = version.languages.get(language, version.chain)
    judged = {
        each.at[1:]: each
        for each in judge(version.standing, version.lock)
        if each.override.sort == "translation" and each.at[0] == language
    }
    below, layer = version.standing.below, version.layer
    resolved, _ = apply(below, layer)
    chain = of_today(chain, resolved.renamed)
    words = value_at(resolved.objects, (MANIFEST, OWN)) or {}
    for at, source in (*_all(resolved.objects), *_with_article(chain, words)):
        yield _text(at, source, source_of(at, words), chain, judged.get(at))


def _all(objects: Objects) -> Iterator[tuple[Address, str]]:
    """Give every text that can be translated, and the value of every parameter."""
    for kind, id in all_objects(objects):
        for at, source in leaves(objects, kind, id).items():
            if isinstance(source, str) and source.strip() and is_translated(at):
                yield at, source


def _with_article(chain: Chain, words: Table) -> Iterator[tuple[Address, str]]:
    """Give the words that have their article with them in this language, each with the word."""
    said = (value_at(layer.translated, (MANIFEST, OWN)) for layer in chain.layers)
    names = dict.fromkeys(name for each in said if isinstance(each, dict) for name in each)
    for name in names:
        at = (MANIFEST, OWN, name, "value")
        source = text_at({MANIFEST: {OWN: words}}, source_of(at, words))
        if source is not None and name not in words:
            yield at, source


def _text(
    at: Address, source: str, source_at: Address, chain: Chain, judged: Judged | None
) -> Text:
    layer = chain.layers[-1]
    text = Text(at=at, state="translated", source=source, layer=chain.origin(*source_at).id)
    if judged is not None and judged.is_open:
        state, target = _state(judged), str(judged.override.ours)
        return evolve(text, state=state, target=target, before=_before(judged))
    own = says(layer, source_at) or judged is not None
    found = translation(chain.layers, at, source, source_at)
    if found is not None:
        return evolve(text, target=found, own=own)
    target, before = _former(at, source_at, chain)
    return evolve(text, state="missing", target=target, before=before, own=own)


def _state(judged: Judged) -> State:
    if judged.verdict == "unrecorded":
        return "unrecorded"
    return "stale" if _before(judged) else "replaced"


def _before(judged: Judged) -> str:
    """Give the text that a translation was made from, when it is another than now."""
    seen, now = judged.seen, judged.override.now
    before = seen.get(SOURCE) if isinstance(seen, Mapping) else None
    return before if isinstance(before, str) and not alike(before, now[SOURCE]) else ""


def _former(at: Address, source_at: Address, chain: Chain) -> tuple[str, str]:
    """Give the uppermost translation of what a text was below, and that text."""
    for depth in range(len(chain.layers) - 1, -1, -1):
        target = text_at(chain.layers[depth].translated, at)
        if target is not None:
            said = (each.objects for each in reversed(chain.layers[: depth + 1]))
            saying = (text_at(each, source_at) for each in said)
            return target, next((each for each in saying if each is not None), "")
    return "", ""


def _of_itself(layer: Layer, tables: Mapping[str, Any]) -> Iterator[Text]:
    """Give what a pack says of itself. No lock knows what that was translated from."""
    said = {MANIFEST: layer.manifest, BRAND: layer.brand}
    for at in OF_ITSELF:
        source, target = value_at(said, at), value_at(tables, at)
        if isinstance(source, str) and source.strip():
            state: State = "translated" if isinstance(target, str) else "missing"
            yield Text(
                at=at,
                state=state,
                source=source,
                target=target if isinstance(target, str) else "",
                layer=layer.id,
            )
