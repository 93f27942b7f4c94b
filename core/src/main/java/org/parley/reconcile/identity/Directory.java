package org.parley.reconcile.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All persons with a full name, found by any spelling of it. Looks only at names that share an initial. */
final class Directory {
    private record Line(PersonName name, Figure person) {}

    private final Map<String, Figure> byName = new HashMap<>();
    private final Map<String, List<Line>> byLastAndFirst = new HashMap<>();
    private final Map<Character, List<Line>> byInitial = new HashMap<>();

    void enter(PersonName name, Figure person) {
        Line line = new Line(name, person);
        byName.put(name.key(), person);
        byLastAndFirst.computeIfAbsent(initials(name), key -> new ArrayList<>()).add(line);
        for (Character initial : name.initials()) {
            byInitial.computeIfAbsent(initial, key -> new ArrayList<>()).add(line);
        }
    }

    /** The one person who can bear the full name of {@code figure}. */
    Optional<Figure> sameFullName(Figure figure) {
        PersonName name = figure.personName();
        Figure known = byName.get(name.key());
        if (known != null) {
            return Optional.of(known);
        }
        Set<Figure> found = new LinkedHashSet<>();
        for (Line line : byLastAndFirst.getOrDefault(initials(name), List.of())) {
            if (name.sameFullName(line.name()) && figure.agreesWith(line.person())) {
                found.add(line.person());
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Everybody whom the short name of {@code figure} can stand for; by surname, or else by the name they begin with. */
    List<Figure> namesakes(Figure figure) {
        PersonName name = figure.personName();
        Set<Figure> bySurname = new LinkedHashSet<>();
        Set<Figure> byBeginning = new LinkedHashSet<>();
        for (Line line : byInitial.getOrDefault(name.initials().get(0), List.of())) {
            if (figure.agreesWith(line.person())) {
                if (name.isSurnameOf(line.name())) {
                    bySurname.add(line.person());
                } else if (name.isBeginningOf(line.name())) {
                    byBeginning.add(line.person());
                }
            }
        }
        return List.copyOf(bySurname.isEmpty() ? byBeginning : bySurname);
    }

    private static String initials(PersonName name) {
        String first = Spelling.skeleton(name.words().get(0));
        String last = Spelling.skeleton(name.surname());
        return (first.isEmpty() ? "?" : first.substring(0, 1)) + (last.isEmpty() ? "?" : last.substring(0, 1));
    }
}
