package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-03-04",
                "2031-03-04T23:10:00Z",
                "2031-03-04T23:10:00.123+05:30",
                "Tue, 04 Mar 2031 22:10:00 GMT",
                "Tue, 4 Mar 2031 22:10:00 -0000",
                "4 March 2031",
                "4th of March, 2031",
                "March 4, 2031 at 10:15 p.m.",
                "Mar. 4, 2031",
                "2031/03/04",
                "20310304T101500Z",
                "1930428000",
                "1930428000000"
            })
    void readsTheDayAsWritten(String field) {
        assertThat(PublishedDay.ofField(field)).contains(LocalDate.of(2031, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "03/04/2031", "4 March", "March 2031", "2031", "2031-13-40", "31 February 2031", "today"})
    void leavesOutWhatIsNoFullDay(String field) {
        assertThat(PublishedDay.ofField(field)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published: 4 March 2031, 10:15 GMT",
                "Tuesday, March 4, 2031",
                "First published on Tue 4 Mar 2031 10.15 am"
            })
    void readsLinesThatGiveNothingButTheDay(String line) {
        assertThat(PublishedDay.ofStamp(line)).contains(LocalDate.of(2031, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The truce of 4 March 2031 has held.", "Talks on 4 March 2031", "10:15"})
    void takesNoSentenceForAStamp(String line) {
        assertThat(PublishedDay.ofStamp(line)).isEmpty();
    }
}
