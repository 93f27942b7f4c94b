package org.parley.extract.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Status;

class TalksDescribedTest {
    /** Diplomats prepared a possible summit between Norway and Sweden in Geneva. */
    @Test
    void readsASummitThatIsMerelyPossible() {
        Scene scene = Parsed.scene("""
                Diplomats diplomat NOUN NNS 1 nsubj
                prepared prepare VERB VBD -1 root
                a a DET DT 4 det
                possible possible ADJ JJ 4 amod
                summit summit NOUN NN 1 obj
                between between ADP IN 6 case
                Norway Norway PROPN NNP 4 nmod B-LOCATION
                and and CCONJ CC 8 cc
                Sweden Sweden PROPN NNP 6 conj B-LOCATION
                in in ADP IN 10 case
                Geneva Geneva PROPN NNP 4 nmod B-LOCATION
                . . PUNCT . 1 punct
                """);
        Meeting meeting = Found.only(new TalksDescribed().find(scene));
        assertThat(meeting.evidence().text()).isEqualTo("a possible summit between Norway and Sweden in Geneva");
        assertThat(meeting.status()).contains(Status.UNDECIDED);
        assertThat(meeting.place()).contains("Geneva");
        assertThat(Found.parts(meeting)).containsExactly("Norway EXPECTED", "Sweden EXPECTED");
    }
}
