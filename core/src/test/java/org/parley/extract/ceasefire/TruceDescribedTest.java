package org.parley.extract.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Ceasefire;
import org.parley.model.Ceasefire.Status;

final class TruceDescribedTest {
    private static final String A_FRAGILE_TRUCE_BETWEEN_NORWAY_AND_CHILE_FOLLOWED = """
            A a DET DT 3 det
            fragile fragile ADJ JJ 3 amod
            truce truce NOUN NN 8 nsubj
            between between ADP IN 5 case
            Norway Norway PROPN NNP 3 nmod
            and and CCONJ CC 7 cc
            Chile Chile PROPN NNP 5 conj
            followed follow VERB VBD 0 root
            . . PUNCT . 8 punct
            """;

    @Test
    void readsAFragileTruceAsInForceBetweenItsParties() {
        Scene scene = TestScenes.of(A_FRAGILE_TRUCE_BETWEEN_NORWAY_AND_CHILE_FOLLOWED);

        Ceasefire ceasefire = new TruceDescribed().find(scene).get(0);

        assertThat(ceasefire.status()).isEqualTo(Status.IN_FORCE);
        assertThat(ceasefire.by()).extracting(party -> party.text()).containsExactly("Norway", "Chile");
    }
}
