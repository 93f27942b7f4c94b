package org.parley.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Measures disagreements: one that is marked is told when two of its sides are among the evidence of one in the brief. */
final class DisagreementMeasure {
    /** At least this much of the shorter of two passages is common when they are the same side. */
    private static final double ENOUGH = 0.3;

    private final List<List<Gold.Side>> told = new ArrayList<>();
    private final Set<Integer> used = new HashSet<>();
    private final List<Miss> misses = new ArrayList<>();
    private final int marked;

    DisagreementMeasure(Gold gold, Brief brief) {
        brief.objects("disagreements").forEach(each -> told.add(sides(each)));
        marked = gold.disputes().size();
        for (Gold.Dispute dispute : gold.disputes()) {
            Optional<Integer> telling = telling(dispute);
            telling.ifPresent(used::add);
            if (telling.isEmpty()) {
                misses.add(new Miss("disagreement", Optional.empty(), dispute.about(), Optional.empty()));
            }
        }
    }

    Scores.OfDisagreements scores() {
        int hit = marked - misses.size();
        return new Scores.OfDisagreements(marked, told.size(), Accuracy.of(hit, marked, used.size(), told.size()));
    }

    List<Miss> misses() {
        return List.copyOf(misses);
    }

    private static List<Gold.Side> sides(JsonNode disagreement) {
        List<Gold.Side> sides = new ArrayList<>();
        for (JsonNode claim : disagreement.path("claims")) {
            JsonNode evidence = claim.path("evidence");
            if (evidence.isObject()) {
                sides.add(side(evidence));
            } else {
                evidence.forEach(each -> sides.add(side(each)));
            }
        }
        return sides;
    }

    private static Gold.Side side(JsonNode evidence) {
        return new Gold.Side(evidence.path("report").asText(), Found.range(evidence));
    }

    /** The number of the first disagreement in the brief that tells {@code dispute}. */
    private Optional<Integer> telling(Gold.Dispute dispute) {
        for (int number = 0; number < told.size(); number++) {
            List<Gold.Side> sides = told.get(number);
            long met = dispute.sides().stream()
                    .filter(side -> sides.stream().anyMatch(each -> isSame(side, each)))
                    .count();
            if (met >= 2) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(Gold.Side one, Gold.Side other) {
        return one.report().equals(other.report()) && one.range().overlap(other.range()) >= ENOUGH;
    }
}
