package org.parley.extract.threat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;

final class ThreatsTest {
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

    @Test
    void keepsTheEarlierOfTwoRulesOnTheSameWords() {
        Scene scene = TestScenes.of(NORWAY_THREATENED_TO_BOYCOTT_THE_TALKS_UNLESS_CHILE_DISARMS);

        assertThat(Threats.in(scene)).hasSize(1);
    }
}
