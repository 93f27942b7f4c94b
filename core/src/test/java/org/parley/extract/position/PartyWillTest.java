package org.parley.extract.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Position;
import org.parley.model.Position.Stance;

final class PartyWillTest {
    private static final String NORWAY_SAID_IT_WOULD_KEEP_ITS_TROOPS_IN_THE_ENCLAVE = """
            Norway Norway PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            it it PRON PRP 5 nsubj
            would would AUX MD 5 aux
            keep keep VERB VB 2 ccomp
            its its PRON PRP$ 7 nmod:poss
            troops troop NOUN NNS 5 obj
            in in ADP IN 10 case
            the the DET DT 10 det
            enclave enclave NOUN NN 5 obl
            . . PUNCT . 2 punct
            """;

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

    @Test
    void readsWhatThePartyWillDoAsAccepted() {
        Scene scene = TestScenes.said(
                TestScenes.of(NORWAY_SAID_IT_WOULD_KEEP_ITS_TROOPS_IN_THE_ENCLAVE),
                "Norway",
                "it would keep its troops in the enclave");

        Position position = new PartyWill().find(scene).get(0);

        assertThat(position.holder().text()).isEqualTo("it");
        assertThat(position.stance()).isEqualTo(Stance.ACCEPTS);
        assertThat(position.term()).isEqualTo("it would keep its troops in the enclave");
    }

    @Test
    void readsWhatThePartyWillNotDoAsRejected() {
        Scene scene = TestScenes.said(
                TestScenes.of(NORWAY_SAID_IT_WOULD_NOT_RELEASE_THE_PRISONERS),
                "Norway",
                "it would not release the prisoners");

        Position position = new PartyWill().find(scene).get(0);

        assertThat(position.holder().text()).isEqualTo("it");
        assertThat(position.stance()).isEqualTo(Stance.REJECTS);
        assertThat(position.term()).isEqualTo("it would not release the prisoners");
    }
}
