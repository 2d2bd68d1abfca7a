"""The pages of rules: one with a line for each, and one for each family with all of it."""

from collections.abc import Iterable
from itertools import groupby

from perspectief import Rule, rules
from perspectief.cli.explain_words import WORDS
from perspectief.cli.rule_page import markdown, mended, message
from perspectief.cli.words import Words
from perspectief.findings.families import FAMILIES

PAGES = {"en": "rules", "nl": "nl/regels"}
"""The page of all rules in each language, below `docs`; its families are in the folder so named."""

_HEADS = {
    "en": """\
# Rules

What `perspectief check` can find. Behind each rule stands its explanation, with examples. The same
on your screen: `perspectief explain FP201`, or by name, `perspectief explain unknown-key`. A code
never gets another meaning. An error of FP0 to FP4 stops `load` and `kit`: there is no whole pack.
[findings.md](findings.md) tells how a finding is shown. The last column tells whether
[`perspectief fix`](fix.md) mends it: always, sometimes, or only with `--unsafe`, as a guess.
""",
    "nl": """\
# Regels

Wat `perspectief check` kan vinden. Achter elke regel staat de uitleg, met voorbeelden. Op je scherm
zie je hetzelfde met `perspectief explain FP201`, of met de naam: `perspectief explain unknown-key`.
Een code krijgt nooit een andere betekenis. Bij een fout uit FP0 tot en met FP4 doen `load` en `kit`
niets: er is dan geen heel pakket. In [bevindingen.md](bevindingen.md) zie je wat er in een
bevinding staat. In de laatste kolom lees je of `perspectief fix` het herstelt: altijd, soms, of
alleen met `--unsafe`, als gok.
""",
}
_EXAMPLES = {
    "en": """\
Words between braces are filled in. An example is a layer over the pilot with the prefix `vb`, and
what it tells is made up. A folder in an example, such as `onder/`, is another pack; what stands
behind `.whl!/` is in that wheel.
""",
    "nl": """\
Woorden tussen accolades worden ingevuld. Een voorbeeld is een laag op de algemene aanpak, met het
voorvoegsel `vb`; wat erin staat is verzonnen. Een map in een voorbeeld, zoals `onder/`, is een
ander pakket. Wat achter `.whl!/` staat, zit in die wheel.
""",
}
_WORKBOOK = {
    "en": """\
The rules of FP86, FP87 and FP88 are about the workbook that `perspectief outcome` reads: their
examples are sheets of it, with bars between the cells.
""",
    "nl": """\
De regels van FP86, FP87 en FP88 gaan over de werkmap die `perspectief outcome` leest: daar zijn de
voorbeelden tabbladen, met strepen tussen de cellen.
""",
}
_ROWS = {
    "en": "| rule | | what is wrong | `fix` |\n|---|---|---|---|\n",
    "nl": "| regel | | wat er mis is | `fix` |\n|---|---|---|---|\n",
}
_BACK = {"en": "All rules: [rules.md]({}).\n", "nl": "Alle regels: [regels.md]({}).\n"}


def pages(language: str) -> dict[str, str]:
    """Give the text of each page in a language, by its path from `docs`."""
    words = Words(language).also(WORDS)
    name = PAGES[language]
    grouped = groupby(rules(plugins=False), lambda rule: rule.code[:3])
    families = {start: list(each) for start, each in grouped}
    inner = {f"{name}/{start}.md": _family(start, each, words) for start, each in families.items()}
    return {f"{name}.md": _index(families, words), **inner}


def _index(families: dict[str, list[Rule]], words: Words) -> str:
    language = words.language
    folder = PAGES[language].rpartition("/")[2]
    parts = [_HEADS[language]]
    for start, of_family in families.items():
        rows = "".join(_row(rule, f"{folder}/{start}.md", words) for rule in of_family)
        parts.append(f"## {start}: {FAMILIES[start][language]}\n\n{_ROWS[language]}{rows}")
    return "\n".join(parts)


def _row(rule: Rule, page: str, words: Words) -> str:
    link = f"[{rule.code} {rule.name}]({page}#{rule.code.lower()}-{rule.name})"
    said = message(rule, words).replace("|", "\\|")
    fix = mended(rule, words).removeprefix("fix: ")
    return f"| {link} | {words(rule.severity)} | {said} | {fix} |\n"


def _family(start: str, of_family: Iterable[Rule], words: Words) -> str:
    language = words.language
    about = _EXAMPLES[language] + (_WORKBOOK[language] if start == "FP8" else "")
    back = _BACK[language].format(f"../{PAGES[language].rpartition('/')[2]}.md")
    sections = "\n".join(markdown(rule, words, level=2) for rule in of_family)
    return f"# {start}: {FAMILIES[start][language]}\n\n{about}\n{back}\n{sections}"
