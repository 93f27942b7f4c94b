package org.parley.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything the reports say, put together. The same input gives an equal value, whatever the number of threads. Facts
 * stand in report order; every id that is used is defined in one of the lists.
 *
 * @param asOf the day up to which reports were taken in, when one was given
 * @param reports with the negotiation each belongs to
 */
public record StateOfPlay(
        Generator generator,
        Optional<LocalDate> asOf,
        List<PlacedReport> reports,
        List<Negotiation> negotiations,
        List<Actor> actors,
        List<KnownFact> facts,
        List<MeetingHistory> meetings,
        List<Term> terms,
        List<CeasefireHistory> ceasefires,
        List<Disagreement> disagreements,
        List<Problem> problems) {
    /** A report in its negotiation; {@code copyOf} is the id of the report that it repeats. */
    public record PlacedReport(Report report, Optional<String> negotiation, Optional<String> copyOf) {}

    public StateOfPlay {
        reports = List.copyOf(reports);
        negotiations = List.copyOf(negotiations);
        actors = List.copyOf(actors);
        facts = List.copyOf(facts);
        meetings = List.copyOf(meetings);
        terms = List.copyOf(terms);
        ceasefires = List.copyOf(ceasefires);
        disagreements = List.copyOf(disagreements);
        problems = List.copyOf(problems);
    }
}
