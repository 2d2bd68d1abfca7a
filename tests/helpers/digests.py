"""Digests of what is made of the packs; run as a script it prints those of another process."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import perspectief
from perspectief.documents import perspectief_documents
from perspectief.plugins import Options
from perspectief.writers import html


def of_kit(id: str, language: str) -> dict[str, str]:
    """Give the digest of each file of a kit, by path."""
    pack = perspectief.load(id, language=language)
    return {file.path: _digest(file.data) for file in perspectief.make_kit(pack)}


def of_documents(id: str, language: str) -> dict[str, str]:
    """Give the digest of each document of a pack with everything in it, as HTML, by name."""
    pack = perspectief.load(id, language=language)
    options = Options(everything=True)
    made = {each.name: each.build(pack, options) for each in perspectief_documents()}
    return {name: _digest(html.WRITER.write(tree, options)) for name, tree in made.items()}


def elsewhere(what: str, id: str, language: str) -> dict[str, str]:
    """Give the digests that another process finds, in which sets have another order.

    Args:
        what: The name of a function of this module.
        id: The pack.
        language: The language.

    Returns:
        What that function gives there.
    """
    made = subprocess.run(
        [sys.executable, str(Path(__file__)), what, id, language],
        env=os.environ | {"PYTHONHASHSEED": "20261124"},
        check=True,
        capture_output=True,
        text=True,
    )
    found: dict[str, str] = json.loads(made.stdout)
    return found


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


if __name__ == "__main__":
    name, *asked = sys.argv[1:]
    print(json.dumps({"of_kit": of_kit, "of_documents": of_documents}[name](*asked)))
