package org.parley.reading.segment;

import java.util.ArrayList;
import java.util.List;
import org.parley.text.Span;
import org.parley.text.Token;

/** A stretch of text without white space, cut into words and marks. One use, one thread. */
final class Stretch {
    private final String text;
    private final Abbreviations abbreviations;
    private final WordParts parts;
    private final List<Token> tokens;

    /** Cuts stretches of {@code text} and adds what it finds to {@code tokens}. */
    Stretch(String text, Abbreviations abbreviations, WordParts parts, List<Token> tokens) {
        this.text = text;
        this.abbreviations = abbreviations;
        this.parts = parts;
        this.tokens = tokens;
    }

    void cut(int start, int end) {
        int from = leading(start, end);
        List<Span> trailing = new ArrayList<>();
        int to = trailing(from, end, trailing);
        if (from < to) {
            if (WebAddress.is(text, from, to)) {
                add(from, to);
            } else {
                middle(from, to);
            }
        }
        for (int last = trailing.size() - 1; last >= 0; last--) {
            add(trailing.get(last).start(), trailing.get(last).end());
        }
    }

    private void add(int start, int end) {
        if (start < end) {
            tokens.add(new Token(new Span(start, end), text.substring(start, end)));
        }
    }

    private int leading(int start, int end) {
        int at = start;
        while (at < end && isLeading(at, end)) {
            int after = run(at, end);
            add(at, after);
            at = after;
        }
        return at;
    }

    private boolean isLeading(int at, int end) {
        char character = text.charAt(at);
        if (Character.isLetterOrDigit(character) || Character.isSurrogate(character)) {
            return false;
        }
        boolean digitNext = at + 1 < end && Character.isDigit(text.charAt(at + 1));
        if (character == '#' && digitNext) {
            return true;
        }
        if (character == '@' || character == '#' || character == '.' || character == '-' || character == '+') {
            return run(at, end) - at > 1 || at + 1 == end || (character == '.' && !digitNext);
        }
        if (Characters.isApostrophe(character)) {
            return !startsClitic(at, end) && !digitNext;
        }
        return character != '\u00B0' && Character.getType(character) != Character.NON_SPACING_MARK;
    }

    /** {@code 's}, {@code n't} and their like, where the report sets a space before them. */
    private boolean startsClitic(int at, int end) {
        return at + 1 < end && end - at <= 4 && parts.seam("x" + text.substring(at, end)) == 1;
    }

    /** End of the run of the same mark that starts at {@code at}: dots, dashes, and any mix of ! and ?. */
    private int run(int at, int end) {
        char first = text.charAt(at);
        int after = at + 1;
        while (after < end && belongs(first, text.charAt(after))) {
            after++;
        }
        return after;
    }

    private static boolean belongs(char first, char next) {
        return switch (first) {
            case '.', '-', '_', '*', '=', '~', '#', '`' -> next == first;
            case '\'' -> next == first;
            case '!', '?' -> next == '!' || next == '?';
            default -> false;
        };
    }

    private int trailing(int start, int end, List<Span> found) {
        int at = end;
        while (at > start) {
            int from = trailingMark(start, at);
            if (from == at) {
                return at;
            }
            found.add(new Span(from, at));
            at = from;
        }
        return at;
    }

    /** Where the last mark of {@code [start, end)} begins, or {@code end} when a word stands last. */
    private int trailingMark(int start, int end) {
        char last = text.charAt(end - 1);
        if (last == '.') {
            int dots = runBack(start, end);
            boolean keepsStop = end - dots == 1 && abbreviations.keepsStop(text, start, end);
            return keepsStop ? end : dots;
        }
        if (last == '!' || last == '?') {
            return runBack(start, end);
        }
        if (last == '-' || last == '_' || last == '*' || last == '=' || last == '\'') {
            return runBack(start, end);
        }
        boolean mark = last == ','
                || last == ';'
                || last == ':'
                || last == '%'
                || last == '\u2026'
                || last == '/'
                || Characters.isApostrophe(last)
                || Characters.isDash(last)
                || Characters.isBracketOrQuote(last);
        return mark ? end - 1 : end;
    }

    private int runBack(int start, int end) {
        char last = text.charAt(end - 1);
        int from = end - 1;
        while (from > start && belongs(last, text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** Cuts where a mark stands between words that are written together. */
    private void middle(int start, int end) {
        int from = start;
        int at = start;
        while (at < end) {
            int after = separatorEnd(start, at, end);
            if (after == at) {
                at++;
                continue;
            }
            word(from, at);
            add(at, after);
            from = after;
            at = after;
        }
        word(from, end);
    }

    /** End of the separator that starts at {@code at}, or {@code at} when none does. */
    private int separatorEnd(int start, int at, int end) {
        char mark = text.charAt(at);
        if (Character.isLetterOrDigit(mark)) {
            return at;
        }
        if (Characters.isDash(mark) || mark == '\u2026' || Characters.isBracketOrQuote(mark)) {
            return at + 1;
        }
        if (mark == '-' || mark == '.' || mark == '!' || mark == '?') {
            int after = run(at, end);
            return after - at > 1 || separates(mark, start, at, after, end) ? after : at;
        }
        return separates(mark, start, at, at + 1, end) ? at + 1 : at;
    }

    private boolean separates(char mark, int start, int at, int after, int end) {
        char before = at > start ? text.charAt(at - 1) : ' ';
        char next = after < end ? text.charAt(after) : ' ';
        return switch (mark) {
            case '-' -> isHyphenBetweenWords(start, at, end);
            case ',', ':' -> !(Character.isDigit(before) && Character.isDigit(next));
            case ';', '!', '?' -> true;
            case '.' -> isGluedStop(start, at, end);
            case '/' -> isWordEdge(start, at, -1) && isWordEdge(after, end, 1);
            case '%' -> true;
            default -> Characters.isCurrency(mark) && Character.isDigit(next);
        };
    }

    /** Whether a word of two letters or more stands beside a stroke. */
    private boolean isWordEdge(int start, int end, int way) {
        int at = way < 0 ? end - 1 : start;
        int letters = 0;
        while (at >= start && at < end && letters < 2 && Character.isLetter(text.charAt(at))) {
            letters++;
            at += way;
        }
        return letters == 2;
    }

    /** "the talks.The minister": a full stop without the space. */
    private boolean isGluedStop(int start, int at, int end) {
        return at - 2 >= start
                && at + 2 < end
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at - 2))
                && Character.isUpperCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2));
    }

    private boolean isHyphenBetweenWords(int start, int at, int end) {
        int before = at;
        while (before > start && Character.isLetterOrDigit(text.charAt(before - 1)) && at - before < 40) {
            before--;
        }
        boolean between = at > start && at + 1 < end;
        return between && !parts.isPrefix(text.substring(before, at)) && !isPhoneNumber(start, end);
    }

    private boolean isPhoneNumber(int start, int end) {
        if (end - start < 7 || end - start > 20) {
            return false;
        }
        int hyphens = 0;
        for (int at = start; at < end; at++) {
            char character = text.charAt(at);
            hyphens += character == '-' ? 1 : 0;
            if (character != '-' && !Character.isDigit(character)) {
                return false;
            }
        }
        return hyphens > 1 || (end - start == 8 && text.charAt(start + 3) == '-');
    }

    /** One word: a number apart from its unit, a contraction apart from its verb. */
    private void word(int start, int end) {
        if (start >= end) {
            return;
        }
        int unit = unit(start, end);
        add(start, unit);
        if (unit < end) {
            add(unit, end);
        }
    }

    private int unit(int start, int end) {
        int at = start;
        while (at < end && isNumeric(text.charAt(at))) {
            at++;
        }
        if (at > start && at < end && end - at <= 4) {
            return parts.isUnit(text.substring(at, end)) ? at : end;
        }
        return at > start || end - start > 40 ? end : start + parts.seam(text.substring(start, end));
    }

    private static boolean isNumeric(char character) {
        return Character.isDigit(character) || character == '.' || character == ',' || character == ':';
    }
}
