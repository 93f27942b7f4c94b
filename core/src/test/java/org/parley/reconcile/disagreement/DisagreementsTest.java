package org.parley.reconcile.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.model.Ceasefire;
import org.parley.model.Disagreement;
import org.parley.model.Generator;
import org.parley.model.Meeting.Participation;
import org.parley.model.Meeting.Role;
import org.parley.model.Meeting.Status;
import org.parley.model.Mention;
import org.parley.model.Mention.Kind;
import org.parley.model.Position.Stance;
import org.parley.model.ReportFacts;
import org.parley.model.Topic;
import org.parley.reconcile.Draft;
import org.parley.reconcile.Reconciler;

class DisagreementsTest {
    private static List<Disagreement> among(ReportFacts... reports) {
        return Reconciler.reconcile(
                        List.of(reports), List.of(), new Generator("parley", "test", "none", "0"), Optional.empty())
                .disagreements();
    }

    private static Draft held() {
        Draft draft = Draft.of("r1", "Norwegian Foreign Minister Ida Berg led talks in Geneva with Omar Haddad.");
        Mention berg = draft.person("Norwegian Foreign Minister Ida Berg", "Ida Berg", "Foreign Minister", "Norwegian");
        Mention haddad = draft.person("Omar Haddad", "Omar Haddad");
        return draft.meeting(
                "led talks in Geneva with Omar Haddad",
                "talks",
                Status.HELD,
                "Geneva",
                "",
                new Participation(berg, Role.ATTENDED),
                new Participation(haddad, Role.ATTENDED));
    }

    @Test
    void aMinisterWhoCameAndMinistersWhoWillNotDisagree() {
        Draft other = Draft.of("r2", "Norwegian ministers will not attend the talks in Geneva with Omar Haddad.");
        Mention ministers = other.mention("Norwegian ministers", Kind.GROUP, "", "ministers", "Norwegian");
        Mention haddad = other.person("Omar Haddad", "Omar Haddad");
        other.meeting(
                "Norwegian ministers will not attend the talks in Geneva",
                "talks",
                Status.PLANNED,
                "Geneva",
                "",
                new Participation(ministers, Role.ABSENT),
                new Participation(haddad, Role.EXPECTED));

        List<Disagreement> found = among(held().facts(), other.facts());

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Disagreement.Kind.CONTRADICTION);
            assertThat(one.about()).isEqualTo("whether Ida Berg took part");
            assertThat(one.claims()).hasSize(2);
            assertThat(one.claims().get(1).evidence().get(0).report()).isEqualTo("r2");
        });
    }

    @Test
    void reportsThatAgreeDoNotDisagree() {
        Draft other = Draft.of("r2", "Foreign Minister Ida Berg held talks in Geneva with Omar Haddad.");
        Mention berg = other.person("Foreign Minister Ida Berg", "Ida Berg", "Foreign Minister", "");
        other.meeting(
                "held talks in Geneva", "talks", Status.HELD, "Geneva", "", new Participation(berg, Role.ATTENDED));

        assertThat(among(held().facts(), other.facts())).isEmpty();
    }

    @Test
    void twoReasonsForOneCancellationDiffer() {
        Draft draft = Draft.of(
                "r1",
                "Reed pulled out of talks in Geneva, blaming an illness. It was said she cancelled because Sudan refused to sign.");
        Mention reed = draft.person("Reed", "Dana Reed");
        draft.meeting(
                "pulled out of talks in Geneva",
                "talks",
                Status.CANCELLED,
                "Geneva",
                "",
                new Participation(reed, Role.WITHDREW));
        draft.statement("she cancelled because Sudan refused to sign", reed);

        assertThat(among(draft.facts())).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Disagreement.Kind.DIFFERING);
            assertThat(one.claims()).hasSize(2);
        });
    }

    @Test
    void acceptingLaterIsAnUpdate() {
        assertThat(among(stand("r1", "2024-03-01", Stance.REJECTS), stand("r2", "2024-03-04", Stance.ACCEPTS)))
                .singleElement()
                .extracting(Disagreement::kind)
                .isEqualTo(Disagreement.Kind.UPDATE);
        assertThat(among(stand("r1", "2024-03-01", Stance.REJECTS), stand("r2", "2024-03-01", Stance.ACCEPTS)))
                .singleElement()
                .extracting(Disagreement::kind)
                .isEqualTo(Disagreement.Kind.CONTRADICTION);
    }

    private static ReportFacts stand(String id, String day, Stance stance) {
        Draft draft = Draft.of(id, "Sudan spoke of a 30-day truce.").published(day);
        Mention sudan = draft.state("Sudan");
        return draft.position("Sudan spoke of", sudan, stance, "30-day truce", Topic.CEASEFIRE)
                .facts();
    }

    @Test
    void aBrokenCeasefireThatNobodyCanConfirmDiffers() {
        Draft draft =
                Draft.of("r1", "A two-day truce was declared. Attacks went on. The agency could not confirm a pause.");
        draft.ceasefire("A two-day truce", Ceasefire.Status.DECLARED, "P2D", Set.of())
                .ceasefire("Attacks went on", Ceasefire.Status.VIOLATED, "", Set.of())
                .ceasefire("could not confirm", Ceasefire.Status.UNVERIFIED, "", Set.of());

        assertThat(among(draft.facts()))
                .singleElement()
                .extracting(Disagreement::about)
                .isEqualTo("whether the ceasefire was kept");
    }

    @Test
    void twoAuthorsOfOneParticularTermDiffer() {
        Draft one = Draft.of("r1", "Sudan offered a ceasefire along the front line, said Norway.");
        Mention sudan = one.state("Sudan");
        one.statement("a ceasefire", one.state("Norway"));
        one.position("Sudan offered", sudan, Stance.PROPOSES, "ceasefire along the front line", Topic.CEASEFIRE);
        Draft two = Draft.of("r2", "Norway floated a truce based on current lines of control, said Sudan.");
        Mention norway = two.state("Norway");
        two.statement("a truce", two.state("Sudan"));
        two.position(
                "Norway floated", norway, Stance.PROPOSES, "truce based on current lines of control", Topic.CEASEFIRE);

        assertThat(among(one.facts(), two.facts()))
                .singleElement()
                .extracting(Disagreement::about)
                .isEqualTo("who proposed ceasefire along the front line");
    }

    @Test
    void differentCountsOfTheSameThingsDiffer() {
        Draft one = Draft.of("r1", "Sudan said rebels had freed 12 soldiers captured near the northern border.");
        one.statement("rebels had freed 12 soldiers captured near the northern border", one.state("Sudan"));
        Draft two = Draft.of("r2", "Sudan said rebels freed 15 soldiers captured near the northern border.");
        two.statement("rebels freed 15 soldiers captured near the northern border", two.state("Sudan"));

        assertThat(among(one.facts(), two.facts()))
                .singleElement()
                .extracting(Disagreement::about)
                .isEqualTo("how many soldiers: 12 or 15");
    }
}
