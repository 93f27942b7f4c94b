package org.parley.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.Generator;
import org.parley.model.Problem;
import org.parley.model.ReportFacts;
import org.parley.model.StateOfPlay;

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
        List<ReportFacts> known =
                reports.stream().filter(facts -> isOutBy(facts, asOf)).toList();
        Reconciliation whole = Reconciliation.of(known);
        return new StateOfPlay(
                generator,
                asOf,
                whole.placedReports(),
                whole.negotiations(),
                whole.actors(),
                whole.facts(),
                whole.meetings(),
                whole.terms(),
                whole.ceasefires(),
                whole.disagreements(),
                problems);
    }

    private static boolean isOutBy(ReportFacts facts, Optional<LocalDate> asOf) {
        Optional<LocalDate> published = facts.report().published().value();
        return asOf.isEmpty() || published.isEmpty() || !published.get().isAfter(asOf.get());
    }
}
