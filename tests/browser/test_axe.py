"""Every page and document against WCAG 2.2 AA, as far as a machine can judge it."""

import json
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page
from what_is_shown import everything

RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
ALL = {"preload": False, "runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}
BY_COLOUR = {
    "preload": False,
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
}
"""What can differ in other colours."""
BY_SIZE = {
    "preload": False,
    "runOnly": {
        "type": "rule",
        "values": ["target-size", "scrollable-region-focusable", "skip-link"],
    },
}
"""What can differ on another screen, where some is hidden and some has another place."""

NO_ROOM = """
() => [...document.querySelectorAll("body *")].filter((one) => {
  const box = one.getBoundingClientRect();
  const aside = getComputedStyle(one).position === "absolute" || one.closest(".scroll, svg");
  return box.width && !aside && (box.right > innerWidth + 1 || box.left < -1);
}).map((one) => one.outerHTML.slice(0, 80)).slice(0, 3)
"""
"""Gives what lies beside the screen; a wide table may, in a part that scrolls by itself."""


def violations(page: Page, options: dict[str, object]) -> list[tuple[str, list[str]]]:
    """Give the rules that a page breaks, and where."""
    found = page.evaluate(f"axe.run({json.dumps(options)}).then(one => one.violations)")
    return [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in found]


@pytest.mark.parametrize("path", everything())
def test_no_rule_is_broken(path: str, tab: Page, folder: Path) -> None:
    """A page breaks no rule in light and dark, and fits a phone, a laptop and a beamer."""
    tab.emulate_media(color_scheme="light")
    tab.set_viewport_size({"width": 1280, "height": 900})
    tab.goto(f"{folder.as_uri()}/{path}")
    tab.evaluate(AXE_SCRIPT)
    assert violations(tab, ALL) == []
    tab.emulate_media(color_scheme="dark")
    assert violations(tab, BY_COLOUR) == []
    for width in (2560, 320):
        tab.set_viewport_size({"width": width, "height": 900})
        assert violations(tab, BY_SIZE) == []
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
    assert tab.evaluate(NO_ROOM) == []
