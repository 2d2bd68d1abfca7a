"""What a check may look at: a pack, its layers, and the texts in it."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from immutabledict import immutabledict

from ..model import Pack
from ..model.record import Caching, Record, record
from ..model.shape import MANIFEST
from .said import texts_of
from .texts import Texts

if TYPE_CHECKING:
    from ..layers import Chain, Resolved

T = TypeVar("T")


@record
class PackView(Caching):
    """What a check may look at.

    Attributes:
        pack: The composed pack, as far as it could be composed; made when it is asked for.
        chain: The layers it was composed from, lowest first, with their raw tables.
        today: The date on which it is checked; a review date before it is past.
        translations: The same pack in each other language that its layers are translated
            into, by language.
        composed: What the layers below the uppermost say together, when it is known.
        resolved: What all layers say together, when it is known: as tables, from which the pack
            is made.
    """

    _pack: Pack | Callable[[], Pack]
    chain: "Chain"
    today: date
    translations: "Mapping[str, PackView]" = immutabledict()
    composed: "Resolved | None" = None
    resolved: "Resolved | None" = None

    def __init__(
        self,
        *,
        pack: Pack | Callable[[], Pack],
        chain: "Chain",
        today: date,
        translations: "Mapping[str, PackView]" = immutabledict(),
        composed: "Resolved | None" = None,
        resolved: "Resolved | None" = None,
    ) -> None:
        """Look at a pack, or at what gives it."""
        Record.__init__(
            self,
            _pack=pack,
            chain=chain,
            today=today,
            translations=translations,
            composed=composed,
            resolved=resolved,
        )

    @cached_property
    def pack(self) -> Pack:
        """The composed pack, as far as it could be composed."""
        return self._pack if isinstance(self._pack, Pack) else self._pack()

    @cached_property
    def values(self) -> Mapping[str, str]:
        """The value of each parameter; the pack need not be made for those on one line."""
        said = self.resolved.objects.get(MANIFEST, {}).get("parameters") if self.resolved else None
        tables = said.values() if isinstance(said, dict) else ()
        raw = [each.get("value") if isinstance(each, dict) else each for each in tables]
        lines = [each for each in raw if isinstance(each, str) and each == " ".join(each.split())]
        if said and len(lines) == len(said):
            return dict(zip(said, lines, strict=True))
        # One may be wrong, or have lines to be joined: that is known of the pack.
        return {name: parameter.value for name, parameter in self.pack.parameters.items()}

    @cached_property
    def below(self) -> "Resolved":
        """What the layers below the uppermost say together, as raw tables."""
        # Imported here: plugins are listed without looking at any pack.
        from ..layers import compose

        return compose(self.chain.layers[:-1])[0] if self.composed is None else self.composed

    def once(self, find: "Callable[[PackView], T]") -> T:
        """Give what a function finds in the pack; it is called once, for all rules that ask it.

        Args:
            find: A function that has a name: of one that is made anew nothing is remembered.
        """
        if find not in self._found:
            self._found[find] = find(self)
        found: T = self._found[find]
        return found

    @cached_property
    def _found(self) -> "dict[Callable[[PackView], Any], Any]":
        return {}

    @cached_property
    def texts(self) -> Texts:
        """The texts for people that the uppermost layer says, and those of its translations."""
        return self._said[0]

    @cached_property
    def names(self) -> Texts:
        """The names, codes and addresses there, which no language changes."""
        return self._said[1]

    @cached_property
    def _said(self) -> tuple[Texts, Texts]:
        said = texts_of(self)
        names = Texts(each for each in said if each.says == "name")
        return Texts(each for each in said if each.says != "name"), names
