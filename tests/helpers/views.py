"""Packs over the pilot as rules look at them, without any file."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache

import tomli
from attrs import evolve

from perspectief.chain import read_chain
from perspectief.discovery import find
from perspectief.findings import Finding
from perspectief.hosting import host
from perspectief.layers import Chain, Layer
from perspectief.loading import Composed, composed
from perspectief.plugins import Check, PackView

TODAY = date(2026, 11, 26)
_TIP = 'type = "do"\naudience = ["iedereen"]\norigin = "own"\n'


@cache
def pilot(language: str = "") -> Chain:
    """Give the layers of the pilot, read once."""
    info = find("pilot")
    assert info is not None
    assert info.place is not None
    chain, findings = read_chain(info.place, language=language)
    assert findings == []
    return chain


@cache
def rules() -> dict[str, Check]:
    """Give the rules of the library by code."""
    return {check.code: check for check in host(plugins=False).checks()}


def view(files: Mapping[str, str]) -> PackView:
    """Give a layer over the pilot, as file name to text; files in `en/` are its translation."""
    own = {name: tomli.loads(text) for name, text in files.items() if "/" not in name}
    english = {name[3:]: tomli.loads(text) for name, text in files.items() if "/" in name}
    manifest = {"id": "voorbeeld", "version": "1.0.0", "title": "Voorbeeld", "language": "nl",
                "status": "concept", "licence": "CC-BY-4.0",
                **own.pop("pack.toml", {})}  # fmt: skip
    parts = {name: part for name, part in manifest.items() if isinstance(part, dict)}
    layer = Layer(
        id="voorbeeld",
        version="1.0.0",
        prefixes=("vb",),
        objects={**_by_kind(own), "pack": parts},
        manifest=manifest,
        files={"pack": "pack.toml", **{name.removesuffix(".toml"): name for name in own}},
    )
    translations = {}
    if english:
        titles = english.pop("pack.toml", {})
        translated = evolve(
            layer,
            manifest={**manifest, **titles},
            translated={"pack": {}, **_by_kind(english)},
            languages=("en",),
            files={
                **layer.files,
                "en/pack": "en/pack.toml",
                **{f"en/{name}"[:-5]: f"en/{name}" for name in english},
            },
        )
        translations["en"] = _seen(Chain((*pilot("en").layers, translated)), "en")
    return evolve(_seen(Chain((*pilot().layers, layer))), translations=translations)


def _by_kind(files: Mapping[str, dict[str, object]]) -> dict[str, dict[str, dict[str, object]]]:
    return {name.removesuffix(".toml"): table for name, table in files.items()}  # type: ignore[misc]  # a file is a table of tables


def _seen(chain: Chain, language: str = "") -> PackView:
    made: Composed = composed(chain, (), language)
    assert made.sound, made.findings
    return PackView(pack=made.pack, chain=made.chain, today=TODAY)


def found(code: str, files: Mapping[str, str]) -> list[Finding]:
    """Give what a rule finds in a layer over the pilot."""
    return list(rules()[code].run(view(files)))


def tips(texts: Iterable[str], title: str = "Vraag het") -> str:
    """Give a file with a tip for each text."""
    return "".join(
        f"[vb-{number}]\ntitle = {json.dumps(title)}\ntext = {_toml(text)}\n{_TIP}"
        for number, text in enumerate(texts)
    )


def questions(texts: Iterable[str]) -> str:
    """Give a file with a question for each text."""
    return "".join(
        f'[vb-{number}]\ntheme = "actions"\nroles = ["medewerker"]\ntext = {_toml(text)}\n'
        for number, text in enumerate(texts)
    )


def english(texts: Iterable[str], title: str = "Ask it") -> str:
    """Give a file with a translation of each tip."""
    return "".join(
        f"[vb-{number}]\ntitle = {json.dumps(title)}\ntext = {_toml(text)}\n"
        for number, text in enumerate(texts)
    )


def _toml(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def told(code: str, texts: list[str], files: Mapping[str, str]) -> dict[str, str]:
    """Give which texts of a file with one of each a rule tells of, and what it quotes."""
    return {
        texts[int(each.address.partition("/vb-")[2].partition("#")[0].partition("/")[0])]:
        each.quote for each in found(code, files)
    }  # fmt: skip
