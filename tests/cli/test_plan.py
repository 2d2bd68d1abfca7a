"""`perspectief plan`: the timetable, the choices, what is refused, and the files."""

import json
import re
import shlex
from datetime import date, timedelta
from pathlib import Path
from shutil import copytree

import docx
import pytest
from openpyxl import load_workbook

from helpers.building import ROOT
from helpers.called import Command
from helpers.pack_texts import load
from helpers.schemas import problems
from perspectief import plan

USUAL = ("plan", "ict", "--minutes", "150", "--people", "14")
DATED = (*USUAL, "--start", "9:30", "--date", "2127-03-03")

TOLD = [
    shlex.split(call)
    for page in ("docs/plan.md", "docs/nl/plannen.md")
    for call in re.findall(
        r"^(?:\.venv/bin/python -m )?perspectief (plan .+)$", (ROOT / page).read_text("utf-8"), re.M
    )
]
"""Every call in the pages about planning."""


def planned(command: Command, *more: str) -> dict:
    said = command(*USUAL, "--json", *more)
    assert said.code == 0
    return json.loads(said.out)


class TestShown:
    def test_the_timetable(self, command: Command) -> None:
        """Each block is a line with its time, minutes, who leads it, and what a swap names."""
        said = command(*DATED, "--ui-lang", "en")
        assert said.code == 0
        assert "3 March 2127 · 09:30-12:00" in said.out
        assert "  09:30    4  Welkom" in said.out
        assert "[kaartspel-kernactiviteiten]" in said.out
        assert "--id ict-1x150-14-site-" in said.out

    def test_times_from_zero(self, command: Command) -> None:
        """Without a start the clock begins at zero."""
        assert "   0:04    4  Spelregels" in command(*USUAL).out

    def test_in_dutch(self, command: Command) -> None:
        """Who reads Dutch is told in Dutch why, what it costs and what to look out for."""
        said = command("plan", "ict", "--minutes", "60", "--people", "12-16", "--ui-lang", "nl")
        for words in ("waarom:", "kost:", "anders:", "Let op", "Terugkomdatum", "Neem mee"):
            assert words in said.out
        assert "met 12 mensen: gepland" in said.out

    def test_both_sums(self, command: Command) -> None:
        """The sums are those of the smallest and the largest group."""
        (meeting,) = planned(command, "--people", "12-16")["meetings"]
        assert meeting["least"] == sum(block["least"] for block in meeting["blocks"])
        assert meeting["planned"] == sum(block["minutes"] for block in meeting["blocks"])
        assert meeting["least"] < meeting["planned"] <= meeting["length"]

    def test_online_nobody_carries_anything(self, command: Command) -> None:
        """Of a session that is held online it says where things stand, and not to bring them."""
        shown = command(*USUAL, "--setting", "online", "--ui-lang", "nl").out
        assert "op het gedeelde bord of bij ieder thuis: 4 sets" in " ".join(shown.split())
        assert "Neem mee" not in shown

    @pytest.mark.parametrize(
        ("typed", "meant"),
        [("hybride", "hybrid"), ("op locatie", "on-site"), ("Op-locatie", "on-site")],
    )
    def test_a_place_may_be_named_in_dutch(self, command: Command, typed: str, meant: str) -> None:
        """A place has the Dutch names that it has in packs as well."""
        shown = command(*USUAL, "--setting", typed)
        assert shown == command(*USUAL, "--setting", meant)
        assert shown.code == 0

    def test_what_is_done_in_between_is_told(self, command: Command) -> None:
        """What is given to do between two meetings stands behind the first, with its time."""
        more = ("--sessions", "2", "--ui-lang", "en")
        (given,) = planned(command, *more)["assignments"]
        first, _, rest = command(*USUAL, *more).out.partition("\n\n")[2].partition("\n\n")
        told = f"  After it: {given['title']} ({given['minutes']} minutes)."
        assert (first.splitlines()[-1], "After it" in rest) == (told, False)

    def test_the_packing_list_is_counted(self, command: Command) -> None:
        """What to bring is counted for the largest group."""
        (meeting,) = planned(command)["meetings"]
        counted = {item["what"]: item["number"] for item in meeting["packing"]}
        assert counted["sets activiteitenkaarten met kolomkaarten"] == 4

    @pytest.mark.parametrize("more", [("--sessions", "2"), ("--people", "30-34"), DATED[6:]])
    def test_json_has_a_schema(self, command: Command, more: tuple[str, ...]) -> None:
        """A plan as JSON is what its schema says."""
        assert problems("plan", planned(command, *more)) == []

    def test_the_same_as_in_python(self, command: Command) -> None:
        """The command plans what the function plans, with seed and swap."""
        more = ("--seed", "3", "--swap", "vier-kanten=wandelgesprek", "--sessions", "2")
        found = plan(
            load("ict", "nl"),
            minutes=150,
            people=14,
            sessions=2,
            seed=3,
            swaps={"vier-kanten": "wandelgesprek"},
        )
        assert planned(command, *more)["id"] == found.id

    def test_an_id_needs_no_pack(self, command: Command) -> None:
        """The id of a plan alone makes it again; a swap changes it."""
        first = planned(command)
        again = command("plan", "--id", first["id"], "--json")
        assert json.loads(again.out) == first
        swapped = command("plan", "--id", first["id"], "--swap", "vier-kanten=acties-per-rol")
        assert "acties-per-rol" in swapped.out

    def test_a_folder_is_named_as_it_is_typed(
        self, command: Command, folder: Path, tmp_path: Path
    ) -> None:
        """The call that makes a plan again can be typed, also with a space in the folder."""
        place = tmp_path / "map met spatie" / "pakket"
        copytree(folder, place)
        said = command("plan", place, "--minutes", "180", "--people", "14", "--ui-lang", "en")
        assert f'perspectief plan "{place}" --id ' in said.out

    def test_another_pack(self, command: Command) -> None:
        """An id of which the end is not right says that the pack has changed, and goes on."""
        id = planned(command)["id"]
        said = command("plan", "--id", f"{id[:-4]}aaaa", "--ui-lang", "en")
        assert said.code == 0
        assert "The pack has changed" in said.out

    def test_content_cannot_steer_the_terminal(self, command: Command, folder: Path) -> None:
        """What a pack says is shown and never obeyed."""
        text = '[wandelgesprek]\ntitle = "Wandel\\u001b[31m"\n'
        (folder / "approaches.toml").write_text(text)
        said = command(
            "plan", folder, "--minutes", "240", "--people", "14", "--swap",
            "denken-delen-verbreden=wandelgesprek",
        )  # fmt: skip
        assert "\x1b" not in said.out + said.err


class TestDates:
    def test_the_others_follow(self, command: Command) -> None:
        """A second meeting is three weeks later, the follow-up when the step says."""
        found = planned(command, "--sessions", "2", "--date", "2127-03-03")
        assert [each["date"] for each in found["meetings"]] == ["2127-03-03", "2127-03-24"]
        assert found["follow_up"]["date"] == "2127-06-16"

    def test_each_can_be_given(self, command: Command) -> None:
        """Each date may be given, the last one of the follow-up."""
        dates = ("2127-03-03", "2127-03-10", "2127-05-01")
        more = [word for each in dates for word in ("--date", each)]
        found = planned(command, "--sessions", "2", *more)
        days = [*(each["date"] for each in found["meetings"]), found["follow_up"]["date"]]
        assert tuple(days) == dates

    def test_odd_dates_are_told(self, command: Command) -> None:
        """A date in the past or in a weekend is told, and followed."""
        past = command(*USUAL, "--date", "2020-03-03", "--ui-lang", "en")
        assert (past.code, past.err) == (0, "3 March 2020 is in the past.\n")
        saturday = date.today() + timedelta(days=7 + 5 - date.today().weekday())
        said = command(*USUAL, "--date", saturday.isoformat(), "--ui-lang", "en")
        assert "is in a weekend" in said.err


REFUSED = {
    "no pack": (("plan",), "name a pack"),
    "no size": (("plan", "ict"), "--minutes 150"),
    "nobody": ((*USUAL[:-1], "0"), "0 is no number of people"),
    "turned round": ((*USUAL[:-1], "16-12"), "16-12 is no number of people"),
    "people in words": ((*USUAL[:-1], "veertien"), '"veertien" is no number of people'),
    "minutes": (("plan", "ict", "--minutes", "5", "--people", "14"), "It fits with 40 minutes"),
    "too long": (("plan", "ict", "--minutes", "481", "--people", "14"), "1 to 480 minutes"),
    "too many": ((*USUAL[:-1], "200"), "It fits with 120 people"),
    "setting": ((*USUAL, "--setting", "maan"), "There are: on-site, online, hybrid"),
    "sessions": ((*USUAL, "--sessions", "5"), "it has set-ups of 1, 2, 3"),
    "no sessions": ((*USUAL, "--sessions", "0"), "no set-up of 0 meetings"),
    "seed": ((*USUAL, "--seed", "-1"), "the seed is 0 or more"),
    "start": ((*USUAL, "--start", "25:00"), "write it as 09:30"),
    "midnight": ((*USUAL, "--start", "23:00"), "ends after midnight"),
    "date": ((*USUAL, "--date", "2-3-2127"), "year-month-day: 2127-03-02"),
    "date without zeros": ((*USUAL, "--date", "2127-3-2"), "year-month-day: 2127-03-02"),
    "date with strokes": ((*USUAL, "--date", "2127/03/02"), "year-month-day: 2127-03-02"),
    "no date": ((*USUAL, "--date", "morgen"), '"morgen" is no date'),
    "date that is not there": ((*USUAL, "--date", "31-2-2127"), '"31-2-2127" is no date'),
    "dates": ((*USUAL, "--date", "2127-03-03", "--date", "2127-03-02"), "not in order"),
    "more dates": (
        (*USUAL, "--date", "2127-03-03", "--date", "2127-03-04", "--date", "2127-03-05"),
        "3 dates are too many",
    ),
    "last date": ((*USUAL, "--date", "9999-12-31"), "there is no date left"),
    "last date of two": ((*USUAL, "--sessions", "2", "--date", "9999-12-31"), "no date left"),
    "swap": ((*USUAL, "--swap", "vier-kanten"), "is no swap"),
    "swap what": ((*USUAL, "--swap", "a=b"), 'no block "a" to swap'),
    "swap by": ((*USUAL, "--swap", "vier-kanten=kaartspel"), "kaartspel-kernactiviteiten"),
    "id": (("plan", "--id", "ict"), '"ict" is no id of a plan'),
    "id and more": (("plan", "--id", "x", "--minutes", "9"), "--minutes does not go with --id"),
    "pack and day": (("plan", "ict", "--day", "ict,bibliotheek"), "ict does not go with --day"),
    "day and seed": (("plan", "--day", "ict,bibliotheek", "--seed", "1"), "The set-up of the day"),
    "day people": (("plan", "--day", "ict,bibliotheek", "--people", "5"), "fits with 12 people"),
    "day setting": (
        ("plan", "--day", "ict,bibliotheek", "--setting", "maan"), '"maan" is no setting'
    ),
    "unknown": (("plan", "itc", "--minutes", "150", "--people", "14"), 'Did you mean "ict"?'),
    "format": ((*USUAL, "-o", "x", "--format", "pfd"), 'no format "pfd"'),
    "a site": ((*USUAL, "-o", "x", "--format", "site"), "There are: html, pdf"),
    "document": ((*USUAL, "-o", "x", "--only", "draaibok"), 'Did you mean "draaiboek"?'),
    "style": ((*USUAL, "-o", "x", "--style", "x.docx"), "x.docx is not there"),
    "style of nothing": ((*USUAL, "--style", "x.docx"), "x.docx is not there"),
    "no folder": ((*USUAL, "--format", "pdf"), "name a folder for them with -o"),
    "fold of nothing": ((*USUAL, "--fold"), "--fold is about files"),
}  # fmt: skip


class TestRefused:
    @pytest.mark.parametrize("name", REFUSED)
    def test_what_cannot_be_is_told(
        self, command: Command, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What cannot be planned is told in a sentence, with what to do, in both languages."""
        monkeypatch.chdir(tmp_path)
        arguments, words = REFUSED[name]
        said = command(*arguments, "--ui-lang", "en")
        assert said.code == 2
        assert (said.out, words in said.err) == ("", True)
        dutch = command(*arguments, "--ui-lang", "nl")
        assert dutch.code == 2
        assert dutch.err.splitlines()[0] != said.err.splitlines()[0]
        assert list(tmp_path.iterdir()) == []

    def test_places_are_offered_and_taken_in_dutch(self, command: Command) -> None:
        """Whoever reads Dutch is offered the Dutch words for places, and each of them works."""
        said = command(*USUAL, "--setting", "thuis", "--ui-lang", "nl").err
        offered = said.splitlines()[0].rpartition(": ")[2].split(", ")
        assert offered == ["op-locatie", "online", "hybride"]
        found = [planned(command, "--setting", word)["setting"] for word in offered]
        assert found == ["on-site", "online", "hybrid"]


class TestFiles:
    def test_what_one_session_needs(self, command: Command, tmp_path: Path) -> None:
        """With a folder there is all that one session needs, until its outcome is typed in."""
        said = command(*USUAL, "-o", tmp_path, "--format", "html", "--ui-lang", "en")
        assert said.code == 0
        assert "nothing for a calendar" in said.err
        assert {path.stem for path in tmp_path.rglob("*.*")} == {
            "benaderingswijzen",
            "vragen-voor-de-gespreksleider",
            "draaiboek",
            "vragenkaarten",
            "activiteitenkaarten",
            "werkbladen",
            "schermbladen",
            "opbrengst",
            "uitwerking",
        }

    def test_the_outcome_can_be_typed_in(self, command: Command, tmp_path: Path) -> None:
        """The workbook to type the outcome in comes with a plan, with the date filled in."""
        assert command(*DATED, "-o", tmp_path, "--only", "uitwerking").code == 0
        (book,) = tmp_path.rglob("uitwerking.xlsx")
        cells = [cell.value for sheet in load_workbook(book) for row in sheet for cell in row]
        assert "3 maart 2127" in cells

    def test_a_runsheet_in_every_format(self, command: Command, tmp_path: Path) -> None:
        """A plan comes out in each format there is, with its date in each of them."""
        said = command(
            *DATED, "-o", tmp_path, "--only", "draaiboek,agenda", "--format",
            "html,pdf,docx,xlsx,md,ics",
        )  # fmt: skip
        assert (said.code, said.err) == (0, "")
        suffixes = [path.suffix[1:] for path in tmp_path.rglob("draaiboek.*")]
        assert sorted(suffixes) == ["docx", "html", "md", "pdf", "xlsx"]
        assert [path.name for path in tmp_path.rglob("*.ics")] == ["agenda.ics"]

    def test_in_the_style_of_a_university(self, command: Command, tmp_path: Path) -> None:
        """The Word files of a plan get styles, head and foot of a Word file, as those of a kit."""
        house = docx.Document()
        house.sections[0].header.paragraphs[0].text = "Universiteit van Ergens"
        house.save(tmp_path / "huisstijl.docx")
        more = ("-o", tmp_path / "plan", "--only", "draaiboek", "--format", "docx")
        made = command(*USUAL, *more, "--style", tmp_path / "huisstijl.docx")
        assert (made.code, "Headings in " in made.err) == (0, True)
        (path,) = (tmp_path / "plan").rglob("draaiboek.docx")
        head = docx.Document(str(path)).sections[0].header
        assert head.paragraphs[0].text == "Universiteit van Ergens"

    def test_cards_to_fold(self, command: Command, tmp_path: Path) -> None:
        """The question cards of a plan have a back when that is asked for, as those of a kit."""
        cards = ("--only", "vragenkaarten", "--format", "html")
        for name, more in (("plat", ()), ("dubbel", ("--fold",))):
            assert command(*USUAL, "-o", tmp_path / name, *cards, *more).code == 0
        (flat,), (double,) = (
            (tmp_path / each).rglob("vragenkaarten.html") for each in ("plat", "dubbel")
        )
        assert "Vouw op de puntjes" not in flat.read_text("utf-8")
        assert "Vouw op de puntjes" in double.read_text("utf-8")

    def test_no_calendar_no_word_of_it(self, command: Command, tmp_path: Path) -> None:
        """Who asks for no calendar hears nothing of dates for one."""
        said = command(*USUAL, "-o", tmp_path, "--format", "html", "--only", "draaiboek")
        assert (said.code, said.err) == (0, "")

    def test_the_runsheet_is_of_the_plan(self, command: Command, tmp_path: Path) -> None:
        """The runsheet has the date and times of the plan, and its questions."""
        said = command(*DATED, "-o", tmp_path, "--format", "html", "--only", "draaiboek,agenda")
        assert said.code == 0
        (path,) = tmp_path.rglob("draaiboek.html")
        page = path.read_text("utf-8")
        for words in ("3 maart 2127", "09:30 - 12:00", "Vragenkaarten om uit te kiezen"):
            assert words in page
        assert len(list(tmp_path.rglob("agenda.*"))) == 1

    def test_in_another_language(self, command: Command, tmp_path: Path) -> None:
        """With --lang what is planned and what is made are in that language."""
        more = ("-o", tmp_path, "--format", "html", "--only", "runsheet", "--lang", "en")
        said = command(*USUAL, *more)
        assert said.code == 0
        assert "  Welcome" in said.out
        (path,) = tmp_path.rglob("runsheet.html")
        assert '<html lang="en"' in path.read_text("utf-8")

    def test_nothing_is_overwritten(self, command: Command, tmp_path: Path) -> None:
        """A file that is different stays, unless it is forced."""
        more = ("-o", tmp_path, "--format", "html", "--only", "draaiboek")
        command(*USUAL, *more)
        (path,) = tmp_path.rglob("*.html")
        path.write_text("mine")
        assert command(*USUAL, *more).code == 2
        assert path.read_text() == "mine"
        assert command(*USUAL, *more, "--force").code == 0
        assert path.read_text() != "mine"

    def test_json_beside_files(self, command: Command, tmp_path: Path) -> None:
        """With JSON the list of files goes to stderr, so that stdout is JSON."""
        more = ("-o", tmp_path, "--format", "html", "--only", "draaiboek", "--json")
        said = command(*USUAL, *more)
        assert json.loads(said.out)["pack"] == "ict"
        assert "draaiboek.html" in said.err


class TestPages:
    @pytest.mark.parametrize("call", TOLD, ids=" ".join)
    def test_a_call_works(
        self, command: Command, call: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Every call in the pages about planning works, and nothing is to be told of it."""
        monkeypatch.chdir(tmp_path)
        said = command(*call)
        assert (said.code, said.err) == (0, "")

    def test_there_are_calls(self) -> None:
        """Both pages have calls."""
        assert len(TOLD) == 7


class TestDay:
    def test_a_day_for_several_groups(self, command: Command, tmp_path: Path) -> None:
        """The parts of a day are on one date, with a lunch between them."""
        said = command(
            "plan", "--day", "ict,bibliotheek", "--people", "20", "--start", "9:00", "--date",
            "2127-03-03", "-o", tmp_path, "--format", "html", "--ui-lang", "en",
        )  # fmt: skip
        assert said.code == 0
        assert "3 March 2127 · 09:00-12:00" in said.out
        assert "3 March 2127 · 12:45-15:45" in said.out
        assert {path.stem for path in tmp_path.rglob("vragenkaarten*")} == {
            "vragenkaarten-ict",
            "vragenkaarten-bibliotheek",
        }

    def test_a_day_as_json(self, command: Command) -> None:
        """A day has no id; else it is what the schema of a plan says."""
        found = json.loads(command("plan", "--day", "ict,bibliotheek", "--json").out)
        assert problems("plan", found) == []
        assert (found["id"], found["people_max"]) == (None, 24)
