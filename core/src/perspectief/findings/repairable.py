"""What `fix` can do about the findings of each rule.

The library finds repairs in two places: `source.syntax` for what the parser refuses, and
`editing.mending` for the rest. What stands here is told of a rule without looking at any file.
"""

from typing import Literal, NamedTuple, TypeAlias

Grade: TypeAlias = Literal["safe", "unsafe", "shown"]
"""How sure a repair is, as in `findings.Repair`."""


class Repairable(NamedTuple):
    """Whether the findings of a rule can be mended.

    Attributes:
        grades: The grades that repairs of them may have, the surest first; empty when there are
            no repairs.
        always: Whether each of them has a repair.
    """

    grades: tuple[Grade, ...] = ()
    always: bool = False


_SAFE = Repairable(("safe",), always=True)
_SOMETIMES_SAFE = Repairable(("safe",))
_UNSAFE = Repairable(("unsafe",), always=True)
_SOMETIMES_UNSAFE = Repairable(("unsafe",))
_EITHER = Repairable(("safe", "unsafe"), always=True)
_SOMETIMES_EITHER = Repairable(("safe", "unsafe"))

REPAIRABLE: dict[str, Repairable] = {
    "FP102": _SOMETIMES_SAFE,
    "FP103": _SOMETIMES_UNSAFE,
    "FP104": _UNSAFE,
    "FP105": _UNSAFE,
    "FP106": _EITHER,
    "FP107": _SAFE,
    "FP108": _SOMETIMES_UNSAFE,
    "FP109": _SAFE,
    "FP110": Repairable(("shown",), always=True),
    "FP111": Repairable(("safe", "unsafe", "shown"), always=True),
    "FP113": _SOMETIMES_EITHER,
    "FP114": _SAFE,
    "FP115": _UNSAFE,
    "FP116": _UNSAFE,
    "FP117": _SOMETIMES_SAFE,
    "FP121": _SAFE,
    "FP122": _SOMETIMES_UNSAFE,
    "FP123": _UNSAFE,
    "FP125": _SOMETIMES_UNSAFE,
    "FP126": _SAFE,
    "FP127": _UNSAFE,
    "FP129": _SAFE,
    "FP130": _SAFE,
    "FP132": _SOMETIMES_SAFE,
    "FP133": _SAFE,
    "FP134": _SAFE,
    "FP135": _SAFE,
    "FP136": _SAFE,
    "FP201": _SOMETIMES_EITHER,
    "FP203": _SOMETIMES_EITHER,
    "FP204": _SOMETIMES_UNSAFE,
    "FP206": _SOMETIMES_UNSAFE,
    "FP207": _SOMETIMES_SAFE,
    "FP208": _UNSAFE,
    "FP209": _SAFE,
    "FP211": _SOMETIMES_UNSAFE,
    "FP212": _SOMETIMES_UNSAFE,
    "FP213": _SOMETIMES_SAFE,
    "FP214": _SOMETIMES_SAFE,
    "FP221": _SAFE,
    "FP301": _SOMETIMES_UNSAFE,
    "FP302": _SOMETIMES_UNSAFE,
    "FP303": _SOMETIMES_UNSAFE,
    "FP304": _SOMETIMES_UNSAFE,
    "FP407": _SOMETIMES_SAFE,
    "FP408": _SOMETIMES_SAFE,
    "FP409": _SOMETIMES_SAFE,
    "FP411": _SOMETIMES_UNSAFE,
    "FP417": _SOMETIMES_SAFE,
    "FP423": _SOMETIMES_UNSAFE,
    "FP501": _SOMETIMES_UNSAFE,
    "FP502": _UNSAFE,
    "FP604": _SOMETIMES_SAFE,
    "FP605": _SOMETIMES_SAFE,
    "FP704": _SOMETIMES_SAFE,
    "FP721": _SOMETIMES_UNSAFE,
}
"""By code; a rule that is not here has findings that only their author can mend."""
