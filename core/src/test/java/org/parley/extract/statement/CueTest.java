package org.parley.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extract.ReadScenes;
import org.parley.extract.statement.CueVerbs.Frame;

class CueTest {
    @ParameterizedTest
    @CsvSource({
        "Ivan Koval said so., said, CLAUSE",
        "Ivan Koval announced a strike., announced, OBJECT",
        "Ivan Koval accused the union of lying., accused, ACCUSE",
        "Ivan Koval urged miners to stay., urged, URGE",
        "Ivan Koval pointed out that pits were safe., pointed out, CLAUSE"
    })
    void knowsTheVerbAndWhatFollows(String sentence, String words, Frame frame) {
        List<Cue> cues = cues(sentence);

        assertThat(cues).hasSize(1);
        assertThat(cues.get(0).words()).isEqualTo(words);
        assertThat(cues.get(0).frame()).isEqualTo(frame);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ivan Koval will say so.",
                "Ivan Koval might say so.",
                "Ivan Koval never said so.",
                "Ivan Koval didn’t say so.",
                "Ivan Koval wants to say so.",
                "Ivan Koval walked home."
            })
    void leavesOutWhatIsNotSpoken(String sentence) {
        assertThat(cues(sentence)).isEmpty();
    }

    @Test
    void findsEveryCueInTextOrder() {
        assertThat(cues("Ivan Koval said that Maria Petrenko had warned him.").stream()
                        .map(Cue::words))
                .containsExactly("said", "warned");
    }

    private static List<Cue> cues(String sentence) {
        return Cue.in(ReadScenes.of(sentence).reading().sentences().get(0));
    }
}
