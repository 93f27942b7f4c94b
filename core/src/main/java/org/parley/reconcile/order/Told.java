package org.parley.reconcile.order;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.parley.model.Fact;

/**
 * A fact with its id and its place in time.
 *
 * @param id unique in the state of play
 * @param rank of its report among all reports, the earliest lowest; 0 where it is not known
 */
public record Told<F extends Fact>(String id, F fact, int rank) {
    public Told {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fact, "fact");
    }

    public String report() {
        return fact.evidence().report();
    }

    public int start() {
        return fact.evidence().span().start();
    }

    /** The same fact where {@code order} places its report. */
    public Told<F> in(Chronology order) {
        return new Told<>(id, fact, order.rank(report()));
    }

    /** Those of {@code all} that are of one type, in their order. */
    public static <F extends Fact> List<Told<F>> only(Class<F> type, List<Told<Fact>> all) {
        return all.stream()
                .filter(told -> type.isInstance(told.fact()))
                .map(told -> new Told<>(told.id(), type.cast(told.fact()), told.rank()))
                .toList();
    }

    /** The ids of {@code facts}, in their order. */
    public static List<String> ids(List<? extends Told<?>> facts) {
        return facts.stream().map((Function<Told<?>, String>) Told::id).toList();
    }
}
