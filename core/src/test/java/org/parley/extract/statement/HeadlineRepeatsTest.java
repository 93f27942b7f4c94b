package org.parley.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.ReadScenes;

class HeadlineRepeatsTest {
    @Test
    void leavesOutWhatTheReportTellsOfTheSameSpeaker() {
        assertThat(Told.all(ReadScenes.under(
                        "Koval: Pits will stay open", "Ivan Koval said on Monday that all pits would stay open.")))
                .containsExactly("Ivan Koval: all pits would stay open");
    }

    @Test
    void leavesOutWhatAPronounTellsInTheReport() {
        assertThat(Told.all(ReadScenes.under(
                        "Koval: Pits will stay open",
                        "Ivan Koval met miners on Monday. He said all pits would stay open.")))
                .containsExactly("He: all pits would stay open");
    }

    @Test
    void leavesOutWhatAnUnnamedSourceTellsAndTheReportNames() {
        assertThat(Told.all(ReadScenes.under(
                        "Pits will stay open — minister", "Ivan Koval said on Monday that all pits would stay open.")))
                .containsExactly("Ivan Koval: all pits would stay open");
    }

    @Test
    void keepsWhatTheReportDoesNotSay() {
        assertThat(Told.all(ReadScenes.under(
                        "Koval: Pits will stay open", "Ivan Koval said on Monday that wages would rise.")))
                .containsExactly("Koval: Pits will stay open", "Ivan Koval: wages would rise");
    }

    @Test
    void keepsWhatOnlySomebodyElseSaysInTheReport() {
        assertThat(Told.all(ReadScenes.under(
                        "Koval: Pits will stay open",
                        "Maria Petrenko said on Monday that all pits would stay open. Ivan Koval was away.")))
                .containsExactly("Koval: Pits will stay open", "Maria Petrenko: all pits would stay open");
    }
}
