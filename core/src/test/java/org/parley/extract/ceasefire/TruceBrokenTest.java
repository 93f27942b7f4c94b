package org.parley.extract.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Ceasefire;
import org.parley.model.Ceasefire.Status;

final class TruceBrokenTest {
    private static final String NORWAY_VIOLATED_THE_TRUCE = """
            Norway Norway PROPN NNP 2 nsubj
            violated violate VERB VBD 0 root
            the the DET DT 4 det
            truce truce NOUN NN 2 obj
            . . PUNCT . 2 punct
            """;

    private static final String SHELLING_CONTINUED_DESPITE_THE_CEASEFIRE = """
            Shelling shell VERB VBG 2 nsubj
            continued continue VERB VBD 0 root
            despite despite ADP IN 5 case
            the the DET DT 5 det
            ceasefire ceasefire NOUN NN 2 obl
            . . PUNCT . 2 punct
            """;

    @Test
    void readsWhoBreaksIt() {
        Scene scene = TestScenes.of(NORWAY_VIOLATED_THE_TRUCE);

        Ceasefire ceasefire = new TruceBroken().find(scene).get(0);

        assertThat(ceasefire.status()).isEqualTo(Status.VIOLATED);
        assertThat(ceasefire.by()).extracting(party -> party.text()).containsExactly("Norway");
        assertThat(ceasefire.evidence().text()).isEqualTo("Norway violated the truce");
    }

    @Test
    void readsFightingInSpiteOfItAsAViolation() {
        Scene scene = TestScenes.of(SHELLING_CONTINUED_DESPITE_THE_CEASEFIRE);

        Ceasefire ceasefire = new TruceBroken().find(scene).get(0);

        assertThat(ceasefire.status()).isEqualTo(Status.VIOLATED);
        assertThat(ceasefire.by()).isEmpty();
    }
}
