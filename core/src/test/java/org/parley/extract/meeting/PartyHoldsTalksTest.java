package org.parley.extract.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Format;
import org.parley.model.Meeting.Status;

class PartyHoldsTalksTest {
    /** President Anna Blank will hold talks with Carl Berg in Geneva. */
    @Test
    void readsWhoWillHoldTalksWithWhomAndWhere() {
        Scene scene = Parsed.scene("""
                President President PROPN NNP 1 nmod:desc
                Anna Anna PROPN NNP 4 nsubj B-PERSON
                Blank Blank PROPN NNP 1 flat I-PERSON
                will will AUX MD 4 aux
                hold hold VERB VB -1 root
                talks talk NOUN NNS 4 obj
                with with ADP IN 7 case
                Carl Carl PROPN NNP 5 nmod B-PERSON
                Berg Berg PROPN NNP 7 flat I-PERSON
                in in ADP IN 10 case
                Geneva Geneva PROPN NNP 4 obl B-LOCATION
                . . PUNCT . 4 punct
                """);
        Meeting meeting = Found.only(new PartyHoldsTalks().find(scene));
        assertThat(meeting.evidence().text())
                .isEqualTo("President Anna Blank will hold talks with Carl Berg in Geneva");
        assertThat(meeting.status()).contains(Status.PLANNED);
        assertThat(meeting.place()).contains("Geneva");
        assertThat(Found.parts(meeting)).containsExactly("President Anna Blank EXPECTED", "Carl Berg EXPECTED");
    }

    /** Sweden hosted the talks. */
    @Test
    void readsHost() {
        Scene scene = Parsed.scene("""
                Sweden Sweden PROPN NNP 1 nsubj B-LOCATION
                hosted host VERB VBD -1 root
                the the DET DT 3 det
                talks talk NOUN NNS 1 obj
                . . PUNCT . 1 punct
                """);
        Meeting meeting = Found.only(new PartyHoldsTalks().find(scene));
        assertThat(meeting.evidence().text()).isEqualTo("Sweden hosted the talks");
        assertThat(meeting.status()).contains(Status.HELD);
        assertThat(Found.parts(meeting)).containsExactly("Sweden HOST");
    }

    /** Anna Blank will not attend the summit. */
    @Test
    void readsAbsence() {
        Scene scene = Parsed.scene("""
                Anna Anna PROPN NNP 4 nsubj B-PERSON
                Blank Blank PROPN NNP 0 flat I-PERSON
                will will AUX MD 4 aux
                not not PART RB 4 advmod
                attend attend VERB VB -1 root
                the the DET DT 6 det
                summit summit NOUN NN 4 obj
                . . PUNCT . 4 punct
                """);
        Meeting meeting = Found.only(new PartyHoldsTalks().find(scene));
        assertThat(meeting.evidence().text()).isEqualTo("Anna Blank will not attend the summit");
        assertThat(meeting.status()).contains(Status.PLANNED);
        assertThat(Found.parts(meeting)).containsExactly("Anna Blank ABSENT");
        assertThat(meeting.format()).contains(Format.SUMMIT);
    }

    /** Anna Blank held a press conference. */
    @Test
    void leavesOutPressConferences() {
        Scene scene = Parsed.scene("""
                Anna Anna PROPN NNP 2 nsubj B-PERSON
                Blank Blank PROPN NNP 0 flat I-PERSON
                held hold VERB VBD -1 root
                a a DET DT 5 det
                press press NOUN NN 5 compound
                conference conference NOUN NN 2 obj
                . . PUNCT . 2 punct
                """);
        assertThat(Meetings.in(scene)).isEmpty();
    }
}
