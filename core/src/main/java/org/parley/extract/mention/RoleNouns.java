package org.parley.extract.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.lexicon.WordList;

/** Nouns that stand for people by what they are: offices ("minister") and unnamed sources ("diplomats"). Immutable. */
final class RoleNouns {
    static final RoleNouns OFFICES = new RoleNouns("offices");
    static final RoleNouns SOURCES = new RoleNouns("sources");

    private final Map<String, String> singularOf = new HashMap<>();
    private final Set<String> singulars;

    private RoleNouns(String list) {
        for (var row : WordList.rows(list)) {
            singularOf.putIfAbsent(row.get(0), row.get(0));
            singularOf.putIfAbsent(row.get(1), row.get(0));
        }
        singulars = singularOf.values().stream().collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(String noun) {
        return singularOf.containsKey(noun.toLowerCase(Locale.ROOT));
    }

    boolean isPlural(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return singularOf.containsKey(lower) && !singulars.contains(lower);
    }

    /** The singular of an office or source noun: "foreign ministers" has "minister". */
    Optional<String> singular(String noun) {
        return Optional.ofNullable(singularOf.get(noun.toLowerCase(Locale.ROOT)));
    }
}
