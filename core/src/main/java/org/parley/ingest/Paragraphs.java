package org.parley.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.text.Span;

/**
 * The paragraphs of plain text. Blank lines part paragraphs; single line ends do too, unless the text is set in lines
 * of one width, where they only wrap.
 */
final class Paragraphs {
    /** Set lines are about this long; shorter ones are lists and headlines, longer ones whole paragraphs. */
    private static final int NARROW = 40;

    private static final int WIDE = 130;
    private static final int SAMPLE = 400;

    private Paragraphs() {}

    /** Spans of the paragraphs of {@code text} from {@code from} on, white space at both ends left out. */
    static List<Span> of(String text, int from) {
        List<Span> lines = lines(text, from);
        return isWrapped(text, lines) ? joined(text, lines) : lines;
    }

    /** The lines that are not blank, without the white space around them. */
    static List<Span> lines(String text, int from) {
        List<Span> lines = new ArrayList<>();
        int start = from;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            stripped(text, start, end).ifPresent(lines::add);
            start = end + 1;
        }
        return lines;
    }

    /** The part of {@code [start, end)} that is left without the white space at both ends, if any. */
    static Optional<Span> stripped(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return first < last ? Optional.of(new Span(first, last)) : Optional.empty();
    }

    /** White space, with the kinds that do not break lines. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\0';
    }

    private static int lineEnd(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\u2029') {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isWrapped(String text, List<Span> lines) {
        int followed = 0;
        int open = 0;
        for (int i = 0; i + 1 < Math.min(lines.size(), SAMPLE); i++) {
            if (adjoin(text, lines.get(i), lines.get(i + 1))) {
                followed++;
                int length = lines.get(i).length();
                if (length >= NARROW && length <= WIDE && !endsSentence(text, lines.get(i))) {
                    open++;
                }
            }
        }
        return followed >= 2 && open * 2 > followed;
    }

    private static List<Span> joined(String text, List<Span> lines) {
        List<Span> paragraphs = new ArrayList<>();
        for (Span line : lines) {
            int last = paragraphs.size() - 1;
            if (last >= 0 && adjoin(text, paragraphs.get(last), line)) {
                paragraphs.set(last, paragraphs.get(last).cover(line));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    /** Whether no blank line stands between the two. */
    static boolean adjoin(String text, Span first, Span second) {
        int breaks = 0;
        for (int i = first.end(); i < second.start(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\u2029' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                breaks++;
            }
        }
        return breaks < 2;
    }

    /** Whether the last sign of the stretch closes a sentence, marks of quotation and brackets aside. */
    static boolean endsSentence(String text, Span stretch) {
        int last = stretch.end() - 1;
        while (last > stretch.start() && isCloser(text.charAt(last))) {
            last--;
        }
        return isStop(text.charAt(last));
    }

    static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    static boolean isCloser(char c) {
        return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']' || c == '»';
    }

    /** The end of the sentence that {@code from} is in, or {@code from} where none ends soon. */
    static int sentenceEnd(String text, int from, int limit, int longest) {
        if (from > 0 && isStop(text.charAt(from - 1))) {
            return from;
        }
        for (int i = from; i < Math.min(limit, from + longest); i++) {
            if (isStop(text.charAt(i))) {
                int end = i + 1;
                while (end < limit && isCloser(text.charAt(end))) {
                    end++;
                }
                if (end == limit || isBlank(text.charAt(end))) {
                    return end;
                }
            }
        }
        return limit - from <= longest ? limit : from;
    }

    /**
     * Where the sentence that ends at {@code end} begins, not before {@code floor}. A stop counts when a capital
     * follows, with or without a gap, and no abbreviation stands before it.
     */
    static int sentenceStart(String text, int floor, int end) {
        int at = end - 1;
        while (at > floor && (isStop(text.charAt(at)) || isCloser(text.charAt(at)))) {
            at--;
        }
        for (; at > floor; at--) {
            if (isStop(text.charAt(at)) && startsBehind(text, at, end) && !isAbbreviated(text, floor, at)) {
                return afterClosers(text, at + 1, end);
            }
        }
        return floor;
    }

    private static int afterClosers(String text, int from, int end) {
        int at = from;
        while (at < end && isCloser(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean startsBehind(String text, int stop, int end) {
        int at = afterClosers(text, stop + 1, end);
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at < end && !Character.isLowerCase(text.charAt(at)) && !Character.isDigit(text.charAt(at));
    }

    /** Whether the word before the stop is short and begins with a capital: {@code Gen.}, {@code U.S.}. */
    private static boolean isAbbreviated(String text, int floor, int stop) {
        int start = stop;
        while (start > floor && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return stop > start && stop - start <= 3 && Character.isUpperCase(text.charAt(start));
    }
}
