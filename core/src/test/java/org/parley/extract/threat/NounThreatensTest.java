package org.parley.extract.threat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Threat;
import org.parley.model.Threat.Act;

final class NounThreatensTest {
    private static final String NORWAY_REPEATED_ITS_THREAT_TO_BOYCOTT_THE_VOTE = """
            Norway Norway PROPN NNP 2 nsubj
            repeated repeat VERB VBD 0 root
            its its PRON PRP$ 4 nmod:poss
            threat threat NOUN NN 2 obj
            to to PART TO 6 mark
            boycott boycott VERB VB 4 acl
            the the DET DT 8 det
            vote vote NOUN NN 6 obj
            . . PUNCT . 2 punct
            """;

    @Test
    void readsTheOwnerOfAThreat() {
        Scene scene = TestScenes.of(NORWAY_REPEATED_ITS_THREAT_TO_BOYCOTT_THE_VOTE);

        Threat threat = new NounThreatens().find(scene).get(0);

        assertThat(threat.act()).isEqualTo(Act.WITHDRAW);
        assertThat(threat.evidence().text()).contains("threat to boycott the vote");
    }
}
