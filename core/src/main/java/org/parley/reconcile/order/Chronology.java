package org.parley.reconcile.order;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Report;
import org.parley.model.ReportFacts;

/** The order in which reports came out, as far as it is known. Immutable. */
public final class Chronology {
    private final Map<String, Integer> ranks;
    private final Map<String, LocalDate> days;

    private Chronology(Map<String, Integer> ranks, Map<String, LocalDate> days) {
        this.ranks = ranks;
        this.days = days;
    }

    public static Chronology of(List<ReportFacts> reports) {
        Map<String, LocalDate> days = new HashMap<>();
        for (ReportFacts facts : reports) {
            Report report = facts.report();
            report.published().value().ifPresent(day -> days.put(report.id(), day));
        }
        Map<String, Integer> ranks = new HashMap<>();
        days.forEach((id, day) -> ranks.put(id, Math.toIntExact(day.toEpochDay())));
        return new Chronology(Map.copyOf(ranks), Map.copyOf(days));
    }

    /** The rank of a report, the earliest lowest; 0 where nothing is known. */
    public int rank(String report) {
        return ranks.getOrDefault(report, 0);
    }

    /** The day a report came out. */
    public Optional<LocalDate> day(String report) {
        return Optional.ofNullable(days.get(report));
    }

    /** Whether {@code later} is known to have come out after {@code earlier}. */
    public boolean isBefore(String earlier, String later) {
        Integer one = ranks.get(earlier);
        Integer two = ranks.get(later);
        return one != null && two != null && one < two;
    }
}
