package org.parley.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelayTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ivan Koval told Reuters that the pits would stay open.|Reuters",
                "Ivan Koval told reporters that the pits would stay open.|reporters",
                "Ivan Koval said on X that the pits would stay open.|X",
                "In a statement, the energy ministry said the pits would stay open.|a statement",
                "The energy ministry said in a statement that the pits would stay open.|a statement",
                "Ivan Koval said at a news conference that the pits would stay open.|a news conference"
            })
    void tellsHowWordsReachedThePublic(String sentence, String via) {
        assertThat(Told.only(sentence).via()).contains(via);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ivan Koval said that the pits would stay open.",
                "Ivan Koval told his wife that the pits would stay open.",
                "Ivan Koval said in Oslo that the pits would stay open."
            })
    void relaysNothingThroughListenersAndPlaces(String sentence) {
        assertThat(Told.only(sentence).via()).isEmpty();
    }

    @Test
    void isNoSpeaker() {
        assertThat(Told.all("Ivan Koval told Reuters that the pits would stay open."))
                .containsExactly("Ivan Koval: the pits would stay open");
    }
}
