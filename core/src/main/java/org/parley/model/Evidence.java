package org.parley.model;

import org.parley.text.Span;

/**
 * The exact words of one report that say something.
 *
 * @param report the id of the report
 * @param span where the words stand in the report as given
 * @param text the words; {@code text.length() == span.length()}
 */
public record Evidence(String report, Span span, String text) implements Comparable<Evidence> {
    public Evidence {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("evidence '" + text + "' does not fill " + span);
        }
    }

    public static Evidence of(Report report, Span span) {
        return new Evidence(report.id(), span, report.words(span));
    }

    @Override
    public int compareTo(Evidence other) {
        int byReport = report.compareTo(other.report);
        return byReport != 0 ? byReport : span.compareTo(other.span);
    }
}
