"""Words to avoid, and what was left to be filled in."""

from helpers.views import english, found, tips, told


def in_tips(code: str, texts: list[str], pack: str = "") -> dict[str, str]:
    """Give of which texts a rule tells, with what it quotes."""
    return told(code, texts, {"pack.toml": pack, "tips.toml": tips(texts)})


class TestAvoid:
    def test_with_regular_endings(self) -> None:
        """A word of `[words.avoid]` is found in any case and with a regular ending."""
        wrong = {
            "Vraag je manager.": "manager",
            "Managers weten dit.": "Managers",
            "Volg trainingen.": "trainingen",
            "Dat is overbodige moeite.": "overbodige",
            "Lees waar je tekortschiet.": "waar je tekortschiet",
        }
        assert in_tips("FP603", list(wrong)) == wrong

    def test_only_whole_words(self) -> None:
        """A word inside another is another word."""
        right = [
            "Een managementondersteuner.",
            "De eventmanager weet het.",
            "Een trainingsdag.",
            "De office-manager.",
            "De managersrol.",
        ]
        assert in_tips("FP603", right) == {}

    def test_words_of_a_university(self) -> None:
        """A layer adds words of its own, with what to write instead."""
        pack = '[words.avoid]\nloket = "servicepunt"\n'
        (each,) = found("FP603", {"pack.toml": pack, "tips.toml": tips(["Ga naar het Loket."])})
        assert (each.quote, each.params["instead_of_it"]) == ("Loket", "servicepunt")

    def test_only_in_its_own_language(self) -> None:
        """The words are Dutch: an English text may hold the same letters."""
        files = {"tips.toml": tips(["Vraag het."]), "en/tips.toml": english(["Ask a manager."])}
        assert found("FP603", files) == []

    def test_who_explains_a_word_may_use_it(self) -> None:
        """What explains a word, and a note about what others call a job, may use it."""
        pack = (
            '[words.explain]\nteam = "Wie een manager heeft."\n[function_group]\nname = "X"\n'
            'ufo.a = { code = "1", note = "Heet manager." }\n'
        )
        assert in_tips("FP603", ["Vraag het."], pack) == {}


class TestUnfinished:
    def test_marks_for_later(self) -> None:
        """Marks that people leave for later are told of, and so are texts that say nothing."""
        wrong = {
            "TODO vraag het na": "TODO",
            "Lorem ipsum dolor.": "Lorem ipsum",
            "Bel xxx.": "xxx",
            "…": "",
            "...": "",
            "n.v.t.": "",
        }
        assert in_tips("FP606", list(wrong)) == wrong

    def test_words_that_look_like_them(self) -> None:
        """Other words, and three points in a sentence, are texts."""
        right = ["Todos los dias.", "Wacht …", "Vul *[datum]* in.", "Maat XXL.", "Nee."]
        assert in_tips("FP606", right) == {}
