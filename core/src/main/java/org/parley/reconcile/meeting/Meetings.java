package org.parley.reconcile.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Meeting;
import org.parley.model.MeetingHistory;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Chronology;
import org.parley.reconcile.order.Told;

/** All meetings that the reports tell of, each with its passages, and the order of reports they reveal. Immutable. */
public final class Meetings {
    private final Chronology order;
    private final List<MeetingHistory> histories;
    private final Map<String, List<Told<Meeting>>> passages;

    private Meetings(Chronology order, List<MeetingHistory> histories, Map<String, List<Told<Meeting>>> passages) {
        this.order = order;
        this.histories = List.copyOf(histories);
        this.passages = passages;
    }

    /**
     * The meetings these passages tell of.
     *
     * @param passages in report order, within a report in text order
     */
    public static Meetings of(List<Told<Meeting>> passages, Cast cast, Chronology known) {
        List<List<Told<Meeting>>> groups = MeetingGroups.of(passages, cast, known);
        Chronology order = Sequence.of(groups, known);
        List<MeetingHistory> histories = new ArrayList<>();
        Map<String, List<Told<Meeting>>> byMeeting = new LinkedHashMap<>();
        for (List<Told<Meeting>> group : groups) {
            String id = "m" + (histories.size() + 1);
            List<Told<Meeting>> ordered =
                    group.stream().map(told -> told.in(order)).toList();
            histories.add(MeetingRecord.of(id, ordered, cast));
            byMeeting.put(id, ordered);
        }
        return new Meetings(order, histories, byMeeting);
    }

    /** In order of first mention. */
    public List<MeetingHistory> histories() {
        return histories;
    }

    /** The passages about each meeting, in report order. */
    public Map<String, List<Told<Meeting>>> passages() {
        return passages;
    }

    /** The order of reports, undated ones placed where a meeting tells. */
    public Chronology order() {
        return order;
    }
}
