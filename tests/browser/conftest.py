"""A real browser with the site and the kits on a disk, as a reader has them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from what_is_shown import Open, write

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser of this machine, without a window."""
    found = next(filter(None, map(shutil.which, CHROMIUM)))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the site and the kits."""
    made = tmp_path_factory.mktemp("stick")
    write(made)
    return made


@pytest.fixture(scope="session")
def tab(browser: Browser) -> Page:
    """One page for tests that go through all pages and choose nothing: that is much faster."""
    return browser.new_context().new_page()


@pytest.fixture
def open(browser: Browser, folder: Path) -> Iterator[Open]:
    """Open pages from the disk; whatever the browser complains of is an error."""
    contexts = []
    said: list[str] = []

    def opened(
        path: str,
        *,
        width: int = 1280,
        scheme: str = "light",
        script: bool = True,
        base: str = "",
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,  # type: ignore[arg-type]  # one of its words
            java_script_enabled=script,
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(f"{base or folder.as_uri()}/{path}")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert said == []
