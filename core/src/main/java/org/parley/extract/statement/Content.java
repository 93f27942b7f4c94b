package org.parley.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.reading.Sentence;
import org.parley.reading.Word;
import org.parley.text.Span;

/** Cuts the words of a content out of a report: what is told, without "that" before it and the stop behind it. */
final class Content {
    private static final Set<String> OPENERS = Set.of("that", "if", "whether", ",", ":", ";", "-", "–", "—");

    /** Marks that close the whole sentence, beyond what was left out of it. */
    private static final Set<String> STOPS = Set.of(".", ",");

    private Content() {}

    /** The subtree of {@code top} without the words of {@code without}, as one stretch, trimmed. */
    static Optional<Span> of(String text, Sentence sentence, Word top, List<Word> without) {
        List<Word> words = sentence.subtree(top).stream()
                .filter(word -> !without.contains(word))
                .toList();
        int to = words.size();
        while (to > 0 && STOPS.contains(words.get(to - 1).form())) {
            to--;
        }
        return between(text, words.subList(0, to));
    }

    /** From the first to the last of {@code words}, trimmed. */
    static Optional<Span> between(String text, List<Word> words) {
        int from = 0;
        while (from < words.size() && OPENERS.contains(words.get(from).form().toLowerCase(Locale.ROOT))) {
            from++;
        }
        if (from >= words.size()) {
            return Optional.empty();
        }
        return trim(
                text, words.get(from).span().cover(words.get(words.size() - 1).span()));
    }

    /** Without white space, dashes, commas and colons at both ends and a full stop at the end. */
    static Optional<Span> trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && (isEdge(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
            end--;
        }
        return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || ",;:-–—".indexOf(c) >= 0;
    }

    /** Whether a stretch says enough to be a content: at least two words. */
    static boolean saysSomething(String text, Span span) {
        return span.of(text).strip().indexOf(' ') > 0;
    }
}
