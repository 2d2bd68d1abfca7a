"""Pieces of examples that several rules share."""

from collections.abc import Mapping

from ..example import manifest

QUESTION = """\
[vb-lunch]
theme = "actions"
text = "Met wie bespreek je dit bij de lunch?"
roles = ["medewerker"]
"""
"""A question that keeps every rule."""

STEP = "[kleine-stap]\n"
"""The beginning of a change of a question of the pilot."""

CHANGE = STEP + 'text = "Welke kleine stap zet je morgen?"\n'
"""Such a change, that keeps every rule."""

SOURCE = """\
[vb-krant]
title = "Krant"
publisher = "Uitgever"
type = "web"
read = 2026-11-01
"""
"""A source that keeps every rule."""


def questions(text: str) -> dict[str, str]:
    """Give an example with questions only."""
    return {"questions.toml": text}


def over(below: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    """Give an example, the whole of it, over a pack `onder` that lies over the pilot.

    Args:
        below: The files of `onder`; its prefix is `ond`. What is given for `pack.toml` comes
            behind its usual beginning.
        own: The files of the example itself, with the prefix `vb`, in the same way.
    """
    heads = {"onder": manifest("onder", prefix="ond"), "": manifest(extends="onder")}
    files: dict[str, str] = {}
    for folder, said in (("onder", below), ("", own)):
        texts = {**said, "pack.toml": heads[folder] + said.get("pack.toml", "")}
        files |= {f"{folder}/{name}".lstrip("/"): text for name, text in texts.items()}
    return files
