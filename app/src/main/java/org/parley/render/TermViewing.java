package org.parley.render;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.KnownFact;
import org.parley.model.Position;
import org.parley.model.Term;

/** Who stands where on what: the terms that most parties speak to come first. */
final class TermViewing {
    private final Directory directory;
    private final List<String> partyIds;

    TermViewing(Directory directory, List<String> partyIds) {
        this.directory = directory;
        this.partyIds = partyIds;
    }

    BriefView.TermTable table(List<Term> terms) {
        List<String> columns = columns(terms);
        List<BriefView.TermRow> rows = terms.stream()
                .sorted(Comparator.comparingLong((Term term) -> -speakers(term))
                        .thenComparingInt(term -> -term.positions().size()))
                .map(term -> row(term, columns))
                .toList();
        return new BriefView.TermTable(directory.names(columns), rows);
    }

    private static long speakers(Term term) {
        return term.positions().stream().map(Term.Stand::party).distinct().count();
    }

    /** The parties of the negotiation that take a stand, in its order; then the others. */
    private List<String> columns(List<Term> terms) {
        Set<String> standing = new LinkedHashSet<>();
        terms.forEach(term -> term.positions().forEach(stand -> standing.add(stand.party())));
        Set<String> columns = new LinkedHashSet<>(partyIds);
        columns.retainAll(standing);
        columns.addAll(standing);
        return List.copyOf(columns);
    }

    private BriefView.TermRow row(Term term, List<String> columns) {
        return new BriefView.TermRow(
                term.id(),
                Display.line(term.label()),
                term.topic().label(),
                columns.stream().map(party -> cell(term, party)).toList(),
                term.positions().stream().map(this::stand).toList());
    }

    private Optional<BriefView.Stand> cell(Term term, String party) {
        return term.positions().stream()
                .filter(stand -> stand.party().equals(party) && !stand.superseded())
                .reduce((earlier, later) -> later)
                .map(this::stand);
    }

    private BriefView.Stand stand(Term.Stand stand) {
        return new BriefView.Stand(
                directory.name(stand.party()),
                StanceMark.of(stand.stance()),
                stand.since().map(Display::date),
                condition(stand),
                told(stand),
                stand.superseded(),
                directory.references(stand.facts()));
    }

    private Optional<String> condition(Term.Stand stand) {
        return directory
                .known(stand.facts())
                .map(KnownFact::fact)
                .flatMap(fact -> fact instanceof Position position ? position.condition().stream() : null)
                .reduce((earlier, later) -> later)
                .map(Display::line);
    }

    private static String told(Term.Stand stand) {
        String reports = Display.count(stand.reports(), "report");
        return stand.independent() < stand.reports() ? reports + ", " + stand.independent() + " independent" : reports;
    }
}
