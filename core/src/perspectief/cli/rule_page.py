"""What a rule means, as lines for a person: on a terminal, or as Markdown."""

from collections.abc import Iterator, Mapping

from ..findings.example import Example, shown
from ..findings.rule import Rule
from .terminal import plain, plain_lines
from .words import Words

_FENCES = {".toml": "toml", ".py": "python"}


def summary(rule: Rule, words: Words, width: int) -> str:
    """Give a rule in one line: code, name and severity, with names of at most `width`."""
    start = f"{rule.code:6}  {rule.name:{width}}  {words(rule.severity)}"
    return plain(f"{start}  ({rule.plugin})" if rule.plugin else start)


def text(rule: Rule, words: Words) -> str:
    """Give a rule as text for a terminal."""
    head = f"{rule.code} {rule.name} ({words(rule.severity)})"
    lines = [plain(head), f"  {plain(_filled(rule.messages, words))}", ""]
    lines += [plain_lines(each) for each in _told(rule, words)]
    for key, files in (("rule-bad", rule.bad), ("rule-good", rule.good)):
        if files:
            lines += ["", words(key)]
        for name, content in files.items():
            lines += [f"    # {plain(name)}", *_indented(plain_lines(shown(content).rstrip()))]
    return "\n".join(lines)


def _indented(text: str) -> Iterator[str]:
    return (f"    {line}".rstrip() for line in text.split("\n"))


def markdown(rule: Rule, words: Words) -> str:
    """Give a rule as a section of a page in Markdown."""
    lines = [f"### {rule.code} {rule.name}", ""]
    lines += [f"**{words(rule.severity).capitalize()}** {_filled(rule.messages, words)}", ""]
    lines += [f"- {each}" for each in _told(rule, words)]
    lines += [*_fenced(words("rule-bad"), rule.bad), *_fenced(words("rule-good"), rule.good)]
    return plain_lines("\n".join(lines)) + "\n"


def _fenced(head: str, files: Example) -> Iterator[str]:
    if files:
        yield from ("", head)
    for name, content in files.items():
        fence = next((word for end, word in _FENCES.items() if name.endswith(end)), "text")
        yield from ("", f"`{name}`", "", f"```{fence}", shown(content).rstrip(), "```")


def _told(rule: Rule, words: Words) -> Iterator[str]:
    """Give why a rule is there, what to do, whether a breach can be accepted, whose it is."""
    if why := rule.why(words.language):
        yield words("rule-why", text=why)
    if hint := _filled(rule.hints, words):
        yield words("rule-todo", text=hint)
    yield words("rule-accept" if rule.acceptable else "rule-no-accept", code=rule.code)
    if rule.plugin:
        yield words("rule-plugin", plugin=rule.plugin)


def _filled(texts: Mapping[str, str], words: Words) -> str:
    """Give a message of a rule; what a finding fills in stays between braces."""
    text = texts.get(words.language) or texts.get("en", "")
    meant = words("did-you-mean", near="…")
    for name in ("{suggestion}", "{suggestion_nl}"):
        text = text.replace(name, meant)
    return text.replace("_nl}", "}")
