package org.parley.extract.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Position;
import org.parley.model.Position.Stance;

final class NounTakesStandTest {
    private static final String CHILE_REJECTED_NORWAY_S_DEMAND_FOR_A_REFERENDUM = """
            Chile Chile PROPN NNP 2 nsubj
            rejected reject VERB VBD 0 root
            Norway Norway PROPN NNP 5 nmod:poss
            's 's PART POS 3 case
            demand demand NOUN NN 2 obj
            for for ADP IN 8 case
            a a DET DT 8 det
            referendum referendum NOUN NN 5 nmod
            . . PUNCT . 2 punct
            """;

    private static final String NORWAY_EXPRESSED_SUPPORT_FOR_A_REFERENDUM = """
            Norway Norway PROPN NNP 2 nsubj
            expressed express VERB VBD 0 root
            support support NOUN NN 2 obj
            for for ADP IN 6 case
            a a DET DT 6 det
            referendum referendum NOUN NN 3 nmod
            . . PUNCT . 2 punct
            """;

    @Test
    void readsTheOwnerOfADemand() {
        Scene scene = TestScenes.of(CHILE_REJECTED_NORWAY_S_DEMAND_FOR_A_REFERENDUM);

        Position position = new NounTakesStand().find(scene).get(0);

        assertThat(position.holder().text()).isEqualTo("Norway");
        assertThat(position.stance()).isEqualTo(Stance.DEMANDS);
        assertThat(position.term()).isEqualTo("a referendum");
    }

    @Test
    void readsTheSubjectOfALightVerb() {
        Scene scene = TestScenes.of(NORWAY_EXPRESSED_SUPPORT_FOR_A_REFERENDUM);

        Position position = new NounTakesStand().find(scene).get(0);

        assertThat(position.holder().text()).isEqualTo("Norway");
        assertThat(position.stance()).isEqualTo(Stance.ACCEPTS);
        assertThat(position.term()).isEqualTo("a referendum");
    }
}
