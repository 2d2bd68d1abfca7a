"""A report as JUnit XML: a suite for each pack, a case for each finding."""

from collections import Counter
from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as Tree

from ..findings import Finding
from ..printable import plain_lines
from .paths import relative
from .values import Checked, Report, sentence


def written(report: Report) -> Iterator[str]:
    """Give one XML document, in ASCII: it is right whatever the encoding of the output.

    It says no times: the same findings give the same document. What XML cannot hold is not to
    be printed either, and is shown as an escape.
    """
    whole = Tree.Element("testsuites", name="perspectief")
    for checked in report.results:
        whole.append(_counted(_suite(checked, report)))
    if report.faults:
        whole.append(_counted(_plugins(report)))
    _count(whole, whole.findall("testsuite"))
    Tree.indent(whole)
    text = Tree.tostring(whole, encoding="us-ascii", xml_declaration=True)
    yield f"{text.decode('ascii')}\n"


def _suite(checked: Checked, report: Report) -> Tree.Element:
    suite = Tree.Element("testsuite", name=plain_lines(checked.name))
    seen: Counter[tuple[str, str]] = Counter()
    for found in report.told(checked):
        place = relative(found.path, report.root)
        name = " ".join(filter(None, (found.code, found.name, found.address)))
        seen[place, name] += 1
        # Two cases of one name would be one for who compares a run with the one before.
        number = seen[place, name]
        suite.append(_case(found, place, f"{name} ({number})" if number > 1 else name, report))
    if not len(suite):
        name = report.words("fine", name=checked.name)
        Tree.SubElement(
            suite, "testcase", classname=plain_lines(checked.name), name=plain_lines(name)
        )
    return suite


def _case(found: Finding, place: str, name: str, report: Report) -> Tree.Element:
    case = Tree.Element(
        "testcase", classname=plain_lines(place), name=plain_lines(name), file=plain_lines(place)
    )
    if found.line:
        case.set("line", str(found.line))
    where = ":".join(str(each) for each in (place, found.line, found.column) if each)
    said = plain_lines(f"{where}\n{sentence(found, report.words.language)}")
    if found.accepted:
        Tree.SubElement(case, "skipped", message=plain_lines(found.accepted)).text = said
    elif report.too_bad(found):
        message = plain_lines(found.message(report.words.language))
        failure = Tree.SubElement(case, "failure", message=message, type=found.severity)
        failure.text = said
    else:
        Tree.SubElement(case, "system-out").text = said
    return case


def _plugins(report: Report) -> Tree.Element:
    suite = Tree.Element("testsuite", name="plugins")
    for fault in report.faults:
        name = f"{fault['phase']}: {fault['reason']}"
        case = Tree.SubElement(
            suite, "testcase", classname=plain_lines(fault["plugin"]), name=plain_lines(name)
        )
        error = Tree.SubElement(
            case, "error", message=plain_lines(fault["reason"]), type=fault["phase"]
        )
        error.text = plain_lines("\n".join(filter(None, (fault["remedy"], fault["trace"]))))
    return suite


def _counted(suite: Tree.Element) -> Tree.Element:
    cases = suite.findall("testcase")
    suite.set("tests", str(len(cases)))
    for kind, name in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
        suite.set(name, str(sum(case.find(kind) is not None for case in cases)))
    return suite


def _count(whole: Tree.Element, suites: Iterable[Tree.Element]) -> None:
    made = list(suites)
    for name in ("tests", "failures", "errors"):
        whole.set(name, str(sum(int(suite.get(name, "0")) for suite in made)))
