package org.parley.reconcile.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Disagreement;
import org.parley.model.Position;
import org.parley.reconcile.order.Told;
import org.parley.reconcile.term.Wording;

/** Two parties are said to have proposed one particular term, in passages that do not tell of a joint proposal. */
final class AuthorshipCheck implements Check {
    private static final int AUTHORS = 2;

    @Override
    public List<Finding> find(Material material) {
        List<Finding> findings = new ArrayList<>();
        for (List<Told<Position>> positions : material.terms().values()) {
            Map<String, List<Told<Position>>> authors = new LinkedHashMap<>();
            for (Told<Position> told : positions) {
                if (told.fact().stance() == Position.Stance.PROPOSES) {
                    Holders.party(told, material.cast())
                            .ifPresent(party -> authors.computeIfAbsent(party, key -> new ArrayList<>())
                                    .add(told));
                }
            }
            if (authors.size() == AUTHORS && isParticular(positions) && !isJoint(authors)) {
                findings.add(finding(authors, positions.get(0).fact().term(), material));
            }
        }
        return findings;
    }

    /** Anybody may propose "a ceasefire"; two who propose the same particulars are remarkable. */
    private static boolean isParticular(List<Told<Position>> positions) {
        return positions.stream()
                .allMatch(told -> Wording.isParticular(told.fact().term()));
    }

    private static boolean isJoint(Map<String, List<Told<Position>>> authors) {
        List<List<Told<Position>>> sides = List.copyOf(authors.values());
        return sides.get(0).stream().anyMatch(one -> sides.get(1).stream()
                .anyMatch(two -> one.report().equals(two.report())
                        && one.fact()
                                .evidence()
                                .span()
                                .overlaps(two.fact().evidence().span())));
    }

    private static Finding finding(Map<String, List<Told<Position>>> authors, String term, Material material) {
        return new Finding(
                Disagreement.Kind.DIFFERING,
                "who proposed " + term,
                authors.entrySet().stream()
                        .map(entry -> Finding.claim(
                                material.cast().actor(entry.getKey()).name() + " proposed it", entry.getValue()))
                        .toList());
    }
}
