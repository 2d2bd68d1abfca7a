"""The site where scripts are off."""

import pytest
from what_is_shown import SITE, Open, pack, pages


@pytest.mark.parametrize("language", ["nl", "en"])
def test_everything_is_there(open: Open, language: str) -> None:
    """Without script every question and approach is listed, and no form that does nothing."""
    start, questions, approaches, search = {
        "nl": ("site/paginas/", "vragen", "benaderingswijzen", "zoeken"),
        "en": ("site/en/pages/", "questions", "approaches", "search"),
    }[language]
    one = pack(SITE, language)
    page = open(f"{start}{questions}.html", script=False)
    assert page.locator(".entries > li:visible").count() == len(one.questions)
    page.goto(page.url.replace(questions, approaches))
    assert page.locator(".entries > li:visible").count() == len(one.approaches)
    page.goto(page.url.replace(approaches, search))
    links = page.locator("main a:visible").all_inner_texts()
    assert {question.text for question in one.questions.values()} <= set(links)


def test_no_form_is_shown(open: Open) -> None:
    """What would need a script is not shown on any page."""
    page = open(pages()[0], script=False)
    base = page.url.removesuffix(pages()[0])
    for path in pages():
        page.goto(base + path)
        assert page.locator("form:visible, button:visible, select:visible").count() == 0, path


def test_a_link_to_a_question_works(open: Open) -> None:
    """The address of a question leads to it without script too."""
    anchor = f"vraag-{list(pack(SITE, 'nl').questions)[-1]}"
    page = open(f"site/paginas/vragen.html#{anchor}", script=False)
    box = page.locator(f"#{anchor}").bounding_box()
    assert box
    assert 0 <= box["y"] < 900


def test_dark_without_script(open: Open) -> None:
    """Without script a dark device shows dark pages."""
    paper = "getComputedStyle(document.documentElement).backgroundColor"
    light, dark = (
        open("site/index.html", scheme=scheme, script=False).evaluate(paper)
        for scheme in ("light", "dark")
    )
    assert light != dark
