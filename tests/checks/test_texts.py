"""The texts of a layer as rules see them, and all rules about texts together."""

from pathlib import Path

import pytest

from helpers.hostile import PIECES, long_text
from helpers.views import TODAY, english, pilot, questions, rules, tips, view
from perspectief import check
from perspectief.layers import Chain
from perspectief.loading import composed
from perspectief.plugins import PackView, Texts
from perspectief.plugins.said import START

ABOUT_TEXTS = [each for code, each in rules().items() if code[2] in "3567"]
PACKS = ["pilot", "secretaresse", "ict", "bibliotheek"]


class TestSaid:
    def test_every_text_of_the_layer(self) -> None:
        """Texts are found in fields, keyed parts, records and the manifest, with their place."""
        seen = view(
            {
                "pack.toml": 'title = "T"\nsummary = "S"\n'
                '[team.hr]\ntext = "Iemand"\n[parameters]\n'
                'organisatie = "de UvV"\n[words.explain]\nduo = "Twee"\n'
                '[words.avoid]\nbaas = "leider"\n',
                "questions.toml": questions(["Wat?"]) + 'probes.a = "Hoe?"\n'
                'probes.b = { text = "Wie?", place = "last" }\n',
                "approaches.toml": '[vissenkom]\nfixed = "Zo"\n'
                'run.vb-a = { minutes = 1, text = "Kijk" }\n',
                "en/questions.toml": '[vb-0]\ntext = "What?"\n',
                "en/pack.toml": 'title = "T"\nsummary = "E"\n',
            }
        )
        assert {(each.address, each.text, each.path) for each in seen.texts} == {
            ("pack#title", "T", "pack.toml"),
            ("pack#summary", "S", "pack.toml"),
            ("pack#summary", "E", "en/pack.toml"),
            ("pack/team/hr#text", "Iemand", "pack.toml"),
            ("pack/words/explain#duo", "Twee", "pack.toml"),
            ("questions/vb-0#text", "Wat?", "questions.toml"),
            ("questions/vb-0/probes#a", "Hoe?", "questions.toml"),
            ("questions/vb-0/probes#b", "Wie?", "questions.toml"),
            ("questions/vb-0#text", "What?", "en/questions.toml"),
            ("approaches/vissenkom/run/vb-a#text", "Kijk", "approaches.toml"),
        }
        assert [each.address for each in seen.names] == ["pack/parameters#organisatie"]
        assert {each.language for each in seen.texts if each.path.startswith("en/")} == {"en"}

    def test_a_text_as_it_is_read(self) -> None:
        """A text is shown with its lines joined and its parameters filled in, in its language."""
        files = {
            "tips.toml": tips(["Bij\n{organisatie}."]),
            "en/tips.toml": english(["At {vak}."]),
        }
        shown = [each.shown for each in view(files).texts if each.at[-1] == "text"]
        assert shown == ["Bij de universiteit.", "At the work."]

    def test_searching(self) -> None:
        """Texts that hold a piece come once each and in order, in whatever case they hold it."""
        texts = view({"tips.toml": tips(["AB ab", "b", "xaBx"])}).texts
        assert [each.text for each in texts.holding("ab", "ax", "b a")] == ["AB ab", "xaBx"]
        assert [each.text for each in texts.holding(f"{START}b")] == ["b"]
        assert len(texts) == 7
        assert [each.text for each in Texts(())] == list(Texts(()).holding("a")) == []

    def test_unusual_characters(self) -> None:
        """What is no printable ASCII is told, and no line end."""
        texts = view({"tips.toml": tips(["Een café", "é\u200b…\t", "Twee\nregels ~"])}).texts
        assert texts.unusual == {"é", "\u200b", "…", "\t"}
        assert Texts(()).unusual == frozenset()

    def test_only_the_uppermost_layer(self) -> None:
        """What stands in the packs below is theirs: a layer without texts has nothing to tell."""
        assert len(view({}).texts) == 1
        for rule in ABOUT_TEXTS:
            assert list(rule.run(view({}))) == []


class TestTogether:
    def test_every_rule_ends(self) -> None:
        """A text of 20,000 characters, whatever is in it, is judged by every rule."""
        for piece in PIECES:
            text = long_text(piece)
            files = {
                "tips.toml": tips([f"Vraag {text}"]),
                "questions.toml": questions([f"Wat {text}"]),
            }
            seen = view(files)
            for rule in ABOUT_TEXTS:
                list(rule.run(seen))

    @pytest.mark.parametrize("id", PACKS)
    def test_our_own_packs_keep_them(self, id: str) -> None:
        """Our own packs break no rule about texts, in Dutch and English, accepted or not."""
        codes = {rule.code for rule in ABOUT_TEXTS}
        assert [each for each in check(id, today=TODAY, plugins=False) if each.code in codes] == []

    def test_mistakes_are_found_in_a_real_pack(self, tmp_path: Path) -> None:
        """Each planted mistake in a file of its own is found by its rule alone."""
        planted = {
            "FP621": "Vraag {medewerker} na.",
            "FP631": "Een collega pakt zijn kaart.",
            "FP603": "Vraag de manager.",
            "FP711": "Mail j.smit@example.org.",
            "FP605": "Vraag  het.",
        }
        for code, text in planted.items():
            seen = view({"tips.toml": tips([text])})
            assert {each.code for rule in ABOUT_TEXTS for each in rule.run(seen)} == {code}

    def test_translations_are_given_to_rules(self) -> None:
        """Without translations a view has the texts of the source only."""
        made = composed(pilot(), ())
        seen = PackView(pack=made.pack, chain=Chain(pilot().layers), today=TODAY)
        assert {each.language for each in seen.texts} == {"nl"}
