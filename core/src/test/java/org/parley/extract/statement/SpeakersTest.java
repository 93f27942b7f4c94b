package org.parley.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extract.ReadScenes;
import org.parley.extract.Scene;
import org.parley.extract.TestScenes;
import org.parley.model.Mention.Kind;
import org.parley.model.Statement;

class SpeakersTest {
    private static final String PASSIVE = """
            The the DET DT 2 det
            miners miner NOUN NNS 4 nsubj:pass
            were be AUX VBD 4 aux:pass
            told tell VERB VBN 0 root
            by by ADP IN 7 case
            the the DET DT 7 det
            minister minister NOUN NN 4 obl:agent
            that that SCONJ IN 11 mark
            pits pit NOUN NNS 11 nsubj
            would would AUX MD 11 aux
            close close VERB VB 4 ccomp
            . . PUNCT . 4 punct
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ivan Koval|PERSON",
                "Mr Koval|PERSON",
                "Energy Minister Ivan Koval|PERSON",
                "The foreign minister|OFFICE",
                "The energy ministry|GROUP",
                "Norway|STATE",
                "A senior diplomat|UNNAMED",
                "Sources|UNNAMED"
            })
    void findsSpeakersOfEveryKind(String speaker, Kind kind) {
        Statement told = Told.only(speaker + " said the pits would stay open.");

        assertThat(Told.speakers(told)).containsExactly(speaker);
        assertThat(told.speakers().get(0).kind()).isEqualTo(kind);
        assertThat(Told.content(told)).isEqualTo("the pits would stay open");
    }

    @Test
    void takesASeatOfGovernmentForItsState() {
        Statement told = Told.only("The Kremlin said the pits would stay open.");

        assertThat(Told.speakers(told)).containsExactly("Kremlin");
        assertThat(told.speakers().get(0).kind()).isEqualTo(Kind.STATE);
    }

    @Test
    void findsSeveralSpeakersOfOneStatement() {
        Statement told = Told.only("Ivan Koval and Maria Petrenko said the pits would stay open.");

        assertThat(Told.speakers(told)).containsExactly("Ivan Koval", "Maria Petrenko");
    }

    @Test
    void sharesTheSubjectOfTheVerbBefore() {
        Statement told = Told.only("Maria Petrenko left the room and said the plan would cost too much.");

        assertThat(Told.speakers(told)).containsExactly("Maria Petrenko");
    }

    @Test
    void sharesTheSubjectWithAParticiple() {
        Statement told = Told.only("Maria Petrenko rejected the plan, saying it would cost too much.");

        assertThat(Told.speakers(told)).containsExactly("Maria Petrenko");
        assertThat(Told.content(told)).isEqualTo("it would cost too much");
    }

    @Test
    void goesThroughRelativePronouns() {
        Statement told = Told.only("Ivan Koval, who said the pits would close, left for Oslo.");

        assertThat(Told.speakers(told)).containsExactly("Ivan Koval");
    }

    @Test
    void takesTheAgentOfAPassiveNotItsListener() {
        Statement told = Told.only(TestScenes.of(PASSIVE));

        assertThat(Told.speakers(told)).containsExactly("the minister");
        assertThat(Told.content(told)).isEqualTo("pits would close");
    }

    @Test
    void leavesThePronounAsPrintedWithItsAntecedent() {
        Scene scene = ReadScenes.of("Ivan Koval met miners on Monday. He said the pits would stay open.");

        Statement told = Told.only(scene);

        assertThat(Told.speakers(told)).containsExactly("He");
        assertThat(ReadScenes.antecedent(scene, told.speakers().get(0))).contains("Ivan Koval");
    }

    @Test
    void hearsNobodyBehindI() {
        assertThat(Told.all("I said the pits would stay open.")).isEmpty();
    }
}
