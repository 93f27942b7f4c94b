package org.parley.reconcile.meeting;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Meeting;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Told;

/** Passages put with the others about the same meeting, one passage after the other in report order. */
final class MeetingGroups {
    private MeetingGroups() {}

    static List<List<Told<Meeting>>> of(List<Told<Meeting>> passages, Cast cast) {
        List<Gathering> gatherings = new ArrayList<>();
        for (Told<Meeting> passage : passages) {
            Traits traits = Traits.of(passage, cast);
            Gathering best = null;
            int score = Gathering.ENOUGH - 1;
            for (int i = gatherings.size() - 1; i >= 0; i--) {
                int affinity = gatherings.get(i).affinity(traits);
                if (affinity > score) {
                    best = gatherings.get(i);
                    score = affinity;
                }
            }
            if (best == null) {
                best = new Gathering();
                gatherings.add(best);
            }
            best.add(passage, traits);
        }
        return gatherings.stream().map(Gathering::passages).toList();
    }
}
