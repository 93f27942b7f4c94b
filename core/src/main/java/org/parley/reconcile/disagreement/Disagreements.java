package org.parley.reconcile.disagreement;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Disagreement;

/** All disagreements among the reports. */
public final class Disagreements {
    private static final List<Check> CHECKS = List.of(
            new AttendanceCheck(),
            new StatusCheck(),
            new WithdrawalCheck(),
            new CauseCheck(),
            new ScheduleCheck(),
            new AcceptanceCheck(),
            new AuthorshipCheck(),
            new ComplianceCheck(),
            new NumberCheck());

    private Disagreements() {}

    /** What the checks find, in their order, numbered. */
    public static List<Disagreement> among(Material material) {
        List<Disagreement> all = new ArrayList<>();
        for (Check check : CHECKS) {
            for (Finding finding : check.find(material)) {
                all.add(finding.numbered("d" + (all.size() + 1)));
            }
        }
        return List.copyOf(all);
    }
}
