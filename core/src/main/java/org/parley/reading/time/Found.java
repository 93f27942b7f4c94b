package org.parley.reading.time;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * A stretch of a sentence that a rule matches.
 *
 * @param start in the text of the sentence
 * @param end in the text of the sentence, exclusive
 * @param words what the words of each class stand for: {@code month} is {@code 5}
 */
record Found(TimeRule rule, int start, int end, Map<String, String> words) {
    /** The better of two that overlap first: the longer, then the one whose rule stands first. */
    static final Comparator<Found> BEST_FIRST = Comparator.comparingInt((Found found) -> found.start - found.end)
            .thenComparingInt(found -> found.rule.order())
            .thenComparingInt(Found::start);

    Found {
        words = Map.copyOf(words);
    }

    boolean has(String word) {
        return words.containsKey(word);
    }

    Optional<String> word(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /** The number that {@code word} stands for; "16th" is 16. */
    Optional<Integer> number(String word) {
        return word(word).map(value -> Integer.valueOf(value.replaceAll("[^-\\d]", "")));
    }

    /** Like {@link #number} of a word that the rule cannot match without. */
    int count(String word) {
        return number(word).orElseThrow(() -> new IllegalStateException("no " + word + " in " + rule.pattern()));
    }
}
