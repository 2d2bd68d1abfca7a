"""A composed pack as JSON, and back."""

import json

from .given import given_pack
from .model import Pack
from .structure import hook_for, unstructure


def to_json(pack: Pack) -> str:
    """Give a composed pack as JSON, for tools in any language.

    Returns:
        A JSON object: what the pack says of itself, and each kind as an object from id to
        fields. Fields without a value are null; dates are text such as `2026-11-24`.

    Raises:
        TypeError: When it is no pack, but the id of one.
    """
    return json.dumps(unstructure(given_pack(pack)), ensure_ascii=False, indent=2)


def from_json(text: str) -> Pack:
    """Give the pack that `to_json` wrote: `from_json(to_json(pack)) == pack`.

    Raises:
        ValueError: When the text is no JSON, or not of a pack.
    """
    try:
        made: Pack = hook_for(Pack)(json.loads(text))
        return made
    except json.JSONDecodeError:
        raise
    except Exception as error:  # our hooks raise many kinds
        raise ValueError("this JSON is not that of a pack") from error
