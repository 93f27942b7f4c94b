package org.parley.extract.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Ceasefire;
import org.parley.model.Ceasefire.Status;

final class TruceWithClauseTest {
    private static final String NORWAY_PRAISED_THE_TRUCE_THAT_TOOK_EFFECT_ON_MONDAY = """
            Norway Norway PROPN NNP 2 nsubj
            praised praise VERB VBD 0 root
            the the DET DT 4 det
            truce truce NOUN NN 2 obj
            that that PRON WDT 6 nsubj
            took take VERB VBD 4 acl:relcl
            effect effect NOUN NN 6 obj
            on on ADP IN 9 case
            Monday Monday PROPN NNP 6 obl
            . . PUNCT . 2 punct
            """;

    @Test
    void readsTheClauseHungOnIt() {
        Scene scene = TestScenes.of(NORWAY_PRAISED_THE_TRUCE_THAT_TOOK_EFFECT_ON_MONDAY);

        Ceasefire ceasefire = new TruceWithClause().find(scene).get(0);

        assertThat(ceasefire.status()).isEqualTo(Status.IN_FORCE);
        assertThat(ceasefire.by()).isEmpty();
    }
}
