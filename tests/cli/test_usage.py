"""Wrong arguments, and help: in the language of the reader, with what was probably meant."""

from argparse import SUPPRESS, Action, _SubParsersAction
from collections.abc import Iterator

import pytest

from helpers.called import Command
from perspectief.cli.arguments import parser
from perspectief.cli.help_words import DUTCH, DUTCH_NAMES
from perspectief.cli.parsing import Parser


class TestDidYouMean:
    @pytest.mark.parametrize(
        ("wrong", "meant"), [("chek", "check"), ("lsit", "list"), ("explian", "explain")]
    )
    def test_a_wrong_command_is_answered(self, wrong: str, meant: str, command: Command) -> None:
        """A command that does not exist gives exit code 2, and the one that was meant."""
        code, out, err = command(wrong)
        assert (code, out) == (2, "")
        assert err.endswith(
            f'perspectief: error: there is no command "{wrong}"\n  Did you mean "{meant}"?\n'
        )

    def test_a_command_like_no_other(self, command: Command) -> None:
        """A command that looks like none is answered with those there are."""
        assert "There are: list, show, check, " in command("zzzzzz").err

    def test_a_wrong_choice_is_answered(self, command: Command) -> None:
        """A value that an option does not know is answered with the one that was meant."""
        code, _, err = command("check", "--format", "jsno", "--ui-lang", "nl")
        assert code == 2
        assert '"jsno" kan niet bij --format\n  Bedoel je "json"?' in err

    @pytest.mark.parametrize(
        ("typed", "told", "meant"),
        [
            (("kit", "pilot", "--formaat", "pdf"), "--formaat", "--format"),
            (("kit", "pilot", "--formaat=pdf"), "--formaat", "--format"),
        ],
    )
    def test_a_wrong_option_is_answered(
        self, typed: tuple[str, ...], told: str, meant: str, command: Command
    ) -> None:
        """An option that is not there is told without its value, with the one that was meant."""
        code, _, err = command(*typed)
        assert code == 2
        assert err.endswith(f': {told}\n  Did you mean "{meant}"?\n')

    def test_a_wrong_kind_and_object_are_answered(self, command: Command) -> None:
        """A kind or an object that is not there is answered with the one that was meant."""
        assert 'Did you mean "questions"?' in command("show", "pilot", "question").err
        assert 'Did you mean "kleine-stap"?' in command("show", "pilot", "questions/klein-stap").err

    def test_what_was_typed_steers_nothing(self, command: Command) -> None:
        """Control characters in what was typed are shown as escapes."""
        assert "\x1b" not in command("\x1b[2Jchek").err


class TestDutch:
    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (("chek",), 'de opdracht "chek" bestaat niet'),
            (("show",), "hier ontbreekt nog: PAKKET"),
            (("translate",), "hier ontbreekt nog: MAP, TAAL"),
            (("kit", "pilot", "--format"), "achter --format hoort een waarde"),
            (("list", "--json=3"), "achter --json hoort geen waarde"),
            (("list", "nu"), "dit hoort hier niet: nu"),
            (("show", "pilot", "--ids", "--json"), "--json en --ids gaan niet samen"),
        ],
    )
    def test_wrong_arguments_are_told_in_dutch(
        self, arguments: tuple[str, ...], told: str, command: Command
    ) -> None:
        """What is wrong with arguments is told in Dutch to who reads Dutch, and else in English."""
        code, out, err = command(*arguments, "--ui-lang", "nl")
        assert (code, out) == (2, "")
        assert err.startswith("gebruik: perspectief")
        assert f": fout: {told}\n" in err
        english = command(*arguments, "--ui-lang", "en").err
        assert english.startswith("usage: perspectief")
        assert ": error: " in english
        assert told not in english

    def test_a_number_is_asked_for(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A word where a number belongs is told in words of ours too."""
        made = parser(language="nl")
        made.add_argument("--minutes", type=int)
        with pytest.raises(SystemExit):
            made.parse_args(["--minutes", "veel"])
        told = capsys.readouterr().err
        assert 'bij --minutes hoort een heel getal, en geen "veel"' in told

    def test_what_nobody_translated_stays_english(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A sentence of argparse that we do not know is told as it is, and never lost."""
        with pytest.raises(SystemExit) as stopped:
            parser(language="nl").error("something new")
        assert stopped.value.code == 2
        assert capsys.readouterr().err.endswith("perspectief: fout: something new\n")

    @pytest.mark.parametrize("where", ["before", "after", "joined", "variable"])
    def test_the_language_may_be_chosen_anywhere(
        self, where: str, command: Command, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The language counts for what is wrong with the arguments, wherever it is chosen."""
        if where == "variable":
            monkeypatch.setenv("PERSPECTIEF_LANG", "nl")
        arguments = {
            "before": ("--ui-lang", "nl", "chek"),
            "after": ("chek", "--ui-lang", "nl"),
            "joined": ("chek", "--ui-lang=nl"),
            "variable": ("chek",),
        }[where]
        assert command(*arguments).err.startswith("gebruik: ")

    def test_help_is_in_dutch(self, command: Command) -> None:
        """Help is in Dutch for who reads Dutch: usage, heads, commands and options."""
        code, out, _ = command("--help", "--ui-lang", "nl")
        assert code == 0
        assert out.startswith("gebruik: perspectief ")
        assert "\nopdrachten:\n" in out
        assert "usage:" not in out
        shown = command("show", "--help", "--ui-lang", "nl").out
        assert "\nwat je noemt:\n  PAKKET " in shown
        assert "[--lang TAAL]" in shown


def texts(made: Parser) -> Iterator[str]:
    """Give every text of help, of subcommands too."""
    yield made.description or ""
    for action in made._actions:
        yield from texts_of(action)


def texts_of(action: Action) -> Iterator[str]:
    """Give the texts of help of an argument, or of all subcommands."""
    if action.help and action.help != SUPPRESS:
        yield action.help
    if isinstance(action, _SubParsersAction):
        for each in action.choices.values():
            yield from texts(each)


def test_every_text_of_help_has_dutch() -> None:
    """Every text of help is in the table of Dutch ones; add what is new to `help_words.py`."""
    assert sorted(set(texts(parser())) - set(DUTCH)) == []


def test_no_dutch_is_left_over() -> None:
    """The table of Dutch texts has none that help does not use."""
    heads = {"positional arguments", "options", "commands"}
    assert sorted(set(DUTCH) - set(texts(parser())) - heads) == []


def names(made: Parser) -> Iterator[str]:
    """Give every word for a value that somebody fills in, of subcommands too."""
    for action in made._actions:
        yield from (action.metavar,) if isinstance(action.metavar, str) else ()
        if isinstance(action, _SubParsersAction):
            for each in action.choices.values():
                yield from names(each)


def test_every_name_of_a_value_has_dutch() -> None:
    """What stands for a value is a Dutch word in Dutch help, and there are no words left over."""
    same_in_dutch = {"A", "B", "ID", "LETTERS", "N"}
    assert set(names(parser())) - same_in_dutch == set(DUTCH_NAMES)


@pytest.mark.parametrize(
    "given",
    [
        "show pilot tips --lang en --ids",
        "show pilot --lang en --ids tips",
        "show --ids --lang=en pilot tips",
        "show --lang en pilot --ids tips",
        "show --lang en --ids -- pilot tips",
    ],
)
def test_options_may_stand_between_words(given: str) -> None:
    """Wherever options stand, the words of a command are the same."""
    read = parser().parse_args(given.split())
    assert (read.pack, read.address, read.lang, read.ids) == ("pilot", "tips", "en", True)


def test_what_belongs_to_an_option_stays_with_it() -> None:
    """An option of several words takes those up to the next option, and no word before it."""
    read = parser().parse_args(["customise", "./uvs", "--add", "a", "b", "--json", "--add", "c"])
    assert (read.pack, read.folder, read.add, read.json) == ("./uvs", None, ["a", "b", "c"], True)
    read = parser().parse_args(["confirm", "./uvs", "--json", "a", "b"])
    assert (read.folder, read.addresses) == ("./uvs", ["a", "b"])
