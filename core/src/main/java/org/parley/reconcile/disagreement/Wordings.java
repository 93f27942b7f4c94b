package org.parley.reconcile.disagreement;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.lexicon.WordList;
import org.parley.model.Report;
import org.parley.text.Span;

/** Words that carry meaning, and the sentence around a passage. */
final class Wordings {
    private static final WordList LIGHT = WordList.load("term-light-words");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int STEM = 6;
    private static final int SHORTEST = 4;
    private static final int FURTHEST = 400;

    private Wordings() {}

    /** Beginnings of the content words of {@code text}, in lower case: "scheduling" and "schedule" are one. */
    static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : NOT_A_WORD.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (word.length() >= SHORTEST && !LIGHT.contains(word)) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }

    /** The text in lower case with single blanks, a blank at either end. */
    static String padded(String text) {
        return spaced(text).toLowerCase(Locale.ROOT);
    }

    /** The text as printed with single blanks, a blank at either end. */
    static String spaced(String text) {
        return " " + SPACES.matcher(text).replaceAll(" ").strip() + " ";
    }

    /** The sentence in which {@code span} stands, as far as full stops and line ends tell it. */
    static String sentence(Report report, Span span) {
        String text = report.text();
        int start = span.start();
        while (start > 0 && span.start() - start < FURTHEST && !isEnd(text, start - 1)) {
            start--;
        }
        int end = Math.max(span.start(), span.end() - 1);
        while (end < text.length() && end - span.end() < FURTHEST && !isEnd(text, end)) {
            end++;
        }
        return text.substring(start, Math.max(start, Math.min(end, text.length())));
    }

    private static boolean isEnd(String text, int at) {
        char here = text.charAt(at);
        boolean isStop = here == '.' || here == '!' || here == '?';
        return here == '\n' || (isStop && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))));
    }
}
