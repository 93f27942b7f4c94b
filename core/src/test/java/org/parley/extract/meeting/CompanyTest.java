package org.parley.extract.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Status;

/** Who comes together; read by all rules together. */
class CompanyTest {
    /** Norway went ahead with talks involving Lena Koval and Paul Brandt, as well as officials from Chile and Peru. */
    @Test
    void readsTalksInvolvingSeveral() {
        Scene scene = Parsed.scene("""
                Norway Norway PROPN NNP 1 nsubj B-LOCATION
                went go VERB VBD -1 root
                ahead ahead ADV RB 1 advmod
                with with ADP IN 4 case
                talks talk NOUN NNS 1 obl
                involving involve VERB VBG 6 case
                Lena Lena PROPN NNP 4 nmod B-PERSON
                Koval Koval PROPN NNP 6 flat I-PERSON
                and and CCONJ CC 9 cc
                Paul Paul PROPN NNP 6 conj B-PERSON
                Brandt Brandt PROPN NNP 9 flat I-PERSON
                , , PUNCT , 15 punct
                as as ADV RB 15 cc
                well well ADV RB 12 fixed
                as as ADP IN 12 fixed
                officials official NOUN NNS 6 conj
                from from ADP IN 17 case
                Chile Chile PROPN NNP 15 nmod B-LOCATION
                and and CCONJ CC 19 cc
                Peru Peru PROPN NNP 17 conj B-LOCATION
                . . PUNCT . 1 punct
                """);
        Meeting meeting = Found.only(Meetings.in(scene));
        assertThat(meeting.status()).contains(Status.HELD);
        assertThat(Found.parts(meeting))
                .containsExactlyInAnyOrder(
                        "Norway ATTENDED",
                        "Lena Koval ATTENDED",
                        "Paul Brandt ATTENDED",
                        "officials from Chile and Peru ATTENDED",
                        "Chile ATTENDED",
                        "Peru ATTENDED");
    }

    /** The talks brought together Norway, Chile and Peru. */
    @Test
    void readsWhomTalksBroughtTogether() {
        Scene scene = Parsed.scene("""
                The the DET DT 1 det
                talks talk NOUN NNS 2 nsubj
                brought bring VERB VBD -1 root
                together together ADV RB 2 advmod
                Norway Norway PROPN NNP 2 obj B-LOCATION
                , , PUNCT , 6 punct
                Chile Chile PROPN NNP 4 conj B-LOCATION
                and and CCONJ CC 8 cc
                Peru Peru PROPN NNP 4 conj B-LOCATION
                . . PUNCT . 2 punct
                """);
        Meeting meeting = Found.only(Meetings.in(scene));
        assertThat(meeting.status()).contains(Status.HELD);
        assertThat(Found.parts(meeting))
                .containsExactlyInAnyOrder("Norway ATTENDED", "Chile ATTENDED", "Peru ATTENDED");
    }

    /** Carl Berg held a meeting with Lena Koval, joined by officials from Chile. */
    @Test
    void readsWhoJoins() {
        Scene scene = Parsed.scene("""
                Carl Carl PROPN NNP 2 nsubj B-PERSON
                Berg Berg PROPN NNP 0 flat I-PERSON
                held hold VERB VBD -1 root
                a a DET DT 4 det
                meeting meeting NOUN NN 2 obj
                with with ADP IN 6 case
                Lena Lena PROPN NNP 4 nmod B-PERSON
                Koval Koval PROPN NNP 6 flat I-PERSON
                , , PUNCT , 9 punct
                joined join VERB VBN 2 advcl
                by by ADP IN 11 case
                officials official NOUN NNS 9 obl:agent
                from from ADP IN 13 case
                Chile Chile PROPN NNP 11 nmod B-LOCATION
                . . PUNCT . 2 punct
                """);
        Meeting meeting = Found.only(Meetings.in(scene));
        assertThat(meeting.status()).contains(Status.HELD);
        assertThat(Found.parts(meeting))
                .containsExactlyInAnyOrder(
                        "Carl Berg ATTENDED", "Lena Koval ATTENDED", "officials from Chile ATTENDED");
    }

    /** Lena Koval, Paul Brandt and Carl Berg attended the talks. */
    @Test
    void readsAWholeList() {
        Scene scene = Parsed.scene("""
                Lena Lena PROPN NNP 8 nsubj B-PERSON
                Koval Koval PROPN NNP 0 flat I-PERSON
                , , PUNCT , 3 punct
                Paul Paul PROPN NNP 0 conj B-PERSON
                Brandt Brandt PROPN NNP 3 flat I-PERSON
                and and CCONJ CC 6 cc
                Carl Carl PROPN NNP 3 conj B-PERSON
                Berg Berg PROPN NNP 6 flat I-PERSON
                attended attend VERB VBD -1 root
                the the DET DT 10 det
                talks talk NOUN NNS 8 obj
                . . PUNCT . 8 punct
                """);
        Meeting meeting = Found.only(Meetings.in(scene));
        assertThat(meeting.status()).contains(Status.HELD);
        assertThat(Found.parts(meeting))
                .containsExactlyInAnyOrder("Lena Koval ATTENDED", "Paul Brandt ATTENDED", "Carl Berg ATTENDED");
    }

    /** Officials from Norway, Chile and Peru held a meeting. */
    @Test
    void readsTheStatesThatSentOfficials() {
        Scene scene = Parsed.scene("""
                Officials official NOUN NNS 7 nsubj
                from from ADP IN 2 case
                Norway Norway PROPN NNP 0 nmod B-LOCATION
                , , PUNCT , 4 punct
                Chile Chile PROPN NNP 2 conj B-LOCATION
                and and CCONJ CC 6 cc
                Peru Peru PROPN NNP 2 conj B-LOCATION
                held hold VERB VBD -1 root
                a a DET DT 9 det
                meeting meeting NOUN NN 7 obj
                . . PUNCT . 7 punct
                """);
        Meeting meeting = Found.only(Meetings.in(scene));
        assertThat(meeting.status()).contains(Status.HELD);
        assertThat(Found.parts(meeting))
                .containsExactlyInAnyOrder(
                        "Officials from Norway ATTENDED", "Norway ATTENDED", "Chile ATTENDED", "Peru ATTENDED");
    }

    /** During the talks Lena Koval explained the plan. */
    @Test
    void readsWhoIsActiveDuringTalks() {
        Scene scene = Parsed.scene("""
                During during ADP IN 2 case
                the the DET DT 2 det
                talks talk NOUN NNS 5 obl
                Lena Lena PROPN NNP 5 nsubj B-PERSON
                Koval Koval PROPN NNP 3 flat I-PERSON
                explained explain VERB VBD -1 root
                the the DET DT 7 det
                plan plan NOUN NN 5 obj
                . . PUNCT . 5 punct
                """);
        Meeting meeting = Found.only(Meetings.in(scene));
        assertThat(meeting.status()).contains(Status.HELD);
        assertThat(Found.parts(meeting)).containsExactlyInAnyOrder("Lena Koval ATTENDED");
    }

    /** Lena Koval and Paul Brandt spoke on Tuesday night. */
    @Test
    void readsTwoWhoSpoke() {
        Scene scene = Parsed.scene("""
                Lena Lena PROPN NNP 5 nsubj B-PERSON
                Koval Koval PROPN NNP 0 flat I-PERSON
                and and CCONJ CC 3 cc
                Paul Paul PROPN NNP 0 conj B-PERSON
                Brandt Brandt PROPN NNP 3 flat I-PERSON
                spoke speak VERB VBD -1 root
                on on ADP IN 8 case
                Tuesday Tuesday PROPN NNP 8 compound B-DATE
                night night NOUN NN 5 obl
                . . PUNCT . 5 punct
                """);
        Meeting meeting = Found.only(Meetings.in(scene));
        assertThat(meeting.status()).contains(Status.HELD);
        assertThat(Found.parts(meeting)).containsExactlyInAnyOrder("Lena Koval ATTENDED", "Paul Brandt ATTENDED");
    }

    /** Lena Koval and Paul Brandt spoke of peace. */
    @Test
    void leavesOutTwoWhoSpokeOfSomething() {
        Scene scene = Parsed.scene("""
                Lena Lena PROPN NNP 5 nsubj B-PERSON
                Koval Koval PROPN NNP 0 flat I-PERSON
                and and CCONJ CC 3 cc
                Paul Paul PROPN NNP 0 conj B-PERSON
                Brandt Brandt PROPN NNP 3 flat I-PERSON
                spoke speak VERB VBD -1 root
                of of ADP IN 7 case
                peace peace NOUN NN 5 obl
                . . PUNCT . 5 punct
                """);
        assertThat(Meetings.in(scene)).isEmpty();
    }

    /** The delegation heading to Geneva is small. */
    @Test
    void readsADelegationOnItsWay() {
        Scene scene = Parsed.scene("""
                The the DET DT 1 det
                delegation delegation NOUN NN 6 nsubj
                heading head VERB VBG 1 acl
                to to ADP IN 4 case
                Geneva Geneva PROPN NNP 2 obl B-LOCATION
                is be AUX VBZ 6 cop
                small small ADJ JJ -1 root
                . . PUNCT . 6 punct
                """);
        Meeting meeting = Found.only(Meetings.in(scene));
        assertThat(meeting.evidence().text()).isEqualTo("The delegation heading to Geneva");
        assertThat(meeting.status()).contains(Status.PLANNED);
        assertThat(meeting.place()).contains("Geneva");
    }
}
