package org.parley.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
        int at = firstEndingAfter(sentences, Sentence::span, offset);
        return at < sentences.size() && sentences.get(at).span().contains(offset)
                ? Optional.of(sentences.get(at))
                : Optional.empty();
    }

    /** The names that lie inside {@code stretch}, in text order. */
    public List<Name> namesIn(Span stretch) {
        return inside(names, Name::span, stretch);
    }

    /** The time expressions that lie inside {@code stretch}, in text order. */
    public List<TimeExpression> timesIn(Span stretch) {
        return inside(times, TimeExpression::span, stretch);
    }

    private static <T> List<T> inside(List<T> sorted, Function<T, Span> where, Span stretch) {
        List<T> found = new ArrayList<>();
        int at = firstEndingAfter(sorted, where, stretch.start());
        while (at < sorted.size() && where.apply(sorted.get(at)).start() < stretch.end()) {
            if (stretch.contains(where.apply(sorted.get(at)))) {
                found.add(sorted.get(at));
            }
            at++;
        }
        return found;
    }

    /** Index of the first of {@code sorted}, which do not overlap, that ends after {@code offset}. */
    private static <T> int firstEndingAfter(List<T> sorted, Function<T, Span> where, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (where.apply(sorted.get(middle)).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
