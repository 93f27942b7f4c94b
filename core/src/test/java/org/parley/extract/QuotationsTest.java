package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Block;
import org.parley.model.Report;
import org.parley.text.Span;

class QuotationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said \"the pits are safe\" and left.",
                "He said “the pits are safe” and left.",
                "He said „the pits are safe” and left.",
                "He said «the pits are safe» and left.",
                "He said « the pits are safe » and left."
            })
    void findsMarksOfEveryKind(String text) {
        assertThat(inner(text)).containsExactly("the pits are safe");
    }

    @Test
    void pointsAtTheWordsWithAndWithoutMarks() {
        Report report = ReadScenes.report(Block.Kind.BODY, "He said \"yes, we do\".");

        assertThat(Quotations.in(report)).containsExactly(new Quotation(new Span(8, 20), new Span(9, 19)));
    }

    @Test
    void findsSeveralInTextOrder() {
        assertThat(inner("\"One,\" he said, \"and two.\"")).containsExactly("One,", "and two.");
    }

    @Test
    void keepsMarksNestedInAQuotation() {
        assertThat(inner("He said “they call it “the iron bridge” here”."))
                .containsExactly("they call it “the iron bridge” here");
    }

    @Test
    void goesOnInAParagraphThatOpensWithAMark() {
        assertThat(inner("He said: “The pits are safe.", "“They always were.” He left."))
                .containsExactly("The pits are safe.\n\n“They always were.");
    }

    @Test
    void goesOnOverStraightMarksToo() {
        assertThat(inner("\"The pits are safe.", "\"They always were,\" he said."))
                .containsExactly("The pits are safe.\n\n\"They always were,");
    }

    @Test
    void dropsAMarkThatNeverCloses() {
        assertThat(inner("He said: “The pits are safe.", "Snow fell. “Yes,” she said."))
                .containsExactly("Yes,");
    }

    @Test
    void ignoresAClosingMarkWithoutAnOpeningOne() {
        assertThat(inner("The pits are safe,” he said. “Yes,” she said.")).containsExactly("Yes,");
    }

    @Test
    void findsNothingBetweenEmptyMarks() {
        assertThat(inner("He said \"\" and left.")).isEmpty();
    }

    @Test
    void readsOnlyBlocksThatAreRead() {
        Report report = ReadScenes.report(Block.Kind.CAPTION, "A man says “yes, we do”.", "“No,” she said.");

        assertThat(Quotations.in(report).stream()
                        .map(quotation -> report.words(quotation.inner()))
                        .toList())
                .containsExactly("No,");
    }

    @Test
    void refusesWordsOutsideTheirMarks() {
        Span outer = new Span(3, 9);
        Span inner = new Span(1, 5);

        assertThatThrownBy(() -> new Quotation(outer, inner)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> inner(String... paragraphs) {
        Report report = ReadScenes.report(Block.Kind.BODY, paragraphs);
        return Quotations.in(report).stream()
                .map(quotation -> report.words(quotation.inner()))
                .toList();
    }
}
