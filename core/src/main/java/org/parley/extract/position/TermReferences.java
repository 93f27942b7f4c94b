package org.parley.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.lexicon.WordList;
import org.parley.model.Position;

/**
 * Gives a stand on "the idea" or "this proposal" the term that it points back at: the last one proposed or demanded by
 * somebody else shortly before. "Aland floated a buffer zone. Borland rejected the idea." → Borland rejects "a buffer
 * zone". Stands that point at nothing stay as they are.
 */
final class TermReferences {
    private static final WordList REFERENCES = WordList.load("plan-references");
    private static final Set<String> POINTERS = Set.of("the", "this", "that");
    private static final int FURTHEST = 500;

    private TermReferences() {}

    /** The same stands in the same order; {@code positions} in text order. */
    static List<Position> resolve(List<Position> positions) {
        List<Position> resolved = new ArrayList<>();
        for (Position position : positions) {
            resolved.add(
                    pointsBack(position)
                            ? antecedent(position, resolved)
                                    .map(earlier -> on(earlier, position))
                                    .orElse(position)
                            : position);
        }
        return resolved;
    }

    private static boolean pointsBack(Position position) {
        String[] words = position.term().toLowerCase(Locale.ROOT).split(" ", -1);
        return words.length == 2 && POINTERS.contains(words[0]) && REFERENCES.contains(words[1]);
    }

    private static Optional<Position> antecedent(Position position, List<Position> earlier) {
        int at = position.termSpan().start();
        return earlier.stream()
                .filter(other -> isOffer(other) && !pointsBack(other))
                .filter(other -> !other.holder().text().equals(position.holder().text()))
                .filter(other ->
                        other.termSpan().end() <= at && at - other.termSpan().end() <= FURTHEST)
                .reduce((first, last) -> last);
    }

    private static boolean isOffer(Position position) {
        return position.stance() == Position.Stance.PROPOSES || position.stance() == Position.Stance.DEMANDS;
    }

    private static Position on(Position earlier, Position position) {
        return new Position(
                position.passage(),
                position.holder(),
                position.stance(),
                earlier.term(),
                earlier.termSpan(),
                earlier.topic(),
                position.condition(),
                position.reported());
    }
}
