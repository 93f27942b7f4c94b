package org.parley.evaluate;

/** A stretch {@code [start, end)} of a report as some brief gives it: it may be empty or lie outside the report. */
record Range(int start, int end) {
    /** The part of the shorter of the two that both cover, between 0 and 1. */
    double overlap(Range other) {
        int common = Math.min(end, other.end) - Math.max(start, other.start);
        int shorter = Math.min(end - start, other.end - other.start);
        return (double) Math.max(0, common) / Math.max(1, shorter);
    }

    /** Whether exactly {@code words} stand here in {@code text}. */
    boolean holds(String text, String words) {
        return start >= 0 && end <= text.length() && end - start == words.length() && text.startsWith(words, start);
    }
}
