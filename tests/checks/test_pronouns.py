"""He and she for a colleague."""

from helpers.views import english, found, tips, told


def in_tips(texts: list[str]) -> dict[str, str]:
    """Give of which texts the rule tells, with the pronoun."""
    return told("FP631", texts, {"tips.toml": tips(texts)})


class TestDutch:
    def test_one_for_anybody(self) -> None:
        """A pronoun that points back to somebody in the sentence or the one before is told of."""
        wrong = {
            "Vraag een collega wat hij nodig heeft.": "hij",
            "Laat de {medewerker} vertellen. Wat wil hij leren?": "hij",
            "Iemand vertelt over zijn werk.": "zijn werk",
            "Elke deelnemer legt haar kaart op tafel.": "haar kaart",
            "De leidinggevende noemt zijn eigen ervaring.": "zijn eigen ervaring",
        }
        assert in_tips(list(wrong)) == wrong

    def test_both_for_anybody(self) -> None:
        """He or she, in whatever order and with a stroke, is told of without a person too."""
        wrong = {
            "Hij of zij leest het voor.": "Hij of zij",
            "Neem zijn of haar kaart.": "zijn of haar",
            "Vraag het hem/haar.": "hem/haar",
            "Wat wil zij/hij?": "zij/hij",
            "Een collega (m/v) helpt.": "m/v",
        }
        assert in_tips(list(wrong)) == wrong

    def test_what_is_harmless(self) -> None:
        """The verb zijn, things, and people in the plural are left alone."""
        right = [
            "Een collega kan tevreden zijn met het werk.",
            "Wie er zijn, praten mee. Iemand schrijft dat op.",
            "De universiteit zet het op haar website.",
            "Lees de kaart. Past hij? Vraag het een collega.",
            "Medewerkers vertellen wat ze willen. Ook zij leren.",
            "Zij aan zij werken jullie verder.",
            "Vraag collega's naar hun werk.",
            "Een collega kijkt mee. Dat is fijn. Lees het verslag als hij klaar is.",
            "Zo schijnt het te zijn volgens een collega.",
        ]
        assert in_tips(right) == {}

    def test_a_published_story_is_about_somebody(self) -> None:
        """An experience tells of somebody, so there a pronoun is no guess."""
        story = (
            '[vb-verhaal]\ntitle = "Een verhaal"\n'
            'text = "Een collega bouwde zijn werk om. Hij leerde."\n'
            'level = "medewerker"\nsource = "sofokles-pilot"\nabout_group = "Archief"\n'
        )
        assert found("FP631", {"experiences.toml": story}) == []


class TestEnglish:
    def test_pronouns(self) -> None:
        """The same rule knows English, and they for one is right there."""
        texts = [
            "Ask a colleague what he needs.",
            "He or she reads.",
            "Everyone takes her card.",
            "Ask a colleague what they need.",
            "The others share this. There is time.",
        ]
        files = {"tips.toml": tips(["Vraag het."] * len(texts)), "en/tips.toml": english(texts)}
        assert list(told("FP631", texts, files)) == texts[:3]
