package org.parley.extract.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Status;

class TalksRunTest {
    /** Talks between Norway and Sweden broke down in Geneva. */
    @Test
    void readsOutcomePlaceAndPartiesOfTalks() {
        Scene scene = Parsed.scene("""
                Talks talk NOUN NNS 5 nsubj
                between between ADP IN 2 case
                Norway Norway PROPN NNP 0 nmod B-LOCATION
                and and CCONJ CC 4 cc
                Sweden Sweden PROPN NNP 2 conj B-LOCATION
                broke break VERB VBD -1 root
                down down ADP RP 5 compound:prt
                in in ADP IN 8 case
                Geneva Geneva PROPN NNP 5 obl B-LOCATION
                . . PUNCT . 5 punct
                """);
        Meeting meeting = Found.only(new TalksRun().find(scene));
        assertThat(meeting.evidence().text()).isEqualTo("Talks between Norway and Sweden broke down in Geneva");
        assertThat(meeting.status()).contains(Status.HELD);
        assertThat(meeting.place()).contains("Geneva");
        assertThat(Found.parts(meeting)).containsExactly("Norway ATTENDED", "Sweden ATTENDED");
    }

    /** The meeting was postponed. */
    @Test
    void readsPostponement() {
        Scene scene = Parsed.scene("""
                The the DET DT 1 det
                meeting meeting NOUN NN 3 nsubj:pass
                was be AUX VBD 3 aux:pass
                postponed postpone VERB VBN -1 root
                . . PUNCT . 3 punct
                """);
        Meeting meeting = Found.only(new TalksRun().find(scene));
        assertThat(meeting.evidence().text()).isEqualTo("The meeting was postponed");
        assertThat(meeting.status()).contains(Status.POSTPONED);
        assertThat(meeting.participants()).isEmpty();
    }

    /** The next round of talks is due to start in Vienna. */
    @Test
    void readsWhatIsDueAsPlannedWithItsPlace() {
        Scene scene = Parsed.scene("""
                The the DET DT 2 det
                next next ADJ JJ 2 amod
                round round NOUN NN 8 nsubj:outer
                of of ADP IN 4 case
                talks talk NOUN NNS 2 nmod
                is be AUX VBZ 8 cop
                due due ADJ JJ 8 advmod
                to to PART TO 8 mark
                start start VERB VB -1 root
                in in ADP IN 10 case
                Vienna Vienna PROPN NNP 8 obl B-LOCATION
                . . PUNCT . 8 punct
                """);
        Meeting meeting = Found.only(new TalksRun().find(scene));
        assertThat(meeting.evidence().text()).isEqualTo("The next round of talks is due to start in Vienna");
        assertThat(meeting.status()).contains(Status.PLANNED);
        assertThat(meeting.place()).contains("Vienna");
        assertThat(meeting.participants()).isEmpty();
        assertThat(meeting.noun()).contains("talks");
    }
}
