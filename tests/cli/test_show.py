"""`perspectief show`: what is in a pack."""

import json
from pathlib import Path

import pytest

from helpers.called import Command
from perspectief import load
from perspectief.model import KINDS


class TestPack:
    def test_a_pack_is_shown_in_short(self, command: Command) -> None:
        """A pack is shown with its title, its layers and how much it holds of each kind."""
        code, out, err = command("show", "secretaresse")
        assert (code, err) == (0, "")
        assert out.startswith("Functieperspectief secretaresse 1.0.0\n")
        assert "pilot 1.0.0 → secretaresse 1.0.0" in out
        for kind in KINDS:
            count = len(getattr(load("secretaresse"), kind))
            assert (f"{count:5}  {kind}\n" in out) == (count > 0)

    def test_a_folder_is_shown_too(self, command: Command, folder: Path) -> None:
        """A pack that is not installed is shown by its path."""
        code, out, _ = command("show", folder)
        assert code == 0
        assert "pilot 1.0.0 → voorbeeld 1.0.0" in out

    def test_all_ids_can_be_had(self, command: Command) -> None:
        """All ids are given as addresses, one a line, each of which can be shown."""
        _, out, _ = command("show", "pilot", "--ids")
        addresses = out.splitlines()
        pack = load("pilot")
        assert len(addresses) == sum(len(getattr(pack, kind)) for kind in KINDS)
        for address in (addresses[0], addresses[-1]):
            code, out, _ = command("show", "pilot", address)
            assert (code, out.splitlines()[0]) == (0, f"id: {address.partition('/')[2]}")

    def test_parameters_are_shown_in_a_sentence(self, command: Command) -> None:
        """Each parameter is shown in one sentence with its word filled in."""
        _, out, _ = command("show", "secretaresse", "--parameters")
        assert "{medewerker}: Een secretaresse weet vaak" in out
        assert len(out.splitlines()) == len(load("secretaresse").parameters)

    def test_json_is_the_pack(self, command: Command) -> None:
        """As JSON the whole pack is given, with every kind."""
        _, out, _ = command("show", "secretaresse", "--json")
        said = json.loads(out)
        assert (said["id"], set(KINDS) - set(said)) == ("secretaresse", set())


class TestKind:
    def test_a_kind_is_a_list_of_titles(self, command: Command) -> None:
        """A kind is shown as a line for each object: its id and its title or text."""
        code, out, _ = command("show", "pilot", "themes")
        assert code == 0
        assert [line.split()[0] for line in out.splitlines()] == list(load("pilot").themes)

    def test_the_ids_of_a_kind_can_be_had(self, command: Command) -> None:
        """With a kind, only the ids of that kind are given."""
        _, out, _ = command("show", "pilot", "roles", "--ids")
        assert out.splitlines() == ["roles/medewerker", "roles/leidinggevende", "roles/hr"]

    def test_a_kind_as_json(self, command: Command) -> None:
        """A kind as JSON is an object by id."""
        _, out, _ = command("show", "pilot", "roles", "--json")
        assert list(json.loads(out)) == ["medewerker", "leidinggevende", "hr"]


class TestObject:
    def test_an_object_is_shown_field_by_field(self, command: Command) -> None:
        """An object is shown with the fields that it has, parts indented."""
        _, out, _ = command("show", "pilot", "sessions/twee-sessies")
        assert "\ntitle: " in out
        assert "\nmeetings:\n  " in out
        assert "None" not in out
        assert "{}" not in out

    def test_an_object_as_json(self, command: Command) -> None:
        """An object as JSON has every field, absent ones as null."""
        _, out, _ = command("show", "pilot", "roles/hr", "--json")
        assert json.loads(out)["id"] == "hr"


class TestNothingToShow:
    @pytest.mark.parametrize(
        ("address", "said"),
        [
            ("question", 'Did you mean "questions"?'),
            ("xqz", "There are: themes, roles,"),
            ("/kleine-stap", "There are: themes, roles,"),
            ("questions/kleine-stp", 'Did you mean "kleine-stap"?'),
            ("roles/xqz", "There are: medewerker, leidinggevende, hr."),
            ("questions/kleine-stap/text", "in questions"),
            ("kleine-stap", 'Did you mean "questions/kleine-stap"?'),
            ("Vragen", 'Did you mean "questions"?'),
            ("gevraagd", 'Did you mean "questions/eerste-keer-gevraagd"?'),
            ("questions/nodig", 'Did you mean "nodig-voor-later" or "wie-heb-je-nodig"?'),
        ],
    )
    def test_what_does_not_exist_gets_a_suggestion(
        self, command: Command, address: str, said: str
    ) -> None:
        """An address that leads nowhere is told, with what is meant perhaps."""
        code, out, err = command("show", "pilot", address)
        assert (code, out) == (2, "")
        assert err.startswith("error: ")
        assert said in err

    def test_a_part_of_an_id_is_a_guess_beside_a_kind(self, command: Command) -> None:
        """What is like the name of a kind and stands in an id may be either: both are named."""
        _, _, err = command("show", "secretaresse", "agenda", "--ui-lang", "nl")
        assert 'Bedoel je "questions" of "activities/sec-agenda"?' in err

    def test_a_kind_without_objects_has_nothing_to_suggest(self, command: Command) -> None:
        """Nothing is suggested when there is nothing."""
        code, _, err = command("show", "pilot", "activities/agenda")
        assert (code, err) == (2, 'error: there is no "agenda" in activities\n')

    def test_an_unknown_pack_gets_a_suggestion(self, command: Command) -> None:
        """A misspelt id is told with the id that was meant, in the language of messages."""
        code, out, err = command("show", "secretares", "--ui-lang", "nl")
        assert (code, out) == (2, "")
        assert 'er is geen pakket "secretares"' in err
        assert 'Bedoel je "secretaresse"?' in err

    def test_a_folder_is_pointed_out(
        self, command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Whoever forgets the slash of a folder reads how to write it."""
        monkeypatch.chdir(folder.parent)
        assert "./voorbeeld" in command("show", "voorbeeld").err

    def test_a_pack_with_mistakes_is_not_shown(self, command: Command, faulty: Path) -> None:
        """A pack with errors is not shown; what is wrong is."""
        code, out, err = command("show", faulty)
        assert (code, out) == (1, "")
        assert "error[FP201 unknown-key]" in err

    def test_two_ways_to_show_exclude_each_other(self, command: Command) -> None:
        """One asks for ids, for parameters or for JSON."""
        assert command("show", "pilot", "--ids", "--json").code == 2
