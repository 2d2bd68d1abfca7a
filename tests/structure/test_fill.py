"""Words that texts leave open, and lines that are joined: section 1 and 2 of the format."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.layer_texts import BASE, over, uva
from helpers.raw_objects import everything, put, structured
from perspectief.layers.canonical import join_lines
from perspectief.structure.fill import capital, fill, filled

VALUES = {
    "medewerker": "ICT'er",
    "medewerkers": "ICT'ers",
    "organisatie": "de universiteit",
    "onze_organisatie": "onze universiteit",
    "plek": "ijsbaan",
}


def filled_in(text: str) -> tuple[str, list[str]]:
    """Fill in a text, and give what was asked of in vain."""
    asked: list[str] = []
    return fill(text, VALUES, asked.append), asked


class TestFill:
    @pytest.mark.parametrize(
        ("text", "wanted"),
        [
            ("Elke {medewerker} mag mee.", "Elke ICT'er mag mee."),
            ("{Medewerkers} praten mee.", "ICT'ers praten mee."),
            ("{Organisatie} beslist.", "De universiteit beslist."),
            (
                "Bij {organisatie}, dus {onze_organisatie}.",
                "Bij de universiteit, dus onze universiteit.",
            ),
            ("{Onze_organisatie} is groot.", "Onze universiteit is groot."),
            ("De {plek}. {Plek}!", "De ijsbaan. IJsbaan!"),
            ("{medewerker}{medewerkers}", "ICT'erICT'ers"),
            ("Niets te doen.", "Niets te doen."),
            ("", ""),
        ],
    )
    def test_names_become_words(self, text: str, wanted: str) -> None:
        """`{name}` becomes the value of a parameter, `{Name}` the same with a capital."""
        assert filled_in(text) == (wanted, [])

    @pytest.mark.parametrize(
        ("text", "wanted"),
        [
            ("{{", "{"),
            ("}}", "}"),
            ("{{medewerker}}", "{medewerker}"),
            ("{{{medewerker}}}", "{ICT'er}"),
            ("een {{ en een }}", "een { en een }"),
        ],
    )
    def test_a_literal_brace_is_written_twice(self, text: str, wanted: str) -> None:
        """Two braces are one, and what stands between them is not filled in."""
        assert filled_in(text) == (wanted, [])

    @pytest.mark.parametrize(
        ("text", "asked"),
        [
            ("{medewerkr}", ["medewerkr"]),
            ("{MEDEWERKER}", ["MEDEWERKER"]),
            ("{vak} en {Vak}", ["vak", "Vak"]),
            ("{", [""]),
            ("een }", [""]),
            ("{mede werker}", ["", ""]),
            ("{}", ["", ""]),
            ("{1e}", ["", ""]),
        ],
    )
    def test_what_cannot_be_filled_in_stays(self, text: str, asked: list[str]) -> None:
        """An unknown name, or a brace that belongs to none, stays as written and is told."""
        assert filled_in(text) == (text, asked)

    def test_one_pass(self) -> None:
        """A value is put in as it is, also when it looks like a parameter."""
        values = {"een": "{twee}", "twee": "{{een}}"}
        assert fill("{een} {twee} {Een}", values, lambda _: None) == "{twee} {{een}} {twee}"

    @given(st.text(), st.text())
    def test_a_value_is_never_filled_twice(self, one: str, two: str) -> None:
        """Whatever the values are, each stands in the text exactly as it is."""
        assert fill("{a}|{b}|{a}", {"a": one, "b": two}, lambda _: "?") == f"{one}|{two}|{one}"

    @given(st.text(st.characters(exclude_characters="{}")))
    def test_a_text_without_braces_is_unchanged(self, text: str) -> None:
        """Nothing but braces means anything."""
        assert filled_in(text) == (text, [])

    @given(st.text(st.sampled_from("{}a_9 \n")))
    def test_every_text_can_be_written(self, text: str) -> None:
        """With its braces written twice, any text comes out as it is."""
        written = text.replace("{", "{{").replace("}", "}}")
        assert filled_in(written) == (text, [])

    @given(
        st.lists(
            st.sampled_from(
                [("{{", "{"), ("}}", "}"), ("{medewerker}", "ICT'er"), ("{Plek}", "IJsbaan")]
            )
            | st.text(st.characters(exclude_characters="{}")).map(lambda text: (text, text))
        )
    )
    def test_a_text_is_filled_from_left_to_right(self, parts: list[tuple[str, str]]) -> None:
        """What stands beside a parameter or a brace does not change what it means."""
        text = "".join(written for written, _ in parts)
        assert filled_in(text) == ("".join(read for _, read in parts), [])

    @given(st.text(st.sampled_from("{}ab ")))
    def test_nothing_is_lost(self, text: str) -> None:
        """Without parameters only double braces change; the rest stays, and each is told once."""
        asked: list[str] = []
        result = fill(text, {}, asked.append)
        assert len(text) - len(result) <= text.count("{{") + text.count("}}")
        assert result.replace("{", "").replace("}", "") == text.replace("{", "").replace("}", "")
        loose = text.replace("{{", "").replace("}}", "")
        assert bool(asked) == bool(set(loose) & {"{", "}"}) or "{{{" in text or "}}}" in text


class TestCapital:
    @pytest.mark.parametrize(
        ("words", "wanted"),
        [
            ("de universiteit", "De universiteit"),
            ("ijsbaan", "IJsbaan"),
            ("ij", "IJ"),
            ("IJsbaan", "IJsbaan"),
            ("i", "I"),
            ("école", "École"),
            ("'s middags", "'s middags"),
            ("3D-printer", "3D-printer"),
            ("", ""),
        ],
    )
    def test_the_first_letter(self, words: str, wanted: str) -> None:
        """Words get a capital, and ij, being one letter in Dutch, becomes IJ."""
        assert capital(words) == wanted

    @given(st.text())
    def test_once_is_enough(self, words: str) -> None:
        """Words with a capital stay as they are, and the rest of them always does."""
        assert capital(capital(words)) == capital(words) or words[:1].upper() != words[:1].title()
        assert capital(words).endswith(words[2:])


class TestJoinLines:
    @pytest.mark.parametrize(
        ("text", "wanted"),
        [
            ("een\ntwee", "een twee"),
            ("een  \n  twee\n", "een twee"),
            ("een\r\ntwee", "een twee"),
            ("een\n\ntwee", "een\n\ntwee"),
            ("een\n\n\n\ntwee", "een\n\ntwee"),
            ("een\n \t\n\u00a0\ntwee", "een\n\ntwee"),
            ("\n\neen\n\n", "een"),
            ("een:\n- twee\n- drie", "een:\n- twee\n- drie"),
            ("- een\n  en nog\n- twee", "- een en nog\n- twee"),
            ("- een\n  - binnen\n- twee", "- een\n  - binnen\n- twee"),
            ("1. een\n2. twee\n10) tien", "1. een\n2. twee\n10) tien"),
            ("* een\n+ twee", "* een\n+ twee"),
            ("*een*\n*twee*", "*een* *twee*"),
            ("- een\n\n- twee\nen", "- een\n\n- twee en"),
            ("een -\ntwee", "een - twee"),
            ("een\n-\ntwee", "een - twee"),
            ("tot 2018.\n2019 was beter", "tot 2018. 2019 was beter"),
            ("", ""),
        ],
    )
    def test_lines(self, text: str, wanted: str) -> None:
        """A line break is a space, empty lines are a paragraph, and items of a list stay lines."""
        assert join_lines(text) == wanted

    LINES = st.lists(
        st.sampled_from(
            ["een", "- twee", "  - drie", "1. vier", "-", "- ", "", "  ", "\u00a0", "*x*"]
        )
        | st.text(max_size=4)
    ).map("\n".join)

    @given(LINES)
    def test_once_is_enough(self, text: str) -> None:
        """Joining again changes nothing."""
        assert join_lines(join_lines(text)) == join_lines(text)

    @given(LINES)
    def test_words_stay(self, text: str) -> None:
        """Every word stays, in order."""
        assert join_lines(text).split() == text.split()

    @given(LINES)
    def test_no_space_is_left_over(self, text: str) -> None:
        """No line ends in a space, and between paragraphs is one empty line."""
        lines = join_lines(text).split("\n")
        assert all(line == line.rstrip() for line in lines)
        assert "\n\n\n" not in join_lines(text)


class TestFilled:
    def test_parts_are_filled_too(self) -> None:
        """Every text of a table is filled in, at any depth; lists and numbers stay."""
        table = {
            "text": "Een\n{medewerker}",
            "run": {"a": {"minutes": 5, "say": "{Medewerkers}!"}},
            "roles": ["{medewerker}"],
        }
        assert filled(table, VALUES, lambda *_: None) == {
            "text": "Een ICT'er",
            "run": {"a": {"minutes": 5, "say": "ICT'ers!"}},
            "roles": ["{medewerker}"],
        }

    def test_what_does_not_change_is_shared(self) -> None:
        """A table without anything to fill in or to join is given back itself."""
        table = {"text": "Een", "run": {"a": {"minutes": 5}}, "roles": ["x"]}
        assert filled(table, VALUES, lambda *_: None) is table
        changed = filled({"a": table, "b": "{plek}"}, VALUES, lambda *_: None)
        assert changed["a"] is table

    def test_the_place_of_what_is_unknown_is_told(self) -> None:
        """What cannot be filled in is told with the keys that lead to it."""
        asked: list[tuple[str, tuple[str, ...]]] = []
        filled({"run": {"a": {"say": "{x}"}}, "b": "}"}, VALUES, lambda *each: asked.append(each))
        assert asked == [("x", ("run", "a", "say")), ("", ("b",))]


class TestInPacks:
    def test_texts_of_a_pack_are_complete(self) -> None:
        """A parameter is filled into the texts of every layer, with the uppermost value."""
        base = uva(
            '[parameters]\nvak = "het ICT-vak"', questions='[slot]\ntext = "{Vak}, en toen?"'
        )
        pack, findings = over(BASE, base).structured()
        assert findings == []
        assert pack.questions["slot"].text == "Het ICT-vak, en toen?"
        assert pack.parameters["vak"].value == "het ICT-vak"

    def test_an_unknown_name_is_one_finding(self) -> None:
        """A name that is no parameter is an error at its text, with what is meant."""
        said = '[middag.blocks.welkom]\nsay = "Welkom bij {organisaties}."'
        (found,) = over(BASE, uva(sessions=said)).structured()[1]
        assert (found.code, found.address) == ("FP304", "sessions/middag/blocks/welkom#say")
        assert found.params["suggestion"] == 'Did you mean "organisatie"?'
        assert (found.layer, found.path) == ("uva", "uva/sessions.toml")

    def test_a_loose_brace_is_one_finding(self) -> None:
        """A brace that belongs to nothing is an error at its text."""
        (found,) = over(BASE, uva(questions='[slot]\ntext = "Een { daar?"')).structured()[1]
        assert (found.code, found.address) == ("FP305", "questions/slot#text")

    def test_a_value_is_no_text_to_fill_in(self) -> None:
        """The value of a parameter is taken as it is; how to use it and its example are filled."""
        objects = everything()
        put(objects, ("pack", "parameters", "een", "value"), "het {een}")
        put(objects, ("pack", "parameters", "een", "example"), "Zo: {een}.")
        pack, findings = structured(objects)
        assert findings == []
        assert pack.parameters["een"].value == "het {een}"
        assert pack.parameters["een"].example == "Zo: het {een}."

    def test_the_title_of_a_layer_is_filled_too(self) -> None:
        """What is told of a layer has no words left open either."""
        upper = uva('title = "{Vak} vandaag"\n[parameters]\nvak = "het ICT-vak"')
        pack, _ = over(BASE, upper).structured()
        assert (pack.title, pack.layers[-1].title) == ("Het ICT-vak vandaag",) * 2
