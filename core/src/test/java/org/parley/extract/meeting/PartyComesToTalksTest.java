package org.parley.extract.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Status;

class PartyComesToTalksTest {
    /** Norway pulled out of the Geneva talks. */
    @Test
    void readsWithdrawal() {
        Scene scene = Parsed.scene("""
                Norway Norway PROPN NNP 1 nsubj B-LOCATION
                pulled pull VERB VBD -1 root
                out out ADP IN 6 case
                of of ADP IN 2 fixed
                the the DET DT 6 det
                Geneva Geneva PROPN NNP 6 compound B-LOCATION
                talks talk NOUN NNS 1 obl
                . . PUNCT . 1 punct
                """);
        Meeting meeting = Found.only(new PartyComesToTalks().find(scene));
        assertThat(meeting.evidence().text()).isEqualTo("Norway pulled out of the Geneva talks");
        assertThat(meeting.status()).isEmpty();
        assertThat(meeting.place()).contains("Geneva");
        assertThat(Found.parts(meeting)).containsExactly("Norway WITHDREW");
    }

    /** Carl Berg will be at the meeting. */
    @Test
    void readsPresence() {
        Scene scene = Parsed.scene("""
                Carl Carl PROPN NNP 6 nsubj B-PERSON
                Berg Berg PROPN NNP 0 flat I-PERSON
                will will AUX MD 6 aux
                be be AUX VB 6 cop
                at at ADP IN 6 case
                the the DET DT 6 det
                meeting meeting NOUN NN -1 root
                . . PUNCT . 6 punct
                """);
        Meeting meeting = Found.only(new PartyComesToTalks().find(scene));
        assertThat(meeting.evidence().text()).isEqualTo("Carl Berg will be at the meeting");
        assertThat(meeting.status()).contains(Status.PLANNED);
        assertThat(Found.parts(meeting)).containsExactly("Carl Berg EXPECTED");
    }
}
