package org.parley.extract.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Status;

class PartyTravelsTest {
    /** Carl Berg arrived in Geneva for talks with Anna Blank. */
    @Test
    void readsArrivalForTalksAsTalksToCome() {
        Scene scene = Parsed.scene("""
                Carl Carl PROPN NNP 2 nsubj B-PERSON
                Berg Berg PROPN NNP 0 flat I-PERSON
                arrived arrive VERB VBD -1 root
                in in ADP IN 4 case
                Geneva Geneva PROPN NNP 2 obl B-LOCATION
                for for ADP IN 6 case
                talks talk NOUN NNS 2 obl
                with with ADP IN 8 case
                Anna Anna PROPN NNP 6 nmod B-PERSON
                Blank Blank PROPN NNP 8 flat I-PERSON
                . . PUNCT . 2 punct
                """);
        Meeting meeting = Found.only(new PartyTravels().find(scene));
        assertThat(meeting.evidence().text()).isEqualTo("Carl Berg arrived in Geneva for talks with Anna Blank");
        assertThat(meeting.status()).contains(Status.PLANNED);
        assertThat(meeting.place()).contains("Geneva");
        assertThat(Found.parts(meeting)).containsExactly("Carl Berg EXPECTED", "Anna Blank EXPECTED");
    }
}
