package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.text.Span;

/** Finds what a report says of meetings, by rules in a fixed order. Stateless. */
public final class Meetings {
    private static final List<Rule<Meeting>> RULES = List.of(
            new PartyGoesInstead(),
            new PartyHoldsTalks(),
            new TalksRun(),
            new PartyTravels(),
            new PartiesMeet(),
            new PartyComesToTalks(),
            new TalksTurn(),
            new TalksInFrame(),
            new TalksDescribed(),
            new PartyStaysAway(),
            new PartyIsMissed());

    private Meetings() {}

    /** One meeting for each passage that says something of one, in text order. */
    public static List<Meeting> in(Scene scene) {
        NavigableMap<Integer, List<Meeting>> byStart = new TreeMap<>();
        int longest = 0;
        for (Rule<Meeting> rule : RULES) {
            for (Meeting meeting : rule.find(scene)) {
                Span span = meeting.evidence().span();
                boolean known = byStart.subMap(span.start() - longest, span.end()).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(earlier -> isSame(earlier, meeting));
                if (!known) {
                    byStart.computeIfAbsent(span.start(), start -> new ArrayList<>())
                            .add(meeting);
                    longest = Math.max(longest, span.length());
                }
            }
        }
        return byStart.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Meeting::evidence))
                .toList();
    }

    /** Whether both rules saw one meeting in the same words. */
    private static boolean isSame(Meeting earlier, Meeting later) {
        Span one = earlier.evidence().span();
        Span other = later.evidence().span();
        return one.equals(other)
                || (earlier.noun().equals(later.noun()) && (one.contains(other) || other.contains(one)));
    }
}
