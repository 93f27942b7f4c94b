package org.parley.extract.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Position;
import org.parley.model.Position.Stance;

final class PassiveTakesStandTest {
    private static final String THE_TREATY_WAS_REJECTED_BY_CHILE = """
            The the DET DT 2 det
            treaty treaty NOUN NN 4 nsubj:pass
            was be AUX VBD 4 aux:pass
            rejected reject VERB VBN 0 root
            by by ADP IN 6 case
            Chile Chile PROPN NNP 4 obl:agent
            . . PUNCT . 4 punct
            """;

    private static final String NORWAY_SLAMMED_THE_PLAN = """
            Norway Norway PROPN NNP 2 nsubj
            slammed slam VERB VBD 0 root
            the the DET DT 4 det
            plan plan NOUN NN 2 obj
            . . PUNCT . 2 punct
            """;

    @Test
    void readsTheAgentAsHolderAndTheSubjectAsTerm() {
        Scene scene = TestScenes.of(THE_TREATY_WAS_REJECTED_BY_CHILE);

        Position position = new PassiveTakesStand().find(scene).get(0);

        assertThat(position.holder().text()).isEqualTo("Chile");
        assertThat(position.stance()).isEqualTo(Stance.REJECTS);
        assertThat(position.term()).isEqualTo("The treaty");
    }

    @Test
    void leavesActiveClausesToOthers() {
        Scene scene = TestScenes.of(NORWAY_SLAMMED_THE_PLAN);

        assertThat(new PassiveTakesStand().find(scene)).isEmpty();
    }
}
