"""What a plan says about itself, in the language of the reader."""

from typing import TypeAlias

from attrs import frozen
from immutabledict import immutabledict

from .explaining_words import EXPLANATIONS
from .refusal_words import REFUSALS

WORDS = {**REFUSALS, **EXPLANATIONS}
"""What a note can say, by key and language."""

Value: TypeAlias = "str | int | Note"


@frozen
class Note:
    """Something to say about a plan: a reason, a warning, a way out.

    Attributes:
        key: What is said, such as `no-overview`.
        params: What is filled in; a note is said in the same language.
    """

    key: str
    params: "immutabledict[str, Value]" = immutabledict()

    @classmethod
    def of(cls, key: str, **params: Value) -> "Note":
        """Make a note."""
        return cls(key, immutabledict(params))

    def text(self, language: str = "en") -> str:
        """Say it in `"en"` or `"nl"`."""
        said = {
            name: value.text(language) if isinstance(value, Note) else value
            for name, value in self.params.items()
        }
        return WORDS[self.key][language].format_map(said)
