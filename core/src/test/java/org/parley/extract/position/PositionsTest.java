package org.parley.extract.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Position;
import org.parley.model.Position.Stance;

final class PositionsTest {
    private static final String NORWAY_SAID_IT_WOULD_NOT_RELEASE_THE_PRISONERS = """
            Norway Norway PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            it it PRON PRP 6 nsubj
            would would AUX MD 6 aux
            not not PART RB 6 advmod
            release release VERB VB 2 ccomp
            the the DET DT 8 det
            prisoners prisoner NOUN NNS 6 obj
            . . PUNCT . 2 punct
            """;

    private static final String CHILE_REJECTED_NORWAY_S_DEMAND_FOR_A_REFERENDUM = """
            Chile Chile PROPN NNP 2 nsubj
            rejected reject VERB VBD 0 root
            Norway Norway PROPN NNP 5 nmod:poss
            's 's PART POS 3 case
            demand demand NOUN NN 2 obj
            for for ADP IN 8 case
            a a DET DT 8 det
            referendum referendum NOUN NN 5 nmod
            . . PUNCT . 2 punct
            """;

    @Test
    void keepsTheEarlierOfTwoRulesOnTheSameWords() {
        Scene scene = TestScenes.said(
                TestScenes.of(NORWAY_SAID_IT_WOULD_NOT_RELEASE_THE_PRISONERS),
                "Norway",
                "it would not release the prisoners");

        assertThat(Positions.in(scene)).hasSize(1);
    }

    @Test
    void findsTheStandInsideTheStand() {
        Scene scene = TestScenes.of(CHILE_REJECTED_NORWAY_S_DEMAND_FOR_A_REFERENDUM);

        assertThat(Positions.in(scene))
                .extracting(position -> position.holder().text(), Position::stance)
                .containsExactly(tuple("Chile", Stance.REJECTS), tuple("Norway", Stance.DEMANDS));
    }
}
