package org.parley.reading.segment;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which parts of a word written in one are words of their own. */
final class WordParts {
    private final Set<String> prefixes;
    private final Set<String> units;
    private final Map<String, String> contractions;

    private WordParts(Set<String> prefixes, Set<String> units, Map<String, String> contractions) {
        this.prefixes = prefixes;
        this.units = units;
        this.contractions = contractions;
    }

    static WordParts english() {
        return new WordParts(
                WordFile.load("prefixes").keySet(), WordFile.load("units").keySet(), WordFile.load("contractions"));
    }

    boolean isPrefix(String part) {
        return prefixes.contains(part.toLowerCase(Locale.ROOT));
    }

    boolean isUnit(String letters) {
        return units.contains(letters);
    }

    /** Where {@code word} falls into two ({@code do|n't}, {@code it|'s}, {@code can|not}), or its length. */
    int seam(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        if (plain.length() != word.length()) {
            return word.length();
        }
        String listed = contractions.get(plain);
        if (listed != null) {
            return Integer.parseInt(listed);
        }
        int length = word.length();
        if (length > 3
                && plain.charAt(length - 3) == 'n'
                && Characters.isApostrophe(plain.charAt(length - 2))
                && plain.endsWith("t")) {
            return length - 3;
        }
        for (int at = length - 3; at < length; at++) {
            if (at > 0 && Characters.isApostrophe(plain.charAt(at)) && isClitic(plain.substring(at + 1))) {
                return at;
            }
        }
        return length;
    }

    private static boolean isClitic(String letters) {
        return switch (letters) {
            case "s", "re", "ve", "ll", "d", "m" -> true;
            default -> false;
        };
    }
}
