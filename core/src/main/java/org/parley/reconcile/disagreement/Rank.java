package org.parley.reconcile.disagreement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.lexicon.WordList;
import org.parley.model.Actor;
import org.parley.model.Meeting;
import org.parley.reconcile.identity.Cast;

/** How high an office stands, and which persons a group of office-holders takes in. */
final class Rank {
    private static final Map<String, Meeting.Level> LEVELS = levels();

    private Rank() {}

    /** The level at which meetings of such people take place: "Foreign Secretary" is of ministers. */
    static Optional<Meeting.Level> of(String words) {
        String[] each = words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
        return Arrays.stream(each)
                .flatMap(word -> Optional.ofNullable(LEVELS.get(word)).stream())
                .reduce((first, last) -> last);
    }

    /** Whether the group takes in the person: "British ministers" a minister of that state, "ministers" any. */
    static boolean takesIn(Actor group, Actor person, Cast cast) {
        boolean isGroup = group.kind() == Actor.Kind.GROUP && person.kind() == Actor.Kind.PERSON;
        Optional<Meeting.Level> office = person.office().flatMap(Rank::of);
        return isGroup
                && office.isPresent()
                && office.equals(of(group.name()))
                && (group.of().isEmpty() || cast.principal(person.id()).equals(cast.principal(group.id())));
    }

    private static Map<String, Meeting.Level> levels() {
        Map<String, Meeting.Level> levels = new HashMap<>();
        for (List<String> row : WordList.rows("office-ranks")) {
            levels.put(row.get(0), Meeting.Level.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(levels);
    }
}
