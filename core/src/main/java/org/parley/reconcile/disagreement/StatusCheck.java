package org.parley.reconcile.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.model.Meeting;
import org.parley.reconcile.order.Told;

/** A meeting took place by one report and was called off by another. */
final class StatusCheck implements Check {
    private static final Set<Meeting.Status> ON = Set.of(Meeting.Status.HELD, Meeting.Status.ONGOING);
    private static final Set<Meeting.Status> OFF = Set.of(Meeting.Status.CANCELLED, Meeting.Status.POSTPONED);

    @Override
    public List<Finding> find(Material material) {
        List<Finding> findings = new ArrayList<>();
        for (List<Told<Meeting>> passages : material.meetings().values()) {
            List<Told<Meeting>> on = with(ON, passages);
            List<Told<Meeting>> off = with(OFF, passages);
            // One report that tells of both tells a story: planned again, or half of it called off.
            boolean sameReport = on.stream()
                    .anyMatch(one -> off.stream().anyMatch(two -> two.report().equals(one.report())));
            if (!on.isEmpty() && !off.isEmpty() && !sameReport) {
                findings.add(new Finding(
                        Later.kind(off, on, material.order()),
                        "whether the meeting took place",
                        List.of(Finding.claim("it took place", on), Finding.claim("it was called off", off))));
            }
        }
        return findings;
    }

    private static List<Told<Meeting>> with(Set<Meeting.Status> wanted, List<Told<Meeting>> passages) {
        return passages.stream()
                .filter(told -> told.fact().status().filter(wanted::contains).isPresent())
                .toList();
    }
}
