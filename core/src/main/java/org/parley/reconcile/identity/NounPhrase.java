package org.parley.reconcile.identity;

import java.util.regex.Pattern;

/** Noun phrases without what surrounds their meaning. */
final class NounPhrase {
    private static final Pattern DETERMINER = Pattern.compile("^(?i:the|a|an|this|that|these|those|its|their)\\s+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    private NounPhrase() {}

    /** {@code phrase} without leading article and final possessive. */
    static String bare(String phrase) {
        String bare = DETERMINER.matcher(phrase.strip()).replaceFirst("");
        return POSSESSIVE.matcher(bare).replaceFirst("");
    }
}
