package org.parley.extract.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Status;

/** Who withdraws, stays away, is replaced; read by all rules together. */
class AbsenceTest {
    /** Koval and Brandt, the special envoy, pulled out of talks in Geneva with Ms Ruiz and Defence Minister Ivan Petrenko. */
    @Test
    void expectsThoseWithWhomTalksWereLeft() {
        Scene scene = Parsed.scene("""
                Koval Koval PROPN NNP 8 nsubj B-PERSON
                and and CCONJ CC 2 cc
                Brandt Brandt PROPN NNP 0 conj B-PERSON
                , , PUNCT , 6 punct
                the the DET DT 6 det
                special special ADJ JJ 6 amod
                envoy envoy NOUN NN 0 appos
                , , PUNCT , 0 punct
                pulled pull VERB VBD -1 root
                out out ADP IN 11 case
                of of ADP IN 11 case
                talks talk NOUN NNS 8 obl
                in in ADP IN 13 case
                Geneva Geneva PROPN NNP 8 obl B-LOCATION
                with with ADP IN 16 case
                Ms Ms PROPN NNP 16 nmod:desc
                Ruiz Ruiz PROPN NNP 11 nmod B-PERSON
                and and CCONJ CC 19 cc
                Defence defence NOUN NN 19 compound
                Minister Minister PROPN NNP 16 nmod:desc
                Ivan Ivan PROPN NNP 16 conj B-PERSON
                Petrenko Petrenko PROPN NNP 20 flat I-PERSON
                . . PUNCT . 8 punct
                """);
        Meeting meeting = Found.only(Meetings.in(scene));
        assertThat(meeting.status()).isEmpty();
        assertThat(meeting.place()).contains("Geneva");
        assertThat(Found.parts(meeting))
                .containsExactlyInAnyOrder(
                        "Koval WITHDREW",
                        "Brandt WITHDREW",
                        "Ms Ruiz EXPECTED",
                        "Defence Minister Ivan Petrenko EXPECTED");
    }

    /** Foreign ministers will no longer be taking part in the talks in Geneva. */
    @Test
    void readsNoLongerTakingPart() {
        Scene scene = Parsed.scene("""
                Foreign foreign ADJ JJ 1 amod
                ministers minister NOUN NNS 6 nsubj
                will will AUX MD 6 aux
                no no ADV RB 4 advmod
                longer long ADV RBR 6 advmod
                be be AUX VB 6 aux
                taking take VERB VBG -1 root
                part part NOUN NN 6 obj
                in in ADP IN 10 case
                the the DET DT 10 det
                talks talk NOUN NNS 6 obl
                in in ADP IN 12 case
                Geneva Geneva PROPN NNP 10 nmod B-LOCATION
                . . PUNCT . 6 punct
                """);
        Meeting meeting = Found.only(Meetings.in(scene));
        assertThat(meeting.place()).contains("Geneva");
        assertThat(Found.parts(meeting)).containsExactlyInAnyOrder("Foreign ministers ABSENT");
    }

    /** Lena Koval did not come to the talks. */
    @Test
    void readsWhoDidNotCome() {
        Scene scene = Parsed.scene("""
                Lena Lena PROPN NNP 4 nsubj B-PERSON
                Koval Koval PROPN NNP 0 flat I-PERSON
                did do AUX VBD 4 aux
                not not PART RB 4 advmod
                come come VERB VB -1 root
                to to ADP IN 7 case
                the the DET DT 7 det
                talks talk NOUN NNS 4 obl
                . . PUNCT . 4 punct
                """);
        Meeting meeting = Found.only(Meetings.in(scene));
        assertThat(Found.parts(meeting)).containsExactlyInAnyOrder("Lena Koval ABSENT");
    }

    /** Norway threatened to walk away from the talks. */
    @Test
    void leavesOutThreatsToWalkAway() {
        Scene scene = Parsed.scene("""
                Norway Norway PROPN NNP 1 nsubj B-LOCATION
                threatened threaten VERB VBD -1 root
                to to PART TO 3 mark
                walk walk VERB VB 1 xcomp
                away away ADV RB 3 advmod
                from from ADP IN 7 case
                the the DET DT 7 det
                talks talk NOUN NNS 3 obl
                . . PUNCT . 1 punct
                """);
        assertThat(Meetings.in(scene)).isEmpty();
    }

    /** Carl Berg spoke of difficult negotiations. */
    @Test
    void leavesOutNegotiationsInTheAbstract() {
        Scene scene = Parsed.scene("""
                Carl Carl PROPN NNP 2 nsubj B-PERSON
                Berg Berg PROPN NNP 0 flat I-PERSON
                spoke speak VERB VBD -1 root
                of of ADP IN 5 case
                difficult difficult ADJ JJ 5 amod
                negotiations negotiation NOUN NNS 2 obl
                . . PUNCT . 2 punct
                """);
        assertThat(Meetings.in(scene)).isEmpty();
    }

    /** The summit opens on Monday, but envoy Paul Brandt will also be absent. */
    @Test
    void readsAbsenceFromAMeetingNamedBefore() {
        Scene scene = Parsed.scene("""
                The the DET DT 1 det
                summit summit NOUN NN 2 nsubj
                opens open VERB VBZ -1 root
                on on ADP IN 4 case
                Monday Monday PROPN NNP 2 obl B-DATE
                , , PUNCT , 13 punct
                but but CCONJ CC 13 cc
                envoy envoy NOUN NN 8 nmod:desc
                Paul Paul PROPN NNP 13 nsubj B-PERSON
                Brandt Brandt PROPN NNP 8 flat I-PERSON
                will will AUX MD 13 aux
                also also ADV RB 13 advmod
                be be AUX VB 13 cop
                absent absent ADJ JJ 2 conj
                . . PUNCT . 2 punct
                """);
        assertThat(Meetings.in(scene)).anySatisfy(meeting -> {
            assertThat(meeting.evidence().text()).isEqualTo("envoy Paul Brandt will also be absent");
            assertThat(Found.parts(meeting)).containsExactly("envoy Paul Brandt ABSENT");
        });
    }

    /** Special envoy Paul Brandt will be absent from duty, but talks go on. */
    @Test
    void leavesOutAbsenceFromSomethingElse() {
        Scene scene = Parsed.scene("""
                Special special ADJ JJ 1 amod
                envoy envoy NOUN NN 6 nsubj
                Paul Paul PROPN NNP 1 appos B-PERSON
                Brandt Brandt PROPN NNP 2 flat I-PERSON
                will will AUX MD 6 aux
                be be AUX VB 6 cop
                absent absent ADJ JJ -1 root
                from from ADP IN 8 case
                duty duty NOUN NN 6 obl
                , , PUNCT , 12 punct
                but but CCONJ CC 12 cc
                talks talk NOUN NNS 12 nsubj
                go go VERB VBP 6 conj
                on on ADP RP 12 compound:prt
                . . PUNCT . 6 punct
                """);
        assertThat(new PartyStaysAway().find(scene)).isEmpty();
    }

    /** Diplomats at the talks blamed the withdrawal of Foreign Minister Lena Koval on her health. */
    @Test
    void readsTheNounOfWithdrawal() {
        Scene scene = Parsed.scene("""
                Diplomats diplomat NOUN NNS 4 nsubj
                at at ADP IN 3 case
                the the DET DT 3 det
                talks talk NOUN NNS 0 nmod
                blamed blame VERB VBD -1 root
                the the DET DT 6 det
                withdrawal withdrawal NOUN NN 4 obj
                of of ADP IN 10 case
                Foreign foreign ADJ JJ 9 amod
                Minister Minister PROPN NNP 10 nmod:desc
                Lena Lena PROPN NNP 6 nmod B-PERSON
                Koval Koval PROPN NNP 10 flat I-PERSON
                on on ADP IN 14 case
                her her PRON PRP$ 14 nmod:poss
                health health NOUN NN 4 obl
                . . PUNCT . 4 punct
                """);
        Meeting meeting = Found.only(Meetings.in(scene));
        assertThat(meeting.evidence().text())
                .isEqualTo("Diplomats at the talks blamed the withdrawal of Foreign Minister Lena Koval on her health");
        assertThat(meeting.status()).isEmpty();
        assertThat(Found.parts(meeting)).containsExactlyInAnyOrder("Foreign Minister Lena Koval WITHDREW");
    }

    /** The withdrawal of troops began before the talks. */
    @Test
    void leavesOutTheWithdrawalOfTroops() {
        Scene scene = Parsed.scene("""
                The the DET DT 1 det
                withdrawal withdrawal NOUN NN 4 nsubj
                of of ADP IN 3 case
                troops troop NOUN NNS 1 nmod
                began begin VERB VBD -1 root
                before before ADP IN 7 case
                the the DET DT 7 det
                talks talk NOUN NNS 4 obl
                . . PUNCT . 4 punct
                """);
        assertThat(new PartyIsMissed().find(scene)).isEmpty();
    }

    /** Attending in place of Lena Koval will be Paul Brandt. */
    @Test
    void readsSubstitution() {
        Scene scene = Parsed.scene("""
                Attending attend VERB VBG 8 csubj
                in in ADP IN 2 case
                place place NOUN NN 0 obl
                of of ADP IN 4 case
                Lena Lena PROPN NNP 2 nmod B-PERSON
                Koval Koval PROPN NNP 4 flat I-PERSON
                will will AUX MD 8 aux
                be be AUX VB 8 cop
                Paul Paul PROPN NNP -1 root B-PERSON
                Brandt Brandt PROPN NNP 8 flat I-PERSON
                . . PUNCT . 8 punct
                """);
        Meeting meeting = Found.only(Meetings.in(scene));
        assertThat(meeting.evidence().text()).isEqualTo("Attending in place of Lena Koval will be Paul Brandt");
        assertThat(meeting.status()).contains(Status.PLANNED);
        assertThat(Found.parts(meeting)).containsExactlyInAnyOrder("Paul Brandt EXPECTED", "Lena Koval ABSENT");
    }
}
