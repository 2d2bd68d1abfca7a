"""The JSON Schemas of the files of a pack, and of what the command prints as JSON.

They are files beside this module, made from the model by `tools/generate.py`.
"""

from importlib.resources import files

_SUFFIX = ".json"


def names() -> list[str]:
    """Give the names of the schemas: every kind, `pack` for `pack.toml`, and the outputs."""
    found = (each.name for each in files(__name__).iterdir())
    return sorted(name.removesuffix(_SUFFIX) for name in found if name.endswith(_SUFFIX))


def schema(name: str) -> str:
    """Give the text of a schema.

    Args:
        name: One of `names`, such as `"questions"`.
    """
    return files(__name__).joinpath(name + _SUFFIX).read_text(encoding="utf-8")
