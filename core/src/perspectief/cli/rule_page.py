"""What a rule means, as lines for a person: on a terminal, or as Markdown."""

from collections.abc import Iterator, Mapping

from ..findings import REMEDY, SEVERITIES
from ..findings.example import Example, kind_of_text, shown
from ..findings.rule import Rule
from ..findings.wording import worded
from ..printable import plain, plain_lines
from .words import Words


def summary(rule: Rule, words: Words, width: int) -> str:
    """Give a rule in one line: code, name, severity and what `fix` can do about a breach.

    Args:
        rule: The rule.
        words: The words of the command.
        width: How long names are at most.
    """
    severity = f"{words(rule.severity):{max(len(words(each)) for each in SEVERITIES)}}"
    parts = (f"{rule.code:6}", f"{rule.name:{width}}", severity, mended(rule, words))
    own = f"({rule.plugin})" if rule.plugin else ""
    return plain("  ".join(filter(None, (*parts, own))).rstrip())


def mended(rule: Rule, words: Words) -> str:
    """Say in a word whether `fix` mends a breach; empty when it does not."""
    if "safe" in rule.repairs:
        sure = rule.always_repaired and rule.repairs == ("safe",)
        return words("rule-fix-always" if sure else "rule-fix-sometimes")
    return words("rule-fix-guess") if "unsafe" in rule.repairs else ""


def text(rule: Rule, words: Words) -> str:
    """Give a rule as text for a terminal."""
    head = f"{rule.code} {rule.name} ({words(rule.severity)})"
    lines = [plain(head), f"  {plain(message(rule, words))}", ""]
    lines += [plain_lines(each) for each in _told(rule, words)]
    for key, files in (("rule-bad", rule.bad), ("rule-good", rule.good)):
        if files:
            lines += ["", words(key)]
        for name, content in files.items():
            lines += [f"    # {plain(name)}", *_indented(plain_lines(shown(content).rstrip()))]
    return "\n".join(lines)


def _indented(text: str) -> Iterator[str]:
    return (f"    {line}".rstrip() for line in text.split("\n"))


def markdown(rule: Rule, words: Words, level: int = 3) -> str:
    """Give a rule as a section of a page in Markdown, with a heading of that level."""
    lines = [f"{'#' * level} {rule.code} {rule.name}", ""]
    lines += [f"**{words(rule.severity).capitalize()}** {message(rule, words)}", ""]
    lines += [f"- {each}" for each in _told(rule, words)]
    lines += [*_fenced(words("rule-bad"), rule.bad), *_fenced(words("rule-good"), rule.good)]
    return plain_lines("\n".join(lines)) + "\n"


def _fenced(head: str, files: Example) -> Iterator[str]:
    if files:
        yield from ("", head)
    for name, content in files.items():
        opened = f"```{kind_of_text(name)}"
        yield from ("", f"`{name}`", "", opened, shown(content).rstrip(), "```")


def _told(rule: Rule, words: Words) -> Iterator[str]:
    """Give why a rule is there, what to do and who can, if it can be accepted, whose it is."""
    if why := rule.why(words.language):
        yield words("rule-why", text=why)
    if hint := _filled(rule.hints, words):
        yield words("rule-todo", text=hint)
    yield words(f"rule-mend-{_mending(rule)}", code=rule.code)
    yield words("rule-accept" if rule.acceptable else "rule-no-accept", code=rule.code)
    if rule.plugin:
        yield words("rule-plugin", plugin=rule.plugin)


def _mending(rule: Rule) -> str:
    """Give the word of what `fix` can do about a breach."""
    match rule.repairs, rule.always_repaired:
        case (), _:
            return "by-hand"
        case ("shown",), _:
            return "shown"
        case ("safe",), always:
            return "always" if always else "sometimes"
        case ("unsafe",), always:
            return "guess" if always else "guess-sometimes"
        case _:
            return "either"


def message(rule: Rule, words: Words) -> str:
    """Say what is wrong; what a finding fills in stays between braces."""
    return _filled(rule.messages, words)


def _filled(texts: Mapping[str, str], words: Words) -> str:
    """Give a message of a rule; what a finding fills in stays between braces."""
    text = worded(texts, words.language)
    meant = words("did-you-mean", near="…")
    for name in ("{suggestion}", "{suggestion_nl}"):
        text = text.replace(name, meant)
    for name, remedy in REMEDY.items():
        text = text.replace(f"{{{name}}}", str(remedy))
    return text.replace("_nl}", "}")
