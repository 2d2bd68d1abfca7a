"""The few words that a site adds to its pages, by language."""

from attrs import frozen

from .words import spoken


@frozen
class SiteWords:
    """Words of a site's own, in one language.

    Attributes:
        skip: Of the link that leads past the head of a page.
        menu: Names the menu of all pages.
        part: Names the menu of one part of the site.
        unfold: Of the button that shows the menus on a small screen.
        languages: Names the choice of a language.
        colours: Names the choice of colours.
        by_device: Colours as the device has them.
        light: Light colours.
        dark: Dark colours.
        print: Of the button that prints a page.
        search: Names the search.
        do_search: Of the button that searches.
        narrow: Names the choice of what a list shows.
        every: Leaves a number open.
        at_most: Before the most minutes.
        reset: Of the button that shows the whole list again.
        shown: How many of a list are shown, with `{n}` and `{all}`.
        found: How much was found, with `{n}` and `{words}`.
        near: How much was found with the beginnings of words, with `{words}`, `{n}` and `{near}`.
        nothing: That nothing was found, with `{words}`.
    """

    skip: str
    menu: str
    part: str
    unfold: str
    languages: str
    colours: str
    by_device: str
    light: str
    dark: str
    print: str
    search: str
    do_search: str
    narrow: str
    every: str
    at_most: str
    reset: str
    shown: str
    found: str
    near: str
    nothing: str


_WORDS = {
    "nl": SiteWords(
        skip="Naar de inhoud",
        menu="Hoofdmenu",
        part="In deze fase",
        unfold="Menu",
        languages="Taal",
        colours="Kleuren",
        by_device="Zoals je apparaat",
        light="Licht",
        dark="Donker",
        print="Druk deze pagina af",
        search="Zoek op deze site",
        do_search="Zoek",
        narrow="Kies wat je wilt zien",
        every="Maakt niet uit",
        at_most="Hoogstens {n}",
        reset="Toon alles",
        shown="Je ziet er {n} van de {all}.",
        found="{n} gevonden met ‘{words}’.",
        near="Niets gevonden met ‘{words}’, wel {n} met ‘{near}’.",
        nothing="Niets gevonden met ‘{words}’. Probeer een korter of een ander woord.",
    ),
    "en": SiteWords(
        skip="Skip to the content",
        menu="Main menu",
        part="In this phase",
        unfold="Menu",
        languages="Language",
        colours="Colours",
        by_device="As on your device",
        light="Light",
        dark="Dark",
        print="Print this page",
        search="Search this site",
        do_search="Search",
        narrow="Choose what to see",
        every="Any",
        at_most="At most {n}",
        reset="Show all",
        shown="Showing {n} of {all}.",
        found="{n} found for ‘{words}’.",
        near="Nothing found for ‘{words}’, but {n} for ‘{near}’.",
        nothing="Nothing found for ‘{words}’. Try a shorter word or another one.",
    ),
}


def site_words(language: str) -> SiteWords:
    """Give the words in a language such as `nl` or `en-GB`; English ones for any other."""
    return spoken(_WORDS, language)
