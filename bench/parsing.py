"""The peer of loading: import the libraries that it needs, and parse the files that it reads."""

import os

import attrs  # noqa: F401  # imported to be measured
import cattrs  # noqa: F401  # imported to be measured
import pluggy  # noqa: F401  # imported to be measured
import tomli

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FOLDERS = (
    os.path.join(ROOT, "core", "src", "perspectief", "pilot"),
    os.path.join(ROOT, "packs", "secretaresse", "src", "perspectief_secretaresse"),
)


def contents() -> list[str]:
    """Give the text of each file of the pilot and of secretaresse."""
    texts = []
    for folder in FOLDERS:
        for name in sorted(os.listdir(folder)):
            if name.endswith(".toml"):
                with open(os.path.join(folder, name), encoding="utf-8") as file:
                    texts.append(file.read())
    return texts


def parse(texts: list[str]) -> None:
    """Parse each text."""
    for text in texts:
        tomli.loads(text)


if __name__ == "__main__":
    parse(contents())
