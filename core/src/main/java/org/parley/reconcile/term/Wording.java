package org.parley.reconcile.term;

/** What the words of a term tell about it. */
public final class Wording {
    private static final int FEWEST_WORDS = 2;

    private Wording() {}

    /** Whether a term says more than its subject: "a ceasefire along the front line", but not "a ceasefire". */
    public static boolean isParticular(String term) {
        return TermKey.of(term).words().size() >= FEWEST_WORDS;
    }
}
