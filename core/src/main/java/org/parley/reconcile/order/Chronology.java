package org.parley.reconcile.order;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Report;
import org.parley.model.ReportFacts;

/**
 * The order in which reports came out. A dated report stands at its day; undated ones are placed by what they say of a
 * meeting that another report tells of too: planned before held. Immutable.
 */
public final class Chronology {
    private final Map<String, Integer> ranks;
    private final Map<String, LocalDate> days;

    private Chronology(Map<String, Integer> ranks, Map<String, LocalDate> days) {
        this.ranks = Map.copyOf(ranks);
        this.days = Map.copyOf(days);
    }

    /** The order that publication days alone give. */
    public static Chronology of(List<ReportFacts> reports) {
        Map<String, LocalDate> days = new HashMap<>();
        Map<String, Integer> ranks = new HashMap<>();
        for (ReportFacts facts : reports) {
            Report report = facts.report();
            report.published().value().ifPresent(day -> {
                days.put(report.id(), day);
                ranks.put(report.id(), Math.toIntExact(day.toEpochDay()));
            });
        }
        return new Chronology(ranks, days);
    }

    /** This order with ranks for reports that had none. */
    public Chronology with(Map<String, Integer> found) {
        Map<String, Integer> all = new HashMap<>(found);
        all.putAll(ranks);
        return new Chronology(all, days);
    }

    /** The rank of a report, the earliest lowest; 0 where nothing is known. */
    public int rank(String report) {
        return ranks.getOrDefault(report, 0);
    }

    /** The day a report came out. */
    public Optional<LocalDate> day(String report) {
        return Optional.ofNullable(days.get(report));
    }

    /** Days between two reports; 0 where one of them has no day. */
    public long daysApart(String one, String two) {
        LocalDate first = days.get(one);
        LocalDate second = days.get(two);
        return first == null || second == null ? 0 : Math.abs(ChronoUnit.DAYS.between(first, second));
    }

    /** Whether {@code later} is known to have come out after {@code earlier}. */
    public boolean isBefore(String earlier, String later) {
        Integer one = ranks.get(earlier);
        Integer two = ranks.get(later);
        return one != null && two != null && one < two;
    }
}
