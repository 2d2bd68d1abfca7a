"""The cattrs converter of the model: it tells everything that is wrong with a table.

cattrs by itself turns `"false"` into `True`, `5` into `"5"` and `"abc"` into a list of
letters; with these hooks every value must have the type it is to have. The hooks of the leaves
are registered first, because the hook of a class binds those of its fields when it is made.
"""

from collections.abc import Callable
from datetime import date
from functools import cache, partial
from operator import is_
from typing import Any

from cattrs import Converter
from cattrs.gen import make_dict_structure_fn

from ..model.shape import is_record
from ..model.values import AnyRef
from .hooks import FACTORIES, HookOf, is_ref
from .leaves import LEAVES, Hook
from .wrong_values import WrongTypeError

_CattrsHook = Callable[[Any, Any], Any]


@cache
def converter() -> Converter:
    """Give the converter; it is made once, when the first mistake is to be explained."""
    made = Converter(forbid_extra_keys=True, detailed_validation=True)
    for leaf, hook in LEAVES.items():
        if isinstance(leaf, type):
            # By class and not by a predicate: cattrs asks predicates only when it knows no
            # class, and it knows those of Python.
            made.register_structure_hook(leaf, _for_cattrs(hook))
        else:
            made.register_structure_hook_func(partial(is_, leaf), _for_cattrs(hook))
    for applies, factory in FACTORIES:
        made.register_structure_hook_factory(applies, _factory(factory, made))
    made.register_structure_hook_factory(is_record, lambda cls: _record_hook(cls, made))
    made.register_unstructure_hook(date, date.isoformat)
    made.register_unstructure_hook_func(is_ref, str)
    made.register_unstructure_hook_func(lambda a: a == AnyRef, lambda ref: ref.address)
    return made


def _for_cattrs(hook: Hook) -> _CattrsHook:
    return lambda value, _: hook(value)


def _factory(
    factory: Callable[[Any, HookOf], Hook], made: Converter
) -> Callable[[Any], _CattrsHook]:
    def hook_of(annotation: Any) -> Hook:
        hook = made.get_structure_hook(annotation)
        return lambda value: hook(value, annotation)

    return lambda annotation: _for_cattrs(factory(annotation, hook_of))


def _record_hook(cls: Any, made: Converter) -> _CattrsHook:
    structure = make_dict_structure_fn(cls, made)

    def hook(value: Any, annotation: Any) -> Any:
        # cattrs would take anything in which no key is found, such as an empty list.
        if not isinstance(value, dict):
            raise WrongTypeError("table")
        return structure(value, annotation)

    return hook
