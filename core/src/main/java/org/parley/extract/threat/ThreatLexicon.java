package org.parley.extract.threat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.extract.clause.Slot;
import org.parley.lexicon.WordList;
import org.parley.model.Threat.Act;

/** Words that utter a threat, and what kind of threat they must be followed by. Immutable. */
final class ThreatLexicon {
    static final ThreatLexicon VERBS = read("threat-verbs");
    static final ThreatLexicon NOUNS = read("threat-nouns");

    /**
     * What must follow one word.
     *
     * @param needsAct whether what follows must be a known act, for the word alone does not threaten
     * @param only the one act that counts, if there is only one
     */
    record Entry(boolean needsAct, Optional<Act> only, List<Slot> slots) {
        Entry {
            slots = List.copyOf(slots);
        }

        /** The act threatened, when {@code known} is what the words tell of it. */
        Optional<Act> act(Optional<Act> known) {
            if (only.isPresent()) {
                return known.filter(only.get()::equals);
            }
            return needsAct ? known : Optional.of(known.orElse(Act.OTHER));
        }
    }

    private final Map<String, Entry> entries;

    private ThreatLexicon(Map<String, Entry> entries) {
        this.entries = entries;
    }

    Optional<Entry> find(String lemma) {
        return Optional.ofNullable(entries.get(lemma));
    }

    private static ThreatLexicon read(String name) {
        Map<String, Entry> entries = new HashMap<>();
        for (List<String> row : WordList.rows(name)) {
            String demand = row.get(1);
            boolean free = demand.equals("any");
            Optional<Act> only = free || demand.equals("act")
                    ? Optional.empty()
                    : Optional.of(Act.valueOf(demand.toUpperCase(Locale.ROOT)));
            entries.put(row.get(0), new Entry(!free, only, Slot.list(row.get(2))));
        }
        return new ThreatLexicon(Map.copyOf(entries));
    }
}
