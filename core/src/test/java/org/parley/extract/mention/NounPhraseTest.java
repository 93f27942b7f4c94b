package org.parley.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extract.TestScenes;
import org.parley.reading.Reading;
import org.parley.text.Span;

class NounPhraseTest {
    private static final String HEAD_OF_THE_UNION = """
            The the DET DT 3 det
            new new ADJ JJ 3 amod
            head head NOUN NN 8 nsubj
            of of ADP IN 6 case
            the the DET DT 6 det
            union union NOUN NN 3 nmod
            often often ADV RB 8 advmod
            met meet VERB VBD 0 root
            a a DET DT 10 det
            diplomat diplomat NOUN NN 8 obj
            from from ADP IN 12 case
            Oslo Oslo PROPN NNP 10 nmod
            . . PUNCT . 8 punct
            """;

    @Test
    void holdsTheWordsTightlyAroundTheHead() {
        assertThat(phrases().stream().map(NounPhraseTest::printed))
                .containsExactly("The new head", "the union", "a diplomat", "Oslo");
    }

    @Test
    void keepsTheTailApart() {
        NounPhrase head = phrases().get(0);

        assertThat(head.tail().map(NounPhraseTest::words)).contains("of the union");
        assertThat(words(head.wholeSpan())).isEqualTo("The new head of the union");
    }

    @Test
    void takesFromAsTailOfARole() {
        assertThat(phrases().get(2).tail().map(NounPhraseTest::words)).contains("from Oslo");
    }

    @Test
    void hasNoTailWhereNoneFollows() {
        NounPhrase union = phrases().get(1);

        assertThat(union.tail()).isEmpty();
        assertThat(union.wholeSpan()).isEqualTo(union.span());
    }

    @Test
    void knowsItsArticle() {
        assertThat(phrases().get(0).isDefinite()).isTrue();
        assertThat(phrases().get(0).isIndefinite()).isFalse();
        assertThat(phrases().get(2).isDefinite()).isFalse();
        assertThat(phrases().get(2).isIndefinite()).isTrue();
    }

    private static Reading reading() {
        return TestScenes.of(HEAD_OF_THE_UNION).reading();
    }

    private static List<NounPhrase> phrases() {
        return NounPhrase.of(reading().sentences().get(0));
    }

    private static String printed(NounPhrase phrase) {
        return words(phrase.span());
    }

    private static String words(Span span) {
        return reading().report().words(span);
    }
}
