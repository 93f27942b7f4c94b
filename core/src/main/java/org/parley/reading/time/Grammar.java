package org.parley.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The rules of {@code rules.txt} in file order. Immutable. */
final class Grammar {
    private final List<TimeRule> rules;

    private Grammar(List<TimeRule> rules) {
        this.rules = List.copyOf(rules);
    }

    static Grammar load() {
        Vocabulary vocabulary = Vocabulary.load();
        List<TimeRule> rules = new ArrayList<>();
        for (List<String> row : Lines.of("rules.txt")) {
            rules.add(TimeRule.parse(rules.size(), row, vocabulary));
        }
        return new Grammar(rules);
    }

    /** The best matches that do not overlap, in text order, those that tell no time included. */
    List<Found> find(String sentence) {
        List<Found> all = new ArrayList<>();
        rules.forEach(rule -> rule.find(sentence, all::add));
        all.sort(Found.BEST_FIRST);
        NavigableMap<Integer, Found> taken = new TreeMap<>();
        for (Found found : all) {
            if (isFree(taken, found)) {
                taken.put(found.start(), found);
            }
        }
        return List.copyOf(taken.values());
    }

    private static boolean isFree(NavigableMap<Integer, Found> taken, Found found) {
        Map.Entry<Integer, Found> before = taken.lowerEntry(found.end());
        return before == null || before.getValue().end() <= found.start();
    }
}
