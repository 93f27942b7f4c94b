package org.parley.reading.segment;

/** What punctuation marks do to a sentence. */
final class Marks {
    private Marks() {}

    /** Marks that can end a sentence: full stop, question and exclamation marks, ellipsis. */
    static boolean isFinal(String form) {
        return form.chars()
                .allMatch(each -> each == '.' || each == '!' || each == '?' || each == '\u2026' || each == '\u3002');
    }

    /** Marks that a sentence cannot start with. */
    static boolean continues(String form) {
        char first = form.charAt(0);
        return first == ','
                || first == ';'
                || first == ':'
                || first == '.'
                || first == '!'
                || first == '?'
                || Characters.isDash(first)
                || first == '-'
                || Characters.isClosing(first);
    }
}
