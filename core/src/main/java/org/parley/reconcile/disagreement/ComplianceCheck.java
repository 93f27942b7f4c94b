package org.parley.reconcile.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Ceasefire;
import org.parley.model.Disagreement;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Told;

/** Whether a ceasefire was kept, and who broke it: told as broken and as not to be confirmed, or each side blames the other. */
final class ComplianceCheck implements Check {
    private static final int SIDES = 2;

    @Override
    public List<Finding> find(Material material) {
        List<Finding> findings = new ArrayList<>();
        for (List<Told<Ceasefire>> passages : material.ceasefires().values()) {
            List<Told<Ceasefire>> broken = with(Ceasefire.Status.VIOLATED, passages);
            List<Told<Ceasefire>> open = with(Ceasefire.Status.UNVERIFIED, passages);
            if (!broken.isEmpty() && !open.isEmpty()) {
                findings.add(new Finding(
                        Disagreement.Kind.DIFFERING,
                        "whether the ceasefire was kept",
                        List.of(
                                Finding.claim("it was broken", broken),
                                Finding.claim("it could not be confirmed", open))));
            }
            findings.addAll(whoBrokeIt(broken, material.cast()));
        }
        return findings;
    }

    private static List<Finding> whoBrokeIt(List<Told<Ceasefire>> broken, Cast cast) {
        Map<String, List<Told<Ceasefire>>> byAccused = new LinkedHashMap<>();
        for (Told<Ceasefire> told : broken) {
            if (!told.fact().allegedBy().isEmpty()) {
                cast.ids(told.fact().by()).stream()
                        .map(cast::principal)
                        .distinct()
                        .forEach(party -> byAccused
                                .computeIfAbsent(party, key -> new ArrayList<>())
                                .add(told));
            }
        }
        boolean isShared = byAccused.values().stream().distinct().count() < byAccused.size();
        if (byAccused.size() != SIDES || isShared) {
            return List.of();
        }
        return List.of(new Finding(
                Disagreement.Kind.DIFFERING,
                "who broke the ceasefire",
                byAccused.entrySet().stream()
                        .map(entry -> Finding.claim(cast.actor(entry.getKey()).name() + " broke it", entry.getValue()))
                        .toList()));
    }

    private static List<Told<Ceasefire>> with(Ceasefire.Status status, List<Told<Ceasefire>> passages) {
        return passages.stream().filter(told -> told.fact().status() == status).toList();
    }
}
