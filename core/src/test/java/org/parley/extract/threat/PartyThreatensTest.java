package org.parley.extract.threat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Threat;
import org.parley.model.Threat.Act;

final class PartyThreatensTest {
    private static final String NORWAY_THREATENED_TO_BOYCOTT_THE_TALKS_UNLESS_CHILE_DISARMS = """
            Norway Norway PROPN NNP 2 nsubj
            threatened threaten VERB VBD 0 root
            to to PART TO 4 mark
            boycott boycott VERB VB 2 xcomp
            the the DET DT 6 det
            talks talk NOUN NNS 4 obj
            unless unless SCONJ IN 9 mark
            Chile Chile PROPN NNP 9 nsubj
            disarms disarms VERB NNS 4 advcl
            . . PUNCT . 2 punct
            """;

    private static final String NORWAY_THREATENED_TO_LIFT_SANCTIONS = """
            Norway Norway PROPN NNP 2 nsubj
            threatened threaten VERB VBD 0 root
            to to PART TO 4 mark
            lift lift VERB VB 2 xcomp
            sanctions sanction NOUN NNS 4 obj
            . . PUNCT . 2 punct
            """;

    @Test
    void readsActAndCondition() {
        Scene scene = TestScenes.of(NORWAY_THREATENED_TO_BOYCOTT_THE_TALKS_UNLESS_CHILE_DISARMS);

        Threat threat = new PartyThreatens().find(scene).get(0);

        assertThat(threat.act()).isEqualTo(Act.WITHDRAW);
        assertThat(threat.by()).extracting(party -> party.text()).containsExactly("Norway");
        assertThat(threat.condition()).contains("Chile disarms");
    }

    @Test
    void seesNoThreatInRelief() {
        Scene scene = TestScenes.of(NORWAY_THREATENED_TO_LIFT_SANCTIONS);

        assertThat(new PartyThreatens().find(scene)).isEmpty();
    }
}
