package org.parley.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Report;
import org.parley.reading.Sentence;
import org.parley.reading.TimeExpression;
import org.parley.text.Span;

/**
 * Finds the words of a report that tell when or how long, and works out what they stand for.
 *
 * <p>What is said relative to the publication day ("on Tuesday", "last week", "May 16") is resolved when that day is
 * known and stays relative when not; what is relative to another time ("two days later") has no value. Immutable, safe
 * for use by several threads at once.
 */
public final class TimeReader {
    private static final TimeReader ENGLISH = new TimeReader(Grammar.load(), TenseWords.load());

    private final Grammar grammar;
    private final TenseWords tenseWords;

    private TimeReader(Grammar grammar, TenseWords tenseWords) {
        this.grammar = grammar;
        this.tenseWords = tenseWords;
    }

    /** The reader of English times. */
    public static TimeReader english() {
        return ENGLISH;
    }

    /**
     * The time expressions of {@code sentences}, in text order, without overlap.
     *
     * @param sentences of {@code report}, in text order
     */
    public List<TimeExpression> read(Report report, List<Sentence> sentences) {
        List<TimeExpression> times = new ArrayList<>();
        for (Sentence sentence : sentences) {
            ClauseTense tenses = new ClauseTense(sentence, tenseWords);
            for (Found found : grammar.find(report.words(sentence.span()))) {
                if (found.rule().normaliser() != Normaliser.NONE) {
                    times.add(expression(report, sentence.span().start(), found, tenses));
                }
            }
        }
        return List.copyOf(times);
    }

    private static TimeExpression expression(Report report, int from, Found found, ClauseTense tenses) {
        Span span = new Span(from + found.start(), from + found.end());
        Optional<LocalDate> published = report.published().value();
        Anchor anchor = new Anchor(published, tenses.at(span));
        Meaning meaning = found.rule().normaliser().meaning(found, anchor);
        return new TimeExpression(
                span, report.words(span), found.rule().type(), meaning.value(), meaning.relative(), meaning.duration());
    }
}
