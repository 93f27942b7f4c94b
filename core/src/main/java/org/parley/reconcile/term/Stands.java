package org.parley.reconcile.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Position;
import org.parley.model.Term;
import org.parley.model.When;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Copies;
import org.parley.reconcile.order.Told;

/** Where each party stands on one term: every stand it took, the latest last. */
final class Stands {
    private Stands() {}

    static List<Term.Stand> of(List<Told<Position>> positions, Cast cast, Copies copies) {
        Map<String, List<Told<Position>>> byParty = new LinkedHashMap<>();
        for (Told<Position> told : positions) {
            cast.id(told.fact().holder())
                    .ifPresent(holder -> byParty.computeIfAbsent(cast.principal(holder), party -> new ArrayList<>())
                            .add(told));
        }
        List<Term.Stand> stands = new ArrayList<>();
        byParty.forEach((party, taken) -> stands.addAll(of(party, taken, copies)));
        return stands;
    }

    private static List<Term.Stand> of(String party, List<Told<Position>> taken, Copies copies) {
        List<Told<Position>> byTime =
                taken.stream().sorted(Comparator.comparingInt(Told::rank)).toList();
        Map<Position.Stance, List<Told<Position>>> byStance = new LinkedHashMap<>();
        for (Told<Position> told : byTime) {
            byStance.computeIfAbsent(told.fact().stance(), stance -> new ArrayList<>())
                    .add(told);
        }
        List<Map.Entry<Position.Stance, List<Told<Position>>>> ordered = byStance.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> lastRank(entry.getValue())))
                .toList();
        int latest =
                ordered.isEmpty() ? 0 : lastRank(ordered.get(ordered.size() - 1).getValue());
        return ordered.stream()
                .map(entry -> stand(
                        party, entry.getKey(), entry.getValue(), copies, isBefore(lastRank(entry.getValue()), latest)))
                .toList();
    }

    private static boolean isBefore(int rank, int latest) {
        return rank > 0 && rank < latest;
    }

    private static int lastRank(List<Told<Position>> facts) {
        return facts.get(facts.size() - 1).rank();
    }

    private static Term.Stand stand(
            String party, Position.Stance stance, List<Told<Position>> facts, Copies copies, boolean superseded) {
        List<String> reports = facts.stream().map(Told::report).distinct().toList();
        Optional<When> since = facts.stream()
                .flatMap(told -> told.fact().passage().date().stream())
                .min(Comparator.naturalOrder());
        return new Term.Stand(
                party, stance, since, Told.ids(facts), reports.size(), copies.independent(reports), superseded);
    }
}
