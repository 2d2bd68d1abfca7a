"""How long texts are, and how easy to read, against `[limits]`."""

from helpers.views import english, found, questions, tips, told


def words_of(number: int) -> str:
    """Give a sentence of so many words."""
    return " ".join(["Vraag", *["na"] * (number - 1)]) + "."


class TestSentence:
    def test_the_limit(self) -> None:
        """A sentence of as many words as the limit is right; with one more it is told of."""
        texts = [words_of(20), words_of(21)]
        (each,) = found("FP602", {"tips.toml": tips(texts)})
        assert (each.address, each.quote) == ("tips/vb-1#text", texts[1])
        assert (each.params["words"], each.params["limit"]) == ("21", "20")

    def test_each_sentence_by_itself(self) -> None:
        """Short sentences behind each other, and items of a list, are no long one."""
        right = [
            f"{words_of(12)} {words_of(12)}",
            f"- {words_of(12)}\n- {words_of(12)}",
            f"{words_of(12)[:-1]}\n\n{words_of(12)}",
        ]
        assert told("FP602", right, {"tips.toml": tips(right)}) == {}

    def test_a_university_can_be_stricter(self) -> None:
        """A layer sets its own limit, or takes it away."""
        files = {"tips.toml": tips([words_of(15)])}
        assert found("FP602", files) == []
        (each,) = found("FP602", {**files, "pack.toml": "[limits]\nsentence = 14\n"})
        assert each.params["limit"] == "14"
        files = {"tips.toml": tips([words_of(90)])}
        assert found("FP602", {**files, "pack.toml": '[limits]\nunset = ["sentence"]\n'}) == []

    def test_a_translation_may_be_longer(self) -> None:
        """The limit of a translation is a third higher."""
        texts = [words_of(26), words_of(27)]
        files = {"tips.toml": tips(["Vraag het."] * 2), "en/tips.toml": english(texts)}
        assert list(told("FP602", texts, files)) == texts[1:]

    def test_parameters_count_as_they_are_filled_in(self) -> None:
        """The words of a value count, and then nothing in the file can be quoted."""
        text = f"{words_of(18)[:-1]} {{organisatie}} {{onze_organisatie}}."
        assert told("FP602", [text], {"tips.toml": tips([text])}) == {text: ""}


class TestLength:
    def test_words_and_characters(self) -> None:
        """A question has a limit in words and one in characters."""
        texts = [f"{words_of(15)[:-1]}?", f"{words_of(16)[:-1]}?", f"Wat {'x' * 86}?"]
        hits = found("FP607", {"questions.toml": questions(texts)})
        assert [(each.params["number"], each.params["what_nl"]) for each in hits] == [
            *(("16", "woorden"), ("91", "tekens")),
        ]

    def test_parts_have_limits_of_their_own(self) -> None:
        """Follow-up questions, heads of tips and parts of a run of play are measured too."""
        files = {
            "questions.toml": questions(["Wat?"]) + f'probes.een = "{words_of(11)[:-1]}?"\n',
            "tips.toml": tips([words_of(41)], title=words_of(8)),
            "approaches.toml": "[vissenkom]\nrun.vb-deel = { minutes = 1, "
            f'text = "{words_of(26)}" }}\n',
        }
        assert {each.address for each in found("FP607", files)} == {
            *("questions/vb-0/probes#een", "tips/vb-0#title", "tips/vb-0#text"),
            "approaches/vissenkom/run/vb-deel#text",
        }

    def test_too_many_parts(self) -> None:
        """A question with more follow-up questions than fit is told of once."""
        probes = "".join(f'probes.n{number} = "Wat?"\n' for number in range(4))
        (each,) = found("FP608", {"questions.toml": questions(["Wat?"]) + probes})
        assert (each.address, each.params["number"]) == ("questions/vb-0#probes", "4")

    def test_what_stands_below_is_not_told_of(self) -> None:
        """A stricter limit is held against the texts of the layer itself, not those below."""
        assert found("FP607", {"pack.toml": "[limits]\nquestion = 1\ntip = 1\n"}) == []
        assert found("FP608", {"pack.toml": "[limits]\nprobes = 0\n"}) == []


class TestEase:
    HARD = "Organisatiebrede verantwoordelijkheidsverdeling veronderstelt beleidsontwikkeling. "

    def test_one_finding_with_the_hardest(self) -> None:
        """However many long texts are hard to read, there is one finding with the worst five."""
        texts = [self.HARD * 40] * 7 + ["Vraag het na. " * 60, self.HARD * 3]
        (each,) = found("FP601", {"tips.toml": tips(texts)})
        assert each.severity == "info"
        assert each.params["texts"].count("tips/vb-") == 5
        assert not {"vb-7", "vb-8"} & set(each.params["texts"].replace("#", "/").split("/"))

    def test_a_pack_may_ask_for_less_or_nothing(self) -> None:
        """The number from which a text is hard is a limit of the pack."""
        files = {"tips.toml": tips([self.HARD * 40])}
        assert found("FP601", {**files, "pack.toml": "[limits]\nreading_ease = -999\n"}) == []
        assert found("FP601", {**files, "pack.toml": '[limits]\nunset = ["reading_ease"]\n'}) == []

    def test_the_formula_is_for_dutch(self) -> None:
        """Of a pack in another language nothing is told."""
        files = {"pack.toml": 'language = "fy"\n', "tips.toml": tips([self.HARD * 40])}
        assert found("FP601", files) == []
