package org.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parley.model.Ceasefire;
import org.parley.model.Generator;
import org.parley.model.KnownFact;
import org.parley.model.Meeting;
import org.parley.model.Mention;
import org.parley.model.Position;
import org.parley.model.ReportFacts;
import org.parley.model.StateOfPlay;
import org.parley.model.Topic;

class ReconcilerTest {
    private static final Generator GENERATOR = new Generator("parley", "test", "none", "0");

    private static StateOfPlay reconcile(ReportFacts... reports) {
        return Reconciler.reconcile(List.of(reports), List.of(), GENERATOR, Optional.empty());
    }

    private static ReportFacts report(String id, String day) {
        Draft draft = Draft.of(
                        id,
                        "Norway offered a 30-day truce. Sudan rejected a 30-day truce at talks in Geneva on Monday.")
                .published(day);
        Mention norway = draft.state("Norway");
        Mention sudan = draft.state("Sudan");
        return draft.statement("offered", norway)
                .position("Norway offered", norway, Position.Stance.PROPOSES, "30-day truce", Topic.CEASEFIRE)
                .position("Sudan rejected", sudan, Position.Stance.REJECTS, "30-day truce", Topic.CEASEFIRE)
                .ceasefire("a 30-day truce", Ceasefire.Status.PROPOSED, "P30D", Set.of(Ceasefire.Kind.FULL), norway)
                .meeting(
                        "talks in Geneva",
                        "talks",
                        Meeting.Status.HELD,
                        "Geneva",
                        "2024-03-04",
                        new Meeting.Participation(norway, Meeting.Role.MEDIATOR),
                        new Meeting.Participation(sudan, Meeting.Role.ATTENDED))
                .facts();
    }

    @Test
    void factsOfSeveralReportsBecomeOneStateOfPlay() {
        StateOfPlay state = reconcile(report("r1", "2024-03-05"), report("r2", "2024-03-06"));

        assertThat(state.actors()).extracting("name").containsExactly("Norway", "Sudan");
        assertThat(state.meetings()).hasSize(1);
        assertThat(state.meetings().get(0).participants()).hasSize(2);
        assertThat(state.terms()).hasSize(1);
        assertThat(state.terms().get(0).positions()).hasSize(2);
        assertThat(state.ceasefires()).isNotEmpty();
        assertThat(state.negotiations()).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("Norway–Sudan talks");
            assertThat(one.reports()).containsExactly("r1", "r2");
        });
        assertThat(state.facts()).extracting(KnownFact::id).doesNotHaveDuplicates();
    }

    @Test
    void theSameInputGivesAnEqualState() {
        ReportFacts one = report("r1", "2024-03-05");
        ReportFacts two = report("r2", "2024-03-06");

        assertThat(reconcile(one, two)).isEqualTo(reconcile(one, two));
    }

    @Test
    void reportsPublishedLaterAreLeftOut() {
        StateOfPlay state = Reconciler.reconcile(
                List.of(report("r1", "2024-03-05"), report("r2", "2024-03-06")),
                List.of(),
                GENERATOR,
                Optional.of(LocalDate.parse("2024-03-05")));

        assertThat(state.reports()).hasSize(1);
    }

    @Test
    void nothingGivesAnEmptyState() {
        StateOfPlay state = reconcile();

        assertThat(state.facts()).isEmpty();
        assertThat(state.negotiations()).isEmpty();
    }

    @Test
    @Timeout(60)
    void aThousandReportsTakeSeconds() {
        ReportFacts[] reports = IntStream.range(0, 1000)
                .mapToObj(i -> report(
                        "r" + i, LocalDate.parse("2024-03-05").plusDays(i % 90).toString()))
                .toArray(ReportFacts[]::new);

        assertThat(reconcile(reports).reports()).hasSize(1000);
    }
}
