package org.parley.reading.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.text.Span;
import org.parley.text.Token;

class SegmenterTest {
    private final Segmenter segmenter = Segmenter.english();

    private List<List<Token>> cut(String text) {
        return text.isEmpty() ? List.of() : segmenter.sentences(text, new Span(0, text.length()));
    }

    private String words(String text) {
        return cut(text).stream().flatMap(List::stream).map(Token::form).collect(Collectors.joining(" "));
    }

    private List<String> sentences(String text) {
        return cut(text).stream()
                .map(sentence -> text.substring(
                        sentence.get(0).span().start(),
                        sentence.get(sentence.size() - 1).span().end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "We don't know.|We do n't know .",
                "It isn\u2019t theirs, can't be|It is n\u2019t theirs , ca n't be",
                "They cannot agree|They can not agree",
                "the minister's and the ministers' view|the minister 's and the ministers ' view",
                "Russia\u2019s envoy|Russia \u2019s envoy",
                "a 30-hour truce|a 30 - hour truce",
                "a non-aligned co-chair in mid-March|a non-aligned co-chair in mid-March",
                "1,000km away at 7:30pm|1,000 km away at 7:30 pm",
                "$5.3bn and \u20AC16bn|$ 5.3 bn and \u20AC 16 bn",
                "up 3.5%, he said|up 3.5 % , he said",
                "the 1990s and the 23rd|the 1990s and the 23rd",
                "talks\u2014long delayed\u2014began|talks \u2014 long delayed \u2014 began",
                "No--not now...|No -- not now ...",
                "\u201CWe won\u2019t,\u201D she said.|\u201C We wo n\u2019t , \u201D she said .",
                "(see https://example.org/a?b=c).|( see https://example.org/a?b=c ) .",
                "Write to press.desk@example.org, please|Write to press.desk@example.org , please",
                "The U.S. and the E.U. met at 9 a.m. on Jan. 5|The U.S. and the E.U. met at 9 a.m. on Jan. 5",
                "Lt. Gen. V. Marek of No. 10|Lt. Gen. V. Marek of No. 10",
                "He said no.|He said no .",
                "and/or 9/11|and / or 9/11",
                "What?! Never!!|What ?! Never !!",
                "the talks.The minister|the talks . The minister"
            })
    void cutsWordsLikeTheTreebanks(String text, String expected) {
        assertThat(words(text)).isEqualTo(expected);
    }

    @Test
    void doesNotEndSentencesAfterTitlesInitialsAndAbbreviations() {
        assertThat(sentences("Mr. Orlov met Gen. V. Marek of the U.S. Army on Jan. 5. They left at 9 a.m. He did not."))
                .containsExactly(
                        "Mr. Orlov met Gen. V. Marek of the U.S. Army on Jan. 5.",
                        "They left at 9 a.m.",
                        "He did not.");
    }

    @Test
    void keepsClosingQuotesAndBracketsWithTheirSentence() {
        assertThat(sentences("\u201CWe agree.\u201D They left. (It was late.) \"Good.\" Then silence."))
                .containsExactly("\u201CWe agree.\u201D", "They left.", "(It was late.)", "\"Good.\"", "Then silence.");
    }

    @Test
    void goesOnAfterAQuestionInsideASentence() {
        assertThat(sentences("\u201CWhy now?\u201D the envoy asked. \u201CNever!\u201D Minister Orlov said."))
                .containsExactly("\u201CWhy now?\u201D the envoy asked.", "\u201CNever!\u201D Minister Orlov said.");
    }

    @Test
    void endsSentencesAtBlankLinesAndAfterShortLines() {
        String text = """
                Talks collapse in capital

                The delegations left the capital on Monday after three days of
                talks about the prisoners and the border.
                Background
                The war began two years ago and has cost many lives
                on both sides.""";
        assertThat(sentences(text))
                .containsExactly(
                        "Talks collapse in capital",
                        "The delegations left the capital on Monday after three days of\ntalks about the prisoners and the border.",
                        "Background",
                        "The war began two years ago and has cost many lives\non both sides.");
    }

    @Test
    void goesOnAfterAnEllipsisBeforeALowerCaseWord() {
        assertThat(sentences("He was ready... but they left. Then... Nothing."))
                .containsExactly("He was ready... but they left.", "Then...", "Nothing.");
    }

    @Test
    void cutsOverlongSentencesAndLosesNothing() {
        String text = "one and two, ".repeat(100) + "end";
        List<List<Token>> cut = cut(text);
        assertThat(cut).hasSizeGreaterThan(1).allSatisfy(sentence -> assertThat(sentence.size())
                .isLessThanOrEqualTo(120));
        assertThat(cut.stream().mapToInt(List::size).sum()).isEqualTo(401);
    }

    @Test
    void readsOnlyTheBlock() {
        String text = "Before. Inside here. After.";
        assertThat(segmenter.sentences(text, new Span(8, 20)).stream()
                        .flatMap(List::stream)
                        .map(Token::form))
                .containsExactly("Inside", "here", ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                ".",
                "-",
                "'",
                "\"",
                "(",
                "!",
                "_",
                "a-",
                "a.",
                "1,",
                "\u2026",
                "\uD83D\uDE42",
                "\uD800",
                "@.",
                "/a",
                "\u200F",
                "\u5317"
            })
    void staysFastOnFiftyThousandCharactersWithoutSpace(String unit) {
        String text = unit.repeat(50_000 / unit.length());
        assertThat(covered(text)).isTrue();
    }

    @Test
    void putsEveryVisibleCharacterInOneToken() {
        Random random = new Random(5);
        String alphabet = "ab.,'\"-!? \n()/:$1\u2019\u201D\u2014\u00A0\uD83D\uDE42\u200E%\u20AC";
        for (int round = 0; round < 3_000; round++) {
            String text = IntStream.range(0, 1 + random.nextInt(60))
                    .mapToObj(place -> alphabet.substring(random.nextInt(alphabet.length()))
                            .substring(0, 1))
                    .collect(Collectors.joining());
            assertThat(covered(text)).as(text).isTrue();
        }
    }

    private boolean covered(String text) {
        int at = 0;
        for (Token token : cut(text).stream().flatMap(List::stream).toList()) {
            if (token.span().start() < at || !gap(text, at, token.span().start())) {
                return false;
            }
            at = token.span().end();
        }
        return gap(text, at, text.length());
    }

    private static boolean gap(String text, int start, int end) {
        return text.substring(start, end).chars().allMatch(each -> Characters.isGap((char) each));
    }
}
