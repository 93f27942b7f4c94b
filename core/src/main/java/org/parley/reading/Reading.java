package org.parley.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.model.Report;
import org.parley.text.Span;

/**
 * A report read word by word. Only the blocks that are read (title, summary, body) are in it; no sentence crosses a
 * block. All offsets are those of the report as given.
 *
 * @param sentences in text order, {@code sentences.get(i).index() == i}
 * @param names in text order, without overlap
 * @param times in text order, without overlap
 */
public record Reading(Report report, List<Sentence> sentences, List<Name> names, List<TimeExpression> times) {
    public Reading {
        Objects.requireNonNull(report, "report");
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        times = List.copyOf(times);
    }

    /** The sentence that holds the code unit at {@code offset}. */
    public Optional<Sentence> sentenceAt(int offset) {
        return sentences.stream()
                .filter(sentence -> sentence.span().contains(offset))
                .findFirst();
    }

    /** The names that lie inside {@code stretch}. */
    public List<Name> namesIn(Span stretch) {
        return names.stream().filter(name -> stretch.contains(name.span())).toList();
    }

    /** The time expressions that lie inside {@code stretch}. */
    public List<TimeExpression> timesIn(Span stretch) {
        return times.stream().filter(time -> stretch.contains(time.span())).toList();
    }
}
