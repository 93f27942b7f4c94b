package org.parley.evaluate;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How a brief compares with marked reports. Shares are exact here and rounded only where they are printed.
 *
 * @param inexact number of facts whose words are not what stands at their offsets
 * @param facts one entry for each fact type, in order
 * @param misattributed the share of found statements that are put into the wrong mouth; empty when none is found
 * @param misses what was marked and is not there, or is not right
 * @param extras what is there and was not marked
 */
public record Scores(
        int inexact,
        List<OfType> facts,
        OptionalDouble misattributed,
        OfMeetings meetings,
        OfActors actors,
        OfDisagreements disagreements,
        List<Miss> misses,
        List<Extra> extras) {
    /**
     * The measures of one fact type.
     *
     * @param gold number of marks
     * @param system number of facts in the brief
     * @param found by overlap of the evidence
     * @param right by overlap and attributes
     */
    public record OfType(FactType type, int gold, int system, Accuracy found, Accuracy right) {}

    /**
     * The measures of meetings as objects.
     *
     * @param identity B-cubed F1 of the found passages over meetings
     * @param place share of the places marked that agree; empty when none is marked
     * @param date share of the dates marked that agree; empty when none is marked
     * @param participants how well participants and their parts agree
     */
    public record OfMeetings(
            int gold,
            int system,
            Accuracy identity,
            OptionalDouble place,
            OptionalDouble date,
            Accuracy participants) {}

    /** The measure of actors: how many of those marked appear under one of their names. */
    public record OfActors(int gold, int system, double recall) {}

    /** The measure of disagreements: how many of those marked are told with two of their sides. */
    public record OfDisagreements(int gold, int system, Accuracy accuracy) {}

    public Scores {
        facts = List.copyOf(facts);
        misses = List.copyOf(misses);
        extras = List.copyOf(extras);
    }

    /** One line for each type, shares with two decimals. */
    public String toText() {
        return new ScoresText(this).text();
    }

    /** One JSON object on one line, shares with up to three decimals. */
    public String toJson() {
        return ScoresJson.json(this);
    }
}
