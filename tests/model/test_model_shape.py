"""The model has every kind and every field of the format, and shapes are read off the model."""

import re
from collections.abc import Iterator
from typing import Any, get_args

import attrs
import pytest
from attrs import frozen

from helpers.annotations import fields_of, kind_named, members, sort_of
from perspectief.model import KINDS, FunctionGroup, Kit, Parameter, TeamRole
from perspectief.model import values as model_values
from perspectief.model.manifest import Words
from perspectief.model.shape import (
    MANIFEST,
    MANIFEST_PARTS,
    RESERVED,
    FieldShape,
    Shape,
    ref_kind,
    shape_of,
    shape_of_kind,
)

TABLE = """
| kind | fields |
|---|---|
| questions | **theme, text, roles** (who answers), moment, probes.*, purpose, activities (absent = the whole job), sensitive, competences |
| themes | **title, text**, purpose |
| roles | **title, text**, asks (what it owes afterwards) |
| activities | **title, tasks.*, hint, why**, framework, result, developments, also, sources. One direction a card; two directions are two cards. `hint` and `why` never reach a document for participants |
| steps | **phase, title, text, lead, hours** (per role)**, week** (from the first session, T)**, yields, checklist.***, joins, needs, uses, until_week, sessions, watch_out |
| approaches | **title, purpose, outcome, group** {min, max, table}**, setting, run.*, alternative, origin**, themes, preparation, materials.*, good_for, not_for, watch_out, online, questions, sources, licence, inspired_by |
| …run.* | **minutes, text**, say (spoken aloud), per_person, per_table, per_seat, who |
| …materials.* | **text**, per, each, document |
| sessions | **title, people** {min, max}**, setting, meetings.*** (title, length)**, blocks.*, follow_up** (a step), text, good_for, not_for, weeks_between, assignments.* |
| …blocks.* | **meeting, title, who**, minutes (required without an approach), text, say, themes, approach, questions, worksheet, type (`break`), per_person, per_table, per_seat, if_late (`never`, `skip`, or minutes) |
| actions | **title, owner** (exactly one role)**, text, type**, together, when, done, hooks.* (text, sources, review), activities, sources |
| moves, concerns | **title, text**, sources, leads_to, talk_with, not_promise |
| developments | **title, fact** (only what its sources say)**, sources, review** (date)**, type**, meaning (ours, worded as possible), scope, activities, question |
| competences | **title, definition, why**, activities, maps.* (catalogue, code) |
| catalogues | **title, version, publisher, licence, source**, entries.* |
| tips | **title, text, type** (do, dont, moment)**, audience, origin**, phase, sources, inspired_by |
| experiences | **title, text, level, source, about_group, year**, quote, source_note |
| sources | **title, publisher, type**, address, read (date on which somebody opened it; absent until then, and then a warning), published (date, "2018-07" or "2018"), consent, note |
| texts | **title, text, audience**, subject, sender, includes (sentences that must survive are texts of their own, `fixed`) |
| worksheets | **title, size, per, lines.***, private, text |
"""  # noqa: E501 # as it stands in the description of the format

OPTIONAL = {("experiences", "year")}
"""What the format asks for, and the model does without: the year of a source may be unknown."""

CLOSED = """
theme ids `what-changes, good-work, pleasant-work, insights, actions` (pilot data, fixed) · roles `medewerker, leidinggevende, hr` (pilot data, fixed) · phase `prepare, design, run, follow-up` · setting `on-site, online, hybrid` · hint `grows, shrinks, stays, disappears` · moment `opening, deepening, closing` · origin `own, adapted, described` · level `medewerker, leidinggevende, organisatie` · per `person, table, session` · team tasks (`who`, `lead`, `joins`) `trekker, gespreksleider, tijdbewaker, verslag, contact` and the roles · audience: the roles, `projectteam, iedereen` · action type `talk, look, learn, agreement, career, vacancy` · development type `law, technology, labour, work, organisation`.
"""  # noqa: E501 # as it stands in the description of the format


@frozen
class Row:
    """A field in the table of the format.

    Attributes:
        kind: Its kind; of a part, the kind and the field it stands in.
        name: Its name.
        required: Whether it is bold.
        keyed: Whether it has keys.
        inside: The fields that are named with it between brackets.
    """

    kind: str
    name: str
    required: bool
    keyed: bool
    inside: tuple[str, ...] = ()


def rows() -> list[Row]:
    """Read the table."""
    found: list[Row] = []
    above = ""
    for line in TABLE.strip().splitlines()[2:]:
        _, kinds, cells, _ = line.split("|")
        for kind in kinds.strip().split(", "):
            name = f"{above}/{kind[1:-2]}" if kind.startswith("…") else kind
            found += fields_in(name, cells)
            above = above if "/" in name else name
    return found


def fields_in(kind: str, cells: str) -> Iterator[Row]:
    """Read the fields of a kind: bold ones are required, brackets hold what is in one."""
    sentence, *_ = re.split(r"\. (?=[A-Z])", cells)
    bold = False
    pattern = re.compile(r"(\*\*)|([a-z_]+)(\.\*(?!\*\*(?!\*))|\.\*(?=\*\*))?|(\(|\{)([^)}]*)[)}]")
    made: list[Row] = []
    for match in pattern.finditer(sentence):
        if match[1]:
            bold = not bold
        elif match[2]:
            made.append(Row(kind, match[2], bold, bool(match[3])))
        elif made and (match[4] == "{" or made[-1].keyed):
            inside = tuple(match[5].split(", "))
            made[-1] = attrs.evolve(made[-1], inside=inside)
    yield from made


ROWS = rows()


def class_of(kind: str) -> type:
    """Give the class of a kind, or of the parts of one of its fields."""
    cls, *rest = kind.split("/")
    found: type = KINDS[cls]
    for name in rest:
        found = part_of({field: of for field, of, _ in fields_of(found)}[name])
    return found


def part_of(annotation: Any) -> type:
    """Give the class of a record, or of keyed parts."""
    annotation = members(annotation)[0]
    found: type = get_args(annotation)[1] if sort_of(annotation) == "keyed" else annotation
    return found


class TestTable:
    def test_it_is_read(self) -> None:
        """The copy of the table is read as a person reads it."""
        kinds = {row.kind for row in ROWS}
        assert {kind for kind in kinds if "/" not in kind} == set(KINDS)
        assert {kind for kind in kinds if "/" in kind} == {
            "approaches/run",
            "approaches/materials",
            "sessions/blocks",
        }
        assert [row.name for row in ROWS if row.kind == "steps" and row.required] == [
            "phase",
            "title",
            "text",
            "lead",
            "hours",
            "week",
            "yields",
            "checklist",
        ]
        assert Row("steps", "checklist", True, True) in ROWS
        assert Row("steps", "watch_out", False, False) in ROWS
        assert Row("sessions", "people", True, False, ("min", "max")) in ROWS
        assert Row("sessions", "meetings", True, True, ("title", "length")) in ROWS
        assert Row("actions", "hooks", False, True, ("text", "sources", "review")) in ROWS
        assert Row("activities", "sources", False, False) in ROWS
        assert len(ROWS) > 150

    def test_every_kind_is_in_the_model(self) -> None:
        """The model has the kinds of the format, and no other."""
        assert {row.kind.split("/")[0] for row in ROWS} == set(KINDS)

    @pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.kind}#{row.name}")
    def test_every_field_is_in_the_model(self, row: Row) -> None:
        """Each field of the format is in the model, required or not, with keys or without."""
        fields = {name: (of, required) for name, of, required in fields_of(class_of(row.kind))}
        assert row.name in fields
        annotation, required = fields[row.name]
        if (row.kind, row.name) not in OPTIONAL:
            assert required == row.required
        assert (sort_of(annotation) == "keyed") == row.keyed
        if row.inside:
            inside = {name for name, _, _ in fields_of(part_of(annotation))}
            assert set(row.inside) <= inside


LISTS = {
    "phase": "Phase",
    "setting": "Setting",
    "hint": "Hint",
    "moment": "Moment",
    "origin": "Origin",
    "level": "Level",
    "per": "Per",
    "team tasks": "Task",
    "action type": "ActionType",
    "development type": "DevelopmentType",
    "audience": "Audience",
}
"""The name of each closed list in the model."""


class TestClosedLists:
    @pytest.mark.parametrize("name", LISTS)
    def test_closed_lists_are_those_of_the_format(self, name: str) -> None:
        """Each closed list of the model has the values that the format names, and no other."""
        (said,) = [each.strip() for each in CLOSED.split("·") if each.strip().startswith(name)]
        (*_, listed) = re.findall(r"`([^`]+)`", said)
        wanted = set(listed.split(", "))
        if "the roles" in said:
            wanted |= {"medewerker", "leidinggevende", "hr"}
        assert set(get_args(getattr(model_values, LISTS[name]))) == wanted

    def test_the_change_scale_has_four_values(self) -> None:
        """What may become of an activity has exactly four values, none of them a score."""
        assert get_args(model_values.Hint) == ("grows", "shrinks", "stays", "disappears")


def all_shapes() -> dict[str, Shape]:
    """Give the shape of every kind and part, and those in them."""
    found: dict[str, Shape] = {}

    def add(shape: Shape) -> None:
        if shape.name not in found:
            found[shape.name] = shape
            for inner in (shape.part, *(field.record for field in shape.fields.values())):
                if inner is not None:
                    add(inner)

    for kind in KINDS:
        add(shape_of_kind(kind))
    for part in MANIFEST_PARTS:
        add(shape_of_kind(MANIFEST, part))
    return found


SHAPES = all_shapes()
CLASSES = [*KINDS.values(), FunctionGroup, Kit, Parameter, TeamRole, Words]


class TestShapes:
    @pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
    def test_a_shape_is_that_of_its_class(self, cls: type) -> None:
        """A shape has the fields of its class but the id, with what layers must know of each."""
        shape = shape_of(cls)
        assert shape.name == cls.__name__
        assert list(shape.fields) == [name for name, _, _ in fields_of(cls)]
        sorts = {"words": "list", "ref": "value", "closed": "value"}
        for name, annotation, required in fields_of(cls):
            field = shape.fields[name]
            sort = sort_of(annotation)
            assert (field.name, field.required) == (name, required)
            assert field.sort == sorts.get(sort, sort)
            assert field.kind == self.kind_in(annotation)
            if sort in ("record", "keyed"):
                part = part_of(annotation)
                assert field.record == (shape_of(part) if attrs.has(part) else None)

    def kind_in(self, annotation: Any) -> str:
        """Give the kind that a field refers to."""
        (annotation, *_) = members(annotation)
        if sort_of(annotation) == "ids":
            annotation = get_args(annotation)[0]
        return kind_named(annotation) if sort_of(annotation) == "ref" else ""

    def test_reserved_words_are_no_fields(self) -> None:
        """The words of the format are the name of no field, at any depth."""
        assert {"after", "before", "place", "remove", "unset", "fixed"} == RESERVED
        for shape in SHAPES.values():
            assert RESERVED.isdisjoint(shape.fields), shape.name
            assert {"add", "drop"}.isdisjoint(shape.fields), shape.name

    def test_fields_that_refer_are_known(self) -> None:
        """A shape knows which fields refer to objects, in parts and records too."""
        assert "theme" in shape_of_kind("questions").refers
        assert "blocks" in shape_of_kind("sessions").refers
        assert "questions" in shape_of_kind(MANIFEST, "kit").refers
        assert "ufo" in shape_of_kind(MANIFEST, "function_group").refers
        for shape in SHAPES.values():
            wanted = [name for name, field in shape.fields.items() if self.refers(field)]
            assert list(shape.refers) == wanted

    def refers(self, field: FieldShape) -> bool:
        """Tell whether a field refers to an object, at any depth."""
        inside = field.record.fields.values() if field.record else ()
        return bool(field.kind) or any(self.refers(each) for each in inside)

    def test_there_are_no_arrays_of_tables(self) -> None:
        """A list holds ids, closed values or short words only; what has fields has a key."""
        for cls in CLASSES:
            for name, annotation, _ in fields_of(cls):
                if sort_of(annotation) in ("ids", "words"):
                    item = get_args(members(annotation)[0])[0]
                    assert not attrs.has(item), (cls, name)
                    assert item not in (model_values.Line, model_values.Prose), (cls, name)

    def test_nothing_scores_a_person(self) -> None:
        """No class has a field that could hold a score, a grade or the name of somebody."""
        names = {name for shape in SHAPES.values() for name in shape.fields}
        forbidden = {"score", "grade", "rating", "person", "employee", "cijfer", "niveau", "naam"}
        assert forbidden.isdisjoint(names)

    def test_parts_of_the_manifest(self) -> None:
        """The keys of parameters and of the team are words of the author; the rest has fields."""
        assert set(MANIFEST_PARTS) == {
            *("function_group", "kit", "limits", "words", "parameters", "team")
        }
        for part, cls in (("parameters", Parameter), ("team", TeamRole)):
            shape = shape_of_kind(MANIFEST, part)
            assert (shape.free, shape.part, shape.fields) == (True, shape_of(cls), {})
        assert not shape_of_kind(MANIFEST, "kit").free

    def test_a_reference_knows_its_kind(self) -> None:
        """The kind is read off an annotation, and is a star for any kind."""
        annotations = {name: of for name, of, _ in fields_of(KINDS["steps"])}
        assert ref_kind(get_args(annotations["uses"])[0]) == "*"
        assert ref_kind(get_args(annotations["needs"])[0]) == "steps"
        assert ref_kind(annotations["title"]) == ""
