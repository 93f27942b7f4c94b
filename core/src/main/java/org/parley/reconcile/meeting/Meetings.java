package org.parley.reconcile.meeting;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Meeting;
import org.parley.model.MeetingHistory;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Chronology;
import org.parley.reconcile.order.Told;

/** All meetings that the reports tell of, each with its passages. Immutable. */
public final class Meetings {
    private final List<MeetingHistory> histories;

    private Meetings(List<MeetingHistory> histories) {
        this.histories = List.copyOf(histories);
    }

    /**
     * The meetings these passages tell of.
     *
     * @param passages in report order, within a report in text order
     */
    public static Meetings of(List<Told<Meeting>> passages, Cast cast, Chronology order) {
        List<MeetingHistory> histories = new ArrayList<>();
        for (List<Told<Meeting>> one : MeetingGroups.of(passages, cast, order)) {
            histories.add(MeetingRecord.of("m" + (histories.size() + 1), one, cast));
        }
        return new Meetings(histories);
    }

    /** In order of first mention. */
    public List<MeetingHistory> histories() {
        return histories;
    }
}
