package org.parley.reading.segment;

import java.util.Locale;
import java.util.Map;

/** Words that keep their full stop. */
final class Abbreviations {
    /** What may come after an abbreviation. */
    enum Kind {
        /** A name follows: no sentence ends here. */
        TITLE,
        /** A number follows; else it is an ordinary word. */
        NUMBER,
        /** May stand last in a sentence. */
        ANY,
        /** A single capital: part of a name. */
        INITIAL,
        NONE
    }

    private final Map<String, String> kinds;

    private Abbreviations(Map<String, String> kinds) {
        this.kinds = kinds;
    }

    static Abbreviations english() {
        return new Abbreviations(WordFile.load("abbreviations"));
    }

    /** What {@code word}, its full stop included, is short for. */
    Kind kind(String word) {
        String listed = kinds.get(word);
        if (listed != null) {
            return Kind.valueOf(listed.toUpperCase(Locale.ROOT));
        }
        if (word.length() < 2 || word.length() > 16 || word.charAt(word.length() - 1) != '.') {
            return Kind.NONE;
        }
        if (word.length() == 2) {
            return Character.isUpperCase(word.charAt(0)) ? Kind.INITIAL : Kind.NONE;
        }
        return isDotted(word) ? Kind.ANY : Kind.NONE;
    }

    /** Whether the full stop at the end of {@code [start, end)} of {@code text} is part of the word. */
    boolean keepsStop(String text, int start, int end) {
        int from = end - 1;
        while (from > start && end - from < 17 && isWordOrStop(text.charAt(from - 1))) {
            from--;
        }
        Kind kind = kind(text.substring(from, end));
        return kind == Kind.NUMBER ? isBeforeNumber(text, end) : kind != Kind.NONE;
    }

    private static boolean isBeforeNumber(String text, int end) {
        int at = end;
        while (at < text.length() && at - end < 3 && Characters.isGap(text.charAt(at))) {
            at++;
        }
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isWordOrStop(char character) {
        return character == '.' || Character.isLetterOrDigit(character);
    }

    /** {@code U.S.}, {@code E.U.}, {@code a.k.a.}: single letters, each with its stop. */
    private static boolean isDotted(String word) {
        for (int at = 0; at < word.length(); at++) {
            boolean right = at % 2 == 0 ? Character.isLetter(word.charAt(at)) : word.charAt(at) == '.';
            if (!right) {
                return false;
            }
        }
        return word.length() % 2 == 0;
    }
}
