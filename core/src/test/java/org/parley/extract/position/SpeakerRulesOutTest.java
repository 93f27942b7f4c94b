package org.parley.extract.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Position;
import org.parley.model.Position.Stance;

final class SpeakerRulesOutTest {
    private static final String NORWAY_SAID_NO_CEASEFIRE_WAS_POSSIBLE = """
            Norway Norway PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            no no DET DT 4 det
            ceasefire ceasefire NOUN NN 6 nsubj
            was be AUX VBD 6 cop
            possible possible ADJ JJ 2 ccomp
            . . PUNCT . 2 punct
            """;

    @Test
    void readsDeniedPossibilityAsRejection() {
        Scene scene = TestScenes.said(
                TestScenes.of(NORWAY_SAID_NO_CEASEFIRE_WAS_POSSIBLE), "Norway", "no ceasefire was possible");

        Position position = new SpeakerRulesOut().find(scene).get(0);

        assertThat(position.holder().text()).isEqualTo("Norway");
        assertThat(position.stance()).isEqualTo(Stance.REJECTS);
        assertThat(position.term()).isEqualTo("no ceasefire");
    }
}
