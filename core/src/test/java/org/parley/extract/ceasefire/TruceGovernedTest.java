package org.parley.extract.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Ceasefire;
import org.parley.model.Ceasefire.Kind;
import org.parley.model.Ceasefire.Status;

final class TruceGovernedTest {
    private static final String NORWAY_CALLED_FOR_AN_UNCONDITIONAL_CEASEFIRE = """
            Norway Norway PROPN NNP 2 nsubj
            called call VERB VBD 0 root
            for for ADP IN 6 case
            an a DET DT 6 det
            unconditional unconditional ADJ JJ 6 amod
            ceasefire ceasefire NOUN NN 2 obl
            . . PUNCT . 2 punct
            """;

    private static final String CHILE_REFUSED_TO_OBSERVE_A_TRUCE = """
            Chile Chile PROPN NNP 2 nsubj
            refused refuse VERB VBD 0 root
            to to PART TO 4 mark
            observe observe VERB VB 2 xcomp
            a a DET DT 6 det
            truce truce NOUN NN 4 obj
            . . PUNCT . 2 punct
            """;

    private static final String THE_CEASEFIRE_IS_HOLDING = """
            The the DET DT 2 det
            ceasefire ceasefire NOUN NN 4 nsubj
            is be AUX VBZ 4 aux
            holding hold VERB VBG 0 root
            . . PUNCT . 4 punct
            """;

    private static final String THE_CEASE_FIRE_EXPIRED_ON_MONDAY = """
            The the DET DT 4 det
            cease cease NOUN NN 4 compound
            - - PUNCT HYPH 2 punct
            fire fire NOUN NN 5 nsubj
            expired expire VERB VBD 0 root
            on on ADP IN 7 case
            Monday Monday PROPN NNP 5 obl
            . . PUNCT . 5 punct
            """;

    @Test
    void readsACallAsAProposal() {
        Scene scene = TestScenes.of(NORWAY_CALLED_FOR_AN_UNCONDITIONAL_CEASEFIRE);

        Ceasefire ceasefire = new TruceGoverned().find(scene).get(0);

        assertThat(ceasefire.status()).isEqualTo(Status.PROPOSED);
        assertThat(ceasefire.by()).extracting(party -> party.text()).containsExactly("Norway");
        assertThat(ceasefire.kinds()).containsExactly(Kind.UNCONDITIONAL);
    }

    @Test
    void letsTheOuterVerbDecideOfAnInfinitive() {
        Scene scene = TestScenes.of(CHILE_REFUSED_TO_OBSERVE_A_TRUCE);

        Ceasefire ceasefire = new TruceGoverned().find(scene).get(0);

        assertThat(ceasefire.status()).isEqualTo(Status.REJECTED);
        assertThat(ceasefire.by()).extracting(party -> party.text()).containsExactly("Chile");
    }

    @Test
    void readsThatItHolds() {
        Scene scene = TestScenes.of(THE_CEASEFIRE_IS_HOLDING);

        Ceasefire ceasefire = new TruceGoverned().find(scene).get(0);

        assertThat(ceasefire.status()).isEqualTo(Status.IN_FORCE);
        assertThat(ceasefire.by()).isEmpty();
    }

    @Test
    void readsTheHyphenatedWord() {
        Scene scene = TestScenes.of(THE_CEASE_FIRE_EXPIRED_ON_MONDAY);

        Ceasefire ceasefire = new TruceGoverned().find(scene).get(0);

        assertThat(ceasefire.status()).isEqualTo(Status.ENDED);
        assertThat(ceasefire.by()).isEmpty();
    }
}
