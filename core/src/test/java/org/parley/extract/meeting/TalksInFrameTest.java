package org.parley.extract.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Format;
import org.parley.model.Meeting.Status;

class TalksInFrameTest {
    /** Anna Blank left after a phone call with Carl Berg. */
    @Test
    void readsACallAfterWhichSomethingElseHappened() {
        Scene scene = Parsed.scene("""
                Anna Anna PROPN NNP 2 nsubj B-PERSON
                Blank Blank PROPN NNP 0 flat I-PERSON
                left leave VERB VBD -1 root
                after after ADP IN 6 case
                a a DET DT 6 det
                phone phone NOUN NN 6 compound
                call call NOUN NN 2 obl
                with with ADP IN 8 case
                Carl Carl PROPN NNP 6 nmod B-PERSON
                Berg Berg PROPN NNP 8 flat I-PERSON
                . . PUNCT . 2 punct
                """);
        Meeting meeting = Found.only(new TalksInFrame().find(scene));
        assertThat(meeting.evidence().text()).isEqualTo("after a phone call with Carl Berg");
        assertThat(meeting.status()).contains(Status.HELD);
        assertThat(Found.parts(meeting)).containsExactly("Carl Berg ATTENDED");
        assertThat(meeting.format()).contains(Format.CALL);
    }
}
