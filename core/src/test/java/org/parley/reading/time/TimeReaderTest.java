package org.parley.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.When;
import org.parley.reading.TimeExpression;
import org.parley.reading.TimeExpression.Relative;

class TimeReaderTest {
    private static final Optional<String> WEDNESDAY = Optional.of("2025-04-23");

    private static List<TimeExpression> read(String text, Optional<String> published) {
        return TimeReader.english().read(TaggedText.report(text, published), TaggedText.sentences(text));
    }

    private static TimeExpression only(String text) {
        assertThat(read(text, WEDNESDAY)).as(text).hasSize(1);
        return read(text, WEDNESDAY).get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The envoys met on Tuesday.                     | Tuesday                | 2025-04-22
            The envoys met late on Tuesday.                | late on Tuesday        | 2025-04-22
            The envoys met Tuesday night.                  | Tuesday night          | 2025-04-22
            The envoys met on Wednesday.                   | Wednesday              | 2025-04-23
            The envoys will meet on Tuesday.               | Tuesday                | 2025-04-29
            The envoys are due to meet on Friday.          | Friday                 | 2025-04-25
            The envoys met last Tuesday.                   | last Tuesday           | 2025-04-22
            The envoys will meet next Monday.              | next Monday            | 2025-04-28
            The envoys met yesterday.                      | yesterday              | 2025-04-22
            The envoys met today.                          | today                  | 2025-04-23
            The envoys will meet tomorrow.                 | tomorrow               | 2025-04-24
            The envoys will meet tonight.                  | tonight                | 2025-04-23
            The envoys met last week.                      | last week              | 2025-04-14/2025-04-20
            The envoys will meet next week.                | next week              | 2025-04-28/2025-05-04
            The envoys met earlier this week.              | earlier this week      | 2025-04-21/2025-04-27
            The envoys met over the weekend.               | the weekend            | 2025-04-19/2025-04-20
            The envoys met last month.                     | last month             | 2025-03
            The envoys will meet on May 16.                | May 16                 | 2025-05-16
            The envoys met on 16 May.                      | 16 May                 | 2025-05-16
            The envoys met on 16 December.                 | 16 December            | 2024-12-16
            The envoys met on May 16, 2025.                | May 16, 2025           | 2025-05-16
            The envoys met on 24/04/2025.                  | 24/04/2025             | 2025-04-24
            The envoys met on 2025-04-24.                  | 2025-04-24             | 2025-04-24
            The envoys met on Nov. 15.                     | Nov. 15                | 2024-11-15
            The envoys will meet in the first week of May. | the first week of May  | 2025-05-01/2025-05-07
            The envoys will meet in early June.            | early June             | 2025-06
            The envoys met in mid-April.                   | mid-April              | 2025-04
            The envoys met in April 2025.                  | April 2025             | 2025-04
            The envoys met in 2014.                        | 2014                   | 2014
            The envoys met three weeks ago.                | three weeks ago        | 2025-03-31/2025-04-06
            The envoys met three days ago.                 | three days ago         | 2025-04-20
            The answer was expected by Friday.             | Friday                 | 2025-04-25
            The truce will last from May 8 to May 10.      | May 8 to May 10        | 2025-05-08/2025-05-10
            The truce will last May 8-10.                  | May 8-10               | 2025-05-08/2025-05-10
            The truce began from 6 p.m. Saturday.          | 6 p.m. Saturday        | 2025-04-19
            The truce began in the 1990s.                  | the 1990s              | 1990-01-01/1999-12-31
            """)
    void resolvesAgainstThePublicationDay(String text, String words, String value) {
        assertThat(only(text).text()).isEqualTo(words);
        assertThat(only(text).value()).contains(new When(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A truce of 30 days began.        | 30 days         | P30D
            A 30-day truce began.            | 30-day          | P30D
            A 30-hour truce began.           | 30-hour         | PT30H
            A 72-hour truce began.           | 72-hour         | PT72H
            The pause lasted 12 hours.       | 12 hours        | PT12H
            They must answer within 48 hours.| 48 hours        | PT48H
            The pause lasted a month.        | a month         | P1M
            The pause lasted two weeks.      | two weeks       | P2W
            The war lasted two and a half years. | two and a half years | P30M
            """)
    void tellsHowLong(String text, String words, String duration) {
        assertThat(only(text).text()).isEqualTo(words);
        assertThat(only(text).type()).isEqualTo(TimeExpression.Type.DURATION);
        assertThat(only(text).duration()).contains(duration);
        assertThat(only(text).value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They may meet, or march, as they must.",
                "Envoy May said so before May resigned.",
                "The second round began on the 1,000km front.",
                "The 43-year-old envoy, aged 43, was 43 years old.",
                "The Sun and the Sunday Times said so.",
                "They asked for $2025 and 2,014 troops, or 2014 tonnes.",
                "March on the capital, they said.",
                "The Good Friday accord was read."
            })
    void staysSilentOnWordsThatOnlyLookLikeTimes(String text) {
        assertThat(read(text, WEDNESDAY)).isEmpty();
    }

    @Test
    void keepsDistancesWhenThePublicationDayIsUnknown() {
        List<TimeExpression> times = read(
                "The envoys met on Tuesday. They met yesterday. They met last week. They met on May 16.",
                Optional.empty());

        assertThat(times).allSatisfy(time -> assertThat(time.value()).isEmpty());
        assertThat(times)
                .extracting(TimeExpression::relative)
                .containsExactly(
                        Optional.of(new Relative.Weekday(DayOfWeek.TUESDAY, true)),
                        Optional.of(new Relative.Days(-1, -1)),
                        Optional.of(new Relative.Calendar('W', -1)),
                        Optional.empty());
    }

    @Test
    void resolvesAStatedYearWithoutAPublicationDay() {
        assertThat(read("They met on May 16, 2025.", Optional.empty()).get(0).value())
                .contains(new When("2025-05-16"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met two days later.",
                "They met a day earlier.",
                "They met the same day.",
                "They met at 10:00 GMT.",
                "They met on 04/05/2025.",
                "They met on February 30."
            })
    void leavesOutAValueThatTheWordsDoNotTell(String text) {
        assertThat(only(text).value()).isEmpty();
        assertThat(only(text).relative()).isEmpty();
    }

    @Test
    void marksTimesThatComeAgainAsASet() {
        assertThat(only("They met every Tuesday.").type()).isEqualTo(TimeExpression.Type.SET);
        assertThat(only("They met every Tuesday.").duration()).contains("P1W");
        assertThat(only("They met every Tuesday.").value()).isEmpty();
    }

    @Test
    void pointsAtTheWordsAcrossALineBreak() {
        String text = "They met on May\n16, she said.";

        TimeExpression time = only(text);

        assertThat(time.span().of(text)).isEqualTo("May\n16");
        assertThat(time.text()).isEqualTo("May\n16");
    }

    @Test
    void staysFastOnHostileText() {
        String text = "They met " + "1 May 2 ".repeat(20_000) + ".";

        List<TimeExpression> times = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text, WEDNESDAY));
        assertThat(times).isNotEmpty();
    }
}
