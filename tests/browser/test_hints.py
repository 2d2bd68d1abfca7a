"""What the authors guess of the work, as a reader would see it."""

import pytest
from what_is_shown import SITE, Open, everything, pack

CLOSED = ("gespreksleider.html", "facilitator.html")
"""How the paths of the pages and documents of the facilitator end."""


def _bare(words: str) -> str:
    return " ".join(words.split())


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_hint_is_shown_elsewhere(open: Open, language: str) -> None:
    """No guess is shown on any page or document but those of the facilitator."""
    starts = {"nl": ("site/index", "site/paginas/"), "en": ("site/en/",)}[language]
    starts += (f"{SITE}-{language}/",)
    paths = [path for path in everything() if path.startswith(starts)]
    reasons = [_bare(one.why) for one in pack(SITE, language).activities.values()]
    page = open(paths[0])
    base = page.url.removesuffix(paths[0])
    seen = 0
    for path in paths:
        page.goto(base + path)
        shown = _bare(page.locator("body").inner_text())
        found = [reason for reason in reasons if reason in shown]
        if path.endswith(CLOSED):
            seen += len(found)
        else:
            assert not found, path
    assert seen >= len(reasons)
