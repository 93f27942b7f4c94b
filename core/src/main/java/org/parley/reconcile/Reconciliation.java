package org.parley.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Actor;
import org.parley.model.Ceasefire;
import org.parley.model.CeasefireHistory;
import org.parley.model.Disagreement;
import org.parley.model.Fact;
import org.parley.model.KnownFact;
import org.parley.model.Meeting;
import org.parley.model.MeetingHistory;
import org.parley.model.Negotiation;
import org.parley.model.Position;
import org.parley.model.ReportFacts;
import org.parley.model.StateOfPlay.PlacedReport;
import org.parley.model.Term;
import org.parley.reconcile.disagreement.Disagreements;
import org.parley.reconcile.disagreement.Material;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.identity.Mentions;
import org.parley.reconcile.meeting.Meetings;
import org.parley.reconcile.order.Chronology;
import org.parley.reconcile.order.Copies;
import org.parley.reconcile.order.Told;
import org.parley.reconcile.term.Ceasefires;
import org.parley.reconcile.term.Terms;

/** The steps of reconciliation in their order, each on what the ones before have settled. */
final class Reconciliation {
    private final List<ReportFacts> reports;
    private final Cast cast;
    private final Copies copies;
    private final Chronology order;
    private final List<Told<Fact>> told;
    private final Meetings meetings;
    private final Terms terms;
    private final Ceasefires ceasefires;
    private final Map<String, String> objects = new HashMap<>();
    private final Negotiations negotiations;

    private Reconciliation(List<ReportFacts> reports) {
        this.reports = reports;
        cast = Cast.of(reports);
        copies = Copies.among(reports.stream().map(ReportFacts::report).toList());
        Chronology dated = Chronology.of(reports);
        meetings = Meetings.of(Told.only(Meeting.class, told(reports, dated)), cast, dated);
        order = meetings.order();
        told = told(reports, order);
        ceasefires = Ceasefires.of(Told.only(Ceasefire.class, told), cast, order);
        meetings.histories().forEach(meeting -> assign(meeting.id(), meeting.facts()));
        ceasefires.histories().forEach(ceasefire -> assign(ceasefire.id(), ceasefire.facts()));
        negotiations = Negotiations.of(reports, facts(), cast, order);
        terms = Terms.of(Told.only(Position.class, told), cast, copies, negotiations::of);
        terms.positions().forEach((term, positions) -> assign(term, Told.ids(positions)));
    }

    static Reconciliation of(List<ReportFacts> reports) {
        return new Reconciliation(reports);
    }

    private static List<Told<Fact>> told(List<ReportFacts> reports, Chronology order) {
        List<Told<Fact>> told = new ArrayList<>();
        for (ReportFacts report : reports) {
            for (Fact fact : report.facts()) {
                told.add(new Told<>(
                        "f" + (told.size() + 1),
                        fact,
                        order.rank(report.report().id())));
            }
        }
        return told;
    }

    private void assign(String object, Iterable<String> facts) {
        facts.forEach(fact -> objects.put(fact, object));
    }

    List<PlacedReport> placedReports() {
        return reports.stream()
                .map(ReportFacts::report)
                .map(report -> new PlacedReport(report, negotiations.of(report.id()), copies.originalOf(report.id())))
                .toList();
    }

    List<Negotiation> negotiations() {
        return negotiations.all();
    }

    List<Actor> actors() {
        return cast.actors();
    }

    List<KnownFact> facts() {
        return told.stream().map(this::known).toList();
    }

    private KnownFact known(Told<Fact> each) {
        List<KnownFact.Resolved> who = Mentions.of(each.fact()).stream()
                .flatMap(mention -> cast.id(mention).map(id -> new KnownFact.Resolved(mention, id)).stream())
                .toList();
        Optional<String> party = each.fact() instanceof Position position
                ? cast.id(position.holder()).map(cast::principal)
                : Optional.empty();
        return new KnownFact(each.id(), each.fact(), Optional.ofNullable(objects.get(each.id())), who, party);
    }

    List<MeetingHistory> meetings() {
        return meetings.histories();
    }

    List<Term> terms() {
        return terms.all();
    }

    List<CeasefireHistory> ceasefires() {
        return ceasefires.histories();
    }

    List<Disagreement> disagreements() {
        return Disagreements.among(new Material(
                reports, cast, order, told, meetings.passages(), terms.positions(), ceasefires.passages()));
    }
}
