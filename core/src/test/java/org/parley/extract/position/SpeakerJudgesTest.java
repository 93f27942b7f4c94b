package org.parley.extract.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Position;
import org.parley.model.Position.Stance;

final class SpeakerJudgesTest {
    private static final String NORWAY_SAID_A_REFERENDUM_WAS_UNACCEPTABLE = """
            Norway Norway PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            a a DET DT 4 det
            referendum referendum NOUN NN 6 nsubj
            was be AUX VBD 6 cop
            unacceptable unacceptable ADJ JJ 2 ccomp
            . . PUNCT . 2 punct
            """;

    @Test
    void readsAVerdictAsAStandOnItsSubject() {
        Scene scene = TestScenes.said(
                TestScenes.of(NORWAY_SAID_A_REFERENDUM_WAS_UNACCEPTABLE), "Norway", "a referendum was unacceptable");

        Position position = new SpeakerJudges().find(scene).get(0);

        assertThat(position.holder().text()).isEqualTo("Norway");
        assertThat(position.stance()).isEqualTo(Stance.REJECTS);
        assertThat(position.term()).isEqualTo("a referendum");
    }
}
