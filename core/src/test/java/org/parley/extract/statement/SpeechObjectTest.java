package org.parley.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Statement;

class SpeechObjectTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The miners' union announced a two-day strike.|a two-day strike",
                "The energy ministry blamed the delay on a shortage of coal.|the delay on a shortage of coal",
                "The envoy urged both sides to return to the table.|both sides to return to the table",
                "The ministry called for a longer truce.|a longer truce",
                "Ivan Koval accused the miners' union of breaking the truce.|the miners' union of breaking the truce"
            })
    void readsWhatIsSaidWithoutAClause(String sentence, String content) {
        Statement told = Told.only(sentence);

        assertThat(Told.content(told)).isEqualTo(content);
        assertThat(Told.rule(told)).isEqualTo("statement.speech-object");
    }

    @Test
    void leavesBareObjectsOfSayingAlone() {
        assertThat(Told.all("Ivan Koval told a story.")).isEmpty();
    }

    @Test
    void asksForMoreThanOneWord() {
        assertThat(Told.all("Ivan Koval announced strikes.")).isEmpty();
    }
}
