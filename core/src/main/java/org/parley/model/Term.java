package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One thing on the table, and where each party stands on it. */
public record Term(String id, String label, Topic topic, List<Stand> positions) {
    /**
     * Where a party stands, and the passages that say so. A later stand of the same party supersedes an earlier one; both
     * stay, the latest last.
     *
     * @param party actor id
     * @param since when it was first taken, if known
     * @param reports number of reports that tell it
     * @param independent number of them that are not copies of one another
     * @param superseded whether the party has moved on since
     */
    public record Stand(
            String party,
            Position.Stance stance,
            Optional<When> since,
            List<String> facts,
            int reports,
            int independent,
            boolean superseded) {
        public Stand {
            facts = List.copyOf(facts);
        }
    }

    public Term {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(topic, "topic");
        positions = List.copyOf(positions);
    }
}
