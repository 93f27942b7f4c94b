package org.parley.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extract.ReadScenes;
import org.parley.extract.Scene;
import org.parley.model.Statement;
import org.parley.model.Statement.Mode;

class ReportedClauseTest {
    @Test
    void leavesOutThatAndTheFullStop() {
        Statement told = Told.only("Ivan Koval said that the bridge would reopen on Monday.");

        assertThat(Told.speakers(told)).containsExactly("Ivan Koval");
        assertThat(Told.content(told)).isEqualTo("the bridge would reopen on Monday");
        assertThat(told.cue()).contains("said");
        assertThat(told.mode()).isEqualTo(Mode.INDIRECT);
        assertThat(told.nestedIn()).isEmpty();
        assertThat(Told.rule(told)).isEqualTo("statement.reported-clause");
    }

    @Test
    void readsClauseBeforeItsCue() {
        Statement told = Told.only("The bridge would reopen on Monday, Ivan Koval said.");

        assertThat(Told.speakers(told)).containsExactly("Ivan Koval");
        assertThat(Told.content(told)).isEqualTo("The bridge would reopen on Monday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"denied", "confirmed", "warned", "announced", "insisted", "wrote"})
    void hearsOtherVerbsOfSpeech(String verb) {
        Statement told = Told.only("Ivan Koval " + verb + " that the pits would close.");

        assertThat(told.cue()).contains(verb);
        assertThat(Told.content(told)).isEqualTo("the pits would close");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ivan Koval hopes that the pits will stay open.",
                "Ivan Koval will say on Monday that the pits are safe.",
                "Ivan Koval did not say whether the pits would close.",
                "Ivan Koval wanted to say that the pits were safe."
            })
    void hearsNothingWhereNobodyHasSpoken(String sentence) {
        assertThat(Told.all(sentence)).isEmpty();
    }

    @Test
    void marksWhatOneSaysThatAnotherSaidOnBothLevels() {
        assertThat(Told.all("Ivan Koval said that Maria Petrenko had told him that the pits would stay open."))
                .containsExactly(
                        "Ivan Koval: Maria Petrenko had told him that the pits would stay open",
                        "Maria Petrenko: the pits would stay open");
    }

    @Test
    void pointsFromTheInnerContentToTheOuterOne() {
        Scene scene = ReadScenes.of("Ivan Koval said that Maria Petrenko had told him that the pits would stay open.");

        List<Statement> told = Statements.in(scene);

        assertThat(told.get(0).nestedIn()).isEmpty();
        assertThat(told.get(1).nestedIn())
                .contains(told.get(0).passage().evidence().span());
    }
}
