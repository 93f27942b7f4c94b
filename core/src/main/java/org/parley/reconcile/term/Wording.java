package org.parley.reconcile.term;

import java.util.TreeSet;

/** What the words of a term tell about it. */
public final class Wording {
    private static final int FEWEST_WORDS = 2;

    private Wording() {}

    /** Whether a term says more than its subject: "a ceasefire along the front line", but not "a ceasefire". */
    public static boolean isParticular(String term) {
        return TermKey.of(term).words().size() >= FEWEST_WORDS;
    }

    /** Equal for wordings that differ only in synonyms, number words and words of no weight. */
    public static String key(String term) {
        return String.join(" ", new TreeSet<>(TermKey.of(term).words()));
    }
}
