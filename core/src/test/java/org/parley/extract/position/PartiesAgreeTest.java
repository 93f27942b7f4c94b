package org.parley.extract.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Position;
import org.parley.model.Position.Stance;

final class PartiesAgreeTest {
    private static final String A_TREATY_SIGNED_BETWEEN_NORWAY_AND_CHILE_HOLDS = """
            A a DET DT 2 det
            treaty treaty NOUN NN 8 nsubj
            signed sign VERB VBN 2 acl
            between between ADP IN 5 case
            Norway Norway PROPN NNP 3 obl:agent
            and and CCONJ CC 7 cc
            Chile Chile PROPN NNP 5 conj
            holds hold VERB VBZ 0 root
            . . PUNCT . 8 punct
            """;

    @Test
    void readsBothPartiesOfASignedTreatyAsAccepting() {
        Scene scene = TestScenes.of(A_TREATY_SIGNED_BETWEEN_NORWAY_AND_CHILE_HOLDS);

        assertThat(new PartiesAgree().find(scene))
                .extracting(position -> position.holder().text(), Position::stance)
                .containsExactly(tuple("Norway", Stance.ACCEPTS), tuple("Chile", Stance.ACCEPTS));
    }
}
