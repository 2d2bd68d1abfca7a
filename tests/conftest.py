"""What all tests share: an environment that is the same on every machine."""

import os
from collections.abc import Iterator
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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave properties out of coverage: they run the same lines hundreds of times, at half speed.

    What is covered is then what single cases reach.
    """
    for item in items:
        if is_hypothesis_test(getattr(item, "obj", None)):
            item.add_marker(pytest.mark.no_cover)


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
