package org.parley.evaluate;

import java.util.Optional;

/**
 * A mark that the brief does not meet.
 *
 * @param type of what: a fact type, {@code actor} or {@code disagreement}
 * @param report id of the report; empty for actors and disagreements
 * @param marked what was marked, for people
 * @param got the first fact at that place, for people; empty when there is none
 */
public record Miss(String type, Optional<String> report, String marked, Optional<String> got) {
    static Miss of(FactType type, Mark mark, Optional<Found> got) {
        return new Miss(
                type.label(),
                Optional.of(mark.report()),
                Description.of(mark.node()),
                got.map(Found::node).map(Description::of));
    }

    /** Whether there is a fact at that place, and its attributes are not right. */
    public boolean isWrong() {
        return got.isPresent();
    }

    /** Up to three lines: what it is, what was marked, what is there instead. */
    public String toText() {
        StringBuilder lines = new StringBuilder(isWrong() ? "WRONG " : "MISSED ").append(type);
        report.ifPresent(id -> lines.append(' ').append(id));
        lines.append("\n  marked: ").append(marked);
        got.ifPresent(fact -> lines.append("\n  got:    ").append(fact));
        return lines.append('\n').toString();
    }
}
