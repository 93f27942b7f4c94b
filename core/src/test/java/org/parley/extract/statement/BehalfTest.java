package org.parley.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Mention;
import org.parley.model.Statement;

class BehalfTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Kremlin spokesman said the pits would stay open.|Kremlin",
                "A senior French official said the pits would stay open.|French",
                "The minister's spokesman said the pits would stay open.|The minister",
                "Mr Koval's spokeswoman Anna Berg said the pits would stay open.|Mr Koval"
            })
    void tellsWhomAVoiceSpeaksFor(String sentence, String principal) {
        assertThat(behalf(Told.only(sentence))).containsExactly(principal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ukraine's energy minister, Ivan Koval, said the pits would stay open.",
                "Ivan Koval said the pits would stay open.",
                "Sources said the pits would stay open."
            })
    void letsPeopleOfTheirOwnSpeakForThemselves(String sentence) {
        assertThat(behalf(Told.only(sentence))).isEmpty();
    }

    @Test
    void keepsTheVoiceAsSpeaker() {
        Statement told = Told.only("A Kremlin spokesman said the pits would stay open.");

        assertThat(Told.speakers(told)).containsExactly("A Kremlin spokesman");
        assertThat(told.isAnonymous()).isTrue();
    }

    private static List<String> behalf(Statement statement) {
        return statement.behalf().stream().map(Mention::text).toList();
    }
}
