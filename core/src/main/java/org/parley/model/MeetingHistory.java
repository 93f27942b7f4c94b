package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One meeting with all that the reports say of it.
 *
 * @param participants each actor's latest part, in order of first mention
 * @param facts ids of the passages, in report order
 */
public record MeetingHistory(
        String id,
        String title,
        Optional<String> place,
        Optional<When> date,
        Optional<Meeting.Level> level,
        Optional<Meeting.Format> format,
        Optional<Meeting.Status> status,
        List<Participant> participants,
        List<String> facts) {
    /** An actor's part in this meeting. */
    public record Participant(String actor, Meeting.Role role) {}

    public MeetingHistory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        participants = List.copyOf(participants);
        facts = List.copyOf(facts);
    }
}
