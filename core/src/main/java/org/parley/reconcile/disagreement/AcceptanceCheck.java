package org.parley.reconcile.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Position;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Told;

/** A party accepts a term by one report and rejects it by another, or by its own words and by those of others. */
final class AcceptanceCheck implements Check {
    @Override
    public List<Finding> find(Material material) {
        List<Finding> findings = new ArrayList<>();
        for (List<Told<Position>> positions : material.terms().values()) {
            byParty(positions, material.cast())
                    .forEach((party, taken) -> findings.addAll(ofParty(party, taken, material)));
        }
        return findings;
    }

    private static Map<String, List<Told<Position>>> byParty(List<Told<Position>> positions, Cast cast) {
        Map<String, List<Told<Position>>> byParty = new LinkedHashMap<>();
        for (Told<Position> told : positions) {
            Holders.party(told, cast).ifPresent(party -> byParty.computeIfAbsent(party, key -> new ArrayList<>())
                    .add(told));
        }
        return byParty;
    }

    private static List<Finding> ofParty(String party, List<Told<Position>> taken, Material material) {
        List<Told<Position>> accepts = with(Position.Stance.ACCEPTS, taken);
        List<Told<Position>> rejects = with(Position.Stance.REJECTS, taken);
        boolean isDisputed = accepts.stream().anyMatch(yes -> rejects.stream()
                .anyMatch(no -> !no.report().equals(yes.report())
                        || no.fact().reported() != yes.fact().reported()));
        if (!isDisputed) {
            return List.of();
        }
        String who = material.cast().actor(party).name();
        String term = accepts.get(0).fact().term();
        return List.of(new Finding(
                Later.kind(accepts, rejects, material.order()),
                "whether " + who + " accepts " + term,
                List.of(
                        Finding.claim(who + " accepts " + term, accepts),
                        Finding.claim(who + " rejects " + term, rejects))));
    }

    private static List<Told<Position>> with(Position.Stance stance, List<Told<Position>> taken) {
        return taken.stream().filter(told -> told.fact().stance() == stance).toList();
    }
}
