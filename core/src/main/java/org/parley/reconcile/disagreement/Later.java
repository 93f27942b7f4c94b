package org.parley.reconcile.disagreement;

import java.util.List;
import org.parley.model.Disagreement;
import org.parley.reconcile.order.Chronology;
import org.parley.reconcile.order.Told;

/** Whether one side of a disagreement is simply the newer news. */
final class Later {
    private Later() {}

    /** An update where all of one side came out before all of the other; a contradiction where that is not known. */
    static Disagreement.Kind kind(List<? extends Told<?>> one, List<? extends Told<?>> two, Chronology order) {
        return isBefore(one, two, order) || isBefore(two, one, order)
                ? Disagreement.Kind.UPDATE
                : Disagreement.Kind.CONTRADICTION;
    }

    private static boolean isBefore(List<? extends Told<?>> early, List<? extends Told<?>> late, Chronology order) {
        return early.stream()
                .allMatch(one -> late.stream().allMatch(two -> order.isBefore(one.report(), two.report())));
    }
}
