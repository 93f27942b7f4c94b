package org.parley.extract.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extract.TestScenes;
import org.parley.model.Position;
import org.parley.model.Position.Stance;

final class TermReferencesTest {
    private static final String NORWAY_PROPOSED_A_TRUCE = """
            Norway Norway PROPN NNP 2 nsubj
            proposed propose VERB VBD 0 root
            a a DET DT 5 det
            partial partial ADJ JJ 5 amod
            truce truce NOUN NN 2 obj
            . . PUNCT . 2 punct
            """;

    private static final String DENMARK_REJECTED_THE_IDEA = """
            Denmark Denmark PROPN NNP 2 nsubj
            rejected reject VERB VBD 0 root
            the the DET DT 4 det
            idea idea NOUN NN 2 obj
            . . PUNCT . 2 punct
            """;

    @Test
    void theIdeaIsWhatSomebodyElseHasJustProposed() {
        List<Position> found = Positions.in(TestScenes.of(NORWAY_PROPOSED_A_TRUCE, DENMARK_REJECTED_THE_IDEA));

        assertThat(found).extracting(Position::stance).containsExactly(Stance.PROPOSES, Stance.REJECTS);
        assertThat(found).extracting(Position::term).containsOnly(found.get(0).term());
        assertThat(found.get(1).evidence().text()).contains("rejected the idea");
    }

    @Test
    void anIdeaThatNobodyProposedStaysAsPrinted() {
        assertThat(Positions.in(TestScenes.of(DENMARK_REJECTED_THE_IDEA)))
                .extracting(Position::term)
                .allMatch("the idea"::equals);
    }
}
