package org.parley.extract.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Status;

class TalksTurnTest {
    /** The postponement of the third round of the Geneva talks surprised Norway. */
    @Test
    void readsThePostponementOfARound() {
        Scene scene = Parsed.scene("""
                The the DET DT 1 det
                postponement postponement NOUN NN 10 nsubj
                of of ADP IN 5 case
                the the DET DT 5 det
                third third ADJ JJ 5 amod
                round round NOUN NN 1 nmod
                of of ADP IN 9 case
                the the DET DT 9 det
                Geneva Geneva PROPN NNP 9 compound B-LOCATION
                talks talk NOUN NNS 5 nmod
                surprised surprise VERB VBD -1 root
                Norway Norway PROPN NNP 10 obj B-LOCATION
                . . PUNCT . 10 punct
                """);
        Meeting meeting = Found.only(new TalksTurn().find(scene));
        assertThat(meeting.evidence().text()).isEqualTo("The postponement of the third round of the Geneva talks");
        assertThat(meeting.status()).contains(Status.POSTPONED);
        assertThat(meeting.place()).contains("Geneva");
        assertThat(meeting.participants()).isEmpty();
        assertThat(meeting.ordinal()).hasValue(3);
    }
}
