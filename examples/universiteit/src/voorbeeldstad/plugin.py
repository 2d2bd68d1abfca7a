"""The rule of a made-up university: every invitation says that the works council knows."""

from collections.abc import Iterator

from perspectief.plugins import Breach, Check, PackView, hookimpl, rule

WORD = "ondernemingsraad"
"""The word by which the sentence is known."""

_WITHOUT = """
[vb-zin]
title = "De ondernemingsraad"
audience = ["iedereen"]
text = "De ondernemingsraad weet van deze gesprekken."
"""
_WITH = f'{_WITHOUT}\n[uitnodiging]\nincludes = {{ add = ["vb-zin"] }}\n'


@rule(
    "UVS101",
    "works-council-untold",
    "error",
    reason={
        "en": "Agreed with the works council: whoever is invited knows that it knows.",
        "nl": "Afgesproken met de ondernemingsraad: wie wordt uitgenodigd, hoort dat zij het weet.",
    },
    messages={
        "en": "the invitation does not say that the works council knows",
        "nl": "in de uitnodiging staat niet dat de ondernemingsraad ervan weet",
    },
    hints={
        "en": 'Write: includes = { add = ["uvs-zin-ondernemingsraad"] }',
        "nl": 'Schrijf: includes = { add = ["uvs-zin-ondernemingsraad"] }',
    },
    bad={"texts.toml": _WITHOUT},
    good={"texts.toml": _WITH},
)
def works_council(view: PackView) -> Iterator[Breach]:
    """Find an invitation that does not include the sentence about the works council."""
    invitation = view.pack.texts.get("uitnodiging")
    included = view.pack.resolve(invitation.includes) if invitation else ()
    if invitation and not any(WORD in each.text for each in included):
        yield "texts/uitnodiging#includes", {}


@hookimpl
def perspectief_checks() -> tuple[Check, ...]:
    """Give the rules of this university; its faculties are held to them too."""
    return (works_council,)
