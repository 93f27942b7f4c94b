package org.parley.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extract.ReadScenes;
import org.parley.extract.Scene;
import org.parley.model.Mention;

class AntecedentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ivan Koval met miners. He said the pits would close.|He|Ivan Koval",
                "Mrs Berg met Mr Koval. He said the pits would close.|He|Mr Koval",
                "Mr Koval met Mrs Berg. She said the pits would close.|She|Mrs Berg",
                "Norway said it would wait.|it|Norway",
                "The ministers said they would wait.|they|The ministers",
                "Special envoy Ivan Koval came. The envoy said the pits would close.|The envoy|Special envoy Ivan Koval",
                "A Norwegian official came. The official said the pits would close.|The official|A Norwegian official",
                "Ivan Koval, who runs the pits, left.|who|Ivan Koval",
                "\"Maria Petrenko is wrong,\" Ivan Koval said. He left.|He|Ivan Koval"
            })
    void findsWhomTheWordStandsFor(String text, String word, String somebody) {
        assertThat(antecedent(text, word)).contains(somebody);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Snow fell on the pits. He left.|He",
                "Ivan Koval met Petro Hrytsenko. They left.|They",
                "Ivan Koval left. Snow fell. Rain came. Ice broke. Wind blew. He said the pits would close.|He",
                "Energy Minister Ivan Koval came. The president said the pits would close.|The president"
            })
    void leavesItOpenWhereNobodyIsClear(String text, String word) {
        assertThat(antecedent(text, word)).isEmpty();
    }

    @Test
    void leavesNamesAsTheyAre() {
        Scene scene = ReadScenes.of("Ivan Koval left. Koval said the pits would close.");

        assertThat(ReadScenes.mention(scene, "Koval").antecedent()).isEmpty();
    }

    @Test
    void followsAChainOfPronouns() {
        Scene scene = ReadScenes.of("Ivan Koval met miners. He went home. He slept.");

        List<Optional<String>> pronouns = scene.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PRONOUN)
                .map(mention -> ReadScenes.antecedent(scene, mention))
                .toList();

        assertThat(pronouns).containsExactly(Optional.of("Ivan Koval"), Optional.of("Ivan Koval"));
    }

    private static Optional<String> antecedent(String text, String word) {
        Scene scene = ReadScenes.of(text);
        return ReadScenes.antecedent(scene, ReadScenes.mention(scene, word));
    }
}
