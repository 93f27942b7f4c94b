package org.parley.reconcile.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.Meeting;
import org.parley.reconcile.order.Told;

/** A meeting taking shape: the passages found to be about it so far. */
final class Gathering {
    /** From this affinity on a passage is taken to be about the same meeting. */
    static final int ENOUGH = 5;

    private final List<Told<Meeting>> passages = new ArrayList<>();
    private final List<Traits> traits = new ArrayList<>();
    private final Set<String> actors = new HashSet<>();
    private final Set<String> parties = new HashSet<>();

    void add(Told<Meeting> passage, Traits its) {
        passages.add(passage);
        traits.add(its);
        actors.addAll(its.actors());
        parties.addAll(its.parties());
    }

    List<Told<Meeting>> passages() {
        return passages;
    }

    /** How much speaks for {@code passage} being about this meeting; negative where something speaks against it. */
    int affinity(Traits passage) {
        if (traits.stream().anyMatch(known -> contradicts(known, passage))) {
            return -1;
        }
        int score = 0;
        score += traits.stream().anyMatch(passage::isSamePlace) ? 2 : 0;
        score += traits.stream().anyMatch(passage::isSameDay) ? 2 : 0;
        score += traits.stream().anyMatch(known -> known.report().equals(passage.report())) ? 2 : 0;
        score += traits.stream()
                        .anyMatch(known ->
                                known.noun().isPresent() && known.noun().equals(passage.noun()))
                ? 1
                : 0;
        score += 2 * (int) passage.actors().stream().filter(actors::contains).count();
        score += (int) passage.parties().stream().filter(parties::contains).count();
        return score;
    }

    private static boolean contradicts(Traits known, Traits passage) {
        return known.isElsewhere(passage)
                || known.isAtAnotherTime(passage)
                || known.isCall() != passage.isCall()
                || (known.ordinal().isPresent()
                        && passage.ordinal().isPresent()
                        && !known.ordinal().equals(passage.ordinal()));
    }
}
