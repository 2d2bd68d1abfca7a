"""The host of plugins: what one does wrong is told, and what the others bring is kept."""

import sys
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from helpers.trial import APPLIED, document, hook, rules
from perspectief import checks, documents, writers
from perspectief.checking import examine
from perspectief.plugins import Check, Host, hookimpl, rule
from perspectief.plugins.found import Found
from perspectief.plugins.isolation import Failure

CORE = (checks, documents, writers)
Make = Callable[..., Found]


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """Write a plugin as a module, and give it as found."""
    monkeypatch.syspath_prepend(tmp_path)

    def make(name: str, code: str, module: str = "", **more: object) -> Found:
        own = f"eigen_{name.replace('-', '_')}"
        (tmp_path / f"{own}.py").write_text(code, "utf-8")
        monkeypatch.delitem(sys.modules, own, raising=False)
        found = {"name": name, "distribution": f"d-{name} 1.0", "module": module or own, **more}
        return Found(**found)  # type: ignore[arg-type]  # what a test gives

    return make


def codes(host: Host) -> set[str]:
    """Give the codes of rules that are not of the core."""
    return {check.code for check in host.checks() if check.plugin}


def reasons(host: Host) -> list[str]:
    """Give the reasons of all faults."""
    return [fault.reason for fault in host.faults()]


class TestRecords:
    def test_the_core_comes_through_the_same_hooks(self) -> None:
        """Checks, documents and writers of the core are those that its modules give."""
        host = Host(CORE)
        assert host.documents() == documents.perspectief_documents()
        assert host.writers() == writers.perspectief_writers()
        assert host.checks() == tuple(checks.perspectief_checks())
        assert (host.plugins(), host.faults()) == ((), ())

    def test_a_record_is_stamped_with_its_plugin(self, plugin: Make) -> None:
        """Each record has the name of its plugin, whatever the plugin says; the core's has none."""
        code = (
            rules("AA001") + "\nfrom attrs import evolve\ncheck = evolve(check, plugin='ander')\n"
        )
        host = Host(CORE, [plugin("een", code)])
        assert {check.code: check.plugin for check in host.checks() if check.plugin} == {
            "AA001": "een"
        }

    def test_the_order_of_plugins_does_not_matter(self, plugin: Make) -> None:
        """The same plugins bring the same, in whichever order they are found."""
        found = [plugin("een", rules("AA001")), plugin("twee", rules("BB001"))]
        one, other = Host(CORE, found), Host(CORE, reversed(found))
        assert codes(one) == codes(other) == {"AA001", "BB001"}

    def test_the_core_comes_first_whatever_a_plugin_asks(self, plugin: Make) -> None:
        """A plugin cannot push a rule of the core away, not even with tryfirst."""
        code = rules("FP801").replace("@hookimpl", "@hookimpl(tryfirst=True)")
        host = Host(CORE, [plugin("dringt", code)])
        (kept,) = (check for check in host.checks() if check.code == "FP801")
        assert kept.plugin == ""
        assert "the rule FP801 has a code that begins with FP" in reasons(host)[0]

    @pytest.mark.parametrize("code", ["FP201", "FP999"])
    def test_codes_of_the_core_are_its_own(self, plugin: Make, code: str) -> None:
        """A plugin cannot take a code of the core: not of a rule about files, nor a free one."""
        host = Host(CORE, [plugin("leent", rules(code))])
        assert code not in {check.code for check in host.checks()}
        assert f"the rule {code} has a code" in reasons(host)[0]

    @pytest.mark.parametrize(
        ("wrong", "told"),
        [
            ({"code": "aa1"}, "'code' must be like"),
            ({"code": "AA"}, "'code' must be like"),
            ({"name": "Een Naam"}, "'name' must be like"),
            ({"messages": {"nl": "Fout."}}, "in English"),
            ({"reason": {"nl": "Zomaar."}}, "in English"),
            ({"acceptable": "no"}, "'acceptable' must be bool"),
            ({"acceptable": 1, "severity": "error"}, "'acceptable' must be bool"),
        ],
    )
    def test_a_wrong_rule_is_refused_where_it_is_made(
        self, wrong: dict[str, Any], told: str
    ) -> None:
        """A wrong value or a lack of English words makes the plugin fail where it says it."""
        values = {"code": "AA1", "name": "een", "severity": "info", "reason": "R."}
        values |= {"messages": {"en": "Wrong."}, "bad": {}, "good": {}, **wrong}
        with pytest.raises((TypeError, ValueError), match=told):
            rule(**values)(lambda view: ())

    def test_a_plugin_may_be_an_object_of_a_module(self, plugin: Make) -> None:
        """An entry point may name an attribute of a module, as deep as it likes."""
        code = (
            "from perspectief.plugins import hookimpl\n\n\n"
            "class Plugin:\n    @hookimpl\n"
            "    def perspectief_checks(self):\n        return []\n\n\n"
            "class Plugins:\n    een = Plugin()\n"
        )
        host = Host(CORE, [plugin("object", code, module="eigen_object:Plugins.een")])
        assert [(each.state, each.hooks) for each in host.plugins()] == [
            ("active", ("perspectief_checks",))
        ]

    def test_an_attribute_that_is_not_there_is_told(self, plugin: Make) -> None:
        """An entry point to nothing is a fault of importing."""
        host = Host(CORE, [plugin("niets", "", module="eigen_niets:weg")])
        (fault,) = host.faults()
        assert (fault.phase, fault.plugin) == ("import", "niets")
        assert "weg" in fault.reason

    def test_what_one_gives_wrong_the_rest_of_it_stays(self, plugin: Make) -> None:
        """Of a list with one wrong record the right ones are kept, and the wrong one is told."""
        code = rules("AA001").replace("return [check]", "return [check, 3]")
        host = Host(CORE, [plugin("half", code)])
        assert codes(host) == {"AA001"}
        assert reasons(host) == ["it gave int where Check belongs"]

    def test_a_record_of_another_sort_that_cannot_be_stamped_is_told(self, plugin: Make) -> None:
        """A record whose class cannot be copied is a fault, and stops nobody."""
        code = (
            rules("AA001")
            + "\n\nclass Eigen(type(check)):\n    def __init__(self):\n        pass\n"
            + "\n\ncheck = Eigen()\n"
        )
        host = Host(CORE, [plugin("eigenwijs", code), plugin("goed", rules("BB001"))])
        assert codes(host) == {"BB001"}
        assert [fault.plugin for fault in host.faults()] == ["eigenwijs"]


class TestTwins:
    def test_one_plugin_with_two_rules_of_one_code_is_told_once(self, plugin: Make) -> None:
        """A plugin that brings one code twice has neither, and one fault."""
        code = rules("AA001").replace("return [check]", "return [check, check]")
        host = Host(CORE, [plugin("dubbelop", code)])
        assert codes(host) == set()
        (fault,) = host.faults()
        assert fault.reason.count("dubbelop (d-dubbelop 1.0)") == 2

    def test_three_of_one_name_are_all_named(self, plugin: Make) -> None:
        """Of three plugins of one name none wins, and each is told with all three."""
        found = [plugin("een", rules(f"A{n}001"), distribution=f"d{n} 1") for n in range(3)]
        host = Host(CORE, found)
        assert [each.state for each in host.plugins()] == ["broken"] * 3
        assert [fault.distribution for fault in host.faults()] == ["d0 1", "d1 1", "d2 1"]
        assert all("d0 1 and d1 1 and d2 1" in reason for reason in reasons(host))

    def test_one_that_is_left_out_is_no_twin(self, plugin: Make) -> None:
        """Of two plugins of one name the other takes part when one is disabled."""
        found = [plugin("een", rules("AA001"), distribution=f"d{n} 1") for n in range(2)]
        host = Host(CORE, found, {"d0": "who"})
        assert [each.state for each in host.plugins()] == ["disabled", "active"]
        assert (codes(host), host.faults()) == ({"AA001"}, ())

    def test_one_module_under_two_names_is_told(self, plugin: Make) -> None:
        """The second name of one and the same plugin is a fault; the first works."""
        found = plugin("een", rules("AA001"))
        again = Found(name="ook", distribution="d 2", module=found.module)
        host = Host(CORE, [found, again])
        assert [each.state for each in host.plugins()] == ["active", "broken"]
        assert codes(host) == {"AA001"}
        (fault,) = host.faults()
        assert (fault.plugin, fault.phase) == ("ook", "register")
        assert fault.why("en") == (
            'it leads to the same code as the plugin "een", which takes part already'
        )
        assert fault.why("nl") == (
            'het leidt naar dezelfde code als de plugin "een", en die doet al mee'
        )

    def test_a_module_of_the_core_is_no_plugin(self) -> None:
        """A plugin that leads to a module of the core is told so, and changes nothing."""
        host = Host(CORE, [Found(name="kern", distribution="d 1", module=checks.__name__)])
        assert [each.problem for each in host.plugins()] == [
            "it leads to the same code as perspectief itself, which takes part already"
        ]
        assert len(host.checks()) == len(checks.perspectief_checks())

    def test_no_plugin_can_take_the_place_of_the_core(self, plugin: Make) -> None:
        """A plugin that is called as the core calls its own is refused, and the core stays."""
        name = f"core:{checks.__name__}"
        found = plugin("kern", rules("AA001"))
        host = Host(CORE, [Found(name=name, distribution="d 1", module=found.module)])
        assert codes(host) == set()
        assert len(host.checks()) == len(checks.perspectief_checks())
        assert [fault.phase for fault in host.faults()] == ["register"]


class TestLeftOut:
    @pytest.mark.parametrize("name", ["een", "d-een", "*"])
    def test_by_name_by_distribution_or_all(self, plugin: Make, name: str) -> None:
        """What is left out is not imported, and is listed with who left it out."""
        host = Host(CORE, [plugin("een", "raise SystemExit")], {name: "de chef"})
        (one,) = host.plugins()
        assert (one.state, one.why()) == ("disabled", "disabled by de chef")
        assert one.why("nl") == "uitgeschakeld door de chef"
        assert host.faults() == ()

    def test_what_does_not_suit_is_not_imported(self, plugin: Make) -> None:
        """A plugin for another version is listed as incompatible, and its code is not run."""
        found = plugin("later", "raise SystemExit", unsuited=Failure("too new", "te nieuw"))
        host = Host(CORE, [found])
        (one,) = host.plugins()
        assert (one.state, one.why(), one.why("nl")) == ("incompatible", "too new", "te nieuw")
        assert [fault.phase for fault in host.faults()] == ["compatible"]


class TestHooks:
    @pytest.mark.parametrize(
        ("written", "meant"),
        [
            ("perspectief_check", "perspectief_checks"),
            ("perspectief_document", "perspectief_documents"),
            ("perspectif_writers", "perspectief_writers"),
        ],
    )
    def test_a_misspelt_hook_gets_the_right_name(
        self, plugin: Make, written: str, meant: str
    ) -> None:
        """A hook that does not exist is told with the one that is meant, in both languages."""
        host = Host(CORE, [plugin("fout", hook("return []", written))])
        (fault,) = host.faults()
        assert f'Did you mean "{meant}"?' in fault.why()
        assert f'Bedoel je "{meant}"?' in fault.why("nl")

    def test_a_hook_like_no_other_gets_the_list(self, plugin: Make) -> None:
        """When nothing is near, all hooks are named."""
        host = Host(CORE, [plugin("fout", hook("return []", "iets_anders"))])
        assert "The hooks are perspectief_checks, perspectief_documents" in reasons(host)[0]

    def test_a_right_hook_beside_a_misspelt_one_works(self, plugin: Make) -> None:
        """A plugin with one hook wrong and one right is active, with a fault."""
        code = rules("AA001") + "\n\n@hookimpl\ndef perspectief_writer():\n    return []\n"
        host = Host(CORE, [plugin("half", code)])
        (one,) = host.plugins()
        assert (one.state, codes(host)) == ("active", {"AA001"})
        assert "perspectief_writer" in one.problem

    def test_a_half_registered_plugin_is_taken_back(self, plugin: Make) -> None:
        """When one hook of a plugin is refused, none of its others is called."""
        code = rules("AA001") + "\n\n@hookimpl\ndef perspectief_writers(pack):\n    return []\n"
        host = Host(CORE, [plugin("half", code)])
        assert (codes(host), [each.state for each in host.plugins()]) == (set(), ["broken"])
        assert "perspectief_writers(pack)" in reasons(host)[0]

    def test_a_hook_is_called_once(self, plugin: Make) -> None:
        """However often a host is asked, a hook is called once, also by many threads at once."""
        code = "import time\nfrom perspectief.plugins import hookimpl\ncalls = []\n\n\n@hookimpl\n"
        code += (
            "def perspectief_checks():\n    calls.append(1)\n    time.sleep(0.01)\n    return 3\n"
        )
        host = Host(CORE, [plugin("telt", code)])
        threads = [threading.Thread(target=host.checks) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sys.modules["eigen_telt"].calls == [1]
        assert len(host.faults()) == 1

    def test_ctrl_c_goes_through(self, plugin: Make) -> None:
        """KeyboardInterrupt in a hook is the user's, and reaches whoever asked."""
        host = Host(CORE, [plugin("breekt", hook("raise KeyboardInterrupt"))])
        with pytest.raises(KeyboardInterrupt):
            host.checks()

    def test_a_failure_of_the_core_would_be_told_too(self) -> None:
        """Even a module of the core that fails stops nobody, and is told as the core's."""
        wrong = ModuleType("fout")

        @hookimpl
        def perspectief_checks() -> list[Check]:
            raise ValueError("in de kern")

        wrong.perspectief_checks = perspectief_checks  # type: ignore[attr-defined]  # as a module has it
        host = Host((wrong, writers))
        assert host.checks() == ()
        (fault,) = host.faults()
        assert (fault.plugin, fault.reason) == ("perspectief", "ValueError: in de kern")
        assert fault.distribution.startswith("perspectief ")


class TestForWhichPacks:
    def test_rules_are_for_the_packs_of_their_distribution(self, plugin: Make) -> None:
        """A plugin with packs has its rules applied to those and what extends them only."""
        own = plugin("eigen", rules("AA001"), packs=frozenset({"ict"}))
        host = Host((), [own, plugin("vrij", rules("BB001"))])

        def chosen(*layers: str) -> set[str]:
            return {check.code for check in host.checks(layers)}

        assert chosen("pilot", "ict") == {"AA001", "BB001"}
        assert chosen("pilot", "ict", "mijn-ict") == {"AA001", "BB001"}
        assert chosen("pilot", "bibliotheek") == chosen() == {"BB001"}


class TestFaults:
    def test_the_same_thing_is_told_once(self, plugin: Make) -> None:
        """A rule that fails on each of many packs in the same way is one fault, not many."""
        host = Host(CORE, [plugin("stuk", rules("AA001", "raise ValueError('x')"))])
        for _ in range(3):
            examine("pilot", host, date(2026, 11, 26))
        (fault,) = host.faults()
        assert fault.reason == "AA001: ValueError: x"
        assert fault.file.endswith("eigen_stuk.py")
        assert "Traceback" in fault.trace

    def test_a_document_of_a_plugin_that_nobody_asks_is_not_built(self, plugin: Make) -> None:
        """Asking which documents there are builds none of them."""
        host = Host(CORE, [plugin("lui", document("lui", "raise SystemExit"))])
        assert "lui" in {each.name for each in host.documents()}
        assert host.faults() == ()

    def test_a_format_that_nothing_writes_is_a_fault(self, plugin: Make) -> None:
        """A document of a plugin in a format that there is not is told once, with what is near."""
        formats = 'formats=("pfd", "pdf", "nix")'
        code = document("lijst", "pass").replace('formats=("html",)', formats)
        host = Host(CORE, [plugin("lui", code)])
        (found,) = (each for each in host.documents() if each.plugin)
        assert found.formats == ("pfd", "pdf", "nix")
        host.documents()
        one, other = host.faults()
        assert one.reason == 'lijst: there is no format pfd. Did you mean "pdf"?'
        assert one.reason_nl == 'lijst: er is geen formaat pfd. Bedoel je "pdf"?'
        assert other.reason.startswith("lijst: there is no format nix. There are: docx, html, ")
        assert (one.plugin, one.distribution, one.phase) == ("lui", "d-lui 1.0", "call")

    def test_a_rule_applies(self, plugin: Make) -> None:
        """A rule of a plugin finds what it says, in both languages, with the file it is about."""
        host = Host((), [plugin("goed", rules("AA001", APPLIED))])
        every = examine("pilot", host, date(2026, 11, 26))
        (found,) = (each for each in every if each.code == "AA001")
        assert (found.message("en"), found.message("nl")) == (
            "the rule AA001 was applied",
            "de regel AA001 is toegepast",
        )
        assert found.path.endswith("pack.toml")
