"""A report as JUnit XML, read back by a library that others read it with."""

import os

from junitparser import Error, Failure, JUnitXml, Skipped, TestCase, TestSuite

from helpers.reported import FAULT, FILE, found, nowhere, told

WARNING = found(code="FP007", name="unknown-file", address="", severity="warning")
ACCEPTED = found(code="FP602", severity="warning", accepted="Zo hoort het.")


def suites(*findings: object, **more: object) -> list[TestSuite]:
    """Give the suites of a report."""
    return list(JUnitXml.fromstring(told("junit", *findings, **more).encode()))  # type: ignore[arg-type]


def cases(*findings: object, **more: object) -> list[TestCase]:
    """Give the cases of the one suite of a report."""
    (suite,) = suites(*findings, **more)
    return list(suite)


class TestCases:
    def test_a_finding_is_a_failed_case(self) -> None:
        """A finding is a case of its file, which failed with what is wrong and what to do."""
        (case,) = cases(found())
        assert case.classname == FILE
        assert case.name == "FP201 unknown-key questions/vb-vraag#rolls"
        (failure,) = case.result
        assert isinstance(failure, Failure)
        assert failure.message == 'unknown key "rolls"'
        assert failure.type == "error"
        assert failure.text.splitlines() == [
            f"{FILE}:2:1",
            'unknown key "rolls"',
            'Did you mean "roles"?',
        ]

    def test_a_case_has_its_file_and_line(self) -> None:
        """A case names the file and the line, for who shows them."""
        text = told("junit", found())
        assert f'file="{FILE}" line="2"' in text
        assert " line=" not in told("junit", nowhere())

    def test_only_what_is_too_bad_fails(self) -> None:
        """A finding that is not as bad as what makes the check fail is a case that passed."""
        (case,) = cases(WARNING)
        assert case.is_passed
        assert 'unknown key "rolls"' in case.system_out
        (case,) = cases(WARNING, fail_on="warning")
        assert isinstance(case.result[0], Failure)

    def test_what_is_accepted_is_skipped(self) -> None:
        """What the pack accepts is told when asked, as a case that was skipped, with the reason."""
        (case,) = cases(ACCEPTED, accepted=True, fail_on="info")
        (skipped,) = case.result
        assert isinstance(skipped, Skipped)
        assert skipped.message == "Zo hoort het."

    def test_cases_have_names_of_their_own(self) -> None:
        """Two findings that are alike have two names, so that neither hides the other."""
        names = [case.name for case in cases(found(), found(line=5), found())]
        assert names[1:] == [f"{names[0]} (2)", f"{names[0]} (3)"]

    def test_nothing_wrong_is_a_case_too(self) -> None:
        """A pack with nothing wrong is a suite with one case, which passed."""
        (case,) = cases()
        assert case.is_passed
        assert case.name == "map: nothing wrong."


class TestSuites:
    def test_a_suite_counts(self) -> None:
        """A suite is named as its pack, and says how many cases failed or were skipped."""
        (suite,) = suites(found(), WARNING, ACCEPTED, accepted=True)
        assert suite.name == "map"
        assert (suite.tests, suite.failures, suite.skipped, suite.errors) == (3, 1, 1, 0)

    def test_faults_are_a_suite(self) -> None:
        """What plugins did wrong is a suite of its own, with an error for each."""
        _, suite = suites(found(), faults=[FAULT])
        (case,) = suite
        (error,) = case.result
        assert isinstance(error, Error)
        assert (suite.name, suite.errors, case.classname) == ("plugins", 1, "archief")
        assert error.text.splitlines() == ["Install it.", "Traceback: \\x1b[31m"]

    def test_the_whole_counts_all_suites(self) -> None:
        """The whole says how many there are in all suites together."""
        whole = JUnitXml.fromstring(told("junit", found(), faults=[FAULT]).encode())
        assert (whole.tests, whole.failures, whole.errors) == (2, 1, 1)

    def test_no_time_is_told(self) -> None:
        """It says no times, so that the same findings give the same bytes."""
        assert "time" not in told("junit", found(), WARNING)

    def test_what_xml_cannot_hold_is_shown(self) -> None:
        """Characters that XML forbids are shown as escapes; it is ASCII and can be read."""
        key = "a\x00\x1b\ufffe" + os.fsdecode(b"\xff") + "é<&"
        text = told("junit", found(params={"key": key}))
        assert text.isascii()
        (case,) = cases(found(params={"key": key}))
        assert case.result[0].message == 'unknown key "a\\x00\\x1b\\ufffe\\udcffé<&"'
