package org.parley.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.TestScenes;

class InterruptionsTest {
    private static final String AS_ANOTHER_SAID = """
            Norway Norway PROPN NNP 2 nsubj
            warned warn VERB VBD 0 root
            the the DET DT 4 det
            deal deal NOUN NN 6 nsubj
            was be AUX VBD 6 cop
            dead dead ADJ JJ 2 ccomp
            as as SCONJ IN 9 mark
            Sweden Sweden PROPN NNP 9 nsubj
            said say VERB VBD 6 advcl
            it it PRON PRP 12 nsubj
            would would AUX MD 12 aux
            leave leave VERB VB 9 ccomp
            . . PUNCT . 2 punct
            """;

    @Test
    void endsContentWhereAnotherVoiceBegins() {
        assertThat(Told.all(TestScenes.of(AS_ANOTHER_SAID)))
                .containsExactly("Norway: the deal was dead", "Sweden: it would leave");
    }

    @Test
    void endsContentWhereTheSameVoiceSpeaksAgain() {
        assertThat(Told.all("Ivan Koval said any deal would take time, and warned against a hasty signing."))
                .containsExactly("Ivan Koval: any deal would take time", "Ivan Koval: a hasty signing");
    }

    @Test
    void leavesNestedSpeechInsideItsContent() {
        assertThat(Told.all("Ivan Koval said that Maria Petrenko had said that the pits would close."))
                .containsExactly(
                        "Ivan Koval: Maria Petrenko had said that the pits would close",
                        "Maria Petrenko: the pits would close");
    }
}
