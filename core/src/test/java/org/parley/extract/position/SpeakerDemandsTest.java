package org.parley.extract.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Position;
import org.parley.model.Position.Stance;

final class SpeakerDemandsTest {
    private static final String NORWAY_SAID_THE_FIGHTING_MUST_END = """
            Norway Norway PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            the the DET DT 4 det
            fighting fighting NOUN NN 6 nsubj
            must must AUX MD 6 aux
            end end VERB VB 2 ccomp
            . . PUNCT . 2 punct
            """;

    private static final String NORWAY_SAID_FOOD_AID_SHOULD_NOT_BE_TAXED = """
            Norway Norway PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            food food NOUN NN 4 compound
            aid aid NOUN NN 8 nsubj:pass
            should should AUX MD 8 aux
            not not PART RB 8 advmod
            be be AUX VB 8 aux:pass
            taxed tax VERB VBN 2 ccomp
            . . PUNCT . 2 punct
            """;

    @Test
    void readsWhatMustBeAsADemandOfTheSpeaker() {
        Scene scene =
                TestScenes.said(TestScenes.of(NORWAY_SAID_THE_FIGHTING_MUST_END), "Norway", "the fighting must end");

        Position position = new SpeakerDemands().find(scene).get(0);

        assertThat(position.holder().text()).isEqualTo("Norway");
        assertThat(position.stance()).isEqualTo(Stance.DEMANDS);
        assertThat(position.term()).isEqualTo("the fighting must end");
        assertThat(position.evidence().text()).isEqualTo("the fighting must end");
    }

    @Test
    void readsWhatShouldNotBeAsRejected() {
        Scene scene = TestScenes.said(
                TestScenes.of(NORWAY_SAID_FOOD_AID_SHOULD_NOT_BE_TAXED), "Norway", "food aid should not be taxed");

        Position position = new SpeakerDemands().find(scene).get(0);

        assertThat(position.holder().text()).isEqualTo("Norway");
        assertThat(position.stance()).isEqualTo(Stance.REJECTS);
        assertThat(position.term()).isEqualTo("food aid should not be taxed");
    }

    @Test
    void hearsNothingWhereNobodySpeaks() {
        Scene scene = TestScenes.of(NORWAY_SAID_THE_FIGHTING_MUST_END);

        assertThat(new SpeakerDemands().find(scene)).isEmpty();
    }
}
