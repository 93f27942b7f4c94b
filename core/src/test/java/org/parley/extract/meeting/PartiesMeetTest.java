package org.parley.extract.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Status;

class PartiesMeetTest {
    /** President Anna Blank met with Carl Berg in Accra. */
    @Test
    void readsWhoMetWhomAndWhere() {
        Scene scene = Parsed.scene("""
                President President PROPN NNP 1 nmod:desc
                Anna Anna PROPN NNP 3 nsubj B-PERSON
                Blank Blank PROPN NNP 1 flat I-PERSON
                met meet VERB VBD -1 root
                with with ADP IN 5 case
                Carl Carl PROPN NNP 3 obl B-PERSON
                Berg Berg PROPN NNP 5 flat I-PERSON
                in in ADP IN 8 case
                Accra Accra PROPN NNP 3 obl B-LOCATION
                . . PUNCT . 3 punct
                """);
        Meeting meeting = Found.only(new PartiesMeet().find(scene));
        assertThat(meeting.evidence().text()).isEqualTo("President Anna Blank met with Carl Berg in Accra");
        assertThat(meeting.status()).contains(Status.HELD);
        assertThat(meeting.place()).contains("Accra");
        assertThat(Found.parts(meeting)).containsExactly("President Anna Blank ATTENDED", "Carl Berg ATTENDED");
    }

    /** Norway agreed to meet Carl Berg. */
    @Test
    void readsAnAgreementToMeetAsPlanned() {
        Scene scene = Parsed.scene("""
                Norway Norway PROPN NNP 1 nsubj B-LOCATION
                agreed agree VERB VBD -1 root
                to to PART TO 3 mark
                meet meet VERB VB 1 xcomp
                Carl Carl PROPN NNP 3 obj B-PERSON
                Berg Berg PROPN NNP 4 flat I-PERSON
                . . PUNCT . 1 punct
                """);
        Meeting meeting = Found.only(new PartiesMeet().find(scene));
        assertThat(meeting.evidence().text()).isEqualTo("Norway agreed to meet Carl Berg");
        assertThat(meeting.status()).contains(Status.PLANNED);
        assertThat(Found.parts(meeting)).containsExactly("Norway EXPECTED", "Carl Berg EXPECTED");
    }

    /** The two sides have not met since October. */
    @Test
    void readsTheLastTimeThatPartiesMet() {
        Scene scene = Parsed.scene("""
                The the DET DT 2 det
                two two NUM CD 2 nummod
                sides side NOUN NNS 5 nsubj
                have have AUX VBP 5 aux
                not not PART RB 5 advmod
                met meet VERB VBN -1 root
                since since ADP IN 7 case
                October October PROPN NNP 5 obl B-DATE
                . . PUNCT . 5 punct
                """);
        Meeting meeting = Found.only(new PartiesMeet().find(scene));
        assertThat(meeting.evidence().text()).isEqualTo("The two sides have not met since October");
        assertThat(meeting.status()).contains(Status.HELD);
        assertThat(Found.parts(meeting)).containsExactly("The two sides ATTENDED");
    }

    /** The company met the conditions. */
    @Test
    void leavesOutConditionsThatAreMet() {
        Scene scene = Parsed.scene("""
                The the DET DT 1 det
                company company NOUN NN 2 nsubj
                met meet VERB VBD -1 root
                the the DET DT 4 det
                conditions condition NOUN NNS 2 obj
                . . PUNCT . 2 punct
                """);
        assertThat(Meetings.in(scene)).isEmpty();
    }
}
