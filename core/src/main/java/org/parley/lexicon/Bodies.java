package org.parley.lexicon;

import java.util.Optional;

/**
 * International bodies (unions, alliances, agencies, courts, groups of states) by every word that stands for one: name,
 * abbreviation, demonym, seat. From {@code bodies.txt}. Immutable.
 */
public final class Bodies {
    private static final Bodies WORLD = new Bodies(NameTable.load("bodies"));

    private final NameTable names;

    private Bodies(NameTable names) {
        this.names = names;
    }

    /** A body by its usual English name, and how the word stands for it. */
    public record Match(String body, States.Form form) {}

    public static Bodies world() {
        return WORLD;
    }

    /** The body that {@code words} stand for; article, accents, full stops and case are treated as in {@link States}. */
    public Optional<Match> find(String words) {
        return names.find(words).map(entry -> new Match(entry.owner(), entry.form()));
    }
}
