package org.parley.reconcile.term;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parley.model.Topic;

/** The meaning of a term's wording, as far as single words tell it. */
record TermKey(Topic topic, Set<String> words) {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    static TermKey of(String wording, Topic topic) {
        Set<String> words = new TreeSet<>();
        for (String word : NOT_A_WORD.split(wording.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new TermKey(topic, words);
    }
}
