package org.parley.reading.time;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.reading.TimeExpression;

/** Counts as the TempEval-3 scorer does: extents strict and relaxed, and values exactly as marked. */
final class TimeScore {
    private final StringBuilder misses = new StringBuilder();
    private int marked;
    private int found;
    private int strict;
    private int relaxed;
    private int typed;
    private int valued;
    private int coarse;

    void add(TimeMl document, List<TimeExpression> times) {
        marked += document.times().size();
        found += times.size();
        Set<TimeExpression> used = new HashSet<>();
        for (TimeMl.Marked gold : document.times()) {
            Optional<TimeExpression> match = times.stream()
                    .filter(time -> time.span().overlaps(gold.span()) && !used.contains(time))
                    .findFirst();
            if (match.isPresent()) {
                used.add(match.get());
                count(document, gold, match.get());
            } else {
                note(
                        "missed",
                        document,
                        gold.value(),
                        gold.span().start(),
                        gold.span().end(),
                        "");
            }
        }
        times.stream()
                .filter(time -> !used.contains(time))
                .forEach(time -> note(
                        "spurious",
                        document,
                        value(time),
                        time.span().start(),
                        time.span().end(),
                        ""));
    }

    private void count(TimeMl document, TimeMl.Marked gold, TimeExpression time) {
        relaxed++;
        typed += gold.type().equals(time.type().name()) ? 1 : 0;
        if (gold.span().equals(time.span())) {
            strict++;
        } else {
            note(
                    "extent",
                    document,
                    gold.value(),
                    gold.span().start(),
                    gold.span().end(),
                    time.text());
        }
        coarse += TimeMlValue.coarsened(gold.value()).equals(value(time)) ? 1 : 0;
        if (gold.value().equals(value(time))) {
            valued++;
        } else {
            note(
                    "value",
                    document,
                    gold.value(),
                    gold.span().start(),
                    gold.span().end(),
                    value(time));
        }
    }

    private static String value(TimeExpression time) {
        return time.value().map(TimeMlValue::of).or(time::duration).orElse("");
    }

    private void note(String what, TimeMl document, String value, int start, int end, String ours) {
        String text = document.text();
        misses.append(String.join(
                        "\t",
                        what,
                        document.name(),
                        document.created().map(Object::toString).orElse(""),
                        value,
                        ours,
                        text.substring(start, end),
                        text.substring(Math.max(0, start - 60), Math.min(text.length(), end + 40)))
                .replaceAll("\\s*\\n\\s*", " "));
        misses.append('\n');
    }

    double strictF1() {
        return f1(strict);
    }

    double valueF1() {
        return f1(valued);
    }

    String summary() {
        return String.format(
                Locale.ROOT,
                "marked %d, found %d; F1 strict %.3f, relaxed %.3f, type %.3f, value %.3f; value accuracy %.3f, to the day %.3f%n",
                marked,
                found,
                f1(strict),
                f1(relaxed),
                f1(typed),
                f1(valued),
                relaxed == 0 ? 0 : (double) valued / relaxed,
                relaxed == 0 ? 0 : (double) coarse / relaxed);
    }

    String misses() {
        return misses.toString();
    }

    private double f1(int right) {
        return found + marked == 0 ? 0 : 2.0 * right / (found + marked);
    }
}
