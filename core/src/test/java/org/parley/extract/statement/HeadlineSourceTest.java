package org.parley.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extract.ReadScenes;
import org.parley.model.Statement;

class HeadlineSourceTest {
    private static final String BODY = "Ivan Koval met the mayor on Monday.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Koval: Pits will stay open|Koval",
                "Pits will stay open — Koval|Koval",
                "Pits will stay open – Ivan Koval|Ivan Koval",
                "Pits will stay open - Koval|Koval",
                "Pits will stay open — energy ministry|energy ministry",
                "Kremlin: Pits will stay open|Kremlin",
                "Pits will stay open: foreign minister|foreign minister"
            })
    void findsSourceOnEitherSideOfTheMark(String title, String speaker) {
        Statement told = Told.only(ReadScenes.under(title, BODY));

        assertThat(Told.speakers(told)).containsExactly(speaker);
        assertThat(Told.content(told)).isEqualTo("Pits will stay open");
        assertThat(Told.rule(told)).isEqualTo("statement.headline-source");
        assertThat(told.passage().confidence()).isEqualTo(0.6);
    }

    @Test
    void findsSourceBehindACommaByItsVerb() {
        Statement told = Told.only(ReadScenes.under("Pits will stay open, says Koval", BODY));

        assertThat(Told.speakers(told)).containsExactly("Koval");
        assertThat(Told.content(told)).isEqualTo("Pits will stay open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Strike talks: what we know so far",
                "Koval: what we know so far",
                "Koval: a life underground",
                "Norway: Ten dead in winter storm",
                "Maria Petrenko: Pits will stay open",
                "Pits will stay open - Northern Herald",
                "Pit-head talks go on"
            })
    void staysSilentWhereNobodyIsShownToSpeak(String title) {
        assertThat(Told.all(ReadScenes.under(title, BODY))).isEmpty();
    }

    @Test
    void readsTitlesOnly() {
        assertThat(Told.all(ReadScenes.of("Koval: Pits will stay open", BODY))).isEmpty();
    }
}
