"""Merging two changes of a text, sentence by sentence."""

from hypothesis import given
from hypothesis import strategies as st

from perspectief.layers.canonical import canonical
from perspectief.layers.sentences import merge_sentences, sentences

SENTENCES = ("Een.", "Twee!", "Drie?", 'Zij zei: "Vier."', "Vijf, bijv. zes.", "- zeven")
TEXTS = st.lists(st.sampled_from(SENTENCES), max_size=6).flatmap(
    lambda words: st.lists(
        st.sampled_from([" ", "\n\n"]), min_size=len(words), max_size=len(words)
    ).map(lambda between: canonical("".join(a + b for a, b in zip(words, between, strict=True))))
)
OLD = "Bel drie mensen. Vraag wat er speelt. Besluit daarna samen."


class TestSentences:
    @given(TEXTS)
    def test_together_they_are_the_text(self, text: str) -> None:
        """Sentences put behind each other are the text that they were."""
        assert "".join(sentences(text)) == text

    def test_where_one_ends(self) -> None:
        """A sentence ends before a capital, a paragraph and an item; not after "bijv."."""
        assert len(sentences(OLD)) == 3
        assert len(sentences("Neem mee:\n- een pen\n- papier\n\nKlaar.")) == 4
        assert len(sentences("Neem bijv. een pen mee.")) == 1


class TestMerge:
    def test_changes_in_two_sentences_go_together(self) -> None:
        """When each changes another sentence the result has both changes."""
        ours = OLD.replace("drie mensen", "vier mensen")
        theirs = OLD.replace("daarna samen", "een week later")
        assert merge_sentences(OLD, ours, theirs) == (
            "Bel vier mensen. Vraag wat er speelt. Besluit een week later."
        )

    def test_two_changes_of_one_sentence_are_for_a_person(self) -> None:
        """When both change the same sentence otherwise there is no proposal."""
        ours, theirs = OLD.replace("drie", "vier"), OLD.replace("mensen", "collega's")
        assert merge_sentences(OLD, ours, theirs) is None

    def test_what_is_put_in_beside_a_change_is_for_a_person(self) -> None:
        """Nobody knows whether a new sentence belongs before or behind a changed one."""
        ours = OLD.replace("Vraag wat er speelt.", "Vraag wat er speelt. Noteer niets.")
        theirs = OLD.replace("Besluit daarna samen.", "Besluit later.")
        assert merge_sentences(OLD, ours, theirs) is None

    def test_changing_and_taking_away(self) -> None:
        """A sentence that one takes away and the other changes is for a person."""
        ours = OLD.replace(" Vraag wat er speelt.", "")
        assert merge_sentences(OLD, ours, OLD.replace("speelt", "verandert")) is None
        assert merge_sentences(OLD, ours, OLD.replace("drie", "vier")) == (
            "Bel vier mensen. Besluit daarna samen."
        )

    @given(TEXTS, TEXTS)
    def test_one_change_alone_is_taken(self, old: str, new: str) -> None:
        """When only one of the two changed the text, or both the same, the result is that."""
        assert merge_sentences(old, new, old) == new
        assert merge_sentences(old, old, new) == new
        assert merge_sentences(old, new, new) == new

    @given(TEXTS, TEXTS, TEXTS)
    def test_it_does_not_matter_whose_change_it_is(self, old: str, one: str, other: str) -> None:
        """Merging in the other direction gives the same."""
        assert merge_sentences(old, one, other) == merge_sentences(old, other, one)

    def test_very_long_texts_are_for_a_person(self) -> None:
        """Texts of thousands of sentences are not compared: it would take too long."""
        long = "Een. " * 2000
        assert merge_sentences(long.strip(), f"{long}Twee.", long.strip()) is None
