package org.parley.extract.meeting;

import org.parley.extract.Scene;

/** Whether a noun phrase says anything of the meeting that it names. */
final class Details {
    private Details() {}

    /** Who, where, when, which one, how: not merely "the talks". */
    static boolean tells(Scene scene, Gathering gathering) {
        Circumstances circumstances = Occasion.named(scene, gathering).circumstances();
        return gathering.hasCompany()
                || gathering.ordinal().isPresent()
                || gathering.status().isPresent()
                || circumstances.place().isPresent()
                || !scene.reading().timesIn(circumstances.evidence()).isEmpty();
    }
}
