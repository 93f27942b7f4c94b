package org.parley.extract.threat;

import java.util.ArrayList;
import java.util.List;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.model.Threat;

/** Finds what parties threaten to do. Stateless. */
public final class Threats {
    private static final List<Rule<Threat>> RULES =
            List.of(new PartyThreatens(), new NounThreatens(), new PartyWillAct());

    private Threats() {}

    /** The threats in text order; where two rules find the same words, the earlier stands. */
    public static List<Threat> in(Scene scene) {
        List<Threat> found = new ArrayList<>();
        for (Rule<Threat> rule : RULES) {
            for (Threat threat : rule.find(scene)) {
                boolean known = found.stream().anyMatch(earlier -> earlier.evidence()
                        .span()
                        .overlaps(threat.evidence().span()));
                if (!known) {
                    found.add(threat);
                }
            }
        }
        found.sort((one, other) -> one.evidence().compareTo(other.evidence()));
        return List.copyOf(found);
    }
}
