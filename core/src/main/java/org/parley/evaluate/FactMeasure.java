package org.parley.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Measures the facts of one type: which marks are found, which are right, which facts are extra. */
final class FactMeasure {
    private final FactType type;
    private final List<Mark> marks;
    private final List<Found> facts;
    private final Map<String, List<Found>> byReport = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> rightlyUsed = new HashSet<>();
    private final List<Miss> misses = new ArrayList<>();
    private int found;
    private int right;
    private int misattributed;

    FactMeasure(FactType type, Gold gold, Brief brief) {
        this.type = type;
        this.marks = gold.marks(type);
        this.facts = brief.facts().stream()
                .filter(fact -> fact.type().equals(type.label()))
                .filter(fact -> gold.text(fact.report()).isPresent())
                .toList();
        facts.forEach(fact -> byReport.computeIfAbsent(fact.report(), report -> new ArrayList<>())
                .add(fact));
        Rightness rightness = Rightness.of(type, brief);
        marks.forEach(mark -> measure(mark, rightness));
    }

    private void measure(Mark mark, Rightness rightness) {
        List<Found> met = meeting(mark);
        List<Found> agreeing =
                met.stream().filter(fact -> rightness.isRight(mark, fact)).toList();
        met.forEach(fact -> used.add(fact.id()));
        agreeing.forEach(fact -> rightlyUsed.add(fact.id()));
        found += met.isEmpty() ? 0 : 1;
        right += agreeing.isEmpty() ? 0 : 1;
        if (agreeing.isEmpty()) {
            misses.add(Miss.of(type, mark, met.stream().findFirst()));
        }
        if (rightness instanceof StatementRightness statements && !met.isEmpty()) {
            misattributed += met.stream().anyMatch(fact -> statements.isAttributed(mark, fact)) ? 0 : 1;
        }
    }

    /** The facts at the place of {@code mark}, in the order of the brief. */
    List<Found> meeting(Mark mark) {
        return byReport.getOrDefault(mark.report(), List.of()).stream()
                .filter(mark::isMetBy)
                .toList();
    }

    List<Mark> marks() {
        return marks;
    }

    Scores.OfType scores() {
        return new Scores.OfType(
                type,
                marks.size(),
                facts.size(),
                Accuracy.of(found, marks.size(), used.size(), facts.size()),
                Accuracy.of(right, marks.size(), rightlyUsed.size(), facts.size()));
    }

    /** The share of found marks that no fact puts into the right mouth; nothing but statements has any. */
    OptionalDouble misattributed() {
        return found == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) misattributed / found);
    }

    List<Miss> misses() {
        return List.copyOf(misses);
    }

    List<Extra> extras() {
        return facts.stream()
                .filter(fact -> !used.contains(fact.id()))
                .map(fact -> Extra.of(type, fact))
                .toList();
    }
}
