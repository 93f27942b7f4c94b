package org.parley.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.model.Mention.Kind;
import org.parley.model.Statement;

class ImpersonalReportTest {
    @Test
    void namesNobodyForWhatIsReported() {
        Statement told = Told.only("It was reported that the envoy had left Norway.");

        assertThat(Told.speakers(told)).containsExactly("It was reported");
        assertThat(told.speakers().get(0).kind()).isEqualTo(Kind.UNNAMED);
        assertThat(told.isAnonymous()).isTrue();
        assertThat(Told.content(told)).isEqualTo("the envoy had left Norway");
        assertThat(Told.rule(told)).isEqualTo("statement.impersonal-report");
    }

    @Test
    void leavesWhatSomebodyReportsToThatSomebody() {
        Statement told = Told.only("The ministry reported that the envoy had left Norway.");

        assertThat(Told.speakers(told)).containsExactly("The ministry");
        assertThat(Told.rule(told)).isEqualTo("statement.reported-clause");
    }
}
