"""Whether the repairs of findings are what their rule says of them."""

from perspectief.findings import Finding
from perspectief.findings.repairable import REPAIRABLE, Repairable


def fits(found: Finding) -> bool:
    """Tell whether a finding has repairs of the grades of its rule, and has one if all have."""
    grades, always = REPAIRABLE.get(found.code, Repairable())
    own = {repair.grade for repair in found.repairs}
    return own <= {*grades} and bool(own or not always)
