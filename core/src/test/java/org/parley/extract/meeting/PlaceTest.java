package org.parley.extract.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Status;

/** Where talks are, read by all rules together. */
class PlaceTest {
    /** Carl Berg met Lena Koval for talks in Geneva. */
    @Test
    void readsThePlaceOfTheTalksForThoseWhoMet() {
        Scene scene = Parsed.scene("""
                Carl Carl PROPN NNP 2 nsubj B-PERSON
                Berg Berg PROPN NNP 0 flat I-PERSON
                met meet VERB VBD -1 root
                Lena Lena PROPN NNP 2 obj B-PERSON
                Koval Koval PROPN NNP 3 flat I-PERSON
                for for ADP IN 6 case
                talks talk NOUN NNS 2 obl
                in in ADP IN 8 case
                Geneva Geneva PROPN NNP 6 nmod B-LOCATION
                . . PUNCT . 2 punct
                """);
        assertThat(Meetings.in(scene)).isNotEmpty().allSatisfy(meeting -> assertThat(meeting.place())
                .contains("Geneva"));
    }

    /** Carl Berg left after talks in Geneva and Oslo. */
    @Test
    void keepsTheFirstOfTwoPlaces() {
        Scene scene = Parsed.scene("""
                Carl Carl PROPN NNP 2 nsubj B-PERSON
                Berg Berg PROPN NNP 0 flat I-PERSON
                left leave VERB VBD -1 root
                after after ADP IN 4 case
                talks talk NOUN NNS 2 obl
                in in ADP IN 6 case
                Geneva Geneva PROPN NNP 4 nmod B-LOCATION
                and and CCONJ CC 8 cc
                Oslo Oslo PROPN NNP 6 conj B-LOCATION
                . . PUNCT . 2 punct
                """);
        Meeting meeting = Found.only(Meetings.in(scene));
        assertThat(meeting.status()).contains(Status.HELD);
        assertThat(meeting.place()).contains("Geneva");
    }
}
