package org.parley.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.Generator;
import org.parley.model.Problem;
import org.parley.model.ReportFacts;
import org.parley.model.StateOfPlay;
import org.parley.model.StateOfPlay.PlacedReport;

/** Puts the facts of many reports together. A pure function: the same facts give an equal state of play. */
public final class Reconciler {
    private Reconciler() {}

    /**
     * The state of play that the facts add up to.
     *
     * @param reports in the order in which they were given
     * @param asOf leave out what was published later
     */
    public static StateOfPlay reconcile(
            List<ReportFacts> reports, List<Problem> problems, Generator generator, Optional<LocalDate> asOf) {
        List<PlacedReport> placed = reports.stream()
                .map(facts -> new PlacedReport(facts.report(), Optional.empty(), Optional.empty()))
                .toList();
        return new StateOfPlay(
                generator, asOf, placed, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                problems);
    }
}
