package org.parley.extract.threat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Threat;
import org.parley.model.Threat.Act;

final class PartyWillActTest {
    private static final String CHILE_WILL_ATTACK_THE_PORT_IF_THE_SIEGE_GOES_ON = """
            Chile Chile PROPN NNP 3 nsubj
            will will AUX MD 3 aux
            attack attack VERB VB 0 root
            the the DET DT 5 det
            port port NOUN NN 3 obj
            if if SCONJ IN 9 mark
            the the DET DT 8 det
            siege siege NOUN NN 9 nsubj
            goes go VERB VBZ 3 advcl
            on on ADP RP 9 compound:prt
            . . PUNCT . 3 punct
            """;

    private static final String CHILE_COULD_WALK_AWAY = """
            Chile Chile PROPN NNP 3 nsubj
            could could AUX MD 3 aux
            walk walk VERB VB 0 root
            away away ADV RB 3 advmod
            . . PUNCT . 3 punct
            """;

    @Test
    void leavingTheTableThreatensWithoutACondition() {
        Threat threat =
                new PartyWillAct().find(TestScenes.of(CHILE_COULD_WALK_AWAY)).get(0);

        assertThat(threat.act()).isEqualTo(Act.WITHDRAW);
        assertThat(threat.condition()).isEmpty();
    }

    @Test
    void readsAnnouncedForceUnderACondition() {
        Scene scene = TestScenes.of(CHILE_WILL_ATTACK_THE_PORT_IF_THE_SIEGE_GOES_ON);

        Threat threat = new PartyWillAct().find(scene).get(0);

        assertThat(threat.act()).isEqualTo(Act.FORCE);
        assertThat(threat.by()).extracting(party -> party.text()).containsExactly("Chile");
        assertThat(threat.condition()).contains("the siege goes on");
    }
}
