package org.parley.reconcile.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.parley.model.Position;
import org.parley.model.Term;
import org.parley.model.Topic;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Copies;
import org.parley.reconcile.order.Told;

/** What is on the table: positions on the same term together, and where each party stands. Immutable. */
public final class Terms {
    private static final Pattern ARTICLE = Pattern.compile("^(?i:the|a|an)\\s+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<Term> all;
    private final Map<String, List<Told<Position>>> positions;

    private Terms(List<Term> all, Map<String, List<Told<Position>>> positions) {
        this.all = List.copyOf(all);
        this.positions = positions;
    }

    /**
     * The terms these positions are about.
     *
     * @param negotiation gives the negotiation that a report is about
     */
    public static Terms of(
            List<Told<Position>> positions, Cast cast, Copies copies, Function<String, Optional<String>> negotiation) {
        List<Term> all = new ArrayList<>();
        Map<String, List<Told<Position>>> byTerm = new LinkedHashMap<>();
        for (List<Told<Position>> one : groups(positions, negotiation)) {
            String id = "k" + (all.size() + 1);
            all.add(new Term(id, label(one), topic(one), Stands.of(one, cast, copies)));
            byTerm.put(id, one);
        }
        return new Terms(all, byTerm);
    }

    /** The same words mean another term in another negotiation. */
    private static List<List<Told<Position>>> groups(
            List<Told<Position>> positions, Function<String, Optional<String>> negotiation) {
        Map<String, List<Told<Position>>> byNegotiation = new LinkedHashMap<>();
        for (Told<Position> told : positions) {
            byNegotiation
                    .computeIfAbsent(negotiation.apply(told.report()).orElse(""), key -> new ArrayList<>())
                    .add(told);
        }
        return byNegotiation.values().stream()
                .flatMap(one -> TermGroups.of(one).stream())
                .toList();
    }

    private static String label(List<Told<Position>> positions) {
        return positions.stream()
                .map(told -> ARTICLE.matcher(told.fact().term().strip()).replaceFirst(""))
                .map(wording -> SPACES.matcher(wording).replaceAll(" "))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static Topic topic(List<Told<Position>> positions) {
        Map<Topic, Integer> counts = new EnumMap<>(Topic.class);
        positions.forEach(told -> counts.merge(told.fact().topic(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Topic.OTHER);
    }

    /** In order of first mention. */
    public List<Term> all() {
        return all;
    }

    /** For each term the ids of all positions on it, also of those whose holder is not known. */
    public Map<String, List<Told<Position>>> positions() {
        return positions;
    }
}
