package org.parley.extract.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Ceasefire;
import org.parley.model.Ceasefire.Status;
import org.parley.model.Mention;

final class FightingToldTest {
    private static final String NORWAY_DECLARED_A_TRUCE = """
            Norway Norway PROPN NNP 2 nsubj
            declared declare VERB VBD 0 root
            a a DET DT 4 det
            truce truce NOUN NN 2 obj
            . . PUNCT . 2 punct
            """;

    private static final String NORWEGIAN_SHELLING_CONTINUED = """
            Norwegian norwegian ADJ JJ 2 amod
            shelling shelling NOUN NN 3 nsubj
            continued continue VERB VBD 0 root
            . . PUNCT . 3 punct
            """;

    private static final String MONITORS_COULD_NOT_CONFIRM_WHETHER_FIGHTING_HAD_STOPPED = """
            Monitors monitor NOUN NNS 4 nsubj
            could could AUX MD 4 aux
            not not PART RB 4 advmod
            confirm confirm VERB VB 0 root
            whether whether SCONJ IN 8 mark
            fighting fighting NOUN NN 8 nsubj
            had have AUX VBD 8 aux
            stopped stop VERB VBN 4 ccomp
            . . PUNCT . 4 punct
            """;

    @Test
    void fightingThatGoesOnBreaksTheTruceJustDeclared() {
        Scene scene = TestScenes.of(NORWAY_DECLARED_A_TRUCE, NORWEGIAN_SHELLING_CONTINUED);

        List<Ceasefire> found = Ceasefires.in(scene);

        assertThat(found).extracting(Ceasefire::status).containsExactly(Status.DECLARED, Status.VIOLATED);
        assertThat(found.get(1).by()).extracting(Mention::text).containsExactly("Norwegian");
        assertThat(found.get(1).evidence().text()).isEqualTo("Norwegian shelling continued");
    }

    @Test
    void fightingThatCannotBeCheckedLeavesTheTruceUnverified() {
        Scene scene = TestScenes.of(NORWAY_DECLARED_A_TRUCE, MONITORS_COULD_NOT_CONFIRM_WHETHER_FIGHTING_HAD_STOPPED);

        assertThat(Ceasefires.in(scene))
                .extracting(Ceasefire::status)
                .containsExactly(Status.DECLARED, Status.UNVERIFIED);
    }

    @Test
    void fightingWithoutATruceBreaksNothing() {
        assertThat(Ceasefires.in(TestScenes.of(NORWEGIAN_SHELLING_CONTINUED))).isEmpty();
    }
}
