package org.parley.reading.segment;

import java.util.List;
import org.parley.text.Token;

/**
 * Which line ends are sentence ends. A blank line always is. A single line end is one after a final mark, and where
 * the line was ended on purpose: the next word would have fitted on it.
 */
final class Lines {
    private final boolean[] ends;
    private final boolean[] breaks;

    private Lines(int tokens) {
        this.ends = new boolean[tokens];
        this.breaks = new boolean[tokens];
    }

    static Lines of(String text, List<Token> tokens) {
        Lines lines = new Lines(tokens.size());
        int width = width(text, tokens);
        for (int at = 0; at + 1 < tokens.size(); at++) {
            int from = tokens.get(at).span().end();
            int to = tokens.get(at + 1).span().start();
            int newlines = newlines(text, from, to);
            lines.breaks[at] = newlines > 0;
            lines.ends[at] = newlines > 1 || (newlines == 1 && isHeading(text, tokens, at, width));
        }
        return lines;
    }

    /** Whether a sentence ends after the token at {@code at} for the sake of the line end alone. */
    boolean endsAfter(int at) {
        return ends[at];
    }

    /** Whether the line ends after the token at {@code at}. */
    boolean breaksAfter(int at) {
        return breaks[at];
    }

    private static int newlines(String text, int from, int to) {
        int found = 0;
        for (int at = from; at < to; at++) {
            char character = text.charAt(at);
            boolean ends = character == '\n' || (character == '\r' && !(at + 1 < to && text.charAt(at + 1) == '\n'));
            found += ends || character == '\u2028' ? 1 : 0;
            found += character == '\u2029' ? 2 : 0;
        }
        return found;
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r' || character == '\u2028';
    }

    private static int width(String text, List<Token> tokens) {
        int width = 0;
        int start = tokens.isEmpty() ? 0 : tokens.get(0).span().start();
        for (int at = 0; at + 1 < tokens.size(); at++) {
            int end = tokens.get(at).span().end();
            int next = tokens.get(at + 1).span().start();
            if (newlines(text, end, next) > 0) {
                width = Math.max(width, end - start);
                start = next;
            }
        }
        return width;
    }

    private static boolean isHeading(String text, List<Token> tokens, int at, int width) {
        String last = tokens.get(at).form();
        String next = tokens.get(at + 1).form();
        int first = next.codePointAt(0);
        if (Character.isLowerCase(first) || !Character.isLetterOrDigit(last.codePointBefore(last.length()))) {
            return false;
        }
        int end = tokens.get(at).span().end();
        int start = end;
        while (start > 0 && !isLineEnd(text.charAt(start - 1)) && end - start <= width) {
            start--;
        }
        return end - start + next.length() + 8 < width;
    }
}
