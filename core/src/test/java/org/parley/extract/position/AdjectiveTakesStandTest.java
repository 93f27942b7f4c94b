package org.parley.extract.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Position;
import org.parley.model.Position.Stance;

final class AdjectiveTakesStandTest {
    private static final String NORWAY_IS_WILLING_TO_WITHDRAW_ITS_TROOPS_IF_CHILE_DISARMS = """
            Norway Norway PROPN NNP 3 nsubj
            is be AUX VBZ 3 cop
            willing willing ADJ JJ 0 root
            to to PART TO 5 mark
            withdraw withdraw VERB VB 3 xcomp
            its its PRON PRP$ 7 nmod:poss
            troops troop NOUN NNS 5 obj
            if if SCONJ IN 10 mark
            Chile Chile PROPN NNP 10 nsubj
            disarms disarms VERB VBP 5 advcl
            . . PUNCT . 3 punct
            """;

    @Test
    void readsWillingnessUnderACondition() {
        Scene scene = TestScenes.of(NORWAY_IS_WILLING_TO_WITHDRAW_ITS_TROOPS_IF_CHILE_DISARMS);

        Position position = new AdjectiveTakesStand().find(scene).get(0);

        assertThat(position.holder().text()).isEqualTo("Norway");
        assertThat(position.stance()).isEqualTo(Stance.CONDITIONAL);
        assertThat(position.term()).isEqualTo("withdraw its troops if Chile disarms");
        assertThat(position.condition()).contains("Chile disarms");
    }
}
