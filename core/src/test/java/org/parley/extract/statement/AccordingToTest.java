package org.parley.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.model.Statement;
import org.parley.model.Statement.Mode;

class AccordingToTest {
    @Test
    void readsSourceBeforeContent() {
        Statement told = Told.only("According to Ivan Koval, the bridge would reopen on Monday.");

        assertThat(Told.speakers(told)).containsExactly("Ivan Koval");
        assertThat(Told.content(told)).isEqualTo("the bridge would reopen on Monday");
        assertThat(told.cue()).contains("According to");
        assertThat(told.mode()).isEqualTo(Mode.INDIRECT);
        assertThat(Told.rule(told)).isEqualTo("statement.according-to");
    }

    @Test
    void keepsSourceBehindContentUnnamed() {
        Statement told = Told.only("The bridge would reopen on Monday, according to a diplomat close to the talks.");

        assertThat(Told.speakers(told)).containsExactly("a diplomat");
        assertThat(told.isAnonymous()).isTrue();
        assertThat(Told.content(told)).isEqualTo("The bridge would reopen on Monday");
    }

    @Test
    void staysSilentWhereThePlanIsNobody() {
        assertThat(Told.all("The bridge reopened according to plan.")).isEmpty();
    }
}
