"""Words that are there in several languages."""

from collections.abc import Mapping


def worded(texts: Mapping[str, str], language: str) -> str:
    """Give what is said in `language`, or else in English; may be empty."""
    return texts.get(language) or texts.get("en", "")
