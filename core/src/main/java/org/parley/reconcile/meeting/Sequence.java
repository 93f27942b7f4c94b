package org.parley.reconcile.meeting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Meeting;
import org.parley.reconcile.order.Chronology;
import org.parley.reconcile.order.Told;

/**
 * Undated reports placed by the meetings they tell of: the one for which a meeting is still ahead ("on Wednesday") came
 * before the one for which it is over ("yesterday").
 */
final class Sequence {
    private static final int LONGEST_CHAIN = 50;

    private final Chronology known;
    private final Map<String, Set<String>> before = new LinkedHashMap<>();
    private final Map<String, Set<String>> after = new LinkedHashMap<>();
    private boolean hasDays;

    private Sequence(Chronology known) {
        this.known = known;
    }

    /** The order known, and ranks for undated reports where the meetings let us know. */
    static Chronology of(List<List<Told<Meeting>>> meetings, Chronology known) {
        Sequence sequence = new Sequence(known);
        for (List<Told<Meeting>> meeting : meetings) {
            sequence.note(meeting);
        }
        Map<String, Integer> found = new HashMap<>();
        for (String report : sequence.before.keySet()) {
            sequence.place(report).ifPresent(rank -> found.put(report, rank));
        }
        for (String report : sequence.after.keySet()) {
            sequence.place(report).ifPresent(rank -> found.put(report, rank));
        }
        return known.with(found);
    }

    private void note(List<Told<Meeting>> meeting) {
        Map<String, Boolean> isOver = new LinkedHashMap<>();
        for (Told<Meeting> told : meeting) {
            Optional<Boolean> over = told.fact().status().flatMap(Sequence::isOver);
            over.ifPresent(value -> isOver.merge(told.report(), value, (one, two) -> one || two));
        }
        isOver.forEach((early, over) -> isOver.forEach((late, lateOver) -> {
            if (!over && lateOver) {
                before.computeIfAbsent(late, key -> new LinkedHashSet<>()).add(early);
                after.computeIfAbsent(early, key -> new LinkedHashSet<>()).add(late);
            }
        }));
        hasDays |= meeting.stream().anyMatch(told -> known.day(told.report()).isPresent());
    }

    private static Optional<Boolean> isOver(Meeting.Status status) {
        return switch (status) {
            case PLANNED, UNDECIDED, DOWNGRADED, POSTPONED -> Optional.of(false);
            case HELD -> Optional.of(true);
            case ONGOING, CANCELLED -> Optional.empty();
        };
    }

    private Optional<Integer> place(String report) {
        if (known.day(report).isPresent()) {
            return Optional.empty();
        }
        if (!hasDays) {
            return Optional.of(depth(report, 0) + 1);
        }
        Optional<Integer> next = after.getOrDefault(report, Set.of()).stream()
                .filter(other -> known.day(other).isPresent())
                .map(known::rank)
                .min(Integer::compare);
        Optional<Integer> previous = before.getOrDefault(report, Set.of()).stream()
                .filter(other -> known.day(other).isPresent())
                .map(known::rank)
                .max(Integer::compare);
        return next.map(rank -> rank - 1).or(() -> previous.map(rank -> rank + 1));
    }

    /** How many reports came one after the other before this one; contradictory tales end at a limit. */
    private int depth(String report, int step) {
        if (step >= LONGEST_CHAIN) {
            return step;
        }
        int depth = 0;
        for (String earlier : before.getOrDefault(report, Set.of())) {
            boolean isMutual = before.getOrDefault(earlier, Set.of()).contains(report);
            depth = isMutual ? depth : Math.max(depth, 1 + depth(earlier, step + 1));
        }
        return depth;
    }
}
