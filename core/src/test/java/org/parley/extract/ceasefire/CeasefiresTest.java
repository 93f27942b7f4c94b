package org.parley.extract.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Ceasefire;
import org.parley.model.Ceasefire.Status;

final class CeasefiresTest {
    private static final String THE_TRUCE_TALKS_STALLED = """
            The the DET DT 3 det
            truce truce NOUN NN 3 compound
            talks talk NOUN NNS 4 nsubj
            stalled stall VERB VBN 0 root
            . . PUNCT . 4 punct
            """;

    private static final String NORWAY_WELCOMED_THE_CESSATION_OF_HOSTILITIES = """
            Norway Norway PROPN NNP 2 nsubj
            welcomed welcome VERB VBD 0 root
            the the DET DT 4 det
            cessation cessation NOUN NN 2 obj
            of of ADP IN 6 case
            hostilities hostility NOUN NNS 4 nmod
            . . PUNCT . 2 punct
            """;

    @Test
    void findsNoCeasefireInTruceTalks() {
        Scene scene = TestScenes.of(THE_TRUCE_TALKS_STALLED);

        assertThat(Ceasefires.in(scene)).isEmpty();
    }

    @Test
    void findsACessationOfHostilities() {
        Scene scene = TestScenes.of(NORWAY_WELCOMED_THE_CESSATION_OF_HOSTILITIES);

        assertThat(Ceasefires.in(scene)).extracting(Ceasefire::status).containsExactly(Status.AGREED);
    }
}
