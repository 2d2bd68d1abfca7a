"""Reports of one line for each finding: concise, and as commands of GitHub."""

import re

import pytest

from helpers.reported import FAULT, FILE, found, nowhere, told


class TestConcise:
    def test_a_finding_is_one_line(self) -> None:
        """A finding is one line that editors understand: file, line, column, code, message."""
        assert told("concise", found()) == f'{FILE}:2:1: FP201 unknown key "rolls"\n'

    def test_what_is_not_known_is_left_out(self) -> None:
        """Without a line only the file stands before the code."""
        assert told("concise", nowhere()) == f'{FILE}: FP201 unknown key "rolls"\n'

    def test_all_are_told(self) -> None:
        """Every finding is told, however many there are, but for what is accepted."""
        assert len(told("concise", *[found()] * 500, found(accepted="Zo.")).splitlines()) == 500


COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def commands(*findings: object, **more: object) -> list[tuple[str, dict[str, str], str]]:
    """Give the commands of a report as GitHub reads them: level, properties, message."""
    read = []
    for line in told("github", *findings, **more).splitlines():  # type: ignore[arg-type]
        match = COMMAND.fullmatch(line)
        assert match, line
        properties = dict(each.split("=", 1) for each in match[2].split(","))
        read.append((match[1], {name: raw(text) for name, text in properties.items()}, match[3]))
    return [(level, values, raw(text)) for level, values, text in read]


def raw(text: str) -> str:
    """Give a text without the escapes of GitHub."""
    for escape, character in (("%0A", "\n"), ("%0D", "\r"), ("%3A", ":"), ("%2C", ",")):
        text = text.replace(escape, character)
    return text.replace("%25", "%")


class TestGitHub:
    def test_a_finding_is_a_command(self) -> None:
        """A finding is a command with its place, its rule as a title, and what to do."""
        assert told("github", found()) == (
            f"::error file={FILE},line=2,endLine=2,col=1,endColumn=6,title=FP201 unknown-key::"
            'unknown key "rolls"%0ADid you mean "roles"?\n'
        )

    @pytest.mark.parametrize(
        ("severity", "level"), [("error", "error"), ("warning", "warning"), ("info", "notice")]
    )
    def test_each_severity_has_its_command(self, severity: str, level: str) -> None:
        """Errors, warnings and remarks are the three commands that GitHub has."""
        assert commands(found(severity=severity))[0][0] == level

    def test_the_worst_come_first(self) -> None:
        """The worst come first, because GitHub shows ten of each level."""
        levels = [each[0] for each in commands(found(severity="info"), found())]
        assert levels == ["error", "notice"]

    def test_columns_are_told_within_one_line(self) -> None:
        """Of a place of more lines the columns are left out: GitHub would show nothing."""
        (_, values, _), *_ = commands(found(end_line=4))
        assert (values["line"], values["endLine"]) == ("2", "4")
        assert "col" not in values
        assert "endColumn" not in values

    def test_without_a_line_only_the_file_is_told(self) -> None:
        """A finding without a line names its file only."""
        (_, values, _), *_ = commands(nowhere())
        assert values == {"file": FILE, "title": "FP201 unknown-key"}

    def test_what_means_something_is_escaped(self) -> None:
        """What would end a value or a command is escaped, and nothing else is changed."""
        one = found(path="map/a,b:c%.toml", params={"key": "50%\n::error ::x"})
        (_, values, message), *_ = commands(one)
        assert values["file"] == "map/a,b:c%.toml"
        assert message.startswith('unknown key "50%\n::error ::x"')
        assert len(told("github", one).splitlines()) == 1

    def test_faults_are_errors(self) -> None:
        """What a plugin did wrong is an error without a place."""
        assert commands(faults=[FAULT]) == [("error", {"title": "archief"}, "No module named 'x'")]
