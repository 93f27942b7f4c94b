package org.parley.extract.ceasefire;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.extract.clause.Clause;
import org.parley.lexicon.WordList;
import org.parley.model.Ceasefire.Kind;
import org.parley.model.Ceasefire.Status;
import org.parley.reading.Upos;
import org.parley.reading.Word;

/** What the words around a ceasefire say of it. Immutable. */
final class TruceWords {
    /** Status where the word is affirmed, where it is denied, and where it is only asked for, planned or possible. */
    record Entry(Status status, Optional<Status> negated, Status unreal) {}

    private static final Map<String, Entry> BY_WORD = entries();
    private static final Map<String, Kind> KINDS = kinds();

    private TruceWords() {}

    /** What {@code word} says of a ceasefire that depends on it; {@code direct} when that is its object or subject. */
    static Optional<Entry> find(Clause clause, boolean direct) {
        Word word = clause.predicate();
        String part = partOfSpeech(word);
        String lemma = clause.lemma();
        Optional<Entry> direction =
                direct ? Optional.ofNullable(BY_WORD.get(part + " " + lemma + " direct")) : Optional.empty();
        return direction.or(() -> Optional.ofNullable(BY_WORD.get(part + " " + lemma)));
    }

    static Optional<Kind> kind(Word adjective) {
        return Optional.ofNullable(KINDS.get(adjective.form().toLowerCase(Locale.ROOT)));
    }

    private static String partOfSpeech(Word word) {
        if (word.upos() == Upos.VERB) {
            return "verb";
        }
        return word.upos() == Upos.ADJ ? "adjective" : "noun";
    }

    private static Map<String, Entry> entries() {
        Map<String, Entry> entries = new HashMap<>();
        for (List<String> row : WordList.rows("ceasefire-words")) {
            Optional<Status> negated = row.get(3).equals("-") ? Optional.empty() : Optional.of(status(row.get(3)));
            String key = row.get(1) + " " + row.get(0);
            Entry entry = new Entry(status(row.get(2)), negated, status(row.get(4)));
            if (entries.putIfAbsent(key, entry) != null) {
                entries.put(key + " direct", entry);
            }
        }
        return Map.copyOf(entries);
    }

    static Status status(String label) {
        return Status.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        WordList.rows("ceasefire-kinds")
                .forEach(row -> kinds.put(row.get(0), Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
        return Map.copyOf(kinds);
    }
}
