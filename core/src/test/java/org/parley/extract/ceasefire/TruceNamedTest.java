package org.parley.extract.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Ceasefire;
import org.parley.model.Ceasefire.Status;

final class TruceNamedTest {
    private static final String VILLAGERS_TALKED_ABOUT_THE_CEASEFIRE = """
            Villagers villager NOUN NNS 2 nsubj
            talked talk VERB VBD 0 root
            about about ADP IN 5 case
            the the DET DT 5 det
            ceasefire ceasefire NOUN NN 2 obl
            . . PUNCT . 2 punct
            """;

    @Test
    void takesADefiniteCeasefireToBeInForce() {
        Scene scene = TestScenes.of(VILLAGERS_TALKED_ABOUT_THE_CEASEFIRE);

        Ceasefire ceasefire = new TruceNamed().find(scene).get(0);

        assertThat(ceasefire.status()).isEqualTo(Status.IN_FORCE);
        assertThat(ceasefire.by()).isEmpty();
    }
}
