package org.parley.extract.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Position;
import org.parley.model.Position.Stance;

final class VerbTakesStandTest {
    private static final String NORWAY_REJECTED_A_TEMPORARY_TRUCE = """
            Norway Norway PROPN NNP 2 nsubj
            rejected reject VERB VBD 0 root
            a a DET DT 5 det
            temporary temporary ADJ JJ 5 amod
            truce truce NOUN NN 2 obj
            . . PUNCT . 2 punct
            """;

    private static final String CHILE_DID_NOT_AGREE_TO_RELEASE_THE_PRISONERS = """
            Chile Chile PROPN NNP 4 nsubj
            did do AUX VBD 4 aux
            not not PART RB 4 advmod
            agree agree VERB VB 0 root
            to to PART TO 6 mark
            release release VERB VB 4 xcomp
            the the DET DT 8 det
            prisoners prisoner NOUN NNS 6 obj
            . . PUNCT . 4 punct
            """;

    private static final String NORWAY_URGED_CHILE_TO_FREE_THE_HOSTAGES = """
            Norway Norway PROPN NNP 2 nsubj
            urged urge VERB VBD 0 root
            Chile Chile PROPN NNP 2 obj
            to to PART TO 5 mark
            free free VERB VB 2 xcomp
            the the DET DT 7 det
            hostages hostage NOUN NNS 5 obj
            . . PUNCT . 2 punct
            """;

    private static final String NORWAY_ACCEPTED_THE_TRUCE_IF_CHILE_WITHDRAWS_ITS_TROOPS = """
            Norway Norway PROPN NNP 2 nsubj
            accepted accept VERB VBD 0 root
            the the DET DT 4 det
            truce truce NOUN NN 2 obj
            if if SCONJ IN 7 mark
            Chile Chile PROPN NNP 7 nsubj
            withdraws withdraw VERB VBZ 2 advcl
            its its PRON PRP$ 9 nmod:poss
            troops troop NOUN NNS 7 obj
            . . PUNCT . 2 punct
            """;

    private static final String NORWAY_SAYS_CHILE_REJECTED_THE_TREATY = """
            Norway Norway PROPN NNP 2 nsubj
            says say VERB VBZ 0 root
            Chile Chile PROPN NNP 4 nsubj
            rejected reject VERB VBD 2 ccomp
            the the DET DT 6 det
            treaty treaty NOUN NN 4 obj
            . . PUNCT . 2 punct
            """;

    private static final String CHILE_MUST_ACCEPT_THE_TREATY = """
            Chile Chile PROPN NNP 3 nsubj
            must must AUX MD 3 aux
            accept accept VERB VB 0 root
            the the DET DT 5 det
            treaty treaty NOUN NN 3 obj
            . . PUNCT . 3 punct
            """;

    private static final String NORWAY_SLAMMED_THE_PLAN = """
            Norway Norway PROPN NNP 2 nsubj
            slammed slam VERB VBD 0 root
            the the DET DT 4 det
            plan plan NOUN NN 2 obj
            . . PUNCT . 2 punct
            """;

    private static final String NORWAY_SLAMMED_A_JOURNALIST = """
            Norway Norway PROPN NNP 2 nsubj
            slammed slam VERB VBD 0 root
            a a DET DT 4 det
            journalist journalist NOUN NN 2 obj
            . . PUNCT . 2 punct
            """;

    private static final String AN_ANALYST_REJECTED_THE_TREATY = """
            An a DET DT 2 det
            analyst analyst NOUN NN 3 nsubj
            rejected reject VERB VBD 0 root
            the the DET DT 5 det
            treaty treaty NOUN NN 3 obj
            . . PUNCT . 3 punct
            """;

    private static final String NORWAY_AND_CHILE_MET_IN_GENEVA = """
            Norway Norway PROPN NNP 4 nsubj
            and and CCONJ CC 3 cc
            Chile Chile PROPN NNP 1 conj
            met meet VERB VBD 0 root
            in in ADP IN 6 case
            Geneva Geneva PROPN NNP 4 obl
            . . PUNCT . 4 punct
            """;

    private static final String BOTH_SIDES_AGREED_TO_A_PRISONER_SWAP = """
            Both both DET DT 2 det
            sides side NOUN NNS 3 nsubj
            agreed agree VERB VBD 0 root
            to to ADP IN 7 case
            a a DET DT 7 det
            prisoner prisoner NOUN NN 7 compound
            swap swap NOUN NN 3 obl
            . . PUNCT . 3 punct
            """;

    @Test
    void readsWhatAPartyRejects() {
        Scene scene = TestScenes.of(NORWAY_REJECTED_A_TEMPORARY_TRUCE);

        Position position = new VerbTakesStand().find(scene).get(0);

        assertThat(position.holder().text()).isEqualTo("Norway");
        assertThat(position.stance()).isEqualTo(Stance.REJECTS);
        assertThat(position.term()).isEqualTo("a temporary truce");
        assertThat(position.evidence().text()).isEqualTo("Norway rejected a temporary truce");
    }

    @Test
    void turnsAgreementRoundUnderNegation() {
        Scene scene = TestScenes.of(CHILE_DID_NOT_AGREE_TO_RELEASE_THE_PRISONERS);

        Position position = new VerbTakesStand().find(scene).get(0);

        assertThat(position.holder().text()).isEqualTo("Chile");
        assertThat(position.stance()).isEqualTo(Stance.REJECTS);
        assertThat(position.term()).isEqualTo("release the prisoners");
    }

    @Test
    void takesWhomAndWhatTogetherAsTheTermOfADemand() {
        Scene scene = TestScenes.of(NORWAY_URGED_CHILE_TO_FREE_THE_HOSTAGES);

        Position position = new VerbTakesStand().find(scene).get(0);

        assertThat(position.holder().text()).isEqualTo("Norway");
        assertThat(position.stance()).isEqualTo(Stance.DEMANDS);
        assertThat(position.term()).isEqualTo("Chile to free the hostages");
    }

    @Test
    void readsAcceptanceUnderAConditionAsConditional() {
        Scene scene = TestScenes.of(NORWAY_ACCEPTED_THE_TRUCE_IF_CHILE_WITHDRAWS_ITS_TROOPS);

        Position position = new VerbTakesStand().find(scene).get(0);

        assertThat(position.holder().text()).isEqualTo("Norway");
        assertThat(position.stance()).isEqualTo(Stance.CONDITIONAL);
        assertThat(position.term()).isEqualTo("the truce");
        assertThat(position.condition()).contains("Chile withdraws its troops");
    }

    @Test
    void tellsWhenSomebodyElseTellsTheStand() {
        Scene scene = TestScenes.said(
                TestScenes.of(NORWAY_SAYS_CHILE_REJECTED_THE_TREATY), "Norway", "Chile rejected the treaty");

        Position position = new VerbTakesStand().find(scene).get(0);

        assertThat(position.holder().text()).isEqualTo("Chile");
        assertThat(position.stance()).isEqualTo(Stance.REJECTS);
        assertThat(position.term()).isEqualTo("the treaty");
        assertThat(position.reported()).isTrue();
    }

    @Test
    void takesNoObligationForAStand() {
        Scene scene = TestScenes.of(CHILE_MUST_ACCEPT_THE_TREATY);

        assertThat(new VerbTakesStand().find(scene)).isEmpty();
    }

    @Test
    void takesCriticismOfAPlanForAStand() {
        Scene scene = TestScenes.of(NORWAY_SLAMMED_THE_PLAN);

        Position position = new VerbTakesStand().find(scene).get(0);

        assertThat(position.holder().text()).isEqualTo("Norway");
        assertThat(position.stance()).isEqualTo(Stance.REJECTS);
        assertThat(position.term()).isEqualTo("the plan");
    }

    @Test
    void takesNoCriticismOfSomebodyForAStand() {
        Scene scene = TestScenes.of(NORWAY_SLAMMED_A_JOURNALIST);

        assertThat(new VerbTakesStand().find(scene)).isEmpty();
    }

    @Test
    void doesNotListenToAnalysts() {
        Scene scene = TestScenes.of(AN_ANALYST_REJECTED_THE_TREATY);

        assertThat(new VerbTakesStand().find(scene)).isEmpty();
    }

    @Test
    void givesAJointStandToTheTwoPartiesNamedBefore() {
        Scene scene = TestScenes.of(NORWAY_AND_CHILE_MET_IN_GENEVA, BOTH_SIDES_AGREED_TO_A_PRISONER_SWAP);

        assertThat(new VerbTakesStand().find(scene))
                .extracting(position -> position.holder().text())
                .containsExactly("Norway", "Chile");
    }
}
