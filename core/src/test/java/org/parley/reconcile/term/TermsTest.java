package org.parley.reconcile.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.model.Ceasefire;
import org.parley.model.Ceasefire.Kind;
import org.parley.model.CeasefireHistory;
import org.parley.model.Generator;
import org.parley.model.Mention;
import org.parley.model.Position.Stance;
import org.parley.model.ReportFacts;
import org.parley.model.StateOfPlay;
import org.parley.model.Term;
import org.parley.model.Topic;
import org.parley.reconcile.Draft;
import org.parley.reconcile.Reconciler;

class TermsTest {
    private static StateOfPlay reconcile(ReportFacts... reports) {
        return Reconciler.reconcile(
                List.of(reports), List.of(), new Generator("parley", "test", "none", "0"), Optional.empty());
    }

    private static ReportFacts stand(String id, String day, Stance stance, String term) {
        Draft draft = Draft.of(id, "Sudan spoke of " + term + ".").published(day);
        Mention sudan = draft.state("Sudan");
        return draft.position("Sudan spoke of", sudan, stance, term, Topic.CEASEFIRE)
                .facts();
    }

    @Test
    void wordingsOfOneMeaningAreOneTerm() {
        assertThat(TermKey.of("a full 30-day ceasefire")).isEqualTo(TermKey.of("the thirty day truce"));
        assertThat(TermKey.of("NATO membership")).isEqualTo(TermKey.of("membership in NATO"));
        assertThat(TermKey.of("withdrawal of Russian troops").isSameAs(TermKey.of("Russian troop withdrawal")))
                .isTrue();
    }

    @Test
    void numbersAndNamesKeepTermsApart() {
        assertThat(TermKey.of("30-day ceasefire").isSameAs(TermKey.of("30-hour ceasefire")))
                .isFalse();
        assertThat(TermKey.of("ceasefire").isSameAs(TermKey.of("30-day ceasefire")))
                .isFalse();
        assertThat(TermKey.of("withdrawal of Israeli troops").isSameAs(TermKey.of("withdrawal of Syrian troops")))
                .isFalse();
    }

    @Test
    void aLaterStandSupersedesAnEarlierOne() {
        StateOfPlay state = reconcile(
                stand("r1", "2024-03-04", Stance.ACCEPTS, "a 30-day truce"),
                stand("r2", "2024-03-01", Stance.REJECTS, "the 30-day ceasefire"));

        Term term = state.terms().get(0);
        assertThat(state.terms()).hasSize(1);
        assertThat(term.label()).isEqualTo("30-day truce");
        assertThat(term.positions()).extracting(Term.Stand::stance).containsExactly(Stance.REJECTS, Stance.ACCEPTS);
        assertThat(term.positions()).extracting(Term.Stand::superseded).containsExactly(true, false);
    }

    @Test
    void copiesSupportAStandOnlyOnce() {
        String text =
                "a long list of further conditions that nobody in the room had heard of before Monday evening came";
        StateOfPlay state = reconcile(
                stand("r1", "2024-03-01", Stance.DEMANDS, text), stand("r2", "2024-03-01", Stance.DEMANDS, text));

        Term.Stand stand = state.terms().get(0).positions().get(0);
        assertThat(stand.reports()).isEqualTo(2);
        assertThat(stand.independent()).isEqualTo(1);
        assertThat(state.reports().get(1).copyOf()).contains("r1");
    }

    @Test
    void ceasefiresOfDifferentLengthStayApart() {
        Draft draft = Draft.of(
                "r1", "Sudan declared a 30-hour truce. Norway proposed a 30-day truce. The attacks continued.");
        Mention sudan = draft.state("Sudan");
        Mention norway = draft.state("Norway");
        draft.ceasefire("declared a 30-hour truce", Ceasefire.Status.DECLARED, "PT30H", Set.of(Kind.UNILATERAL), sudan)
                .ceasefire("proposed a 30-day truce", Ceasefire.Status.PROPOSED, "P30D", Set.of(), norway)
                .ceasefire("attacks continued", Ceasefire.Status.VIOLATED, "", Set.of(), sudan);

        List<CeasefireHistory> ceasefires = reconcile(draft.facts()).ceasefires();

        assertThat(ceasefires)
                .extracting(CeasefireHistory::label)
                .containsExactly("30-hour unilateral ceasefire", "30-day ceasefire");
        assertThat(ceasefires)
                .extracting(CeasefireHistory::status)
                .containsExactly(Ceasefire.Status.VIOLATED, Ceasefire.Status.PROPOSED);
    }
}
