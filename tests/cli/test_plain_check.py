"""A check without options, which is read without argparse."""

import pytest

from perspectief.cli.arguments import parser
from perspectief.cli.plain_check import plain_check


@pytest.mark.parametrize("packs", [(), ("ict",), ("a/b", "x.whl", "één")])
def test_it_has_the_options_of_the_parser(packs: tuple[str, ...]) -> None:
    """What is not asked for is what argparse would give, so that no default is another one."""
    given = ("check", *packs)
    made = plain_check(given)
    assert made is not None
    assert vars(made) == vars(parser("check").parse_args(given))


OTHERS = [
    (),
    ("list",),
    ("check", "-v"),
    ("check", "ict", "--json"),
    ("check", "--", "ict"),
    ("--ui-lang", "nl", "check"),
]


@pytest.mark.parametrize("given", OTHERS)
def test_whoever_asks_for_more_gets_the_parser(given: tuple[str, ...]) -> None:
    """Any option, and any other command, is left to the parser."""
    assert plain_check(given) is None
