package org.parley.reconcile.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.Actor;
import org.parley.model.Disagreement;
import org.parley.model.Meeting;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Told;

/** Reports name different people as having pulled out of one meeting: "Reed and Stone", "Reed". */
final class WithdrawalCheck implements Check {
    @Override
    public List<Finding> find(Material material) {
        List<Finding> findings = new ArrayList<>();
        for (List<Told<Meeting>> passages : material.meetings().values()) {
            Map<Set<String>, List<Told<Meeting>>> tellings = tellings(passages, material.cast());
            if (tellings.size() > 1 && share(List.copyOf(tellings.keySet()), material.cast())) {
                findings.add(new Finding(
                        Disagreement.Kind.DIFFERING,
                        "who pulled out of the meeting",
                        tellings.entrySet().stream()
                                .map(entry -> Finding.claim(
                                        names(entry.getKey(), material.cast()) + " pulled out", entry.getValue()))
                                .toList()));
            }
        }
        return findings;
    }

    /** Who pulled out, by each report that names persons; with the passages that say so. */
    private static Map<Set<String>, List<Told<Meeting>>> tellings(List<Told<Meeting>> passages, Cast cast) {
        Map<String, Set<String>> who = new LinkedHashMap<>();
        Map<String, List<Told<Meeting>>> where = new LinkedHashMap<>();
        for (Told<Meeting> told : passages) {
            for (Meeting.Participation part : told.fact().participants()) {
                if (part.role() == Meeting.Role.WITHDREW && !part.who().isUnnamed()) {
                    cast.id(part.who()).ifPresent(id -> {
                        who.computeIfAbsent(told.report(), report -> new LinkedHashSet<>())
                                .add(id);
                        List<Told<Meeting>> known = where.computeIfAbsent(told.report(), report -> new ArrayList<>());
                        if (!known.contains(told)) {
                            known.add(told);
                        }
                    });
                }
            }
        }
        Map<Set<String>, List<Told<Meeting>>> tellings = new LinkedHashMap<>();
        who.forEach((report, ids) -> tellings.computeIfAbsent(Set.copyOf(ids), key -> new ArrayList<>())
                .addAll(where.getOrDefault(report, List.of())));
        return tellings;
    }

    /** The tellings are of one event only where they have somebody in common and differ in persons of one party. */
    private static boolean share(List<Set<String>> tellings, Cast cast) {
        Set<String> common = new LinkedHashSet<>(tellings.get(0));
        tellings.forEach(common::retainAll);
        boolean allPersons = tellings.stream()
                .flatMap(Set::stream)
                .allMatch(id -> cast.actor(id).kind() == Actor.Kind.PERSON);
        return !common.isEmpty() && allPersons;
    }

    private static String names(Set<String> ids, Cast cast) {
        return ids.stream().map(id -> cast.actor(id).name()).sorted().collect(Collectors.joining(", "));
    }
}
