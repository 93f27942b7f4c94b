package org.parley.reconcile.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Position;
import org.parley.model.Term;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Copies;
import org.parley.reconcile.order.Told;

/** What is on the table: positions on the same term together, and where each party stands. Immutable. */
public final class Terms {
    private final List<Term> all;
    private final Map<String, List<String>> factsByTerm;

    private Terms(List<Term> all, Map<String, List<String>> factsByTerm) {
        this.all = List.copyOf(all);
        this.factsByTerm = factsByTerm;
    }

    public static Terms of(List<Told<Position>> positions, Cast cast, Copies copies) {
        Map<TermKey, List<Told<Position>>> byKey = new LinkedHashMap<>();
        for (Told<Position> told : positions) {
            TermKey key = TermKey.of(told.fact().term(), told.fact().topic());
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(told);
        }
        List<Term> all = new ArrayList<>();
        Map<String, List<String>> facts = new LinkedHashMap<>();
        for (List<Told<Position>> one : byKey.values()) {
            String id = "k" + (all.size() + 1);
            all.add(new Term(id, label(one), one.get(0).fact().topic(), Stands.of(one, cast, copies)));
            facts.put(id, Told.ids(one));
        }
        return new Terms(all, facts);
    }

    private static String label(List<Told<Position>> positions) {
        return positions.stream()
                .map(told -> told.fact().term().strip())
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** In order of first mention. */
    public List<Term> all() {
        return all;
    }

    /** For each term the ids of all positions on it, also of those whose holder is not known. */
    public Map<String, List<String>> factsByTerm() {
        return factsByTerm;
    }
}
