package org.parley.reconcile.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Meeting;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Chronology;
import org.parley.reconcile.order.Told;

/** Passages put with the others about the same meeting, one passage after the other in report order. */
final class MeetingGroups {
    private static final int JUST_TOLD_OF = 1;
    private static final int JUST_TOLD_OF_AND_BARE = 4;

    private final List<Gathering> gatherings = new ArrayList<>();
    private final Map<String, Set<Gathering>> byClue = new HashMap<>();
    private Optional<Gathering> latest = Optional.empty();

    private MeetingGroups() {}

    static List<List<Told<Meeting>>> of(List<Told<Meeting>> passages, Cast cast, Chronology order) {
        MeetingGroups groups = new MeetingGroups();
        for (Told<Meeting> passage : passages) {
            groups.place(passage, Traits.of(passage, cast, order));
        }
        return groups.joinedAcrossReports().stream().map(Gathering::passages).toList();
    }

    /** Passages one by one often tell too little to be joined with another report's; all of a report's together may. */
    private List<Gathering> joinedAcrossReports() {
        List<Gathering> joined = new ArrayList<>();
        Map<String, List<Gathering>> byPlace = new HashMap<>();
        for (Gathering gathering : gatherings) {
            List<String> clues = gathering.places().stream()
                    .map(place -> place.country().orElse(place.name()))
                    .sorted()
                    .toList();
            Optional<Gathering> known = clues.stream()
                    .flatMap(clue -> byPlace.getOrDefault(clue, List.of()).stream())
                    .filter(other -> other.isSameElsewhere(gathering))
                    .findFirst();
            if (known.isPresent()) {
                known.get().absorb(gathering);
            } else {
                joined.add(gathering);
                clues.forEach(clue ->
                        byPlace.computeIfAbsent(clue, key -> new ArrayList<>()).add(gathering));
            }
        }
        return joined;
    }

    private void place(Told<Meeting> passage, Traits traits) {
        Gathering gathering = best(traits).orElseGet(() -> {
            Gathering born = new Gathering();
            gatherings.add(born);
            return born;
        });
        gathering.add(passage, traits);
        for (String clue : clues(traits)) {
            byClue.computeIfAbsent(clue, key -> new LinkedHashSet<>()).add(gathering);
        }
        latest = Optional.of(gathering);
    }

    private Optional<Gathering> best(Traits passage) {
        Set<Gathering> candidates = new LinkedHashSet<>();
        clues(passage).forEach(clue -> candidates.addAll(byClue.getOrDefault(clue, Set.of())));
        Optional<Gathering> best = Optional.empty();
        int most = Gathering.ENOUGH;
        for (Gathering candidate : candidates) {
            Optional<Integer> affinity =
                    candidate.affinity(passage).map(score -> score + attention(candidate, passage));
            if (affinity.isPresent() && affinity.get() >= most) {
                best = Optional.of(candidate);
                most = affinity.get();
            }
        }
        return best;
    }

    /** "The talks" are those that the report has just told of. */
    private int attention(Gathering candidate, Traits passage) {
        if (latest.isEmpty() || latest.get() != candidate || !candidate.isIn(passage.report())) {
            return 0;
        }
        return passage.isBare() ? JUST_TOLD_OF_AND_BARE : JUST_TOLD_OF;
    }

    /** What a passage must share with a meeting to be compared with it at all. */
    private static List<String> clues(Traits traits) {
        List<String> clues = new ArrayList<>(traits.actors());
        clues.addAll(traits.parties());
        traits.place().ifPresent(place -> clues.add("at " + place.country().orElse(place.name())));
        clues.add("in " + traits.report());
        return clues;
    }
}
