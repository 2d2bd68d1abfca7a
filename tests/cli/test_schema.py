"""`perspectief schema`: the JSON Schemas."""

import json

import pytest

from helpers.called import Command
from perspectief import schemas
from perspectief.model import KINDS


def test_without_a_name_all_are_listed(command: Command) -> None:
    """Without a name, the names are given, one a line, each of which can be printed."""
    code, out, err = command("schema")
    assert (code, err) == (0, "")
    assert set(KINDS) < set(out.splitlines())
    assert out.splitlines() == schemas.names()


@pytest.mark.parametrize("name", ["questions", "pack", "pack-json", "findings", "rules"])
def test_a_schema_is_printed(command: Command, name: str) -> None:
    """A schema is printed as it stands in the wheel, ready to be put into a file."""
    code, out, err = command("schema", name)
    assert (code, err, out) == (0, "", schemas.schema(name))
    assert json.loads(out)["$schema"].endswith("2020-12/schema")


def test_an_unknown_name_is_told(command: Command) -> None:
    """A name that is none gives exit code 2 and the name that was meant."""
    assert command("schema", "question") == (
        2,
        "",
        'error: there is no "question"\n  Did you mean "questions"?\n',
    )
    code, out, err = command("schema", "xyz", "--ui-lang", "nl")
    assert (code, out) == (2, "")
    assert "Er zijn: actions, " in err
