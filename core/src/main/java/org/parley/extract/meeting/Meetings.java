package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.text.Span;

/** Finds what a report says of meetings, by rules in a fixed order. Stateless. */
public final class Meetings {
    private static final List<Rule<Meeting>> RULES = List.of(
            new PartyHoldsTalks(),
            new TalksRun(),
            new PartyTravels(),
            new PartiesMeet(),
            new PartyComesToTalks(),
            new TalksTurn(),
            new TalksInFrame(),
            new TalksDescribed());

    private Meetings() {}

    /** One meeting for each passage that says something of one, in text order. */
    public static List<Meeting> in(Scene scene) {
        List<Meeting> found = new ArrayList<>();
        for (Rule<Meeting> rule : RULES) {
            for (Meeting meeting : rule.find(scene)) {
                if (found.stream().noneMatch(earlier -> isSame(earlier, meeting))) {
                    found.add(meeting);
                }
            }
        }
        found.sort(Comparator.comparing(Meeting::evidence));
        return List.copyOf(found);
    }

    /** Whether both rules saw one meeting in the same words. */
    private static boolean isSame(Meeting earlier, Meeting later) {
        Span one = earlier.evidence().span();
        Span other = later.evidence().span();
        return one.equals(other)
                || (earlier.noun().equals(later.noun()) && (one.contains(other) || other.contains(one)));
    }
}
