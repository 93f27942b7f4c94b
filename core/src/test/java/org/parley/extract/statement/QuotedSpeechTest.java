package org.parley.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Statement;
import org.parley.model.Statement.Mode;

class QuotedSpeechTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"The bridge will reopen on Monday,\" Ivan Koval said.",
                "“The bridge will reopen on Monday,” Ivan Koval said.",
                "“The bridge will reopen on Monday,” said Ivan Koval, who runs it.",
                "Ivan Koval said: \"The bridge will reopen on Monday.\"",
                "Ivan Koval told reporters in Oslo: “The bridge will reopen on Monday.”"
            })
    void readsQuotationBesideItsCue(String sentence) {
        Statement told = Told.only(sentence);

        assertThat(Told.speakers(told)).containsExactly("Ivan Koval");
        assertThat(Told.content(told))
                .startsWith("The bridge will reopen on Monday")
                .doesNotContain("Koval");
        assertThat(told.mode()).isEqualTo(Mode.DIRECT);
    }

    @Test
    void mixesWordsInAndOutOfMarks() {
        Statement told = Told.only("Ivan Koval said the bridge would reopen \"within three days at most\".");

        assertThat(Told.content(told)).isEqualTo("the bridge would reopen \"within three days at most\"");
        assertThat(told.mode()).isEqualTo(Mode.MIXED);
    }

    @Test
    void keepsQuotationBrokenByItsCueAsOne() {
        Statement told = Told.only("\"The bridge will reopen,\" Ivan Koval said, \"but only for lorries.\"");

        assertThat(Told.speakers(told)).containsExactly("Ivan Koval");
        assertThat(Told.content(told)).startsWith("The bridge will reopen").endsWith("but only for lorries.");
        assertThat(told.mode()).isEqualTo(Mode.DIRECT);
    }

    @Test
    void keepsSecondSentenceBehindTheCueInTheSameQuotation() {
        Statement told = Told.only(
                "“The bridge will reopen,” said Ivan Koval, the transport minister. “It has been closed for too long.”");

        assertThat(Told.speakers(told)).containsExactly("Ivan Koval");
        assertThat(Told.content(told)).startsWith("The bridge will reopen").endsWith("closed for too long.");
        assertThat(told.mode()).isEqualTo(Mode.DIRECT);
    }

    @Test
    void beginsAnotherStatementWhereTheSpeakerIsIntroducedAgain() {
        assertThat(Told.all("\"The bridge will reopen,\" Ivan Koval said. He added: \"It was closed for too long.\""))
                .containsExactly("Ivan Koval: The bridge will reopen,", "He: It was closed for too long.");
    }

    @Test
    void followsQuotationOverParagraphsWithRepeatedMarks() {
        Statement told = Told.only("Ivan Koval said: “The bridge will reopen.", "“It has been closed for too long.”");

        assertThat(Told.speakers(told)).containsExactly("Ivan Koval");
        assertThat(Told.content(told)).isEqualTo("The bridge will reopen.\n\n“It has been closed for too long.");
        assertThat(told.mode()).isEqualTo(Mode.DIRECT);
    }

    @Test
    void givesQuotationAloneInTheNextParagraphToTheSpeakerBefore() {
        assertThat(Told.all("\"The bridge will reopen,\" Ivan Koval said.", "\"It has been closed for too long.\""))
                .containsExactly("Ivan Koval: The bridge will reopen,", "Ivan Koval: It has been closed for too long.");
    }

    @Test
    void givesLoneQuotationToNobodyAcrossNarration() {
        assertThat(Told.all(
                        "Ivan Koval said the bridge would reopen.",
                        "Snow fell on the town all day.",
                        "\"It has been closed for too long.\""))
                .containsExactly("Ivan Koval: the bridge would reopen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The so-called \"iron bridge\" stood empty on Monday.",
                "The “peace dividend” has not reached the village.",
                "A film called \"The Long Winter\" opened in Oslo."
            })
    void takesScareQuotesForNoStatement(String sentence) {
        assertThat(Told.all(sentence)).isEmpty();
    }
}
