"""What all tests share: an environment that is the same on every machine."""

import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, is_hypothesis_test, settings

from helpers.building import build_all, examples, projects

# The same examples every time, on a slow machine too; `--hypothesis-profile=default` seeks others.
settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("steady")

_VARIABLES = (
    "LANG",
    "LC_ALL",
    "LC_MESSAGES",
    "PERSPECTIEF_DISABLE",
    "PERSPECTIEF_LANG",
    "PERSPECTIEF_PATH",
    "PYTHONIOENCODING",
    "SOURCE_DATE_EPOCH",
)


_WHOLE = frozenset(
    {
        "test_benaderingswijzen", "test_cards", "test_confirming", "test_customise",
        "test_day_versions", "test_docx_style", "test_every_pack", "test_finding",
        "test_for_participants", "test_git_merges", "test_killed", "test_many", "test_new_pack",
        "test_one_broken_file", "test_pack_guide", "test_pages", "test_pdf", "test_pdf_structure",
        "test_planned_sessions", "test_plugins_page", "test_reusing", "test_schemas",
        "test_starting", "test_strategies", "test_tools", "test_trial", "test_types",
        "test_upkeep_trial", "test_version_guide", "test_wheels", "test_wrong_input",
    }
)  # fmt: skip
"""Tests of everything at once: whole kits, all packs, whole guides, programs that are killed.

They take most of the time, and lines that smaller tests do not reach are not covered by chance.
"""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Leave properties and `_WHOLE` out of coverage, at which they would run at half speed."""
    tracer = sys.gettrace()
    covering = type(tracer).__module__.startswith("coverage")  # and no debugger
    if covering and (_is_property(item) or item.path.stem in _WHOLE):
        sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(tracer)


def _is_property(item: pytest.Item) -> bool:
    return is_hypothesis_test(getattr(item, "obj", None))


@pytest.fixture(scope="session", autouse=True)
def same_environment() -> Iterator[None]:
    """Take away what of the environment decides about languages, packs and dates."""
    with pytest.MonkeyPatch.context() as patch:
        for name in _VARIABLES:
            patch.delenv(name, raising=False)
        yield


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The wheel of every distribution and example, by the name of its folder.

    They are built once, by the first process of pytest-xdist that needs one.
    """
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "wielen"
    with FileLock(f"{folder}.lock"):
        if not folder.is_dir():
            return build_all(folder, [*projects(), *examples()])
    return {path.parent.name: path for path in folder.glob("*/*.whl")}
