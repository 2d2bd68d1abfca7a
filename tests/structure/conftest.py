"""Packs that the tests of structuring are about."""

import pytest

import perspectief
from perspectief import Pack


@pytest.fixture(scope="session")
def pilot() -> Pack:
    """The bare pilot: no function group, no activities."""
    return perspectief.load("pilot")


@pytest.fixture(scope="session")
def secretaresse() -> Pack:
    """A whole pack for a function group."""
    return perspectief.load("secretaresse")


@pytest.fixture(params=["pilot", "secretaresse"])
def pack(request: pytest.FixtureRequest) -> Pack:
    """Each of the two in turn."""
    found: Pack = request.getfixturevalue(request.param)
    return found
