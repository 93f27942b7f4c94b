package org.parley.reading.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.reading.Word;

/** The words that tell the tense of a clause, in lists by name. From {@code tense.txt}. Immutable. */
final class TenseWords {
    private final Map<String, Set<String>> lists;

    private TenseWords(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    static TenseWords load() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (List<String> row : Lines.of("tense.txt")) {
            lists.put(row.get(0), Set.of(row.get(1).split(" ", -1)));
        }
        return new TenseWords(Map.copyOf(lists));
    }

    /** Whether the list has the word, as printed or in its dictionary form. */
    boolean holds(String list, Word word) {
        Set<String> entries = list(list);
        return entries.contains(word.lemma().toLowerCase(Locale.ROOT))
                || entries.contains(word.form().toLowerCase(Locale.ROOT));
    }

    /** Whether the list has one of the forms, which are in lower case. */
    boolean holdsAny(String list, Set<String> forms) {
        return list(list).stream().anyMatch(forms::contains);
    }

    private Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }
}
