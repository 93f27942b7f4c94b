package org.parley.extract.position;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.extract.clause.Slot;
import org.parley.lexicon.WordList;
import org.parley.model.Position.Stance;

/** Words that take a stand, which stand, and where beside them the term is found. Immutable. */
final class StanceLexicon {
    static final StanceLexicon VERBS = read("stance-verbs");
    static final StanceLexicon ADJECTIVES = read("stance-adjectives");
    static final StanceLexicon NOUNS = read("stance-nouns");

    /** What must hold for a word to take a stand at all. */
    enum Demand {
        NONE,
        /** The word is so common that its term must belong to a topic of negotiation. */
        TOPIC,
        /** The object must be a plan, a measure or an agreement, not somebody. */
        PLAN,
        /** The object must be something that parties agree on. */
        AGREEMENT,
        /** The clause must be one of obligation: "suggested that he resign". */
        DIRECTIVE
    }

    /**
     * What one word says of its term.
     *
     * @param negated the stance when the word is negated; empty when nothing follows from that
     * @param demand what else must hold
     */
    record Entry(Stance stance, List<Slot> slots, Optional<Stance> negated, Demand demand) {
        Entry {
            slots = List.copyOf(slots);
        }

        /** The stance under this polarity and modality, if any follows. */
        Optional<Stance> stance(boolean isNegated) {
            return isNegated ? negated : Optional.of(stance);
        }
    }

    private final Map<String, Entry> entries;

    private StanceLexicon(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** The entry of a word by its lemma, with particle if it has one. */
    Optional<Entry> find(String lemma) {
        return Optional.ofNullable(entries.get(lemma));
    }

    private static StanceLexicon read(String name) {
        Map<String, Entry> entries = new HashMap<>();
        for (List<String> row : WordList.rows(name)) {
            Stance stance = stance(row.get(1));
            Optional<Stance> negated = row.get(3).equals("-") ? usualNegation(stance) : Optional.of(stance(row.get(3)));
            entries.putIfAbsent(row.get(0), new Entry(stance, Slot.list(row.get(2)), negated, demand(row)));
        }
        return new StanceLexicon(Map.copyOf(entries));
    }

    private static Demand demand(List<String> row) {
        return row.size() < 5 || row.get(4).equals("-")
                ? Demand.NONE
                : Demand.valueOf(row.get(4).toUpperCase(Locale.ROOT));
    }

    private static Stance stance(String column) {
        return Stance.valueOf(column.toUpperCase(Locale.ROOT));
    }

    /** "Did not agree" rejects; "did not reject" leaves open; "did not propose" says nothing. */
    private static Optional<Stance> usualNegation(Stance stance) {
        return switch (stance) {
            case ACCEPTS, CONDITIONAL, OPEN -> Optional.of(Stance.REJECTS);
            case REJECTS -> Optional.of(Stance.OPEN);
            case DEMANDS -> Optional.of(Stance.UNDECIDED);
            case PROPOSES, UNDECIDED -> Optional.empty();
        };
    }
}
