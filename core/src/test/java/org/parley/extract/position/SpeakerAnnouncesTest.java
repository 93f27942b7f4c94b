package org.parley.extract.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Position;
import org.parley.model.Position.Stance;

final class SpeakerAnnouncesTest {
    private static final String NORWAY_SAID_THE_TREATY_WOULD_BE_AMENDED = """
            Norway Norway PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            the the DET DT 4 det
            treaty treaty NOUN NN 7 nsubj:pass
            would would AUX MD 7 aux
            be be AUX VB 7 aux:pass
            amended amend VERB VBN 2 ccomp
            . . PUNCT . 2 punct
            """;

    @Test
    void readsWhatWillBeDoneAsProposed() {
        Scene scene = TestScenes.said(
                TestScenes.of(NORWAY_SAID_THE_TREATY_WOULD_BE_AMENDED), "Norway", "the treaty would be amended");

        Position position = new SpeakerAnnounces().find(scene).get(0);

        assertThat(position.holder().text()).isEqualTo("Norway");
        assertThat(position.stance()).isEqualTo(Stance.PROPOSES);
        assertThat(position.term()).isEqualTo("the treaty would be amended");
    }
}
