package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.text.Span;

final class ReadingTest {
    private static final String SHE_LEFT = """
            She she PRON PRP 2 nsubj
            left leave VERB VBD 0 root
            . . PUNCT . 2 punct
            """;

    private final Reading reading = TestSentences.reading(SHE_LEFT, SHE_LEFT, SHE_LEFT);

    @Test
    void findsTheSentenceOfEveryWord() {
        for (Sentence sentence : reading.sentences()) {
            for (Word word : sentence.words()) {
                assertThat(reading.sentenceAt(word.span().start())).contains(sentence);
            }
        }
    }

    @Test
    void thereIsNoSentenceBehindTheLast() {
        assertThat(reading.sentenceAt(reading.report().text().length() + 5)).isEmpty();
    }

    @Test
    void namesInsideAStretchAreThoseThatLieWhollyInIt() {
        assertThat(reading.namesIn(new Span(0, 3))).isEmpty();
        assertThat(reading.timesIn(new Span(0, 3))).isEmpty();
    }
}
