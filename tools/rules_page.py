"""The pages `docs/rules.md` and `docs/nl/regels.md`: every rule, as `explain` tells it."""

from itertools import groupby

from perspectief import rules
from perspectief.cli.explain_words import WORDS
from perspectief.cli.rule_page import markdown
from perspectief.cli.words import Words
from perspectief.findings.families import FAMILIES

_HEADS = {
    "en": """\
# Rules

What `perspectief check` can find, rule by rule. The same on your screen: `perspectief explain
FP201`, or by name, `perspectief explain unknown-key`. A code never gets another meaning. An error
of FP0 to FP4 stops `load` and `kit`: there is no whole pack. [findings.md](findings.md) tells how a
finding is shown.

Words between braces are filled in. An example is a layer over the pilot with the prefix `vb`, and
what it tells is made up. A folder in an example, such as `onder/`, is another pack; what stands
behind `.whl!/` is in that wheel. The rules of FP86 and FP87 are about the workbook that
`perspectief outcome` reads: their examples are sheets of it, with bars between the cells.
""",
    "nl": """\
# Regels

Wat `perspectief check` kan vinden, regel voor regel. Op je scherm zie je hetzelfde met
`perspectief explain FP201`, of met de naam: `perspectief explain unknown-key`. Een code krijgt
nooit een andere betekenis. Bij een fout uit FP0 tot en met FP4 doen `load` en `kit` niets: er is
dan geen heel pakket.

Woorden tussen accolades worden ingevuld. Een voorbeeld is een laag op de algemene aanpak, met het
voorvoegsel `vb`; wat erin staat is verzonnen. Een map in een voorbeeld, zoals `onder/`, is een
ander pakket. Wat achter `.whl!/` staat, zit in die wheel. De regels van FP86 en FP87 gaan over de
werkmap die `perspectief outcome` leest: daar zijn de voorbeelden tabbladen, met strepen tussen de
cellen.
""",
}


def page(language: str) -> str:
    """Give the text of the page in a language."""
    words = Words(language).also(WORDS)
    own = rules(plugins=False)
    groups = {start: list(each) for start, each in groupby(own, lambda rule: rule.code[:3])}
    parts = [_HEADS[language]]
    for start, of_family in groups.items():
        listed = "".join(
            f"- [{rule.code} {rule.name}](#{rule.code.lower()}-{rule.name})\n" for rule in of_family
        )
        sections = "\n".join(markdown(rule, words) for rule in of_family)
        parts.append(f"## {start}: {FAMILIES[start][language]}\n\n{listed}\n{sections}")
    return "\n".join(parts)
