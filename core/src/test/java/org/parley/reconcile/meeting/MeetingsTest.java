package org.parley.reconcile.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Fact;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Participation;
import org.parley.model.Meeting.Role;
import org.parley.model.Meeting.Status;
import org.parley.model.MeetingHistory;
import org.parley.model.Mention;
import org.parley.model.ReportFacts;
import org.parley.reconcile.Draft;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Chronology;
import org.parley.reconcile.order.Told;

class MeetingsTest {
    private static Meetings meetings(ReportFacts... reports) {
        List<Told<Fact>> told = new ArrayList<>();
        for (ReportFacts report : reports) {
            report.facts().forEach(fact -> told.add(new Told<>("f" + (told.size() + 1), fact, 0)));
        }
        List<ReportFacts> all = List.of(reports);
        return Meetings.of(Told.only(Meeting.class, told), Cast.of(all), Chronology.of(all));
    }

    private static ReportFacts report(String id, Status status, Role role) {
        Draft draft = Draft.of(id, "Ida Berg and Omar Haddad meet in Geneva. The talks are difficult.");
        Mention berg = draft.person("Ida Berg", "Ida Berg");
        Mention haddad = draft.person("Omar Haddad", "Omar Haddad");
        return draft.meeting(
                        "meet in Geneva",
                        "",
                        status,
                        "Geneva",
                        "",
                        new Participation(berg, role),
                        new Participation(haddad, role))
                .meeting("The talks are difficult", "talks", status, "", "")
                .facts();
    }

    @Test
    void theTalksAreThoseJustToldOf() {
        assertThat(meetings(report("r1", Status.HELD, Role.ATTENDED)).histories())
                .hasSize(1);
    }

    @Test
    void undatedReportsStandInTheOrderThatTheMeetingTells() {
        Meetings meetings =
                meetings(report("r1", Status.HELD, Role.ATTENDED), report("r2", Status.PLANNED, Role.EXPECTED));

        MeetingHistory history = meetings.histories().get(0);
        assertThat(meetings.histories()).hasSize(1);
        assertThat(meetings.order().isBefore("r2", "r1")).isTrue();
        assertThat(history.status()).contains(Status.HELD);
        assertThat(history.participants())
                .extracting(MeetingHistory.Participant::role)
                .containsOnly(Role.ATTENDED);
        assertThat(history.title()).isEqualTo("Geneva talks");
    }

    @Test
    void whoStaysAwayFromOneMeetingIsOnTheWayToAnother() {
        Draft draft = Draft.of("r1", "Ida Berg left the talks in Geneva. She will see Omar Haddad.");
        Mention berg = draft.person("Ida Berg", "Ida Berg");
        Mention haddad = draft.person("Omar Haddad", "Omar Haddad");
        draft.meeting(
                        "left the talks in Geneva",
                        "talks",
                        Status.HELD,
                        "Geneva",
                        "",
                        new Participation(berg, Role.WITHDREW))
                .meeting(
                        "will see Omar Haddad",
                        "",
                        Status.PLANNED,
                        "",
                        "",
                        new Participation(berg, Role.EXPECTED),
                        new Participation(haddad, Role.EXPECTED));

        assertThat(meetings(draft.facts()).histories()).hasSize(2);
    }

    @Test
    void oneDayAtOnePlaceIsOneMeetingOfTwoReports() {
        Draft first = Draft.of("r1", "Officials met in Geneva.")
                .meeting("met in Geneva", "", Status.HELD, "Geneva", "2031-05-06");
        Draft second = Draft.of("r2", "The talks in Geneva ended.")
                .meeting("The talks in Geneva ended", "talks", Status.HELD, "Geneva", "2031-05-06");
        Draft third = Draft.of("r3", "Talks in Geneva are planned.")
                .meeting("Talks in Geneva are planned", "talks", Status.PLANNED, "Geneva", "2031-06-07");

        assertThat(meetings(first.facts(), second.facts(), third.facts()).histories())
                .extracting(history -> history.facts().size())
                .containsExactly(2, 1);
    }

    @Test
    void otherPlacesAndCallsAreOtherMeetings() {
        Draft draft = Draft.of("r1", "Ida Berg saw Omar Haddad in Geneva. She met him in Oslo. They spoke by phone.");
        Mention berg = draft.person("Ida Berg", "Ida Berg");
        Mention haddad = draft.person("Omar Haddad", "Omar Haddad");
        Participation[] both = {new Participation(berg, Role.ATTENDED), new Participation(haddad, Role.ATTENDED)};
        draft.meeting("in Geneva", "meeting", Status.HELD, "Geneva", "", both)
                .meeting("in Oslo", "meeting", Status.HELD, "Oslo", "", both)
                .meeting("by phone", "call", Status.HELD, "", "", both);

        assertThat(meetings(draft.facts()).histories()).hasSize(3);
    }

    @Test
    void aCapitalLiesInItsCountry() {
        assertThat(Place.of("Cairo").isSameAs(Place.of("Egypt"))).isTrue();
        assertThat(Place.of("Lukhansk").isSameAs(Place.of("Luhansk"))).isTrue();
        assertThat(Place.of("Cairo").isSameAs(Place.of("Paris"))).isFalse();
    }
}
