package org.parley.extract.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Level;
import org.parley.model.Meeting.Status;

/** Meetings that go on at a lower level. */
class LoweredTest {
    /** The talks in Geneva would proceed at official level only. */
    @Test
    void readsTheLevelLeft() {
        Scene scene = Parsed.scene("""
                The the DET DT 1 det
                talks talk NOUN NNS 5 nsubj
                in in ADP IN 3 case
                Geneva Geneva PROPN NNP 1 nmod B-LOCATION
                would would AUX MD 5 aux
                proceed proceed VERB VB -1 root
                at at ADP IN 8 case
                official official ADJ JJ 8 amod
                level level NOUN NN 5 obl
                only only ADV RB 5 advmod
                . . PUNCT . 5 punct
                """);
        Meeting meeting = Found.only(Meetings.in(scene));
        assertThat(meeting.status()).contains(Status.DOWNGRADED);
        assertThat(meeting.level()).contains(Level.OFFICIALS);
        assertThat(meeting.place()).contains("Geneva");
    }

    /** Talks between foreign ministers have been scrapped, with only officials due to attend. */
    @Test
    void readsTalksGivenUpButForOfficials() {
        Scene scene = Parsed.scene("""
                Talks talk NOUN NNS 6 nsubj:pass
                between between ADP IN 3 case
                foreign foreign ADJ JJ 3 amod
                ministers minister NOUN NNS 0 nmod
                have have AUX VBP 6 aux
                been be AUX VBN 6 aux:pass
                scrapped scrap VERB VBN -1 root
                , , PUNCT , 10 punct
                with with ADP IN 10 case
                only only ADV RB 10 advmod
                officials official NOUN NNS 6 obl
                due due ADJ JJ 10 case
                to to ADP IN 11 fixed
                attend attend VERB VB 6 advcl
                . . PUNCT . 6 punct
                """);
        Meeting meeting = Found.only(Meetings.in(scene));
        assertThat(meeting.status()).contains(Status.DOWNGRADED);
        assertThat(meeting.level()).contains(Level.OFFICIALS);
        assertThat(Found.parts(meeting)).containsExactlyInAnyOrder("foreign ministers ABSENT", "officials EXPECTED");
    }

    /** A downgraded summit took place in Geneva. */
    @Test
    void leavesOutTheLevelOfTheWordSummit() {
        Scene scene = Parsed.scene("""
                A a DET DT 2 det
                downgraded downgraded VERB JJ 2 amod
                summit summit NOUN NN 3 nsubj
                took take VERB VBD -1 root
                place place NOUN NN 3 obj
                in in ADP IN 6 case
                Geneva Geneva PROPN NNP 3 obl B-LOCATION
                . . PUNCT . 3 punct
                """);
        Meeting meeting = Found.only(Meetings.in(scene));
        assertThat(meeting.status()).contains(Status.DOWNGRADED);
        assertThat(meeting.level()).isEmpty();
        assertThat(meeting.place()).contains("Geneva");
    }
}
