package org.parley.reconcile.meeting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parley.model.Meeting;
import org.parley.model.MeetingHistory;
import org.parley.model.When;
import org.parley.reconcile.identity.Cast;
import org.parley.reconcile.order.Told;

/** What the passages about one meeting add up to. */
final class MeetingRecord {
    private MeetingRecord() {}

    /** @param passages at least one, in report order */
    static MeetingHistory of(String id, List<Told<Meeting>> passages, Cast cast) {
        List<Told<Meeting>> byTime =
                passages.stream().sorted(Comparator.comparingInt(Told::rank)).toList();
        Optional<String> place = mostSaid(passages, Meeting::place);
        Optional<Meeting.Format> format = latest(byTime, Meeting::format);
        return new MeetingHistory(
                id,
                title(passages, place, format),
                place,
                date(passages),
                latest(byTime, Meeting::level),
                format,
                latest(byTime, Meeting::status),
                participants(byTime, cast),
                Told.ids(passages));
    }

    private static <T> Optional<T> latest(List<Told<Meeting>> byTime, Function<Meeting, Optional<T>> part) {
        return byTime.stream()
                .map(told -> part.apply(told.fact()))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }

    private static <T> Optional<T> mostSaid(List<Told<Meeting>> passages, Function<Meeting, Optional<T>> part) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        passages.forEach(told -> part.apply(told.fact()).ifPresent(value -> counts.merge(value, 1, Integer::sum)));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The most precise date, of several the most frequent. */
    private static Optional<When> date(List<Told<Meeting>> passages) {
        int precision = passages.stream()
                .flatMap(told -> told.fact().passage().date().stream())
                .mapToInt(when -> precision(when))
                .max()
                .orElse(0);
        return mostSaid(passages, meeting -> meeting.passage().date().filter(when -> precision(when) == precision));
    }

    private static int precision(When when) {
        return Math.min(when.iso().length(), 10);
    }

    private static List<MeetingHistory.Participant> participants(List<Told<Meeting>> byTime, Cast cast) {
        Map<String, Meeting.Role> roles = new LinkedHashMap<>();
        for (Told<Meeting> told : byTime) {
            for (Meeting.Participation part : told.fact().participants()) {
                cast.id(part.who()).ifPresent(actor -> roles.put(actor, part.role()));
            }
        }
        return roles.entrySet().stream()
                .map(entry -> new MeetingHistory.Participant(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String title(List<Told<Meeting>> passages, Optional<String> place, Optional<Meeting.Format> format) {
        String noun = mostSaid(passages, Meeting::noun)
                .orElseGet(() -> format.map(MeetingRecord::noun).orElse("meeting"));
        return place.map(where -> where + " " + noun).orElse(noun);
    }

    private static String noun(Meeting.Format format) {
        return switch (format) {
            case CALL -> "call";
            case SUMMIT -> "summit";
            case DIRECT -> "direct talks";
            case INDIRECT -> "indirect talks";
        };
    }
}
